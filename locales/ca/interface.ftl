## Languages, each named in its own language in every file

language-fr = Français
language-en = English
language-es = Español
language-ca = Català
language-ro = Română

## Every page

skip = Ves al contingut
steps = Etapes
steps-current = Etapes: { $step }
step-association = La vostra associació
step-tools = Eines en ús
step-questions = Preguntes
step-results = Resultats
step-recommendations = Decisions
step-plan = Pla
step-documents = Documents
step-workshop = Taller
step-state-done = acabat
step-state-empty = encara no disponible
undo = Desfés
redo = Refés
undone = Fet. La pàgina està al dia.
undone-question = Fet. La resposta ha canviat: { $question }
undone-decision = Fet. La decisió ha canviat: { $need }
undone-decisions =
    { $count ->
        [one] Fet. Ha canviat { $count } decisió.
       *[other] Fet. Han canviat { $count } decisions.
    }
saved-at = Desat a les { $hour }.{ $minute }
saving = S’està desant…
saved-already = Ja està tot desat.
unsaved =
    { $count ->
        [one] { $count } resposta no està desada.
       *[other] { $count } respostes no estan desades.
    }
unsaved-answer = Aquesta resposta encara no està desada.
unsaved-retry = Torna-ho a provar
leaving =
    { $count ->
        [one] Voleu sortir d’aquesta diagnosi? Es perdria { $count } resposta.
       *[other] Voleu sortir d’aquesta diagnosi? Es perdrien { $count } respostes.
    }
leaving-stay = Queda’t aquí
leaving-lose = Surt igualment
desk-unread =
    { $count ->
        [one] No s’ha pogut llegir { $count } línia d’aquest fitxer. Queda intacta.
       *[other] No s’han pogut llegir { $count } línies d’aquest fitxer. Queden intactes.
    }
questions-go = Ves a les preguntes
percent = { $number } %
hours = { $hours } h
row-count = { $row }: { $count }
date-day = Dia
date-month = Mes
date-year = Any
number-bounds = Escriviu un nombre enter, de { $from } a { $to }.

## Start

start-home = Inici
start-language = La vostra llengua
    .hint = La podreu canviar en qualsevol moment.
start-title = Mireu com us va amb les eines digitals
start-lead = El Rumb ajuda una associació a veure on és i a triar per on començar. Tot queda en aquest ordinador: no s’envia res.
start-open = { $name }
    .saved = Tot està desat al fitxer «{ $file }», carpeta «{ $folder }». Podeu tancar el Rumb i continuar més tard.
    .continue = Continua
    .close = Tanca aquesta diagnosi
start-new = Nova diagnosi
    .name = Nom de la vostra associació
    .name-hint = N’hi ha prou per començar.
    .name-missing = Escriviu el nom de l’associació.
    .create = Crea la diagnosi
start-place = El fitxer es desarà a la carpeta «{ $folder }», dins de «{ $parent }».
    .elsewhere = Desa’l en un altre lloc…
    .path = Camí de la carpeta
start-place-short = El fitxer es desarà a la carpeta «{ $folder }».
start-file = Obrir una diagnosi
    .hint = Un fitxer amb un nom que acaba en «.rumb».
    .open = Tria un fitxer…
    .path = Camí del fitxer
start-example = Veure un exemple acabat
    .hint = Una associació imaginària, amb les respostes, els resultats i el pla.
    .open = Obre l’exemple
start-recent = Fitxers recents
    .opened = Obert el dia { $date }, carpeta «{ $folder }»
    .forget = Treu de la llista
    .forget-name = Treu de la llista: { $name }
start-copy = Obre una còpia que es pugui canviar
start-again = Torna-ho a provar
start-backups = Aquestes són les còpies en bon estat, primer la més recent. El fitxer malmès es guardarà a part.
start-backups-none = No s’ha trobat cap còpia en bon estat en aquest ordinador.
start-backup = Recupera la del dia { $date } a les { $time }
    .day = Recupera la del dia { $date }
    .answers =
        { $count ->
            [one] { $count } resposta
           *[other] { $count } respostes
        }
start-workshop = Taller
    .open = Preparar un taller i el seu kit per imprimir
start-version = Rumb, versió { $version }

## Association

association-title = La vostra associació
association-lead = Quatre paraules sobre vosaltres. Cada resposta es desa de seguida.
association-name = Nom
merge-from = Reunir amb una altra còpia d’aquest fitxer
association-languages = Llengües que parleu
    .hint = Només proposarem eines en aquestes llengües.
association-length = Quant de temps teniu?
    .hint = Podreu passar a una versió més llarga sense respondre res dues vegades.
length-flash = Flaix
    .text = Uns 10 minuts, { $count } preguntes, i una fitxa útil al final.
length-standard = Estàndard
    .text = Uns 40 minuts. El perfil, les eines i després { $count } preguntes.
length-full = Completa
    .text = Una hora i quart. El perfil, les eines i després { $count } preguntes.
association-deep = Aprofundir en alguns àmbits
    .hint = Us farem totes les preguntes dels àmbits marcats.
association-profile = El vostre perfil
association-next-questions = Comença les preguntes
association-next-tools = Continua amb les eines
association-why = Per què aquestes preguntes
    .text = La mida, el lloc i les persones que ateneu canvien el que us convé. No s’envia res.

## Tools in use

tools-title = Les eines que feu servir
tools-lead = Marqueu tot el que es fa servir, encara que sigui un cop al mes. Amb els noms n’hi ha prou.
tools-lead-flash = La versió flaix només pregunta per aquestes eines. Marqueu tot el que es fa servir, encara que sigui un cop al mes.
tools-next = Continua amb les preguntes
tools-why = Per a què serveix
    .text = Mirem si podeu deixar cada eina i emportar-vos els documents. El paper és una resposta com una altra.
tools-keys = Amb el teclat
    .text = La tecla Tabulador passa a la casella següent, la barra d’espai la marca.
search-title = Trobar una eina
search-lead = Escriviu el nom d’una eina que coneixeu, o què voleu fer. Els errors de tecleig no fan res.
search-field = Una eina o una necessitat
    .hint = Per exemple: Doodle, els comptes, un cartell.
search-count =
    { $count ->
        [one] { $count } resultat
       *[other] { $count } resultats
    }
search-none = No hem trobat res. Proveu una altra paraula, o una de més curta.
search-in-use = El que potser feu servir
search-instead = En lloc seu, programari lliure
search-software = Programari lliure
search-more =
    { $count ->
        [one] Veure { $count } programa més
       *[other] Veure { $count } programes més
    }
search-licence = Llicència { $licence }
search-replaces = substitueix { $products }
search-export = Recuperar les vostres dades de { $product }
search-funding = Es finança amb: { $funding }
search-giving = Per contribuir-hi: { $address }
search-matched = trobat per
search-withdrawn = Ja no el proposem.
search-hosts = Proveïdors d’allotjament
search-trainings = Formar-se
search-actors = Qui pot ajudar
search-from-tools = Hi falta una eina, o en busqueu una altra? Trobeu-la pel nom.
search-from-start = Cerqueu pel nom d’una eina coneguda, o per què voleu fer.
skill-alone = El que sé fer
    .lead = Una fitxa només per a vós: omplir-la, imprimir-la, desar-la. No cal cap diagnosi.
    .open = La meva fitxa de competències

## Questions

question-place = Pregunta { $number } de { $of }
question-place-in-area = Pregunta { $number } de { $of } a { $area }
question-answer = La vostra resposta
question-dont-know = No ho sabem
question-not-concerned = No ens afecta
question-reason = Digueu per què (opcional)
question-next = Següent
question-previous = Anterior
question-clear = Esborra la resposta
question-later = Acaba més tard
question-note = Nota
    .hint = Queda al vostre fitxer. Cap document per imprimir no la mostra.
question-note-add = Afegeix una nota
question-note-written = La vostra nota
question-aside = Per a qui?
    .hint = Un nom o una funció. Deixeu-ho buit si ja no la voleu apartada.
question-aside-add = Aparta per a…
question-aside-set = Apartada per a { $whom }
question-why = Per què aquesta pregunta
question-words = Paraules explicades
question-save = Les vostres respostes
    .text = Cada resposta es desa tan bon punt la trieu. Podeu parar en qualsevol moment.
question-keys = Amb el teclat
    .text = Una xifra tria la resposta, Retorn passa a la següent.
    .all = Totes les tecles
jump-open = Totes les preguntes
jump-progress =
    { $answered ->
        [one] { $answered } resposta de { $of }
       *[other] { $answered } respostes de { $of }
    }
jump-answered = contestada
jump-dont-know = no se sap
jump-set-aside = apartada
answer-none = sense resposta

## After the last question

end-open = Gairebé acabat
    .lead =
        { $count ->
            [one] Queda { $count } pregunta sense resposta. «No ho sabem» és una resposta útil.
           *[other] Queden { $count } preguntes sense resposta. «No ho sabem» és una resposta útil.
        }
end-flash = Podeu parar aquí
    .lead = La vostra fitxa és a punt: tres punts forts, cinc primeres accions com a màxim, una persona a qui trucar.
end-done = Ja s’han vist totes les preguntes
    .lead = Gràcies. Els resultats són a punt. Encara podeu canviar cada resposta.
end-empty = Encara no hi ha res a calcular
    .lead = Totes les preguntes que compten estan marcades amb «No ens afecta». Canvieu almenys una resposta per veure resultats.
end-resume = Torna a les preguntes
end-sheet = Fes la fitxa
end-results = Mira els resultats
end-longer = Continuar amb més preguntes
    .hint = Les respostes es conserven. Res no es demana dues vegades.
end-standard =
    { $count ->
        [one] Versió estàndard, { $count } pregunta més
       *[other] Versió estàndard, { $count } preguntes més
    }
end-full =
    { $count ->
        [one] Versió completa, { $count } pregunta més
       *[other] Versió completa, { $count } preguntes més
    }

## Results

results-title = On sou ara
results-empty = Aquí hi haurà els vostres punts forts, el que és urgent i el perfil per àmbits. Primer calen algunes respostes.
results-coverage =
    { $known ->
        [one] { $known } resposta a { $asked } preguntes.
       *[other] { $known } respostes a { $asked } preguntes.
    }
confidence-sure = Estàveu segurs de les respostes.
confidence-fairly-sure = Estàveu força segurs de les respostes.
confidence-unsure = Encara cal comprovar diverses respostes amb la vostra gent.
confidence-nothing-yet = Encara no hi ha res per llegir aquí.
results-shorter =
    { $count ->
        [one] Aquests resultats són els de la versió «{ $shown }». A la versió «{ $chosen }» li falta { $count } resposta.
       *[other] Aquests resultats són els de la versió «{ $shown }». A la versió «{ $chosen }» li falten { $count } respostes.
    }
results-deep-open =
    { $count ->
        [one] Les preguntes en profunditat encara no compten: falta { $count } resposta.
       *[other] Les preguntes en profunditat encara no compten: falten { $count } respostes.
    }
results-strengths = Els vostres punts forts
results-strengths-none = Apareixeran aquí quan una resposta en mostri algun.
improve = Primer pas: { $step }
results-settle = El primer que cal resoldre
results-see-answer = Mira la resposta
results-see-answer-of = Mira la resposta: { $text }
results-profile = El vostre perfil per àmbits
results-rose = La rosa: un raig per àmbit
area-insufficient = Encara falten respostes
area-not-applicable = No us afecta
results-numbers = Mira les xifres en una taula
    .caption = Xifres de 0 a 100, arrodonides a un decimal.
results-area = Àmbit
results-level = Nivell
results-level-number = { $level } – { $name }
results-figure = Xifra
results-completeness = Preguntes vistes
results-confidence = Respostes segures
results-computed = Com es calcula?
    .answer = Cada resposta val de 0 a 4. Les preguntes importants compten el doble o el triple.
    .area = La xifra d’un àmbit és la part dels punts obtinguts, sobre 100.
    .unknown = «No ho sabem» compta zero només quan no saber és un perill. «No ens afecta» no compta mai.
results-overall = Tots els àmbits junts: { $shown } sobre 100, «{ $level }».
    .meaning = Aquesta xifra resumeix, no classifica ningú.
results-importance = El que us importa
    .hint = El pla començarà per aquí.
results-needs = El que necessiteu
    .hint = Del més urgent al menys urgent, segons les respostes, les eines i els desitjos.
results-needs-more =
    { $count ->
        [one] Mira { $count } necessitat més
       *[other] Mira { $count } necessitats més
    }
need-why = Per què?
need-strength = Força d’aquesta necessitat: { $strength } punts.
results-find-out =
    { $count ->
        [one] Per preguntar a la vostra gent ({ $count } frase)
       *[other] Per preguntar a la vostra gent ({ $count } frases)
    }
    .hint = Deu minuts per pregunta. Copieu la frase i envieu-la.
find-out-whom = Pregunteu a: { $whom }
results-next = Mira les propostes
results-plan = Ves al pla

## Proposals

recommendations-title = Les vostres decisions
recommendations-lead = Una proposta per necessitat, en una frase. Les quatre opcions valen igual, i conservar n’és una.
recommendations-none = Les respostes no demanen cap canvi d’eina. Conservar el que funciona és una bona tria.
recommendations-empty = Aquí hi haurà una proposta per necessitat, amb els motius. Primer calen algunes respostes.
recommendations-more =
    { $count ->
        [one] Mira { $count } necessitat més
       *[other] Mira { $count } necessitats més
    }
recommendations-tools = Les eines, necessitat per necessitat
recommendations-habits = Costums que convé agafar
    .hint = Aquí no hi ha cap eina: el pla se n’ocupa, acció per acció.
recommendations-next = Continua amb el pla
recommendations-choice = Com triem
    .text = Només programari lliure. Ni els diners ni cap col·laboració canvien l’ordre.
recommendations-proof = «No verificat», «per comprovar»
    .text = «No verificat»: no hem pogut comprovar aquesta dada. «Per comprovar»: té més de 18 mesos.
advice-in-use = Avui: { $tools }
advice-proposal = Proveu { $name }, { $running }.
advice-nothing = De moment no convé cap eina. Conserveu el que teniu.
host-to-find = Proveïdor per trobar, Rumb no en coneix cap
host-offer = Ofereix: { $needs }
running-local = instal·lat als vostres aparells
running-ethical-host = en un proveïdor ètic
running-cooperative = en una cooperativa
running-self-hosted = al vostre propi servidor
advice-why = Per què?
advice-others =
    { $count ->
        [0] Altres opcions descartades
        [one] { $count } opció més
       *[other] { $count } opcions més
    }
advice-trainings =
    { $count ->
        [one] Aprendre’n ({ $count } via)
       *[other] Aprendre’n ({ $count } vies)
    }
advice-score = { $name } obté { $score } punts sobre 100.
advice-hosts = Qui el pot allotjar:
advice-licence = Llicència { $licence }. Fitxa revisada: { $reviewed }.
advice-refused = Descartats, i per què:
advice-refused-one = { $name }, { $running }:
gate-withdrawn = retirat del nostre catàleg
gate-language = no és en les vostres llengües
gate-platform = no funciona als vostres ordinadors
gate-offline = necessita una bona connexió
gate-self-hosting = necessita dues persones que sàpiguen portar un servidor
gate-exit = no se’n pot treure el que s’hi ha posat
fact-not-verified = no verificat
fact-to-check = per comprovar
fact-old = Aquesta fitxa té més de 18 mesos: comproveu-la abans de decidir.
fact-unverified = No hem pogut comprovar la llicència.
fact-partner = L’ofereix un membre del projecte; això no en canvia la posició.
training-foreign = en una altra llengua, amb algú que la llegeixi
training-free = gratuït
actors = Qui us pot ajudar a prop
    .hint = Per començar, n’hi ha prou amb una trucada o un missatge.
country-fr = França
country-be = Bèlgica
country-es = Espanya
country-es-ct = Catalunya
country-ro = Romania
    .no-host = No s’ha trobat cap proveïdor d’allotjament ètic per a tots els usos a Romania. Per això el Rumb proposa un proveïdor d’un altre país d’Europa, el servidor d’una altra entitat, o un programa als vostres ordinadors.
    .no-training = Hi ha poques formacions de programari lliure en romanès. El Rumb mostra les que coneix, i guies de Moldàvia que expliquen el mètode. Per a la resta, busqueu algú que llegeixi una altra llengua, o pregunteu a la biblioteca.
country-ar = Argentina
country-md = República de Moldàvia
country-de = Alemanya
country-ch = Suïssa
country-it = Itàlia
country-nl = Països Baixos
country-at = Àustria
country-lu = Luxemburg
country-pt = Portugal
country-gb = Regne Unit
country-us = Estats Units
country-ca-qc = Quebec
country-int = diversos països
country-xx = un altre país
country-eu = Europa
country-bf = Burkina Faso
    .no-host = No s’ha trobat cap proveïdor d’allotjament ètic per a tots els usos a Burkina Faso. El Rumb proposa un programa als vostres ordinadors, el servidor d’una altra entitat, o un proveïdor d’Europa. Abans d’enviar dades a l’estranger, pregunteu a la CIL què cal declarar.
    .no-training = No s’ha trobat cap formació segura i recent de programari lliure a Burkina Faso: les fonts són antigues. El Rumb mostra els manuals i els cursos en francès, que serveixen arreu. Demaneu també un intercanvi amb un telecentre proper.

## Plan

plan-title = El vostre any, mes a mes
plan-empty = Aquí hi haurà el pla de l’any, mes a mes. Primer calen algunes respostes.
plan-longer = Això arriba amb la versió estàndard o completa. Les respostes es conserven.
plan-hours =
    { $planned ->
        [one] { $planned } hora prevista de { $available }.
       *[other] { $planned } hores previstes de { $available }.
    }
plan-saved = Deixar les eines antigues estalvia { $euros } € l’any.
plan-blocked =
    { $count ->
        [one] Aquest mes queda lliure: { $months }.
       *[other] Aquests mesos queden lliures: { $months }.
    }
plan-waiting =
    { $count ->
        [one] { $count } acció espera l’any vinent.
       *[other] { $count } accions esperen l’any vinent.
    }
plan-assumed = Encara no heu dit quantes hores teniu: en comptem { $hours } al mes, entre tots.
plan-open-flags = El que aquest pla no resol
plan-next = Tria els documents
plan-capacity = Canviar les nostres hores
plan-load = Mira les hores en una taula
    .caption = Hores previstes i hores disponibles, mes a mes.
plan-as-list = Mira-ho en llista
plan-as-picture = Mira-ho en imatge
plan-month = Mes
plan-month-hours = Hores
plan-month-capacity = Disponibles
plan-month-blocked = Mes lliure
plan-month-over = Mes passat
plan-list = Les accions, per ordre
plan-ticked = Ja fet
plan-action = Acció
plan-why = Motiu
plan-next-year =
    { $count ->
        [one] L’any vinent ({ $count })
       *[other] L’any vinent ({ $count })
    }
plan-not-proposed =
    { $count ->
        [one] No proposat ({ $count })
       *[other] No proposat ({ $count })
    }
plan-find-out =
    { $count ->
        [one] Queda { $count } cosa per preguntar a la vostra gent.
       *[other] Queden { $count } coses per preguntar a la vostra gent.
    }
    .link = Mira les frases per enviar
action-until = fins a { $month }
action-cost = de { $from } a { $to } €
action-cost-yearly = de { $from } a { $to } € l’any
action-saves = fa estalviar
action-vote = després de la votació
action-flag = per resoldre primer
action-more = Per què, i com
action-deliverable = El que existirà
action-done = Com se sap que està fet
action-skills = Habilitat útil
action-attend = Amb qui
    .text =
        { $people ->
            [one] { $people } persona durant { $minutes } minuts.
           *[other] { $people } persones durant { $minutes } minuts.
        }
action-after = Després de
action-helpers = Qui pot ajudar
action-how = Com fer-ho
action-why = Per què
reason-prerequisite = Cal abans de: { $action }
reason-always = Aquesta acció és a tots els plans.
reason-decision = Ho heu decidit: { $need }.
reason-left-out = Sense ella, això deixaria fora algunes persones: { $action }
reason-profile-low-connectivity = La vostra connexió és feble o cara.
reason-profile-public-computers = Poseu ordinadors a disposició del públic.
reason-profile-imposed-tool = Un finançador o una federació us imposa una eina.
reason-profile-vulnerable-public = Acolliu persones en situació vulnerable.
reason-profile-sensitive-data = Anoteu coses íntimes de persones.
reason-profile-public-place = Rebeu gent que ve a fer servir ordinadors.
reason-profile-rural = Actueu en zona rural o en un lloc aïllat.
postponed-zero-capacity = ningú no té hores per donar
postponed-with-its-change = espera el canvi que prepara
postponed-prerequisite-next-year = una acció que ha d’anar abans també espera
postponed-waits-for-vote = la votació arriba massa tard dins l’any
postponed-waits-for-phase = primer s’ha d’acabar una fase anterior
postponed-end-of-year = no pot començar abans del final de l’any
postponed-two-months-between-switches = dos canvis d’eina serien massa a prop
postponed-accounting-year = el canvi espera l’inici d’un any comptable
postponed-one-person = una sola persona carregaria massa
postponed-two-at-a-time = ja hi ha dues accions en marxa
postponed-no-hours = les hores van al que importa més
postponed-low-connectivity = necessita una connexió millor
postponed-done-already = ja està fet
postponed-dropped = l’heu tret del pla
postponed-decided = la junta conserva les seves eines
postponed-imposed = un soci imposa l’eina
postponed-replaced = un canvi decidit n’ocupa el lloc
capacity-hours = Hores al mes, entre tots
    .hint = Sumeu les hores de tothom. Sigueu prudents.
capacity-blocked = Mesos que cal deixar lliures
    .hint = Tres mesos com a màxim, per exemple l’inici de curs o les vacances.
capacity-decides = Qui decideix a la vostra associació?
body-board = La junta
body-assembly = L’assemblea de socis
capacity-meets = Pròxima reunió dels qui decideixen
    .hint = El que necessita una votació esperarà aquesta data.
capacity-assembly = Pròxima assemblea general
capacity-email = Socis sense correu electrònic, de cada 100
    .hint = El pla els reserva una via en paper.
capacity-admins = Dues persones saben instal·lar i portar un servidor?
    .hint = Sense elles, no proposem mai un servidor propi.
capacity-admins-yes = Sí
capacity-admins-no = No
capacity-admins-unknown = No ho sabem
capacity-start = Primer mes del pla
capacity-moves = El pla es torna a calcular amb cada canvi. Res no es perd: el que ja no hi cap passa a l’any vinent.

## Documents

documents-title = Els vostres documents
documents-lead = Fitxers per imprimir, llegir en reunió i votar; i d’altres per seguir el pla amb les vostres eines.
documents-start = Per començar
documents-vote = Per decidir plegats
documents-act = Per actuar
documents-rules = Per donar-se normes
documents-tell = Per fer-ho saber
documents-programs = Per a altres programes
documents-place = On van?
    .text = Al costat de la vostra diagnosi, si no trieu un altre lloc.
documents-send = I després?
    .text = El Rumb no envia res. Sou vosaltres qui imprimiu o compartiu el fitxer.
document-sheet = La fitxa dels primers passos
    .text = Una pàgina: els punts forts, cinc accions com a màxim, les frases per enviar, una persona a qui trucar.
    .not-yet = Serà possible quan les preguntes flaix tinguin resposta.
document-fridge = El full per tenir a la vista
    .text = Una pàgina en lletra gran, per a la nevera: tres coses per fer, a qui trucar, la propera data.
    .not-yet = Serà possible quan les preguntes flaix tinguin resposta.
document-plan = El pla de l’any
    .text = Dotze pàgines com a màxim: la situació, les accions mes a mes, els costos, la decisió que cal votar.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-annex = L’annex
    .text = Per als curiosos: totes les respostes, tots els càlculs, totes les fonts.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-summary = El resum
    .text = Una pàgina per llegir en veu alta en tres minuts, abans de votar.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-resolution = El projecte de resolució
    .text = Una pàgina que es vota i se signa, amb els vots per completar.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-project = El pla i el vostre projecte
    .text = Una pàgina: les vostres paraules, el que voleu, i els passos del pla que hi responen.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-message = El missatge als socis
    .text = Què s’ha aprovat, què canvia i què no. Després, tres missatges curts per a cada canvi d’eina.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-minutes = L’acta de la sessió
    .text = Un full que s’omple durant la sessió: qui hi és, les preguntes, la votació punt per punt.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-roles = Els fulls per funció
    .text = Un full per funció: el que fa cada persona, mes a mes, amb les seves hores.
    .not-yet = Seran possibles quan els resultats siguin a punt.
document-sessions = Els fulls de sessió
    .text = Un full per formació del pla: l’objectiu, qui ve, el desenvolupament minut a minut, el que queda.
    .not-yet = Seran possibles quan el vostre pla tingui una formació.
document-poster = El cartell per als socis
    .text = Una pàgina A4 per a la paret: el que canvia, el que es queda, on demanar ajuda.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-poster-large = El cartell gran
    .text = El mateix cartell en un full A3. Es llegeix a dos metres.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-place-sheet = La fitxa del lloc
    .text = El que ofereix el vostre lloc, per penjar i repartir; després, el que han de saber les entitats col·laboradores.
    .not-yet = Serà possible quan una pregunta sobre el lloc tingui resposta.
document-charter = Les normes d’ús de les eines digitals
    .text = Dues pàgines com a molt, per canviar-les abans d’adoptar-les: les eines, el que no hi va mai, el descans, l’ajuda.
    .not-yet = Seran possibles quan les preguntes flaix tinguin resposta.
document-help-charter = Les normes de l’ajuda
    .text = El que el vostre lloc fa amb les persones i el que no fa, per canviar-les abans d’adoptar-les.
    .not-yet = Seran possibles quan una pregunta sobre el lloc tingui resposta.
document-cooperation = Les normes de cooperació local
    .text = Una pàgina per omplir i signar amb entitats veïnes: què aporta cadascuna, com es fa servir, com es marxa.
document-publication = El full per publicar
    .text = El que voleu explicar del vostre canvi d’eines, a altres associacions o al vostre web. No hi ha res que no hàgiu triat.
    .not-yet = Serà possible quan els resultats siguin a punt.
publication-fields = El que dirà el full
    .hint = No hi ha res marcat per endavant. Les vostres notes, els vostres motius i els vostres textos lliures no hi surten mai.
    .none = Marqueu almenys una línia.
publication-field-name = El nom de l’associació
publication-field-profile = L’àmbit i la mida
publication-field-place = El país o la regió, sense cap altre lloc
publication-field-tools = Les eines d’abans
publication-field-decisions = Les decisions sobre les eines
publication-field-steps = Els passos fets
publication-field-hours = Les hores previstes, i una línia per a les dedicades
publication-field-euros = Els euros previstos i estalviats, i una línia per als gastats
publication-field-helped = El que ha ajudat: línies per escriure
publication-field-obstacles = El que ha estat difícil: línies per escriure
publication-field-contact = Com contactar: una línia per escriure
document-funder = L’annex per a una entitat finançadora
    .text = Les vostres respostes, rellegides en marcs que coneixen les entitats finançadores públiques. Sense nota ni dictamen jurídic.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-table = La taula del pla
    .text = Una fila per acció, amb les hores, els costos i qui se n’encarrega. S’obre amb un full de càlcul com el LibreOffice.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-calendar = El calendari del pla
    .text = Les dates del pla, per al calendari d’un ordinador o d’un telèfon. Torneu-lo a obrir més endavant: les dates s’actualitzen.
    .not-yet = Serà possible quan els resultats siguin a punt.
document-open-file = El fitxer obert
    .text = Tot el que conté la vostra diagnosi, amb noms i notes, per a un altre programa (JSON). Doneu-lo només a persones de confiança.
document-language = Llengua del document
document-choices = Una altra llengua, manera o lloc
document-preview = Veure les pàgines
    .hint = Això és el que s’imprimirà. Per escoltar-ho, trieu el text per llegir en veu alta.
    .draft = Aquestes són les pàgines del projecte, abans dels vostres canvis. Per escoltar-ho, trieu el text per llegir en veu alta.
document-page = Pàgina { $page } de { $pages }
document-page-before = Pàgina anterior
document-page-after = Pàgina següent
document-way = Com crear-lo
document-way-pdf = PDF, per imprimir i votar
document-way-odt = Text que es pot modificar (ODT)
document-way-html = Pàgina per llegir a la pantalla (HTML)
document-way-txt = Text per llegir en veu alta (TXT)
document-way-ods = Per a un full de càlcul (ODS)
document-way-csv = Sense format, per a tots els programes (CSV)
document-place = Es dirà «{ $file }», a la carpeta «{ $folder }».
document-elsewhere = Desa’l en un altre lloc…
document-path = Camí del fitxer
document-write = Crea el document
document-running = S’està escrivint el document
document-cancel = Atura
document-cancelled = S’ha aturat. No s’ha guardat res.
document-written = «{ $file }» és a punt
    .text = { $held }, { $kilobytes } kB, a la carpeta «{ $folder }». Tot s’ha rellegit i comprovat.
file-reveal = Mostra a la carpeta
document-pages = { $count ->
    [one] { $count } pàgina
   *[other] { $count } pàgines
    }
document-words = { $count ->
    [one] { $count } paraula
   *[other] { $count } paraules
    }
document-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } files
    }
document-dates = { $count ->
    [one] { $count } data
   *[other] { $count } dates
    }
document-answers = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostes
    }
document-unprinted = Aquest document no sap imprimir totes les lletres de: { $words }. Uns punts en guarden el lloc. Escriviu-les a mà.
document-rename = Conserva’ls tots dos, amb un altre nom
document-replace = Substitueix l’antic

## Settings and keys

settings = Configuració
room-open = Mode sala
settings-lead = Queda en aquest ordinador.
settings-language = Llengua
settings-text-size = Mida del text
settings-text-size-short = Text { $size } %
settings-percent = { $size } %
settings-theme = Colors
settings-theme-system = Com l’ordinador
settings-theme-light = Clars
settings-theme-dark = Foscos
settings-contrast = Contrast
settings-contrast-standard = Normal
settings-contrast-more = Reforçat
keys-title = Les tecles del teclat
keys-lead = Tot es pot fer sense ratolí.
key-enter = Retorn
key-backspace = Retrocés
key-tab = Tabulador
key-space = Espai
keys-level = Triar un nivell
keys-option = Triar una resposta d’una llista
keys-dont-know = No ho sabem
keys-not-concerned = No ens afecta
keys-next = Pregunta següent
keys-previous = Pregunta anterior, fora dels camps de text
keys-tab = Passar al camp següent; amb Majúscules, a l’anterior
keys-space = Marcar una casella, obrir un detall
keys-undo = Desfer
keys-redo = Refer
keys-save = Comprovar que tot està desat
