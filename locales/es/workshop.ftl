### The preparation of a workshop: what is asked, how long, and what is printed.

workshop-nothing = No ha elegido ninguna pregunta. Elija al menos una.
workshop-time = Un taller dura de { $from } a { $to } minutos, de cinco en cinco. Cada pregunta dura de 1 a 20 minutos.
workshop-tight =
    { $questions ->
        [one] Esta pregunta necesita { $needs } minutos. La votación tiene { $has }.
       *[other] Estas { $questions } preguntas necesitan { $needs } minutos. La votación tiene { $has }.
    }
workshop-fewer =
    { $most ->
        [0] Dé menos tiempo a cada pregunta.
        [one] Deje { $most } pregunta, o dé menos tiempo a cada una.
       *[other] Deje { $most } preguntas como mucho, o dé menos tiempo a cada una.
    }
workshop-longer = O dedique { $enough } minutos en total.

workshop-lead = Elija lo que se votará. Siguen el desarrollo y el kit para imprimir.
workshop-length = Longitud
workshop-areas = Áreas
    .hint =
        { $count ->
            [one] { $count } pregunta para votar.
           *[other] { $count } preguntas para votar.
        }
workshop-area = { $area } ({ $chosen } de { $all })
workshop-questions = Elegir pregunta por pregunta
workshop-each = Tiempo para cada pregunta
workshop-total = Tiempo de todo el taller
workshop-people = Personas que votarán
workshop-loose = No hay ningún diagnóstico abierto: esta elección dura hasta que cierre Rumb. En un diagnóstico abierto, se guarda en su archivo.
workshop-none = No ha elegido ninguna pregunta.
    .hint = Elija al menos un área.
workshop-kit = El kit para imprimir
workshop-language = Idioma del kit
workshop-alone = Crear solo esta parte, o de otra forma
workshop-write = Crear todo el kit
workshop-part =
    { $sheets ->
        [one] { $pages } p., { $sheets } hoja.
       *[other] { $pages } p., { $sheets } hojas.
    }

## Answers taken on paper, typed in line by line

typing-title = Pasar las hojas: { $association }
typing-lead = Escriba una respuesta y pulse Intro. Se guarda enseguida.
typing-line = Respuesta a { $id }
typing-line-other = Pregunta y respuesta
typing-hint = Una cifra de 0 a 4. «?»: no lo sabemos. «-»: no es nuestro caso. Otra pregunta: con01 2. Ctrl + Z, línea vacía: deshacer.
typing-enter = Guardar (Intro)
typing-place = Pregunta { $place } de { $of }
typing-saved = Guardado, { $id }:
typing-unknown = Ninguna pregunta se llama «{ $typed }». Escriba por ejemplo con01 2.
typing-not-asked = La pregunta { $id } no se hace en esta longitud.
typing-level = «{ $typed }» no es una respuesta a { $id }.
typing-levels = Respuestas posibles: { $levels }.
typing-form = La pregunta { $id } tiene varias casillas: responda en su página.
    .open = Abrir su página
typing-end = La hoja está terminada
    .text = Respuestas: { $count } de { $all }.
typing-next = Asociación siguiente
    .name = Su nombre
    .hint = Si este nombre está entre sus diagnósticos recientes, se abre. Si no, empieza un diagnóstico en la misma carpeta.
    .go = Continuar
workshop-typing = Pasar las respuestas anotadas en papel
