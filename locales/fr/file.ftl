### Names of files that the program proposes: no sign that a system refuses, so neither colon nor slash.

example-file = Exemple - Les Amis du Lac
sheet-file = Premiers pas
fridge-file = Fiche à garder sous les yeux
plan-file = Plan de transition
annex-file = Annexe
summary-file = Résumé
resolution-file = Projet de résolution
project-file = Le plan et le projet
message-file = Message aux membres
minutes-file = Compte rendu de la séance
roles-file = Fiches par fonction
sessions-file = Fiches de séance
poster-file = Affiche
poster-large-file = Grande affiche
place-file = Fiche du lieu
charter-file = Charte d’usage
help-charter-file = Charte de l’aide
cooperation-file = Coopération locale
publication-file = Fiche à publier
funder-file = Annexe pour un financeur
table-file = Tableau du plan
calendar-file = Calendrier du plan
open-file = Fichier ouvert
neighbours-file = Personnes et lieux proches
