### The preparation of a workshop: what is asked, how long, and what is printed.

workshop-nothing = Nicio întrebare nu este aleasă. Alegeți cel puțin una.
workshop-time = Un atelier durează între { $from } și { $to } min, din cinci în cinci. Fiecare întrebare durează între 1 și 20 min.
workshop-tight =
    { $questions ->
        [one] Această întrebare cere { $needs } min. Votul are { $has }.
        [few] Aceste { $questions } întrebări cer { $needs } min. Votul are { $has }.
       *[other] Aceste { $questions } de întrebări cer { $needs } min. Votul are { $has }.
    }
workshop-fewer =
    { $most ->
        [0] Dați mai puțin timp fiecărei întrebări.
        [one] Păstrați o întrebare sau dați mai puțin timp fiecăreia.
        [few] Păstrați cel mult { $most } întrebări sau dați mai puțin timp fiecăreia.
       *[other] Păstrați cel mult { $most } de întrebări sau dați mai puțin timp fiecăreia.
    }
workshop-longer = Sau alocați { $enough } min în total.

workshop-lead = Alegeți ce se va vota. Urmează desfășurarea și setul de tipărit.
workshop-length = Lungime
workshop-areas = Domenii
    .hint =
        { $count ->
            [one] O întrebare de votat.
            [few] { $count } întrebări de votat.
           *[other] { $count } de întrebări de votat.
        }
workshop-area = { $area } ({ $chosen } din { $all })
workshop-questions = Alegeți întrebare cu întrebare
workshop-each = Timp pentru fiecare întrebare
workshop-total = Timpul întregului atelier
workshop-people = Persoane care vor vota
workshop-loose = Nicio analiză nu este deschisă: această alegere rămâne până închideți Rumb. Într-o analiză deschisă, se păstrează în fișierul ei.
workshop-none = Nicio întrebare nu este aleasă.
    .hint = Alegeți cel puțin un domeniu.
workshop-kit = Setul de tipărit
workshop-language = Limba setului
workshop-alone = Creați numai această parte sau în alt fel
workshop-write = Creați tot setul
workshop-part =
    { $sheets ->
        [one] { $pages } p., o foaie.
        [few] { $pages } p., { $sheets } foi.
       *[other] { $pages } p., { $sheets } de foi.
    }

## Answers taken on paper, typed in line by line

typing-title = Introducerea foilor: { $association }
typing-lead = Scrieți un răspuns, apoi apăsați Enter. Se salvează imediat.
typing-line = Răspuns la { $id }
typing-line-other = Întrebare și răspuns
typing-hint = O cifră de la 0 la 4. „?”: nu știm. „-”: nu este cazul la noi. Altă întrebare: con01 2. Ctrl + Z, linie goală: anulare.
typing-enter = Salvați (Enter)
typing-place = Întrebarea { $place } din { $of }
typing-saved = Salvat, { $id }:
typing-unknown = Nicio întrebare nu se numește „{ $typed }”. Scrieți, de exemplu, con01 2.
typing-not-asked = Întrebarea { $id } nu se pune la această lungime.
typing-level = „{ $typed }” nu este un răspuns la { $id }.
typing-levels = Răspunsuri posibile: { $levels }.
typing-form = Întrebarea { $id } are mai multe căsuțe: răspundeți pe pagina ei.
    .open = Deschideți pagina ei
typing-end = Foaia este gata
    .text = Răspunsuri: { $count } din { $all }.
typing-next = Asociația următoare
    .name = Numele ei
    .hint = Dacă acest nume este printre analizele recente, se deschide. Altfel, începe o analiză în același dosar.
    .go = Continuați
workshop-typing = Introduceți răspunsurile notate pe hârtie
