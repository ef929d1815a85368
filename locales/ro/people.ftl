### Sheets that people keep before their eyes: for the fridge, for each role, for the wall of the members.

## The sheet for the fridge

fridge-title = De ținut la vedere
fridge-subject = Ce este de făcut mai întâi, pe cine sunați și următoarea dată.
fridge-first = De făcut mai întâi
fridge-number = { $name }, tel.:
fridge-name-and-number = nume și tel.:
fridge-helper = Ajutor
fridge-date = Următoarea dată
fridge-look = recitiți împreună această fișă
fridge-place = Ora și locul

## One sheet for each role

roles-title = Cine ce face și când
roles-subject = Ce are de făcut fiecare funcție în acest an, lună de lună.
roles-lead = Urmează câte o fișă pentru fiecare funcție. Dați-i fiecărei persoane fișa ei.
roles-all = În total
roles-hours = { $hours } de pregătit în acest an, din { $all } pentru toată asociația.
roles-peak = Luna cea mai încărcată: { $month }, { $hours }. Aceeași persoană nu primește niciodată mai mult de { $most }.
roles-peak-above = Luna cea mai încărcată: { $month }, { $hours }. Este mai mult decât { $most }, cât se recomandă pentru aceeași persoană.
roles-others = { $person } are și alte funcții: { $roles }. În total, { $hours } în acest an.
roles-tools = Instrumente noi
roles-months = Lună de lună
roles-asked = Ce veți fi întrebat sau întrebată

## The poster for the members

poster-title = Anul nostru digital
poster-subject = Ce aduce anul pentru membri, ce rămâne și unde se cere ajutor.
poster-things = Ce se schimbă, ce rămâne
poster-help = Aveți nevoie de ajutor?
poster-help-who = Întrebați pe
poster-help-when = Când și unde
poster-change = { $need }: trecem la { $software } ({ $month }).
poster-kept = Păstrăm: { $tools }.
poster-path = Fiecare serviciu păstrează o cale fără internet.
poster-why = Avem grijă de instrumentele noastre, pas cu pas.
poster-why-one = Vrem { $one }.
poster-why-two = Vrem { $one } și { $two }.
poster-why-gov = să hotărâm împreună ce instrumente folosim
poster-why-res = să știm cât costă instrumentele noastre
poster-why-skl = să învățăm unii de la alții
poster-why-col = să ne organizăm mai bine
poster-why-com = să vă informăm mai bine
poster-why-pro = să vă protejăm mai bine datele
poster-why-con = să nu pierdem nimic când pleacă cineva
poster-why-sov = să hotărâm noi asupra documentelor noastre
poster-why-inc = să nu lăsăm pe nimeni deoparte
poster-why-eco = să facem calculatoarele să țină mai mult
poster-why-loc = să ne ajutăm între vecini
poster-why-pla = să vă primim mai bine la calculatoare
