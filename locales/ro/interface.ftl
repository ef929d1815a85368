## Languages, each named in its own language in every file

language-fr = Français
language-en = English
language-es = Español
language-ca = Català
language-ro = Română

## Every page

skip = Mergeți la conținut
steps = Etape
steps-current = Etape: { $step }
step-association = Asociația dumneavoastră
step-tools = Instrumente folosite
step-questions = Întrebări
step-results = Rezultate
step-recommendations = Hotărâri
step-plan = Plan
step-documents = Documente
step-workshop = Atelier
step-state-done = terminat
step-state-empty = încă indisponibil
undo = Anulați
redo = Refaceți
undone = Gata, pagina este la zi.
undone-question = Gata. Răspunsul s-a schimbat: { $question }
undone-decision = Gata. Hotărârea s-a schimbat: { $need }
undone-decisions =
    { $count ->
        [one] Gata. S-a schimbat { $count } decizie.
        [few] Gata. S-au schimbat { $count } decizii.
       *[other] Gata. S-au schimbat { $count } de decizii.
    }
saved-at = Salvat la ora { $hour }:{ $minute }
saving = Se salvează…
saved-already = Totul este deja salvat.
unsaved =
    { $count ->
        [one] { $count } răspuns nu este salvat.
        [few] { $count } răspunsuri nu sunt salvate.
       *[other] { $count } de răspunsuri nu sunt salvate.
    }
unsaved-answer = Acest răspuns nu este încă salvat.
unsaved-retry = Încercați din nou
leaving =
    { $count ->
        [one] Închideți această analiză? S-ar pierde { $count } răspuns.
        [few] Închideți această analiză? S-ar pierde { $count } răspunsuri.
       *[other] Închideți această analiză? S-ar pierde { $count } de răspunsuri.
    }
leaving-stay = Rămâneți aici
leaving-lose = Închideți totuși
desk-unread =
    { $count ->
        [one] { $count } linie a acestui fișier nu a putut fi citită. Rămâne neatinsă.
        [few] { $count } linii ale acestui fișier nu au putut fi citite. Rămân neatinse.
       *[other] { $count } de linii ale acestui fișier nu au putut fi citite. Rămân neatinse.
    }
questions-go = Mergeți la întrebări
percent = { $number } %
hours = { $hours } h
row-count = { $row }: { $count }
date-day = Ziua
date-month = Luna
date-year = Anul
number-bounds = Scrieți un număr întreg, de la { $from } la { $to }.

## Start

start-home = Acasă
start-language = Limba dumneavoastră
    .hint = O puteți schimba oricând.
start-title = Aflați unde stă asociația cu partea digitală
start-lead = Rumb ajută o asociație să vadă unde a ajuns și să aleagă de unde să înceapă. Totul rămâne pe acest calculator: nimic nu este trimis.
start-open = { $name }
    .saved = Totul este salvat în fișierul „{ $file }”, dosarul „{ $folder }”. Puteți închide Rumb și continua mai târziu.
    .continue = Continuați
    .close = Închideți această analiză
start-new = Analiză digitală nouă
    .name = Numele asociației
    .name-hint = Este de ajuns pentru a începe.
    .name-missing = Scrieți numele asociației.
    .create = Creați analiza
start-place = Fișierul va fi păstrat în dosarul „{ $folder }”, în interiorul „{ $parent }”.
    .elsewhere = Păstrați-l în altă parte…
    .path = Calea dosarului
start-place-short = Fișierul va fi păstrat în dosarul „{ $folder }”.
start-file = Deschideți o analiză
    .hint = Un fișier al cărui nume se termină cu „.rumb”.
    .open = Alegeți un fișier…
    .path = Calea fișierului
start-example = Vedeți un exemplu terminat
    .hint = O asociație imaginară, cu răspunsurile, rezultatele și planul ei.
    .open = Deschideți exemplul
start-recent = Fișiere recente
    .opened = Deschis la { $date }, dosarul „{ $folder }”
    .forget = Scoateți din listă
    .forget-name = Scoateți din listă: { $name }
start-copy = Deschideți o copie care se poate modifica
start-again = Încercați din nou
start-backups = Iată copiile în stare bună, cea mai recentă întâi. Fișierul deteriorat va fi păstrat separat.
start-backups-none = Nu s-a găsit nicio copie în stare bună pe acest calculator.
start-backup = Reluați copia din { $date }, ora { $time }
    .day = Reluați copia din { $date }
    .answers =
        { $count ->
            [one] { $count } răspuns
            [few] { $count } răspunsuri
           *[other] { $count } de răspunsuri
        }
start-workshop = Atelier
    .open = Pregătiți un atelier și setul lui de tipărit
start-version = Rumb, versiunea { $version }

## Association

association-title = Asociația dumneavoastră
association-lead = Câteva cuvinte despre dumneavoastră. Fiecare răspuns se salvează imediat.
association-name = Nume
merge-from = Reunire cu altă copie a acestui fișier
association-languages = Limbile vorbite la dumneavoastră
    .hint = Vom propune numai instrumente în aceste limbi.
association-length = Cât timp aveți?
    .hint = Puteți trece la o versiune mai lungă fără să răspundeți de două ori.
length-flash = Rapidă
    .text = Aproximativ 10 minute, puține întrebări ({ $count }) și o fișă utilă la sfârșit.
length-standard = Standard
    .text = Aproximativ 40 de minute. Profilul, instrumentele, apoi întrebările ({ $count }).
length-full = Completă
    .text = Aproximativ o oră și un sfert. Profilul, instrumentele, apoi întrebările ({ $count }).
association-deep = Aprofundați unele domenii
    .hint = La domeniile bifate primiți toate întrebările.
association-profile = Profilul dumneavoastră
association-next-questions = Treceți la întrebări
association-next-tools = Continuați cu instrumentele
association-why = De ce aceste întrebări
    .text = Mărimea, locul și oamenii pe care îi primiți schimbă ceea ce vi se potrivește. Nimic nu este trimis.

## Tools in use

tools-title = Instrumentele pe care le folosiți
tools-lead = Bifați tot ce se folosește, chiar și o dată pe lună. Numele sunt de ajuns.
tools-lead-flash = Versiunea rapidă întreabă numai despre aceste instrumente. Bifați tot ce se folosește, chiar și o dată pe lună.
tools-next = Continuați cu întrebările
tools-why = La ce folosește
    .text = Ne uităm dacă puteți renunța la fiecare instrument fără să vă pierdeți documentele. Hârtia este un răspuns ca oricare altul.
tools-keys = Cu tastatura
    .text = Tasta Tab trece la căsuța următoare, bara de spațiu o bifează.
search-title = Găsirea unui instrument
search-lead = Scrieți numele unui instrument pe care îl cunoașteți sau ce doriți să faceți. Greșelile de tastare nu deranjează.
search-field = Un instrument sau o nevoie
    .hint = De exemplu: Doodle, contabilitate, un afiș.
search-count =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-none = Nu am găsit nimic. Încercați alt cuvânt sau unul mai scurt.
search-in-use = Ce folosiți poate
search-instead = În loc, software liber
search-software = Software liber
search-more =
    { $count ->
        [one] Încă { $count } program
        [few] Încă { $count } programe
       *[other] Încă { $count } de programe
    }
search-licence = Licență { $licence }
search-replaces = înlocuiește { $products }
search-export = Scoateți-vă datele din { $product }
search-funding = Plătit prin: { $funding }
search-giving = Pentru a contribui: { $address }
search-matched = găsit după
search-withdrawn = Nu îl mai propunem.
search-hosts = Furnizori de găzduire
search-trainings = Învățare
search-actors = Cine poate ajuta
search-from-tools = Lipsește un instrument sau căutați altul? Găsiți-l după nume.
search-from-start = Căutați după numele unui instrument cunoscut sau după ce doriți să faceți.
skill-alone = Ce știu să fac
    .lead = O fișă numai pentru dumneavoastră: o completați, o tipăriți, o păstrați. Nu este nevoie de nicio analiză.
    .open = Fișa mea de competențe

## Questions

question-place = Întrebarea { $number } din { $of }
question-place-in-area = Întrebarea { $number } din { $of } la { $area }
question-answer = Răspunsul dumneavoastră
question-dont-know = Nu știm
question-not-concerned = Nu este cazul la noi
question-reason = Spuneți de ce (opțional)
question-next = Următoarea
question-previous = Precedenta
question-clear = Ștergeți răspunsul
question-later = Terminați mai târziu
question-note = Notiță
    .hint = Rămâne în fișierul dumneavoastră. Niciun document de tipărit nu o arată.
question-note-add = Adăugați o notiță
question-note-written = Notița dumneavoastră
question-aside = Pentru cine?
    .hint = Un prenume sau o funcție. Lăsați gol pentru a nu o mai pune deoparte.
question-aside-add = Puneți deoparte pentru…
question-aside-set = Pusă deoparte pentru { $whom }
question-why = De ce această întrebare
question-words = Cuvinte explicate
question-save = Răspunsurile dumneavoastră
    .text = Fiecare răspuns se salvează imediat ce îl alegeți. Vă puteți opri oricând.
question-keys = Cu tastatura
    .text = O cifră alege răspunsul, Enter trece mai departe.
    .all = Toate tastele
jump-open = Toate întrebările
jump-progress =
    { $answered ->
        [one] { $answered } răspuns din { $of }
        [few] { $answered } răspunsuri din { $of }
       *[other] { $answered } de răspunsuri din { $of }
    }
jump-answered = răspuns dat
jump-dont-know = nu se știe
jump-set-aside = pusă deoparte
answer-none = fără răspuns

## After the last question

end-open = Aproape gata
    .lead =
        { $count ->
            [one] A rămas { $count } întrebare fără răspuns. „Nu știm” este un răspuns util.
            [few] Au rămas { $count } întrebări fără răspuns. „Nu știm” este un răspuns util.
           *[other] Au rămas { $count } de întrebări fără răspuns. „Nu știm” este un răspuns util.
        }
end-flash = Vă puteți opri aici
    .lead = Fișa este gata: trei puncte tari, cel mult cinci prime acțiuni, o persoană de sunat.
end-done = Toate întrebările au fost văzute
    .lead = Vă mulțumim. Rezultatele sunt gata. Puteți încă schimba fiecare răspuns.
end-empty = Deocamdată nu este nimic de calculat
    .lead = Toate întrebările care contează sunt marcate cu „Nu este cazul la noi”. Schimbați cel puțin un răspuns ca să vedeți rezultate.
end-resume = Înapoi la întrebări
end-sheet = Faceți fișa
end-results = Vedeți rezultatele
end-longer = Mergeți mai departe
    .hint = Răspunsurile se păstrează. Nimic nu se întreabă de două ori.
end-standard =
    { $count ->
        [one] Versiunea standard, încă { $count } întrebare
        [few] Versiunea standard, încă { $count } întrebări
       *[other] Versiunea standard, încă { $count } de întrebări
    }
end-full =
    { $count ->
        [one] Versiunea completă, încă { $count } întrebare
        [few] Versiunea completă, încă { $count } întrebări
       *[other] Versiunea completă, încă { $count } de întrebări
    }

## Results

results-title = Unde ați ajuns
results-empty = Aici vor apărea punctele tari, ce este urgent și profilul pe domenii. Mai întâi sunt necesare câteva răspunsuri.
results-coverage =
    { $known ->
        [one] { $known } răspuns (întrebări puse: { $asked }).
        [few] { $known } răspunsuri (întrebări puse: { $asked }).
       *[other] { $known } de răspunsuri (întrebări puse: { $asked }).
    }
confidence-sure = Ați fost siguri de răspunsuri.
confidence-fairly-sure = Ați fost destul de siguri de răspunsuri.
confidence-unsure = Mai multe răspunsuri sunt de verificat cu cei din jur.
confidence-nothing-yet = Deocamdată nu este nimic de citit aici.
results-shorter =
    { $count ->
        [one] Acestea sunt rezultatele versiunii „{ $shown }”. Versiunii „{ $chosen }” îi lipsește { $count } răspuns.
        [few] Acestea sunt rezultatele versiunii „{ $shown }”. Versiunii „{ $chosen }” îi lipsesc { $count } răspunsuri.
       *[other] Acestea sunt rezultatele versiunii „{ $shown }”. Versiunii „{ $chosen }” îi lipsesc { $count } de răspunsuri.
    }
results-deep-open =
    { $count ->
        [one] Întrebările aprofundate nu contează încă: lipsește { $count } răspuns.
        [few] Întrebările aprofundate nu contează încă: lipsesc { $count } răspunsuri.
       *[other] Întrebările aprofundate nu contează încă: lipsesc { $count } de răspunsuri.
    }
results-strengths = Punctele dumneavoastră tari
results-strengths-none = Vor apărea aici de îndată ce un răspuns va arăta unul.
improve = Primul pas: { $step }
results-settle = De rezolvat mai întâi
results-see-answer = Vedeți răspunsul
results-see-answer-of = Vedeți răspunsul: { $text }
results-profile = Profilul dumneavoastră pe domenii
results-rose = Roza: o rază pentru fiecare domeniu
area-insufficient = Încă lipsesc răspunsuri
area-not-applicable = Nu este cazul la dumneavoastră
results-numbers = Vedeți cifrele într-un tabel
    .caption = Cifre de la 0 la 100, rotunjite la o zecimală.
results-area = Domeniu
results-level = Nivel
results-level-number = { $level } – { $name }
results-figure = Cifră
results-completeness = Întrebări văzute
results-confidence = Răspunsuri sigure
results-computed = Cum se calculează?
    .answer = Fiecare răspuns valorează de la 0 la 4. Întrebările importante contează dublu sau triplu.
    .area = Cifra unui domeniu este partea punctelor obținute, din 100.
    .unknown = „Nu știm” contează zero numai când a nu ști este un pericol. „Nu este cazul la noi” nu contează niciodată.
results-overall = Toate domeniile împreună: { $shown } din 100, „{ $level }”.
    .meaning = Acest număr este un rezumat, nu un clasament.
results-importance = Ce contează pentru dumneavoastră
    .hint = Planul va începe de acolo.
results-needs = De ce aveți nevoie
    .hint = De la cea mai urgentă la cea mai puțin urgentă, după răspunsuri, instrumente și dorințe.
results-needs-more =
    { $count ->
        [one] Vedeți încă { $count } nevoie
        [few] Vedeți încă { $count } nevoi
       *[other] Vedeți încă { $count } de nevoi
    }
need-why = De ce?
need-strength = Tăria acestei nevoi, în puncte: { $strength }.
results-find-out =
    { $count ->
        [one] De întrebat pe cei din jur ({ $count } mesaj)
        [few] De întrebat pe cei din jur ({ $count } mesaje)
       *[other] De întrebat pe cei din jur ({ $count } de mesaje)
    }
    .hint = Zece minute pentru o întrebare. Copiați mesajul și trimiteți-l.
find-out-whom = De întrebat: { $whom }
results-next = Vedeți propunerile
results-plan = Mergeți la plan

## Proposals

recommendations-title = Hotărârile dumneavoastră
recommendations-lead = O propunere pentru fiecare nevoie, pe scurt. Cele patru variante sunt la fel de bune, iar păstrarea este una dintre ele.
recommendations-none = Răspunsurile nu cer nicio schimbare de instrument. Este bine să păstrați ce merge.
recommendations-empty = Aici va apărea o propunere pentru fiecare nevoie, cu motivele ei. Mai întâi sunt necesare câteva răspunsuri.
recommendations-more =
    { $count ->
        [one] Vedeți încă { $count } nevoie
        [few] Vedeți încă { $count } nevoi
       *[other] Vedeți încă { $count } de nevoi
    }
recommendations-tools = Instrumentele, nevoie cu nevoie
recommendations-habits = Obiceiuri de deprins
    .hint = Aici nu este nevoie de un instrument: planul se ocupă de ele, pas cu pas.
recommendations-next = Continuați cu planul
recommendations-choice = Cum alegem
    .text = Numai programe libere. Nici banii, nici parteneriatele nu schimbă ordinea.
recommendations-proof = „Neverificat”, „de verificat”
    .text = „Neverificat”: nu am putut controla acest fapt. „De verificat”: are peste 18 luni.
advice-in-use = Astăzi: { $tools }
advice-proposal = Încercați { $name }, { $running }.
advice-nothing = Deocamdată niciun instrument nu se potrivește. Păstrați ce aveți.
host-to-find = Furnizor de căutat, Rumb nu cunoaște niciunul
host-offer = Oferă: { $needs }
running-local = instalat pe aparatele dumneavoastră
running-ethical-host = la un furnizor etic
running-cooperative = la o cooperativă
running-self-hosted = pe serverul dumneavoastră
advice-why = De ce?
advice-others =
    { $count ->
        [0] Alte opțiuni înlăturate
        [one] Încă { $count } opțiune
        [few] Încă { $count } opțiuni
       *[other] Încă { $count } de opțiuni
    }
advice-trainings =
    { $count ->
        [one] Învățați ({ $count } curs sau ghid)
        [few] Învățați ({ $count } cursuri sau ghiduri)
       *[other] Învățați ({ $count } de cursuri sau ghiduri)
    }
advice-score = { $name } obține { $score } din 100 de puncte.
advice-hosts = Cine îl poate găzdui:
advice-licence = Licența { $licence }. Fișă revăzută la { $reviewed }.
advice-refused = Înlăturate, și de ce:
advice-refused-one = { $name }, { $running }:
gate-withdrawn = scos din propunerile noastre
gate-language = nu este în limbile dumneavoastră
gate-platform = nu merge pe calculatoarele dumneavoastră
gate-offline = cere o conexiune bună
gate-self-hosting = cere două persoane care știu să întrețină un server
gate-exit = documentele nu se pot scoate din el
fact-not-verified = neverificat
fact-to-check = de verificat
fact-old = Această fișă are peste 18 luni: verificați înainte de a decide.
fact-unverified = Nu am putut verifica licența.
fact-partner = Oferit de un membru al proiectului; aceasta nu îi schimbă locul.
training-foreign = în altă limbă, cu o persoană care o citește
training-free = gratuit
actors = Cine vă poate ajuta în apropiere
    .hint = Un telefon sau un mesaj este de ajuns pentru a începe.
country-fr = Franța
country-be = Belgia
country-es = Spania
country-es-ct = Catalonia
country-ro = România
    .no-host = Nu s-a găsit niciun furnizor etic general în România. De aceea Rumb propune un furnizor din altă țară europeană, serverul unui partener sau un program pe calculatoarele dumneavoastră.
    .no-training = Există puține cursuri despre software liber în limba română. Rumb le arată pe cele cunoscute și ghiduri din Republica Moldova, pentru metodă. Pentru rest, căutați o persoană care citește altă limbă sau întrebați la bibliotecă.
country-ar = Argentina
country-md = Republica Moldova
country-de = Germania
country-ch = Elveția
country-it = Italia
country-nl = Țările de Jos
country-at = Austria
country-lu = Luxemburg
country-pt = Portugalia
country-gb = Regatul Unit
country-us = Statele Unite
country-ca-qc = Québec
country-int = mai multe țări
country-xx = altă țară
country-eu = Europa
country-bf = Burkina Faso
    .no-host = Nu s-a găsit niciun furnizor etic general în Burkina Faso. Rumb propune un program pe calculatoarele dumneavoastră, serverul unui partener sau un furnizor din Europa. Înainte de a trimite date în străinătate, întrebați CIL ce se declară.
    .no-training = Nu s-a găsit niciun curs sigur și recent despre software liber în Burkina Faso: sursele sunt vechi. Rumb arată instrucțiunile și cursurile în franceză, care se pot folosi oriunde. Cereți și un schimb de experiență cu un telecentru din apropiere.

## Plan

plan-title = Anul dumneavoastră, lună de lună
plan-empty = Aici va apărea planul anului, lună de lună. Mai întâi sunt necesare câteva răspunsuri.
plan-longer = Apare odată cu versiunea standard sau completă. Răspunsurile se păstrează.
plan-hours = Ore prevăzute: { $planned } din { $available }.
plan-saved = Renunțarea la vechile instrumente economisește { $euros } € pe an.
plan-blocked =
    { $count ->
        [one] Luna { $months } rămâne liberă.
        [few] Aceste luni rămân libere: { $months }.
       *[other] Aceste luni rămân libere: { $months }.
    }
plan-waiting =
    { $count ->
        [one] { $count } acțiune așteaptă anul viitor.
        [few] { $count } acțiuni așteaptă anul viitor.
       *[other] { $count } de acțiuni așteaptă anul viitor.
    }
plan-assumed = Nu ați spus încă orele: socotim { $hours } pe lună, toți împreună.
plan-open-flags = Ce nu rezolvă acest plan
plan-next = Alegeți documentele
plan-capacity = Schimbați orele
plan-load = Vedeți orele într-un tabel
    .caption = Ore prevăzute și ore disponibile, lună de lună.
plan-as-list = Vedeți ca listă
plan-as-picture = Vedeți ca imagine
plan-month = Luna
plan-month-hours = Ore
plan-month-capacity = Disponibile
plan-month-blocked = Lună lăsată liberă
plan-month-over = Lună trecută
plan-list = Acțiunile, în ordine
plan-ticked = Deja făcut
plan-action = Acțiune
plan-why = Motiv
plan-next-year =
    { $count ->
        [one] Anul viitor ({ $count })
        [few] Anul viitor ({ $count })
       *[other] Anul viitor ({ $count })
    }
plan-not-proposed =
    { $count ->
        [one] Nepropus ({ $count })
        [few] Nepropuse ({ $count })
       *[other] Nepropuse ({ $count })
    }
plan-find-out =
    { $count ->
        [one] A rămas { $count } lucru de întrebat pe cei din jur.
        [few] Au rămas { $count } lucruri de întrebat pe cei din jur.
       *[other] Au rămas { $count } de lucruri de întrebat pe cei din jur.
    }
    .link = Vedeți mesajele de trimis
action-until = până în { $month }
action-cost = de la { $from } la { $to } €
action-cost-yearly = de la { $from } la { $to } € pe an
action-saves = aduce economii
action-vote = după vot
action-flag = de rezolvat întâi
action-more = De ce, și cum
action-deliverable = Ce veți avea
action-done = Semnul că este gata
action-skills = Pricepere utilă
action-attend = Cu cine
    .text =
        { $people ->
            [one] { $people } persoană, { $minutes } min.
            [few] { $people } persoane, { $minutes } min.
           *[other] { $people } de persoane, { $minutes } min.
        }
action-after = După
action-helpers = Cine poate ajuta
action-how = Cum faceți
action-why = De ce
reason-prerequisite = Trebuie făcută înainte de: { $action }
reason-always = Această acțiune este în toate planurile.
reason-decision = Ați hotărât: { $need }.
reason-left-out = Fără ea, acest lucru ar lăsa persoane pe dinafară: { $action }
reason-profile-low-connectivity = Conexiunea dumneavoastră este slabă sau scumpă.
reason-profile-public-computers = Puneți calculatoare la dispoziția publicului.
reason-profile-imposed-tool = Un finanțator sau o federație vă impune un instrument.
reason-profile-vulnerable-public = Primiți oameni la care trebuie mai multă grijă.
reason-profile-sensitive-data = Notați lucruri foarte personale despre oameni.
reason-profile-public-place = Centrul dumneavoastră primește publicul și îl ajută cu calculatoarele.
reason-profile-rural = Lucrați la țară sau într-o zonă izolată.
postponed-zero-capacity = nimeni nu are ore de dat
postponed-with-its-change = așteaptă schimbarea pe care o pregătește
postponed-prerequisite-next-year = o acțiune de făcut înaintea ei așteaptă și ea
postponed-waits-for-vote = votul vine prea târziu în an
postponed-waits-for-phase = mai întâi trebuie terminată o etapă anterioară
postponed-end-of-year = nu poate începe înainte de sfârșitul anului
postponed-two-months-between-switches = două schimbări de instrument ar fi prea apropiate
postponed-accounting-year = schimbarea așteaptă începutul unui an contabil
postponed-one-person = o singură persoană ar duce prea mult
postponed-two-at-a-time = două acțiuni sunt deja în curs
postponed-no-hours = orele merg la ce contează mai mult
postponed-low-connectivity = cere o conexiune mai bună
postponed-done-already = este deja făcut
postponed-dropped = ați scos-o din plan
postponed-decided = consiliul își păstrează instrumentele
postponed-imposed = un partener impune instrumentul
postponed-replaced = o schimbare hotărâtă îi ia locul
capacity-hours = Ore pe lună, toți împreună
    .hint = Adunați orele tuturor. Fiți prudenți.
capacity-blocked = Lunile care rămân libere
    .hint = Cel mult trei luni, de exemplu începutul școlii sau vacanța.
capacity-decides = Cine decide la dumneavoastră?
body-board = Consiliul director
body-assembly = Adunarea generală a membrilor
capacity-meets = Următoarea ședință a celor care decid
    .hint = Ce cere un vot va aștepta această dată.
capacity-assembly = Următoarea adunare generală
capacity-email = Membri fără e-mail, din 100
    .hint = Planul păstrează pentru ei o cale pe hârtie.
capacity-admins = Două persoane știu să instaleze și să întrețină un server?
    .hint = Un server este un calculator mereu pornit, pe care îl folosesc celelalte. Fără aceste două persoane, nu vi-l propunem niciodată.
capacity-admins-yes = Da
capacity-admins-no = Nu
capacity-admins-unknown = Nu știm
capacity-start = Prima lună a planului
capacity-moves = Planul se recalculează la fiecare schimbare. Nimic nu se pierde: ce nu mai încape trece în anul viitor.

## Documents

documents-title = Documentele dumneavoastră
documents-lead = Fișiere de tipărit, de citit în ședință și de votat; și altele, ca să urmăriți planul cu instrumentele dumneavoastră.
documents-start = Pentru început
documents-vote = Pentru a decide împreună
documents-act = Pentru a acționa
documents-rules = Pentru a stabili reguli
documents-tell = Pentru a da de știre
documents-programs = Pentru alte programe
documents-place = Unde se păstrează?
    .text = Lângă analiza dumneavoastră, dacă nu alegeți alt loc.
documents-send = Și apoi?
    .text = Rumb nu trimite nimic. Dumneavoastră tipăriți sau trimiteți fișierul.
document-sheet = Fișa primilor pași
    .text = O pagină: punctele tari, cel mult cinci acțiuni, mesajele de trimis, o persoană de sunat.
    .not-yet = Va fi posibilă când întrebările versiunii rapide vor avea răspuns.
document-fridge = Fișa de ținut la vedere
    .text = O pagină cu litere mari, pentru frigider: trei lucruri de făcut, pe cine sunați, următoarea dată.
    .not-yet = Va fi posibilă când întrebările versiunii rapide vor avea răspuns.
document-plan = Planul anului
    .text = Cel mult douăsprezece pagini: situația, acțiunile lună de lună, costurile, hotărârea de votat.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-annex = Anexa
    .text = Pentru cei curioși: toate răspunsurile, toate calculele, toate sursele.
    .not-yet = Va fi posibilă când rezultatele vor fi gata.
document-summary = Rezumatul
    .text = O pagină de citit cu voce tare în trei minute, înainte de vot.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-resolution = Proiectul de hotărâre
    .text = O pagină de votat și de semnat, cu voturile de completat.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-project = Planul și proiectul dumneavoastră
    .text = O pagină: cuvintele dumneavoastră, ce doriți și pașii din plan care răspund.
    .not-yet = Va fi posibilă când rezultatele vor fi gata.
document-message = Mesajul către membri
    .text = Ce s-a votat, ce se schimbă și ce nu. Apoi trei mesaje scurte pentru fiecare schimbare de instrument.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-minutes = Procesul-verbal al ședinței
    .text = O foaie de completat în timpul ședinței: cine este prezent, întrebările, votul punct cu punct.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-roles = Fișele pe funcții
    .text = Câte o fișă pentru fiecare funcție: ce face fiecare persoană, lună de lună, cu orele ei.
    .not-yet = Vor fi posibile când rezultatele vor fi gata.
document-sessions = Fișele de sesiune
    .text = O fișă pentru fiecare formare din plan: scopul, cine vine, desfășurarea minut cu minut, ce rămâne.
    .not-yet = Vor fi posibile când planul dumneavoastră va avea o formare.
document-poster = Afișul pentru membri
    .text = O pagină A4 de pus pe perete: ce se schimbă, ce rămâne, unde se cere ajutor.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-poster-large = Afișul mare
    .text = Același afiș pe o foaie A3. Se citește de la doi metri.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-place-sheet = Fișa centrului
    .text = Ce oferă centrul dumneavoastră, de afișat și de dat oamenilor; apoi ce trebuie să știe partenerii.
    .not-yet = Va fi posibilă când o întrebare despre centru va avea un răspuns.
document-charter = Regulile de folosire a instrumentelor digitale
    .text = Cel mult două pagini, de schimbat înainte de adoptare: instrumentele, ce nu punem niciodată acolo, timpul de odihnă, ajutorul.
    .not-yet = Vor fi posibile când întrebările versiunii rapide vor avea răspuns.
document-help-charter = Regulile pentru ajutor
    .text = Ce face centrul împreună cu oamenii și ce nu face, de schimbat înainte de adoptare.
    .not-yet = Vor fi posibile când o întrebare despre centru va avea un răspuns.
document-cooperation = Regulile de cooperare locală
    .text = O pagină de completat și de semnat între vecini: ce aduce fiecare, cum se folosește, cum se pleacă.
document-publication = Fișa de publicat
    .text = Ce doriți să spuneți despre schimbarea instrumentelor, altor asociații sau pe site. Nimic nu apare fără alegerea dumneavoastră.
    .not-yet = Va fi posibilă când rezultatele vor fi gata.
publication-fields = Ce va spune fișa
    .hint = Nimic nu este bifat dinainte. Notițele, motivele și textele libere nu apar niciodată.
    .none = Bifați cel puțin un rând.
publication-field-name = Numele asociației
publication-field-profile = Domeniul și mărimea
publication-field-place = Țara sau regiunea, fără alt loc
publication-field-tools = Instrumentele dinainte
publication-field-decisions = Deciziile despre instrumente
publication-field-steps = Pașii făcuți
publication-field-hours = Orele prevăzute, și un rând pentru cele date
publication-field-euros = Suma prevăzută și economisită, și un rând pentru cea cheltuită
publication-field-helped = Ce a ajutat: rânduri de scris
publication-field-obstacles = Ce a fost greu: rânduri de scris
publication-field-contact = Cum vă găsesc: un rând de scris
document-funder = Anexa pentru finanțator
    .text = Răspunsurile dumneavoastră, recitite în cadre pe care finanțatorii publici le cunosc. Fără notă și fără aviz juridic.
    .not-yet = Va fi posibilă când rezultatele vor fi gata.
document-table = Tabelul planului
    .text = Câte un rând pentru fiecare acțiune, cu orele, costurile și cine se ocupă. Se deschide cu o foaie de calcul precum LibreOffice.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-calendar = Calendarul planului
    .text = Datele planului, pentru calendarul unui calculator sau al unui telefon. Deschideți-l din nou mai târziu: datele se aduc la zi.
    .not-yet = Va fi posibil când rezultatele vor fi gata.
document-open-file = Fișierul deschis
    .text = Tot ce cuprinde analiza dumneavoastră, cu nume și notițe, pentru un alt program (JSON). Dați-l numai oamenilor în care aveți încredere.
document-language = Limba documentului
document-choices = Altă limbă, alt fel, alt loc
document-preview = Vedeți paginile
    .hint = Aceasta se va tipări. Pentru a asculta, alegeți textul de citit cu voce tare.
    .draft = Acestea sunt paginile proiectului, înainte de schimbările dumneavoastră. Pentru a asculta, alegeți textul de citit cu voce tare.
document-page = Pagina { $page } din { $pages }
document-page-before = Pagina dinainte
document-page-after = Pagina următoare
document-way = Cum să fie creat
document-way-pdf = PDF, de tipărit și de votat
document-way-odt = Text de modificat (ODT)
document-way-html = Pagină de citit pe ecran (HTML)
document-way-txt = Text de citit cu voce tare (TXT)
document-way-ods = Pentru un program de calcul tabelar (ODS)
document-way-csv = Fără formatare, pentru toate programele (CSV)
document-place = Se va numi „{ $file }”, în dosarul „{ $folder }”.
document-elsewhere = Păstrați-l în altă parte…
document-path = Calea fișierului
document-write = Creați documentul
document-running = Se scrie documentul
document-cancel = Opriți
document-cancelled = Scrierea a fost oprită. Nimic nu a fost păstrat.
document-written = „{ $file }” este gata
    .text = { $held }, { $kilobytes } kB, în dosarul „{ $folder }”. Totul a fost recitit și verificat.
file-reveal = Arătați în dosar
document-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
    }
document-words = { $count ->
    [one] { $count } cuvânt
    [few] { $count } cuvinte
   *[other] { $count } de cuvinte
    }
document-rows = { $count ->
    [one] { $count } rând
    [few] { $count } rânduri
   *[other] { $count } de rânduri
    }
document-dates = { $count ->
    [one] { $count } dată
    [few] { $count } date
   *[other] { $count } de date
    }
document-answers = { $count ->
    [one] { $count } răspuns
    [few] { $count } răspunsuri
   *[other] { $count } de răspunsuri
    }
document-unprinted = Acest document nu poate tipări toate literele din: { $words }. Punctele arată unde lipsesc. Scrieți-le de mână.
document-rename = Păstrați-le pe amândouă, cu alt nume
document-replace = Înlocuiți-l pe cel vechi

## Settings and keys

settings = Setări
room-open = Modul sală
settings-lead = Rămân pe acest calculator.
settings-language = Limba
settings-text-size = Mărimea textului
settings-text-size-short = Text { $size } %
settings-percent = { $size } %
settings-theme = Culori
settings-theme-system = Ca ale calculatorului
settings-theme-light = Deschise
settings-theme-dark = Închise
settings-contrast = Contrast
settings-contrast-standard = Normal
settings-contrast-more = Mărit
keys-title = Tastele
keys-lead = Totul se poate face fără mouse.
key-enter = Enter
key-backspace = Backspace
key-tab = Tab
key-space = Spațiu
keys-level = Alegeți un nivel
keys-option = Alegeți un răspuns dintr-o listă
keys-dont-know = Nu știm
keys-not-concerned = Nu este cazul la noi
keys-next = Întrebarea următoare
keys-previous = Întrebarea precedentă, în afara câmpurilor de text
keys-tab = Treceți la câmpul următor; cu Shift, la cel precedent
keys-space = Bifați o căsuță, deschideți un detaliu
keys-undo = Anulați
keys-redo = Refaceți
keys-save = Verificați că totul este salvat
