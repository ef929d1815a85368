### The kit of a workshop: what is printed, photocopied and laid on the table. Black and white, short words, large letters.

## The guide: the agenda, then the words to say

kit-guide-title = Ghidul atelierului
kit-guide-subject = Cum se desfășoară atelierul și cuvintele de spus.
kit-guide-file = Atelier 1 - Ghid
kit-guide-lead =
    { $questions ->
        [one] O întrebare de votat, { $total } în total.
        [few] { $questions } întrebări de votat, { $total } în total.
       *[other] { $questions } de întrebări de votat, { $total } în total.
    }
kit-guide-when = Data, ora și locul
kit-agenda = Cum se desfășoară
kit-agenda-from = Început
kit-agenda-length = Durată
kit-agenda-step = Pas
kit-agenda-do = Ce este de făcut
kit-agenda-alt = Pașii atelierului, cu un desen pentru fiecare. Tabelul spune același lucru.
kit-step-welcome = Bun venit
    .do = Spuneți de ce suntem aici, cât durează și cine va decide. Formați perechi: o persoană care se descurcă și una care se descurcă mai greu.
kit-step-map = Instrumentele noastre
    .do = Împreună, pe foaie: la ce folosește fiecare instrument și cine îl poate deschide.
kit-step-vote = Vot
    .do =
        { $questions ->
            [one] O întrebare, cel mult { $each }.
            [few] { $questions } întrebări, cel mult { $each } pentru fiecare.
           *[other] { $questions } de întrebări, cel mult { $each } pentru fiecare.
        }
kit-step-spare = Mai rămân { $spare } pentru discuții.
kit-step-pause = Pauză
    .do = Între timp, scrieți rezultatele în Rumb.
kit-step-importance = Ce contează
    .do = Fiecare persoană pune trei puncte pe afișul domeniilor.
kit-step-actions = Trei acțiuni
    .do = Pentru fiecare: cine se ocupă și o primă dată. Stabiliți următoarea întâlnire.
kit-before = Înainte de atelier
kit-before-cards =
    { $copies ->
        [one] Tipăriți cele trei pagini de cartonașe o dată: ajung pentru patru persoane. Tăiați pe mijloc.
        [few] Tipăriți cele trei pagini de cartonașe de { $copies } ori: de fiecare dată ajung pentru patru persoane. Tăiați pe mijloc.
       *[other] Tipăriți cele trei pagini de cartonașe de { $copies } de ori: de fiecare dată ajung pentru patru persoane. Tăiați pe mijloc.
    }
kit-before-sets = Fiecare persoană primește trei cartonașe: „0 și 1”, „2 și 3”, „4 și ?”.
kit-before-lay = Puneți întrebările în mijlocul mesei. Agățați afișul domeniilor.
kit-before-last = Anunțați președintele: votează ca toți ceilalți și vorbește ultimul.
kit-before-fingers = Fără cartonașe, se votează cu degetele: pumnul strâns pentru 0, mâna pe cap pentru „?”.

kit-say = Cuvintele de spus
kit-say-open = La început
    .words = „Vă mulțumim că ați venit. Ne uităm cum lucrăm, cu sau fără calculator. Nimeni nu primește o notă. Și a nu ști este de folos. La sfârșit, vom alege trei acțiuni.”
kit-round = Pentru fiecare întrebare
kit-round-read = Citiți de două ori întrebarea și cele cinci răspunsuri. „Ascultați mai întâi, citesc de două ori.”
kit-round-alone = Lăsați 30 de secunde de liniște. „Alegeți fără să vorbiți. Țineți cartonașul lipit de dumneavoastră.”
kit-round-reveal = Toți arată în același timp. „La trei, arătați răspunsul în sus. Unu, doi, trei.”
kit-round-count = Numărați cartonașele și scrieți numerele pe foaia voturilor.
kit-round-talk = Două niveluri diferență sau mai mult, ori o treime de „?”: răspunsul cel mai mic și cel mai mare povestesc un fapt. Câte un minut. „Ce ați văzut?”
kit-round-again = Votați încă o dată, niciodată mai mult. „Vrea cineva să schimbe cartonașul?”
kit-round-agree = Grupul își spune răspunsul. „Suntem de acord să scriem acest nivel?”
kit-round-median = Nu sunteți de acord? Puneți nivelurile în ordine, de la cel mai mic la cel mai mare. Păstrați-l pe cel din mijloc; dintre două, pe cel mai mic. Bifați „De revăzut”.
kit-rules = Regulile
kit-rules-last = Cei care decid votează ca ceilalți și vorbesc ultimii.
kit-rules-unknown = „?” este un răspuns bun: vom ști pe cine să întrebăm.
kit-rules-paper = Hârtia care merge este un răspuns bun.
kit-rules-two = Doi oameni nu votează: decid împreună.
kit-rules-names = Se scriu numere, niciodată cine ce a votat.
kit-say-close = La sfârșit
    .words = „Iată cele trei acțiuni ale noastre, cu cine și când. Nimeni nu a notat voturile dumneavoastră. Vă mulțumim tuturor.”

## The questions, in large letters

kit-questions-title = Întrebările
kit-questions-subject = Întrebările atelierului cu litere mari, cu forma fiecărui nivel.
kit-questions-file = Atelier 2 - Întrebări
kit-question = { $number }. { $question }

## The cards to cut: no words, a number and a shape

kit-cards-title = Cartonașele de vot
kit-cards-subject = Trei cartonașe de persoană, de tăiat: un nivel sus, altul jos.
kit-cards-file = Atelier 3 - Cartonașe de vot
kit-cards-alt = Patru cartonașe la fel, de tăiat pe mijlocul paginii: { $one } pe o parte, { $other } pe cealaltă.

## What is filled in by hand: numbers, never names

kit-tally-title = Foaia voturilor
kit-tally-subject = Câte cartonașe de fiecare nivel, cine a venit, în numere, și cele trei acțiuni.
kit-tally-file = Atelier 4 - Foi de completat
kit-tally-lead = Scrieți câte cartonașe vedeți. Primul vot sus, al doilea vot jos. Niciodată un nume.
kit-tally-question = Întrebare
kit-tally-group = Grup
kit-tally-review = De revăzut
kit-who = Cine a venit
kit-who-lead = Numărați persoanele. Fără nume, fără semnături.
kit-who-role = Funcție
kit-who-count = Câți
kit-who-board = Consiliul director
kit-who-staff = Angajați
kit-who-volunteers = Voluntari
kit-who-members = Membri, public
kit-who-others = Alții
kit-map = Instrumentele noastre
kit-map-need = La ce folosește
kit-map-tool = Instrument
kit-map-key = Cine îl poate deschide
kit-actions = Cele trei acțiuni ale noastre
kit-actions-what = Acțiune
kit-actions-who = Cine
kit-actions-when = Prima dată
kit-actions-next = Următoarea întâlnire

## The poster of the areas

kit-areas-title = Ce contează pentru noi
kit-areas-subject = Domeniile, cu un desen și loc pentru puncte.
kit-areas-file = Atelier 5 - Afișul domeniilor
kit-areas-lead = Puneți trei puncte unde este important pentru dumneavoastră.
kit-areas-alt = O casetă pentru puncte și un desen pentru fiecare domeniu: { $areas }.
kit-footer = Făcut cu Rumb

## How much paper

kit-sheets =
    { $sheets ->
        [one] O foaie pentru { $people } persoane, față-verso, în afară de cartonașe.
        [few] { $sheets } foi pentru { $people } persoane, față-verso, în afară de cartonașe.
       *[other] { $sheets } de foi pentru { $people } persoane, față-verso, în afară de cartonașe.
    }
