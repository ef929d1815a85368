cli-about = Diagnóstico digital de asociaciones, en este ordenador
cli-lang = Idioma: fr, en, es, ca o ro
cli-json = Escribe un único documento JSON y nada más
cli-answers = Archivo de respuestas (JSON)
cli-audit = Archivo de diagnóstico .rumb o archivo de respuestas
cli-new-file = Archivo de diagnóstico que se creará
cli-start = Primer día del plan, por ejemplo 2027-01-01
cli-out = Carpeta para los documentos
cli-document = Documentos que escribir, separados por comas: todos si no se dice nada
cli-format = Formatos que escribir, separados por comas: cada documento en su primer formato si no se dice nada
cli-publish = Escribe también la hoja para publicar, con estos datos y ningún otro
cli-pack = Lo que una entidad añade a los documentos: logotipo, contacto y página final
cli-folder = Carpeta de contenido; sin ella, el contenido incluido
cli-shell = Intérprete de comandos
cli-score = Calcula las áreas, los puntos por resolver y las necesidades
cli-new = Crea un archivo de diagnóstico a partir de respuestas
cli-plan = Hace el plan y los documentos en una carpeta
cli-kit = Prepara lo que un taller imprime: guía, preguntas, tarjetas de voto, hojas y cartel
cli-kit-length = Longitud del cuestionario
cli-kit-minutes = Minutos para cada pregunta: 5 en el rápido, 3 en los demás
cli-kit-total = Minutos de todo el taller, de cinco en cinco: 120, o más si hace falta
cli-kit-people = Personas que votarán, para contar las hojas: 8 si no se dice nada
cli-export = Escribe todo lo que contiene un diagnóstico, para otro programa (JSON)
cli-open-file-schema = Escribe el esquema JSON de lo que da «export»
cli-merge = Reúne dos copias de un archivo de diagnóstico en un archivo nuevo
cli-merge-one = Primera copia .rumb
cli-merge-other = Segunda copia .rumb
cli-merge-out = Archivo que se crea; las dos copias quedan como están
cli-merge-take = Lo que se toma cuando las dos copias dicen otra cosa: a, o b. La otra respuesta se guarda en la nota de su pregunta
cli-content = Trabaja con el contenido
cli-content-check = Comprueba una carpeta de contenido y dice todo lo que está mal
cli-content-search = Encuentra una herramienta por el nombre conocido, o por lo que se quiere hacer
cli-content-stale = Enumera los datos revisados hace más de 18 meses; termina con el código 1 si los hay
cli-words = Palabras que buscar, aunque tengan errores
cli-on = Día de la revisión, por ejemplo 2027-01-01; sin él, hoy
cli-completions = Escribe el autocompletado para un intérprete
cli-man = Escribe la página de manual

cli-written = Escrito: { $path }
cli-areas = Áreas
cli-flags = Lo primero que hay que resolver
cli-find-out = Para preguntar a su alrededor
cli-needs = Necesidades
cli-none = nada
cli-actions = Acciones del año
cli-next-year = El año que viene
cli-content-good = El contenido está en orden.
cli-content-findings =
    { $n ->
        [one] { $n } punto por corregir
       *[other] { $n } puntos por corregir
    }
cli-content-more =
    { $n ->
        [one] Queda { $n } punto que no se muestra. Corrija primero estos.
       *[other] Quedan { $n } puntos que no se muestran. Corrija primero estos.
    }
cli-stale-none = Ningún dato tiene más de 18 meses.
cli-stale-found =
    { $n ->
        [one] { $n } dato por revisar
       *[other] { $n } datos por revisar
    }
cli-kind-software = Software
cli-kind-product = Herramienta usada
cli-kind-training = Formación
cli-kind-actor = Entidad que ayuda
cli-kind-host = Alojamiento
cli-kind-question = Pregunta
cli-kind-reference = Texto de referencia
cli-kind-need = Necesidad
cli-kind-action = Acción
cli-counts-country = por país
cli-counts-language = por lengua
cli-no-document = No hay nada que escribir: ninguno de los documentos pedidos existe en este formato, o el diagnóstico no dice nada de él. La hoja para publicar necesita --publish.
cli-missed = No escritos, porque no existen en este formato o el diagnóstico no dice nada de ellos: { $documents }.
cli-merge-undecided = No se ha escrito nada: quedan elecciones por hacer.
    .hint = Añada «--take a» o «--take b», o reúna las copias en la ventana.
cli-no-home = Este sistema no indica ninguna carpeta personal.
cli-bad-date = «{ $date }» no es una fecha. Escríbala así: 2027-01-01.
cli-bad-year = «{ $date }» queda demasiado lejos. Elija un año de { $from } a { $to }.
cli-bad-language = Rumb no habla «{ $language }». Elija fr, en, es, ca o ro.

cli-place-folder = Es una carpeta, no un archivo.
    .hint = Indique un archivo de esta carpeta.
cli-place-special = No es un archivo corriente.
    .hint = Guarde antes las respuestas en un archivo.
cli-place-audit = Es un archivo de diagnóstico, y su contenido no es JSON.
    .hint = «rumb new» necesita un archivo de respuestas. «rumb score» y «rumb plan» leen un diagnóstico si su nombre termina en «.rumb».
cli-place-no-folder = Esta carpeta no existe.
    .hint = Créela, o compruebe la ruta.
cli-place-not-folder = No es una carpeta.
    .hint = Indique una carpeta, o compruebe la ruta.
cli-place-unreadable = No se ha podido leer toda esta carpeta.
    .hint = Compruebe sus permisos, o indique otra carpeta.
cli-place-no-content = Esta carpeta no contiene ningún dato con fecha.
    .hint = Indique una carpeta de contenido de Rumb.

cli-error-missing = No hay ningún archivo en este sitio.
    .hint = Compruebe la ruta.
cli-error-in-use = Una ventana u otro programa ya está usando este archivo.
    .hint = Ciérrelo y vuelva a intentarlo.
cli-error-read-only = Este sitio está protegido.
    .hint = Compruebe que tiene permiso para leer y escribir en él.
cli-error-disk-full = Ya no queda espacio para escribir.
    .hint = Libere un poco de espacio y vuelva a intentarlo.
cli-error-gone = El archivo ha desaparecido durante el trabajo.
    .hint = Conecte de nuevo la memoria o el disco y vuelva a intentarlo.
cli-error-internal = Algo no ha funcionado en Rumb.
    .hint = Vuelva a intentarlo. Si continúa, avise a quienes hacen Rumb.

fault-line = { $place }: { $fault }
fault-hint = No se ha calculado nada. Corrija el archivo y vuelva a empezar.
fault-whole-file = archivo
fault-not-json = no es JSON, en la línea { $line }, columna { $column }
fault-too-large = el archivo supera un megabyte
fault-not-text = no es un texto en UTF-8
fault-wrong-format = el formato debe ser rumb-answers
fault-open-file = es un archivo abierto: guarden aparte lo que está en «answers»
fault-wrong-version = solo se conoce la versión 1
fault-missing = aquí falta algo
fault-unknown-key = este nombre no se conoce
fault-duplicate-key = este nombre está dos veces
fault-unknown-question = esta pregunta no existe
fault-unknown-option = «{ $subject }» no es una respuesta posible
fault-unknown-id = «{ $subject }» no se conoce
fault-wrong-type = no es la forma de respuesta esperada
fault-out-of-range = este valor está fuera de los límites
fault-bad-name = un nombre o una frase tiene de 1 a { $most } letras, en una sola línea
fault-not-exclusive = una respuesta que excluye las demás está junto a otras
fault-twice = la misma respuesta está dos veces
fault-no-such-state = esta pregunta no tiene «No lo sabemos» ni «No es nuestro caso»
fault-no-tool = es un hábito, no una herramienta: no hay nada que decidir
fault-not-serving = este programa no responde a esta necesidad
fault-not-run = este programa no puede funcionar así
cli-finding-line = línea { $line }
cli-finding-example = Por ejemplo: { $example }

cli-finding-languages = Falta en: { $languages }.
cli-finding-allowed = Valores permitidos: { $values }
cli-finding-used = Códigos ya usados: { $values }
cli-finding-other = Véase también: { $place }
cli-finding-more =
    { $n ->
        [one] Lo mismo ocurre en { $n } lugar más.
       *[other] Lo mismo ocurre en { $n } lugares más.
    }
finding-missing-file = falta este archivo o esta carpeta
    .remedy = Vuelva a ponerlo, o tómelo del contenido que trae Rumb.
finding-not-text = no es un texto en UTF-8
    .remedy = Abra el archivo en un editor de texto y guárdelo en UTF-8.
finding-unreadable = esta línea está mal escrita
    .remedy = Compruebe las comillas, los corchetes y el signo = de esta línea.
finding-unknown = el campo «{ $subject }» no existe
    .remedy = Corrija su nombre, o quite la línea.
finding-missing = falta el campo «{ $subject }»
    .remedy = Añádalo a esta ficha.
finding-shape = el valor de «{ $subject }» no tiene la forma debida
    .remedy = Escríbalo como en las otras fichas.
finding-field = el campo «{ $subject }» falta o está fuera de lugar
    .remedy = Añádalo o quítelo, como en las fichas del mismo tipo.
finding-dangling = nada lleva el identificador «{ $subject }»
    .remedy = Escriba un identificador que exista, o añada antes lo que nombra.
finding-twice = «{ $subject }» existe dos veces
    .remedy = Deje uno solo, o dé otro nombre al segundo.
finding-licence = «{ $subject }» no es una licencia libre reconocida
    .remedy = Escriba su código SPDX. Sin licencia libre, quite la ficha.
finding-value = «{ $subject }» está fuera de la lista o de los límites
    .remedy = Elija uno de los valores permitidos.
finding-prose = falta este texto: { $subject }
    .remedy = Escríbalo en el archivo de cada lengua, en la carpeta «locales».
finding-unreachable = nada lleva nunca hasta aquí
    .remedy = Una esta ficha a una necesidad, o quítela.
finding-too-large = este archivo es demasiado grande
    .remedy = Una ficha ocupa unas pocas líneas. Vuelva a tomar el archivo suministrado.
finding-unread = nada lee este archivo, esta carpeta o este enlace
    .remedy = Una ficha es un archivo corriente, y su nombre termina en «.toml» en minúsculas. Compruebe también su carpeta, o elimínelo.
finding-locked = está aquí, pero no se puede leer
    .remedy = Compruebe sus permisos sobre este archivo y su carpeta.
finding-text = «{ $subject }» es demasiado largo, o tiene un signo o un espacio de más
    .remedy = Escríbalo de nuevo a mano: 200 letras como máximo, en una línea, sin espacios alrededor.
finding-message = este texto no se puede leer a partir de aquí
    .remedy = Compruebe el signo =, las llaves y los espacios al principio de las líneas. Una parte como .help, o la continuación de un texto, empieza con cuatro espacios.
finding-variable = «{ $subject }» no está a la vez aquí y en el texto francés
    .remedy = Mantenga los mismos nombres entre llaves que en francés, sin traducirlos.
finding-unserved =
    { $field ->
        [services] la necesidad «{ $subject }» está en «runs», pero no en «services»
        [runs] este programa no dice que sirva para esta necesidad: «{ $subject }»
       *[only_at] el proveedor «{ $subject }» no cubre ninguna necesidad de este programa
    }
    .remedy =
        { $field ->
            [services] Añada esta necesidad a «services», o quítela de «runs».
            [runs] Añada esta necesidad al campo «needs» del programa, o quite este programa de «runs».
           *[only_at] Nombre al proveedor que lo ofrece, o complete el campo «services» de este.
        }
finding-empty = el campo «{ $subject }» está vacío
    .remedy = Rellénelo, o elimine la línea si no es obligatoria.
finding-id = el identificador «{ $subject }» no está escrito como los demás
    .remedy = Escríbalo como en el ejemplo, sin acentos ni espacios.
finding-name = el identificador «{ $subject }» no es el nombre del archivo
    .remedy = Escriba el nombre del archivo como identificador, o cambie el nombre del archivo.
finding-origin = «{ $subject }» no dice de dónde viene este dato
    .remedy = Empiece por «seen:» y la fuente, por «memory» o por «project».
finding-unheard = ninguna acción atiende a una respuesta baja a esta pregunta
    .remedy = Añada esta pregunta al campo «trigger» de una acción, en la carpeta «action».
finding-circle = «{ $subject }» se espera a sí mismo o llega demasiado tarde
    .remedy = Quite una de las esperas, para que la primera pueda empezar.
