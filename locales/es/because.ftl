### Why a number is what it is: calm sentences, shown when somebody asks.

because-why = ¿por qué?
because-subject = { $name } – { $what }
because-close = Cerrar
because-back = Volver
because-gone = Este número ha cambiado: cierren esta ventana para ver el nuevo.
because-parts = De dónde viene este número

## Parts

because-points =
    { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }
because-of = { $part } de { $all }
because-disagreed = { $part } de { $all }: las opiniones estaban divididas
because-number = { $count }
because-euros = { $euros } €
because-percent = { $shown } %
because-brings = aporta { $shown }
because-times = nivel { $level } × peso { $weight } = { $points }
because-weighted = { $name }: { $shown }, peso { $weight }
because-not-counted = Esta respuesta no cuenta.

## How things stand

because-known = Respuestas conocidas: { $known }. Preguntas hechas: { $asked }.
because-maturity = Las respuestas dan { $points } puntos de { $most } posibles, es decir, { $shown } sobre 100.
because-level = El nivel «{ $name }» va de { $from } a { $to } sobre 100.
because-insufficient = Las respuestas que cuentan pesan { $part } de { $all }: menos de la mitad. Por eso no hay cifra.
because-not-applicable = Ninguna pregunta de esta área es de su caso.
because-seen = Las preguntas vistas pesan { $part } de { $all }, es decir, el { $percent } %.
because-sure = Las respuestas conocidas pesan { $part } de { $all }, es decir, el { $percent } %.
because-mean = Media de las áreas, cada una según su peso: { $shown } sobre 100.
because-mean-percent = Media de las áreas, cada una según su peso: { $percent } %.
because-confidence-words = Desde el 90 %, se dice «seguros». Desde el 60 %, «bastante seguros».

## Tools and needs

because-autonomy = Media de las necesidades; una esencial cuenta dos veces: { $shown } sobre 100.
because-need-autonomy = Media de las herramientas, según su parte de uso: { $shown } sobre 100.
because-used = { $tool }: { $shown } sobre 100, { $percent } % del uso
because-tool = Los seis hechos sobre { $tool } dan { $shown } puntos sobre 100.
because-fact = { $fact }: { $value }
because-facts = Parte de los hechos conocidos, necesidad por necesidad: { $percent } % de media.
because-holder = Cada necesidad cuenta igual (son { $count }), cada herramienta según su uso. Eso da el { $percent } %.
because-concentration = Cada parte se multiplica por sí misma y luego todo se suma: { $percent } %. Con el 100 %, todo depende de uno.
because-square = { $name }: { $percent } % por { $percent } %
because-need = { $need }: la fuerza de esta necesidad es la suma de sus motivos, { $points }.
because-answer = El área «{ $area }» cuenta { $importance } de 5 para ustedes. La pregunta pesa { $weight }. La respuesta vale { $level }; cuenta lo que falta hasta 3. Eso da { $points }.

## Proposals

because-score = { $name }: { $points } puntos sobre 100, la suma de seis cosas.
score-fit = { $points } porque responde a la necesidad
score-ease = { $points } por su facilidad
score-path = { $points } por recuperar sus documentos
score-hosts = { $points } por los proveedores cercanos
score-few = { $points } porque también les sirve para otras cosas
score-vitality = { $points } porque el proyecto sigue activo
because-supposed = Si { $tool } sirviera para esta necesidad:
because-portfolio = Programas elegidos juntos: { $tools }. Necesidad por necesidad, harían falta: { $alone }.
because-portfolio-price = Un programa más debe hacer ganar más de { $points } puntos en total.
because-serves = { $name }: { $needs }
because-portfolio-loss = Diferencia con el mejor programa de cada necesidad, en total: { $points } puntos.
because-loss =
    { $need } – { $name }: { $points ->
        [one] { $points } punto
       *[other] { $points } puntos
    }. El mejor, { $best }: { $most ->
        [one] { $most } punto
       *[other] { $most } puntos
    }.

## The plan

because-hours = Horas para preparar esta acción: { $hours }.
because-hours-short = La forma corta de esta acción lleva unas { $hours } h.
because-hours-find-out = Hacer hasta seis preguntas lleva unas { $hours } h.
because-hours-usual = El tiempo habitual para una { $size }
because-hours-one = El tiempo habitual, sea cual sea el tamaño
because-hours-machines = Ordenadores además de los { $included } ya contados: { $count }
because-hours-members = Miembros además de los { $included } ya contados: { $count }
because-size-micro = asociación muy pequeña
because-size-small = asociación pequeña
because-size-medium = asociación mediana
because-size-large = asociación grande
because-month = Comienzo: { $month }.
because-month-begun = Ya ha comenzado.
because-month-pinned = Es el mes que han elegido.
because-month-first = Es el primer mes posible.
because-month-stays = Podría comenzar antes, pero su plan queda como está.
because-month-kept = No comienza antes: { $why }.
because-attend = Lo que suele hacer falta para una { $size }. Personas: { $people }. Minutos: { $minutes }.
because-cost-once = Precio habitual de esta acción, una sola vez: de { $from } a { $to } €.
because-cost-yearly = Precio habitual de esta acción, cada año: de { $from } a { $to } €.
because-cost = Suma de los precios habituales de las acciones del año: de { $from } a { $to } €.
because-year-once = Una sola vez: de { $from } a { $to } €.
because-year-yearly = Cada año: de { $from } a { $to } €.
because-mediator = Suma de las horas de un mediador o una mediadora: { $hours } h.
because-year-attend = Se suma el tiempo de asistencia de cada persona. Minutos: { $minutes }.
because-saved = Lo que cuestan hoy las herramientas que dejan: { $euros } € al año.
because-left-tool = { $tool }
because-planned = Suma de las horas de las acciones: { $hours } h.
because-available = Suma de los meses en que actúan ({ $months }): { $hours } h.
because-reserve = El plan guarda cinco horas de cada cien en reserva.
because-capacity-told = Dijeron { $hours } h al mes, entre todos.
because-capacity-answered = Respondieron { $hours } h al mes, entre todos.
because-capacity-usual = No dijeron sus horas. Rumb supone { $hours } h al mes, lo habitual en una { $size }.

## Comparison and training

because-change = La cifra de hoy menos la de antes: { $shown }.
because-step = nivel { $then }, luego { $now }; peso { $weight }
because-learnt = Es el nivel más alto que piden estos motivos: { $level } de 4.
because-level-number = nivel { $level }
because-cover = { $name }. Nivel esperado: { $level }. Personas que lo alcanzan: { $count }.
because-covered-one = Lo indispensable que sabe hacer al menos una persona: { $part } de { $all }.
because-covered-two = Lo indispensable que saben hacer dos personas: { $part } de { $all }.
