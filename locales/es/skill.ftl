### Training by role, and the skill sheet that belongs to a person.

## The page: what each role will be able to do, and one’s own skill sheet

skill-page = Aprender juntos
    .lead = Lo que cada cual podrá hacer, según sus respuestas y su plan. No se pone nota a nadie.
skill-go = Quién aprende qué, y mi ficha de lo que sé hacer
skill-empty = Responda primero a algunas preguntas: después Rumb dirá qué conviene aprender.
skill-roles = Lo que podrán hacer, función por función
    .hint = Abra una función. Primero viene lo que hace falta para un cambio de herramienta.
skill-none = Nada concreto que aprender por ahora.
skill-offline = Su conexión es mala: primero viene lo que se aprende sin internet.
skill-everyone = Todo el mundo
skill-role =
    { $count ->
        [one] { $role }: { $count } cosa por aprender
       *[other] { $role }: { $count } cosas por aprender
    }
skill-before = Se aprende antes de pasar a { $software }
    .month = Se aprende antes de pasar a { $software } ({ $month })
skill-after = Se aprende una vez que se use { $software }
skill-reason-action = Su plan lo necesita: { $action }
skill-training-none = Rumb no conoce ninguna formación de este nivel en sus idiomas. Quien sabe puede enseñarlo.
mix-people = Serán { $people } personas aprendiendo. Mezclen al menos { $profiles } perfiles entre: { $who }.
mix-pairs = Formen parejas de niveles distintos. De { $minutes } minutos, guarden { $shared } para que se enseñen entre ellas.
mix-board = miembros de la junta
mix-volunteer = voluntarios
mix-employee = personas contratadas
mix-public = personas a las que atienden
mix-partner = una entidad colaboradora

## One’s own sheet

skill-mine = Mi ficha de lo que sé hacer
    .hint = Esta ficha es suya. No está en el archivo de la asociación, y Rumb no la envía a nadie.
skill-name = Su nombre, si quiere
    .hint = Basta el nombre de pila. La ficha puede quedar sin nombre.
skill-languages = Idiomas en los que aprende
skill-digcomp = Mostrar los códigos del marco europeo DigComp
skill-codes = DigComp { $codes }
skill-family = ¿Qué quiere mirar?
skill-family-a = Decidir y elegir
skill-family-b = Trabajar juntos
skill-family-c = Publicar y llegar a todos
skill-family-d = Proteger
skill-family-e = Ayudar y transmitir
skill-level-0 = Todavía no
skill-clear = Borrar
    .name = Borrar: { $name }
skill-on = Dicho el { $date }
skill-seen = ¿Quién lo ha visto con usted?
skill-seen-nobody = Nadie
skill-seen-mediator = Una dinamizadora o un dinamizador digital
skill-seen-peer = Otra persona de la asociación
skill-wish = Me gustaría aprenderlo
skill-next = Mis próximos pasos
skill-unsaved = Esta ficha no está guardada.
skill-save = Guardar mi ficha
    .elsewhere = Guardarla en otro lugar…
    .path = Dónde guardar la ficha
    .replace = Sustituir este archivo
skill-saved = Ficha guardada: «{ $file }», carpeta «{ $folder }».
skill-print = Imprimir mi ficha
skill-file = Mi ficha

## Sheets side by side

skill-beside = Varias fichas una al lado de otra
    .hint = Cada cual puede abrir o rellenar la suya. Rumb las olvida todas al cerrarse.
skill-open = Abrir una ficha…
    .path = Ubicación de la ficha que se abre
skill-new = Ficha nueva
skill-unnamed = Ficha { $number }
skill-opened = La ficha está abierta: { $name }.
skill-shown = Ficha que mira
skill-close = Cerrar la ficha: { $name }
    .lose = Cerrar sin guardar
skill-closed = La ficha está cerrada.
skill-coverage =
    { $count ->
        [one] Funciones cubiertas, según { $count } ficha
       *[other] Funciones cubiertas, según { $count } fichas
    }
    .hint = Para cada función, tres cosas que hay que saber hacer. Se cuenta cuántas están cubiertas, nunca por quién.
    .role = Función
    .one = Por una persona
    .two = Por dos personas
skill-share = { $part } de { $all }
skill-lack = Niveles por ganar: { $levels }. Personas: { $people }.
    .hint = Lo que le falta a cada persona, entre lo que se espera de todos y lo que ha mirado. Nunca se dice quién.
skill-lack-none = No falta nada. Personas: { $people }.

## Leaving

skill-leaving =
    { $count ->
        [one] ¿Salir de Rumb? Se perdería { $count } ficha de lo que se sabe hacer.
       *[other] ¿Salir de Rumb? Se perderían { $count } fichas de lo que se sabe hacer.
    }
