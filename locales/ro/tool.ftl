### The page of tools in use: names typed one after the other, and what may be told of each later.

tool-lead = Scrieți numele a tot ce se folosește, chiar și o dată pe lună. Numele sunt de ajuns.
tool-field = Adăugați un instrument
    .hint = Scrieți trei litere, apoi apăsați Enter. Hârtia și telefonul contează și ele.
tool-offered =
    { $count ->
        [one] { $count } nume propus
        [few] { $count } nume propuse
       *[other] { $count } de nume propuse
    }
tool-offered-none = Niciun nume cunoscut. Apăsați Enter pentru a-l adăuga așa cum este.
tool-other = Altceva: „{ $name }”
tool-other-need = La ce folosiți „{ $name }”?
tool-other-choose = Alegeți o nevoie
tool-other-add = Adăugați
tool-other-cancel = Nu adăugați
tool-added = Adăugat: { $name }, pentru „{ $need }”.
tool-already = { $name } este deja în listă.
tool-removed = Scos: { $name }, de la „{ $need }”. Butonul Anulați îl pune la loc.
tool-full =
    { $count ->
        [one] Lista are deja { $count } instrument. Scoateți-l pentru a adăuga altul.
        [few] Lista are deja { $count } instrumente. Scoateți unul pentru a adăuga altul.
       *[other] Lista are deja { $count } de instrumente. Scoateți unul pentru a adăuga altul.
    }
tool-taken =
    { $count ->
        [one] { $count } instrument a fost scos din listă. Butonul Anulați îl pune la loc.
        [few] { $count } instrumente au fost scoase din listă. Butonul Anulați le pune la loc.
       *[other] { $count } de instrumente au fost scoase din listă. Butonul Anulați le pune la loc.
    }
undone-tools =
    { $count ->
        [one] Gata. Lista dumneavoastră are { $count } instrument.
        [few] Gata. Lista dumneavoastră are { $count } instrumente.
       *[other] Gata. Lista dumneavoastră are { $count } de instrumente.
    }
tool-list =
    { $count ->
        [one] Lista dumneavoastră: { $count } instrument
        [few] Lista dumneavoastră: { $count } instrumente
       *[other] Lista dumneavoastră: { $count } de instrumente
    }
tool-list-empty = Instrumentele dumneavoastră vor apărea aici, nevoie cu nevoie.
tool-ticks = Sau bifați ce recunoașteți

## One tool of the list

tool-remove = Scoateți
    .name = Scoateți { $name } de la „{ $need }”
tool-uses = Folosiți { $name } și pentru:
tool-more = Spuneți mai multe despre { $name }
tool-elsewhere = Detaliile sunt la „{ $need }”.
tool-operator = Unde funcționează
tool-host = Ce furnizor
tool-host-none = Altul, sau nu știm
tool-people = Câte persoane îl folosesc
tool-cost = Cost pe an, în euro
    .hint = Pentru tot ce se face cu el, o singură dată.
tool-contract = Sfârșitul contractului
tool-satisfaction = Ce părere aveți
tool-satisfaction-none = Încă nu s-a spus
tool-satisfaction-0 = Ne încurcă
tool-satisfaction-1 = Mai degrabă nemulțumiți
tool-satisfaction-2 = Nici bine, nici rău
tool-satisfaction-3 = Mai degrabă mulțumiți
tool-satisfaction-4 = Foarte mulțumiți
tool-imposed = Un finanțator sau o federație ni-l impune
tool-share = Partea lui { $name } pentru „{ $need }”, în procente

## Families of needs, as heads in a list

need-family-messaging = A comunica
need-family-storage = A păstra fișiere
need-family-office-collab = A scrie și a organiza
need-family-management = A conduce asociația
need-family-publishing = A se face cunoscut
need-family-media = Imagini, sunet și video
need-family-inclusion = A nu uita pe nimeni
need-family-devices = Aparate
need-family-security = Parole
need-family-hosting = Găzduire
