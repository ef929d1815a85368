### Sheets that people keep before their eyes: for the fridge, for each role, for the wall of the members.

## The sheet for the fridge

fridge-title = Para tener a la vista
fridge-subject = Lo que va primero, a quién llamar y la próxima fecha.
fridge-first = Lo primero
fridge-number = { $name }, tel.:
fridge-name-and-number = nombre y tel.:
fridge-helper = Ayuda
fridge-date = Próxima fecha
fridge-look = releer juntos esta hoja
fridge-place = Hora y lugar

## One sheet for each role

roles-title = Quién hace qué, y cuándo
roles-subject = Lo que cada función tiene que hacer en el año, mes a mes.
roles-lead = Sigue una hoja por función. Den a cada persona la suya.
roles-all = En total
roles-hours = { $hours } para preparar en el año, de { $all } para toda la asociación.
roles-peak = El mes con más trabajo: { $month }, { $hours }. Una misma persona nunca recibe más de { $most }.
roles-peak-above = El mes con más trabajo: { $month }, { $hours }. Es más que las { $most } aconsejadas para una misma persona.
roles-others = { $person } tiene también otras funciones: { $roles }. En total, { $hours } en el año.
roles-tools = Herramientas nuevas
roles-months = Mes a mes
roles-asked = Lo que le preguntarán

## The poster for the members

poster-title = Nuestro año digital
poster-subject = Lo que el año trae a los socios, lo que se queda y dónde pedir ayuda.
poster-things = Lo que cambia, lo que se queda
poster-help = ¿Necesita ayuda?
poster-help-who = Pregunte a
poster-help-when = Cuándo y dónde
poster-change = { $need }: pasamos a { $software } ({ $month }).
poster-kept = Nos quedamos con: { $tools }.
poster-path = Cada servicio mantiene una vía sin internet.
poster-why = Cuidamos nuestras herramientas, paso a paso.
poster-why-one = Queremos { $one }.
poster-why-two = Queremos { $one }, y { $two }.
poster-why-gov = decidir juntos sobre nuestras herramientas
poster-why-res = saber lo que cuestan nuestras herramientas
poster-why-skl = aprender unos de otros
poster-why-col = organizarnos mejor
poster-why-com = informarles mejor
poster-why-pro = proteger mejor sus datos
poster-why-con = no perder nada cuando alguien se va
poster-why-sov = decidir sobre nuestros documentos
poster-why-inc = no dejar a nadie de lado
poster-why-eco = hacer durar nuestros ordenadores
poster-why-loc = ayudarnos entre vecinos
poster-why-pla = acogerles mejor en torno a los ordenadores
