### El que decideix l’associació, necessitat per necessitat.

decision-counted = Heu decidit { $decided } de { $all }: { $parts }.
decision-counted-none =
    { $all ->
        [one] { $all } necessitat espera la vostra decisió. No hi ha pressa.
       *[other] { $all } necessitats esperen la vostra decisió. No hi ha pressa.
    }
decision-count-keep =
    { $count ->
        [one] { $count } es conserva
       *[other] { $count } es conserven
    }
decision-count-replace =
    { $count ->
        [one] { $count } se substitueix
       *[other] { $count } se substitueixen
    }
decision-count-combine =
    { $count ->
        [one] { $count } s’ajunta amb una altra
       *[other] { $count } s’ajunten amb altres
    }
decision-count-not-now =
    { $count ->
        [one] { $count } queda per més tard
       *[other] { $count } queden per més tard
    }
decision-all-kept = Ho conserveu tot. Un informe sense res per canviar és un bon informe.
decision-ask = Què decidiu?
    .need = { $need }: què decidiu?
decision-keep = Conservar el que tenim
decision-keep-nothing = Continuar sense eina
decision-replace = Substituir per…
decision-replace-nothing = Agafar una eina…
decision-combine = Ajuntar en una eina que ja serveix per a una altra cosa…
decision-not-now = Ara no
decision-take-back = Deixar-ho obert
    .need = { $need }: deixar-ho obert
decision-by = Amb quin programa
decision-together = { $name } (ja serveix per a una altra cosa)
decision-other = { $name } (ja no es proposa)
decision-running = De quina manera
decision-host = En quin proveïdor
decision-host-open = Per triar
decision-sentence = Per què, en una frase
    .hint = No és obligatori. Sortirà als vostres documents.
decision-said-keep = Decidit: conservar el que teniu.
decision-said-keep-nothing = Decidit: continuar sense eina.
decision-said-replace = Decidit: agafar { $name }, { $running }.
decision-said-combine = Decidit: ajuntar en { $name }, { $running }.
decision-said-not-now = Decidit: ara no.
decision-said-host = Proveïdor: { $host }.
decision-told = { $need }. { $said }
decision-told-open = { $need }: la pregunta queda oberta.
proposal-keep = Proposta: conservar el que teniu.
imposed-title = Per parlar-ne amb qui les demana
    .hint = Un finançador o una federació imposa aquestes eines. No us toca decidir només a vosaltres.
choice-line = { $name }, { $running }: { $score } punts
barrier-ask = A qui deixaria fora aquest canvi?
    .hint = No és obligatori. El pla preveu un altre camí per a aquestes persones.
barrier-known = Segons les vostres respostes, ja: { $who }.
barrier-said = Cal preveure un altre camí per a: { $who }.
barrier-no-email = Persones sense correu electrònic
    .who = persones sense correu electrònic
    .path = Persones sense correu electrònic: un paper o una trucada.
barrier-no-computer = Persones sense ordinador
    .who = persones sense ordinador
    .path = Persones sense ordinador: el telèfon, o un ordinador en un centre proper.
barrier-sight = Persones que hi veuen poc o amb discapacitat
    .who = persones que hi veuen poc o amb discapacitat
    .path = Persones que hi veuen poc o amb discapacitat: lletra grossa, o algú que llegeixi en veu alta.
barrier-language = Persones a qui costa la llengua escrita
    .who = persones a qui costa la llengua escrita
    .path = Persones a qui costa la llengua escrita: paraules senzilles, imatges o una altra llengua.
barrier-age = Infants o gent gran
    .who = infants i gent gran
    .path = Infants i gent gran: algú conegut que ho faci amb ells.
exit-recipe = Com deixar { $tools }
portfolio = Menys eines: com seria el conjunt
    .lead = Es miren juntes totes les necessitats que han de canviar. Res no és obligatori.
portfolio-none = De moment no hi ha res per canviar.
portfolio-tools =
    { $tools ->
        [one] Un sol programa, en lloc de { $alone } si es tria necessitat per necessitat.
       *[other] { $tools } programes, en lloc de { $alone } si es tria necessitat per necessitat.
    }
portfolio-same =
    { $tools ->
        [one] N’hi ha prou amb un sol programa, com si es tria necessitat per necessitat.
       *[other] { $tools } programes, tants com si es tria necessitat per necessitat.
    }
portfolio-loses =
    { $points ->
        [0] No hi perdeu cap punt.
        [one] Hi perdeu { $points } punt en total.
       *[other] Hi perdeu { $points } punts en total.
    }
portfolio-choice = { $name }, { $running }
portfolio-best = És també la millor tria només per a aquesta necessitat.
portfolio-less =
    { $points ->
        [0] Tants punts com { $alone }.
        [one] { $points } punt menys que { $alone }.
       *[other] { $points } punts menys que { $alone }.
    }
portfolio-settled = És el que heu decidit.
portfolio-decide = Decidir-ho així
    .need = { $need }: decidir-ho així
portfolio-all = Decidir-ho així per a totes
    .told = Queda decidit per a totes les necessitats d’aquesta llista.
portfolio-without = Cap programa no convé per a: { $needs }
