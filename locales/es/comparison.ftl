### Lo que cambió de un diagnóstico a otro

comparison-title = Lo que ha cambiado
comparison-lead = Del diagnóstico del { $then } al del { $now }.
comparison-empty = Esta página compara dos diagnósticos de un mismo archivo. El segundo se empieza en la página de la asociación.
comparison-empty-go = Ir a la página de la asociación
comparison-with = Comparar con el diagnóstico del
comparison-nothing = Ninguna pregunta tiene aún respuesta en los dos diagnósticos. La comparación se llena a medida que responden.
comparison-count =
    { $count ->
        [one] { $count } pregunta tiene respuesta en los dos diagnósticos: { $parts }.
       *[other] { $count } preguntas tienen respuesta en los dos diagnósticos: { $parts }.
    }
comparison-count-rose =
    { $count ->
        [one] { $count } más arriba
       *[other] { $count } más arriba
    }
comparison-count-stayed =
    { $count ->
        [one] { $count } en el mismo nivel
       *[other] { $count } en el mismo nivel
    }
comparison-count-fell =
    { $count ->
        [one] { $count } más abajo
       *[other] { $count } más abajo
    }
comparison-count-apart =
    { $count ->
        [one] { $count } más no se compara; la razón está más abajo.
       *[other] { $count } más no se comparan; las razones están más abajo.
    }
comparison-areas = Área por área
    .lead = Las dos barras de un área se basan en las mismas preguntas. Pueden ser distintas de la página de resultados.
comparison-area-compared =
    { $count ->
        [one] { $count } pregunta comparada
       *[other] { $count } preguntas comparadas
    }
comparison-area-none = Se compara menos de la mitad de esta área.
comparison-rose = Lo que está más arriba
comparison-fell = Lo que está más abajo o se ha dejado
    .lead = Dejar algo puede ser una elección, o falta de manos. Esta página solo dice lo que hay.
comparison-ended = Lo que ya no es su caso
comparison-new = Lo que es nuevo
comparison-stayed =
    { $count ->
        [one] { $count } pregunta en el mismo nivel
       *[other] { $count } preguntas en el mismo nivel
    }
comparison-apart =
    { $count ->
        [one] { $count } pregunta que no se compara
       *[other] { $count } preguntas que no se comparan
    }
comparison-then = Antes
comparison-now = Ahora
comparison-was = Antes: { $answer }
comparison-is = Ahora: { $answer }
comparison-why-changed = La pregunta cambió entre los dos diagnósticos.
comparison-why-unknown-then = Antes, no lo sabían.
comparison-why-unknown-now = Ahora, no lo saben.
comparison-why-unknown-both = No lo sabían, ni antes ni ahora.
comparison-why-open-then = Antes, no habían respondido.
comparison-why-open-now = Ahora, aún no han respondido.
comparison-why-not-asked-then = Antes, la pregunta no se hacía.
comparison-why-not-asked-now = Ahora, la pregunta no se hace.
comparison-why-begun-then = Antes, la pregunta no era su caso.
comparison-tools = Sus herramientas, aparte
    .lead = Para los dos diagnósticos tomamos lo que sabemos hoy de las herramientas. Una diferencia viene, pues, de sus herramientas.
comparison-freedom = Su libertad de irse
comparison-tools-same = Sus herramientas son las del diagnóstico anterior. Si han cambiado, pongan la lista al día.
comparison-tools-go = Ver las herramientas
comparison-tools-none = ninguna herramienta
comparison-tools-scored = { $tools } ({ $shown } de 100)
comparison-tools-others =
    { $count ->
        [one] { $count } necesidad más se atiende como antes.
       *[other] { $count } necesidades más se atienden como antes.
    }
comparison-plane-alt = Dos ejes, nunca mezclados. { $places }
comparison-plane-place = { $date }: madurez { $maturity } de 100, autonomía { $autonomy } de 100.
comparison-numbers = Ver las cifras de los dos en una tabla
    .caption = Cifras de 0 a 100, redondeadas a un decimal, solo con las preguntas comparadas.
comparison-change = Diferencia
comparison-questions = Preguntas
comparison-course = Todos los diagnósticos juntos
    .caption = Solo con las preguntas comunes a todos los diagnósticos. Uno corto deja pocas.
    .none = Ningún área tiene bastantes preguntas comunes a todos los diagnósticos.
comparison-computed = Cómo se compara
    .same = Solo cuentan las preguntas cuya respuesta es un nivel en los dos diagnósticos. «No lo sabemos» no lo es.
    .half = Un área tiene dos barras si esas preguntas suman al menos la mitad de su peso, en cada diagnóstico.
    .meaning = Una pregunta cuyo sentido cambió con una versión nueva nunca es un avance ni un retroceso.
