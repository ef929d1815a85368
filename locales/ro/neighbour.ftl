## The page

neighbours-title = Persoane și locuri din apropiere
neighbours-lead = Agenda dumneavoastră: cine poate ajuta o asociație din zonă. Rămâne pe acest calculator și servește pentru toate analizele dumneavoastră.
neighbours-go = Completați agenda cu persoane și locuri din apropiere
    .hint = Notați cine poate ajuta în apropiere. Documentele dumneavoastră îi numesc primii.
neighbours-open = Deschideți agenda
neighbours-empty = Agenda este goală. Adăugați o persoană sau un loc, ori importați un tabel.
neighbours-list = Agenda
neighbours-search = Căutați un nume, o localitate sau un ajutor
neighbours-found = { $found } din { $total }
    .nearest = { $found } din { $total }, cele mai apropiate întâi
neighbours-more = Arătați mai multe
neighbours-unread =
    { $count ->
        [one] { $count } înregistrare nu a putut fi citită. Rămâne neatinsă.
        [few] { $count } înregistrări nu au putut fi citite. Rămân neatinse.
       *[other] { $count } de înregistrări nu au putut fi citite. Rămân neatinse.
    }
neighbours-undo = Anulați această modificare
neighbours-kept = „{ $name }” este în agendă.
neighbours-removed = „{ $name }” nu mai este în agendă.
neighbours-undone = Ultima modificare a agendei este anulată.

## A person or place. The labels are also read as the titles of columns in a table.

neighbour-new = Adăugați o persoană sau un loc
neighbour-edit = Modificați
    .name = Modificați: { $name }
neighbour-remove = Scoateți
    .name = Scoateți: { $name }
neighbour-save = Salvați
neighbour-cancel = Renunțați
neighbour-name = Nume
    .missing = Scrieți un nume.
neighbour-offer = Ajutor oferit
    .hint = De exemplu: formulare online, primii pași cu un calculator.
neighbour-phone = Telefon
neighbour-mail = Adresă de e-mail
neighbour-site = Site web
neighbour-street = Stradă și număr
neighbour-postcode = Cod poștal
neighbour-town = Localitate
neighbour-country = Țară
    .none = Neprecizată
neighbour-hours = Program
    .hint = Cum l-ați spune: luni de la 9:00 la 12:00.
neighbour-note = Notă pentru dumneavoastră
    .hint = Nu se tipărește niciodată.
neighbour-typed = Scris de mână, { $date }
neighbour-imported = Fișierul „{ $file }”, { $date }

## Import

neighbours-import = Importați un tabel
    .hint = Un fișier CSV: lista națională franceză a locurilor de ajutor digital (data.gouv.fr), sau un tabel cu o coloană „Nume”.
    .choose = Alegeți un fișier…
    .path = Calea tabelului
neighbours-import-rows =
    { $count ->
        [one] { $count } rând a fost citit.
        [few] { $count } rânduri au fost citite.
       *[other] { $count } de rânduri au fost citite.
    }
neighbours-import-filter = Începuturile codurilor poștale de păstrat
    .hint = De exemplu „30 40” pentru două județe. Lăsat gol, se păstrează tot.
neighbours-import-plan = De adăugat: { $added }. De actualizat: { $updated }. Deja la zi: { $unchanged }.
neighbours-import-keep =
    { $count ->
        [one] Păstrați acest rând
        [few] Păstrați aceste { $count } rânduri
       *[other] Păstrați aceste { $count } de rânduri
    }
neighbours-import-none = Niciun rând nu începe astfel.
    .empty = Acest tabel nu are niciun rând sub titluri.
    .refused = Niciun rând nu poate fi păstrat. Motivele sunt spuse mai jos.
neighbours-import-done = Importul s-a încheiat. Adăugate: { $added }. Actualizate: { $updated }. Deja la zi: { $unchanged }.
neighbours-refused =
    { $count ->
        [one] { $count } rând lăsat deoparte
        [few] { $count } rânduri lăsate deoparte
       *[other] { $count } de rânduri lăsate deoparte
    }
neighbours-refused-no-name = Rândul { $line }: numele lipsește.
neighbours-refused-columns = Rândul { $line }: are mai multe celule decât are tabelul coloane.
neighbours-refused-postcode = Rândul { $line }: „{ $said }” nu este un cod poștal.
neighbours-refused-country = Rândul { $line }: „{ $said }” nu este o țară cunoscută. Scrieți două litere, de exemplu RO.
neighbours-refused-too-long = Rândul { $line }: un text este prea lung.
neighbours-refused-open = Rândul { $line }: niște ghilimele nu sunt închise. Ce urmează nu a putut fi citit.
neighbours-refused-twice = Rândul { $line }: repetă rândul { $first }.
neighbours-refused-more =
    { $count ->
        [one] și încă { $count }
        [few] și încă { $count }
       *[other] și încă { $count }
    }

## Export

neighbours-export = Exportați agenda
    .hint = Un tabel CSV, de deschis într-un program de calcul sau de împărțit.
    .write = Scrieți tabelul
    .elsewhere = Puneți-l în altă parte…
neighbours-exported = „{ $file }” este scris, dosarul „{ $folder }”.

## What goes wrong with the address book: what happened, then what to do (.hint)

neighbours-trouble-damaged = Agenda este deteriorată.
    .hint = Reluați ultima copie bună. Fișierul deteriorat va fi păstrat separat.
    .recover = Reluați copia
neighbours-trouble-newer = Agenda provine dintr-o versiune mai nouă de Rumb.
    .hint = Instalați versiunea nouă pentru a o deschide. Nu a fost atinsă.
neighbours-trouble-read-only = Agenda nu poate fi modificată.
    .hint = Dosarul ei este protejat. Ce ați scris rămâne pe ecran.
neighbours-trouble-disk-full = Discul este plin.
    .hint = Eliberați puțin spațiu, apoi încercați din nou. Ce ați scris rămâne pe ecran.
neighbours-trouble-in-use = O altă fereastră modifică agenda.
    .hint = Așteptați o clipă, apoi încercați din nou.
neighbours-trouble-bad-answer = Această fișă nu se potrivește.
    .hint = Verificați numele, codul poștal și țara și scurtați textele lungi.
neighbours-recovered = Copia din { $date } i-a luat locul.
    .none = Nu s-a găsit nicio copie. Începe o agendă goală.
