### Glossary for readers: hard words of the questionnaire, needs, actions and proposals, explained in one or two sentences.

## Keeping and protecting

word-backup = còpia de seguretat
    .forms = còpia de seguretat; còpies de seguretat
    .meaning = Una còpia dels fitxers, guardada en un altre lloc. Us salva el dia que un ordinador s’espatlla o desapareix.
word-password-vault = caixa forta de contrasenyes
    .forms = caixa forta de contrasenyes; caixes fortes de contrasenyes; caixa forta; gestor de contrasenyes
    .meaning = Un programa que té totes les contrasenyes tancades amb pany i clau. N’hi ha prou de recordar-ne una, ben llarga.
word-two-step = verificació en dos passos
    .forms = verificació en dos passos; doble factor
    .meaning = Per entrar, cal la contrasenya i també un codi, que sovint arriba al telèfon. Així, amb una contrasenya robada no n’hi ha prou.
# In French, the form “chiffré” is left out: without its accent it is “chiffre”, a number.
word-encryption = xifratge
    .forms = xifratge; xifrat; xifrada; xifrats; xifrades
    .meaning = Una manera de desordenar un fitxer perquè ningú no el llegeixi sense la contrasenya. Qui roba l’ordinador no hi veu res.
word-antivirus = antivirus
    .forms = antivirus
    .meaning = Un programa que troba i atura els programes perillosos. Windows ja en porta un de sèrie.
word-update = actualització
    .forms = actualització; actualitzacions
    .meaning = Una versió més nova d’un programa, que n’arregla els defectes. Sense actualitzacions, l’ordinador queda menys protegit.
word-suspicious-message = missatge sospitós
    .forms = missatge sospitós; missatge fals
    .meaning = Un correu o un SMS que es fa passar per un banc, una administració o un amic. Vol una contrasenya o diners.
word-hacking = pirateig
    .forms = pirateig; piratejat; piratejaven
    .meaning = Algú entra sense permís en una bústia de correu o en un ordinador. Sovint ha robat o endevinat la contrasenya.
# The name of the line in mail programs: Cci, Bcc, CCO… as the reader sees it.
word-blind-copy = còpia oculta
    .forms = còpia oculta
    .meaning = Una manera d’escriure a molta gent alhora. Cadascú rep el missatge sense veure les adreces dels altres.
# Computer login of each person. Spanish and Catalan texts mostly say it otherwise: only the guest session is matched.
word-session = sessió de convidat
    .forms = sessió de convidat
    .meaning = Una estona d’ordinador sense nom ni contrasenya, per a qui és de pas. Quan s’acaba, no en queda rastre.
# Never the bank account.
word-online-account = compte d’usuari
    .forms = compte d’usuari; comptes d’usuari; comptes personals; compte robat; robatori de comptes
    .meaning = La inscripció en un servei d’internet, amb un nom i una contrasenya. No té res a veure amb el banc.
word-handover = traspàs
    .forms = traspàs; llista de traspàs
    .meaning = El moment en què qui marxa deixa fitxers, contrasenyes i costums a una altra persona. Una llista evita oblits.

## People’s data and the law

word-personal-data = dades personals
    .forms = dades personals; protecció de dades; dades de les persones
    .meaning = Tot el que se sap d’una persona: nom, adreça, foto, salut. Una llista de socis n’és plena.
word-gdpr = RGPD
    .forms = RGPD
    .meaning = La llei europea que protegeix les dades de la gent. També val per a una associació petita.
# Only the list asked by the GDPR; other registers must not be matched.
word-data-register = registre
    .forms = registre senzill; registre al dia; el registre
    .meaning = La llista escrita de les dades que guardeu sobre la gent. Explica per què, i fins quan.
# Name the authority of the reader’s country where the language has one.
word-data-authority = autoritat de dades
    .forms = avisar l’autoritat; autoritat en 72 h; AEPD
    .meaning = L’organisme públic que vetlla per les dades de la gent. Cal avisar-lo d’un robatori greu.
word-cookie = galeta
    .forms = galeta; galetes; galeta de seguiment; galetes de seguiment
    .meaning = Un fitxer petit que un web deixa a l’ordinador per reconèixer qui hi torna. Alguns serveixen per a la publicitat.
word-tracker = rastrejador
    .forms = rastrejador; rastrejadors
    .meaning = Un petit programa amagat en una pàgina o un correu. Apunta què mireu, sobretot per a la publicitat.
word-legal-notice = avís legal
    .forms = avís legal
    .meaning = La pàgina d’un web que diu qui el porta i com s’hi pot contactar. La llei sovint la demana.

## Software and choice

# “Libre” never means free of charge.
word-libre-software = programari lliure
    .forms = programari lliure; programa lliure; programes lliures; eines lliures
    .meaning = Programes que tothom pot fer servir, estudiar, canviar i compartir. Molts són gratuïts, però no és això el que compta.
# Never the sports licence: only phrases about software and works.
word-licence = llicència
    .forms = llicència lliure; llicència comercial; la seva llicència; una altra llicència
    .meaning = El text on un autor diu què es pot fer amb la seva obra. Una llicència lliure permet copiar-la i canviar-la.
word-open-format = format obert
    .forms = format obert; formats oberts
    .meaning = Una manera de desar un document que diversos programes saben llegir. Així no depeneu d’un de sol.
word-community-edition = edició comunitària
    .forms = edició comunitària
    .meaning = La versió d’un programa que s’ofereix a tothom. L’empresa que el fa en ven una altra de més completa.
word-extension = extensió
    .forms = extensions; mòduls
    .meaning = Un petit afegit perquè un programa faci una cosa més. Per exemple, vendre entrades en un web.
# The system of a computer, not any system: whole phrases only.
word-system = sistema operatiu
    .forms = sistema operatiu; per sistema; altre sistema; canviar de sistema; sistema lliure; aquest sistema; sistema per a; sistema fet; sistema estable; sistema ple; sistema al dia
    .meaning = El programa de base d’un ordinador, com ara Windows, macOS o Linux. Els altres programes hi van a sobre.
word-linux = Linux
    .forms = Linux; GNU/Linux
    .meaning = Un sistema lliure i gratuït que pot substituir Windows. Sovint allarga la vida d’un ordinador vell.
word-android = Android
    .forms = Android
    .meaning = El sistema de la majoria de telèfons i tauletes, llevat dels d’Apple. El fa Google.
word-f-droid = F-Droid
    .forms = F-Droid
    .meaning = Una botiga d’aplicacions lliures per a telèfons Android. Tot hi és gratuït i no cal inscriure-s’hi.
word-export = exportar
    .forms = exportar; exporta; exporten; exporteu; exportació; recuperar les dades
    .meaning = Treure les dades d’un programa, en un fitxer que altres llegeixen. Així canvieu d’eina sense perdre-ho tot.
word-download = baixar
    .forms = baixar; baixada; baixades; baixeu; es baixen
    .meaning = Copiar a l’ordinador un fitxer que és a internet. Per exemple, una factura d’un web.

## On the internet

word-host = proveïdor d’allotjament
    .forms = proveïdor d’allotjament; proveïdors d’allotjament; un proveïdor; el proveïdor; cap proveïdor; qualsevol proveïdor; proveïdor ètic; molts proveïdors; diversos proveïdors; altres proveïdors; alguns proveïdors; tres proveïdors; dos proveïdors; proveïdors francesos; proveïdors propers; proveïdors de confiança; allotjament
    .meaning = L’empresa o associació que guarda a les seves màquines el web, els fitxers o els correus. Com un guardamobles.
word-shared-hosting = allotjament compartit
    .forms = allotjament compartit; allotjament web corrent; allotjament corrent
    .meaning = Un racó llogat en una màquina que també fan servir altres. És el més barat, i n’hi ha prou per a un web.
word-server = servidor
    .forms = servidor; servidors
    .meaning = Un ordinador sempre engegat, que d’altres fan servir. Els correus, per exemple, esperen en un servidor.
word-linked-servers = servidors connectats
    .forms = servidors connectats
    .meaning = Servidors que porten grups diferents i que es parlen. Si us inscriviu en un, seguiu la gent dels altres.
word-domain-name = nom de domini
    .forms = nom de domini; noms de domini
    .meaning = El nom d’un web, com ara wikipedia.org. Es lloga per anys i també va darrere l’@ del correu.
word-browser = navegador
    .forms = navegador
    .meaning = El programa que obre els webs, com ara Firefox o Chrome. Tots els ordinadors i telèfons en tenen un.
word-file-space = espai de fitxers
    .forms = espai de fitxers; compartició de fitxers
    .meaning = Carpetes que guarda un proveïdor i que s’obren per internet. Tot l’equip hi troba els mateixos documents.
# Capital letters: it is a name. The form must not match kittens in new French texts.
word-chatons = CHATONS
    .forms = CHATONS
    .meaning = Un grup francès de proveïdors independents, sovint associacions. Es comprometen a fer servir programari lliure i cap publicitat.
word-openstreetmap = OpenStreetMap
    .forms = OpenStreetMap
    .meaning = Un mapa del món que dibuixen persones voluntàries. Tothom el pot corregir i fer servir sense pagar.

## Writing, meeting and telling

word-mailing-list = llista de correu
    .forms = llista de correu; llistes de correu; llista de difusió; llista de discussió
    .meaning = Una adreça de correu que envia cada missatge a tots els inscrits. En una llista de difusió, només hi escriu un.
# Not the paper bulletin of the town hall.
word-newsletter = butlletí
    .forms = butlletí de notícies; butlletí electrònic; butlletí als socis; plantilla de butlletí; eina de butlletí; butlletins
    .meaning = Un correu que s’envia de tant en tant a qui l’ha demanat. Explica les novetats i les dates.
word-unsubscribe = donar-se de baixa
    .forms = baixa possible; tothom es pot donar de baixa; enllaç de baixa
    .meaning = Sortir d’una llista d’enviaments. Es fa amb un enllaç al peu de cada butlletí.
word-instant-messaging = missatgeria instantània
    .forms = missatgeria instantània; missatges instantanis; missatgeria d’equip
    .meaning = Missatges curts que arriben de seguida, a una persona o a un grup. En són exemples WhatsApp i Signal.
word-video-meeting = videoconferència
    .forms = videoconferència; videotrucada
    .meaning = Una reunió on tothom veu i sent els altres a la pantalla. No cal sortir de casa.
word-wiki = wiki
    .forms = wiki; wikis
    .meaning = Un web amb pàgines que escriuen diverses persones. El més conegut és la Viquipèdia.

## Documents and lists

word-spreadsheet = full de càlcul
    .forms = full de càlcul; fulls de càlcul
    .meaning = Un programa per a taules i càlculs, com ara Excel. Per exemple, suma les quotes dels socis.
word-office-suite = paquet ofimàtic
    .forms = paquet ofimàtic; ofimàtica
    .meaning = Un conjunt de programes per escriure, calcular i presentar. LibreOffice i Microsoft Office en són dos.
# Names of two kinds of files; the same in all languages.
word-odt = ODT, ODS
    .forms = ODT; ODS
    .meaning = Dues menes de fitxers: ODT per als textos i ODS per a les taules. LibreOffice els escriu, Word i Excel els obren.
word-pdf = PDF
    .forms = PDF
    .meaning = Un document que es veu igual a totes les pantalles i en paper. Es llegeix bé, però costa de canviar.
word-csv = CSV
    .forms = CSV
    .meaning = Un fitxer molt senzill per a una llista, que obre qualsevol full de càlcul. Porta els socis d’un programa a un altre.
word-database = base de dades
    .forms = base de dades; bases de dades
    .meaning = Un conjunt de llistes ben endreçades, on un programa ho troba tot de seguida. Com les fitxes d’una biblioteca.
# The value is the shortest sign used in the language. The forms Go, Mo, ko are French.
word-gigabyte = GB, MB, kB
    .forms = GB; MB; kB
    .meaning = Mesures d’espai per als fitxers i la memòria, de més gran a més petita. En un GB hi caben uns centenars de fotos.

## Machines

word-nas = NAS
    .forms = NAS
    .meaning = Una capsa amb discos, endollada al local. Tots els ordinadors d’allà obren les mateixes carpetes.
word-wifi = wifi
    .forms = wifi
    .meaning = Una connexió sense fils, per ones de ràdio. Connecta a internet els ordinadors i telèfons d’un mateix edifici.
word-refurbished = recondicionat
    .forms = recondicionat; recondicionats
    .meaning = Es diu d’un aparell usat que s’ha revisat i arreglat. Costa menys que un de nou.

## People, places and reading for all

# EPN only in French; Punt TIC only in Catalan.
word-telecentre = telecentre
    .forms = telecentre; telecentres; Punt TIC; Punts TIC
    .meaning = Un lloc obert a tothom, amb ordinadors, internet i algú que ajuda. Sovint és en una biblioteca o un centre cívic.
word-digital-mediator = dinamitzador digital
    .forms = dinamitzador o dinamitzadora digital; dinamitzadors digitals; dinamitzadors; mediació digital
    .meaning = Una persona que té per feina ajudar els altres amb l’ordinador i internet. Ensenya, i deixa que cadascú ho faci.
word-digital-lead = referent digital
    .forms = referent digital
    .meaning = La persona de l’associació que s’ocupa de les eines digitals. No cal que sigui informàtica.
word-accessibility = accessibilitat
    .forms = accessibilitat; accessible; accessibles
    .meaning = Que tothom pugui llegir un document o fer servir un web. També qui hi veu o hi sent poc.
word-screen-reader = lector de pantalla
    .forms = lector de pantalla; lectors de pantalla
    .meaning = Un programa que llegeix en veu alta el que hi ha a la pantalla. Així llegeix els missatges una persona cega.
