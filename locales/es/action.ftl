role-board = Junta directiva
role-treasurer = Tesorero o tesorera
role-secretary = Secretario o secretaria
role-comms = Responsable de comunicación
role-volunteers = Responsable de voluntariado
role-it = Responsable digital
role-mediator = Dinamizador o dinamizadora digital

phase-0 = Decidir
phase-1 = Proteger lo esencial
phase-2 = Poner las bases
phase-3 = Cambiar de herramientas
phase-4 = Compartir y mantener

kind-secure = Proteger
kind-organise = Organizar
kind-learn = Aprender
kind-switch = Cambiar de herramienta
kind-exit = Dejar una herramienta
kind-spend = Comprar

action-a01 = Nombrar a una persona que se ocupe de lo digital, y a una suplente
    .deliverable = Sus tareas en media página, anotadas en el acta.
    .done = Los socios conocen los dos nombres y sus tareas.
    .short = Anotar en el acta quién se ocupa de lo digital, y quién sustituye.

action-a02 = Poner lo digital en el orden del día de la junta
    .deliverable = Un punto digital en el orden del día, dos veces al año.
    .done = Dos actas seguidas recogen una decisión sobre lo digital.

action-a03 = Hablar de lo digital en la junta, en una sesión de 90 minutos
    .deliverable = Notas de la sesión y tres prioridades elegidas por la junta.
    .done = Asistieron al menos dos tercios de la junta.
    .short = Leer la página de resumen en una reunión, treinta minutos.

action-a04 = Escribir cinco criterios para elegir herramientas
    .deliverable = Una lista de criterios en una página.
    .done = Los criterios están aprobados y han servido para una elección real.
    .short = Escribir en una hoja tres cosas que una herramienta debe respetar.

action-a05 = Hacer la lista de herramientas, accesos y costes
    .deliverable = Una tabla de herramientas: quién se ocupa, coste, quién guarda los datos, cómo dejarla.
    .done = Cada herramienta tiene una persona responsable y un coste conocido.
    .short = Marcar las herramientas en el programa, quince minutos.

action-a06 = Reunir un grupo de trabajo con personas distintas
    .deliverable = Una lista de cuatro a seis personas y cuatro fechas de reunión.
    .done = Están representados la junta, el voluntariado y, si lo hay, el personal contratado.

action-a07 = Crear una partida digital en el presupuesto
    .deliverable = Una partida del presupuesto con material, servicios y formación.
    .done = La partida está votada con el presupuesto anual.

action-a08 = Reservar un tiempo fijo para lo digital
    .deliverable = Un hueco en el calendario común.
    .done = El hueco se ha respetado tres meses seguidos.

action-a09 = Releer, completar y votar la hoja de ruta
    .deliverable = El plan escrito por el programa, completado por la junta, con un acuerdo.
    .done = El acuerdo está votado y fechado.
    .short = Leer el plan en una reunión y anotar el acuerdo.

action-a10 = Buscar dinero, o una ayuda en material o en tiempo
    .deliverable = Una lista de tres fuentes de ayuda y una solicitud enviada.
    .done = Ha llegado una respuesta.

action-a11 = Conocer dos lugares o personas cercanos que ayudan con lo digital
    .deliverable = Una ficha de contacto de cada uno.
    .done = Ha habido una reunión y hay una próxima fecha fijada.
    .short = Llamar a un lugar de ayuda cercano.

action-a12 = Dar a dos personas acceso al correo, al banco y a la web
    .deliverable = Una hoja de contraseñas en un sobre cerrado, o una caja fuerte digital compartida.
    .done = Una segunda persona ha podido entrar en el correo, la cuenta del banco y el sitio web.
    .short = Comprobar que una segunda persona entra en el correo y en la cuenta del banco.

action-a13 = Instalar una caja fuerte digital para las contraseñas
    .deliverable = Una caja fuerte digital compartida, con una carpeta por función.
    .done = Todas las contraseñas esenciales están en la caja fuerte digital.
    .short = Guardar esas contraseñas en lugar seguro, entre dos personas.

action-a14 = Cambiar las contraseñas compartidas y activar la verificación en dos pasos
    .deliverable = La lista de lo que ha cambiado, y las contraseñas nuevas en el cuaderno o la caja fuerte digital.
    .done = El correo, el banco y el sitio web piden un código aparte de la contraseña.

action-a15 = Hacer una primera copia de seguridad fuera del local
    .deliverable = Dos copias con etiqueta, una de ellas guardada en otro sitio.
    .done = Se ha vuelto a abrir un archivo al azar desde cada copia.
    .short = Copiar las carpetas importantes en un disco guardado en otro sitio.

action-a16 = Probar a recuperar una copia de seguridad
    .deliverable = Una nota de la prueba: qué archivos, desde qué copia, quién.
    .done = La prueba de recuperación tiene fecha y firma.
    .short = Volver a abrir tres archivos desde la copia.

action-a17 = Actualizar y proteger los aparatos
    .deliverable = Una lista de puntos por comprobar en cada aparato.
    .done = Nueve de cada diez aparatos tienen cuatro de las protecciones de la lista.
    .short = Poner en marcha las actualizaciones de esos aparatos.

action-a18 = Hacer una sesión «mensaje sospechoso, ¿qué hago?»
    .deliverable = Un cartel con tres cosas que hacer y el contacto de ayuda.
    .done = Todo el mundo puede decir a quién llamar.

action-a19 = Dejar los datos íntimos solo a quienes los necesitan
    .deliverable = La lista de quién puede ver qué, y una carpeta protegida.
    .done = Las personas que no están en la lista ya no tienen acceso.

action-a20 = Ocultar las direcciones en los envíos a grupos
    .deliverable = Una indicación de dos líneas.
    .done = Tres envíos seguidos han salido sin direcciones a la vista.

action-a21 = Recuperar el nombre de su sitio web (dominio)
    .deliverable = Un contrato a nombre de la asociación, con dos contactos.
    .done = La fecha de renovación está en el calendario.
    .short = Leer en la factura a nombre de quién está el sitio web.

action-a22 = Abrir direcciones de correo por función
    .deliverable = Direcciones para las funciones: presidencia, tesorería, contacto…
    .done = Todos los documentos públicos llevan estas direcciones.
    .short = Abrir la dirección de contacto de la asociación.

action-a23 = Elegir un proveedor de alojamiento de confianza para sus datos
    .deliverable = Tres proveedores comparados según sus criterios. El proveedor guarda sus datos en sus máquinas.
    .done = El contrato está firmado, y la manera de dejarlo está anotada.
    .short = Comparar dos proveedores de la lista.

action-a24 = Llevar una lista sencilla de los datos guardados (registro)
    .deliverable = Una lista: una línea por cada uso, con el motivo y la duración.
    .done = La junta ha aprobado la lista.
    .short = Escribir una línea: qué datos, por qué, cuánto tiempo.

action-a25 = Informar a las personas de sus derechos
    .deliverable = Un texto informativo en los formularios, el sitio web y la pared.
    .done = Una petición de prueba ha tenido respuesta en menos de un mes.

action-a26 = Ordenar y borrar los datos antiguos
    .deliverable = Una nota con fecha que dice lo que se ha borrado.
    .done = Los datos guardados demasiado tiempo ya no existen.

action-a27 = Escribir unas normas de uso de una página
    .deliverable = Unas normas de uso de una página.
    .done = Cada persona nueva recibe las normas.
    .short = Escribir tres normas para esta herramienta nueva.

action-a28 = Escribir quién sabe hacer qué en el equipo
    .deliverable = Unas fichas de lo que se sabe hacer, una por función.
    .done = Cada función tiene al menos una persona formada y una suplente.
    .short = Preguntar quién se maneja bien y quién quiere ayuda.

action-a29 = Prever la formación de cada función
    .deliverable = Un calendario de formación, con un nombre para cada fecha.
    .done = Cada función tiene una sesión prevista.
    .short = Fijar una fecha de formación para quienes la necesitan.

action-a30 = Repasar lo básico antes de cualquier cambio
    .deliverable = Una hoja de asistencia, y las fichas de lo que se sabe hacer, al día.
    .done = Ocho de cada diez personas usan un aparato con un poco de ayuda.
    .short = Una hora de práctica con quienes la necesitan.

action-a31 = Preparar una pequeña carpeta de bienvenida digital
    .deliverable = Una carpeta: cinco fichas, y una lista de personas para acompañar a las nuevas.
    .done = La última persona en llegar la ha usado.

action-a32 = Montar una formación común con otra asociación
    .deliverable = Una sesión de dos asociaciones o lugares.
    .done = Asistieron al menos tres tipos de personas: junta, voluntariado, socios…
    .short = Invitar a otra asociación a la sesión.

action-a33 = Escribir lo que hay que transmitir cuando alguien se va
    .deliverable = Una lista de relevo de una página.
    .done = Ha servido la última vez que alguien se fue.

action-a34 = Prepararse para funcionar sin internet
    .deliverable = Listas impresas, copias en el local, funciones conocidas.
    .done = Se ha hecho una prueba de medio día.
    .short = Imprimir las listas útiles en caso de corte.

action-a35 = Pasar los modelos y los documentos antiguos a formatos abiertos
    .deliverable = Modelos en formato abierto y una norma para los documentos archivados.
    .done = Los documentos nuevos se guardan en formato abierto.
    .short = Guardar esos modelos en un formato abierto.

action-a36 = Instalar LibreOffice junto al programa actual
    .deliverable = La lista de ordenadores con LibreOffice instalado.
    .done = Dos personas voluntarias lo usan cada semana.
    .short = Instalar LibreOffice en un ordenador.

action-a37 = Formar en LibreOffice y luego convertir los modelos
    .deliverable = Modelos convertidos y notas de la sesión.
    .done = Nueve de cada diez modelos funcionan; las actas se hacen sin el programa antiguo.

action-a38 = Probar un espacio de archivos libre en un grupo pequeño
    .deliverable = Una prueba de seis semanas, entre tres, cuatro o cinco personas.
    .done = El grupo de prueba pide seguir.
    .short = Probar el espacio de archivos entre tres durante dos semanas.

action-a39 = Trasladar los documentos y cerrar el espacio antiguo
    .deliverable = Un plan de carpetas y un diario del traslado.
    .done = Nadie abre el espacio antiguo durante un mes.
    .short = Trasladar una sola carpeta, para ver.

action-a40 = Crear listas de correo
    .deliverable = Tres listas: junta, voluntariado, socios.
    .done = Ya no se usan las largas listas de direcciones.

action-a41 = Probar una mensajería de equipo libre
    .deliverable = Una prueba, con normas de uso.
    .done = Los grupos personales ya no se usan para temas de trabajo.

action-a42 = Empezar a escribir entre varias personas
    .deliverable = Dos modelos compartidos.
    .done = Tres actas se han escrito entre varias personas.

action-a43 = Adoptar un medio común para las reuniones a distancia
    .deliverable = Una sola herramienta, instrucciones de una página, un número de teléfono.
    .done = Ha habido dos reuniones con personas que estaban lejos.

action-a44 = Organizar la participación a distancia por teléfono
    .deliverable = Una cadena de llamadas, y los documentos enviados antes.
    .done = Ha habido dos reuniones con una persona al teléfono.

action-a45 = Elegir un programa para llevar la lista de socios
    .deliverable = Una prueba con casos reales y una ficha de elección.
    .done = Tesorería y secretaría están de acuerdo.
    .short = Probar un programa con diez socios inventados.

action-a46 = Pasar la lista de socios al programa y formar a dos personas
    .deliverable = La lista pasada al programa y unas breves instrucciones.
    .done = Dos personas saben inscribir a un socio.
    .short = Pasar la lista y releerla entre dos.

action-a47 = Pasar la contabilidad a un programa libre
    .deliverable = Los saldos de partida y el plan contable.
    .done = Un mes llevado en el programa antiguo y en el nuevo, sin diferencias.

action-a48 = Abrir un sitio web sencillo y accesible
    .deliverable = Un sitio web de cinco páginas.
    .done = Dos personas saben ponerlo al día, y la lista de puntos está completa.
    .short = Abrir una página de inicio sencilla.

action-a49 = Organizar la puesta al día del sitio web entre varias personas
    .deliverable = Unos turnos y una persona responsable por página.
    .done = Ninguna página tiene más de tres meses.
    .short = Releer el sitio web y corregir las fechas.

action-a50 = Enviar las noticias con una herramienta adecuada
    .deliverable = Una lista de personas que están de acuerdo y un modelo de boletín.
    .done = Cada envío lleva un enlace para darse de baja.

action-a51 = Publicar primero en su sitio web o en el tablón de anuncios
    .deliverable = Una norma: primero nuestro sitio web o el tablón de anuncios.
    .done = Diez anuncios seguidos han cumplido la norma.

action-a52 = Hacer que todo el mundo pueda leer los documentos y el sitio web
    .deliverable = Una lista de puntos y tres documentos corregidos.
    .done = Dos personas con esas dificultades han hecho la prueba.

action-a53 = Abrir unas horas de ayuda digital
    .deliverable = Unos horarios y una norma de discreción.
    .done = Diez personas han recibido ayuda. Las que se enviaron a otro lugar están anotadas.

action-a54 = Mantener una vía sin internet para cada servicio
    .deliverable = Una tabla: servicio, vía por internet, otra vía.
    .done = Cada servicio tiene sus dos vías.
    .short = Escribir cómo hacer sin la nueva herramienta: papel, teléfono o alguien que ayude.

action-a55 = Hacer sencillos y seguros los ordenadores del público
    .deliverable = Una sesión de invitado que se borra al final, y un cartel.
    .done = Diez sesiones comprobadas no han dejado ningún rastro.

action-a56 = Revisar los ordenadores y hacerlos durar
    .deliverable = Una ficha por ordenador: conservar, Linux, piezas, reciclaje.
    .done = La mitad de los ordenadores dados por perdidos vuelve a servir.
    .short = Mirar el estado de cada ordenador, una línea cada uno.

action-a57 = Elegir primero material de segunda mano puesto a punto
    .deliverable = Una norma de compra.
    .done = La próxima compra cumple la norma.

action-a58 = Instalar una biblioteca que funcione sin internet
    .deliverable = Un pequeño ordenador o un disco, con textos, cursos y vídeos elegidos.
    .done = Veinte personas la han usado en un mes, sin internet.

action-a59 = Aligerar archivos, imágenes y envíos
    .deliverable = Tres normas y un día de limpieza al año.
    .done = Un envío pesa menos de 500 kB.

action-a60 = Organizar una carpeta común en el local
    .deliverable = Una carpeta compartida en el local y un plan de carpetas.
    .done = Cada cual encuentra la última acta en un minuto.

action-a61 = Probar a recuperar los datos
    .deliverable = Los archivos recuperados y una nota de la prueba.
    .done = Los archivos se abren en otro programa.
    .short = Descargar una vez los datos de la herramienta que se deja.

action-a62 = Escribir una norma de cooperación local
    .deliverable = Un acuerdo de una página.
    .done = Dos asociaciones o lugares lo han firmado.

action-a63 = Mantener al día una lista de lugares de ayuda
    .deliverable = Una lista o un mapa de lugares, con fecha.
    .done = Se comprueba dos veces al año.

action-a64 = Dar de baja los servicios antiguos y cerrar las cuentas de internet
    .deliverable = Las pruebas de la baja.
    .done = No quedan pagos ni datos en el servicio antiguo.

action-a65 = Prever el cuidado y la renovación del material
    .deliverable = Una tabla a cinco años.
    .done = Hay una reserva en el presupuesto.

action-a66 = Rendir cuentas a los socios y votar lo que sigue
    .deliverable = Un resumen de una página para la asamblea.
    .done = La votación está anotada.
    .short = Decir en una reunión lo que se ha hecho.

action-a67 = Repetir el diagnóstico a los doce meses
    .deliverable = Un diagnóstico nuevo y una comparación.
    .done = La comparación se ha enseñado a la junta.

action-a68 = Abrir un cuaderno de contraseñas bajo llave
    .deliverable = Un cuaderno en un lugar cerrado con llave, y dos personas nombradas.
    .done = Las dos lo han abierto; el correo, el banco y el sitio web están en él.
    .short = Escribir las contraseñas en un cuaderno guardado bajo llave.

action-a69 = Automatizar la copia de seguridad
    .deliverable = Una ficha de copias: qué, cuándo, dónde, quién.
    .done = Se han hecho dos copias sin que nadie tuviera que pensarlo.
    .short = Programar una copia automática cada semana.

action-a70 = Comprar un nombre de sitio web (dominio) para la asociación
    .deliverable = Un contrato a nombre de la asociación, con dos contactos.
    .done = Dos personas saben entrar, y la fecha de renovación está en el calendario.
    .short = Comprobar si ya existe un dominio.

action-a71 = Trasladar el buzón de correo y avisar a todo el mundo
    .deliverable = El reenvío de mensajes y la lista de avisos: banco, administraciones, federación, papeles impresos.
    .done = Durante un mes, la dirección antigua solo recibe publicidad.
    .short = Poner un reenvío de la dirección antigua a la nueva.

action-a72 = Pagar entre dos: comprobar y llamar antes de una transferencia
    .deliverable = Una tarjeta: quién comprueba, a partir de qué cantidad, a qué número llamar.
    .done = Tres pagos seguidos han cumplido la norma.

action-a73 = Rellenar la ficha «si algo va mal»
    .deliverable = Una hoja: a quién llamar, qué apagar, qué decir, avisar a la autoridad de datos en 72 horas.
    .done = La hoja está en la pared y dos personas han llamado a los números.

action-a74 = Pedir permiso para las fotos, primero las de menores
    .deliverable = Un formulario para adultos y padres, y la lista de quienes no quieren.
    .done = Las fotos sin permiso ya no están en internet.

action-a75 = Poner por escrito el acuerdo con quienes les ayudan desde fuera
    .deliverable = Una página: qué, a qué precio, las contraseñas también en nuestras manos, los datos, la salida.
    .done = Cada persona de fuera ha firmado, y ustedes tienen todas las contraseñas.

action-a76 = Prever una asamblea y una votación a distancia
    .deliverable = Una norma escrita, un medio elegido, una vía por teléfono o carta.
    .done = Se han hecho así un ensayo y una pequeña decisión.

action-a77 = Fijar las fechas con una encuesta y abrir una hoja de inscripción
    .deliverable = Una encuesta o una hoja en la pared, para una reunión y una actividad.
    .done = Se han fijado tres fechas seguidas sin cadenas de mensajes.

action-a78 = Acordar una ayuda regular con una persona o un lugar
    .deliverable = Un nombre, un teléfono, unos días, lo que se hace y lo que no.
    .done = La persona que ayuda ha venido dos veces.

action-a79 = Unirse a una red de asociaciones parecidas
    .deliverable = Una inscripción en una lista o un foro, y una visita.
    .done = Allí se ha hecho una pregunta y se ha dado una respuesta.

action-a80 = Escribir cómo va a durar el centro abierto al público
    .deliverable = Dos páginas: apertura, ingresos, renovación del material, relevo.
    .done = El texto se ha presentado al ayuntamiento o a la principal entidad colaboradora.

action-a81 = Hacer la lista de las creaciones hechas aquí
    .deliverable = Una lista: título, idioma, permiso del autor, dónde está el archivo.
    .done = La lista se ha compartido con otro centro.

action-a82 = Añadir el aviso legal al sitio web
    .deliverable = Una página: quiénes somos, quién guarda el sitio web, contacto para los datos, rastreo de visitas.
    .done = La página está publicada, y nada rastrea a los visitantes sin su permiso.
    .short = Añadir el nombre y la dirección de la asociación al sitio web.

action-a83 = Decir al financiador o a la federación lo que cuesta la herramienta impuesta
    .deliverable = Una carta de una página: la herramienta, su coste, los datos, nuestra petición.
    .done = Ha llegado una respuesta.

action-a84 = Poner al día la lista de socios, entre dos
    .deliverable = Una sola lista, en papel o en un archivo, llevada por dos personas.
    .done = Cualquiera de las dos encuentra a un socio en un minuto.
    .short = Releer entre dos la lista de socios.

action-a85 = Poner lo esencial en una página abierta a todos
    .deliverable = La dirección, los horarios, el contacto y las fechas, en una página abierta a todos.
    .done = Una persona sin cuenta ha encontrado nuestra próxima fecha.
    .short = Pedir al ayuntamiento que ponga una línea actualizada.

action-a86 = Formar al equipo que atiende al público
    .deliverable = Una sesión elegida según los deseos del equipo, y un recordatorio de una página.
    .done = Al menos dos personas saben ayudar sin hacerlo en lugar de la otra persona.
    .short = Atender al público de dos en dos durante una hora y comentarlo después.

action-a87 = Colgar el horario, los servicios y la ayuda del centro
    .deliverable = La ficha del centro, en la puerta, en el ayuntamiento y en dos comercios.
    .done = Tres personas nuevas han venido gracias al cartel.

action-a88 = Escribir las normas de la ayuda que se da al público
    .deliverable = Una página: lo que se hace, lo que no se hace, la discreción, las contraseñas.
    .done = Las normas están a la vista y todo el equipo las conoce.
    .short = Anotar juntos cinco normas y colgarlas.
