### Cuvintele anexei pentru finanțator: răspunsurile recitite în cadre pe care le cunoaște.

## Pagina

funder-title = Anexă pentru finanțator
funder-subject = Răspunsurile asociației, recitite în cadre pe care finanțatorii publici le cunosc.
funder-reading = Cum se citește această anexă
funder-reading-again = Recitește răspunsurile pe care le-am dat la analiza noastră digitală. Nu adaugă și nu ghicește nimic.
funder-reading-official = Nu este un rezultat oficial: nici al instrumentului european, nici al Eurostat. Ambele cadre au fost făcute pentru firme.
funder-reading-law = Nu este un aviz juridic. Un rând cu „da” spune ce am răspuns, nu că legea este respectată.
funder-reading-total = Rândurile nu se adună: nu există nici notă, nici total. „Încă nu” poate fi o alegere.
funder-source = Sursă
funder-reviewed = consultată la { $date }
funder-criterion = Ce cere cadrul
funder-standing = După răspunsuri
funder-answer = Întrebarea și răspunsul nostru
funder-article = GDPR, art. { $article }
funder-not-asked = Această analiză nu întreabă despre ele, deci nu spunem nimic:
funder-left-out = neîntrebat în varianta pe care am ales-o

## Cum stă un rând

funder-state-met = da
funder-state-not-met = încă nu
funder-state-unknown = încă nu se știe
funder-state-unanswered = fără răspuns
funder-state-left-out = neîntrebat
funder-state-not-concerned = nu este cazul la noi
funder-state-not-asked = această analiză nu întreabă

## Cele trei cadre

funder-frame-maturity = Maturitatea digitală, văzută din Europa
    .text = Centrele europene de inovare digitală (EDIH) folosesc un instrument al Centrului Comun de Cercetare, numit DMAT. Privește șase dimensiuni. Iată răspunsurile noastre, în ordinea lor.
funder-frame-protection = Protecția datelor personale
    .text = Obligațiile de bază din regulamentul european (GDPR), cu articolul fiecăreia. Analiza întreabă despre o parte; fiecare rând spune care.
funder-frame-intensity = Indicele de intensitate digitală al Eurostat, 2023
    .text = Eurostat numără douăsprezece criterii la firme; iată-le ca în 2023. Multe vorbesc despre vânzări sau cumpărări despre care analiza nu întreabă.

## Cele șase dimensiuni

funder-section-strategy = Strategie digitală
funder-section-readiness = Pregătire digitală
funder-section-people = Digitalizare centrată pe oameni
funder-section-data = Gestionarea și conectarea datelor
funder-section-automation = Automatizare și inteligență artificială
funder-section-green = Digitalizare ecologică

## Ce cere evaluarea europeană

funder-dma-needs = Nevoile digitale sunt scrise, pentru un an
funder-dma-funds = Banii pentru digital sunt prevăzuți, pentru cel puțin un an
funder-dma-equipment = Echipamentele sunt pregătite
funder-dma-leading = Conducerea dirijează schimbările
funder-dma-specialists = Specialiști în informatică, angajați sau pe contract
funder-dma-satisfaction = Cât de mulțumiți sunt oamenii de serviciile online
funder-dma-connection = O conexiune bună la internet
funder-dma-website = Un site
funder-dma-forms = Formulare online
funder-dma-networks = Rețelele sociale, pentru a vorbi cu publicul
funder-dma-meetings = Un instrument pentru întâlniri la distanță
funder-dma-management = Un program de gestiune, aici pentru membri
funder-dma-administration = Relația online cu administrația
funder-dma-skills = Se știe cine ce poate face
funder-dma-training-plan = Cursuri prevăzute
funder-dma-short-training = Cursuri scurte
funder-dma-plan-told = Ce este prevăzut se spune tuturor
funder-dma-public-help = Ajutor pentru oamenii primiți
funder-dma-feedback = Părerea oamenilor ajută la îmbunătățirea serviciilor
funder-dma-data-rules = Reguli scrise pentru date
funder-dma-data-stored = Datele utile sunt pe calculator, aici membrii
funder-dma-data-anywhere = Fișierele se deschid de oriunde
funder-dma-security = Măsuri de siguranță, aici parole și aparate
funder-dma-awareness = Echipa este instruită despre pericole, în fiecare an
funder-dma-backup = O copie completă, în altă parte
funder-dma-continuity = Cum se continuă după un accident grav
funder-dma-analysis = Datele sunt analizate pentru a decide
funder-dma-language-tools = Instrumentele care prelucrează texte, imagini sau voce
funder-dma-robots = Roboții
funder-dma-decisions = Instrumentele care ajută la decizii
funder-dma-purchases = Mediul contează la cumpărături, aici produsele folosite
funder-dma-end-of-life = Echipamentele vechi sunt reparate, donate sau reciclate
funder-dma-energy = Energia consumată de aparate și de date
funder-dma-environment = O etichetă sau un sistem pentru mediu

## Obligații din regulamentul privind datele

funder-gdpr-retention = A stabili cât timp se păstrează datele
funder-gdpr-basis = A avea un temei prevăzut de lege pentru păstrarea datelor
funder-gdpr-consent = A putea dovedi acordul oamenilor, aici pentru fotografii
funder-gdpr-minors = Acordul părinților, când un serviciu online se adresează copiilor
funder-gdpr-special = A avea dreptul de a nota sănătatea, convingerile și alte date sensibile
funder-gdpr-information = A spune oamenilor ce se întâmplă cu datele lor
funder-gdpr-rights = A răspunde la timp când cineva își cere datele
funder-gdpr-processors = Un acord scris despre date, cu cei care ajută din afară
funder-gdpr-record = A ține lista a ceea ce se păstrează despre oameni (registru)
funder-gdpr-passwords = Protejarea datelor: parolele
funder-gdpr-devices = Protejarea datelor: calculatoare și telefoane
funder-gdpr-private-data = Protejarea datelor: cine le citește pe cele mai sensibile
funder-gdpr-restore = A putea recupera datele, și a fi încercat
funder-gdpr-breach = A ști cum se anunță autoritatea pentru date în 72 de ore, și oamenii
funder-gdpr-impact = A studia riscurile înaintea unei prelucrări periculoase
funder-gdpr-transfers = Datele care ies din Uniunea Europeană

## Cele douăsprezece criterii Eurostat

funder-dii-internet = Peste jumătate din echipă are internet la lucru
funder-dii-speed = O linie fixă de cel puțin 30 de megabiți pe secundă
funder-dii-social = Cel puțin o rețea socială
funder-dii-social-two = Cel puțin două feluri de rețele sociale
funder-dii-erp = Un program care leagă toate sarcinile de gestiune (ERP)
funder-dii-crm = Un program care urmărește relațiile cu oamenii (CRM)
funder-dii-cloud = Servicii online cumpărate
funder-dii-cloud-advanced = Servicii online avansate, cumpărate
funder-dii-analysis = Analiza datelor
funder-dii-intelligence = Inteligența artificială
funder-dii-sales = Cel puțin 1% din vânzări, online
funder-dii-web-sales = Peste 1% din vânzări printr-un site, din care peste 10% către persoane fizice
