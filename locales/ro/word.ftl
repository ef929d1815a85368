### Glossary for readers: hard words of the questionnaire, needs, actions and proposals, explained in one or two sentences.

## Keeping and protecting

word-backup = copie de siguranță
    .forms = copie de siguranță; copia de siguranță; copiei de siguranță; copii de siguranță; copiile de siguranță
    .meaning = O copie a fișierelor, ținută în altă parte. Vă ajută când un calculator se strică sau dispare.
word-password-vault = program de parole
    .forms = program de parole; programe de parole; seif de parole; seifuri de parole; seiful de parole; seif; seiful
    .meaning = Un program care ține toate parolele încuiate, ca într-un seif. Îl deschideți cu o singură parolă, lungă.
word-two-step = verificare în doi pași
    .forms = verificare în doi pași; verificarea în doi pași
    .meaning = După parolă vi se cere și un cod, primit de obicei pe telefon. Cine fură doar parola nu poate intra.
# In French, the form “chiffré” is left out: without its accent it is “chiffre”, a number.
word-encryption = criptare
    .forms = criptare; criptarea; criptat; criptate
    .meaning = Un fișier criptat nu poate fi citit fără parolă. Dacă cineva fură calculatorul, nu află nimic din el.
word-antivirus = antivirus
    .forms = antivirus; antivirusul
    .meaning = Un program care găsește și oprește programele periculoase. Windows are deja unul.
word-update = actualizare
    .forms = actualizări; actualizările
    .meaning = O versiune mai nouă a unui program, care îi repară greșelile. Fără ea, calculatorul este mai puțin apărat.
word-suspicious-message = mesaj suspect
    .forms = mesaj suspect; mesaj fals; mesajul fals
    .meaning = Un e-mail sau un SMS care se dă drept bancă, instituție sau prieten. Urmărește o parolă sau bani.
word-hacking = cont spart
    .forms = cont spart; e-mail spart; spart un cont; sparge un cont; spart e-mailul
    .meaning = Cineva intră fără drept în e-mailul sau în contul dumneavoastră. De obicei, a furat sau a ghicit parola.
# The name of the line in mail programs: Cci, Bcc, CCO… as the reader sees it.
word-blind-copy = copie ascunsă
    .forms = copie ascunsă; copia ascunsă
    .meaning = Un mod de a scrie mai multor oameni fără să le arătați adresele. Le puneți pe rândul „Bcc”.
# Computer login of each person. Spanish and Catalan texts mostly say it otherwise: only the guest session is matched.
word-session = utilizator
    .forms = câte un utilizator
    .meaning = Locul fiecărei persoane pe un calculator, cu numele și parola ei. Ceilalți nu îi văd fișierele.
# Never the bank account.
word-online-account = cont online
    .forms = cont online; conturi online; conturile online; contul lui online
    .meaning = Înscrierea dumneavoastră la un serviciu de pe internet, cu nume și parolă. Nu are legătură cu banca.
word-handover = predare
    .forms = o predare; listă de predare; predarea tuturor
    .meaning = Momentul când cel care pleacă dă mai departe fișiere, parole și obiceiuri. O listă vă ajută să nu uitați nimic.

## People’s data and the law

word-personal-data = date personale
    .forms = date personale; datele personale; datelor personale
    .meaning = Orice informație despre un om: numele, adresa, fotografia, sănătatea. O listă de membri are multe.
word-gdpr = GDPR
    .forms = GDPR; RGPD
    .meaning = Legea europeană care apără informațiile despre oameni. Se aplică și asociațiilor mici.
# Only the list asked by the GDPR; other registers must not be matched.
word-data-register = registru
    .forms = listă simplă; țin registrul
    .meaning = Lista scrisă a informațiilor pe care le păstrați despre oameni. Spune de ce și cât timp.
# Name the authority of the reader’s country where the language has one.
word-data-authority = autoritatea pentru date
    .forms = autoritatea pentru date; autorității pentru date; CNIL
    .meaning = Instituția publică care veghează asupra informațiilor despre oameni. O anunțați când are loc un furt grav.
word-cookie = cookie
    .forms = cookie; cookie-uri
    .meaning = Un fișier mic pe care un site îl lasă în calculator, ca să vă recunoască. Unele servesc la reclame.
word-tracker = program de urmărire
    .forms = programe de urmărire; programele de urmărire; fără urmărire
    .meaning = Un mic program ascuns într-o pagină sau într-un e-mail. Notează la ce vă uitați, mai ales pentru reclame.
word-legal-notice = informații legale
    .forms = informațiile legale
    .meaning = Pagina unui site care spune cine se ocupă de el și cum îl găsiți. Legea o cere adesea.

## Software and choice

# “Libre” never means free of charge.
word-libre-software = software liber
    .forms = software liber; software-ul liber; software-ului liber; program liber; programul liber; programe libere; programele libere; programelor libere
    .meaning = Programe pe care oricine le poate folosi, studia, schimba și da mai departe. De multe ori sunt și gratuite.
# Never the sports licence: only phrases about software and works.
word-licence = licență
    .forms = licență liberă; licență comercială; licența lui; altă licență
    .meaning = Textul în care autorul spune ce pot face ceilalți cu lucrarea lui. O licență liberă vă lasă să o copiați.
word-open-format = format deschis
    .forms = format deschis; formatul deschis; formate deschise; formatele deschise
    .meaning = Un mod de a salva un document pe care îl citesc mai multe programe. Așa nu depindeți de unul singur.
word-community-edition = ediție comunitară
    .forms = ediția comunitară
    .meaning = Varianta unui program oferită tuturor. Firma care îl face vinde și una mai bogată.
word-extension = extensie
    .forms = extensii; extensiile; module; modulele
    .meaning = Un mic adaos cu care un program face un lucru în plus. De exemplu, să vândă bilete pe un site.
# The system of a computer, not any system: whole phrases only.
word-system = sistem
    .forms = sistemul lor; alt sistem; schimbarea sistemului; sistemul calculatoarelor; sistem liber; acest sistem; sistem pentru; sistem făcut; sistem stabil; sistem plin; sistem care încă
    .meaning = Programul de bază al unui calculator, cum este Windows, macOS sau Linux. Celelalte programe merg cu ajutorul lui.
word-linux = Linux
    .forms = Linux; GNU/Linux
    .meaning = Un sistem liber și gratuit, care poate lua locul lui Windows. Calculatoarele vechi țin adesea mai mult cu el.
word-android = Android
    .forms = Android
    .meaning = Sistemul celor mai multe telefoane și tablete, în afară de cele de la Apple. Este făcut de Google.
word-f-droid = F-Droid
    .forms = F-Droid
    .meaning = Un magazin de aplicații libere pentru telefoane Android. Totul este gratuit și nu trebuie să vă înscrieți.
word-export = export
    .forms = export; exportul; exporta; exportați; exportat; recuperarea datelor
    .meaning = Scoaterea datelor dintr-un program, într-un fișier pe care îl citesc și altele. Astfel schimbați programul fără să pierdeți totul.
word-download = descărcare
    .forms = descărca; descărcați; descărcare; descărcarea; descarci; descărcări; descărcat
    .meaning = Copierea unui fișier de pe internet în calculatorul dumneavoastră. De exemplu, o factură de pe un site.

## On the internet

word-host = furnizor de găzduire
    .forms = furnizor de găzduire; furnizori de găzduire; furnizorul nostru de găzduire; un furnizor; orice furnizor; niciun furnizor; furnizor etic; furnizorul nu; furnizorul ține; furnizorul deschide; alți furnizori; mulți furnizori; unii furnizori; trei furnizori; doi furnizori; furnizori din rețeaua; furnizorii de încredere; furnizorii apropiați; găzduire; găzduirii
    .meaning = Firma sau asociația care ține site-ul, fișierele sau e-mailurile pe calculatoarele ei. Seamănă cu un depozit de mobilă.
word-shared-hosting = găzduire web obișnuită
    .forms = găzduire web obișnuită; găzduire obișnuită
    .meaning = Un loc mic, închiriat pe un calculator folosit și de alții. Este cel mai ieftin și ajunge pentru un site.
word-server = server
    .forms = server; serverul; serverului; servere; serverele
    .meaning = Un calculator mereu pornit, de care se folosesc altele. E-mailurile, de exemplu, așteaptă pe un server.
word-linked-servers = servere legate
    .forms = servere legate între ele; servere legate
    .meaning = Servere ținute de grupuri diferite, care vorbesc între ele. Înscris pe unul, îi urmăriți pe cei de pe celelalte.
word-domain-name = nume de domeniu
    .forms = nume de domeniu; numele de domeniu; numelui de domeniu; numele site-ului; numelui site-ului; nume de site
    .meaning = Numele unui site, de exemplu wikipedia.org. Se închiriază pe an și apare și în adresele de e-mail, după @.
word-browser = browser
    .forms = browser; browserul; browserului
    .meaning = Programul care deschide site-urile, de exemplu Firefox sau Chrome. Orice calculator și orice telefon are unul.
word-file-space = spațiu de fișiere
    .forms = spațiu de fișiere; spațiul de fișiere; spațiu de fișiere comun
    .meaning = Dosare ținute la un furnizor și deschise prin internet. Toată echipa găsește acolo aceleași documente.
# Capital letters: it is a name. The form must not match kittens in new French texts.
word-chatons = CHATONS
    .forms = CHATONS
    .meaning = Un grup francez de furnizori independenți, adesea asociații. Se angajează să folosească software liber, fără reclame.
word-openstreetmap = OpenStreetMap
    .forms = OpenStreetMap
    .meaning = O hartă a lumii desenată de voluntari. Oricine o poate corecta și folosi fără să plătească.

## Writing, meeting and telling

word-mailing-list = listă de discuții
    .forms = listă de discuții; liste de discuții; listă de anunțuri
    .meaning = O adresă de e-mail care trimite fiecare mesaj tuturor celor înscriși. Pe o listă de anunțuri scrie unul singur.
# Not the paper bulletin of the town hall.
word-newsletter = buletin de știri
    .forms = buletin de știri; buletine informative; buletine; buletinele
    .meaning = Un e-mail trimis din când în când celor care l-au cerut. Le spune noutățile și datele.
word-unsubscribe = dezabonare
    .forms = dezabonare; dezabonați; dezabonații
    .meaning = Ieșirea dintr-o listă de trimiteri. Se face printr-un link aflat la sfârșitul fiecărui mesaj.
word-instant-messaging = mesagerie instantanee
    .forms = mesagerie instantanee; mesaje instantanee; mesagerie pentru echipă; mesagerie de echipă
    .meaning = Mesaje scurte care ajung imediat, la un om sau la un grup. Exemple sunt WhatsApp și Signal.
word-video-meeting = videoconferință
    .forms = videoconferință; videoconferințe; apel video
    .meaning = O ședință în care fiecare îi vede și îi aude pe ceilalți pe ecran. Nimeni nu trebuie să plece de acasă.
word-wiki = wiki
    .forms = wiki; wikiuri
    .meaning = Un site cu pagini scrise de mai mulți oameni împreună. Cel mai cunoscut este Wikipedia.

## Documents and lists

word-spreadsheet = foaie de calcul
    .forms = foaie de calcul; foi de calcul
    .meaning = Un program pentru tabele și socoteli, cum este Excel. De exemplu, adună cotizațiile.
word-office-suite = programe de birou
    .forms = programe de birou; set de programe de birou; set complet de programe de birou
    .meaning = Un set de programe pentru scris, socotit și prezentat. Două dintre ele sunt LibreOffice și Microsoft Office.
# Names of two kinds of files; the same in all languages.
word-odt = ODT, ODS
    .forms = ODT; ODS
    .meaning = Două feluri de fișiere: ODT pentru texte, ODS pentru tabele. LibreOffice le scrie, iar Word și Excel le deschid.
word-pdf = PDF
    .forms = PDF; PDF-urile
    .meaning = Un document care arată la fel pe orice ecran și pe hârtie. Se citește ușor, dar se schimbă greu.
word-csv = CSV
    .forms = CSV
    .meaning = Un fișier foarte simplu pentru o listă, deschis de orice foaie de calcul. Duce membrii dintr-un program în altul.
word-database = bază de date
    .forms = bază de date; bazele de date
    .meaning = Mai multe liste bine ordonate, în care un program găsește totul repede. Ca fișierul unei biblioteci.
# The value is the shortest sign used in the language. The forms Go, Mo, ko are French.
word-gigabyte = GB, MB, KB
    .forms = GB; MB; KB
    .meaning = Măsuri de loc pentru fișiere și memorie, de la cea mai mare la cea mai mică. Într-un GB încap câteva sute de fotografii.

## Machines

word-nas = NAS
    .forms = NAS
    .meaning = O cutie cu discuri, pusă la sediu. Toate calculatoarele de acolo deschid aceleași dosare.
word-wifi = Wi-Fi
    .forms = Wi-Fi; wifi
    .meaning = O legătură fără fir, prin unde radio. Leagă la internet calculatoarele și telefoanele din aceeași clădire.
word-refurbished = recondiționat
    .forms = recondiționat; recondiționate
    .meaning = Se spune despre un aparat folosit, apoi verificat și reparat. Costă mai puțin decât unul nou.

## People, places and reading for all

# EPN only in French; Punt TIC only in Catalan.
word-telecentre = telecentru
    .forms = telecentru; telecentre; telecentrelor; spațiu digital; spații digitale
    .meaning = Un loc deschis tuturor, cu calculatoare, internet și cineva care ajută. Adesea este într-o bibliotecă sau un centru comunitar.
word-digital-mediator = mediator digital
    .forms = mediator digital; mediatori digitali; mediere digitală
    .meaning = Un om a cărui muncă este să-i ajute pe ceilalți cu calculatorul și internetul. Le arată, fără să facă în locul lor.
word-digital-lead = responsabil digital
    .forms = responsabil digital
    .meaning = Omul din asociație care se ocupă de instrumentele digitale. Nu trebuie să fie informatician.
word-accessibility = accesibilitate
    .forms = accesibilitate; accesibil; accesibile
    .meaning = Oricine poate citi documentul sau folosi site-ul. Și cine vede sau aude greu.
word-screen-reader = cititor de ecran
    .forms = cititor de ecran; cititoare de ecran
    .meaning = Un program care citește cu voce tare ce este pe ecran. Astfel, o persoană nevăzătoare își citește mesajele.
