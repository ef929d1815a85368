### Cuvintele documentelor tipărite: fișa primilor pași, planul, anexa și imaginile lor.

## The frame of each page

page = pagina { $page } din { $pages }
link = Legătură: { $target }
tick-box = căsuță de bifat
document-contents = Cuprins
footer = Făcut cu Rumb, analiză din { $date }
label = { $name }:
dots = ………………………………
dots-short = ……………………
document-dots = Punctele arată unde lipsesc litere pe care acest document nu le poate tipări. Scrieți-le de mână.

## Months, hours, people and money

month-span = { $from } – { $to }
minutes = { $minutes } min
hours-minutes = { $hours } h { $minutes }
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
year-attend = Separat: { $hours } de prezență, toate persoanele împreună.
year-mediator = Munca unui mediator digital, separat: { $hours }.
year-money = Buget: { $money }.
year-after-hours = Muncă care așteaptă: { $hours }.

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
condition-sensitive-data = Notați lucruri foarte personale despre oameni.
condition-public-place = Centrul dumneavoastră primește publicul și îl ajută cu calculatoarele.
condition-rural = Lucrați la țară.

## The first-steps sheet: one page, read aloud

sheet-title = Primii dumneavoastră pași
sheet-subject = Ce merge bine, ce este urgent, primele acțiuni și persoana de sunat.
strengths-none = V-ați făcut timp să vedeți unde ați ajuns. Este deja un început bun.
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
        [one] Încă un mesaj de trimis este în program.
        [few] Încă { $count } mesaje de trimis sunt în program.
       *[other] Încă { $count } de mesaje de trimis sunt în program.
    }
sheet-call = Pe cine sunați
sheet-review = De reluat la
sheet-stop = Vă puteți opri aici. Acești primi pași sunt de ajuns deocamdată.

## The sheet of a public place

place-title = Fișa centrului
place-subject = Ce oferă centrul publicului și ce trebuie să știe partenerii.
place-hours = Când puteți veni
place-services = Ce puteți face aici
place-equipment = Echipamente
place-contents = Făcute aici
place-help = Ajutorul nostru
place-help-text = Respectăm o regulă scrisă. Cereți să o citiți. Actele și parolele rămân ale dumneavoastră.
place-partners = Pentru partenerii noștri
place-partners-text = Ce am răspuns, pentru a pregăti un ajutor, un schimb de experiență sau o finanțare.
place-answer = Răspunsul nostru

## The plan: cover

road-map-title = Planul digital
road-map-subject = Ce poate face asociația într-un an, cu orele și banii pe care îi are.
cover-date = Data analizei
cover-length = Varianta chestionarului
cover-for = Pentru cine
cover-for-text = Consiliul, echipa și oricine nu a fost de față.
cover-confidence = Siguranța răspunsurilor
cover-year = Perioada
cover-hours = Timp
cover-money = Buget
cover-after = Anul următor
cover-reading = Cum se citește acest document
cover-reading-text = Citiți întâi pagina următoare, apoi ultima. Restul folosește la timpul lui, câte o acțiune. Este mereu bine să păstrați ce merge.
cover-annex = O anexă separată dă toate răspunsurile, calculele și sursele.
cover-parts = Ce veți găsi

## The plan: titles of its parts (others stand in interface.ftl)

part-wish = Ce doriți peste un an
part-tools = Instrumentele dumneavoastră, azi și mâine
part-actions = Acțiunile dumneavoastră, pe etape
part-trainings = Cursuri și ghiduri
part-leaving = Renunțarea la vechile instrumente
part-risks = Ce poate merge prost
part-later = Ce așteaptă și ce nu este propus
part-decision = Decizie și urmărire

## The plan: situation and wishes

settle-planned = Prevăzut în { $month }.
settle-done = Rezolvat în { $month }.
settle-dropped = Ați scos din plan ceea ce o rezolvă.
settle-next-year = Orele din an nu ajung pentru a rezolva acest lucru.
settle-title-done = Rezolvat de la analiză încoace
wish-prompt = Scrieți împreună trei lucruri pe care ați dori să le puteți spune peste un an.
wish-said = Dorințe deja notate:

## The plan: tools

change-lead = Câte un rând pentru fiecare nevoie, o singură propunere. Bifați „Păstrăm” dacă ce aveți vă convine.
change-need = Nevoie
change-today = Astăzi
change-proposal = Propunere
change-keep = Păstrăm
change-none = niciun instrument
change-untold = neindicat
change-same = îl aveți deja: păstrați-l și cunoașteți-l mai bine
change-more =
    { $count ->
        [one] Încă o nevoie este în anexă.
        [few] Încă { $count } nevoi sunt în anexă.
       *[other] Încă { $count } de nevoi sunt în anexă.
    }
change-kept = Fără schimbări propuse pentru:
change-imposed = De spus celor care vă impun un instrument:
decided-to-keep = da, hotărât
decided-to-change = nu, hotărât
decided-keep = Păstrați ce aveți.
decided-not-now = Nu acum. Întrebarea revine anul viitor.
decided-replace = Înlocuiți cu
decided-combine = Reuniți în
decided-sentence = „{ $sentence }”
decided-kept =
    { $count ->
        [one] Pentru o nevoie, păstrați ce aveți. Este o decizie, la fel ca o schimbare.
        [few] Pentru { $count } nevoi, păstrați ce aveți. Este o decizie, la fel ca o schimbare.
       *[other] Pentru { $count } de nevoi, păstrați ce aveți. Este o decizie, la fel ca o schimbare.
    }
decided-all-kept =
    { $count ->
        [one] Pentru o nevoie, păstrați ce aveți și nimic nu se schimbă anul acesta. Este o decizie ca oricare alta.
        [few] Pentru { $count } nevoi, păstrați ce aveți și nimic nu se schimbă anul acesta. Este o decizie ca oricare alta.
       *[other] Pentru { $count } de nevoi, păstrați ce aveți și nimic nu se schimbă anul acesta. Este o decizie ca oricare alta.
    }

## The plan: actions

actions-lead = Fiecare acțiune are un nume sau o linie pentru a-l scrie. Bifați căsuța când este făcută.
actions-none = Nicio acțiune nu este prevăzută anul acesta.
actions-over = Anul acestui plan s-a încheiat. Refaceți planul pentru lunile care urmează.
assumption-vote-month = Fără dată de ședință, votul este prevăzut în { $month }.
assumption-vote-after-meeting = Planul nu va fi gata pentru ședința dumneavoastră: votul este prevăzut în { $month }.
assumption-meeting-is-past = Ședința pe care ați notat-o a trecut deja.
assumption-no-names = Funcțiile nu au încă nume. Aveți grijă ca nimeni să nu ducă tot greul.
action-hours = { $hours } de pregătire
action-owner = { $role }, nume:
action-owner-named = În grija: { $person } ({ $role })
action-short = (formă scurtă)
action-spans-blocked = cu o pauză în lunile lăsate libere
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
        [one] Încă un mesaj este în anexă.
        [few] Încă { $count } mesaje sunt în anexă.
       *[other] Încă { $count } de mesaje sunt în anexă.
    }

## The plan: trainings

trainings-lead = Învățați oamenii înainte de fiecare schimbare și ajutați-i după aceea.
trainings-for = Nevoie
trainings-what = Curs sau ghid
trainings-how = Pe scurt
trainings-date = Data
trainings-more =
    { $count ->
        [one] Încă un curs sau ghid este în anexă.
        [few] Încă { $count } cursuri sau ghiduri sunt în anexă.
       *[other] Încă { $count } de cursuri sau ghiduri sunt în anexă.
    }

## The plan: risks. sign: the first sign of it. answer: what to do.

risks-risk = Ce se poate întâmpla
risks-sign = Primul semn
risks-answer = Ce ajută
risk-data-loss = Pierderea datelor în timpul unei mutări
    .sign = Nimeni nu a redeschis o copie de siguranță.
    .answer = Încercați întâi o copie și păstrați vechiul instrument deschis câteva săptămâni, doar pentru citit.
risk-one-person = O singură persoană duce tot greul
    .sign = Ceilalți tac.
    .answer = Un înlocuitor din prima zi și lucru în doi.
risk-people-excluded = Unele persoane rămân deoparte: { $who }
    .sign = Sună mai des la telefon.
    .answer = { $paths } Numiți și o persoană care ajută.
risk-false-invoice = Plata unei facturi false
    .sign = Cineva vă grăbește, iar contul bancar s-a schimbat.
    .answer = Să verifice două persoane. Sunați la un număr deja cunoscut.
risk-helper-holds-keys = Doar cel care vă ajută știe parolele
    .sign = Nimeni altcineva nu poate intra în conturi.
    .answer = Puneți înțelegerea în scris și păstrați și la dumneavoastră toate parolele.
risk-no-connection = O pană de internet sau de curent
    .sign = Penele se repetă.
    .answer = Tipăriți listele utile și păstrați o copie la sediu.
risk-two-tools = Două instrumente pentru totdeauna
    .sign = Cel vechi este încă deschis după trei luni.
    .answer = Votați data la care se închide cel vechi.
risk-incident = Un mesaj fals sau un cont spart în timpul unei schimbări
    .sign = Sosesc mesaje urgente.
    .answer = Învățați ce este de făcut înainte de a schimba instrumentul.
risk-too-many-actions = Prea multe acțiuni deodată
    .sign = Se anulează ședințe.
    .answer = Nu depășiți niciodată orele date și amânați ce este mai puțin urgent.
risk-values = Un dezacord asupra valorilor
    .sign = Se aude „ne obligați”.
    .answer = Un vot, o încercare cu voluntari și dreptul de a păstra instrumentul actual.
risk-departure = O absență sau o plecare în cursul anului
    .sign = Nicio dată nu este în calendar.
    .answer = Notați unde s-a ajuns și cine continuă.

## The plan: next year

later-none = Toate acțiunile încap în an.
later-find-out =
    { $count ->
        [one] O întrebare de pus celor din jur
        [few] { $count } întrebări de pus celor din jur
       *[other] { $count } de întrebări de pus celor din jur
    }

## The plan: decision

decision-lead = Verificați în statut cine decide. Completați rândurile punctate, citiți textul, apoi votați.
resolution-title = Proiect de hotărâre
resolution-opening-board = Consiliul director al organizației { $association }, întrunit la { $dots }, a citit analiza digitală din { $audited } și hotărăște:
resolution-opening-board-be = Organul de administrare al organizației { $association }, întrunit la { $dots }, a citit analiza digitală din { $audited } și hotărăște:
resolution-opening-assembly = Adunarea generală a organizației { $association }, întrunită la { $dots }, a citit analiza digitală din { $audited } și hotărăște:
resolution-adopts = Se adoptă planul digital anexat, pentru perioada { $from } – { $to }.
resolution-appoints = Responsabil digital este { $lead }, iar înlocuitor este { $deputy }. Sarcinile lor sunt scrise în procesul-verbal.
resolution-prefers = La servicii la fel de bune, se preferă programele libere, formatele deschise și furnizorii de încredere. Fiecare serviciu păstrează o cale fără internet.
resolution-means = Pentru acest an: { $hours } de muncă voluntară; { $money }.
resolution-reviews = Se verifică mersul planului la trei și la șase luni și se prezintă un raport la următoarea adunare.
resolution-protects = Niciun instrument nu se închide fără copie verificată, fără pregătirea oamenilor și fără informarea membrilor.
vote-for = Pentru
vote-against = Împotrivă
vote-abstain = Abțineri
references-title = Texte pe care vă puteți sprijini
review-title = Patru date la care revenim
review-lead = De fiecare dată ajung trei numere: acțiuni făcute, oameni pregătiți, instrumente din care știm să ne luăm datele.
review-when = Când
review-who = Cine
review-what = La ce ne uităm
review-1 = Ce era urgent este rezolvat?
    .who = Responsabilul și înlocuitorul
review-3 = Ce s-a făcut și orele cu adevărat folosite.
    .who = Consiliul, douăzeci de minute
review-6 = Place încercarea? Cine rămâne deoparte? Ce păstrăm, ce oprim?
    .who = Grupul de lucru
review-12 = Noua analiză, apoi votul pentru al doilea an.
    .who = Consiliul, apoi adunarea
signature-date = Data
signature-chair = Președinte
signature-lead = Responsabil digital

## The annex

annex-title = Anexă: cifre, răspunsuri, surse
annex-subject = Tot ce a ajutat la plan: cifre, calcule, răspunsuri, motive și surse.
annex-lead = Nimic de aici nu este necesar pentru a decide. Aici se află tot ce a ajutat la plan.
annex-numbers = Cifrele profilului dumneavoastră
annex-needs = Nevoile dumneavoastră și motivele lor
annex-proposals = Propunerile și punctele lor
annex-hosts = Furnizorii numiți
    .lead = Înainte de a alege, întrebați prețul, ce ajutor se oferă și cum puteți pleca cu datele dumneavoastră.
annex-actions = Toate acțiunile în detaliu
annex-find-out = Mesajele de trimis
annex-answers = Toate răspunsurile dumneavoastră
annex-sources = Sursele
annex-words = Cuvinte explicate
formula-level = Nivelul se schimbă la fiecare 20 de puncte: { $levels }.
formula-overall = Calcul: ({ $sum }) ÷ { $weights } = { $shown }
formula-overall-none = Prea puține domenii au o cifră pentru a da una de ansamblu.
formula-need = Fiecare răspuns scăzut întărește o nevoie: importanța domeniului × ponderea întrebării × punctele care lipsesc până la 3.
    .sum = Tăria unei nevoi este suma motivelor ei.
    .no-tool = Nevoie esențială cerută și încă fără instrument, în puncte: { $points }.
    .captive = Libertatea de a pleca sub { $below } din 100: jumătate din ce lipsește, în puncte, cel mult { $most }.
    .no-exit = Instrument din care nu vă puteți prelua toate datele, în puncte: { $points }.
    .wish = Dorință, în puncte: { $points }; nevoie doar bifată în profil, în puncte: { $tick }.
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
answers-lead = Notițele și codul poștal nu sunt aici: rămân în fișierul dumneavoastră.
answers-question = Întrebare
answers-answer = Răspunsul dumneavoastră
answer-no-option = nimic din listă
sources-software = Programe
sources-trainings = Cursuri și ghiduri
sources-people = Persoane, locuri și furnizori de găzduire
sources-name = Nume
sources-address = Adresă
sources-reviewed = Revăzut la

## Words of pictures

rose-alt = Roza domeniilor, cifre din 100. { $areas }
bars-alt = Barele domeniilor, cifre din 100. { $areas }
profile-line = { $area }: { $level }, { $score }.
profile-line-unscored = { $area }: { $level }.
timeline-alt = Calendarul acțiunilor. Voluntarii dau { $hours } în total. { $lines }
timeline-line = { $action }: { $months }, { $hours }.
timeline-line-owned = { $action }: { $months }, { $hours }, { $owner }.
timeline-capacity = cel mult { $hours } pe lună
timeline-load = Ore prevăzute
timeline-vote = votul planului digital
timeline-owner-board = Consiliu
timeline-owner-treasurer = Trezorier
timeline-owner-secretary = Secretar
timeline-owner-comms = Comunicare
timeline-owner-volunteers = Voluntari
timeline-owner-it = Digital
timeline-owner-mediator = Mediator digital

## Opening hours

hours-day-0 = luni
hours-day-1 = marți
hours-day-2 = miercuri
hours-day-3 = joi
hours-day-4 = vineri
hours-day-5 = sâmbătă
hours-day-6 = duminică
hours-days = de { $first } până { $last }
hours-every-day = în fiecare zi
hours-hour = { $hour }:00
hours-time = { $hour }:{ $minute }
hours-span = de la { $from } la { $to }
hours-line = { $days }: { $times }
hours-lines = { $before }; { $after }
hours-closed = închis
hours-always = zi și noapte
hours-holidays = închis de sărbătorile legale

results-sum = { $area }: punctele obținute, { $num }, împărțite la 4 ori { $counted }, fac { $shown } din 100.
