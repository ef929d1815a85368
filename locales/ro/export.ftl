## The table: its name, then its columns

grid-title = Plan
grid-part = Când
grid-phase = Etapă
grid-action = Acțiune
grid-start = Început
grid-end = Sfârșit
grid-hours = Ore de pregătire
grid-people = Persoane prezente
grid-minutes = Minute de prezență, fiecare
grid-cost-from = Costul cel mai mic (€)
grid-cost-to = Costul cel mai mare (€)
grid-cost-each = Costul se repetă
grid-role = Funcție
grid-person = Persoană
grid-deputy = Înlocuitor
grid-state = În ce stadiu este
grid-state-on = Din ziua de
grid-vote = Așteaptă votul
grid-later = De ce nu anul acesta
grid-why = De ce această acțiune
grid-after = Vine după

## The table: what stands in its cells

grid-year = Anul acesta
grid-next-year = Anul următor
grid-not-proposed = Nepropusă
grid-once = o singură dată
grid-yearly = în fiecare an
grid-yes = da
grid-no = nu
action-ask = De întrebat: { $question }

## The calendar

calendar-title = Plan digital
calendar-title-of = Plan digital, { $association }
calendar-meeting = Ședință ({ $body })
calendar-vote = Votarea planului digital ({ $body })
calendar-assembly = Adunarea generală
calendar-contract = Sfârșitul contractului: { $tool }
calendar-review = Cum merge planul digital?
calendar-next-audit = O nouă analiză digitală
calendar-month-only = Planul numără lunile: faceți acțiunea în oricare dintre aceste zile.
