### What an association may publish of its transition: only what its people ticked stands on it.

publication-title = Les nostres eines, abans i després
publication-subject = El que una associació ha triat d’explicar del pas a altres eines digitals.
publication-footer = Fet amb el Rumb

## Who the association is

publication-sector = Àmbit
publication-size = Mida
publication-size-micro = quinze voluntaris com a màxim, sense persones contractades
publication-size-small = cinquanta voluntaris i dues persones contractades com a màxim
publication-size-medium = dos-cents voluntaris i dinou persones contractades com a màxim
publication-size-large = més de dos-cents voluntaris, o vint persones contractades o més
publication-country = País o regió

## What stands on the sheet

publication-before = Abans: les nostres eines
publication-other-tool = una altra eina
publication-no-tool = No hi havia cap eina anotada.
publication-decided = El que hem decidit
publication-keep = Ens quedem amb el que tenim.
publication-replace = Passem a { $software }.
publication-combine = Ho reunim a { $software }.
publication-not-now = Ho veurem més endavant.
publication-nothing-decided = Encara no hi ha res decidit.
publication-done = El que hem fet
publication-nothing-done = Encara no hi ha cap pas anotat com a fet.

## Stages of a change that are done, where the new tool is not told

publication-pilot = { $need }: una eina nova, provada entre dos o tres
publication-training = { $need }: l’eina nova, apresa plegats
publication-move = { $need }: el canvi d’eina
publication-after = { $need }: ajuda després del canvi
publication-exit = { $need }: l’eina d’abans, ja deixada

## What it took

publication-hours = Hores de preparació previstes
publication-hours-left = Hores de preparació encara previstes
publication-hours-given = Hores realment dedicades
publication-euros = Despesa prevista
publication-euros-left = Despesa encara prevista
publication-euros-saved = Estalvi previst a l’any
publication-euros-spent = Euros realment gastats

## Lines to write on

publication-helped = El que ha ajudat
publication-hard = El que ha estat difícil
publication-contact = Com contactar
publication-contact-who = Persona o adreça
publication-chosen = Aquest full només explica el que l’associació ha triat d’explicar.
