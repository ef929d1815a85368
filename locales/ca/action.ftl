role-board = Junta directiva
role-treasurer = Tresorer o tresorera
role-secretary = Secretari o secretària
role-comms = Responsable de comunicació
role-volunteers = Responsable del voluntariat
role-it = Referent digital
role-mediator = Dinamitzador o dinamitzadora digital
phase-0 = Decidir
phase-1 = Protegir l’essencial
phase-2 = Posar les bases
phase-3 = Canviar d’eines
phase-4 = Compartir i mantenir
kind-secure = Protegir
kind-organise = Organitzar
kind-learn = Aprendre
kind-switch = Canviar d’eina
kind-exit = Deixar una eina
kind-spend = Comprar
action-a01 = Nomenar un referent digital i una persona de relleu
    .deliverable = Un encàrrec de mitja pàgina, anotat a l’acta.
    .done = Els socis coneixen els dos noms i el seu encàrrec.
    .short = Anotar a l’acta qui s’ocupa de les eines digitals i qui fa el relleu.

action-a02 = Posar les eines digitals a l’ordre del dia de la junta
    .deliverable = Un punt digital a l’ordre del dia, dos cops l’any.
    .done = Dues actes seguides contenen una decisió sobre les eines digitals.

action-a03 = Sensibilitzar la junta en una sessió de 90 minuts
    .deliverable = Unes notes de la sessió i tres prioritats triades per la junta.
    .done = Hi havia almenys dos terços de la junta.
    .short = Llegir la pàgina de resum en una reunió, trenta minuts.

action-a04 = Escriure cinc criteris per triar eines
    .deliverable = Una llista de criteris en una pàgina.
    .done = Els criteris estan aprovats i han servit per a una tria real.
    .short = Escriure en un full tres coses que una eina ha de respectar.

action-a05 = Fer la llista d’eines, comptes d’usuari i costos
    .deliverable = Una taula d’eines: responsable, cost, proveïdor d’allotjament, manera de deixar-la.
    .done = Cada eina té un responsable i un cost conegut.
    .short = Marcar les eines al programa, quinze minuts.

action-a06 = Reunir un grup de treball amb perfils variats
    .deliverable = Una llista de quatre a sis persones i quatre dates de reunió.
    .done = La junta, el personal i el voluntariat hi són tots representats.

action-a07 = Crear una partida de pressupost digital
    .deliverable = Una partida de pressupost amb material, serveis i formació.
    .done = La partida es vota amb el pressupost anual.

action-a08 = Reservar un temps fix per a les eines digitals
    .deliverable = Una estona fixa a l’agenda comuna.
    .done = L’estona s’ha respectat tres mesos seguits.

action-a09 = Revisar, completar i fer votar el full de ruta
    .deliverable = El pla escrit pel programa, completat per la junta, amb una resolució.
    .done = La resolució està votada i datada.
    .short = Llegir el pla en una reunió i anotar l’acord.

action-a10 = Buscar finançament o suport en espècie
    .deliverable = Una llista de tres fonts d’ajuda i una sol·licitud enviada.
    .done = Ha arribat una resposta.

action-a11 = Trobar-se amb dues entitats properes d’ajuda digital
    .deliverable = Una fitxa de contacte per a dos llocs.
    .done = Hi ha hagut una trobada i la propera data està fixada.
    .short = Trucar a un lloc d’ajuda proper.

action-a12 = Donar a dues persones accés al correu, al banc i al web
    .deliverable = Un full d’accessos en un sobre tancat, o una caixa forta de contrasenyes compartida.
    .done = Una segona persona ha entrat a cada compte essencial.
    .short = Comprovar que una segona persona obre el correu i el banc.

action-a13 = Instal·lar un gestor de contrasenyes
    .deliverable = Una caixa forta de contrasenyes compartida, amb una carpeta per funció.
    .done = Tots els comptes essencials són a la caixa forta.
    .short = Guardar aquestes contrasenyes en lloc segur, entre dues persones.

action-a14 = Canviar les contrasenyes compartides i activar la verificació en dos passos
    .deliverable = La llista dels comptes canviats, i les contrasenyes noves a la llibreta o a la caixa forta.
    .done = El correu, el banc i el web demanen la verificació en dos passos.

action-a15 = Fer una primera còpia de seguretat fora del local
    .deliverable = Dues còpies etiquetades, una de guardada en un altre lloc.
    .done = S’ha tornat a obrir un fitxer a l’atzar des de cada còpia.
    .short = Copiar les carpetes importants en un disc guardat en un altre lloc.

action-a16 = Provar de recuperar una còpia de seguretat
    .deliverable = Una nota de la prova: quins fitxers, des de quina còpia, qui ho ha fet.
    .done = La prova de recuperació està datada i signada.
    .short = Tornar a obrir tres fitxers des de la còpia.

action-a17 = Actualitzar i protegir els aparells
    .deliverable = Una llista de punts per comprovar en cada aparell.
    .done = Nou de cada deu aparells tenen quatre de les proteccions de la llista.
    .short = Fer les actualitzacions de les màquines que ho necessiten.

action-a18 = Fer una sessió «missatge sospitós, què cal fer?»
    .deliverable = Un cartell amb tres reflexos i el contacte d’ajuda.
    .done = Cadascú sap dir a qui trucar.

action-a19 = Limitar l’accés a la informació sensible
    .deliverable = La llista de qui pot veure què, i una carpeta protegida.
    .done = Les persones de fora de la llista ja no hi tenen accés.

action-a20 = Amagar les adreces en els enviaments a molta gent
    .deliverable = Una indicació de dues línies.
    .done = Tres enviaments seguits han sortit sense adreces a la vista.

action-a21 = Recuperar el control del nom del vostre web (nom de domini)
    .deliverable = Un contracte a nom de l’associació, amb dos contactes.
    .done = La data de renovació és a l’agenda.
    .short = Llegir a la factura de qui és el nom del web.

action-a22 = Obrir adreces de correu per a les funcions
    .deliverable = Adreces per a les funcions: presidència, tresoreria, contacte…
    .done = Tots els documents públics porten aquestes adreces.
    .short = Obrir l’adreça de contacte de l’associació.

action-a23 = Triar un proveïdor d’allotjament de confiança
    .deliverable = Una comparació de tres proveïdors amb els vostres criteris.
    .done = El contracte està signat, i la manera de sortir-ne està anotada.
    .short = Comparar dos proveïdors de la llista.

action-a24 = Portar un registre senzill de les dades
    .deliverable = Un registre, amb una línia per cada ús de les dades.
    .done = La junta ha aprovat el registre.
    .short = Escriure una línia: quines dades, per què, quant de temps.

action-a25 = Informar les persones dels seus drets
    .deliverable = Un text d’informació als formularis, al web i a la paret.
    .done = Una petició de prova ha rebut resposta en menys d’un mes.

action-a26 = Triar i esborrar les dades antigues
    .deliverable = Una nota datada que diu què s’ha esborrat.
    .done = Les dades guardades massa temps ja no existeixen.

action-a27 = Escriure unes normes d’ús d’una pàgina
    .deliverable = Unes normes d’ús d’una pàgina.
    .done = Cada persona nova rep les normes.
    .short = Escriure tres normes per a aquesta eina nova.

action-a28 = Fer el mapa de competències de l’equip
    .deliverable = Fitxes de competències per funció.
    .done = Cada funció té almenys una persona formada i un relleu.
    .short = Preguntar qui s’hi sent còmode i qui vol ajuda.

action-a29 = Preparar un pla de formació per funcions
    .deliverable = Un calendari de formació, amb responsables.
    .done = Cada funció té una sessió prevista.
    .short = Fixar una data de formació per a qui la necessita.

action-a30 = Fer un taller de «bases» abans de qualsevol canvi
    .deliverable = Un full d’assistència i fitxes de competències.
    .done = Vuit de cada deu persones fan servir un aparell amb una mica d’ajuda.
    .short = Una hora de pràctica amb qui la necessita.

action-a31 = Crear un kit d’acollida digital
    .deliverable = Un kit: cinc fitxes i una llista de parelles d’acompanyament.
    .done = L’última persona que ha arribat l’ha fet servir.

action-a32 = Muntar amb una altra entitat una formació amb perfils variats
    .deliverable = Una sessió amb dues entitats.
    .done = Hi havia almenys tres perfils diferents.
    .short = Convidar una altra associació a la sessió.

action-a33 = Escriure el procediment de sortida i de relleu
    .deliverable = Una llista de traspàs d’una pàgina.
    .done = Ha servit quan ha marxat l’última persona.

action-a34 = Preparar-se per funcionar sense internet
    .deliverable = Llistes impreses, còpies al local, funcions conegudes.
    .done = S’ha fet una prova de mitja jornada.
    .short = Imprimir les llistes útils en cas de tall.

action-a35 = Passar les plantilles i l’arxiu a formats oberts
    .deliverable = Plantilles en format obert i una norma per a l’arxiu.
    .done = Els documents nous es desen en format obert.
    .short = Desar aquestes plantilles en un format obert.

action-a36 = Instal·lar LibreOffice al costat del paquet ofimàtic actual
    .deliverable = La llista de les màquines on hi ha LibreOffice.
    .done = Dues persones voluntàries el fan servir cada setmana.
    .short = Instal·lar LibreOffice en una màquina.

action-a37 = Aprendre LibreOffice i després convertir les plantilles
    .deliverable = Plantilles convertides i notes de la sessió.
    .done = Nou de cada deu plantilles funcionen; les actes es fan sense el paquet ofimàtic antic.

action-a38 = Provar un espai de fitxers lliure en un grup petit
    .deliverable = Una prova de sis setmanes, amb tres, quatre o cinc persones.
    .done = El grup de prova demana continuar.
    .short = Provar l’espai de fitxers entre tres durant dues setmanes.

action-a39 = Traslladar els documents i tancar l’espai antic
    .deliverable = Un pla d’endreça i un diari del trasllat.
    .done = Ningú no obre l’espai antic durant un mes.
    .short = Traslladar una sola carpeta, per provar.

action-a40 = Crear llistes de correu
    .deliverable = Tres llistes: junta, voluntariat, socis.
    .done = Les tirallongues d’adreces ja no es fan servir.

action-a41 = Provar una missatgeria d’equip lliure
    .deliverable = Una prova, amb normes d’ús.
    .done = Els grups personals ja no es fan servir per a temes de feina.

action-a42 = Començar a escriure entre diverses persones
    .deliverable = Dues plantilles compartides.
    .done = S’han escrit tres actes entre diverses persones.

action-a43 = Adoptar un mitjà comú de reunió a distància
    .deliverable = Una sola eina, unes instruccions d’una pàgina, un número de telèfon.
    .done = S’han fet dues reunions amb persones que eren lluny.

action-a44 = Organitzar la participació a distància per telèfon
    .deliverable = Una cadena de telèfon, i els documents enviats abans.
    .done = S’han fet dues reunions amb una persona al telèfon.

action-a45 = Triar un programa de gestió de socis
    .deliverable = Una prova amb casos reals i una fitxa de tria.
    .done = La tresoreria i la secretaria hi estan d’acord.
    .short = Provar un programa amb deu socis inventats.

action-a46 = Importar els socis i formar dues persones
    .deliverable = La llista importada i unes petites instruccions.
    .done = Dues persones saben inscriure un soci.
    .short = Importar la llista i revisar-la entre dos.

action-a47 = Passar la comptabilitat a un programa lliure
    .deliverable = Els comptes de partida i el pla comptable.
    .done = Un mes portat amb totes dues eines, sense diferències.

action-a48 = Obrir un web senzill i accessible
    .deliverable = Un web de cinc pàgines.
    .done = Dues persones saben actualitzar-lo, i la llista de comprovació està completa.
    .short = Obrir una pàgina d’inici senzilla.

action-a49 = Organitzar l’actualització del web entre diverses persones
    .deliverable = Uns torns i un responsable per pàgina.
    .done = Cap pàgina no té més de tres mesos.
    .short = Revisar el web i corregir les dates.

action-a50 = Enviar les notícies amb una eina feta per a això
    .deliverable = Una llista de persones que hi estan d’acord i una plantilla de butlletí.
    .done = Cada enviament té un enllaç de baixa.

action-a51 = Publicar primer fora de les xarxes socials
    .deliverable = Una norma: primer el nostre web o el tauler d’anuncis.
    .done = Deu anuncis seguits han complert la norma.

action-a52 = Fer que tothom pugui llegir els documents i el web
    .deliverable = Una llista de comprovació i tres documents corregits.
    .done = Dues persones que hi tenen dificultats ho han provat.

action-a53 = Obrir unes hores d’ajuda digital
    .deliverable = Uns horaris i una norma de confidencialitat.
    .done = Deu persones han rebut ajuda, i s’ha anotat on se les ha adreçat.

action-a54 = Mantenir un camí sense internet per a cada servei
    .deliverable = Una taula: servei, camí en línia, altre camí.
    .done = Cada servei té els seus dos camins.
    .short = Escriure com fer-ho sense la nova eina: paper, telèfon o algú que ajudi.

action-a55 = Fer que els ordinadors públics siguin senzills i segurs
    .deliverable = Una sessió de convidat que s’esborra al final, i un cartell.
    .done = Deu sessions comprovades no han deixat cap rastre.

action-a56 = Revisar i fer durar els ordinadors
    .deliverable = Una fitxa per màquina: conservar, Linux, peces, reciclatge.
    .done = La meitat de les màquines que es donaven per perdudes tornen a servir.
    .short = Mirar l’estat de cada màquina, una línia per a cadascuna.

action-a57 = Triar primer material recondicionat
    .deliverable = Una norma de compra.
    .done = La propera compra compleix la norma.

action-a58 = Instal·lar una biblioteca de continguts sense connexió
    .deliverable = Un petit servidor o un disc, amb continguts triats.
    .done = Vint persones l’han fet servir en un mes, sense internet.

action-a59 = Alleugerir fitxers, imatges i enviaments
    .deliverable = Tres normes i una jornada de neteja l’any.
    .done = Un enviament pesa menys de 500 kB.

action-a60 = Organitzar una carpeta comuna al local
    .deliverable = Una carpeta compartida al local i un pla d’endreça.
    .done = Cadascú troba l’última acta en un minut.

action-a61 = Provar de recuperar les dades
    .deliverable = Els fitxers recuperats i una nota de la prova.
    .done = Els fitxers es tornen a obrir en un altre programa.
    .short = Baixar una vegada les dades de l’eina que es deixa.

action-a62 = Escriure una norma de cooperació local
    .deliverable = Un acord d’una pàgina.
    .done = Dues entitats l’han signat.

action-a63 = Mantenir al dia un mapa de llocs d’ajuda
    .deliverable = Una llista o un mapa de llocs, amb data.
    .done = Es comprova dos cops l’any.

action-a64 = Donar de baixa els serveis antics i esborrar-hi els comptes d’usuari
    .deliverable = Els comprovants de baixa.
    .done = Ja no queden ni pagaments ni dades al servei antic.

action-a65 = Planificar el manteniment i la renovació del material
    .deliverable = Una taula a cinc anys.
    .done = Hi ha una reserva al pressupost.

action-a66 = Retre comptes als socis i votar com se segueix
    .deliverable = Un resum d’una pàgina per a l’assemblea.
    .done = La votació està anotada.
    .short = Dir en una reunió què s’ha fet.

action-a67 = Tornar a fer la diagnosi al cap de dotze mesos
    .deliverable = Una nova diagnosi i una comparació.
    .done = La comparació s’ha ensenyat a la junta.

action-a68 = Obrir una llibreta de contrasenyes tancada amb clau
    .deliverable = Una llibreta en un lloc tancat amb clau, i dues persones designades.
    .done = Totes dues l’han obert; hi ha el correu, el banc i el web.
    .short = Escriure les contrasenyes en una llibreta tancada amb clau.

action-a69 = Automatitzar la còpia de seguretat
    .deliverable = Una fitxa de la còpia: què, quan, on, qui.
    .done = S’han fet dues còpies sense que ningú hi hagi de pensar.
    .short = Programar una còpia automàtica cada setmana.

action-a70 = Comprar un nom de web (nom de domini) per a l’associació
    .deliverable = Un contracte a nom de l’associació, amb dos contactes.
    .done = Dues persones saben entrar-hi, i la data de renovació és a l’agenda.
    .short = Comprovar si ja existeix un nom de domini.

action-a71 = Traslladar la bústia de correu i avisar tothom
    .deliverable = El reenviament dels missatges i la llista de qui s’ha avisat: banc, administracions, federació, papers impresos.
    .done = Durant un mes, a l’adreça antiga només hi arriba publicitat.
    .short = Posar un reenviament de l’adreça antiga cap a la nova.

action-a72 = Pagar entre dos: comprovar i trucar abans d’una transferència
    .deliverable = Una targeta: qui comprova, a partir de quin import, a quin número es truca.
    .done = Tres pagaments seguits han complert la norma.

action-a73 = Omplir la fitxa «si alguna cosa va malament»
    .deliverable = Un full: a qui trucar, què cal desconnectar, què dir, avisar l’autoritat en menys de 72 hores.
    .done = El full és a la paret i dues persones han trucat als números.

action-a74 = Demanar permís per a les fotos, primer dels menors
    .deliverable = Un formulari per als adults i els pares, i la llista de qui no en vol.
    .done = Les fotos sense permís ja no són en línia.

action-a75 = Posar per escrit l’acord amb qui us ajuda des de fora
    .deliverable = Una pàgina: què, a quin preu, les contrasenyes també a les nostres mans, les dades, la sortida.
    .done = Cada persona de fora ha signat, i teniu totes les contrasenyes.

action-a76 = Preveure una assemblea i una votació a distància
    .deliverable = Una norma escrita, un mitjà triat, un camí per telèfon o correu postal.
    .done = S’han fet així una prova i una petita decisió.

action-a77 = Fixar les dates amb una enquesta i obrir un full d’inscripció
    .deliverable = Una enquesta o un full a la paret, per a una reunió i una activitat.
    .done = S’han fixat tres dates seguides sense cadenes de missatges.

action-a78 = Acordar una ajuda regular amb una persona o un lloc
    .deliverable = Un nom, un telèfon, uns dies, què es fa i què no.
    .done = La persona que ajuda ha vingut dues vegades.

action-a79 = Entrar en una xarxa d’associacions semblants
    .deliverable = Una inscripció a una llista o a un fòrum, i una visita.
    .done = S’hi ha fet una pregunta, i ha rebut resposta.

action-a80 = Escriure com es mantindrà el lloc públic
    .deliverable = Dues pàgines: obertura, ingressos, renovació de les màquines, relleu.
    .done = El text s’ha presentat a l’ajuntament o a l’entitat col·laboradora principal.

action-a81 = Fer la llista dels continguts fets aquí
    .deliverable = Una llista: títol, llengua, permís de l’autor, lloc del fitxer.
    .done = La llista s’ha compartit amb un altre lloc.

action-a82 = Afegir l’avís legal al web
    .deliverable = Una pàgina: qui som, proveïdor d’allotjament, contacte per a les dades, galetes de seguiment.
    .done = La pàgina és en línia, i cap galeta de seguiment no s’activa sense permís.
    .short = Afegir el nom i l’adreça de l’associació al web.

action-a83 = Dir al finançador o a la federació què costa l’eina imposada
    .deliverable = Una carta d’una pàgina: l’eina, el cost, les dades, la nostra petició.
    .done = Ha arribat una resposta.

action-a84 = Posar al dia la llista de socis, entre dos
    .deliverable = Una sola llista, en paper o en fitxer, portada per dues persones.
    .done = Cadascuna de les dues troba un soci en un minut.
    .short = Revisar entre dos la llista de socis.

action-a85 = Posar l’essencial en una pàgina oberta a tothom
    .deliverable = L’adreça, els horaris, el contacte i les dates, en una pàgina oberta a tothom.
    .done = Una persona sense compte ha trobat la nostra propera data.
    .short = Demanar a l’ajuntament una línia al dia.

action-a86 = Formar l’equip d’acollida per ajudar el públic
    .deliverable = Una sessió triada segons els desitjos de l’equip, i un recordatori d’una pàgina.
    .done = Almenys dues persones ajuden sense fer la feina de l’altre.
    .short = Atendre el públic de dos en dos durant una hora i parlar-ne després.

action-a87 = Penjar l’horari, els serveis i l’ajuda del lloc
    .deliverable = La fitxa del lloc, a la porta, a l’ajuntament i en dos comerços.
    .done = Tres persones noves han vingut gràcies al cartell.

action-a88 = Escriure les normes de l’ajuda que es dona al públic
    .deliverable = Una pàgina: què es fa, què no es fa, la discreció, les contrasenyes.
    .done = Les normes són a la vista i tot l’equip les coneix.
    .short = Anotar plegats cinc normes i penjar-les.
