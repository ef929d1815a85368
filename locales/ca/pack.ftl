### Paraules del dossier de deliberació: el resum, el projecte, el missatge als socis, l’acta.

## Qui decideix, enmig d’una frase

decides-board = la junta directiva
decides-board-be = l’òrgan d’administració
decides-assembly = l’assemblea general

## Els sis punts del projecte

vote-point-adopts = el full de ruta
vote-point-appoints = la persona referent i la de relleu
vote-point-prefers = la preferència pel programari lliure
vote-point-means = les hores i el pressupost
vote-point-reviews = les dates de seguiment
vote-point-protects = la protecció de cada canvi

## Canvis d’eina

pack-change = { $need }: { $new } en lloc de { $old }
pack-change-first = { $need }: una eina nova, { $new }
pack-leave = { $need }: deixem { $old }
pack-change-way = { $need }: una manera nova de fer-ho
pack-leave-way = { $need }: deixem l’eina antiga
pack-change-month = { $change } (mes previst: { $month }).

## El resum

summary-title = El resum
summary-subject = On sou i què es proposa, en una pàgina per llegir en veu alta.
summary-aloud = Per llegir en veu alta, en tres minuts.
summary-level = Amb les eines digitals sou al nivell «{ $level }». Aquesta paraula descriu, no classifica ningú.
summary-level-none = Encara no hi ha prou respostes per descriure el conjunt.
summary-freedom = La llibertat de deixar les vostres eines: uns { $points } punts sobre 100.
summary-freedom-none = Encara no se sap si les vostres eines es deixen amb facilitat.
summary-priorities = Les vostres prioritats
summary-priorities-none = Cada àmbit conegut és sòlid. Conserveu el que funciona.
summary-settle-none = Res no corre pressa: les respostes no mostren cap perill que calgui resoldre aquest mes.
summary-settle-more =
    { $count ->
        [one] { $count } punt més per resoldre és al full de ruta.
       *[other] { $count } punts més per resoldre són al full de ruta.
    }
summary-year = El que es proposa
summary-actions =
    { $count ->
        [one] Entre { $from } i { $to }, el pla proposa { $count } acció.
       *[other] Entre { $from } i { $to }, el pla proposa { $count } accions.
    }
summary-hours =
    { $hours ->
        [one] La preparació demana { $hours } hora, de les { $available } que podeu donar.
       *[other] La preparació demana { $hours } hores, de les { $available } que podeu donar.
    }
summary-hours-none = Encara ningú no té hores per donar. És el primer que cal trobar.
summary-attend =
    { $hours ->
        [one] A part, les reunions i les sessions demanen al voltant de { $hours } hora, totes les persones juntes.
       *[other] A part, les reunions i les sessions demanen al voltant de { $hours } hores, totes les persones juntes.
    }
summary-later =
    { $hours ->
        [one] Per a l’any següent queda { $hours } hora.
       *[other] Per a l’any següent queden { $hours } hores.
    }
summary-money-none = No hi ha cap despesa prevista.
summary-money-once = Despeses previstes: { $once }, una sola vegada.
summary-money-yearly = Despeses previstes: { $yearly } l’any.
summary-money-both = Despeses previstes: { $once } una sola vegada, i després { $yearly } l’any.
euros-exact =
    { $to ->
        [one] { $to } euro
       *[other] { $to } euros
    }
euros-up-to =
    { $to ->
        [one] { $to } euro com a molt
       *[other] { $to } euros com a molt
    }
euros-range =
    { $to ->
        [one] entre { $from } i { $to } euro
       *[other] entre { $from } i { $to } euros
    }
summary-changes-more =
    { $count ->
        [one] { $count } canvi d’eina més és al full de ruta.
       *[other] { $count } canvis d’eina més són al full de ruta.
    }
summary-change-later =
    { $count ->
        [one] { $count } canvi decidit espera l’any següent.
       *[other] { $count } canvis decidits esperen l’any següent.
    }
summary-kept = De moment conserveu: { $tools }.
summary-undecided = No hi ha cap canvi d’eina decidit. Conservar el que funciona és una bona tria.
summary-members = Què es demana als socis
summary-members-none = Aquest any no canvia res per als socis. Qui vulgui ajudar hi és benvingut.
summary-members-change =
    { $count ->
        [one] { $count } eina canvia per als socis. S’avisa tothom quatre setmanes abans, i s’hi ajuda.
       *[other] { $count } eines canvien per als socis. S’avisa tothom quatre setmanes abans, i s’hi ajuda.
    }
summary-members-path = Cada servei manté una via sense internet.
summary-vote = Què es vota
summary-vote-planned = Votació prevista per a { $month }: { $body } vota { $points }.
summary-vote-open = En una data per triar, { $body } vota { $points }.
summary-voted = El dia { $date }, { $body } va aprovar { $points }.
summary-points = el full de ruta, els mitjans, la preferència pel programari lliure i la protecció de cada canvi
summary-lead = La persona referent seria { $lead }, i la de relleu { $deputy }.
summary-lead-alone = La persona referent seria { $lead }. Falta trobar-ne una de relleu.
summary-deputy-alone = La persona de relleu seria { $deputy }. Falta trobar la persona referent.
summary-lead-none = Falta trobar una persona referent i una de relleu.
summary-dates = Primer seguiment: { $first }. Nova diagnosi: { $last }.

## El projecte de resolució

resolution-subject = El text que es vota, amb els vots i les signatures per completar.
resolution-joined = Documents adjunts
resolution-joined-line = { $title } (diagnosi del dia { $audited })

## El missatge als socis

message-title = Missatge als socis
message-subject = Què s’ha aprovat, què canvia, què no canvia i qui respon les preguntes.
message-hint = Rellegiu aquest missatge i completeu-lo. Després pengeu-lo, llegiu-lo o envieu-lo.
message-greeting = Benvolgudes sòcies, benvolguts socis,
message-voted = El dia { $date }, { $body } de la nostra associació va aprovar un full de ruta digital.
message-why = Per què? Per protegir les vostres dades i deixar de dependre d’una sola persona o d’una sola empresa. També per ser fidels als nostres valors.
message-changes = Què canvia per a vosaltres
message-changes-none = Aquest any no canvia res per a vosaltres. L’equip aprèn a protegir i a compartir millor el que té.
message-over = L’any del nostre full de ruta s’ha acabat. Us avisarem abans de qualsevol altre canvi.
message-changes-how = Us escriurem abans de cada canvi, i us ensenyarem com es fa.
message-stays = Què no canvia
message-stays-text = Sempre podeu trucar-nos i venir-nos a veure. Ningú no està obligat a fer servir internet.
message-phone = Telèfon
message-place = On i quan trobar-nos
message-open-until = No es tancarà res abans del dia { $date }.
message-open = Aquest any no es tancarà cap eina.
message-help = Ajuda
message-help-text = Algú us n’ensenya, al vostre ritme. Totes les preguntes són benvingudes.
message-help-days = Dies i lloc
message-question = Alguna pregunta?
message-answers = { $person } us respon.
message-answers-both = { $person } us respon i, en la seva absència, { $deputy }.
message-name = Nom
message-thanks = Gràcies per la vostra confiança.
message-from = Per { $body }
message-three = Tres missatges curts per a cada canvi
message-three-lead = Van a les persones a qui toca el canvi. Afegiu-hi sempre una via sense internet: un cartell, una carta, unes paraules en començar una activitat.
message-four-weeks = Quatre setmanes abans
message-one-week = Una setmana abans
message-day-after = L’endemà
message-four-weeks-text = Hola a tothom. D’aquí a quatre setmanes, el { $dots } ({ $month }), canvia una eina. { $change }. Abans d’aquest dia us ensenyarem com es fa.
message-one-week-text = Hola. Només falta una setmana per al canvi, el { $dots } ({ $month }). { $change }. Us ajudem: pregunteu-nos on i quan.
message-day-after-text = Hola. Està fet des d’ahir. { $change }. Us falta res o us molesta res? Digueu-nos-ho, algú us ajuda.
message-old-until = L’eina antiga continua oberta fins que es tanqui (mes previst: { $month }).
message-leave-four-weeks-text = Hola a tothom. D’aquí a quatre setmanes, el { $dots } ({ $month }), tanquem una eina antiga. { $change }. Abans d’aquest dia, recupereu el que vulgueu conservar. Us ajudem.
message-leave-one-week-text = Hola. Només falta una setmana per al tancament, el { $dots } ({ $month }). { $change }. Us queda res per recuperar? Digueu-nos-ho.
message-leave-day-after-text = Hola. Està fet des d’ahir. { $change }. Hi ha una còpia en un lloc segur. Us falta res? Digueu-nos-ho.

## L’acta

minutes-title = Acta de la sessió
minutes-subject = El full que s’omple durant la sessió en què es vota el pla.
minutes-hint = Ompliu aquest full durant la sessió i signeu-lo.
minutes-association = Associació
minutes-body = Qui decideix
minutes-day = Data i hora
minutes-place = Lloc
minutes-present = Persones presents
minutes-excused = Persones que s’excusen
minutes-proxies = Delegacions de vot
minutes-quorum = Nombre que demanen els estatuts, i nombre assolit
minutes-audit = Lectura de la diagnosi
minutes-read = Es llegeix en veu alta el resum de la diagnosi del dia { $audited }.
minutes-table = El full de ruta i l’annex s’han enviat, o són a la taula.
minutes-questions = Preguntes i respostes
minutes-changes = Canvis demanats, acció per acció
minutes-change = Què es canvia
minutes-other = Un altre canvi
minutes-vote = La votació, punt per punt
minutes-point = Punt
minutes-whole = el text sencer
minutes-first = Qui fa què primer
signature-secretary = Secretaria de la sessió
minutes-chair = Presidència de la sessió
