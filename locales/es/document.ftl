### Palabras de los documentos impresos: la hoja de primeros pasos, el plan, su anexo y sus figuras.

## The frame of each page

page = página { $page } de { $pages }
link = Enlace: { $target }
tick-box = casilla para marcar
document-contents = Índice
footer = Hecho con Rumb, diagnóstico del { $date }
label = { $name }:
dots = ………………………………
dots-short = ……………………
document-dots = Unos puntos sustituyen letras que este documento no sabe imprimir. Escríbanlas a mano.

## Months, hours, people and money

month-span = { $from } – { $to }
minutes = { $minutes } min
hours-minutes = { $hours } h { $minutes }
training-hours-range = { $from } a { $to } h
attendance =
    { $people ->
        [one] { $people } persona presente, { $each }
       *[other] { $people } personas presentes, { $each } cada una
    }
cost-exact = { $to } €
cost-up-to = hasta { $to } €
cost-yearly = { $cost } al año
money-none = ningún gasto previsto
money-once = { $once }, una sola vez
money-yearly = { $yearly } al año
money-both = { $once } una sola vez, y { $yearly } al año
year-attend = Aparte: { $hours } de presencia, todas las personas juntas.
year-mediator = Trabajo de un dinamizador o una dinamizadora digital, aparte: { $hours }.
year-money = Presupuesto: { $money }.
year-after-hours = Trabajo que espera: { $hours }.

## Ways of running a tool in use (the others stand in interface.ftl)

running-vendor = en una empresa
running-unknown = no sabemos dónde

## Why an action is there (others stand in interface.ftl)

reason-answer = Su respuesta a la pregunta:
reason-unknown = Nadie lo sabe todavía:
condition-low-connectivity = La conexión es mala donde están.
condition-public-computers = Ponen ordenadores a disposición del público.
condition-imposed-tool = Un financiador o una federación les impone una herramienta.
condition-vulnerable-public = Atienden a personas que un cambio puede dejar fuera.
condition-sensitive-data = Anotan cosas íntimas sobre personas.
condition-public-place = Su centro atiende al público y le ayuda con los ordenadores.
condition-rural = Actúan en el medio rural.

## The first-steps sheet: one page, read aloud

sheet-title = Sus primeros pasos
sheet-subject = Lo que va bien, lo que urge, las primeras acciones y la persona a quien llamar.
strengths-none = Han dedicado tiempo a ver cómo están. Ya es un buen comienzo.
settle-more =
    { $count ->
        [one] Otro punto por resolver está en el programa.
       *[other] Otros { $count } puntos por resolver están en el programa.
    }
sheet-actions = Sus primeras acciones
sheet-hours-missing =
    { $count ->
        [one] Les falta una hora para estos primeros pasos. Búsquenla o pidan ayuda.
       *[other] Les faltan { $count } horas para estos primeros pasos. Búsquenlas o pidan ayuda.
    }
sheet-actions-more =
    { $count ->
        [one] Otra acción espera en el programa.
       *[other] Otras { $count } acciones esperan en el programa.
    }
find-out-more =
    { $count ->
        [one] Otra frase para enviar está en el programa.
       *[other] Otras { $count } frases para enviar están en el programa.
    }
sheet-call = A quién llamar
sheet-review = Volver a mirarla el
sheet-stop = Pueden detenerse aquí. Estos primeros pasos bastan por ahora.

## The sheet of a public place

place-title = Ficha del centro
place-subject = Lo que el centro ofrece al público y lo que deben saber las entidades colaboradoras.
place-hours = Cuándo venir
place-services = Qué puede hacer aquí
place-equipment = Ordenadores y aparatos
place-contents = Hecho aquí
place-help = Nuestra ayuda
place-help-text = Seguimos una norma escrita. Pida leerla. Sus papeles y sus contraseñas siguen siendo suyos.
place-partners = Para las entidades colaboradoras
place-partners-text = Lo que hemos respondido, para preparar una ayuda, un intercambio o una financiación.
place-answer = Nuestra respuesta

## The plan: cover

road-map-title = Hoja de ruta digital
road-map-subject = Lo que la asociación puede hacer en un año, con las horas y el dinero que tiene.
cover-date = Fecha del diagnóstico
cover-length = Versión del cuestionario
cover-for = Para quién
cover-for-text = La junta, el equipo y cualquier persona que no estuvo presente.
cover-confidence = Confianza
cover-year = Periodo
cover-hours = Horas
cover-money = Presupuesto
cover-after = El año siguiente
cover-reading = Cómo leer este documento
cover-reading-text = Lean primero la página siguiente y después la última. El resto sirve en su momento, una acción cada vez. Conservar lo que funciona es siempre una buena elección.
cover-annex = Un anexo aparte da todas las respuestas, los cálculos y las fuentes.
cover-parts = Lo que encontrarán

## The plan: titles of its parts (others stand in interface.ftl)

part-wish = Lo que quieren dentro de un año
part-tools = Sus herramientas, hoy y mañana
part-actions = Sus acciones, fase por fase
part-trainings = Formarse
part-leaving = Dejar las herramientas antiguas
part-risks = Lo que puede salir mal
part-later = Lo que espera, y lo que no se propone
part-decision = Decidir y seguir

## The plan: situation and wishes

settle-planned = Previsto en { $month }.
settle-done = Resuelto en { $month }.
settle-dropped = Ustedes han quitado del plan lo que lo resuelve.
settle-next-year = Las horas del año no bastan para resolverlo.
settle-title-done = Resuelto desde el diagnóstico
wish-prompt = Escriban juntos tres cosas que les gustaría poder decir dentro de un año.
wish-said = Deseos ya anotados:

## The plan: tools

change-lead = Una línea por necesidad, una sola propuesta. Marquen «Conservar» si lo que tienen les conviene.
change-need = Necesidad
change-today = Hoy
change-proposal = Propuesta
change-keep = Conservar
change-none = ninguna herramienta
change-untold = sin indicar
change-same = ya la tienen: guárdenla y conózcanla mejor
change-more =
    { $count ->
        [one] Otra necesidad está en el anexo.
       *[other] Otras { $count } necesidades están en el anexo.
    }
change-kept = Sin cambios propuestos para:
change-imposed = Para decir a quienes les imponen una herramienta:
decided-to-keep = sí, decidido
decided-to-change = no, decidido
decided-keep = Conservar lo que tienen.
decided-not-now = Ahora no. La cuestión volverá el año que viene.
decided-replace = Sustituir por
decided-combine = Reunir en
decided-sentence = «{ $sentence }»
decided-kept =
    { $count ->
        [one] Para una necesidad, conservan lo que tienen. Es una decisión, igual que cambiar.
       *[other] Para { $count } necesidades, conservan lo que tienen. Es una decisión, igual que cambiar.
    }
decided-all-kept =
    { $count ->
        [one] Para una necesidad, conservan lo que tienen y este año no cambia nada. Es una decisión como cualquier otra.
       *[other] Para { $count } necesidades, conservan lo que tienen y este año no cambia nada. Es una decisión como cualquier otra.
    }

## The plan: actions

actions-lead = Cada acción tiene un nombre, o una línea para escribirlo. Marquen la casilla cuando esté hecha.
actions-none = No hay ninguna acción prevista este año.
actions-over = El año de este plan ha terminado. Rehagan el plan para los meses que vienen.
assumption-vote-month = Sin fecha de reunión, la votación se sitúa en { $month }.
assumption-vote-after-meeting = El plan no estará listo para su reunión: la votación se sitúa en { $month }.
assumption-meeting-is-past = La reunión que anotaron ya ha pasado.
assumption-no-names = Las funciones todavía no tienen nombres. Cuiden de que nadie cargue con todo.
action-hours = { $hours } de preparación
action-owner = { $role }, nombre:
action-owner-named = A cargo de { $person } ({ $role })
action-short = (forma corta)
action-spans-blocked = con una pausa en los meses que quedan libres
action-reasons-more =
    { $count ->
        [one] Y otro motivo, en el anexo.
       *[other] Y otros { $count } motivos, en el anexo.
    }
actions-in-annex =
    { $count ->
        [one] El detalle de otra acción está en el anexo.
       *[other] El detalle de otras { $count } acciones está en el anexo.
    }
find-out-action = Preguntar lo que nadie sabe todavía
find-out-in-annex =
    { $count ->
        [one] Otra frase está en el anexo.
       *[other] Otras { $count } frases están en el anexo.
    }

## The plan: trainings

trainings-lead = Formen a las personas antes de cada cambio, y ayúdenlas después.
trainings-for = Necesidad
trainings-what = Formación
trainings-how = En resumen
trainings-date = Su fecha
trainings-more =
    { $count ->
        [one] Otra formación está en el anexo.
       *[other] Otras { $count } formaciones están en el anexo.
    }

## The plan: risks. sign: the first sign of it. answer: what to do.

risks-risk = Lo que puede pasar
risks-sign = La primera señal
risks-answer = Lo que ayuda
risk-data-loss = Perder datos durante un traslado de archivos
    .sign = Nadie ha vuelto a abrir una copia de seguridad.
    .answer = Probar antes una copia, y mantener abierta la herramienta antigua unas semanas, para lectura.
risk-one-person = Una sola persona carga con todo
    .sign = Las demás personas callan.
    .answer = Una persona suplente desde el primer día, y trabajo de dos en dos.
risk-people-excluded = Algunas personas se quedan fuera: { $who }
    .sign = Llaman por teléfono más a menudo.
    .answer = { $paths } Nombrar también a una persona que ayude.
risk-false-invoice = Pagar una factura falsa
    .sign = Les meten prisa, y el número de cuenta bancaria ha cambiado.
    .answer = Comprobar entre dos, y llamar a un número ya conocido.
risk-helper-holds-keys = Solo quien les ayuda tiene las contraseñas
    .sign = Nadie más puede entrar.
    .answer = Poner el acuerdo por escrito, y tener todas las contraseñas en la asociación.
risk-no-connection = Un corte de internet o de luz
    .sign = Los cortes se repiten.
    .answer = Imprimir las listas útiles, y guardar una copia en el local.
risk-two-tools = Conservar dos herramientas para siempre
    .sign = La antigua sigue abierta a los tres meses.
    .answer = Votar la fecha de cierre de la antigua.
risk-incident = Un mensaje falso o un ataque durante un cambio
    .sign = Llegan mensajes urgentes.
    .answer = Aprender qué hacer antes de cambiar de herramienta.
risk-too-many-actions = Demasiadas acciones a la vez
    .sign = Se anulan reuniones.
    .answer = No pasar nunca de las horas dadas, y aplazar lo menos urgente.
risk-values = Un desacuerdo sobre los valores
    .sign = Se oye «nos obligan».
    .answer = Una votación, una prueba con quienes quieran, y el derecho a conservar la herramienta actual.
risk-departure = Una ausencia o una marcha durante el año
    .sign = No hay ninguna fecha en el calendario.
    .answer = Anotar en qué punto se está, y quién continúa.

## The plan: next year

later-none = Todas las acciones caben en el año.
later-find-out =
    { $count ->
        [one] Una pregunta que hacer a su alrededor
       *[other] { $count } preguntas que hacer a su alrededor
    }

## The plan: decision

decision-lead = Comprueben en los estatutos quién decide. Rellenen las líneas de puntos, lean el texto y voten.
resolution-title = Proyecto de resolución
resolution-opening-board = La junta directiva de la asociación { $association }, reunida el { $dots }, leído el diagnóstico digital del { $audited }, decide lo siguiente:
resolution-opening-board-be = El órgano de administración de la asociación { $association }, reunido el { $dots }, leído el diagnóstico digital del { $audited }, decide lo siguiente:
resolution-opening-assembly = La asamblea general de la asociación { $association }, reunida el { $dots }, leído el diagnóstico digital del { $audited }, decide lo siguiente:
resolution-adopts = Se aprueba la hoja de ruta digital adjunta para el periodo { $from } – { $to }.
resolution-appoints = Se nombra responsable digital a { $lead } y suplente a { $deputy }. Sus tareas constan en el acta.
resolution-prefers = A igual servicio, se da preferencia al software libre, los formatos abiertos y los proveedores de confianza. Cada servicio mantiene una vía sin internet.
resolution-means = Los medios del año: { $hours } de trabajo voluntario; { $money }.
resolution-reviews = Se hace un seguimiento a los tres y seis meses, y un resumen en la próxima asamblea.
resolution-protects = Ninguna herramienta se cierra antes de comprobar una copia, formar a las personas e informar a los socios.
vote-for = A favor
vote-against = En contra
vote-abstain = Abstenciones
references-title = Textos en los que apoyarse
review-title = Cuatro fechas para volver a mirarlo
review-lead = Cada vez bastan tres números: acciones hechas, personas formadas, herramientas cuyos datos se saben recuperar.
review-when = Cuándo
review-who = Quién
review-what = Qué se mira
review-1 = ¿Está resuelto lo que urgía?
    .who = Responsable y suplente
review-3 = Lo que está hecho, y las horas realmente dedicadas.
    .who = La junta, veinte minutos
review-6 = ¿Gusta la prueba? ¿Quién se queda fuera? ¿Qué conservar, qué dejar?
    .who = El grupo de trabajo
review-12 = El nuevo diagnóstico, y después la votación del segundo año.
    .who = La junta, y después la asamblea
signature-date = Hecho el
signature-chair = Presidencia
signature-lead = Responsable digital

## The annex

annex-title = Anexo: cifras, respuestas, fuentes
annex-subject = Todo lo que sirvió para el plan: cifras, cálculos, respuestas, motivos y fuentes.
annex-lead = Nada de esto hace falta para decidir. Aquí está todo lo que sirvió para el plan.
annex-numbers = Las cifras de su perfil
annex-needs = Sus necesidades y sus motivos
annex-proposals = Las propuestas y sus puntos
annex-hosts = Los proveedores nombrados
    .lead = Antes de elegir, pregunte el precio, qué ayuda se ofrece y cómo irse con sus datos.
annex-actions = Todas las acciones en detalle
annex-find-out = Las frases para enviar
annex-answers = Todas sus respuestas
annex-sources = Las fuentes
annex-words = Palabras explicadas
formula-level = El nivel cambia cada 20 puntos: { $levels }.
formula-overall = Cálculo: ({ $sum }) ÷ { $weights } = { $shown }
formula-overall-none = Hay muy pocas áreas con cifra para dar una cifra de conjunto.
formula-need = Cada respuesta baja refuerza una necesidad: importancia del área × peso de la pregunta × puntos que faltan para llegar a 3.
    .sum = La fuerza de una necesidad es la suma de sus razones.
    .no-tool = Necesidad esencial pedida y todavía sin herramienta: { $points } puntos.
    .captive = Libertad de irse por debajo de { $below } de 100: la mitad de lo que falta, { $most } puntos como máximo.
    .no-exit = Herramienta cuyos datos no pueden recuperar del todo: { $points } puntos.
    .wish = Deseo: { $points } puntos; necesidad solo marcada en el perfil: { $tick } puntos.
number-strength = Fuerza
number-points =
    { $count ->
        [one] ({ $count } punto)
       *[other] ({ $count } puntos)
    }
proposals-lead = Tres propuestas como mucho por necesidad, sobre 100 puntos. Ni el dinero ni una colaboración dan puntos.
proposals-software = Programa
proposals-points = De dónde vienen los puntos
proposals-total = Total
proposals-other-ways = También posible
answers-lead = Sus notas y su código postal no están aquí: se quedan en su archivo.
answers-question = Pregunta
answers-answer = Su respuesta
answer-no-option = nada de la lista
sources-software = Programas
sources-trainings = Formaciones
sources-people = Personas, lugares y proveedores
sources-name = Nombre
sources-address = Dirección
sources-reviewed = Revisado el

## Words of pictures

rose-alt = Rosa de las áreas, cifras sobre 100. { $areas }
bars-alt = Barras de las áreas, cifras sobre 100. { $areas }
profile-line = { $area }: { $level }, { $score }.
profile-line-unscored = { $area }: { $level }.
timeline-alt = Calendario de las acciones. El voluntariado aporta { $hours } en total. { $lines }
timeline-line = { $action }: { $months }, { $hours }.
timeline-line-owned = { $action }: { $months }, { $hours }, { $owner }.
timeline-capacity = { $hours } al mes como mucho
timeline-load = Horas previstas
timeline-vote = votación de la hoja de ruta
timeline-owner-board = Junta
timeline-owner-treasurer = Tesorería
timeline-owner-secretary = Secretaría
timeline-owner-comms = Comunicación
timeline-owner-volunteers = Voluntariado
timeline-owner-it = Digital
timeline-owner-mediator = Ayuda al público

## Opening hours

hours-day-0 = lunes
hours-day-1 = martes
hours-day-2 = miércoles
hours-day-3 = jueves
hours-day-4 = viernes
hours-day-5 = sábado
hours-day-6 = domingo
hours-days = de { $first } a { $last }
hours-every-day = todos los días
hours-hour = { $hour }:00
hours-time = { $hour }:{ $minute }
hours-span = de { $from } a { $to }
hours-line = { $days }: { $times }
hours-lines = { $before }; { $after }
hours-closed = cerrado
hours-always = día y noche
hours-holidays = cerrado los festivos

results-sum = { $area }: { $num } puntos, divididos entre 4 veces { $counted }, dan { $shown } sobre 100.
