### Palabras de la página sobre el plan y el proyecto de la asociación.

project-title = El plan y su proyecto
project-subject = Sus palabras, lo que quieren, y los pasos del plan que responden a ello.
project-hint = Sus palabras se citan tal cual. El lazo entre un deseo y un paso viene de sus respuestas, y de nada más.

## Lo que escribió la junta

project-words = Sus palabras
project-words-none = Todavía no han escrito nada con sus propias palabras. Aquí hay líneas para hacerlo juntos.
project-words-more =
    { $count ->
        [one] Otra frase está en la hoja de ruta.
       *[other] Otras { $count } frases están en la hoja de ruta.
    }
project-aim = Nuestro proyecto, en una frase
project-change = Lo que queremos cambiar
project-keep = Lo que no debe cambiar

## Lo que se quiere, y los pasos

project-served = Lo que quieren, y lo que prevé el plan
project-want = Lo que quieren
project-steps = Los pasos del plan, y cuándo
project-wish = su deseo
project-essential = esencial para ustedes
project-steps-more =
    { $count ->
        [one] y otro paso
       *[other] y otros { $count } pasos
    }
project-more =
    { $count ->
        [one] Otro no cabe en esta página.
       *[other] Otros { $count } no caben en esta página.
    }
project-wants-none = No han anotado ningún deseo, ninguna decisión ni ningún área esencial. El plan solo viene de sus otras respuestas.
project-served-none = Ningún paso de este año responde directamente a lo que han anotado.
project-kept = Conservan sus herramientas, como decidieron
project-not-now = Esperan, como decidieron

## Lo que el plan deja fuera

project-left = Lo que el plan deja fuera
project-left-none = Nada: cada deseo, decisión o área que anotaron tiene al menos un paso.
project-left-later = espera al año que viene ({ $why }).
project-left-kept = se queda como está, o se espera, según lo decidido.
project-left-nothing = ninguna respuesta ha dado lugar a un paso.
project-left-done = está hecho.
project-waiting =
    { $count ->
        [one] En total, una acción espera al año que viene. La hoja de ruta dice por qué.
       *[other] En total, { $count } acciones esperan al año que viene. La hoja de ruta dice por qué.
    }

## De qué hablar

project-talk = Para hablar antes de votar
project-talk-serves = ¿Qué paso sirve más a su proyecto? ¿Cuál podría esperar?
project-talk-lacks = ¿Qué le falta a este plan para parecerse a su asociación?
project-talk-people = ¿A quién, entre los socios, no se ha escuchado todavía?
