### Words of the files that other programs open: the table of the plan and its calendar.
### Short names: they stand at the head of a column, or in a square of a calendar.

## The table: its name, then its columns

# Name of the sheet: no colon, no slash, no bracket.
grid-title = Plan
# What the row is: one of grid-year, grid-next-year, grid-not-proposed.
grid-part = Quand
grid-phase = Étape
grid-action = Action
# A date: the first day of a month.
grid-start = Début
# A date: the last day of a month.
grid-end = Fin
grid-hours = Heures à préparer
grid-people = Personnes présentes
# Minutes for each person who comes.
grid-minutes = Minutes de présence chacune
grid-cost-from = Coût au plus bas (€)
grid-cost-to = Coût au plus haut (€)
# One of grid-once, grid-yearly.
grid-cost-each = Le coût revient
grid-role = Fonction
grid-person = Personne
grid-deputy = Relais
# One of follow-to-do, follow-doing, follow-done, follow-dropped.
grid-state = Où en est-elle
grid-state-on = Depuis le
grid-vote = Attend le vote
# Why an action waits for the next year or is not proposed.
grid-later = Pourquoi pas cette année
grid-why = Pourquoi cette action
# Actions that must be done before.
grid-after = Vient après

## The table: what stands in its cells

grid-year = Cette année
grid-next-year = L’année d’après
grid-not-proposed = Non proposée
grid-once = une seule fois
grid-yearly = chaque année
grid-yes = oui
grid-no = non
# The title of an action that asks somebody. $question: the text of a question.
action-ask = À demander : { $question }

## The calendar

calendar-title = Plan numérique
# $association: the name of the association.
calendar-title-of = Plan numérique, { $association }
# A day. $body: one of body-board, body-assembly.
calendar-meeting = Réunion ({ $body })
calendar-vote = Vote du plan numérique ({ $body })
calendar-assembly = Assemblée générale
# $tool: name of a tool whose contract ends on that day.
calendar-contract = Fin du contrat : { $tool }
# A day on which one looks how the plan goes.
calendar-review = Où en est le plan numérique ?
calendar-next-audit = Nouveau bilan numérique
# A day that stands only in months was supposed to be its last one.
calendar-month-only = Le plan compte en mois : l’action se fait quand vous voulez dans ces jours-là.
