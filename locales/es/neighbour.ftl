## The page

neighbours-title = Personas y lugares cercanos
neighbours-lead = Su libreta de direcciones: quién puede ayudar a una asociación cerca de aquí. Se queda en este ordenador y sirve para todos sus diagnósticos.
neighbours-go = Completar la libreta de personas y lugares cercanos
    .hint = Anote quién puede ayudar cerca de usted. Sus documentos los citan primero.
neighbours-open = Abrir la libreta
neighbours-empty = La libreta está vacía. Añada una persona o un lugar, o importe una tabla.
neighbours-list = La libreta
neighbours-search = Buscar un nombre, un municipio o una ayuda
neighbours-found = { $found } de { $total }
    .nearest = { $found } de { $total }, lo más cercano primero
neighbours-more = Mostrar más
neighbours-unread =
    { $count ->
        [one] No se ha podido leer { $count } entrada. Queda intacta.
       *[other] No se han podido leer { $count } entradas. Quedan intactas.
    }
neighbours-undo = Deshacer este cambio
neighbours-kept = «{ $name }» está en la libreta.
neighbours-removed = «{ $name }» ya no está en la libreta.
neighbours-undone = Se ha deshecho el último cambio de la libreta.

## A person or place. The labels are also read as the titles of columns in a table.

neighbour-new = Añadir una persona o un lugar
neighbour-edit = Modificar
    .name = Modificar: { $name }
neighbour-remove = Quitar
    .name = Quitar: { $name }
neighbour-save = Guardar
neighbour-cancel = Cancelar
neighbour-name = Nombre
    .missing = Escriba un nombre.
neighbour-offer = Ayuda ofrecida
    .hint = Por ejemplo: trámites en línea, primeros pasos con un ordenador.
neighbour-phone = Teléfono
neighbour-mail = Correo electrónico
neighbour-site = Sitio web
neighbour-street = Calle y número
neighbour-postcode = Código postal
neighbour-town = Municipio
neighbour-country = País
    .none = Sin indicar
neighbour-hours = Horario
    .hint = Como lo diría: lunes de 9:00 a 12:00.
neighbour-note = Nota para usted
    .hint = No se imprime nunca.
neighbour-typed = Escrito a mano, { $date }
neighbour-imported = Archivo «{ $file }», { $date }

## Import

neighbours-import = Importar una tabla
    .hint = Un archivo CSV: la lista nacional francesa de lugares de mediación digital (data.gouv.fr), o una tabla con una columna «Nombre».
    .choose = Elegir un archivo…
    .path = Ruta de la tabla
neighbours-import-rows =
    { $count ->
        [one] Se ha leído { $count } fila.
       *[other] Se han leído { $count } filas.
    }
neighbours-import-filter = Comienzos de los códigos postales que guardar
    .hint = Por ejemplo «35 22» para dos departamentos. Si lo deja vacío, se guarda todo.
neighbours-import-plan = Por añadir: { $added }. Por actualizar: { $updated }. Ya al día: { $unchanged }.
neighbours-import-keep =
    { $count ->
        [one] Guardar esta fila
       *[other] Guardar estas { $count } filas
    }
neighbours-import-none = Ninguna fila comienza así.
    .empty = Esta tabla no tiene ninguna fila bajo sus títulos.
    .refused = No se puede guardar ninguna fila. Los motivos se dicen abajo.
neighbours-import-done = La importación ha terminado. Añadidos: { $added }. Actualizados: { $updated }. Ya al día: { $unchanged }.
neighbours-refused =
    { $count ->
        [one] { $count } fila descartada
       *[other] { $count } filas descartadas
    }
neighbours-refused-no-name = Línea { $line }: falta el nombre.
neighbours-refused-columns = Línea { $line }: tiene más celdas que columnas la tabla.
neighbours-refused-postcode = Línea { $line }: «{ $said }» no es un código postal.
neighbours-refused-country = Línea { $line }: «{ $said }» no es un país conocido. Escriba dos letras, por ejemplo ES.
neighbours-refused-too-long = Línea { $line }: un texto es demasiado largo.
neighbours-refused-open = Línea { $line }: unas comillas no están cerradas. Lo que sigue no se ha podido leer.
neighbours-refused-twice = Línea { $line }: repite la línea { $first }.
neighbours-refused-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }

## Export

neighbours-export = Exportar la libreta
    .hint = Una tabla CSV, para abrir en una hoja de cálculo o para compartir.
    .write = Escribir la tabla
    .elsewhere = Guardarla en otro lugar…
neighbours-exported = «{ $file }» está escrita, carpeta «{ $folder }».

## What goes wrong with the address book: what happened, then what to do (.hint)

neighbours-trouble-damaged = La libreta de direcciones está dañada.
    .hint = Recupere la última copia en buen estado. El archivo dañado se guardará aparte.
    .recover = Recuperar la copia
neighbours-trouble-newer = La libreta viene de una versión más reciente de Rumb.
    .hint = Instale la nueva versión para abrirla. No se ha tocado.
neighbours-trouble-read-only = La libreta no se puede modificar.
    .hint = Su carpeta está protegida. Lo que ha escrito sigue en pantalla.
neighbours-trouble-disk-full = El disco está lleno.
    .hint = Libere un poco de espacio e inténtelo de nuevo. Lo que ha escrito sigue en pantalla.
neighbours-trouble-in-use = Otra ventana está modificando la libreta.
    .hint = Espere un momento e inténtelo de nuevo.
neighbours-trouble-bad-answer = Esta ficha no es válida.
    .hint = Revise el nombre, el código postal y el país, y acorte los textos largos.
neighbours-recovered = La copia del { $date } ha ocupado su lugar.
    .none = No se ha encontrado ninguna copia. Comienza una libreta vacía.
