### The kit of a workshop: what is printed, photocopied and laid on the table. Black and white, short words, large letters.

## The guide: the agenda, then the words to say

kit-guide-title = Guía del taller
kit-guide-subject = El desarrollo del taller y las palabras que decir.
kit-guide-file = Taller 1 - Guía
kit-guide-lead =
    { $questions ->
        [one] { $questions } pregunta para votar, { $total } en total.
       *[other] { $questions } preguntas para votar, { $total } en total.
    }
kit-guide-when = Fecha, hora y lugar
kit-agenda = El desarrollo
kit-agenda-from = Inicio
kit-agenda-length = Duración
kit-agenda-step = Paso
kit-agenda-do = Qué hacer
kit-agenda-alt = Los pasos del taller, con un dibujo para cada uno. La tabla dice lo mismo.
kit-step-welcome = Bienvenida
    .do = Diga por qué estamos aquí, cuánto tiempo y quién decidirá. Forme parejas: una persona con soltura y otra con menos.
kit-step-map = Nuestras herramientas
    .do = En grupo, en la hoja: para qué sirve cada herramienta y quién puede abrirla.
kit-step-vote = Votación
    .do =
        { $questions ->
            [one] { $questions } pregunta, { $each } como mucho.
           *[other] { $questions } preguntas, { $each } como mucho para cada una.
        }
kit-step-spare = Quedan { $spare } para hablar.
kit-step-pause = Pausa
    .do = Mientras tanto, escriba los resultados en Rumb.
kit-step-importance = Lo que importa
    .do = Cada persona pone tres puntos en el cartel de las áreas.
kit-step-actions = Tres acciones
    .do = Para cada una: quién se encarga y una primera fecha. Fijen la próxima reunión.
kit-before = Antes del taller
kit-before-cards =
    { $copies ->
        [one] Imprima las tres páginas de tarjetas { $copies } vez: bastan para cuatro personas. Corte por la mitad.
       *[other] Imprima las tres páginas de tarjetas { $copies } veces: cada vez sirve para cuatro personas. Corte por la mitad.
    }
kit-before-sets = Cada persona recibe tres tarjetas: «0 y 1», «2 y 3», «4 y ?».
kit-before-lay = Ponga las preguntas en el centro de la mesa. Cuelgue el cartel de las áreas.
kit-before-last = Avise a la presidencia: vota como las demás personas y habla al final.
kit-before-fingers = Sin tarjetas, se vota con los dedos: el puño cerrado es 0, la mano en la cabeza es «?».

kit-say = Las palabras que decir
kit-say-open = Para empezar
    .words = «Gracias por venir. Miramos cómo trabajamos, con o sin ordenador. Nadie recibe una nota. No saber es útil. Al final, elegiremos tres acciones».
kit-round = Para cada pregunta
kit-round-read = Lea la pregunta y las cinco respuestas, dos veces. «Primero escuchen, leo dos veces».
kit-round-alone = Deje 30 segundos de silencio. «Elijan sin hablar. Guarden la tarjeta contra el pecho».
kit-round-reveal = Todo el mundo la enseña a la vez. «A la de tres, enseñen su respuesta arriba. Una, dos y tres».
kit-round-count = Cuente las tarjetas y anote los números en la hoja de votos.
kit-round-talk = Dos niveles de diferencia o más, o un tercio de «?»: la respuesta más baja y la más alta cuentan un hecho. Un minuto cada una. «¿Qué han visto?»
kit-round-again = Voten una vez más, nunca más. «¿Alguien quiere cambiar de tarjeta?»
kit-round-agree = El grupo dice su respuesta. «¿Estamos de acuerdo en anotar este nivel?»
kit-round-median = ¿No hay acuerdo? Ordene los niveles del más bajo al más alto. Quédese con el del medio; entre dos, el más bajo. Marque «Revisar».
kit-rules = Las reglas
kit-rules-last = Quienes deciden votan como las demás personas y hablan al final.
kit-rules-unknown = «?» es una buena respuesta: sabremos a quién preguntar.
kit-rules-paper = El papel que funciona es una buena respuesta.
kit-rules-two = Dos personas no votan: deciden juntas.
kit-rules-names = Se anotan números, nunca quién ha votado qué.
kit-say-close = Para terminar
    .words = «Estas son nuestras tres acciones, con quién y cuándo. Nadie ha anotado sus votos. Muchas gracias».

## The questions, in large letters

kit-questions-title = Las preguntas
kit-questions-subject = Las preguntas del taller en letra grande, con la forma de cada nivel.
kit-questions-file = Taller 2 - Preguntas
kit-question = { $number }. { $question }

## The cards to cut: no words, a number and a shape

kit-cards-title = Las tarjetas de voto
kit-cards-subject = Tres tarjetas por persona, para cortar: un nivel arriba y otro abajo.
kit-cards-file = Taller 3 - Tarjetas de voto
kit-cards-alt = Cuatro tarjetas iguales, para cortar por la mitad de la página: { $one } en un lado, { $other } en el otro.

## What is filled in by hand: numbers, never names

kit-tally-title = Hoja de votos
kit-tally-subject = Cuántas tarjetas de cada nivel, quién ha venido en números y las tres acciones.
kit-tally-file = Taller 4 - Hojas para rellenar
kit-tally-lead = Escriba cuántas tarjetas ve. Primer voto arriba, segundo voto abajo. Nunca un nombre.
kit-tally-question = Pregunta
kit-tally-group = Grupo
kit-tally-review = Revisar
kit-who = Quién ha venido
kit-who-lead = Cuente a las personas. Sin nombres ni firmas.
kit-who-role = Función
kit-who-count = Cuántas
kit-who-board = Junta directiva
kit-who-staff = Personas contratadas
kit-who-volunteers = Personas voluntarias
kit-who-members = Socios, público
kit-who-others = Otras personas
kit-map = Nuestras herramientas
kit-map-need = Para qué
kit-map-tool = Herramienta
kit-map-key = Quién puede abrirla
kit-actions = Nuestras tres acciones
kit-actions-what = Acción
kit-actions-who = Quién
kit-actions-when = Primera fecha
kit-actions-next = Próxima reunión

## The poster of the areas

kit-areas-title = Lo que nos importa
kit-areas-subject = Las áreas, con un dibujo y sitio para puntos.
kit-areas-file = Taller 5 - Cartel de las áreas
kit-areas-lead = Ponga tres puntos donde le parezca importante.
kit-areas-alt = Una casilla para los puntos y un dibujo para cada área: { $areas }.
kit-footer = Hecho con Rumb

## How much paper

kit-sheets =
    { $sheets ->
        [one] { $sheets } hoja para { $people } personas, a doble cara salvo las tarjetas.
       *[other] { $sheets } hojas para { $people } personas, a doble cara salvo las tarjetas.
    }
