### The page of tools in use: names typed one after the other, and what may be told of each later.

tool-lead = Escriba el nombre de todo lo que se usa, aunque sea una vez al mes. Bastan los nombres.
tool-field = Añadir una herramienta
    .hint = Escriba tres letras y pulse Intro. El papel y el teléfono también cuentan.
tool-offered =
    { $count ->
        [one] { $count } nombre propuesto
       *[other] { $count } nombres propuestos
    }
tool-offered-none = Ningún nombre conocido. Pulse Intro para añadirlo tal cual.
tool-other = Otra cosa: «{ $name }»
tool-other-need = ¿Para qué usan «{ $name }»?
tool-other-choose = Elija una necesidad
tool-other-add = Añadir
tool-other-cancel = No añadir
tool-added = Añadido: { $name }, para «{ $need }».
tool-already = { $name } ya está en la lista.
tool-removed = Quitado: { $name }, para «{ $need }». El botón Deshacer lo recupera.
tool-full = La lista ya tiene { $count } herramientas. Quite una para añadir otra.
tool-taken =
    { $count ->
        [one] Se ha quitado { $count } herramienta de la lista. El botón Deshacer la recupera.
       *[other] Se han quitado { $count } herramientas de la lista. El botón Deshacer las recupera.
    }
undone-tools =
    { $count ->
        [one] Hecho. Su lista tiene { $count } herramienta.
       *[other] Hecho. Su lista tiene { $count } herramientas.
    }
tool-list =
    { $count ->
        [one] Su lista: { $count } herramienta
       *[other] Su lista: { $count } herramientas
    }
tool-list-empty = Sus herramientas aparecerán aquí, necesidad por necesidad.
tool-ticks = O marque lo que reconozca

## One tool of the list

tool-remove = Quitar
    .name = Quitar { $name } de «{ $need }»
tool-uses = También usan { $name } para:
tool-more = Decir más sobre { $name }
tool-elsewhere = Los detalles están en «{ $need }».
tool-operator = Dónde funciona
tool-host = Qué proveedor
tool-host-none = Otro, o no lo sabemos
tool-people = Cuántas personas lo usan
tool-cost = Coste al año, en euros
    .hint = Para todo lo que se usa, una sola vez.
tool-contract = Fin del contrato
tool-satisfaction = Qué les parece
tool-satisfaction-none = Sin decir todavía
tool-satisfaction-0 = Nos estorba
tool-satisfaction-1 = Más bien descontentos
tool-satisfaction-2 = Ni bien ni mal
tool-satisfaction-3 = Más bien contentos
tool-satisfaction-4 = Muy contentos
tool-imposed = Un financiador o una federación nos lo impone
tool-share = Parte de { $name } para «{ $need }», en porcentaje

## Families of needs, as heads in a list

need-family-messaging = Comunicarse
need-family-storage = Guardar archivos
need-family-office-collab = Escribir y organizarse
need-family-management = Gestionar la asociación
need-family-publishing = Darse a conocer
need-family-media = Imágenes, sonido y vídeo
need-family-inclusion = No olvidar a nadie
need-family-devices = Aparatos
need-family-security = Contraseñas
need-family-hosting = Alojamiento
