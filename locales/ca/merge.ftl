merge-title = Reunir dues còpies
merge-lead = Dues persones han omplert cadascuna una còpia del mateix fitxer? Reuniu-les aquí. No es perd res.
merge-choose = Triar l’altra còpia…
merge-path = On és l’altra còpia
merge-file = Altra còpia: { $file }
merge-same = L’altra còpia no aporta res més.
merge-gained =
    { $count ->
        [one] { $count } element ve de l’altra còpia
       *[other] { $count } elements venen de l’altra còpia
    }
merge-conflicts =
    { $count ->
        [one] { $count } tria per fer
       *[other] { $count } tries per fer
    }
merge-audit = Una diagnosi sencera ve de l’altra còpia, començada el { $date }.
merge-unread =
    { $count ->
        [one] { $count } element de l’altra còpia no es pot llegir. S’hi queda.
       *[other] { $count } elements de l’altra còpia no es poden llegir. S’hi queden.
    }
merge-brings = El que ve sense preguntar
merge-asked = Per triar junts
merge-ours = En aquest fitxer
merge-theirs = En l’altra còpia
merge-changed-on = canviat el { $date }
merge-note = Nota: { $note }
merge-take-ours = Conservar-ho tot d’aquest fitxer, per a «{ $area }»
merge-take-theirs = Prendre-ho tot de l’altra còpia, per a «{ $area }»
merge-taken-ours = Per a «{ $area }», es conserva tot d’aquest fitxer.
merge-taken-theirs = Per a «{ $area }», es pren tot de l’altra còpia.
merge-open =
    { $count ->
        [one] Queda { $count } tria per fer. Abans no s’escriu res.
       *[other] Queden { $count } tries per fer. Abans no s’escriu res.
    }
merge-write = Reunir les dues còpies
merge-done =
    { $count ->
        [one] Les dues còpies estan reunides. { $count } element ve de l’altra còpia. El botó Desfer el retira.
       *[other] Les dues còpies estan reunides. { $count } elements venen de l’altra còpia. El botó Desfer els retira.
    }
merge-kept-hint = La resposta que no trieu es guarda en la nota de la seva pregunta. L’altra còpia no es canvia mai. Abans es fa una còpia de seguretat d’aquest fitxer.
merge-again = Triar una altra còpia…
merge-chosen = triat
merge-none = Res, o esborrat
merge-here = A la llista
merge-unknown = Una resposta que Rumb no coneix
merge-votes =
    { $count ->
        [one] { $count } vot
       *[other] { $count } vots
    }
merge-plan =
    { $count ->
        [one] Un pla de { $count } acció
       *[other] Un pla de { $count } accions
    }
merge-deputy = Persona de relleu: { $role }
merge-kept = Altra resposta ({ $file }): { $answer }
merge-tools = Eines, una per una
merge-place-set-aside = Deixada a part per a: { $question }
merge-place-round = Votació del taller: { $question }
merge-place-importance = Importància de «{ $area }»
merge-place-tool = { $need }: és { $name } a la llista?
merge-place-part = { $name } – { $part }
merge-place-decision = Decisió sobre «{ $need }»
merge-place-pin = Mes per començar: { $action }
merge-place-agreed = El pla acordat
