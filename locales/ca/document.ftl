### Paraules dels documents impresos: el full de primers passos, el pla, l’annex i les figures.

## The frame of each page

page = pàgina { $page } de { $pages }
link = Enllaç: { $target }
tick-box = casella per marcar
document-contents = Índex
footer = Fet amb el Rumb, diagnosi del dia { $date }
label = { $name }:
dots = ………………………………
dots-short = ……………………
document-dots = Uns punts substitueixen lletres que aquest document no sap imprimir. Escriviu-les a mà.

## Months, hours, people and money

month-span = { $from } – { $to }
minutes = { $minutes } min
hours-minutes = { $hours } h { $minutes }
training-hours-range = { $from } a { $to } h
attendance =
    { $people ->
        [one] { $people } persona present, { $each }
       *[other] { $people } persones presents, { $each } cadascuna
    }
cost-exact = { $to } €
cost-up-to = fins a { $to } €
cost-yearly = { $cost } l’any
money-none = cap despesa prevista
money-once = { $once }, una sola vegada
money-yearly = { $yearly } l’any
money-both = { $once } una sola vegada, i { $yearly } l’any
year-attend = A part: { $hours } de presència, totes les persones juntes.
year-mediator = Feina d’un dinamitzador o una dinamitzadora digital, a part: { $hours }.
year-money = Pressupost: { $money }.
year-after-hours = Feina que espera: { $hours }.

## Ways of running a tool in use (the others stand in interface.ftl)

running-vendor = en un proveïdor
running-unknown = no sabem on

## Why an action is there (others stand in interface.ftl)

reason-answer = La vostra resposta a la pregunta:
reason-unknown = Encara no ho sap ningú:
condition-low-connectivity = La connexió és feble on sou.
condition-public-computers = Poseu ordinadors a disposició del públic.
condition-imposed-tool = Un finançador o una federació us imposa una eina.
condition-vulnerable-public = Acolliu persones que un canvi pot deixar de banda.
condition-sensitive-data = Anoteu coses íntimes de persones.
condition-public-place = Rebeu gent que ve a fer servir ordinadors.
condition-rural = Actueu en zona rural.

## The first-steps sheet: one page, read aloud

sheet-title = Els vostres primers passos
sheet-subject = El que va bé, el que urgeix, les primeres accions i la persona a qui trucar.
strengths-none = Us heu pres el temps de veure on sou. Ja és un bon començament.
settle-more =
    { $count ->
        [one] Al programa hi ha un altre punt per resoldre.
       *[other] Al programa hi ha { $count } punts més per resoldre.
    }
sheet-actions = Les vostres primeres accions
sheet-hours-missing =
    { $count ->
        [one] Us falta una hora per a aquests primers passos. Busqueu-la o demaneu ajuda.
       *[other] Us falten { $count } hores per a aquests primers passos. Busqueu-les o demaneu ajuda.
    }
sheet-actions-more =
    { $count ->
        [one] Una altra acció espera al programa.
       *[other] { $count } accions més esperen al programa.
    }
find-out-more =
    { $count ->
        [one] Al programa hi ha una altra frase per enviar.
       *[other] Al programa hi ha { $count } frases més per enviar.
    }
sheet-call = A qui trucar
sheet-review = Per revisar el dia
sheet-stop = Podeu aturar-vos aquí. De moment n’hi ha prou amb aquests primers passos.

## The sheet of a public place

place-title = Fitxa del lloc
place-subject = El que el lloc ofereix al públic i el que n’han de saber les entitats col·laboradores.
place-hours = Quan venir
place-services = Què podeu fer aquí
place-equipment = El material
place-contents = Fet aquí
place-help = La nostra ajuda
place-help-text = Seguim unes normes escrites. Les podeu demanar i llegir. Els vostres papers i contrasenyes continuen sent vostres.
place-partners = Per a les entitats que hi col·laboren
place-partners-text = El que hem respost, per preparar una ajuda, un intercanvi o un finançament.
place-answer = La nostra resposta

## The plan: cover

road-map-title = Full de ruta digital
road-map-subject = El que l’associació pot fer en un any, amb les hores i els diners que té.
cover-date = Data de la diagnosi
cover-length = Versió del qüestionari
cover-for = Per a qui
cover-for-text = La junta, l’equip i qualsevol persona que no hi era.
cover-confidence = Confiança
cover-year = Període
cover-hours = Hores
cover-money = Pressupost
cover-after = L’any següent
cover-reading = Com llegir aquest document
cover-reading-text = Llegiu primer la pàgina següent i després l’última. La resta serveix quan toca, una acció cada vegada. Conservar el que funciona és sempre una bona tria.
cover-annex = Un annex a part dona totes les respostes, els càlculs i les fonts.
cover-parts = Què hi trobareu

## The plan: titles of its parts (others stand in interface.ftl)

part-wish = Què voleu d’aquí a un any
part-tools = Les vostres eines, avui i demà
part-actions = Les vostres accions, fase per fase
part-trainings = Formar-se
part-leaving = Deixar les eines antigues
part-risks = El que pot anar malament
part-later = El que espera, i el que no es proposa
part-decision = Decidir i seguir

## The plan: situation and wishes

settle-planned = Mes previst: { $month }.
settle-done = Mes en què s’ha resolt: { $month }.
settle-dropped = Heu tret del pla el que ho resol.
settle-next-year = Amb les hores de l’any no n’hi ha prou per resoldre-ho.
settle-title-done = Resolt des de la diagnosi
wish-prompt = Escriviu junts tres coses que us agradaria poder dir d’aquí a un any.
wish-said = Desitjos ja anotats:

## The plan: tools

change-lead = Una línia per necessitat, una sola proposta. Marqueu «Conservar» si el que teniu us va bé.
change-need = Necessitat
change-today = Avui
change-proposal = Proposta
change-keep = Conservar
change-none = cap eina
change-untold = sense indicar
change-same = ja la teniu: conserveu-la i coneixeu-la millor
change-more =
    { $count ->
        [one] Una altra necessitat és a l’annex.
       *[other] { $count } necessitats més són a l’annex.
    }
change-kept = Sense canvis proposats per a:
change-imposed = Per dir a qui us imposa una eina:
decided-to-keep = sí, decidit
decided-to-change = no, decidit
decided-keep = Conservar el que teniu.
decided-not-now = Ara no. La qüestió tornarà l’any que ve.
decided-replace = Substituir per
decided-combine = Reunir a
decided-sentence = «{ $sentence }»
decided-kept =
    { $count ->
        [one] Per a una necessitat, conserveu el que teniu. És una decisió, tant com canviar.
       *[other] Per a { $count } necessitats, conserveu el que teniu. És una decisió, tant com canviar.
    }
decided-all-kept =
    { $count ->
        [one] Per a una necessitat, conserveu el que teniu i enguany no canvia res. És una decisió com qualsevol altra.
       *[other] Per a { $count } necessitats, conserveu el que teniu i enguany no canvia res. És una decisió com qualsevol altra.
    }

## The plan: actions

actions-lead = Cada acció té un nom, o una línia per escriure’l. Marqueu la casella quan estigui feta.
actions-none = No hi ha cap acció prevista aquest any.
actions-over = L’any d’aquest pla s’ha acabat. Refeu el pla per als mesos que venen.
assumption-vote-month = Com que no hi ha data de reunió, la votació queda prevista per a { $month }.
assumption-vote-after-meeting = El pla no estarà a punt per a la reunió: la votació queda prevista per a { $month }.
assumption-meeting-is-past = La reunió que vau anotar ja ha passat.
assumption-no-names = Les funcions encara no tenen noms. Vigileu que una sola persona no ho porti tot.
action-hours = { $hours } de preparació
action-owner = { $role }, nom:
action-owner-named = A càrrec de { $person } ({ $role })
action-short = (forma curta)
action-spans-blocked = amb una pausa els mesos que queden lliures
action-reasons-more =
    { $count ->
        [one] I un altre motiu, a l’annex.
       *[other] I { $count } motius més, a l’annex.
    }
actions-in-annex =
    { $count ->
        [one] El detall d’una altra acció és a l’annex.
       *[other] El detall de { $count } accions més és a l’annex.
    }
find-out-action = Preguntar el que encara no sap ningú
find-out-in-annex =
    { $count ->
        [one] Una altra frase és a l’annex.
       *[other] { $count } frases més són a l’annex.
    }

## The plan: trainings

trainings-lead = Formeu les persones abans de cada canvi, i ajudeu-les després.
trainings-for = Necessitat
trainings-what = Formació
trainings-how = En breu
trainings-date = Data
trainings-more =
    { $count ->
        [one] Una altra formació és a l’annex.
       *[other] { $count } formacions més són a l’annex.
    }

## The plan: risks. sign: the first sign of it. answer: what to do.

risks-risk = El que pot passar
risks-sign = El primer senyal
risks-answer = El que ajuda
risk-data-loss = Perdre dades durant un trasllat de fitxers
    .sign = Ningú no ha tornat a obrir una còpia de seguretat.
    .answer = Provar abans una còpia, i mantenir oberta l’eina antiga unes setmanes, per llegir-la.
risk-one-person = Una sola persona ho porta tot
    .sign = Les altres callen.
    .answer = Una persona de relleu des del primer dia, i feina de dos en dos.
risk-people-excluded = Algunes persones queden de banda: { $who }
    .sign = Truquen més sovint.
    .answer = { $paths } Nomenar també una persona que ajudi.
risk-false-invoice = Pagar una factura falsa
    .sign = Us fan pressa, i el número de compte ha canviat.
    .answer = Comprovar-ho entre dos, i trucar a un número ja conegut.
risk-helper-holds-keys = Només qui us ajuda té les claus
    .sign = Ningú més no hi pot entrar.
    .answer = Posar l’acord per escrit, i tenir també vosaltres tots els accessos.
risk-no-connection = Un tall d’internet o de llum
    .sign = Els talls es repeteixen.
    .answer = Imprimir les llistes útils, i guardar una còpia al local.
risk-two-tools = Conservar dues eines per sempre
    .sign = L’antiga encara és oberta al cap de tres mesos.
    .answer = Votar la data de tancament de l’antiga.
risk-incident = Un incident de seguretat durant un canvi
    .sign = Arriben missatges urgents.
    .answer = Aprendre els bons reflexos abans de canviar d’eina.
risk-too-many-actions = Massa accions alhora
    .sign = S’anul·len reunions.
    .answer = No passar mai de les hores donades, i deixar per més tard el menys urgent.
risk-values = Un desacord sobre els valors
    .sign = Se sent a dir «ens obligueu».
    .answer = Una votació, una prova amb qui vulgui, i el dret de conservar l’eina actual.
risk-departure = Una absència o una marxa durant l’any
    .sign = No hi ha cap data a l’agenda.
    .answer = Anotar on som, i qui continua.

## The plan: next year

later-none = Totes les accions caben dins l’any.
later-find-out =
    { $count ->
        [one] Una pregunta per fer a la vostra gent
       *[other] { $count } preguntes per fer a la vostra gent
    }

## The plan: decision

decision-lead = Comproveu als estatuts qui decideix. Ompliu els punts, llegiu el text i voteu.
resolution-title = Projecte de resolució
resolution-opening-board = La junta directiva de l’associació { $association }, reunida el { $dots }, llegida la diagnosi digital del dia { $audited }, decideix el següent:
resolution-opening-board-be = L’òrgan d’administració de l’associació { $association }, reunit el { $dots }, llegida la diagnosi digital del dia { $audited }, decideix el següent:
resolution-opening-assembly = L’assemblea general de l’associació { $association }, reunida el { $dots }, llegida la diagnosi digital del dia { $audited }, decideix el següent:
resolution-adopts = S’aprova el full de ruta digital adjunt per al període { $from } – { $to }.
resolution-appoints = Es nomena referent digital { $lead } i suplent { $deputy }. El seu mandat consta a l’acta.
resolution-prefers = A igual servei, es dona preferència al programari lliure, als formats oberts i als proveïdors de confiança. Cada servei manté una via sense internet.
resolution-means = Els mitjans de l’any: { $hours } de feina voluntària; { $money }.
resolution-reviews = Es fa un seguiment als tres i sis mesos, i s’explica a la propera assemblea què s’ha fet.
resolution-protects = No es tanca cap eina sense còpia comprovada, formació prèvia i informació als socis.
vote-for = A favor
vote-against = En contra
vote-abstain = Abstencions
references-title = Textos en què us podeu basar
review-title = Quatre dates per tornar-hi
review-lead = Cada vegada n’hi ha prou amb tres nombres: accions fetes, persones formades, eines amb la sortida provada.
review-when = Quan
review-who = Qui
review-what = Què es mira
review-1 = El que urgia, està resolt?
    .who = Referent i suplent
review-3 = El que està fet, i les hores dedicades de debò.
    .who = La junta, vint minuts
review-6 = La prova agrada? Qui queda de banda? Què es conserva, què es deixa?
    .who = El grup de treball
review-12 = La nova diagnosi, i després la votació del segon any.
    .who = La junta, i després l’assemblea
signature-date = Fet el
signature-chair = Presidència
signature-lead = Referent digital

## The annex

annex-title = Annex: xifres, respostes, fonts
annex-subject = Tot el que ha servit per al pla: xifres, càlculs, respostes, motius i fonts.
annex-lead = Res d’això no cal per decidir. Aquí hi ha tot el que ha servit per al pla.
annex-numbers = Les xifres del vostre perfil
annex-needs = Les vostres necessitats i els seus motius
annex-proposals = Les propostes i els seus punts
annex-hosts = Els proveïdors anomenats
    .lead = Abans de triar, pregunteu el preu, quina ajuda ofereixen i com marxar amb les vostres dades.
annex-actions = Totes les accions en detall
annex-find-out = Les frases per enviar
annex-answers = Totes les vostres respostes
annex-sources = Les fonts
annex-words = Paraules explicades
formula-level = El nivell canvia cada 20 punts: { $levels }.
formula-overall = Càlcul: ({ $sum }) ÷ { $weights } = { $shown }
formula-overall-none = Massa pocs àmbits tenen una xifra per donar-ne una de conjunt.
formula-need = Cada resposta baixa reforça una necessitat: importància de l’àmbit × pes de la pregunta × punts que falten per arribar a 3.
    .sum = La força d’una necessitat és la suma dels seus motius.
    .no-tool = Necessitat essencial demanada i encara sense eina: { $points } punts.
    .captive = Llibertat de marxar per sota de { $below } de 100: la meitat del que falta, { $most } punts com a màxim.
    .no-exit = Eina de la qual no podeu recuperar totes les dades: { $points } punts.
    .wish = Desig: { $points } punts; necessitat només marcada al perfil: { $tick } punts.
number-strength = Força
number-points =
    { $count ->
        [one] ({ $count } punt)
       *[other] ({ $count } punts)
    }
proposals-lead = Tres propostes com a molt per necessitat, sobre 100 punts. Ni els diners ni una col·laboració no donen punts.
proposals-software = Programa
proposals-points = D’on venen els punts
proposals-total = Total
proposals-other-ways = També és possible
answers-lead = Les notes i el codi postal no hi són: es queden al vostre fitxer.
answers-question = Pregunta
answers-answer = La vostra resposta
answer-no-option = res de la llista
sources-software = Programes
sources-trainings = Formacions
sources-people = Persones, llocs i proveïdors d’allotjament
sources-name = Nom
sources-address = Adreça
sources-reviewed = Revisat el

## Words of pictures

rose-alt = Rosa dels àmbits, xifres sobre 100. { $areas }
bars-alt = Barres dels àmbits, xifres sobre 100. { $areas }
profile-line = { $area }: { $level }, { $score }.
profile-line-unscored = { $area }: { $level }.
timeline-alt = Calendari de les accions. El voluntariat hi dedica { $hours } en total. { $lines }
timeline-line = { $action }: { $months }, { $hours }.
timeline-line-owned = { $action }: { $months }, { $hours }, { $owner }.
timeline-capacity = { $hours } al mes com a molt
timeline-load = Hores previstes
timeline-vote = votació del full de ruta
timeline-owner-board = Junta
timeline-owner-treasurer = Tresoreria
timeline-owner-secretary = Secretaria
timeline-owner-comms = Comunicació
timeline-owner-volunteers = Voluntariat
timeline-owner-it = Digital
timeline-owner-mediator = Dinamització

## Opening hours

hours-day-0 = dilluns
hours-day-1 = dimarts
hours-day-2 = dimecres
hours-day-3 = dijous
hours-day-4 = divendres
hours-day-5 = dissabte
hours-day-6 = diumenge
hours-days = de { $first } a { $last }
hours-every-day = cada dia
hours-hour = { $hour }.00
hours-time = { $hour }.{ $minute }
hours-span = de { $from } a { $to }
hours-line = { $days }: { $times }
hours-lines = { $before }; { $after }
hours-closed = tancat
hours-always = dia i nit
hours-holidays = tancat els festius

results-sum = { $area }: { $num } punts, dividits per 4 vegades { $counted }, fan { $shown } sobre 100.
