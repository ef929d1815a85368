### Ce s-a schimbat de la o analiză la alta

comparison-title = Ce s-a schimbat
comparison-lead = De la analiza din { $then } la cea din { $now }.
comparison-empty = Această pagină compară două analize din același fișier. A doua se începe pe pagina asociației.
comparison-empty-go = Mergeți la pagina asociației
comparison-with = Comparați cu analiza din
comparison-nothing = Nicio întrebare nu are încă răspuns în ambele analize. Comparația se umple pe măsură ce răspundeți.
comparison-count =
    { $count ->
        [one] { $count } întrebare are răspuns în ambele analize: { $parts }.
        [few] { $count } întrebări au răspuns în ambele analize: { $parts }.
       *[other] { $count } de întrebări au răspuns în ambele analize: { $parts }.
    }
comparison-count-rose =
    { $count ->
        [one] { $count } mai sus
        [few] { $count } mai sus
       *[other] { $count } mai sus
    }
comparison-count-stayed =
    { $count ->
        [one] { $count } la același nivel
        [few] { $count } la același nivel
       *[other] { $count } la același nivel
    }
comparison-count-fell =
    { $count ->
        [one] { $count } mai jos
        [few] { $count } mai jos
       *[other] { $count } mai jos
    }
comparison-count-apart =
    { $count ->
        [one] Încă { $count } nu se compară; motivul este mai jos.
        [few] Încă { $count } nu se compară; motivele sunt mai jos.
       *[other] Încă { $count } nu se compară; motivele sunt mai jos.
    }
comparison-areas = Domeniu cu domeniu
    .lead = Cele două bare ale unui domeniu se bazează pe aceleași întrebări. Pot fi altele decât pe pagina rezultatelor.
comparison-area-compared =
    { $count ->
        [one] { $count } întrebare comparată
        [few] { $count } întrebări comparate
       *[other] { $count } de întrebări comparate
    }
comparison-area-none = Se compară mai puțin de jumătate din acest domeniu.
comparison-rose = Ce este mai sus
comparison-fell = Ce este mai jos sau s-a oprit
    .lead = Oprirea poate fi o alegere sau o lipsă de oameni. Această pagină spune doar ce este.
comparison-ended = Ce nu mai este cazul la dumneavoastră
comparison-new = Ce este nou
comparison-stayed =
    { $count ->
        [one] { $count } întrebare la același nivel
        [few] { $count } întrebări la același nivel
       *[other] { $count } de întrebări la același nivel
    }
comparison-apart =
    { $count ->
        [one] { $count } întrebare care nu se compară
        [few] { $count } întrebări care nu se compară
       *[other] { $count } de întrebări care nu se compară
    }
comparison-then = Înainte
comparison-now = Acum
comparison-was = Înainte: { $answer }
comparison-is = Acum: { $answer }
comparison-why-changed = Întrebarea s-a schimbat între cele două analize.
comparison-why-unknown-then = Înainte, nu știați.
comparison-why-unknown-now = Acum, nu știți.
comparison-why-unknown-both = Nu știați, nici înainte, nici acum.
comparison-why-open-then = Înainte, nu răspunseserăți.
comparison-why-open-now = Acum, încă nu ați răspuns.
comparison-why-not-asked-then = Înainte, întrebarea nu se punea.
comparison-why-not-asked-now = Acum, întrebarea nu se pune.
comparison-why-begun-then = Înainte, întrebarea nu era cazul la dumneavoastră.
comparison-tools = Instrumentele, separat
    .lead = Pentru ambele analize luăm ce știm astăzi despre instrumente. O diferență vine deci din instrumentele dumneavoastră.
comparison-freedom = Libertatea de a pleca
comparison-tools-same = Instrumentele sunt cele din analiza dinainte. Dacă s-au schimbat, aduceți lista la zi.
comparison-tools-go = Vedeți instrumentele
comparison-tools-none = niciun instrument
comparison-tools-scored = { $tools } ({ $shown } din 100)
comparison-tools-others =
    { $count ->
        [one] Încă { $count } nevoie este servită ca înainte.
        [few] Încă { $count } nevoi sunt servite ca înainte.
       *[other] Încă { $count } de nevoi sunt servite ca înainte.
    }
comparison-plane-alt = Două axe, niciodată amestecate. { $places }
comparison-plane-place = { $date }: maturitate { $maturity } din 100, autonomie { $autonomy } din 100.
comparison-numbers = Vedeți cifrele ambelor într-un tabel
    .caption = Cifre de la 0 la 100, rotunjite la o zecimală, numai din întrebările comparate.
comparison-change = Diferență
comparison-questions = Întrebări
comparison-course = Toate analizele împreună
    .caption = Numai din întrebările comune tuturor analizelor. O analiză scurtă lasă puține.
    .none = Niciun domeniu nu are destule întrebări comune tuturor analizelor.
comparison-computed = Cum se compară
    .same = Contează numai întrebările al căror răspuns este un nivel în ambele analize. „Nu știm” nu este unul.
    .half = Un domeniu are două bare dacă aceste întrebări fac cel puțin jumătate din greutatea lui, la fiecare analiză.
    .meaning = O întrebare al cărei înțeles s-a schimbat odată cu o versiune nouă nu este niciodată un pas înainte sau înapoi.
