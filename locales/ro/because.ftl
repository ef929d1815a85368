### Why a number is what it is: calm sentences, shown when somebody asks.

because-why = de ce?
because-subject = { $name } – { $what }
because-close = Închideți
because-back = Înapoi
because-gone = Acest număr s-a schimbat: închideți această fereastră ca să îl vedeți pe cel nou.
because-parts = De unde vine acest număr

## Parts

because-points =
    { $points ->
        [one] { $points } punct
        [few] { $points } puncte
       *[other] { $points } de puncte
    }
because-of = { $part } din { $all }
because-disagreed = { $part } din { $all }: părerile erau împărțite
because-number = { $count }
because-euros = { $euros } €
because-percent = { $shown } %
because-brings = aduce { $shown }
because-times = nivel { $level } × pondere { $weight } = { $points }
because-weighted = { $name }: { $shown }, pondere { $weight }
because-not-counted = Acest răspuns nu contează.

## How things stand

because-known = Răspunsuri cunoscute: { $known }. Întrebări puse: { $asked }.
because-maturity = Punctele răspunsurilor: { $points } din { $most } posibile, adică { $shown } din 100.
because-level = Nivelul „{ $name }” merge de la { $from } la { $to } din 100.
because-insufficient = Răspunsurile care contează cântăresc { $part } din { $all }: mai puțin de jumătate. De aceea nu există o cifră.
because-not-applicable = Nicio întrebare din acest domeniu nu este cazul la dumneavoastră.
because-seen = Întrebările văzute cântăresc { $part } din { $all }, adică { $percent } %.
because-sure = Răspunsurile cunoscute cântăresc { $part } din { $all }, adică { $percent } %.
because-mean = Media domeniilor, fiecare după ponderea lui: { $shown } din 100.
because-mean-percent = Media domeniilor, fiecare după ponderea lui: { $percent } %.
because-confidence-words = De la 90 %, se spune „siguri”. De la 60 %, „destul de siguri”.

## Tools and needs

because-autonomy = Media nevoilor, una esențială contând de două ori: { $shown } din 100.
because-need-autonomy = Media instrumentelor, după partea lor de folosire: { $shown } din 100.
because-used = { $tool }: { $shown } din 100, { $percent } % din folosire
because-tool = Cele șase fapte despre { $tool } dau { $shown } din 100.
because-fact = { $fact }: { $value }
because-facts = Partea faptelor cunoscute, nevoie cu nevoie: { $percent } % în medie.
because-holder = Fiecare nevoie contează la fel (sunt { $count }), fiecare instrument după folosire. Aceasta face { $percent } %.
because-concentration = Fiecare parte se înmulțește cu ea însăși, apoi totul se adună: { $percent } %. La 100 %, totul depinde de unul singur.
because-square = { $name }: { $percent } % ori { $percent } %
because-need = { $need }: puterea acestei nevoi este suma motivelor ei, { $points }.
because-answer = Domeniul „{ $area }” contează { $importance } din 5 pentru dumneavoastră. Întrebarea are ponderea { $weight }. Răspunsul valorează { $level }; contează ce lipsește până la 3. Aceasta face { $points }.

## Proposals

because-score = { $name }: { $points } din 100, suma a șase lucruri.
score-fit = { $points } pentru că se potrivește nevoii
score-ease = { $points } pentru ușurință
score-path = { $points } pentru preluarea documentelor
score-hosts = { $points } pentru furnizorii apropiați
score-few = { $points } pentru că vă folosește și la altceva
score-vitality = { $points } pentru că este bine întreținut
because-supposed = Dacă { $tool } ar servi această nevoie:
because-portfolio = Programe alese împreună: { $tools }. Nevoie cu nevoie, ar trebui: { $alone }.
because-portfolio-price = Un program în plus trebuie să aducă în total peste { $points }, în puncte.
because-serves = { $name }: { $needs }
because-portfolio-loss = Diferența față de cel mai bun program al fiecărei nevoi, în total: { $points }.
because-loss =
    { $need } – { $name }: { $points ->
        [one] { $points } punct
        [few] { $points } puncte
       *[other] { $points } de puncte
    }. Cel mai bun, { $best }: { $most ->
        [one] { $most } punct
        [few] { $most } puncte
       *[other] { $most } de puncte
    }.

## The plan

because-hours = Ore pentru a pregăti această acțiune: { $hours }.
because-hours-short = Forma scurtă a acestei acțiuni cere cam { $hours } h.
because-hours-find-out = A pune până la șase întrebări cere cam { $hours } h.
because-hours-usual = Timpul obișnuit pentru o { $size }
because-hours-one = Timpul obișnuit, oricare ar fi mărimea
because-hours-machines = Calculatoare în plus față de cele { $included } deja numărate: { $count }
because-hours-members = Membri în plus față de cei { $included } deja numărați: { $count }
because-size-micro = asociație foarte mică
because-size-small = asociație mică
because-size-medium = asociație mijlocie
because-size-large = asociație mare
because-month = Început: { $month }.
because-month-begun = A început deja.
because-month-pinned = Este luna pe care ați ales-o.
because-month-first = Este prima lună posibilă.
because-month-stays = Ar putea începe mai devreme, dar planul rămâne așa cum este.
because-month-kept = Nu începe mai devreme: { $why }.
because-attend = Ce trebuie de obicei pentru o { $size }. Persoane: { $people }. Minute: { $minutes }.
because-cost-once = Prețul obișnuit al acestei acțiuni, o singură dată: de la { $from } la { $to } €.
because-cost-yearly = Prețul obișnuit al acestei acțiuni, în fiecare an: de la { $from } la { $to } €.
because-cost = Suma prețurilor obișnuite ale acțiunilor anului: de la { $from } la { $to } €.
because-year-once = O singură dată: de la { $from } la { $to } €.
because-year-yearly = În fiecare an: de la { $from } la { $to } €.
because-mediator = Suma orelor unui mediator sau ale unei mediatoare: { $hours } h.
because-year-attend = Se adună timpul de prezență al fiecărei persoane. Minute: { $minutes }.
because-saved = Cât costă astăzi instrumentele la care renunțați: { $euros } € pe an.
because-left-tool = { $tool }
because-planned = Suma orelor acțiunilor: { $hours } h.
because-available = Suma lunilor în care lucrați ({ $months }): { $hours } h.
because-reserve = Planul păstrează cinci ore din o sută ca rezervă.
because-capacity-told = Ați spus { $hours } h pe lună, toți împreună.
because-capacity-answered = Ați răspuns { $hours } h pe lună, toți împreună.
because-capacity-usual = Nu ați spus orele. Rumb presupune { $hours } h pe lună, cât e obișnuit pentru o { $size }.

## Comparison and training

because-change = Cifra de azi minus cea dinainte: { $shown }.
because-step = nivel { $then }, apoi { $now }; pondere { $weight }
because-learnt = Este cel mai înalt nivel pe care îl cer aceste motive: { $level } din 4.
because-level-number = nivelul { $level }
because-cover = { $name }. Nivel așteptat: { $level }. Persoane care îl ating: { $count }.
because-covered-one = Competențe indispensabile pe care le are cel puțin o persoană: { $part } din { $all }.
because-covered-two = Competențe indispensabile pe care le au două persoane: { $part } din { $all }.
