merge-title = Reunir dos copias
merge-lead = ¿Dos personas han rellenado cada una una copia del mismo archivo? Reúnalas aquí. No se pierde nada.
merge-choose = Elegir la otra copia…
merge-path = Dónde está la otra copia
merge-file = Otra copia: { $file }
merge-same = La otra copia no aporta nada más.
merge-gained =
    { $count ->
        [one] { $count } elemento viene de la otra copia
       *[other] { $count } elementos vienen de la otra copia
    }
merge-conflicts =
    { $count ->
        [one] { $count } elección por hacer
       *[other] { $count } elecciones por hacer
    }
merge-audit = Un diagnóstico entero viene de la otra copia, empezado el { $date }.
merge-unread =
    { $count ->
        [one] { $count } elemento de la otra copia no se puede leer. Se queda allí.
       *[other] { $count } elementos de la otra copia no se pueden leer. Se quedan allí.
    }
merge-brings = Lo que viene sin preguntar
merge-asked = Para elegir juntos
merge-ours = En este archivo
merge-theirs = En la otra copia
merge-changed-on = cambiado el { $date }
merge-note = Nota: { $note }
merge-take-ours = Conservar todo de este archivo, para «{ $area }»
merge-take-theirs = Tomar todo de la otra copia, para «{ $area }»
merge-taken-ours = Para «{ $area }», se conserva todo de este archivo.
merge-taken-theirs = Para «{ $area }», se toma todo de la otra copia.
merge-open =
    { $count ->
        [one] Queda { $count } elección por hacer. Antes no se escribe nada.
       *[other] Quedan { $count } elecciones por hacer. Antes no se escribe nada.
    }
merge-write = Reunir las dos copias
merge-done =
    { $count ->
        [one] Las dos copias están reunidas. { $count } elemento viene de la otra copia. El botón Deshacer lo retira.
       *[other] Las dos copias están reunidas. { $count } elementos vienen de la otra copia. El botón Deshacer los retira.
    }
merge-kept-hint = La respuesta que no elige se guarda en la nota de su pregunta. La otra copia nunca se cambia. Antes se hace una copia de seguridad de este archivo.
merge-again = Elegir otra copia…
merge-chosen = elegido
merge-none = Nada, o borrado
merge-here = En la lista
merge-unknown = Una respuesta que Rumb no conoce
merge-votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
merge-plan =
    { $count ->
        [one] Un plan de { $count } acción
       *[other] Un plan de { $count } acciones
    }
merge-deputy = Suplente: { $role }
merge-kept = Otra respuesta ({ $file }): { $answer }
merge-tools = Herramientas, una a una
merge-place-set-aside = Apartada para: { $question }
merge-place-round = Votación del taller: { $question }
merge-place-importance = Importancia de «{ $area }»
merge-place-tool = { $need }: ¿está { $name } en la lista?
merge-place-part = { $name } – { $part }
merge-place-decision = Decisión sobre «{ $need }»
merge-place-pin = Mes para empezar: { $action }
merge-place-agreed = El plan acordado
