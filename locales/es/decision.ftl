### Lo que decide la asociación, necesidad por necesidad.

decision-counted = Han decidido { $decided } de { $all }: { $parts }.
decision-counted-none =
    { $all ->
        [one] { $all } necesidad espera su decisión. No hay prisa.
       *[other] { $all } necesidades esperan su decisión. No hay prisa.
    }
decision-count-keep =
    { $count ->
        [one] { $count } se conserva
       *[other] { $count } se conservan
    }
decision-count-replace =
    { $count ->
        [one] { $count } se sustituye
       *[other] { $count } se sustituyen
    }
decision-count-combine =
    { $count ->
        [one] { $count } se reúne con otra
       *[other] { $count } se reúnen con otras
    }
decision-count-not-now =
    { $count ->
        [one] { $count } queda para más tarde
       *[other] { $count } quedan para más tarde
    }
decision-all-kept = Lo conservan todo. Un informe sin nada que cambiar es un buen informe.
decision-ask = ¿Qué deciden?
    .need = { $need }: ¿qué deciden?
decision-keep = Conservar lo que tenemos
decision-keep-nothing = Seguir sin herramienta
decision-replace = Sustituir por…
decision-replace-nothing = Tomar una herramienta…
decision-combine = Reunir en una herramienta que ya sirve para otra cosa…
decision-not-now = Ahora no
decision-take-back = Dejarlo abierto
    .need = { $need }: dejarlo abierto
decision-by = Con qué programa
decision-together = { $name } (ya sirve para otra cosa)
decision-other = { $name } (ya no se propone)
decision-running = De qué manera
decision-host = En qué proveedor
decision-host-open = Por elegir
decision-sentence = Por qué, en una frase
    .hint = No es obligatorio. Aparecerá en sus documentos.
decision-said-keep = Decidido: conservar lo que tienen.
decision-said-keep-nothing = Decidido: seguir sin herramienta.
decision-said-replace = Decidido: tomar { $name }, { $running }.
decision-said-combine = Decidido: reunir en { $name }, { $running }.
decision-said-not-now = Decidido: ahora no.
decision-said-host = Proveedor: { $host }.
decision-told = { $need }. { $said }
decision-told-open = { $need }: la pregunta queda abierta.
proposal-keep = Propuesta: conservar lo que tienen.
imposed-title = Para hablar con quienes las piden
    .hint = Una entidad financiadora o una federación impone estas herramientas. No les toca decidir solo a ustedes.
choice-line = { $name }, { $running }: { $score } puntos
barrier-ask = ¿A quién dejaría fuera este cambio?
    .hint = No es obligatorio. El plan prevé otro camino para estas personas.
barrier-known = Según sus respuestas, ya: { $who }.
barrier-said = Hay que prever otro camino para: { $who }.
barrier-no-email = Personas sin correo electrónico
    .who = personas sin correo electrónico
    .path = Personas sin correo electrónico: un papel o una llamada.
barrier-no-computer = Personas sin ordenador
    .who = personas sin ordenador
    .path = Personas sin ordenador: el teléfono, o un ordenador en un centro cercano.
barrier-sight = Personas que ven mal o con discapacidad
    .who = personas que ven mal o con discapacidad
    .path = Personas que ven mal o con discapacidad: letra grande, o alguien que lea en voz alta.
barrier-language = Personas a las que les cuesta la lengua escrita
    .who = personas a las que les cuesta la lengua escrita
    .path = Personas a las que les cuesta la lengua escrita: palabras sencillas, imágenes u otra lengua.
barrier-age = Niños o personas mayores
    .who = niños y personas mayores
    .path = Niños y personas mayores: alguien conocido que lo haga con ellos.
exit-recipe = Cómo dejar { $tools }
portfolio = Menos herramientas: cómo sería el conjunto
    .lead = Se miran juntas todas las necesidades que van a cambiar. Nada es obligatorio.
portfolio-none = Por ahora no hay nada que cambiar.
portfolio-tools =
    { $tools ->
        [one] Un solo programa, en lugar de { $alone } si se elige necesidad por necesidad.
       *[other] { $tools } programas, en lugar de { $alone } si se elige necesidad por necesidad.
    }
portfolio-same =
    { $tools ->
        [one] Basta un solo programa, como si se elige necesidad por necesidad.
       *[other] { $tools } programas, tantos como si se elige necesidad por necesidad.
    }
portfolio-loses =
    { $points ->
        [0] No pierden ningún punto.
        [one] Pierden { $points } punto en total.
       *[other] Pierden { $points } puntos en total.
    }
portfolio-choice = { $name }, { $running }
portfolio-best = Es también la mejor opción solo para esta necesidad.
portfolio-less =
    { $points ->
        [0] Tantos puntos como { $alone }.
        [one] { $points } punto menos que { $alone }.
       *[other] { $points } puntos menos que { $alone }.
    }
portfolio-settled = Es lo que han decidido.
portfolio-decide = Decidirlo así
    .need = { $need }: decidirlo así
portfolio-all = Decidirlo así para todas
    .told = Queda decidido para todas las necesidades de esta lista.
portfolio-without = Ningún programa conviene para: { $needs }
