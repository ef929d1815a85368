cli-about = Analiza digitală a asociațiilor, pe acest calculator
cli-lang = Limba: fr, en, es, ca sau ro
cli-json = Scrie un singur document JSON și nimic altceva
cli-answers = Fișier de răspunsuri (JSON)
cli-audit = Fișier de analiză .rumb sau fișier de răspunsuri
cli-new-file = Fișierul de analiză de creat
cli-start = Prima zi a planului, de exemplu 2027-01-01
cli-out = Dosarul pentru documente
cli-document = Documentele de scris, separate prin virgule: toate dacă nu se spune nimic
cli-format = Formatele de scris, separate prin virgule: fiecare document în primul său format dacă nu se spune nimic
cli-publish = Scrie și fișa de publicat, cu aceste informații și niciuna alta
cli-pack = Ce adaugă un partener la documente: siglă, contact și pagină de încheiere
cli-folder = Dosarul de conținut; fără el, conținutul inclus
cli-shell = Interpretor de comenzi
cli-score = Calculează domeniile, punctele de rezolvat și nevoile
cli-new = Creează un fișier de analiză din răspunsuri
cli-plan = Face planul și documentele într-un dosar
cli-kit = Pregătește ce tipărește un atelier: ghid, întrebări, cartonașe de vot, foi și afiș
cli-kit-length = Lungimea chestionarului
cli-kit-minutes = Minute pentru fiecare întrebare: 5 la cel rapid, 3 la celelalte
cli-kit-total = Minutele întregului atelier, din cinci în cinci: 120 sau mai mult, dacă este nevoie
cli-kit-people = Persoane care vor vota, pentru a număra foile: 8 dacă nu se spune nimic
cli-export = Scrie tot ce cuprinde o analiză, pentru un alt program (JSON)
cli-open-file-schema = Scrie schema JSON a ceea ce dă „export”
cli-merge = Reunește două copii ale unui fișier de analiză într-un fișier nou
cli-merge-one = Prima copie .rumb
cli-merge-other = A doua copie .rumb
cli-merge-out = Fișier de creat; cele două copii rămân cum sunt
cli-merge-take = Ce se ia când cele două copii spun altceva: a sau b. Celălalt răspuns se păstrează în nota întrebării sale
cli-content = Lucrează cu conținutul
cli-content-check = Verifică un dosar de conținut și spune tot ce nu este în regulă
cli-content-search = Găsește un instrument după numele cunoscut sau după ce se dorește
cli-content-stale = Enumeră faptele verificate acum peste 18 luni; se încheie cu codul 1 dacă există
cli-words = Cuvinte de căutat, chiar cu greșeli
cli-on = Ziua la care se privește, de exemplu 2027-01-01; fără ea, astăzi
cli-completions = Scrie completarea automată pentru un interpretor
cli-man = Scrie pagina de manual

cli-written = Scris: { $path }
cli-areas = Domenii
cli-flags = De rezolvat mai întâi
cli-find-out = De întrebat pe cei din jur
cli-needs = Nevoi
cli-none = nimic
cli-actions = Acțiunile anului
cli-next-year = La anul
cli-content-good = Conținutul este în regulă.
cli-content-findings =
    { $n ->
        [one] { $n } punct de corectat
        [few] { $n } puncte de corectat
       *[other] { $n } de puncte de corectat
    }
cli-content-more =
    { $n ->
        [one] Mai este { $n } punct care nu este arătat. Corectați-le întâi pe acestea.
        [few] Mai sunt { $n } puncte care nu sunt arătate. Corectați-le întâi pe acestea.
       *[other] Mai sunt { $n } de puncte care nu sunt arătate. Corectați-le întâi pe acestea.
    }
cli-stale-none = Niciun fapt nu are peste 18 luni.
cli-stale-found =
    { $n ->
        [one] { $n } fapt de verificat
        [few] { $n } fapte de verificat
       *[other] { $n } de fapte de verificat
    }
cli-kind-software = Software
cli-kind-product = Instrument folosit
cli-kind-training = Formare
cli-kind-actor = Organizație care ajută
cli-kind-host = Furnizor de găzduire
cli-kind-question = Întrebare
cli-kind-reference = Text de referință
cli-kind-need = Nevoie
cli-kind-action = Acțiune
cli-counts-country = pe țări
cli-counts-language = pe limbi
cli-no-document = Nu este nimic de scris: niciunul dintre documentele cerute nu există în acest format sau analiza nu spune nimic despre el. Fișa de publicat cere --publish.
cli-missed = Nescrise, fiindcă nu există în acest format sau analiza nu spune nimic despre ele: { $documents }.
cli-merge-undecided = Nu s-a scris nimic: mai sunt alegeri de făcut.
    .hint = Adăugați „--take a” sau „--take b”, sau reuniți copiile în fereastră.
cli-no-home = Acest sistem nu indică niciun dosar personal.
cli-bad-date = „{ $date }” nu este o dată. Scrieți-o astfel: 2027-01-01.
cli-bad-year = „{ $date }” este prea departe. Alegeți un an de la { $from } la { $to }.
cli-bad-language = Rumb nu vorbește „{ $language }”. Alegeți fr, en, es, ca sau ro.

cli-place-folder = Acesta este un dosar, nu un fișier.
    .hint = Indicați un fișier din acest dosar.
cli-place-special = Acesta nu este un fișier obișnuit.
    .hint = Salvați mai întâi răspunsurile într-un fișier.
cli-place-audit = Acesta este un fișier de analiză, iar conținutul lui nu este JSON.
    .hint = „rumb new” are nevoie de un fișier de răspunsuri. „rumb score” și „rumb plan” citesc o analiză dacă numele ei se termină cu „.rumb”.
cli-place-no-folder = Acest dosar nu există.
    .hint = Creați-l sau verificați calea.
cli-place-not-folder = Acesta nu este un dosar.
    .hint = Indicați un dosar sau verificați calea.
cli-place-unreadable = Acest dosar nu a putut fi citit în întregime.
    .hint = Verificați drepturile sau indicați alt dosar.
cli-place-no-content = Acest dosar nu conține niciun fapt datat.
    .hint = Indicați un dosar de conținut Rumb.

cli-error-missing = Nu există niciun fișier în acest loc.
    .hint = Verificați calea.
cli-error-in-use = O fereastră sau alt program folosește deja acest fișier.
    .hint = Închideți-l, apoi încercați din nou.
cli-error-read-only = Acest loc este protejat.
    .hint = Verificați că aveți dreptul să citiți și să scrieți acolo.
cli-error-disk-full = Nu mai este loc pentru scriere.
    .hint = Eliberați puțin spațiu, apoi încercați din nou.
cli-error-gone = Fișierul a dispărut în timpul lucrului.
    .hint = Conectați din nou stickul sau discul, apoi încercați din nou.
cli-error-internal = Ceva nu a mers în Rumb.
    .hint = Încercați din nou. Dacă se repetă, spuneți-le celor care fac Rumb.

fault-line = { $place }: { $fault }
fault-hint = Nu s-a calculat nimic. Corectați fișierul, apoi încercați din nou.
fault-whole-file = fișier
fault-not-json = nu este JSON, la linia { $line }, coloana { $column }
fault-too-large = fișierul depășește un megaoctet
fault-not-text = nu este un text în UTF-8
fault-wrong-format = formatul trebuie să fie rumb-answers
fault-open-file = este un fișier deschis: salvați separat ce se află la „answers”
fault-wrong-version = se cunoaște doar versiunea 1
fault-missing = aici lipsește ceva
fault-unknown-key = acest nume nu este cunoscut
fault-duplicate-key = acest nume apare de două ori
fault-unknown-question = această întrebare nu există
fault-unknown-option = „{ $subject }” nu este un răspuns posibil
fault-unknown-id = „{ $subject }” nu este cunoscut
fault-wrong-type = nu este forma de răspuns așteptată
fault-out-of-range = această valoare este în afara limitelor
fault-bad-name = un nume sau o frază are de la 1 la { $most } de litere, pe un singur rând
fault-not-exclusive = un răspuns care le exclude pe celelalte apare împreună cu altele
fault-twice = același răspuns apare de două ori
fault-no-such-state = această întrebare nu are nici „nu știm”, nici „nu este cazul la noi”
fault-no-tool = este un obicei, nu un instrument: nu este nimic de hotărât
fault-not-serving = acest program nu răspunde acestei nevoi
fault-not-run = acest program nu poate fi folosit astfel
cli-finding-line = linia { $line }
cli-finding-example = De exemplu: { $example }

cli-finding-languages = Lipsește în: { $languages }.
cli-finding-allowed = Valori permise: { $values }
cli-finding-used = Coduri folosite deja: { $values }
cli-finding-other = Vedeți și: { $place }
cli-finding-more =
    { $n ->
        [one] Același lucru apare în încă { $n } loc.
        [few] Același lucru apare în încă { $n } locuri.
       *[other] Același lucru apare în încă { $n } de locuri.
    }
finding-missing-file = acest fișier sau dosar lipsește
    .remedy = Puneți-l la loc sau luați-l din conținutul livrat cu Rumb.
finding-not-text = nu este un text în UTF-8
    .remedy = Deschideți fișierul într-un editor de text și salvați-l ca UTF-8.
finding-unreadable = această linie este scrisă greșit
    .remedy = Verificați ghilimelele, parantezele și semnul = de pe această linie.
finding-unknown = câmpul „{ $subject }” nu există
    .remedy = Corectați-i numele sau ștergeți linia.
finding-missing = câmpul „{ $subject }” lipsește
    .remedy = Adăugați-l la această fișă.
finding-shape = valoarea câmpului „{ $subject }” nu are forma potrivită
    .remedy = Scrieți-o ca în celelalte fișe.
finding-field = câmpul „{ $subject }” lipsește sau nu își are locul
    .remedy = Adăugați-l sau ștergeți-l, ca în fișele de același fel.
finding-dangling = nimic nu poartă identificatorul „{ $subject }”
    .remedy = Scrieți un identificator care există sau adăugați întâi ceea ce numește.
finding-twice = „{ $subject }” există de două ori
    .remedy = Păstrați unul singur sau dați alt nume celui de-al doilea.
finding-licence = „{ $subject }” nu este o licență liberă recunoscută
    .remedy = Scrieți codul ei SPDX. Fără licență liberă, ștergeți fișa.
finding-value = „{ $subject }” este în afara listei sau a limitelor
    .remedy = Alegeți una dintre valorile permise.
finding-prose = acest text lipsește: { $subject }
    .remedy = Scrieți-l în fișierul fiecărei limbi, în dosarul „locales”.
finding-unreachable = nimic nu duce vreodată aici
    .remedy = Legați această fișă de o nevoie sau ștergeți-o.
finding-too-large = acest fișier este prea mare
    .remedy = O fișă are câteva linii. Luați din nou fișierul furnizat.
finding-unread = nimic nu citește acest fișier, dosar sau legătură
    .remedy = O fișă este un fișier obișnuit, iar numele ei se termină cu „.toml”, cu litere mici. Verificați și dosarul sau ștergeți-l.
finding-locked = există aici, dar nu poate fi citit
    .remedy = Verificați drepturile asupra acestui fișier și asupra dosarului său.
finding-text = „{ $subject }” este prea lung sau are un semn ori un spațiu în plus
    .remedy = Scrieți-l din nou de mână: cel mult 200 de litere, pe un rând, fără spații în jur.
finding-message = acest text nu poate fi citit de aici înainte
    .remedy = Verificați semnul =, acoladele și spațiile de la începutul rândurilor. O parte precum .help sau continuarea unui text începe cu patru spații.
finding-variable = „{ $subject }” nu este și aici, și în textul francez
    .remedy = Păstrați între acolade aceleași nume ca în franceză, fără să le traduceți.
finding-unserved =
    { $field ->
        [services] nevoia „{ $subject }” este în „runs”, dar nu și în „services”
        [runs] acest program nu spune că răspunde acestei nevoi: „{ $subject }”
       *[only_at] furnizorul „{ $subject }” nu acoperă nicio nevoie a acestui program
    }
    .remedy =
        { $field ->
            [services] Adăugați această nevoie la „services” sau ștergeți-o din „runs”.
            [runs] Adăugați această nevoie în câmpul „needs” al programului sau ștergeți programul din „runs”.
           *[only_at] Numiți furnizorul care îl oferă sau completați câmpul „services” al acestuia.
        }
finding-empty = câmpul „{ $subject }” este gol
    .remedy = Completați-l sau ștergeți linia, dacă nu este obligatorie.
finding-id = identificatorul „{ $subject }” nu este scris ca ceilalți
    .remedy = Scrieți-l ca în exemplu, fără diacritice și fără spații.
finding-name = identificatorul „{ $subject }” nu este numele fișierului
    .remedy = Scrieți numele fișierului ca identificator sau redenumiți fișierul.
finding-origin = „{ $subject }” nu spune de unde vine această informație
    .remedy = Începeți cu „seen:” și sursa, cu „memory” sau cu „project”.
finding-unheard = nicio acțiune nu ține seama de un răspuns slab la această întrebare
    .remedy = Adăugați această întrebare în câmpul „trigger” al unei acțiuni, în dosarul „action”.
finding-circle = „{ $subject }” se așteaptă pe sine sau vine prea târziu
    .remedy = Ștergeți una dintre așteptări, ca prima să poată începe.
