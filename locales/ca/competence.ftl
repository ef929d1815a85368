competence-a1 = Decidir i dirigir tot el que és digital
    .level-1 = Sé dir les eines de l’associació i qui decideix.
    .level-2 = Poso un tema digital a l’ordre del dia i anoto la decisió.
    .level-3 = Preparo un full de ruta d’un any amb pressupost i dates.
    .level-4 = Guio la revisió del pla i l’adapto amb els socis.

competence-a2 = Triar una eina i deixar la porta de sortida oberta
    .level-1 = Sé dir si una eina és lliure o no, i on buscar.
    .level-2 = Comparo dues eines amb els nostres criteris.
    .level-3 = Comprovo cost complet, exportació i contracte abans de triar.
    .level-4 = Aconsello altres associacions i negocio una sortida.

competence-a3 = Portar un canvi d’eina
    .level-1 = Participo en una prova i dic què em destorba.
    .level-2 = Anuncio un canvi i ajudo una persona.
    .level-3 = Organitzo prova, formació, pas a l’eina nova i marxa enrere.
    .level-4 = Porto diversos canvis i formo les persones de relleu.

competence-b1 = Comunicar-se dins de l’equip
    .level-1 = Llegeixo i responc els missatges de l’equip.
    .level-2 = Trio el canal adequat i la còpia oculta.
    .level-3 = Fixo normes de comunicació i de descans.
    .level-4 = Administro llistes i missatgeria i resolc els conflictes.

competence-b2 = Endreçar i compartir els documents
    .level-1 = Trobo un document compartit.
    .level-2 = Deso els fitxers al lloc que toca, amb un bon nom, i els comparteixo.
    .level-3 = Preparo el pla d’endreça i els permisos.
    .level-4 = Dirigeixo l’arxiu i la memòria col·lectiva.

competence-b3 = Gestionar socis, activitats i comptabilitat
    .level-1 = Poso al dia la fitxa d’un soci.
    .level-2 = Anoto una quota o una despesa sense errors.
    .level-3 = Configuro el programa, importo i exporto.
    .level-4 = Enllaço socis, comptabilitat i informes, i formo altres persones.

competence-c1 = Publicar i informar
    .level-1 = Aviso d’una informació que cal corregir en línia.
    .level-2 = Publico una notícia senzilla.
    .level-3 = Organitzo web, butlletí i agenda entre diverses persones.
    .level-4 = Preparo una presència en línia que no depèn de les plataformes.

competence-c2 = Crear continguts i respectar els drets
    .level-1 = Escric un text curt i el deso.
    .level-2 = Faig un cartell o una taula a partir d’una plantilla.
    .level-3 = Creo plantilles, en format obert, amb imatges lliures.
    .level-4 = Ensenyo a crear continguts i a fer servir les llicències.

competence-c3 = No excloure ningú
    .level-1 = Escric frases curtes, amb paraules corrents.
    .level-2 = Proposo un camí sense internet.
    .level-3 = Comprovo l’accessibilitat amb una llista.
    .level-4 = Ho faig provar a qui hi té dificultats i ho milloro.

competence-d1 = Protegir comptes d’usuari i aparells
    .level-1 = Bloquejo la pantalla i reconec un missatge sospitós.
    .level-2 = Faig servir un gestor de contrasenyes i la verificació en dos passos.
    .level-3 = Fixo les normes i comprovo els aparells.
    .level-4 = Dirigeixo la resposta a un incident.

competence-d2 = Protegir les dades de les persones
    .level-1 = No difonc dades sense motiu.
    .level-2 = Explico a les persones els seus drets.
    .level-3 = Porto el registre i els terminis.
    .level-4 = Tracto els casos sensibles i analitzo els riscos.

competence-d3 = Fer còpies de seguretat i passar el relleu
    .level-1 = Sé on són les còpies.
    .level-2 = Faig una còpia de seguretat i torno a obrir un fitxer.
    .level-3 = Automatitzo, provo, escric el traspàs.
    .level-4 = Preparo el pla de continuïtat.

competence-d4 = Fer un ús digital responsable
    .level-1 = Faig durar el meu aparell.
    .level-2 = Faig neteja de fitxers i d’enviaments.
    .level-3 = Organitzo la reutilització i les compres de segona mà.
    .level-4 = Mesuro amb mitjans senzills i hi animo altres entitats.

competence-e1 = Fer servir un aparell sense ajuda
    .level-1 = Engego, obro un programa, escric un missatge, amb ajuda.
    .level-2 = Ho faig sense ajuda i busco una informació.
    .level-3 = Arreglo una petita avaria i instal·lo un programa.
    .level-4 = Aprenc sense ajuda una eina nova i l’explico.

competence-e2 = Reparar i administrar
    .level-1 = Descric una avaria amb claredat.
    .level-2 = Gestiono comptes d’usuari, permisos i actualitzacions.
    .level-3 = Instal·lo Linux, un web, un espai de fitxers allotjat.
    .level-4 = Administro un servidor i les seves còpies de seguretat entre dos.

competence-e3 = Acompanyar i formar
    .level-1 = Ensenyo a una persona com es fa una cosa.
    .level-2 = Porto un taller curt amb una fitxa.
    .level-3 = Preparo un recorregut per nivells i en comprovo els resultats.
    .level-4 = Formo qui farà formació i creo recursos lliures.

competence-e4 = Cooperar al territori
    .level-1 = Sé dir un lloc d’ajuda proper.
    .level-2 = Adreço al lloc que toca.
    .level-3 = Organitzo una acció amb una altra entitat.
    .level-4 = Dinamitzo una xarxa local i les seves normes.
