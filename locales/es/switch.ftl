### Cambiar de herramienta, paso a paso, y dejar la antigua.

switch-pilot = { $need }: probar { $software } entre dos o tres personas
    .deliverable = Una prueba de dos semanas, y una fecha para decidir.
    .done = Quienes la han probado piden seguir.
    .how = Dos o tres personas la usan dos semanas, de verdad. Fijen desde el principio la fecha en que decidirán.

switch-training = { $need }: aprender { $software } antes de cambiar
    .deliverable = Una sesión hecha, y una hoja de recordatorio.
    .done = Cada persona ha repetido sola los gestos útiles.
    .how = Pónganse de dos en dos, un aparato por pareja, 90 minutos como máximo. Una sola herramienta nueva por sesión.

switch-move = { $need }: pasar a { $software }
    .deliverable = Los datos trasladados a la herramienta nueva, y la antigua guardada al lado.
    .done = Durante un mes, todo se ha hecho en la herramienta nueva.
    .how = Elijan un fin de semana tranquilo, después de volver a abrir una copia de seguridad. Guarden al lado la herramienta antigua durante un mes.

switch-after = { $need }: ayudar, una vez en marcha { $software }
    .deliverable = El nombre de la persona a quien preguntar «¿dónde está?».
    .done = En dos reuniones seguidas, nadie ha necesitado ayuda.
    .how = Reserven un cuarto de hora de ayuda en cada reunión. Una misma persona responde a quien pregunta «¿dónde está?».

switch-exit = { $need }: dejar la herramienta antigua, sustituida por { $software }
    .deliverable = Una copia de los datos, y la prueba de que todo está cerrado.
    .done = No quedan pagos ni datos en la herramienta antigua.
    .how = Recuperen todo en un formato abierto, y guarden esa copia un año. Después cierren la cuenta de internet, o quiten el programa.

switch-move-email = { $need }: pasar a { $software } sin perder mensajes
    .deliverable = Los mensajes trasladados. Si cambia la dirección: un reenvío, y la lista de personas y servicios avisados.
    .done = Todo se lee en el sitio nuevo, y al antiguo ya no llega nada útil.
    .how = Elijan un fin de semana tranquilo, después de volver a abrir una copia de seguridad. Si cambia la dirección, pongan un reenvío y avisen a todo el mundo.
switch-exit-email = { $need }: dejar el buzón antiguo, sustituido por { $software }
    .deliverable = Una copia de todos los mensajes, y la prueba del cierre.
    .done = Durante tres meses, al buzón antiguo solo ha llegado publicidad.
    .how = Dejen un reenvío tres meses, y guarden una copia de los mensajes un año. Después cierren la cuenta de internet, si ya no sirve.

switch-move-accounting = { $need }: pasar a { $software } y comparar durante un mes
    .deliverable = Los saldos de partida y la lista de cuentas, revisados por dos personas.
    .done = Un mes llevado en la antigua y en la nueva, sin diferencias.
    .how = Partan de un mes terminado, nunca durante el cierre de las cuentas. Lleven las dos un mes, y después comparen.
switch-exit-accounting = { $need }: dejar la herramienta antigua sin perder las cuentas anteriores
    .deliverable = Las cuentas de años anteriores, legibles sin la herramienta antigua, en dos copias.
    .done = Otra persona ha vuelto a abrir las cuentas de un año anterior.
    .how = Guarden cada año anterior en PDF y en hoja de cálculo, tanto tiempo como pida la ley. Después den de baja la suscripción, o quiten el programa.

switch-move-website = { $need }: pasar a { $software } con la misma dirección
    .deliverable = Las páginas útiles trasladadas, y los enlaces antiguos que llevan a las páginas nuevas.
    .done = Dos personas saben actualizar la web, y cada enlace antiguo lleva a alguna parte.
    .how = Trasladen solo las páginas que aún son útiles, y revísenlas entre dos. Hagan el cambio un fin de semana tranquilo, con la web antigua lista durante un mes.

switch-move-computers = { $need }: pasar a { $software }, un ordenador tras otro
    .deliverable = Una ficha por ordenador, y un cartel con lo que cambia.
    .done = Cada persona ha hecho lo de siempre en un ordenador cambiado.
    .how = Copien primero cada disco, y vuelvan a abrir tres archivos de la copia. Cambien un ordenador por semana, y dejen uno con el sistema antiguo.
switch-exit-computers = { $need }: dejar el sistema antiguo, sustituido por { $software }
    .deliverable = La lista de los ordenadores cambiados, y la de las copias guardadas.
    .done = Durante un mes, nadie ha pedido el sistema antiguo.
    .how = Guarden una copia de los discos antiguos durante un año. Borren del todo los discos de los ordenadores que se regalan o reciclan.

exit-title = Antes de dejar la herramienta antigua
exit-export = Busquen «Exportar» en esta herramienta y guarden un formato que se abra en otro sitio.
exit-no-return = A partir de aquí, ya no se puede volver atrás.
exit-step-holders = Saben de quién es la cuenta de internet, y dos personas pueden abrirla.
exit-step-contents = Han anotado lo que contiene: archivos, socios, mensajes, fotos, pagos. Y lo que no se podrá trasladar.
exit-step-export = Todo está en un formato abierto, vuelto a abrir en otro programa, guardado en dos lugares.
exit-step-links = Tienen la lista de lo que lleva a ella: enlaces, formularios, papeles impresos, códigos QR.
exit-step-notice = La fecha se anuncia a todos cuatro semanas, una semana y un día antes.
exit-step-reading = La herramienta antigua solo sirve para leer, durante cuatro semanas. Para el correo, tres meses, con un reenvío.
exit-step-help = Cada persona sabe a quién llamar mientras tanto.
exit-step-retention = Lo que la ley pide guardar está guardado: contabilidad, nóminas, expedientes de personas.
exit-step-unused = Nadie la ha necesitado durante un mes.
exit-step-way-back = Han escrito hasta cuándo, y cómo, se puede volver atrás.
exit-step-cancel = La suscripción se ha dado de baja por escrito, y la prueba está guardada.
exit-step-erase = Han pedido por escrito que se borren los datos de las personas, y está hecho.
exit-step-devices = El programa está quitado de los teléfonos y ordenadores. Las contraseñas compartidas están cambiadas.
