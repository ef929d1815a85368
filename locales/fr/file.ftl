### Names of files that the program proposes: no sign that a system refuses, so neither colon nor slash.

example-file = Exemple - Les Amis du Lac
sheet-file = Premiers pas
plan-file = Plan de transition
annex-file = Annexe
place-file = Fiche du lieu
table-file = Tableau du plan
calendar-file = Calendrier du plan
open-file = Fichier ouvert
neighbours-file = Personnes et lieux proches
