### Autonomía

autonomy-title = Su libertad de irse
autonomy-lead = Si una herramienta cambia de precio o de reglas, ¿pueden dejarla? Seis datos sobre cada herramienta lo dicen, sin opinión.
autonomy-known = Conocemos el { $percent } % de estos datos.
autonomy-holders = De quién dependen sus necesidades
autonomy-holder-some-host = Un proveedor de alojamiento ético
autonomy-holder-ourselves = Ustedes mismos
autonomy-holder-unknown = Aún no lo sabemos
autonomy-percent = { $percent } %
autonomy-more =
    { $count ->
        [one] Ver { $count } más
       *[other] Ver { $count } más
    }
autonomy-needs = Necesidad por necesidad
autonomy-weakest = La más difícil de dejar: { $tool }.
autonomy-tool = { $tool }, { $running }
autonomy-other = Otra herramienta
autonomy-or = o
autonomy-exit = Recuperar todos sus datos
autonomy-law = Sujeta solo al derecho europeo o al de su país
autonomy-restraint = Sus datos no se explotan
autonomy-openness = Formatos abiertos a todos
autonomy-operable = Otra persona puede hacerla funcionar
autonomy-voice = Ustedes tienen voz
autonomy-yes = sí
autonomy-partly = en parte
autonomy-no = no
autonomy-unknown = no se sabe
autonomy-derived = Estos datos se deducen del tipo de instalación y de los formatos. Nadie los ha comprobado uno por uno.
autonomy-without = Sin herramienta, y por tanto fuera de este cálculo: { $needs }.
autonomy-score = { $shown } de 100
autonomy-score-none = No se sabe nada de estas herramientas.
autonomy-computed = Cómo se calcula
    .facts = Cada dato da puntos: «sí» los da todos, «en parte» la mitad. Lo que no se sabe no da ninguno.
    .needs = Una necesidad vale la media de sus herramientas, según su parte de uso. En el conjunto, una necesidad esencial cuenta dos veces.
    .holders = La dependencia es la parte de sus necesidades que descansa en cada uno.
autonomy-weight = { $fact }: { $weight } puntos
autonomy-overall = En conjunto: { $shown } de 100.
autonomy-concentration = Concentración: { $percent } %. Al 100 %, todo depende de uno solo.
autonomy-plane = Los dos ejes juntos
autonomy-plane-right = Madurez
autonomy-plane-up = Autonomía
autonomy-plane-now = Hoy
autonomy-plane-alt = Madurez: { $maturity } de 100. Autonomía: { $autonomy } de 100. Ninguna se calcula a partir de la otra.
autonomy-column-tools = Herramientas y datos
autonomy-column-score = De 100
what-if-need = Con { $tool }, su libertad de irse para esta necesidad pasa de { $before } a { $after } de 100.
what-if-need-new = Con { $tool }, su libertad de irse para esta necesidad es de { $after } de 100.
what-if-all = Para el conjunto de sus herramientas, pasa de { $before } a { $after }.
what-if-vendor = La parte de sus necesidades que descansa en { $vendor } pasa del { $before } % al { $after } %.
what-if-maturity = Su madurez no depende de ello: viene de sus maneras de hacer.
