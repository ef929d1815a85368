### Sheets that people keep before their eyes: for the fridge, for each role, for the wall of the members.

## The sheet for the fridge

fridge-title = Per tenir a la vista
fridge-subject = El que va primer, a qui trucar i la propera data.
fridge-first = El primer que cal fer
fridge-number = { $name }, tel.:
fridge-name-and-number = nom i tel.:
fridge-helper = Ajuda
fridge-date = Propera data
fridge-look = rellegir junts aquest full
fridge-place = Hora i lloc

## One sheet for each role

roles-title = Qui fa què, i quan
roles-subject = El que cada funció ha de fer durant l’any, mes a mes.
roles-lead = Segueix un full per funció. Doneu a cada persona el seu.
roles-all = En total
roles-hours = { $hours } per preparar durant l’any, de { $all } per a tota l’associació.
roles-peak = El mes amb més feina: { $month }, { $hours }. Una mateixa persona no en rep mai més de { $most }.
roles-peak-above = El mes amb més feina: { $month }, { $hours }. És més que les { $most } aconsellades per a una mateixa persona.
roles-others = { $person } té també altres funcions: { $roles }. En total, { $hours } durant l’any.
roles-tools = Eines noves
roles-months = Mes a mes
roles-asked = El que us preguntaran

## The poster for the members

poster-title = El nostre any digital
poster-subject = El que l’any porta als socis, el que es queda i on demanar ajuda.
poster-things = El que canvia, el que es queda
poster-help = Us cal ajuda?
poster-help-who = Pregunteu a
poster-help-when = Quan i on
poster-change = { $need }: passem a { $software } ({ $month }).
poster-kept = Ens quedem amb: { $tools }.
poster-path = Cada servei manté una via sense internet.
poster-why = Tenim cura de les nostres eines, pas a pas.
poster-why-one = Volem { $one }.
poster-why-two = Volem { $one }, i { $two }.
poster-why-gov = decidir junts sobre les nostres eines
poster-why-res = saber què costen les nostres eines
poster-why-skl = aprendre els uns dels altres
poster-why-col = organitzar-nos millor
poster-why-com = informar-vos millor
poster-why-pro = protegir millor les vostres dades
poster-why-con = no perdre res quan algú marxa
poster-why-sov = decidir sobre els nostres documents
poster-why-inc = no deixar ningú de banda
poster-why-eco = fer durar els nostres ordinadors
poster-why-loc = ajudar-nos entre veïns
poster-why-pla = acollir-vos millor al voltant dels ordinadors
