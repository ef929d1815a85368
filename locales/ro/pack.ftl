### Cuvintele dosarului de deliberare: rezumatul, proiectul, mesajul către membri, procesul-verbal.

## Cine decide, în mijlocul unei propoziții

decides-board = consiliul director
decides-board-be = organul de administrare
decides-assembly = adunarea generală

## Cele șase puncte ale proiectului

vote-point-adopts = planul
vote-point-appoints = responsabilul digital și înlocuitorul
vote-point-prefers = preferința pentru programe libere
vote-point-means = orele și bugetul
vote-point-reviews = datele la care se verifică mersul planului
vote-point-protects = protecția fiecărei schimbări

## Schimbări de instrument

pack-change = { $need }: { $new } în loc de { $old }
pack-change-first = { $need }: un instrument nou, { $new }
pack-leave = { $need }: renunțăm la { $old }
pack-change-way = { $need }: un mod nou de a face lucrurile
pack-leave-way = { $need }: renunțăm la vechiul instrument
pack-change-month = { $change }, în { $month }.

## Rezumatul

summary-title = Rezumatul
summary-subject = Unde ați ajuns și ce se propune, pe o pagină de citit cu voce tare.
summary-aloud = De citit cu voce tare, în trei minute.
summary-level = Felul în care lucrați cu instrumentele digitale: nivelul „{ $level }”. Acest cuvânt descrie, nu clasifică pe nimeni.
summary-level-none = Nu sunt încă destule răspunsuri pentru a descrie întregul.
summary-freedom = Libertatea de a renunța la instrumente: aproximativ { $points } din 100.
summary-freedom-none = Nu se știe încă dacă se poate renunța ușor la instrumentele dumneavoastră.
summary-priorities = Prioritățile dumneavoastră
summary-priorities-none = Fiecare domeniu cunoscut este solid. Păstrați ce merge bine.
summary-settle-none = Nimic nu este urgent: răspunsurile nu arată niciun pericol de rezolvat luna aceasta.
summary-settle-more =
    { $count ->
        [one] Încă { $count } punct de rezolvat este în plan.
        [few] Încă { $count } puncte de rezolvat sunt în plan.
       *[other] Încă { $count } de puncte de rezolvat sunt în plan.
    }
summary-year = Ce se propune
summary-actions =
    { $count ->
        [one] Între { $from } și { $to }, planul propune { $count } acțiune.
        [few] Între { $from } și { $to }, planul propune { $count } acțiuni.
       *[other] Între { $from } și { $to }, planul propune { $count } de acțiuni.
    }
summary-hours =
    { $hours ->
        [one] Pregătirea cere { $hours } oră, din { $available } pe care le puteți da.
        [few] Pregătirea cere { $hours } ore, din { $available } pe care le puteți da.
       *[other] Pregătirea cere { $hours } de ore, din { $available } pe care le puteți da.
    }
summary-hours-none = Nimeni nu are încă ore de dat. Acesta este primul lucru de găsit.
summary-attend =
    { $hours ->
        [one] Separat, întâlnirile cer aproximativ { $hours } oră, toate persoanele împreună.
        [few] Separat, întâlnirile cer aproximativ { $hours } ore, toate persoanele împreună.
       *[other] Separat, întâlnirile cer aproximativ { $hours } de ore, toate persoanele împreună.
    }
summary-later =
    { $hours ->
        [one] Pentru anul următor rămâne { $hours } oră.
        [few] Pentru anul următor rămân { $hours } ore.
       *[other] Pentru anul următor rămân { $hours } de ore.
    }
summary-money-none = Nu este prevăzută nicio cheltuială.
summary-money-once = Cheltuieli prevăzute: { $once }, o singură dată.
summary-money-yearly = Cheltuieli prevăzute: { $yearly } pe an.
summary-money-both = Cheltuieli prevăzute: { $once } o singură dată, apoi { $yearly } pe an.
euros-exact =
    { $to ->
        [one] { $to } euro
        [few] { $to } euro
       *[other] { $to } de euro
    }
euros-up-to =
    { $to ->
        [one] cel mult { $to } euro
        [few] cel mult { $to } euro
       *[other] cel mult { $to } de euro
    }
euros-range =
    { $to ->
        [one] între { $from } și { $to } euro
        [few] între { $from } și { $to } euro
       *[other] între { $from } și { $to } de euro
    }
summary-changes-more =
    { $count ->
        [one] Încă { $count } schimbare de instrument este în plan.
        [few] Încă { $count } schimbări de instrument sunt în plan.
       *[other] Încă { $count } de schimbări de instrument sunt în plan.
    }
summary-change-later =
    { $count ->
        [one] { $count } schimbare hotărâtă așteaptă anul următor.
        [few] { $count } schimbări hotărâte așteaptă anul următor.
       *[other] { $count } de schimbări hotărâte așteaptă anul următor.
    }
summary-kept = Deocamdată păstrați: { $tools }.
summary-undecided = Nu este hotărâtă nicio schimbare de instrument. A păstra ce merge este o alegere bună.
summary-members = Ce li se cere membrilor
summary-members-none = Anul acesta nu se schimbă nimic pentru membri. Cine vrea să ajute este binevenit.
summary-members-change =
    { $count ->
        [one] { $count } instrument se schimbă pentru membri. Toți sunt anunțați cu patru săptămâni înainte și ajutați.
        [few] { $count } instrumente se schimbă pentru membri. Toți sunt anunțați cu patru săptămâni înainte și ajutați.
       *[other] { $count } de instrumente se schimbă pentru membri. Toți sunt anunțați cu patru săptămâni înainte și ajutați.
    }
summary-members-path = Fiecare serviciu păstrează o cale fără internet.
summary-vote = Ce votați
summary-vote-planned = În { $month }, { $body } votează { $points }.
summary-vote-open = La o dată de ales, { $body } votează { $points }.
summary-voted = La { $date }, { $body } a votat { $points }.
summary-points = planul, mijloacele lui, preferința pentru programe libere și protecția fiecărei schimbări
summary-lead = Responsabil digital ar fi { $lead }, iar înlocuitor { $deputy }.
summary-lead-alone = Responsabil digital ar fi { $lead }. Mai este de găsit un înlocuitor.
summary-deputy-alone = Înlocuitor ar fi { $deputy }. Mai este de găsit un responsabil digital.
summary-lead-none = Mai sunt de găsit un responsabil digital și un înlocuitor.
summary-dates = Prima verificare a mersului planului: { $first }. Noua analiză: { $last }.

## Proiectul de hotărâre

resolution-subject = Textul de votat, cu voturile și semnăturile de completat.
resolution-joined = Documente anexate
resolution-joined-line = { $title } (analiza din { $audited })

## Mesajul către membri

message-title = Mesaj către membri
message-subject = Ce s-a votat, ce se schimbă, ce nu se schimbă și cine răspunde la întrebări.
message-hint = Recitiți acest mesaj și completați-l. Apoi afișați-l, citiți-l sau trimiteți-l.
message-greeting = Dragi membri,
message-voted = La { $date }, în asociația noastră, { $body } a votat un plan digital.
message-why = De ce? Pentru a vă proteja datele și pentru a nu mai depinde de o singură persoană sau de o singură firmă. Și pentru a rămâne credincioși valorilor noastre.
message-changes = Ce se schimbă pentru dumneavoastră
message-changes-none = Anul acesta nu se schimbă nimic pentru dumneavoastră. Echipa învață să protejeze și să folosească mai bine împreună ce are.
message-over = Anul planului nostru s-a încheiat. Vă vom anunța înainte de orice altă schimbare.
message-changes-how = Vă scriem înainte de fiecare schimbare și vă arătăm cum se face.
message-stays = Ce nu se schimbă
message-stays-text = Puteți oricând să ne telefonați și să veniți la noi. Nimeni nu este obligat să folosească internetul.
message-phone = Telefon
message-place = Unde și când ne găsiți
message-open-until = Nimic nu se închide înainte de { $date }.
message-open = Anul acesta nu se închide niciun instrument.
message-help = Ajutor
message-help-text = Cineva vă arată, în ritmul dumneavoastră. Orice întrebare este binevenită.
message-help-days = Zile și loc
message-question = Aveți o întrebare?
message-answers = Vă răspunde { $person }.
message-answers-both = Vă răspunde { $person } sau, când lipsește, { $deputy }.
message-name = Nume
message-thanks = Vă mulțumim pentru încredere.
message-from = Pentru { $body }
message-three = Trei mesaje scurte pentru fiecare schimbare
message-three-lead = Sunt pentru oamenii care folosesc instrumentul. Adăugați mereu o cale fără internet: un afiș, o scrisoare, câteva cuvinte la începutul unei activități.
message-four-weeks = Cu patru săptămâni înainte
message-one-week = Cu o săptămână înainte
message-day-after = A doua zi
message-four-weeks-text = Bună ziua tuturor. Peste patru săptămâni, la { $dots } ({ $month }), se schimbă un instrument. { $change }. Înainte de această zi vă arătăm cum se face.
message-one-week-text = Bună ziua. A mai rămas o săptămână până la schimbare, la { $dots } ({ $month }). { $change }. Vă ajutăm: întrebați-ne unde și când.
message-day-after-text = Bună ziua. De ieri este gata. { $change }. Vă lipsește ceva sau vă încurcă ceva? Spuneți-ne, cineva vă ajută.
message-old-until = Vechiul instrument rămâne deschis până la închidere, prevăzută în { $month }.
message-leave-four-weeks-text = Bună ziua tuturor. Peste patru săptămâni, la { $dots } ({ $month }), închidem un instrument vechi. { $change }. Înainte de această zi, luați ce vreți să păstrați. Vă ajutăm.
message-leave-one-week-text = Bună ziua. A mai rămas o săptămână până la închidere, la { $dots } ({ $month }). { $change }. Mai aveți ceva de luat? Spuneți-ne.
message-leave-day-after-text = Bună ziua. De ieri este gata. { $change }. O copie este la loc sigur. Vă lipsește ceva? Spuneți-ne.

## Procesul-verbal

minutes-title = Procesul-verbal al ședinței
minutes-subject = Foaia de completat în ședința în care se votează planul.
minutes-hint = Completați această foaie în timpul ședinței, apoi semnați-o.
minutes-association = Asociația
minutes-body = Cine decide
minutes-day = Data și ora
minutes-place = Locul
minutes-present = Persoane prezente
minutes-excused = Persoane care au anunțat că lipsesc
minutes-proxies = Împuterniciri
minutes-quorum = Numărul cerut de statut și numărul atins
minutes-audit = Citirea analizei
minutes-read = Se citește cu voce tare rezumatul analizei din { $audited }.
minutes-table = Planul și anexa au fost trimise sau sunt pe masă.
minutes-questions = Întrebări și răspunsuri
minutes-changes = Schimbări cerute, acțiune cu acțiune
minutes-change = Ce se schimbă
minutes-other = Altă schimbare
minutes-vote = Votul, punct cu punct
minutes-point = Punctul
minutes-whole = întregul text
minutes-first = Cine ce face mai întâi
signature-secretary = Secretarul ședinței
minutes-chair = Președintele ședinței
