### Glossary for readers: hard words of the questionnaire, needs, actions and proposals, explained in one or two sentences.

## Keeping and protecting

word-backup = copia de seguridad
    .forms = copia de seguridad; copias de seguridad
    .meaning = Una copia de los archivos, guardada en otro sitio. Hace falta el día que un ordenador se estropea o desaparece.
word-password-vault = caja fuerte de contraseñas
    .forms = caja fuerte de contraseñas; cajas fuertes de contraseñas; caja fuerte digital; caja fuerte; cajas fuertes; gestor de contraseñas
    .meaning = Un programa que guarda todas las contraseñas bajo llave. Se abre con una sola contraseña, larga y segura.
word-two-step = verificación en dos pasos
    .forms = verificación en dos pasos; doble factor
    .meaning = Además de la contraseña, se pide un código que suele llegar al teléfono. Quien solo roba la contraseña no entra.
# In French, the form “chiffré” is left out: without its accent it is “chiffre”, a number.
word-encryption = cifrado
    .forms = cifrado; cifrados; cifradas; ilegible sin contraseña; ilegibles sin contraseña
    .meaning = Una manera de desordenar un archivo para que nadie lo lea sin la contraseña. Si roban el ordenador, no sacan nada.
word-antivirus = antivirus
    .forms = antivirus
    .meaning = Un programa que encuentra y detiene los programas dañinos. Windows ya trae uno.
word-update = actualización
    .forms = actualizaciones
    .meaning = Una versión más nueva de un programa, que arregla sus fallos. Sin ella, el ordenador queda menos protegido.
word-suspicious-message = mensaje sospechoso
    .forms = mensaje sospechoso; mensaje falso
    .meaning = Un correo o un SMS que se hace pasar por un banco, una administración o un amigo. Busca una contraseña o dinero.
word-hacking = pirateo
    .forms = pirateo; pirateado; piratearan
    .meaning = Alguien entra sin permiso en un buzón de correo o en un ordenador. A menudo ha robado o adivinado la contraseña.
# The name of the line in mail programs: Cci, Bcc, CCO… as the reader sees it.
word-blind-copy = copia oculta
    .forms = copia oculta
    .meaning = Una manera de escribir a varias personas sin enseñar sus direcciones. Se ponen en la línea «CCO» del mensaje.
# Computer login of each person. Spanish and Catalan texts mostly say it otherwise: only the guest session is matched.
word-session = sesión de invitado
    .forms = sesión de invitado
    .meaning = Un rato de ordenador sin nombre ni contraseña, para quien está de paso. Al final se borra lo que se ha hecho.
# Never the bank account.
word-online-account = cuenta de internet
    .forms = cuenta de internet; cuentas de internet; cuenta de usuario
    .meaning = La inscripción en un servicio de internet, con un nombre y una contraseña. No tiene que ver con el banco.
word-handover = relevo
    .forms = lista de relevo; relevo de palabra; pasar el relevo; seguridad y relevo
    .meaning = El momento en que quien se va entrega archivos, contraseñas y costumbres. Una lista ayuda a no olvidar nada.

## People’s data and the law

word-personal-data = datos personales
    .forms = datos personales; datos de las personas
    .meaning = Cualquier dato sobre una persona: nombre, dirección, foto, salud. Una lista de socios contiene muchos.
word-gdpr = RGPD
    .forms = RGPD
    .meaning = La ley europea que protege los datos de la gente. También obliga a las asociaciones pequeñas.
# Only the list asked by the GDPR; other registers must not be matched.
word-data-register = registro
    .forms = lista sencilla; lista de datos guardados; llevo el registro
    .meaning = La lista escrita de los datos que se guardan sobre la gente. Dice para qué, y cuánto tiempo.
# Name the authority of the reader’s country where the language has one.
word-data-authority = autoridad de datos
    .forms = autoridad de datos; AEPD; CNIL
    .meaning = El organismo público que vela por los datos de la gente, como la AEPD en España. Se le avisa de un robo grave.
word-cookie = cookie
    .forms = cookies
    .meaning = Un archivo pequeño que un sitio web deja en el ordenador para reconocer a quien vuelve. Algunos sirven para la publicidad.
word-tracker = rastreador
    .forms = rastreador; rastreadores; rastreo; rastrear; rastrea; rastrean; rastrearles
    .meaning = Un pequeño programa escondido en una página o un correo. Apunta lo que se mira, sobre todo para la publicidad.
word-legal-notice = aviso legal
    .forms = aviso legal
    .meaning = La página de un sitio web que dice quién lo lleva y cómo contactar. La ley la pide muchas veces.

## Software and choice

# “Libre” never means free of charge.
word-libre-software = software libre
    .forms = software libre; programa libre; programas libres
    .meaning = Programas que cualquiera puede usar, estudiar, cambiar y compartir. Muchos son gratis, pero lo importante es ese permiso.
# Never the sports licence: only phrases about software and works.
word-licence = licencia
    .forms = licencia libre; licencia comercial; su licencia; otra licencia
    .meaning = El texto en que un autor dice qué se puede hacer con su obra. Una licencia libre deja copiarla y cambiarla.
word-open-format = formato abierto
    .forms = formato abierto; formatos abiertos
    .meaning = Una forma de guardar un documento que varios programas saben leer. Así no se depende de uno solo.
word-community-edition = edición comunitaria
    .forms = edición comunitaria
    .meaning = La versión de un programa que se ofrece a todo el mundo. La empresa que lo hace vende otra más completa.
word-extension = extensión
    .forms = extensiones; módulos; complementos
    .meaning = Un pequeño añadido para que un programa haga algo más. Por ejemplo, vender entradas en un sitio web.
# The system of a computer, not any system: whole phrases only.
word-system = sistema
    .forms = según el sistema; otro sistema; cambiar de sistema; sistema de los ordenadores; sistema libre; este sistema; sistema para; sistema hecho; sistema estable; sistema lleno; sistema que todavía; sistema muy extendido
    .meaning = El programa de base de un ordenador, como Windows, macOS o Linux. Los demás programas se instalan encima.
word-linux = Linux
    .forms = Linux; GNU/Linux
    .meaning = Un sistema libre y gratuito que puede ocupar el lugar de Windows. Muchas veces alarga la vida de un ordenador viejo.
word-android = Android
    .forms = Android
    .meaning = El sistema de la mayoría de los teléfonos y tabletas, menos los de Apple. Lo hace Google.
word-f-droid = F-Droid
    .forms = F-Droid
    .meaning = Una tienda de aplicaciones libres para teléfonos Android. Todo es gratis y no hace falta inscribirse.
word-export = exportar
    .forms = exportar; exporta; exportan; exporte; exportación; recuperar los datos
    .meaning = Sacar los datos de un programa, en un archivo que otros leen. Así se cambia de herramienta sin perderlo todo.
word-download = descargar
    .forms = descargar; descarga; descargas; descargan; descargue; descargarlo
    .meaning = Copiar en el propio ordenador un archivo que está en internet. Por ejemplo, una factura de un sitio web.

## On the internet

word-host = proveedor de alojamiento
    .forms = proveedor de alojamiento; proveedor; muchos proveedores; varios proveedores; algunos proveedores; otros proveedores; tres proveedores; dos proveedores; proveedores franceses; proveedores cercanos; proveedores de confianza; directorio de proveedores; alojamiento
    .meaning = La empresa o asociación que guarda en sus máquinas el sitio web, los archivos o los correos. Como un guardamuebles.
word-shared-hosting = alojamiento compartido
    .forms = alojamiento compartido; alojamiento web corriente; alojamiento corriente
    .meaning = Un pequeño espacio alquilado en una máquina que otros también usan. Es lo más barato y basta para un sitio web.
word-server = servidor
    .forms = servidor; servidores
    .meaning = Un ordenador siempre encendido, del que se sirven otros. Los correos, por ejemplo, esperan en un servidor.
word-linked-servers = servidores unidos
    .forms = servidores unidos
    .meaning = Servidores que llevan grupos distintos y que hablan entre sí. Con inscribirse en uno, se sigue a gente de los otros.
word-domain-name = dominio
    .forms = dominio; dominios; nombre de dominio
    .meaning = El nombre de un sitio web, como wikipedia.org. Se alquila por años y también va detrás de la @ del correo.
word-browser = navegador
    .forms = navegador
    .meaning = El programa que abre los sitios web, como Firefox o Chrome. Cada ordenador y cada teléfono tiene uno.
word-file-space = espacio de archivos
    .forms = espacio de archivos; espacio de archivos compartido
    .meaning = Carpetas que guarda un proveedor y que se abren por internet. Todo el equipo encuentra allí los mismos documentos.
# Capital letters: it is a name. The form must not match kittens in new French texts.
word-chatons = CHATONS
    .forms = CHATONS
    .meaning = Un grupo francés de proveedores independientes, muchas veces asociaciones. Se comprometen con el software libre, sin publicidad.
word-openstreetmap = OpenStreetMap
    .forms = OpenStreetMap
    .meaning = Un mapa del mundo dibujado por personas voluntarias. Cualquiera puede corregirlo y usarlo sin pagar.

## Writing, meeting and telling

word-mailing-list = lista de correo
    .forms = lista de correo; listas de correo; lista de difusión; lista de discusión
    .meaning = Una dirección de correo que manda cada mensaje a todos los inscritos. En una lista de difusión, solo escribe uno.
# Not the paper bulletin of the town hall.
word-newsletter = boletín
    .forms = boletín de noticias; boletín a los socios; modelo de boletín; boletines
    .meaning = Un correo que se envía de vez en cuando a quien lo ha pedido. Cuenta las novedades y las fechas.
word-unsubscribe = darse de baja
    .forms = opción de baja; posible darse de baja; enlace para darse de baja
    .meaning = Salir de una lista de envíos. Se hace con un enlace al final de cada boletín.
word-instant-messaging = mensajería instantánea
    .forms = mensajería instantánea; mensajes instantáneos; mensajería de equipo
    .meaning = Mensajes cortos que llegan al momento, a una persona o a un grupo. WhatsApp y Signal son ejemplos.
word-video-meeting = videoconferencia
    .forms = videoconferencia; videoconferencias; videollamada
    .meaning = Una reunión en la que cada persona ve y oye a las demás en su pantalla. Nadie tiene que salir de casa.
word-wiki = wiki
    .forms = wiki; wikis
    .meaning = Un sitio web cuyas páginas escriben varias personas juntas. El más conocido es Wikipedia.

## Documents and lists

word-spreadsheet = hoja de cálculo
    .forms = hoja de cálculo; hojas de cálculo
    .meaning = Un programa para tablas y cuentas, como Excel. Por ejemplo, suma las cuotas de los socios.
word-office-suite = suite ofimática
    .forms = suite ofimática; ofimática
    .meaning = Un conjunto de programas para escribir, calcular y presentar. LibreOffice y Microsoft Office son dos de ellos.
# Names of two kinds of files; the same in all languages.
word-odt = ODT, ODS
    .forms = ODT; ODS
    .meaning = Dos tipos de archivo: ODT para textos y ODS para tablas. LibreOffice los escribe, Word y Excel los abren.
word-pdf = PDF
    .forms = PDF
    .meaning = Un documento con el mismo aspecto en cualquier pantalla y en papel. Se lee bien, pero cuesta cambiarlo.
word-csv = CSV
    .forms = CSV
    .meaning = Un archivo muy sencillo para una lista, que abre cualquier hoja de cálculo. Lleva los socios de un programa a otro.
word-database = base de datos
    .forms = base de datos; bases de datos
    .meaning = Un conjunto de listas bien ordenadas, donde un programa lo encuentra todo enseguida. Como el fichero de una biblioteca.
# The value is the shortest sign used in the language. The forms Go, Mo, ko are French.
word-gigabyte = GB, MB, kB
    .forms = GB; MB; kB
    .meaning = Medidas de espacio para los archivos y la memoria, de mayor a menor. En un GB caben unos cientos de fotos.

## Machines

word-nas = NAS
    .forms = NAS
    .meaning = Una caja con discos, enchufada en el local. Todos los ordenadores de allí abren las mismas carpetas.
word-wifi = wifi
    .forms = wifi
    .meaning = Una conexión sin cables, por ondas de radio. Une a internet los ordenadores y teléfonos de un mismo edificio.
word-refurbished = reacondicionado
    .forms = reacondicionado; reacondicionados
    .meaning = Se dice de un aparato usado que se ha revisado y arreglado. Cuesta menos que uno nuevo.

## People, places and reading for all

# EPN only in French; Punt TIC only in Catalan.
word-telecentre = telecentro
    .forms = telecentro; telecentros; espacio digital; espacios digitales
    .meaning = Un lugar abierto a todos, con ordenadores, internet y alguien que ayuda. Suele estar en una biblioteca o un centro social.
word-digital-mediator = dinamizador digital
    .forms = dinamizador o dinamizadora digital; mediación digital
    .meaning = Una persona que trabaja ayudando a otras con el ordenador e internet. Enseña, y deja que cada cual lo haga.
word-digital-lead = responsable digital
    .forms = responsable digital
    .meaning = La persona de la asociación que se ocupa de las herramientas digitales. No hace falta que sea informática.
word-accessibility = accesibilidad
    .forms = accesibilidad; accesible; accesibles
    .meaning = Que todo el mundo pueda leer un documento o usar un sitio web. También quien ve u oye mal.
word-screen-reader = lector de pantalla
    .forms = lector de pantalla; lectores de pantalla
    .meaning = Un programa que lee en voz alta lo que hay en la pantalla. Así lee sus mensajes una persona ciega.
