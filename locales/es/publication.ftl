### What an association may publish of its transition: only what its people ticked stands on it.

publication-title = Nuestras herramientas, antes y después
publication-subject = Lo que una asociación ha elegido contar de su paso a otras herramientas digitales.
publication-footer = Hecho con Rumb

## Who the association is

publication-sector = Ámbito
publication-size = Tamaño
publication-size-micro = quince voluntarios como mucho, sin personas contratadas
publication-size-small = cincuenta voluntarios y dos personas contratadas como mucho
publication-size-medium = doscientos voluntarios y diecinueve personas contratadas como mucho
publication-size-large = más de doscientos voluntarios, o veinte personas contratadas o más
publication-country = País o región

## What stands on the sheet

publication-before = Antes: nuestras herramientas
publication-other-tool = otra herramienta
publication-no-tool = No había ninguna herramienta anotada.
publication-decided = Lo que hemos decidido
publication-keep = Nos quedamos con lo que tenemos.
publication-replace = Pasamos a { $software }.
publication-combine = Lo reunimos en { $software }.
publication-not-now = Lo veremos más adelante.
publication-nothing-decided = Todavía no hay nada decidido.
publication-done = Lo que hemos hecho
publication-nothing-done = Todavía no hay ningún paso anotado como hecho.

## Stages of a change that are done, where the new tool is not told

publication-pilot = { $need }: una herramienta nueva, probada entre dos o tres
publication-training = { $need }: la herramienta nueva, aprendida juntos
publication-move = { $need }: el cambio de herramienta
publication-after = { $need }: ayuda después del cambio
publication-exit = { $need }: la herramienta de antes, ya dejada

## What it took

publication-hours = Horas de preparación previstas
publication-hours-left = Horas de preparación aún previstas
publication-hours-given = Horas realmente dedicadas
publication-euros = Gasto previsto
publication-euros-left = Gasto aún previsto
publication-euros-saved = Ahorro previsto al año
publication-euros-spent = Euros realmente gastados

## Lines to write on

publication-helped = Lo que ha ayudado
publication-hard = Lo que ha sido difícil
publication-contact = Cómo contactar
publication-contact-who = Persona o dirección
publication-chosen = Esta hoja solo cuenta lo que la asociación ha elegido contar.
