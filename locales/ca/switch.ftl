### Canviar d’eina, pas a pas, i deixar l’antiga.

switch-pilot = { $need }: provar { $software } entre dues o tres persones
    .deliverable = Una prova de dues setmanes, i una data per decidir.
    .done = Qui ho ha provat demana continuar.
    .how = Dues o tres persones l’usen dues setmanes, de debò. Fixeu des del principi la data en què decidireu.

switch-training = { $need }: aprendre { $software } abans de canviar
    .deliverable = Una sessió feta, i un full de recordatori.
    .done = Cadascú ha repetit tot sol els gestos útils.
    .how = Poseu-vos de dos en dos, un aparell per parella, 90 minuts com a màxim. Una sola eina nova per sessió.

switch-move = { $need }: passar a { $software }
    .deliverable = Les dades traslladades a l’eina nova, i l’antiga guardada al costat.
    .done = Durant un mes, tot s’ha fet amb l’eina nova.
    .how = Trieu un cap de setmana tranquil, després de tornar a obrir una còpia de seguretat. Guardeu l’eina antiga al costat durant un mes.

switch-after = { $need }: ajudar, un cop en marxa { $software }
    .deliverable = El nom de la persona a qui es pot preguntar «on és?».
    .done = En dues reunions seguides, ningú no ha necessitat ajuda.
    .how = Reserveu un quart d’hora d’ajuda a cada reunió. Una mateixa persona respon quan algú pregunta «on és?».

switch-exit = { $need }: deixar l’eina antiga, substituïda per { $software }
    .deliverable = Una còpia de les dades, i la prova que tot està tancat.
    .done = No queden ni pagaments ni dades a l’eina antiga.
    .how = Recupereu-ho tot en un format obert, i guardeu aquesta còpia un any. Després tanqueu el compte d’usuari, o traieu el programa.

switch-move-email = { $need }: passar a { $software } sense perdre cap missatge
    .deliverable = Els missatges traslladats. Si canvia l’adreça: un reenviament, i la llista de persones i serveis avisats.
    .done = Tot es llegeix al lloc nou, i a l’antic ja no hi arriba res d’útil.
    .how = Trieu un cap de setmana tranquil, després de tornar a obrir una còpia de seguretat. Si canvia l’adreça, poseu un reenviament i aviseu tothom.
switch-exit-email = { $need }: deixar la bústia antiga, substituïda per { $software }
    .deliverable = Una còpia de tots els missatges, i la prova del tancament.
    .done = Durant tres mesos, a la bústia antiga només hi ha arribat publicitat.
    .how = Deixeu un reenviament tres mesos, i guardeu una còpia dels missatges un any. Després tanqueu el compte d’usuari, si ja no serveix.

switch-move-accounting = { $need }: passar a { $software } i comparar durant un mes
    .deliverable = Els saldos de partida i la llista de comptes, revisats per dues persones.
    .done = Un mes portat amb l’antiga i amb la nova, sense cap diferència.
    .how = Partiu d’un mes acabat, mai durant el tancament dels comptes. Porteu-ho amb totes dues un mes, i després compareu.
switch-exit-accounting = { $need }: deixar l’eina antiga sense perdre els comptes anteriors
    .deliverable = Els comptes d’anys anteriors, que es llegeixen sense l’eina antiga, en dues còpies.
    .done = Una altra persona ha tornat a obrir els comptes d’un any anterior.
    .how = Deseu cada any anterior en PDF i en full de càlcul, i guardeu-los tant temps com demana la llei. Després doneu de baixa la subscripció, o traieu el programa.

switch-move-website = { $need }: passar a { $software } amb la mateixa adreça
    .deliverable = Les pàgines útils traslladades, i els enllaços antics que porten a les pàgines noves.
    .done = Dues persones saben actualitzar el web, i cada enllaç antic porta a algun lloc.
    .how = Traslladeu només les pàgines que encara són útils, i reviseu-les entre dos. Feu el canvi un cap de setmana tranquil, amb el web antic a punt durant un mes.

switch-move-computers = { $need }: passar a { $software }, un ordinador rere l’altre
    .deliverable = Una fitxa per ordinador, i un cartell amb el que canvia.
    .done = Cadascú ha fet el de sempre en un ordinador canviat.
    .how = Copieu primer cada disc, i torneu a obrir tres fitxers de la còpia. Canvieu un ordinador per setmana, i deixeu-ne un amb el sistema antic.
switch-exit-computers = { $need }: deixar el sistema antic, substituït per { $software }
    .deliverable = La llista dels ordinadors canviats, i la de les còpies guardades.
    .done = Durant un mes, ningú no ha demanat el sistema antic.
    .how = Guardeu una còpia dels discos antics durant un any. Esborreu del tot els discos dels ordinadors que es donen o es reciclen.

exit-title = Abans de deixar l’eina antiga
exit-export = Busqueu «Exportar» en aquesta eina i guardeu un format que s’obri en un altre lloc.
exit-no-return = A partir d’aquí, ja no es pot tornar enrere.
exit-step-holders = Sabeu de qui és el compte d’usuari, i dues persones el poden obrir.
exit-step-contents = Heu anotat què hi ha: fitxers, socis, missatges, fotos, pagaments. I el que no es podrà traslladar.
exit-step-export = Tot està en un format obert, tornat a obrir en un altre programa, guardat en dos llocs.
exit-step-links = Teniu la llista de tot el que hi porta: enllaços, formularis, papers impresos, codis QR.
exit-step-notice = La data s’anuncia a tothom quatre setmanes, una setmana i un dia abans.
exit-step-reading = L’eina antiga només serveix per llegir, durant quatre setmanes. Per al correu, tres mesos, amb un reenviament.
exit-step-help = Cadascú sap a qui trucar mentrestant.
exit-step-retention = El que la llei demana guardar està guardat: comptabilitat, nòmines, expedients de persones.
exit-step-unused = Ningú no l’ha necessitada durant un mes.
exit-step-way-back = Heu escrit fins quan, i com, es pot tornar enrere.
exit-step-cancel = La subscripció s’ha donat de baixa per escrit, i el comprovant està guardat.
exit-step-erase = Heu demanat per escrit que s’esborrin les dades de les persones, i s’ha fet.
exit-step-devices = El programa està tret dels telèfons i dels ordinadors. Les contrasenyes compartides estan canviades.
