### Qué pasa con el plan: quién hace qué, qué está hecho, qué se mueve.

follow-people = Quién hace qué
    .hint = Un nombre por función. Una misma persona puede tener varias. Los nombres se quedan en su archivo.
follow-share = Nadie recibe más de cuatro horas de cada diez de un mes. Dos horas siempre son posibles.
follow-carried = { $person } ({ $role })
follow-deputy = { $person }, suplente: { $deputy }
follow-deputy-of = { $role } (suplente: { $deputy })
follow-deputies = Nombrar suplentes
    .hint = Quien suple reemplaza a la persona cuando no está. No recibe horas.
    .of = Suplente – { $role }

follow-more = Seguir o mover
follow-state = ¿Cómo va esta acción?
follow-to-do = Por hacer
follow-doing = En marcha
follow-done = Hecha
follow-dropped = Quitada del plan
follow-on = ¿Desde qué día?
follow-on-late = Ese día no ha llegado todavía. Elijan hoy o un día pasado.
follow-begin = Mes en que empieza
follow-begin-free = El mes que propone el plan
follow-back = Volver a ponerla en el plan

follow-agree = Este es nuestro plan: guardarlo
    .hint = El plan se quedará tal cual. Lo que se retrase se desplazará, y lo verán aquí.
follow-agreed = Este plan es el suyo
    .text = Se queda tal cual. Lo que se retrasa se desplaza, y lo ven aquí.
follow-over = El año de este plan ha terminado
    .text = Rehagan el plan para los meses que vienen. Para ver qué ha cambiado, empiecen un nuevo diagnóstico.
follow-again = Rehacer el plan

follow-moved = Qué se ha movido
follow-moved-count =
    { $count ->
        [one] { $count } acción ha cambiado de lugar.
        [many] { $count } de acciones han cambiado de lugar.
       *[other] { $count } acciones han cambiado de lugar.
    }
follow-moved-line = { $action } – antes: { $from }; ahora: { $to }
follow-next-year = el año que viene
follow-obstacle = «{ $action }» no puede empezar el mes pedido ({ $month }): { $why }.
follow-refused = Lo que no se puede mover así
follow-why-out-of-year = ese mes ya ha pasado, o queda fuera del año del plan
follow-why-hours = las horas de ese mes ya están ocupadas
follow-why-one-person = una sola persona cargaría con demasiado
follow-why-after = «{ $other }» debe terminar antes
follow-why-blocked = ustedes dejan libre ese mes
follow-why-vote = la votación viene más tarde
follow-why-phase = una etapa anterior termina más tarde
follow-why-earliest = esta acción tiene su momento en el año
follow-why-accounting-year = la herramienta de contabilidad cambia al empezar un año contable
follow-why-end-of-year = no terminaría dentro del año
follow-why-two-months-between-switches = dos cambios de herramienta quedarían demasiado juntos
follow-why-two-at-a-time = ya hay dos acciones en marcha
follow-why-with-its-change = espera el cambio que prepara
follow-why-not-to-do = ya no está por hacer

follow-parallel = otro camino para: { $who }
follow-spans = se detiene durante un mes que dejan libre
follow-other-way = Otro camino
    .go = La acción que lo prepara: { $action }

follow-accounts = Mes en que termina el año contable
    .hint = La herramienta de contabilidad solo cambia al empezar un año contable.
follow-accounts-free = No lo hemos dicho

## Contratos de las herramientas en uso

contract-title = Fines de contrato
contract-in-time = { $tool }: el contrato termina el { $date }. El plan deja esta herramienta a tiempo ({ $month }).
contract-renewed = { $tool }: el contrato termina el { $date }. El plan deja esta herramienta más tarde ({ $month }): el contrato se renovaría una vez.
contract-waits = { $tool }: el contrato termina el { $date }. El plan no deja esta herramienta este año: el contrato se renovaría una vez.
contract-stays = { $tool }: el contrato termina el { $date }. El plan no deja esta herramienta: es una fecha que conviene saber.
contract-stays-for = { $tool }: el contrato termina el { $date }. El plan conserva esta herramienta para: { $needs }. Es una fecha que conviene saber.
contract-over = { $tool }: el contrato terminó el { $date }. ¿Se renueva solo?
contract-cost = Un año más costaría { $euros } €.
contract-notice = A menudo hay que avisar al proveedor mucho antes. El contrato dice con cuánto tiempo.
