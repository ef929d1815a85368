### Per què hi ha una necessitat

need-reason-no-tool = Encara cap eina no serveix per a això.
need-reason-captive = Per a aquesta necessitat, la vostra llibertat de marxar és de { $shown } de 100.
need-reason-no-exit = No podeu recuperar totes les vostres dades de: { $tools }.
need-reason-wish = Desitgeu avançar en aquest punt.
need-otherwise =
    { $count ->
        [one] Aquesta necessitat desapareixeria si canviés una cosa:
       *[other] Aquesta necessitat desapareixeria si canviessin totes aquestes { $count } coses:
    }
need-otherwise-answer = La resposta a «{ $question }» arriba a 3 punts o més.
need-otherwise-answers =
    { $count ->
        [one] Aquesta { $count } resposta arriba a 3 punts o més.
       *[other] Aquestes { $count } respostes arriben a 3 punts o més.
    }
need-otherwise-tool = Una eina fàcil de deixar substitueix { $tool }.
need-otherwise-tool-other = Una eina fàcil de deixar substitueix la que aquí no té nom.
need-otherwise-wish = Retireu aquest desig.
