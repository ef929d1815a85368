### Ce hotărăște asociația, nevoie cu nevoie.

decision-counted = Ați hotărât { $decided } din { $all }: { $parts }.
decision-counted-none =
    { $all ->
        [one] O nevoie așteaptă hotărârea dumneavoastră. Nu este nicio grabă.
        [few] { $all } nevoi așteaptă hotărârea dumneavoastră. Nu este nicio grabă.
       *[other] { $all } de nevoi așteaptă hotărârea dumneavoastră. Nu este nicio grabă.
    }
decision-count-keep =
    { $count ->
        [one] { $count } rămâne
        [few] { $count } rămân
       *[other] { $count } rămân
    }
decision-count-replace =
    { $count ->
        [one] { $count } se înlocuiește
        [few] { $count } se înlocuiesc
       *[other] { $count } se înlocuiesc
    }
decision-count-combine =
    { $count ->
        [one] { $count } se unește cu alta
        [few] { $count } se unesc cu altele
       *[other] { $count } se unesc cu altele
    }
decision-count-not-now =
    { $count ->
        [one] { $count } rămâne pentru mai târziu
        [few] { $count } rămân pentru mai târziu
       *[other] { $count } rămân pentru mai târziu
    }
decision-all-kept = Păstrați totul. Un raport fără nimic de schimbat este un raport bun.
decision-ask = Ce hotărâți?
    .need = { $need }: ce hotărâți?
decision-keep = Păstrăm ce avem
decision-keep-nothing = Rămânem fără instrument
decision-replace = Înlocuim cu…
decision-replace-nothing = Luăm un instrument…
decision-combine = Unim într-un instrument care servește și la altceva…
decision-not-now = Nu acum
decision-take-back = Lăsăm deschis
    .need = { $need }: lăsăm deschis
decision-by = Cu ce program
decision-together = { $name } (servește deja la altceva)
decision-other = { $name } (nu mai este propus)
decision-running = În ce fel
decision-host = La ce furnizor
decision-host-open = De ales
decision-sentence = De ce, într-o frază
    .hint = Nu este obligatoriu. Va apărea în documentele dumneavoastră.
decision-said-keep = Hotărât: păstrați ce aveți.
decision-said-keep-nothing = Hotărât: rămâneți fără instrument.
decision-said-replace = Hotărât: luați { $name }, { $running }.
decision-said-combine = Hotărât: uniți în { $name }, { $running }.
decision-said-not-now = Hotărât: nu acum.
decision-said-host = Furnizor: { $host }.
decision-told = { $need }. { $said }
decision-told-open = { $need }: întrebarea rămâne deschisă.
proposal-keep = Propunere: păstrați ce aveți.
imposed-title = De discutat cu cei care le cer
    .hint = Un finanțator sau o federație impune aceste instrumente. Nu este numai hotărârea dumneavoastră.
choice-line = { $name }, { $running }: { $score } puncte
barrier-ask = Pe cine ar lăsa pe dinafară această schimbare?
    .hint = Nu este obligatoriu. Planul prevede altă cale pentru aceste persoane.
barrier-known = După răspunsurile dumneavoastră, deja: { $who }.
barrier-said = Este nevoie de altă cale pentru: { $who }.
barrier-no-email = Persoane fără e-mail
    .who = persoane fără e-mail
    .path = Persoane fără e-mail: o hârtie sau un telefon.
barrier-no-computer = Persoane fără calculator
    .who = persoane fără calculator
    .path = Persoane fără calculator: telefonul sau un calculator dintr-un centru apropiat.
barrier-sight = Persoane care văd greu sau cu dizabilități
    .who = persoane care văd greu sau cu dizabilități
    .path = Persoane care văd greu sau cu dizabilități: litere mari sau cineva care citește cu voce tare.
barrier-language = Persoane care citesc greu limba noastră
    .who = persoane care citesc greu limba noastră
    .path = Persoane care citesc greu limba noastră: cuvinte simple, imagini sau altă limbă.
barrier-age = Copii sau persoane vârstnice
    .who = copii și persoane vârstnice
    .path = Copii și persoane vârstnice: cineva cunoscut care face împreună cu ei.
exit-recipe = Cum renunțați la { $tools }
portfolio = Mai puține instrumente: cum ar arăta ansamblul
    .lead = Toate nevoile de schimbat sunt privite împreună. Nimic nu este obligatoriu.
portfolio-none = Deocamdată nu este nimic de schimbat.
portfolio-tools =
    { $tools ->
        [one] Un singur program, în loc de { $alone } dacă alegeți nevoie cu nevoie.
        [few] { $tools } programe, în loc de { $alone } dacă alegeți nevoie cu nevoie.
       *[other] { $tools } de programe, în loc de { $alone } dacă alegeți nevoie cu nevoie.
    }
portfolio-same =
    { $tools ->
        [one] Ajunge un singur program, ca și când alegeți nevoie cu nevoie.
        [few] { $tools } programe, tot atâtea dacă alegeți nevoie cu nevoie.
       *[other] { $tools } de programe, tot atâtea dacă alegeți nevoie cu nevoie.
    }
portfolio-loses =
    { $points ->
        [0] Nu pierdeți niciun punct.
        [one] Pierdeți { $points } punct în total.
        [few] Pierdeți { $points } puncte în total.
       *[other] Pierdeți { $points } de puncte în total.
    }
portfolio-choice = { $name }, { $running }
portfolio-best = Este și cea mai bună alegere numai pentru această nevoie.
portfolio-less =
    { $points ->
        [0] La fel de multe puncte ca { $alone }.
        [one] Cu { $points } punct mai puțin decât { $alone }.
        [few] Cu { $points } puncte mai puțin decât { $alone }.
       *[other] Cu { $points } de puncte mai puțin decât { $alone }.
    }
portfolio-settled = Așa ați hotărât.
portfolio-decide = Hotărâți așa
    .need = { $need }: hotărâți așa
portfolio-all = Hotărâți așa pentru toate
    .told = S-a hotărât pentru toate nevoile din această listă.
portfolio-without = Niciun program nu se potrivește pentru: { $needs }
