## The table: its name, then its columns

grid-title = Pla
grid-part = Quan
grid-phase = Fase
grid-action = Acció
grid-start = Inici
grid-end = Final
grid-hours = Hores de preparació
grid-people = Persones que hi assisteixen
grid-minutes = Minuts d’assistència, cadascuna
grid-cost-from = Cost més baix (€)
grid-cost-to = Cost més alt (€)
grid-cost-each = El cost es repeteix
grid-role = Funció
grid-person = Persona
grid-deputy = Relleu
grid-state = Com va
grid-state-on = Des del
grid-vote = Espera la votació
grid-later = Per què no aquest any
grid-why = Per què aquesta acció
grid-after = Ve després de

## The table: what stands in its cells

grid-year = Aquest any
grid-next-year = L’any següent
grid-not-proposed = No proposada
grid-once = una sola vegada
grid-yearly = cada any
grid-yes = sí
grid-no = no
action-ask = Per preguntar: { $question }

## The calendar

calendar-title = Pla digital
calendar-title-of = Pla digital, { $association }
calendar-meeting = Reunió ({ $body })
calendar-vote = Votació del pla digital ({ $body })
calendar-assembly = Assemblea general
calendar-contract = Final del contracte: { $tool }
calendar-review = Com va el pla digital?
calendar-next-audit = Nova diagnosi digital
calendar-month-only = El pla compta en mesos: feu l’acció qualsevol d’aquests dies.
