### What an association may publish of its transition: only what its people ticked stands on it.
### Words that the plan has too stand in document.ftl.

# Title of the sheet; people outside the association read it.
publication-title = Nos outils, avant et après
publication-subject = Ce qu’une association a choisi de dire du passage à d’autres outils numériques.
# At the foot of each page: no day.
publication-footer = Fait avec Rumb

## Who the association is

publication-sector = Domaine
publication-size = Taille
# How large an association is, by volunteers and employees.
publication-size-micro = quinze bénévoles au plus, sans personne salariée
publication-size-small = cinquante bénévoles et deux personnes salariées au plus
publication-size-medium = deux cents bénévoles et dix-neuf personnes salariées au plus
publication-size-large = plus de deux cents bénévoles, ou vingt personnes salariées et plus
publication-country = Pays ou région

## What stands on the sheet

publication-before = Avant : nos outils
# In place of a name that the association typed itself.
publication-other-tool = un autre outil
publication-no-tool = Aucun outil n’était noté.
publication-decided = Ce que nous avons décidé
# Decisions, said by the association itself. $software: the name of a tool.
publication-keep = Nous gardons ce que nous avons.
publication-replace = Nous passons à { $software }.
publication-combine = Nous réunissons cela dans { $software }.
# A decision to leave a need for later.
publication-not-now = Nous verrons plus tard.
publication-nothing-decided = Rien n’est encore décidé.
publication-done = Ce que nous avons fait
publication-nothing-done = Aucune étape n’est encore notée comme faite.

## Stages of a change that are done, where the new tool is not told

# $need: the name of a need, written like a title (“Agenda”).
publication-pilot = { $need } : un nouvel outil, essayé à deux ou trois
publication-training = { $need } : le nouvel outil, appris ensemble
publication-move = { $need } : le changement d’outil
publication-after = { $need } : de l’aide après le changement
publication-exit = { $need } : l’ancien outil, quitté

## What it took

publication-hours = Heures de préparation prévues
publication-hours-left = Heures de préparation encore prévues
# Before a line to write on.
publication-hours-given = Heures vraiment passées
publication-euros = Dépenses prévues
publication-euros-left = Dépenses encore prévues
# Euros a year.
publication-euros-saved = Économie prévue par an
# Before a line to write on.
publication-euros-spent = Euros vraiment dépensés

## Lines to write on

# Headings over lines to write on.
publication-helped = Ce qui a aidé
publication-hard = Ce qui a été difficile
publication-contact = Nous joindre
# Before a line to write on.
publication-contact-who = Personne ou adresse
# Last line of the sheet.
publication-chosen = Cette fiche ne dit que ce que l’association a choisi de dire.
