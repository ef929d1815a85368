## Languages, each named in its own language in every file

language-fr = Français
language-en = English
language-es = Español
language-ca = Català
language-ro = Română

## Every page

skip = Ir al contenido
steps = Etapas
steps-current = Etapas: { $step }
step-association = Su asociación
step-tools = Herramientas usadas
step-questions = Preguntas
step-results = Resultados
step-recommendations = Decisiones
step-plan = Plan
step-documents = Documentos
step-workshop = Taller
step-state-done = terminado
step-state-empty = todavía no disponible
undo = Deshacer
redo = Rehacer
undone = Hecho, la página está al día.
undone-question = Hecho. La respuesta ha cambiado: { $question }
undone-decision = Hecho. La decisión ha cambiado: { $need }
undone-decisions =
    { $count ->
        [one] Hecho. Ha cambiado { $count } decisión.
       *[other] Hecho. Han cambiado { $count } decisiones.
    }
saved-at = Guardado a las { $hour }:{ $minute }
saving = Guardando…
saved-already = Todo está ya guardado.
unsaved =
    { $count ->
        [one] { $count } respuesta no está guardada.
       *[other] { $count } respuestas no están guardadas.
    }
unsaved-answer = Esta respuesta todavía no está guardada.
unsaved-retry = Volver a intentarlo
leaving =
    { $count ->
        [one] ¿Salir de este diagnóstico? Se perdería { $count } respuesta.
       *[other] ¿Salir de este diagnóstico? Se perderían { $count } respuestas.
    }
leaving-stay = Quedarse aquí
leaving-lose = Salir de todos modos
desk-unread =
    { $count ->
        [one] No se ha podido leer { $count } línea de este archivo. Queda intacta.
       *[other] No se han podido leer { $count } líneas de este archivo. Quedan intactas.
    }
questions-go = Ir a las preguntas
percent = { $number } %
hours = { $hours } h
row-count = { $row }: { $count }
date-day = Día
date-month = Mes
date-year = Año
number-bounds = Escriba un número entero, de { $from } a { $to }.

## Start

start-home = Inicio
start-language = Su idioma
    .hint = Podrá cambiarlo en cualquier momento.
start-title = Cómo está su asociación con lo digital
start-lead = Rumb ayuda a una asociación a ver cómo está y a elegir por dónde empezar. Todo queda en este ordenador: no se envía nada.
start-open = { $name }
    .saved = Todo está guardado en el archivo «{ $file }», carpeta «{ $folder }». Puede cerrar Rumb y continuar más tarde.
    .continue = Continuar
    .close = Cerrar este diagnóstico
start-new = Nuevo diagnóstico
    .name = Nombre de su asociación
    .name-hint = Basta para empezar.
    .name-missing = Escriba el nombre de la asociación.
    .create = Crear el diagnóstico
start-place = El archivo se guardará en la carpeta «{ $folder }», dentro de «{ $parent }».
    .elsewhere = Guardarlo en otro sitio…
    .path = Ruta de la carpeta
start-place-short = El archivo se guardará en la carpeta «{ $folder }».
start-file = Abrir un diagnóstico
    .hint = Un archivo cuyo nombre termina en «.rumb».
    .open = Elegir un archivo…
    .path = Ruta del archivo
start-example = Ver un ejemplo terminado
    .hint = Una asociación imaginaria, con sus respuestas, sus resultados y su plan.
    .open = Abrir el ejemplo
start-recent = Archivos recientes
    .opened = Abierto el { $date }, carpeta «{ $folder }»
    .forget = Quitar de la lista
    .forget-name = Quitar de la lista: { $name }
start-copy = Abrir una copia que se pueda cambiar
start-again = Volver a intentarlo
start-backups = Estas son las copias en buen estado, la más reciente primero. El archivo dañado se guardará aparte.
start-backups-none = No se ha encontrado ninguna copia en buen estado en este ordenador.
start-backup = Recuperar la del { $date } a las { $time }
    .day = Recuperar la del { $date }
    .answers =
        { $count ->
            [one] { $count } respuesta
           *[other] { $count } respuestas
        }
start-workshop = Taller
    .open = Preparar un taller y su kit para imprimir
start-version = Rumb, versión { $version }

## Association

association-title = Su asociación
association-lead = Unas palabras sobre ustedes. Cada respuesta se guarda al momento.
association-name = Nombre
merge-from = Reunir con otra copia de este archivo
association-languages = Idiomas que hablan ustedes
    .hint = Solo propondremos herramientas en estos idiomas.
association-length = ¿De cuánto tiempo disponen?
    .hint = Podrán pasar a una versión más larga sin responder nada dos veces.
length-flash = Rápida
    .text = Unos 10 minutos, { $count } preguntas, y una ficha útil al final.
length-standard = Estándar
    .text = Unos 40 minutos. El perfil, las herramientas y luego { $count } preguntas.
length-full = Completa
    .text = Una hora y cuarto. El perfil, las herramientas y luego { $count } preguntas.
association-deep = Profundizar en algunas áreas
    .hint = Se harán todas las preguntas de las áreas marcadas.
association-profile = Su perfil
association-next-questions = Empezar las preguntas
association-next-tools = Continuar con las herramientas
association-why = Por qué estas preguntas
    .text = El tamaño, el lugar y las personas a las que atienden cambian lo que les conviene. No se envía nada.

## Tools in use

tools-title = Las herramientas que usan
tools-lead = Marque todo lo que se usa, aunque sea una vez al mes. Bastan los nombres.
tools-lead-flash = La versión rápida solo pregunta por estas herramientas. Marque todo lo que se usa, aunque sea una vez al mes.
tools-next = Continuar con las preguntas
tools-why = Para qué sirve
    .text = Miramos si pueden dejar cada herramienta llevándose sus documentos. El papel es una respuesta como las demás.
tools-keys = Con el teclado
    .text = La tecla Tabulador pasa a la casilla siguiente, la barra espaciadora la marca.
search-title = Encontrar una herramienta
search-lead = Escriba el nombre de una herramienta que conoce, o lo que quiere hacer. Los errores al teclear no importan.
search-field = Una herramienta o una necesidad
    .hint = Por ejemplo: Doodle, las cuentas, un cartel.
search-count =
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-none = No hemos encontrado nada. Pruebe con otra palabra, o con una más corta.
search-in-use = Lo que quizá usa
search-instead = En su lugar, software libre
search-software = Software libre
search-more =
    { $count ->
        [one] Ver { $count } programa más
       *[other] Ver { $count } programas más
    }
search-licence = Licencia { $licence }
search-replaces = sustituye a { $products }
search-export = Recuperar sus datos de { $product }
search-funding = Se financia con: { $funding }
search-giving = Para contribuir: { $address }
search-matched = encontrado por
search-withdrawn = Ya no lo proponemos.
search-hosts = Proveedores de alojamiento
search-trainings = Formarse
search-actors = Quién puede ayudar
search-from-tools = ¿Falta una herramienta, o busca otra? Encuéntrela por su nombre.
search-from-start = Busque por el nombre de una herramienta conocida, o por lo que quiere hacer.
skill-alone = Lo que sé hacer
    .lead = Una ficha solo para usted: rellenarla, imprimirla, guardarla. No hace falta ningún diagnóstico.
    .open = Mi ficha de lo que sé hacer

## Questions

question-place = Pregunta { $number } de { $of }
question-place-in-area = Pregunta { $number } de { $of } en { $area }
question-answer = Su respuesta
question-dont-know = No lo sabemos
question-not-concerned = No es nuestro caso
question-reason = Decir por qué (opcional)
question-next = Siguiente
question-previous = Anterior
question-clear = Borrar la respuesta
question-later = Terminar más tarde
question-note = Nota
    .hint = Queda en su archivo. Ningún documento para imprimir la muestra.
question-note-add = Añadir una nota
question-note-written = Su nota
question-aside = ¿Para quién?
    .hint = Un nombre o una función. Déjelo vacío para no apartarla más.
question-aside-add = Apartar para…
question-aside-set = Apartada para { $whom }
question-why = Por qué esta pregunta
question-words = Palabras explicadas
question-save = Sus respuestas
    .text = Cada respuesta se guarda en cuanto la elige. Puede parar en cualquier momento.
question-keys = Con el teclado
    .text = Una cifra elige la respuesta, Intro pasa a la siguiente.
    .all = Todas las teclas
jump-open = Todas las preguntas
jump-progress =
    { $answered ->
        [one] { $answered } respuesta de { $of }
       *[other] { $answered } respuestas de { $of }
    }
jump-answered = respondida
jump-dont-know = no se sabe
jump-set-aside = apartada
answer-none = sin respuesta

## After the last question

end-open = Casi terminado
    .lead =
        { $count ->
            [one] Queda { $count } pregunta sin respuesta. «No lo sabemos» es una respuesta útil.
           *[other] Quedan { $count } preguntas sin respuesta. «No lo sabemos» es una respuesta útil.
        }
end-flash = Pueden parar aquí
    .lead = Su ficha está lista: tres puntos fuertes, cinco primeras acciones como mucho, una persona a quien llamar.
end-done = Ya se han visto todas las preguntas
    .lead = Gracias. Sus resultados están listos. Todavía puede cambiar cada respuesta.
end-empty = Todavía no hay nada que calcular
    .lead = Todas las preguntas que cuentan están marcadas con «No es nuestro caso». Cambie al menos una respuesta para ver resultados.
end-resume = Volver a las preguntas
end-sheet = Hacer la ficha
end-results = Ver los resultados
end-longer = Ir más lejos
    .hint = Sus respuestas se conservan. Nada se pregunta dos veces.
end-standard =
    { $count ->
        [one] Versión estándar, { $count } pregunta más
       *[other] Versión estándar, { $count } preguntas más
    }
end-full =
    { $count ->
        [one] Versión completa, { $count } pregunta más
       *[other] Versión completa, { $count } preguntas más
    }

## Results

results-title = Dónde están ustedes
results-empty = Aquí aparecerán sus puntos fuertes, lo que urge y su perfil por áreas. Primero hacen falta algunas respuestas.
results-coverage =
    { $known ->
        [one] { $known } respuesta a { $asked } preguntas.
       *[other] { $known } respuestas a { $asked } preguntas.
    }
confidence-sure = Estaban seguros de sus respuestas.
confidence-fairly-sure = Estaban bastante seguros de sus respuestas.
confidence-unsure = Quedan varias respuestas por comprobar con otras personas.
confidence-nothing-yet = Todavía no hay nada que leer aquí.
results-shorter =
    { $count ->
        [one] Estos resultados son los de la versión «{ $shown }». A la versión «{ $chosen }» le falta { $count } respuesta.
       *[other] Estos resultados son los de la versión «{ $shown }». A la versión «{ $chosen }» le faltan { $count } respuestas.
    }
results-deep-open =
    { $count ->
        [one] Las preguntas en profundidad todavía no cuentan: falta { $count } respuesta.
       *[other] Las preguntas en profundidad todavía no cuentan: faltan { $count } respuestas.
    }
results-strengths = Sus puntos fuertes
results-strengths-none = Aparecerán aquí en cuanto una respuesta muestre alguno.
improve = Primer paso: { $step }
results-settle = Lo primero que hay que resolver
results-see-answer = Ver la respuesta
results-see-answer-of = Ver la respuesta: { $text }
results-profile = Su perfil por áreas
results-rose = La rosa: un radio por área
area-insufficient = Todavía faltan respuestas
area-not-applicable = No es su caso
results-numbers = Ver las cifras en una tabla
    .caption = Cifras de 0 a 100, redondeadas a un decimal.
results-area = Área
results-level = Nivel
results-level-number = { $level } – { $name }
results-figure = Cifra
results-completeness = Preguntas vistas
results-confidence = Respuestas seguras
results-computed = ¿Cómo se calcula?
    .answer = Cada respuesta vale de 0 a 4. Las preguntas importantes cuentan el doble o el triple.
    .area = La cifra de un área es la parte de los puntos obtenidos, sobre 100.
    .unknown = «No lo sabemos» vale cero solo cuando no saber es un peligro. «No es nuestro caso» no cuenta nunca.
results-overall = Todas las áreas juntas: { $shown } sobre 100, «{ $level }».
    .meaning = Esta cifra resume, no clasifica a nadie.
results-importance = Lo que les importa
    .hint = El plan empezará por ahí.
results-needs = Lo que necesitan
    .hint = De lo más urgente a lo menos urgente, según sus respuestas, sus herramientas y sus deseos.
results-needs-more =
    { $count ->
        [one] Ver { $count } necesidad más
       *[other] Ver { $count } necesidades más
    }
need-why = ¿Por qué?
need-strength = Fuerza de esta necesidad: { $strength } puntos.
results-find-out =
    { $count ->
        [one] Para preguntar a su alrededor ({ $count } frase)
       *[other] Para preguntar a su alrededor ({ $count } frases)
    }
    .hint = Diez minutos por pregunta. Copie la frase y envíela.
find-out-whom = Preguntar a: { $whom }
results-next = Ver las propuestas
results-plan = Ir al plan

## Proposals

recommendations-title = Sus decisiones
recommendations-lead = Una propuesta por necesidad, en una frase. Las cuatro opciones valen lo mismo, y conservar es una de ellas.
recommendations-none = Sus respuestas no piden ningún cambio de herramienta. Conservar lo que funciona es una buena elección.
recommendations-empty = Aquí aparecerá una propuesta por necesidad, con sus motivos. Primero hacen falta algunas respuestas.
recommendations-more =
    { $count ->
        [one] Ver { $count } necesidad más
       *[other] Ver { $count } necesidades más
    }
recommendations-tools = Las herramientas, necesidad por necesidad
recommendations-habits = Costumbres que adoptar
    .hint = Aquí no hay herramienta: el plan se ocupa de ellas, acción por acción.
recommendations-next = Continuar con el plan
recommendations-choice = Cómo elegimos
    .text = Solo software libre. Ni el dinero ni los acuerdos con otros cambian el orden.
recommendations-proof = «No verificado», «por comprobar»
    .text = «No verificado»: no hemos podido comprobar este dato. «Por comprobar»: tiene más de 18 meses.
advice-in-use = Hoy: { $tools }
advice-proposal = Probar { $name }, { $running }.
advice-nothing = Ninguna herramienta les conviene por ahora. Conserven lo que tienen.
host-to-find = Proveedor por buscar, Rumb no conoce ninguno
host-offer = Ofrece: { $needs }
running-local = instalado en sus aparatos
running-ethical-host = en un proveedor ético
running-cooperative = en una cooperativa
running-self-hosted = en su propio servidor
advice-why = ¿Por qué?
advice-others =
    { $count ->
        [0] Otras opciones descartadas
        [one] { $count } opción más
       *[other] { $count } opciones más
    }
advice-trainings =
    { $count ->
        [one] Formarse ({ $count } opción)
       *[other] Formarse ({ $count } opciones)
    }
advice-score = { $name } obtiene { $score } puntos sobre 100.
advice-hosts = Quién puede alojarlo:
advice-licence = Licencia { $licence }. Ficha revisada el { $reviewed }.
advice-refused = Descartados, y por qué:
advice-refused-one = { $name }, { $running }:
gate-withdrawn = retirado de nuestras propuestas
gate-language = no está en sus idiomas
gate-platform = no funciona en sus ordenadores
gate-offline = necesita una buena conexión
gate-self-hosting = necesita dos personas que sepan llevar un servidor
gate-exit = no se pueden sacar los documentos que se guardan ahí
fact-not-verified = no verificado
fact-to-check = por comprobar
fact-old = Esta ficha tiene más de 18 meses: compruébela antes de decidir.
fact-unverified = No hemos podido comprobar la licencia.
fact-partner = Lo ofrece un miembro del proyecto; eso no cambia su puesto.
training-foreign = en otra lengua, con alguien que la lea
training-free = gratis
actors = Quién puede ayudarles cerca
    .hint = Una llamada o un mensaje basta para empezar.
country-fr = Francia
country-be = Bélgica
country-es = España
country-es-ct = Cataluña
country-ro = Rumanía
    .no-host = No se ha encontrado ningún proveedor ético para todo tipo de usos en Rumanía. Por eso Rumb propone un proveedor de Europa, el servidor de una entidad colaboradora, o un programa en sus ordenadores.
    .no-training = Existen pocas formaciones sobre software libre en rumano. Rumb muestra las que conoce, y guías de Moldavia sobre el método. Para lo demás, busquen a alguien que lea otro idioma, o pregunten en la biblioteca.
country-ar = Argentina
country-md = República de Moldavia
country-de = Alemania
country-ch = Suiza
country-it = Italia
country-nl = Países Bajos
country-at = Austria
country-lu = Luxemburgo
country-pt = Portugal
country-gb = Reino Unido
country-us = Estados Unidos
country-ca-qc = Quebec
country-int = varios países
country-xx = otro país
country-eu = Europa
country-bf = Burkina Faso
    .no-host = No se ha encontrado ningún proveedor ético para todo tipo de usos en Burkina Faso. Rumb propone un programa en sus ordenadores, el servidor de una entidad colaboradora, o un proveedor de Europa. Antes de enviar datos al extranjero, pregunten a la CIL (la autoridad de datos) qué se declara.
    .no-training = No se ha encontrado ninguna formación segura y reciente sobre software libre en Burkina Faso: las fuentes son antiguas. Rumb muestra los manuales y cursos en francés, que sirven en todas partes. Pidan también un intercambio a un telecentro cercano.

## Plan

plan-title = Su año, mes a mes
plan-empty = Aquí aparecerá su plan del año, mes a mes. Primero hacen falta algunas respuestas.
plan-longer = Viene con la versión estándar o completa. Sus respuestas se conservan.
plan-hours =
    { $planned ->
        [one] { $planned } hora prevista de { $available }.
       *[other] { $planned } horas previstas de { $available }.
    }
plan-saved = Dejar las herramientas antiguas ahorra { $euros } € al año.
plan-blocked =
    { $count ->
        [one] El mes de { $months } queda libre.
       *[other] Estos meses quedan libres: { $months }.
    }
plan-waiting =
    { $count ->
        [one] { $count } acción espera al año que viene.
       *[other] { $count } acciones esperan al año que viene.
    }
plan-assumed = Todavía no han dado sus horas: contamos { $hours } al mes, entre todos.
plan-open-flags = Lo que este plan no resuelve
plan-next = Elegir los documentos
plan-capacity = Cambiar nuestras horas
plan-load = Ver las horas en una tabla
    .caption = Horas previstas y horas disponibles, mes a mes.
plan-as-list = Ver en lista
plan-as-picture = Ver en imagen
plan-month = Mes
plan-month-hours = Horas
plan-month-capacity = Disponibles
plan-month-blocked = Mes libre
plan-month-over = Mes pasado
plan-list = Las acciones, por orden
plan-ticked = Ya hecho
plan-action = Acción
plan-why = Motivo
plan-next-year =
    { $count ->
        [one] El año que viene ({ $count })
       *[other] El año que viene ({ $count })
    }
plan-not-proposed =
    { $count ->
        [one] No propuesto ({ $count })
       *[other] No propuesto ({ $count })
    }
plan-find-out =
    { $count ->
        [one] Queda { $count } cosa por preguntar a su alrededor.
       *[other] Quedan { $count } cosas por preguntar a su alrededor.
    }
    .link = Ver las frases para enviar
action-until = hasta { $month }
action-cost = de { $from } a { $to } €
action-cost-yearly = de { $from } a { $to } € al año
action-saves = permite ahorrar
action-vote = después de la votación
action-flag = para resolver primero
action-more = Por qué, y cómo
action-deliverable = Lo que existirá
action-done = La señal de que está hecho
action-skills = Saber hacer útil
action-attend = Con quién
    .text =
        { $people ->
            [one] { $people } persona durante { $minutes } minutos.
           *[other] { $people } personas durante { $minutes } minutos.
        }
action-after = Después de
action-helpers = Quién puede ayudar
action-how = Cómo hacerlo
action-why = Por qué
reason-prerequisite = Hace falta antes de: { $action }
reason-always = Esta acción está en todos los planes.
reason-decision = Ustedes lo han decidido: { $need }.
reason-left-out = Sin ella, esto dejaría fuera a algunas personas: { $action }
reason-profile-low-connectivity = Su conexión es mala o cara.
reason-profile-public-computers = Ponen ordenadores a disposición del público.
reason-profile-imposed-tool = Un financiador o una federación les impone una herramienta.
reason-profile-vulnerable-public = Atienden a personas en situación delicada.
reason-profile-sensitive-data = Anotan cosas íntimas sobre personas.
reason-profile-public-place = Su centro atiende al público y le ayuda con los ordenadores.
reason-profile-rural = Actúan en el campo o en una zona aislada.
postponed-zero-capacity = nadie tiene horas que dar
postponed-with-its-change = espera el cambio que prepara
postponed-prerequisite-next-year = una acción que debe ir antes también espera
postponed-waits-for-vote = la votación llega demasiado tarde en el año
postponed-waits-for-phase = una fase anterior debe terminar primero
postponed-end-of-year = no puede empezar antes del fin del año
postponed-two-months-between-switches = dos cambios de herramienta estarían demasiado cerca
postponed-accounting-year = el cambio espera el comienzo de un año contable
postponed-one-person = una sola persona cargaría con demasiado
postponed-two-at-a-time = ya hay dos acciones en marcha
postponed-no-hours = las horas van a lo que más importa
postponed-low-connectivity = necesita una conexión mejor
postponed-done-already = ya está hecho
postponed-dropped = ustedes la han quitado del plan
postponed-decided = la junta conserva sus herramientas
postponed-imposed = un socio impone la herramienta
postponed-replaced = un cambio decidido ocupa su lugar
capacity-hours = Horas al mes, entre todos
    .hint = Sume las horas de todo el mundo. Sea prudente.
capacity-blocked = Meses que dejar libres
    .hint = Tres meses como mucho, por ejemplo el inicio de curso o las vacaciones.
capacity-decides = ¿Quién decide en su asociación?
body-board = La junta directiva
body-assembly = La asamblea de socios
capacity-meets = Próxima reunión de quienes deciden
    .hint = Lo que necesita una votación esperará a esta fecha.
capacity-assembly = Próxima asamblea general
capacity-email = Socios sin correo electrónico, de cada 100
    .hint = El plan les reserva una vía en papel.
capacity-admins = ¿Saben dos personas instalar y llevar un servidor?
    .hint = Un servidor es un ordenador siempre encendido, que usan los demás. Sin esas dos personas, nunca proponemos uno propio.
capacity-admins-yes = Sí
capacity-admins-no = No
capacity-admins-unknown = No lo sabemos
capacity-start = Primer mes del plan
capacity-moves = El plan se vuelve a calcular con cada cambio. Nada se pierde: lo que ya no cabe pasa al año siguiente.

## Documents

documents-title = Sus documentos
documents-lead = Archivos para imprimir, leer en una reunión y votar; y otros para seguir el plan con sus herramientas.
documents-start = Para empezar
documents-vote = Para decidir juntos
documents-act = Para actuar
documents-rules = Para darse normas
documents-tell = Para darlo a conocer
documents-programs = Para otros programas
documents-place = ¿Adónde van?
    .text = Junto a su diagnóstico, salvo que elija otro sitio.
documents-send = ¿Y después?
    .text = Rumb no envía nada. Es usted quien imprime o comparte el archivo.
document-sheet = La ficha de los primeros pasos
    .text = Una página: sus puntos fuertes, cinco acciones como mucho, las frases para enviar, una persona a quien llamar.
    .not-yet = Será posible cuando las preguntas de la versión rápida tengan respuesta.
document-fridge = La hoja para tener a la vista
    .text = Una página en letra grande, para la nevera: tres cosas que hacer, a quién llamar, la próxima fecha.
    .not-yet = Será posible cuando las preguntas de la versión rápida tengan respuesta.
document-plan = El plan del año
    .text = Doce páginas como mucho: su situación, las acciones mes a mes, los costes, la decisión que votar.
    .not-yet = Será posible cuando los resultados estén listos.
document-annex = El anexo
    .text = Para quien quiera saber más: todas las respuestas, todos los cálculos, todas las fuentes.
    .not-yet = Será posible cuando los resultados estén listos.
document-summary = El resumen
    .text = Una página para leer en voz alta en tres minutos, antes de votar.
    .not-yet = Será posible cuando los resultados estén listos.
document-resolution = El proyecto de resolución
    .text = Una página que se vota y se firma, con los votos por completar.
    .not-yet = Será posible cuando los resultados estén listos.
document-project = El plan y su proyecto
    .text = Una página: sus palabras, lo que quieren, y los pasos del plan que responden a ello.
    .not-yet = Será posible cuando los resultados estén listos.
document-message = El mensaje a los socios
    .text = Lo que se ha aprobado, lo que cambia y lo que no. Después, tres mensajes cortos para cada cambio de herramienta.
    .not-yet = Será posible cuando los resultados estén listos.
document-minutes = El acta de la sesión
    .text = Una hoja que se rellena durante la sesión: quién está, las preguntas, la votación punto por punto.
    .not-yet = Será posible cuando los resultados estén listos.
document-roles = Las hojas por función
    .text = Una hoja por función: lo que hace cada persona, mes a mes, con sus horas.
    .not-yet = Serán posibles cuando los resultados estén listos.
document-sessions = Las hojas de sesión
    .text = Una hoja por formación del plan: el objetivo, quién viene, el desarrollo minuto a minuto, lo que queda.
    .not-yet = Serán posibles cuando su plan tenga una formación.
document-poster = El cartel para los socios
    .text = Una página A4 para la pared: lo que cambia, lo que se queda, dónde pedir ayuda.
    .not-yet = Será posible cuando los resultados estén listos.
document-poster-large = El cartel grande
    .text = El mismo cartel en una hoja A3. Se lee a dos metros.
    .not-yet = Será posible cuando los resultados estén listos.
document-place-sheet = La ficha del centro
    .text = Lo que ofrece su centro, para colgar y repartir; después, lo que deben saber las entidades colaboradoras.
    .not-yet = Será posible cuando una pregunta sobre el centro tenga respuesta.
document-charter = Las normas de uso de las herramientas digitales
    .text = Dos páginas como mucho, para cambiarlas antes de adoptarlas: sus herramientas, lo que nunca va ahí, el descanso, la ayuda.
    .not-yet = Serán posibles cuando las preguntas de la versión rápida tengan respuesta.
document-help-charter = Las normas de la ayuda
    .text = Lo que su centro hace con las personas y lo que no hace, para cambiarlas antes de adoptarlas.
    .not-yet = Serán posibles cuando una pregunta sobre el centro tenga respuesta.
document-cooperation = Las normas de cooperación local
    .text = Una página para rellenar y firmar con entidades vecinas: qué aporta cada una, cómo se usa, cómo se va.
document-publication = La hoja para publicar
    .text = Lo que quiere contar de su cambio de herramientas, a otras asociaciones o en su web. No hay nada que usted no haya elegido.
    .not-yet = Será posible cuando los resultados estén listos.
publication-fields = Lo que dirá la hoja
    .hint = No hay nada marcado de antemano. Sus notas, sus motivos y sus textos libres nunca aparecen.
    .none = Marque al menos una línea.
publication-field-name = El nombre de la asociación
publication-field-profile = El ámbito y el tamaño
publication-field-place = El país o la región, sin otro lugar
publication-field-tools = Las herramientas de antes
publication-field-decisions = Las decisiones sobre las herramientas
publication-field-steps = Los pasos hechos
publication-field-hours = Las horas previstas, y una línea para las dedicadas
publication-field-euros = Los euros previstos y ahorrados, y una línea para los gastados
publication-field-helped = Lo que ha ayudado: líneas para escribir
publication-field-obstacles = Lo que ha sido difícil: líneas para escribir
publication-field-contact = Cómo contactar: una línea para escribir
document-funder = El anexo para una entidad financiadora
    .text = Sus respuestas, releídas en marcos que conocen las entidades financiadoras públicas. Sin nota ni dictamen jurídico.
    .not-yet = Será posible cuando los resultados estén listos.
document-table = La tabla del plan
    .text = Una línea por acción, con sus horas, sus costes y quién se encarga. Se abre con una hoja de cálculo como LibreOffice.
    .not-yet = Será posible cuando los resultados estén listos.
document-calendar = El calendario del plan
    .text = Las fechas del plan, para el calendario de un ordenador o de un teléfono. Ábralo otra vez más adelante: las fechas se actualizan.
    .not-yet = Será posible cuando los resultados estén listos.
document-open-file = El archivo abierto
    .text = Todo lo que contiene su diagnóstico, con nombres y notas, para otro programa (JSON). Delo solo a personas de confianza.
document-language = Idioma del documento
document-choices = Otro idioma, otra forma, otro lugar
document-preview = Ver las páginas
    .hint = Esto es lo que se imprimirá. Para escucharlo, elija el texto para leer en voz alta.
    .draft = Estas son las páginas del proyecto, antes de sus cambios. Para escucharlo, elija el texto para leer en voz alta.
document-page = Página { $page } de { $pages }
document-page-before = Página anterior
document-page-after = Página siguiente
document-way = Cómo crearlo
document-way-pdf = PDF, para imprimir y votar
document-way-odt = Texto que se puede modificar (ODT)
document-way-html = Página para leer en pantalla (HTML)
document-way-txt = Texto para leer en voz alta (TXT)
document-way-ods = Para una hoja de cálculo (ODS)
document-way-csv = Sin formato, para todos los programas (CSV)
document-place = Se llamará «{ $file }», en la carpeta «{ $folder }».
document-elsewhere = Guardarlo en otro sitio…
document-path = Ruta del archivo
document-write = Crear el documento
document-running = Escribiendo el documento
document-cancel = Parar
document-cancelled = Se ha parado. No se ha guardado nada.
document-written = «{ $file }» está listo
    .text = { $held }, { $kilobytes } kB, en la carpeta «{ $folder }». Todo se ha releído y comprobado.
file-reveal = Mostrar en la carpeta
document-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
    }
document-words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
    }
document-rows = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
    }
document-dates = { $count ->
    [one] { $count } fecha
   *[other] { $count } fechas
    }
document-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
    }
document-unprinted = Este documento no sabe imprimir todas las letras de: { $words }. Unos puntos guardan su lugar. Escríbanlas a mano.
document-rename = Conservar los dos, con otro nombre
document-replace = Reemplazar el antiguo

## Settings and keys

settings = Ajustes
room-open = Modo sala
settings-lead = Quedan en este ordenador.
settings-language = Idioma
settings-text-size = Tamaño del texto
settings-text-size-short = Texto { $size } %
settings-percent = { $size } %
settings-theme = Colores
settings-theme-system = Como el ordenador
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-contrast = Contraste
settings-contrast-standard = Normal
settings-contrast-more = Reforzado
keys-title = Las teclas del teclado
keys-lead = Todo se puede hacer sin ratón.
key-enter = Intro
key-backspace = Retroceso
key-tab = Tabulador
key-space = Espacio
keys-level = Elegir un nivel
keys-option = Elegir una respuesta de una lista
keys-dont-know = No lo sabemos
keys-not-concerned = No es nuestro caso
keys-next = Pregunta siguiente
keys-previous = Pregunta anterior, fuera de los campos de texto
keys-tab = Pasar al campo siguiente; con Mayúsculas, al anterior
keys-space = Marcar una casilla, abrir un detalle
keys-undo = Deshacer
keys-redo = Rehacer
keys-save = Comprobar que todo está guardado
