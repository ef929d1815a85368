### Palabras del expediente de deliberación: el resumen, el proyecto, el mensaje a los socios, el acta.

## Quién decide, en medio de una frase

decides-board = la junta directiva
decides-board-be = el órgano de administración
decides-assembly = la asamblea general

## Los seis puntos del proyecto

vote-point-adopts = la hoja de ruta
vote-point-appoints = la persona responsable y su suplente
vote-point-prefers = la preferencia por el software libre
vote-point-means = las horas y el presupuesto
vote-point-reviews = las fechas de seguimiento
vote-point-protects = la protección de cada cambio

## Cambios de herramienta

pack-change = { $need }: { $new } en lugar de { $old }
pack-change-first = { $need }: una herramienta nueva, { $new }
pack-leave = { $need }: dejamos { $old }
pack-change-way = { $need }: una manera nueva de hacerlo
pack-leave-way = { $need }: dejamos la herramienta antigua
pack-change-month = { $change }, en { $month }.

## El resumen

summary-title = El resumen
summary-subject = Dónde están y qué se propone, en una página para leer en voz alta.
summary-aloud = Para leer en voz alta, en tres minutos.
summary-level = Su manera de trabajar con lo digital: nivel «{ $level }». Esta palabra describe, no clasifica a nadie.
summary-level-none = Aún no hay bastantes respuestas para describir el conjunto.
summary-freedom = Su libertad para dejar sus herramientas: unos { $points } puntos sobre 100.
summary-freedom-none = Aún no se sabe si sus herramientas se dejan con facilidad.
summary-priorities = Sus prioridades
summary-priorities-none = Cada área conocida es sólida. Conserven lo que funciona.
summary-settle-none = Nada urge: sus respuestas no señalan ningún peligro que resolver este mes.
summary-settle-more =
    { $count ->
        [one] { $count } punto más por resolver está en la hoja de ruta.
       *[other] { $count } puntos más por resolver están en la hoja de ruta.
    }
summary-year = Lo que se propone
summary-actions =
    { $count ->
        [one] Entre { $from } y { $to }, el plan propone { $count } acción.
       *[other] Entre { $from } y { $to }, el plan propone { $count } acciones.
    }
summary-hours =
    { $hours ->
        [one] La preparación lleva { $hours } hora, de las { $available } que pueden dar.
       *[other] La preparación lleva { $hours } horas, de las { $available } que pueden dar.
    }
summary-hours-none = Nadie tiene todavía horas que dar. Es lo primero que hay que encontrar.
summary-attend =
    { $hours ->
        [one] Aparte, las reuniones y sesiones llevan alrededor de { $hours } hora, todas las personas juntas.
       *[other] Aparte, las reuniones y sesiones llevan alrededor de { $hours } horas, todas las personas juntas.
    }
summary-later =
    { $hours ->
        [one] Para el año siguiente queda { $hours } hora.
       *[other] Para el año siguiente quedan { $hours } horas.
    }
summary-money-none = No hay ningún gasto previsto.
summary-money-once = Gastos previstos: { $once }, una sola vez.
summary-money-yearly = Gastos previstos: { $yearly } al año.
summary-money-both = Gastos previstos: { $once } una sola vez, y después { $yearly } al año.
euros-exact =
    { $to ->
        [one] { $to } euro
       *[other] { $to } euros
    }
euros-up-to =
    { $to ->
        [one] { $to } euro como mucho
       *[other] { $to } euros como mucho
    }
euros-range =
    { $to ->
        [one] entre { $from } y { $to } euro
       *[other] entre { $from } y { $to } euros
    }
summary-changes-more =
    { $count ->
        [one] { $count } cambio más de herramienta está en la hoja de ruta.
       *[other] { $count } cambios más de herramienta están en la hoja de ruta.
    }
summary-change-later =
    { $count ->
        [one] { $count } cambio decidido espera al año siguiente.
       *[other] { $count } cambios decididos esperan al año siguiente.
    }
summary-kept = Por ahora conservan: { $tools }.
summary-undecided = No hay ningún cambio de herramienta decidido. Conservar lo que funciona es una buena elección.
summary-members = Lo que se pide a los socios
summary-members-none = Este año no cambia nada para los socios. Quien quiera ayudar es bienvenido.
summary-members-change =
    { $count ->
        [one] { $count } herramienta cambia para los socios. Se avisa a todos cuatro semanas antes, y se les ayuda.
       *[other] { $count } herramientas cambian para los socios. Se avisa a todos cuatro semanas antes, y se les ayuda.
    }
summary-members-path = Cada servicio mantiene una vía sin internet.
summary-vote = Lo que se vota
summary-vote-planned = En { $month }, { $body } vota { $points }.
summary-vote-open = En una fecha por elegir, { $body } vota { $points }.
summary-voted = El { $date }, { $body } aprobó { $points }.
summary-points = la hoja de ruta, sus medios, la preferencia por el software libre y la protección de cada cambio
summary-lead = La persona responsable sería { $lead }, y su suplente { $deputy }.
summary-lead-alone = La persona responsable sería { $lead }. Falta encontrar suplente.
summary-deputy-alone = La persona suplente sería { $deputy }. Falta encontrar a la persona responsable.
summary-lead-none = Falta encontrar a una persona responsable y a su suplente.
summary-dates = Primer seguimiento: { $first }. Nuevo diagnóstico: { $last }.

## El proyecto de resolución

resolution-subject = El texto que se vota, con los votos y las firmas por completar.
resolution-joined = Documentos que lo acompañan
resolution-joined-line = { $title } (diagnóstico del { $audited })

## El mensaje a los socios

message-title = Mensaje a los socios
message-subject = Lo que se ha aprobado, lo que cambia, lo que no cambia y quién responde a las preguntas.
message-hint = Relean este mensaje y complétenlo. Después, cuélguenlo, léanlo o envíenlo.
message-greeting = Queridas socias, queridos socios:
message-voted = El { $date }, { $body } de nuestra asociación aprobó una hoja de ruta digital.
message-why = ¿Por qué? Para proteger sus datos y dejar de depender de una sola persona o de una sola empresa. También para ser fieles a nuestros valores.
message-changes = Lo que cambia para ustedes
message-changes-none = Este año no cambia nada para ustedes. El equipo aprende a proteger y compartir mejor lo que tiene.
message-over = El año de nuestra hoja de ruta ha terminado. Les avisaremos antes de cualquier otro cambio.
message-changes-how = Les escribiremos antes de cada cambio, y les enseñaremos cómo se hace.
message-stays = Lo que no cambia
message-stays-text = Siempre pueden llamarnos por teléfono y venir a vernos. Nadie está obligado a usar internet.
message-phone = Teléfono
message-place = Dónde y cuándo encontrarnos
message-open-until = No se cerrará nada antes del { $date }.
message-open = Este año no se cerrará ninguna herramienta.
message-help = Ayuda
message-help-text = Alguien les enseña, a su ritmo. Todas las preguntas son bienvenidas.
message-help-days = Días y lugar
message-question = ¿Alguna pregunta?
message-answers = { $person } les responde.
message-answers-both = { $person } les responde y, en su ausencia, { $deputy }.
message-name = Nombre
message-thanks = Gracias por su confianza.
message-from = Por { $body }
message-three = Tres mensajes cortos para cada cambio
message-three-lead = Van a las personas a las que el cambio toca. Añadan siempre una vía sin internet: un cartel, una carta, unas palabras al empezar una actividad.
message-four-weeks = Cuatro semanas antes
message-one-week = Una semana antes
message-day-after = Al día siguiente
message-four-weeks-text = Hola a todas y a todos. Dentro de cuatro semanas, el { $dots } ({ $month }), cambia una herramienta. { $change }. Antes de ese día les enseñaremos cómo se hace.
message-one-week-text = Hola. Falta solo una semana para el cambio, el { $dots } ({ $month }). { $change }. Les ayudamos: pregúntennos dónde y cuándo.
message-day-after-text = Hola. Está hecho desde ayer. { $change }. ¿Les falta algo o algo les molesta? Dígannoslo, alguien les ayuda.
message-old-until = La herramienta antigua sigue abierta hasta su cierre, previsto en { $month }.
message-leave-four-weeks-text = Hola a todas y a todos. Dentro de cuatro semanas, el { $dots } ({ $month }), cerramos una herramienta antigua. { $change }. Antes de ese día, recuperen lo que quieran conservar. Les ayudamos.
message-leave-one-week-text = Hola. Falta solo una semana para el cierre, el { $dots } ({ $month }). { $change }. ¿Les queda algo por recuperar? Dígannoslo.
message-leave-day-after-text = Hola. Está hecho desde ayer. { $change }. Hay una copia en lugar seguro. ¿Les falta algo? Dígannoslo.

## El acta

minutes-title = Acta de la sesión
minutes-subject = La hoja que se rellena durante la sesión en la que se vota el plan.
minutes-hint = Rellenen esta hoja durante la sesión y fírmenla.
minutes-association = Asociación
minutes-body = Quién decide
minutes-day = Fecha y hora
minutes-place = Lugar
minutes-present = Personas presentes
minutes-excused = Personas que se excusan
minutes-proxies = Delegaciones de voto
minutes-quorum = Número que piden los estatutos, y número alcanzado
minutes-audit = Lectura del diagnóstico
minutes-read = Se lee en voz alta el resumen del diagnóstico del { $audited }.
minutes-table = La hoja de ruta y su anexo se han enviado, o están sobre la mesa.
minutes-questions = Preguntas y respuestas
minutes-changes = Cambios pedidos, acción por acción
minutes-change = Lo que se cambia
minutes-other = Otro cambio
minutes-vote = La votación, punto por punto
minutes-point = Punto
minutes-whole = el texto entero
minutes-first = Quién hace qué primero
signature-secretary = Secretaría de la sesión
minutes-chair = Presidencia de la sesión
