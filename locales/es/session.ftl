### Sheets for the trainings of the plan: whoever leads one holds its sheet in hand.

session-title = Hojas de sesión
session-subject = Una hoja por formación del plan: el objetivo, quién viene, qué preparar, el desarrollo.
session-lead = Una hoja por cada formación de su plan, para quien la dinamiza. La cara se lee antes de la sesión; el dorso, durante.
session-when = Día, hora y lugar

## Facts below the title of a training

session-month = Cuándo
session-length = Duración
session-meetings =
    { $meetings ->
        [one] { $meetings } sesión de { $each }
       *[other] { $meetings } sesiones de { $each }
    }
session-leader = Quién dinamiza
session-why = Por qué

## What people will be able to say: a table with two narrow columns to write numbers in

session-aim = Lo que cada persona sabrá hacer
session-say = Al final se puede decir
session-before = Antes
session-afterwards = Después
session-count = A mano alzada, cuenten cuántas personas pueden decirlo. Anoten números, nunca nombres.

## Who comes

session-who = Quién viene
session-people =
    { $people ->
        [one] Viene { $people } persona.
       *[other] Vienen { $people } personas.
    }
session-roles = A quién invitar primero

## What is ready before: boxes to tick

session-prepare = Qué preparar
session-groups = Formen { $groups } grupos de { $size } personas como mucho, cada uno a su hora.
session-devices =
    { $count ->
        [one] { $count } equipo cargado para dos personas como mucho.
       *[other] { $count } equipos cargados, uno para dos personas.
    }
session-example = Un ejemplo real de su asociación, sin datos de personas.
session-installed = En cada equipo se abre { $software }: compruébenlo el día antes.
session-access = Cada persona puede entrar en { $software }: compruébenlo el día antes.
session-offline = Su conexión es débil: antes de la sesión, copien todo lo que se usará.
session-cards =
    { $count ->
        [one] { $count } ficha de lo que se sabe hacer, en blanco, para imprimir desde Rumb.
       *[other] { $count } fichas de lo que se sabe hacer, en blanco, para imprimir desde Rumb.
    }
session-lean = Para apoyarse en lo que existe

## The course: from minute 0 on, part by part

session-course = El desarrollo
session-from = Minutos
session-part = Qué se hace
session-minutes = Duración (min)
session-all = En total
session-again = Las sesiones siguientes siguen este desarrollo. Empiezan por lo que se ha probado entretanto.
session-part-welcome = Lean juntos las frases de arriba. Cuenten las manos alzadas.
session-part-show = Una persona muestra despacio, con un ejemplo de su asociación.
session-part-practise = Por parejas, cada persona lo prueba por turno. Quien sabe enseña, sin hacerlo por la otra.
session-part-practise-alone = La persona lo prueba por sí misma, paso a paso. Quien dinamiza enseña, sin hacerlo por ella.
session-part-share = Cambien las parejas. Cada persona enseña a otra lo que acaba de aprender.
session-part-share-alone = La persona lo enseña a su vez y explica cada paso.
session-part-end = Cuenten de nuevo las manos. Hagan las tres preguntas y acuerden lo que sigue.

## After

session-leave = Lo que queda a las personas
session-later = Quién responde a las preguntas después
session-after = Para marcar después de la sesión
session-after-cards = Cada persona ha tenido tiempo de marcar su ficha. La ficha se queda con ella: no la recojan.
session-after-count = Las manos están contadas, sin ningún nombre.
session-ask = Tres preguntas para terminar
session-ask-next = ¿Qué volverán a hacer esta misma semana?
session-ask-unclear = ¿Qué sigue siendo difícil?
session-ask-missed = ¿Qué hacía la herramienta de antes que ahora no encuentran?
session-ask-more = ¿Qué quieren aprender después?
