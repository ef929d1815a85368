### Por qué hay una necesidad

need-reason-no-tool = Todavía ninguna herramienta sirve para esto.
need-reason-captive = Para esta necesidad, su libertad de irse es de { $shown } de 100.
need-reason-no-exit = No pueden recuperar todos sus datos de: { $tools }.
need-reason-wish = Desean avanzar en este punto.
need-otherwise =
    { $count ->
        [one] Esta necesidad desaparecería si cambiara una cosa:
       *[other] Esta necesidad desaparecería si cambiaran todas estas { $count } cosas:
    }
need-otherwise-answer = La respuesta a «{ $question }» llega a 3 puntos o más.
need-otherwise-answers =
    { $count ->
        [one] Esta { $count } respuesta llega a 3 puntos o más.
       *[other] Estas { $count } respuestas llegan a 3 puntos o más.
    }
need-otherwise-tool = Una herramienta fácil de dejar sustituye a { $tool }.
need-otherwise-tool-other = Una herramienta fácil de dejar sustituye a la que no tiene nombre aquí.
need-otherwise-wish = Retiran este deseo.
