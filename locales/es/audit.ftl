### Los diagnósticos de un mismo archivo

audit-open = Diagnóstico del { $date }
audit-carried = Sus respuestas sobre la asociación y sus herramientas vienen del diagnóstico del { $date }. Vuelvan a leerlas: pueden haber cambiado.
audit-compare = Ver lo que ha cambiado
audit-next = Hacer el diagnóstico siguiente
    .text = Un diagnóstico nuevo se añade a este archivo. El del { $date } se queda en él tal cual y ya no se modifica.
    .kept = Se conserva, para releer: la descripción de la asociación, sus herramientas, sus deseos, sus horas y sus idiomas.
    .fresh = Se empieza de cero: las respuestas que puntúan, la importancia de las áreas, las decisiones y las fechas de reunión.
audit-next-early = El diagnóstico abierto tiene menos de dos meses. Poco puede haber cambiado; aun así pueden hacer otro.
audit-next-waits = Respondan primero a algunas preguntas de este diagnóstico: sin ellas, no habría nada que comparar.
audit-begin = Empezar el diagnóstico del { $date }
audit-begun = El diagnóstico del { $date } está abierto. «Deshacer» vuelve a abrir el anterior.
undone-audit = Hecho. El diagnóstico del { $date } está abierto.
