merge-title = Reunirea a două copii
merge-lead = Două persoane au completat fiecare câte o copie a aceluiași fișier? Reuniți-le aici. Nu se pierde nimic.
merge-choose = Alegeți cealaltă copie…
merge-path = Unde se află cealaltă copie
merge-file = Cealaltă copie: { $file }
merge-same = Cealaltă copie nu aduce nimic în plus.
merge-gained =
    { $count ->
        [one] { $count } element vine din cealaltă copie
        [few] { $count } elemente vin din cealaltă copie
       *[other] { $count } de elemente vin din cealaltă copie
    }
merge-conflicts =
    { $count ->
        [one] { $count } alegere de făcut
        [few] { $count } alegeri de făcut
       *[other] { $count } de alegeri de făcut
    }
merge-audit = O analiză întreagă vine din cealaltă copie, începută la { $date }.
merge-unread =
    { $count ->
        [one] { $count } element din cealaltă copie nu se poate citi. Rămâne acolo.
        [few] { $count } elemente din cealaltă copie nu se pot citi. Rămân acolo.
       *[other] { $count } de elemente din cealaltă copie nu se pot citi. Rămân acolo.
    }
merge-brings = Ce vine fără întrebare
merge-asked = De ales împreună
merge-ours = În acest fișier
merge-theirs = În cealaltă copie
merge-changed-on = schimbat la { $date }
merge-note = Notă: { $note }
merge-take-ours = Păstrați tot din acest fișier, pentru „{ $area }”
merge-take-theirs = Luați tot din cealaltă copie, pentru „{ $area }”
merge-taken-ours = Pentru „{ $area }”, s-a păstrat tot din acest fișier.
merge-taken-theirs = Pentru „{ $area }”, s-a luat tot din cealaltă copie.
merge-open =
    { $count ->
        [one] Mai este { $count } alegere de făcut. Înainte nu se scrie nimic.
        [few] Mai sunt { $count } alegeri de făcut. Înainte nu se scrie nimic.
       *[other] Mai sunt { $count } de alegeri de făcut. Înainte nu se scrie nimic.
    }
merge-write = Reuniți cele două copii
merge-done =
    { $count ->
        [one] Cele două copii sunt reunite. { $count } element vine din cealaltă copie. Butonul Anulați îl scoate.
        [few] Cele două copii sunt reunite. { $count } elemente vin din cealaltă copie. Butonul Anulați le scoate.
       *[other] Cele două copii sunt reunite. { $count } de elemente vin din cealaltă copie. Butonul Anulați le scoate.
    }
merge-kept-hint = Răspunsul pe care nu îl alegeți se păstrează în nota întrebării sale. Cealaltă copie nu se schimbă niciodată. Înainte se face o copie de siguranță a acestui fișier.
merge-again = Alegeți altă copie…
merge-chosen = ales
merge-none = Nimic, sau șters
merge-here = În listă
merge-unknown = Un răspuns pe care Rumb nu îl cunoaște
merge-votes =
    { $count ->
        [one] { $count } vot
        [few] { $count } voturi
       *[other] { $count } de voturi
    }
merge-plan =
    { $count ->
        [one] Un plan cu { $count } acțiune
        [few] Un plan cu { $count } acțiuni
       *[other] Un plan cu { $count } de acțiuni
    }
merge-deputy = Înlocuitor: { $role }
merge-kept = Alt răspuns ({ $file }): { $answer }
merge-tools = Instrumente, unul câte unul
merge-place-set-aside = Pusă deoparte pentru: { $question }
merge-place-round = Votul din atelier: { $question }
merge-place-importance = Importanța pentru „{ $area }”
merge-place-tool = { $need }: este { $name } în listă?
merge-place-part = { $name } – { $part }
merge-place-decision = Decizie despre „{ $need }”
merge-place-pin = Luna de început: { $action }
merge-place-agreed = Planul convenit
