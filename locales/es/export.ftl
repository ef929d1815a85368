## The table: its name, then its columns

grid-title = Plan
grid-part = Cuándo
grid-phase = Fase
grid-action = Acción
grid-start = Inicio
grid-end = Fin
grid-hours = Horas de preparación
grid-people = Personas que asisten
grid-minutes = Minutos de asistencia, cada una
grid-cost-from = Coste más bajo (€)
grid-cost-to = Coste más alto (€)
grid-cost-each = El coste se repite
grid-role = Función
grid-person = Persona
grid-deputy = Suplente
grid-state = Cómo va
grid-state-on = Desde el
grid-vote = Espera la votación
grid-later = Por qué no este año
grid-why = Por qué esta acción
grid-after = Viene después de

## The table: what stands in its cells

grid-year = Este año
grid-next-year = El año siguiente
grid-not-proposed = No propuesta
grid-once = una sola vez
grid-yearly = cada año
grid-yes = sí
grid-no = no
action-ask = Por preguntar: { $question }

## The calendar

calendar-title = Plan digital
calendar-title-of = Plan digital, { $association }
calendar-meeting = Reunión ({ $body })
calendar-vote = Votación del plan digital ({ $body })
calendar-assembly = Asamblea general
calendar-contract = Fin del contrato: { $tool }
calendar-review = ¿Cómo va el plan digital?
calendar-next-audit = Nuevo diagnóstico digital
calendar-month-only = El plan cuenta en meses: hagan la acción cualquiera de estos días.
