### Cuvintele documentelor tipărite: fișa primilor pași, planul, anexa și imaginile lor.

## The frame of each page

page = pagina { $page } din { $pages }
link = Legătură: { $target }
tick-box = căsuță de bifat
footer = Făcut cu Rumb, bilanț din { $date }
label = { $name }:
dots = ………………………………
dots-short = ……………………

## Months, hours, people and money

month-span = { $from } – { $to }
minutes = { $minutes } min
hours-minutes = { $hours } h { $minutes }
training-hours = { $to } h
training-hours-range = { $from }–{ $to } h
attendance =
    { $people ->
        [one] { $people } persoană prezentă, { $each }
        [few] { $people } persoane prezente, câte { $each }
       *[other] { $people } de persoane prezente, câte { $each }
    }
cost-exact = { $to } €
cost-up-to = până la { $to } €
cost-yearly = { $cost } pe an
money-none = nicio cheltuială prevăzută
money-once = { $once }, o singură dată
money-yearly = { $yearly } pe an
money-both = { $once } o singură dată și { $yearly } pe an

## Ways of running a tool in use (the others stand in interface.ftl)

running-vendor = la un furnizor comercial
running-unknown = nu știm unde

## Why an action is there (others stand in interface.ftl)

reason-answer = Răspunsul dumneavoastră la întrebarea:
reason-unknown = Nimeni nu știe încă:
condition-low-connectivity = Conexiunea este slabă la dumneavoastră.
condition-public-computers = Puneți calculatoare la dispoziția publicului.
condition-imposed-tool = Un finanțator sau o federație vă impune un instrument.
condition-vulnerable-public = Primiți persoane pe care o schimbare le poate lăsa deoparte.
condition-sensitive-data = Notați lucruri intime despre persoane.
condition-rural = Lucrați în mediul rural.

## The first-steps sheet: one page, read aloud

sheet-title = Primii dumneavoastră pași
sheet-subject = Ce merge bine, ce este urgent, primele acțiuni și persoana de sunat.
strengths-none = V-ați făcut timp să vedeți unde sunteți. Este deja un început bun.
settle-more =
    { $count ->
        [one] Încă un punct de rezolvat este în program.
        [few] Încă { $count } puncte de rezolvat sunt în program.
       *[other] Încă { $count } de puncte de rezolvat sunt în program.
    }
sheet-actions = Primele dumneavoastră acțiuni
sheet-hours-missing =
    { $count ->
        [one] Vă lipsește o oră pentru acești primi pași. Găsiți-o sau cereți ajutor.
        [few] Vă lipsesc { $count } ore pentru acești primi pași. Găsiți-le sau cereți ajutor.
       *[other] Vă lipsesc { $count } de ore pentru acești primi pași. Găsiți-le sau cereți ajutor.
    }
sheet-actions-more =
    { $count ->
        [one] Încă o acțiune așteaptă în program.
        [few] Încă { $count } acțiuni așteaptă în program.
       *[other] Încă { $count } de acțiuni așteaptă în program.
    }
find-out-more =
    { $count ->
        [one] Încă o frază de trimis este în program.
        [few] Încă { $count } fraze de trimis sunt în program.
       *[other] Încă { $count } de fraze de trimis sunt în program.
    }
sheet-call = Pe cine sunați
sheet-review = De reluat la
sheet-stop = Vă puteți opri aici. Acești primi pași sunt de ajuns deocamdată.

## The plan: cover

road-map-title = Foaie de parcurs digitală
road-map-subject = Ce poate face asociația într-un an, cu orele și banii pe care îi are.
cover-date = Data auditului
cover-length = Chestionar
cover-for = Pentru cine
cover-for-text = Consiliul, echipa și oricine nu a fost de față.
cover-confidence = Încredere
cover-year = Perioada
cover-hours = Ore
cover-money = Buget
cover-reading = Cum se citește acest document
cover-reading-text = Citiți întâi pagina următoare, apoi ultima. Restul folosește la timpul lui, câte o acțiune. A păstra ce merge este mereu o alegere bună.
cover-annex = O anexă separată dă toate răspunsurile, calculele și sursele.
cover-parts = Ce veți găsi

## The plan: titles of its parts (others stand in interface.ftl)

part-wish = Ce doriți peste un an
part-tools = Instrumentele dumneavoastră, azi și mâine
part-actions = Acțiunile dumneavoastră, pe etape
part-trainings = Formare
part-risks = Ce poate merge prost
part-later = Ce așteaptă și ce nu este propus
part-decision = Decizie și urmărire

## The plan: situation and wishes

settle-closed = Prevăzut în { $month }.
settle-open = Anul nu va ajunge pentru a rezolva acest lucru.
wish-prompt = Scrieți împreună trei lucruri pe care ați dori să le puteți spune peste un an.
wish-said = Dorințe deja notate:

## The plan: tools

change-lead = Câte un rând pentru fiecare nevoie, o singură propunere. Bifați „Păstrăm” dacă ce aveți vă convine.
change-need = Nevoie
change-today = Astăzi
change-proposal = Propunere
change-keep = Păstrăm
change-none = niciun instrument
change-more =
    { $count ->
        [one] Încă o nevoie este în anexă.
        [few] Încă { $count } nevoi sunt în anexă.
       *[other] Încă { $count } de nevoi sunt în anexă.
    }
change-kept = Fără schimbări propuse pentru:

## The plan: actions

actions-lead = Fiecare acțiune are o linie pentru a scrie un nume. Bifați căsuța când este făcută.
actions-none = Nicio acțiune nu este prevăzută anul acesta.
assumption-vote-month = Fără dată de ședință, votul este așezat în { $month }.
assumption-vote-after-meeting = Planul nu va fi gata pentru ședința dumneavoastră: votul este așezat în { $month }.
assumption-meeting-is-past = Ședința pe care ați notat-o a trecut deja.
assumption-no-names = Funcțiile nu au încă nume. Aveți grijă ca nimeni să nu ducă totul.
action-hours = { $hours } de pregătire
action-owner = { $role }, nume:
action-short = (formă scurtă)
action-spans-blocked = cu o pauză în lunile lăsate libere
action-parallel-path = Păstrați alături o cale pe hârtie sau prin telefon.
action-reasons-more =
    { $count ->
        [one] Și încă un motiv, în anexă.
        [few] Și încă { $count } motive, în anexă.
       *[other] Și încă { $count } de motive, în anexă.
    }
actions-in-annex =
    { $count ->
        [one] Detaliile încă unei acțiuni sunt în anexă.
        [few] Detaliile altor { $count } acțiuni sunt în anexă.
       *[other] Detaliile altor { $count } de acțiuni sunt în anexă.
    }
find-out-action = Întrebați ce nu știe încă nimeni
find-out-in-annex =
    { $count ->
        [one] Încă o frază este în anexă.
        [few] Încă { $count } fraze sunt în anexă.
       *[other] Încă { $count } de fraze sunt în anexă.
    }

## The plan: trainings

trainings-lead = Formați persoanele înainte de fiecare schimbare și ajutați-le după aceea.
trainings-for = Nevoie
trainings-what = Formare
trainings-how = Pe scurt
trainings-date = Data
trainings-more =
    { $count ->
        [one] Încă o formare este în anexă.
        [few] Încă { $count } formări sunt în anexă.
       *[other] Încă { $count } de formări sunt în anexă.
    }

## The plan: risks. sign: the first sign of it. answer: what to do.

risks-risk = Ce se poate întâmpla
risks-sign = Primul semn
risks-answer = Ce ajută
risk-data-loss = Pierderea datelor în timpul unei mutări
    .sign = Nimeni nu a redeschis o copie de siguranță.
    .answer = Încercați întâi o copie și păstrați vechiul instrument deschis câteva săptămâni, doar pentru citit.
risk-one-person = O singură persoană duce totul
    .sign = Ceilalți tac.
    .answer = Un înlocuitor din prima zi și lucru în doi.
risk-people-excluded = Unele persoane rămân deoparte
    .sign = Sună mai des la telefon.
    .answer = Păstrați hârtia și telefonul și numiți o persoană care ajută.
risk-false-invoice = Plata unei facturi false
    .sign = Sunteți grăbiți, iar numărul de cont s-a schimbat.
    .answer = Verificați în doi și sunați la un număr deja cunoscut.
risk-helper-holds-keys = Doar cel care vă ajută are cheile
    .sign = Nimeni altcineva nu se poate conecta.
    .answer = Puneți înțelegerea în scris și păstrați toate accesele la dumneavoastră.
risk-no-connection = O pană de internet sau de curent
    .sign = Penele se repetă.
    .answer = Tipăriți listele utile și păstrați o copie la sediu.
risk-two-tools = Două instrumente pentru totdeauna
    .sign = Cel vechi este încă deschis după trei luni.
    .answer = Votați data la care se închide cel vechi.
risk-incident = Un incident de securitate în timpul unei schimbări
    .sign = Sosesc mesaje urgente.
    .answer = Învățați reflexele bune înainte de a schimba instrumentul.
risk-too-many-actions = Prea multe acțiuni deodată
    .sign = Se anulează întâlniri.
    .answer = Nu depășiți niciodată orele date și amânați ce este mai puțin urgent.
risk-values = Un dezacord asupra valorilor
    .sign = Se aude „ne obligați”.
    .answer = Un vot, o încercare cu voluntari și dreptul de a păstra instrumentul actual.
risk-departure = O absență sau o plecare în cursul anului
    .sign = Nicio dată nu este în agendă.
    .answer = Notați unde s-a ajuns și cine continuă.

## The plan: next year

later-none = Toate acțiunile încap în an.
later-find-out =
    { $count ->
        [one] O întrebare de pus în jur
        [few] { $count } întrebări de pus în jur
       *[other] { $count } de întrebări de pus în jur
    }

## The plan: decision

decision-lead = Verificați în statut cine decide. Completați punctele, citiți textul, apoi votați.
resolution-title = Proiect de hotărâre
resolution-opening-board = Consiliul director al asociației { $association }, întrunit la { $dots }, a citit auditul digital din { $audited }. El hotărăște:
resolution-opening-board-be = Organul de administrare al asociației { $association }, întrunit la { $dots }, a citit auditul digital din { $audited }. El hotărăște:
resolution-opening-assembly = Adunarea generală a asociației { $association }, întrunită la { $dots }, a citit auditul digital din { $audited }. Ea hotărăște:
resolution-adopts = Se adoptă foaia de parcurs digitală anexată, pentru perioada { $from } – { $to }.
resolution-appoints = Responsabil digital este { $dots }, iar supleant este { $dots }. Mandatul lor este scris în procesul-verbal.
resolution-prefers = La servicii echivalente sunt preferate software-ul liber, formatele deschise și găzduirea de încredere. Fiecare serviciu păstrează o cale fără internet.
resolution-means = Mijloacele anului: { $hours } de muncă voluntară și { $money }.
resolution-reviews = Se face un punct de etapă la trei și la șase luni și un raport la următoarea adunare.
resolution-protects = Niciun instrument nu se închide fără copie verificată, instruire prealabilă și informarea membrilor.
vote-for = Pentru
vote-against = Împotrivă
vote-abstain = Abțineri
review-title = Patru date la care revenim
review-lead = De fiecare dată ajung trei numere: acțiunile făcute, persoanele formate, instrumentele a căror ieșire a fost încercată.
review-when = Când
review-who = Cine
review-what = La ce ne uităm
review-1 = Ce era urgent este rezolvat?
    .who = Responsabilul și supleantul
review-3 = Ce s-a făcut și orele cu adevărat folosite.
    .who = Consiliul, douăzeci de minute
review-6 = Place încercarea? Cine rămâne deoparte? Ce păstrăm, ce oprim?
    .who = Grupul de lucru
review-12 = Noul audit, apoi votul pentru al doilea an.
    .who = Consiliul, apoi adunarea
signature-date = Data
signature-chair = Președinția
signature-lead = Responsabil digital

## The annex

annex-title = Anexă: cifre, răspunsuri, surse
annex-subject = Tot ce a folosit planului: cifre, calcule, răspunsuri, motive și surse.
annex-lead = Nimic de aici nu este necesar pentru a decide. Tot ce a folosit planului se află aici.
annex-numbers = Cifrele profilului dumneavoastră
annex-needs = Nevoile dumneavoastră și motivele lor
annex-proposals = Propunerile și punctele lor
annex-actions = Toate acțiunile în detaliu
annex-find-out = Frazele de trimis
annex-answers = Toate răspunsurile dumneavoastră
annex-sources = Sursele
formula-level = Nivelul se schimbă la fiecare 20 de puncte: { $levels }.
formula-overall = Calcul: ({ $sum }) ÷ { $weights } = { $shown }
formula-overall-none = Prea puține domenii au o cifră pentru a da una de ansamblu.
formula-need = Fiecare răspuns scăzut întărește o nevoie: importanța domeniului × ponderea întrebării × punctele care lipsesc până la 3.
number-strength = Tărie
number-points =
    { $count ->
        [one] ({ $count } punct)
        [few] ({ $count } puncte)
       *[other] ({ $count } de puncte)
    }
proposals-lead = Cel mult trei propuneri pentru fiecare nevoie, din 100 de puncte. Nici banii, nici un parteneriat nu dau puncte.
proposals-software = Program
proposals-points = De unde vin punctele
proposals-total = Total
proposals-other-ways = Posibil și
answers-lead = Notele și codul poștal nu sunt aici: rămân în fișierul dumneavoastră.
answers-question = Întrebare
answers-answer = Răspunsul dumneavoastră
answer-no-option = nimic din listă
sources-software = Programe
sources-trainings = Formări
sources-people = Persoane, locuri și furnizori de găzduire
sources-name = Nume
sources-address = Adresă
sources-reviewed = Revăzut la

## Words of pictures

rose-alt = Roza domeniilor, cifre din 100. { $areas }
bars-alt = Barele domeniilor, cifre din 100. { $areas }
profile-line = { $area }: { $level }, { $score }.
profile-line-unscored = { $area }: { $level }.
timeline-alt = Calendarul acțiunilor, { $hours } de pregătire în total. { $lines }
timeline-line = { $action }: { $months }, { $hours }.
timeline-find-out = Întrebări de pus în jur
timeline-capacity = cel mult { $hours } pe lună
timeline-load = Ore prevăzute
timeline-vote = votul foii de parcurs
timeline-owner-board = Consiliu
timeline-owner-treasurer = Trezorerie
timeline-owner-secretary = Secretariat
timeline-owner-comms = Comunicare
timeline-owner-volunteers = Voluntariat
timeline-owner-it = Digital
timeline-owner-mediator = Mediere
