room-title = Atelier
room-where = Întrebarea { $place } din { $count }
room-votes = { $count ->
        [one] { $count } vot
        [few] { $count } voturi
       *[other] { $count } de voturi
    }
room-second = Al doilea vot
room-read = Citiți de două ori întrebarea și răspunsurile. Apoi fiecare alege singur.
room-way = Cum se votează?
room-way-hands = Cu mâna ridicată
room-way-cards = Cartonașe unul câte unul
room-way-laptop = Calculatorul trece din mână în mână
room-hands = Câte mâini pentru 0, 1, 2, 3, 4, apoi „?”
    .hint = De exemplu: 0 2 3 1 0 ?1
room-cards = Cartonașele, unul după altul
    .hint = De exemplu: 2 3 3 ? 1
room-typed = Arată ce se scrie
room-groups = Mai multe grupuri votează separat
room-group-board = Consiliu
room-group-staff = Angajați
room-group-volunteers = Voluntari
room-group-public = Public
room-fault-sign = „{ $sign }” nu este nici cartonaș, nici număr de mâini.
room-fault-five = Trebuie cinci numere, unul pentru fiecare cartonaș de la 0 la 4. Sunt { $found }.
room-fault-level = Această întrebare nu are răspunsul { $level }.
room-fault-too-many = Numărul de voturi trece de { $most }.
room-reveal = Arată voturile
room-skip = Sari peste această întrebare
room-known = Grupul a stabilit deja: { $level }. Un vot nou îl înlocuiește.
room-together = Decideți împreună
    .why = Sunt mai puțin de trei voturi. Dacă sunt arătate, se vede cine ce a votat.
room-shown = Voturile
room-answer = Răspuns
room-everybody = Toată sala
room-divided = Părerile sunt împărțite.
room-close = Părerile sunt apropiate.
room-gap = Grupurile văd altfel situația: { $gap } niveluri diferență.
room-small-group = Un grup are mai puțin de trei voturi. Toată sala este arătată împreună.
room-figures = Voturi: { $votes }, mediana inferioară { $median }, amplitudinea { $spread }
room-figures-unknown = Voturi: { $votes }, toate „?”
room-talk = Să ascultăm
    .lowest = Cel mai mic vot povestește un fapt, un minut.
    .highest = Cel mai mare vot povestește un fapt, un minut.
    .unknown = Un „?” spune ce ar trebui aflat.
    .chair = Președinția vorbește ultima.
room-again = Votați a doua oară
room-conclude = Căutați acordul
room-consensus = Ce stabiliți împreună?
room-consensus-unknown = Nu știm
room-consensus-none = Fără acord: rămâne { $level }, de revăzut
room-dissent = O altă părere, dacă grupul vrea să o păstreze
    .hint = Cu vorbele grupului, fără nume.
room-record = Păstrează și continuă
room-kept = Stabilit: { $level }.
room-pass = Dați calculatorul mai departe
    .hint = Nimeni nu vede voturile celorlalți. Nimeni nu poate merge înapoi.
room-pass-start = Începe să treacă din mână în mână
room-pass-next = Eu votez
room-pass-done = Toată lumea a votat
room-pass-vote = Votează
room-pass-group = Grupul dumneavoastră
room-end = Sfârșitul întrebărilor
room-end-count = { $done ->
        [one] { $done } întrebare din { $count } are răspunsul grupului.
        [few] { $done } întrebări din { $count } au răspunsul grupului.
       *[other] { $done } de întrebări din { $count } au răspunsul grupului.
    }
room-results = Vezi rezultatele
room-stop = Oprește aici
room-full = Ecran complet
room-keys = Taste
room-key-down = Page Down
room-key-up = Page Up
room-keys-next = continuă
room-keys-back = înapoi
room-keys-figures = cifre
room-keys-clock = ceas
room-keys-help = acest rând
room-disagreed = Unde sala nu a fost de acord
    .hint = Răspunsul păstrat contează. Încrederea este puțin mai mică acolo unde părerile erau împărțite.
room-review = De revăzut: grupul nu a ajuns la un acord.
room-dissent-said = Altă părere: „{ $words }”
room-group-median = { $group }: { $level }
