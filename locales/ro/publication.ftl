### What an association may publish of its transition: only what its people ticked stands on it.

publication-title = Instrumentele noastre, înainte și după
publication-subject = Ce a ales o asociație să spună despre trecerea la alte instrumente digitale.
publication-footer = Făcut cu Rumb

## Who the association is

publication-sector = Domeniu
publication-size = Mărime
publication-size-micro = cel mult cincisprezece voluntari, fără angajați
publication-size-small = cel mult cincizeci de voluntari și doi angajați
publication-size-medium = cel mult două sute de voluntari și nouăsprezece angajați
publication-size-large = peste două sute de voluntari, sau cel puțin douăzeci de angajați
publication-country = Țara sau regiunea

## What stands on the sheet

publication-before = Înainte: instrumentele noastre
publication-other-tool = un alt instrument
publication-no-tool = Nu era notat niciun instrument.
publication-decided = Ce am hotărât
publication-keep = Păstrăm ce avem.
publication-replace = Trecem la { $software }.
publication-combine = Le reunim în { $software }.
publication-not-now = Vom vedea mai târziu.
publication-nothing-decided = Încă nu este nimic hotărât.
publication-done = Ce am făcut
publication-nothing-done = Încă nu este notat niciun pas ca făcut.

## Stages of a change that are done, where the new tool is not told

publication-pilot = { $need }: un instrument nou, încercat de două-trei persoane
publication-training = { $need }: instrumentul nou, învățat împreună
publication-move = { $need }: schimbarea instrumentului
publication-after = { $need }: ajutor după schimbare
publication-exit = { $need }: instrumentul vechi, părăsit

## What it took

publication-hours = Ore de pregătire prevăzute
publication-hours-left = Ore de pregătire încă prevăzute
publication-hours-given = Ore date cu adevărat
publication-euros = Cheltuieli prevăzute
publication-euros-left = Cheltuieli încă prevăzute
publication-euros-saved = Economie prevăzută pe an
publication-euros-spent = Euro cheltuiți cu adevărat

## Lines to write on

publication-helped = Ce a ajutat
publication-hard = Ce a fost greu
publication-contact = Cum ne găsiți
publication-contact-who = Persoană sau adresă
publication-chosen = Această fișă spune numai ce a ales asociația să spună.
