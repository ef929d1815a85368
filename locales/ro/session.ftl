### Sheets for the trainings of the plan: whoever leads one holds its sheet in hand.

session-title = Fișe de sesiune
session-subject = O fișă pentru fiecare formare din plan: scopul, cine vine, ce se pregătește, desfășurarea.
session-lead = O fișă pentru fiecare formare din planul dumneavoastră, pentru cine o conduce. Fața se citește înainte de sesiune, verso-ul în timpul ei.
session-when = Ziua, ora și locul

## Facts below the title of a training

session-month = Când
session-length = Durata
session-meetings =
    { $meetings ->
        [one] { $meetings } sesiune de { $each }
        [few] { $meetings } sesiuni de { $each }
       *[other] { $meetings } de sesiuni de { $each }
    }
session-leader = Cine conduce
session-why = De ce

## What people will be able to say: a table with two narrow columns to write numbers in

session-aim = Ce va ști să facă fiecare persoană
session-say = La sfârșit se poate spune
session-before = Înainte
session-afterwards = După
session-count = Prin ridicarea mâinii, numărați câte persoane o pot spune. Notați numere, niciodată nume.

## Who comes

session-who = Cine vine
session-people =
    { $people ->
        [one] Vine { $people } persoană.
        [few] Vin { $people } persoane.
       *[other] Vin { $people } de persoane.
    }
session-roles = Pe cine invitați mai întâi

## What is ready before: boxes to tick

session-prepare = De pregătit
session-groups = Formați { $groups } grupe de cel mult { $size } persoane, fiecare la ora ei.
session-devices =
    { $count ->
        [one] { $count } aparat încărcat pentru cel mult două persoane.
        [few] { $count } aparate încărcate, unul la două persoane.
       *[other] { $count } de aparate încărcate, unul la două persoane.
    }
session-example = Un exemplu real din asociația dumneavoastră, fără date despre persoane.
session-installed = Pe fiecare aparat se deschide { $software }: verificați cu o zi înainte.
session-access = Fiecare persoană poate intra în { $software }: verificați cu o zi înainte.
session-offline = Conexiunea este slabă la dumneavoastră: înainte de sesiune, copiați tot ce va fi folosit.
session-cards =
    { $count ->
        [one] { $count } fișă de competențe goală, de tipărit din Rumb.
        [few] { $count } fișe de competențe goale, de tipărit din Rumb.
       *[other] { $count } de fișe de competențe goale, de tipărit din Rumb.
    }
session-lean = Pentru a vă sprijini pe ce există

## The course: from minute 0 on, part by part

session-course = Desfășurarea
session-from = Minute
session-part = Ce se face
session-minutes = Durata (min)
session-all = În total
session-again = Sesiunile următoare păstrează această desfășurare. Ele încep cu ce s-a încercat între timp.
session-part-welcome = Citiți împreună propozițiile de mai sus. Numărați mâinile ridicate.
session-part-show = O persoană arată încet, pe un exemplu de la dumneavoastră.
session-part-practise = În perechi, fiecare încearcă pe rând. Cine știe arată, fără să facă în locul celuilalt.
session-part-practise-alone = Persoana încearcă singură, pas cu pas. Cine conduce arată, fără să facă în locul ei.
session-part-share = Schimbați perechile. Fiecare arată altcuiva ce tocmai a învățat.
session-part-share-alone = Persoana arată la rândul ei și explică fiecare pas.
session-part-end = Numărați din nou mâinile ridicate. Puneți cele trei întrebări și stabiliți ce urmează.

## After

session-leave = Ce rămâne persoanelor
session-later = Cine răspunde la întrebări după aceea
session-after = De bifat după sesiune
session-after-cards = Fiecare persoană a avut timp să-și bifeze fișa. Fișa rămâne la ea: nu o adunați.
session-after-count = Mâinile sunt numărate, fără niciun nume.
session-ask = Trei întrebări de încheiere
session-ask-next = Ce veți face din nou chiar săptămâna aceasta?
session-ask-unclear = Ce rămâne greu?
session-ask-missed = Ce făcea instrumentul vechi și nu mai găsiți?
session-ask-more = Ce doriți să învățați apoi?
