### Training by role, and the skill sheet that belongs to a person.

## The page: what each role will be able to do, and one’s own skill sheet

skill-page = Să învățăm împreună
    .lead = Ce va putea face fiecare, după răspunsurile și planul dumneavoastră. Nimeni nu primește note.
skill-go = Cine ce învață și fișa mea de competențe
skill-empty = Răspundeți mai întâi la câteva întrebări: apoi Rumb spune ce este util de învățat.
skill-roles = Ce veți putea face, rol cu rol
    .hint = Deschideți un rol. Mai întâi vine ce trebuie știut înainte de a schimba un instrument.
skill-none = Nimic anume de învățat deocamdată.
skill-offline = Conexiunea este slabă: mai întâi vine ce se poate învăța fără internet.
skill-everyone = Toată lumea
skill-role =
    { $count ->
        [one] { $role }: { $count } lucru de învățat
        [few] { $role }: { $count } lucruri de învățat
       *[other] { $role }: { $count } de lucruri de învățat
    }
skill-before = De învățat înainte de trecerea la { $software }
    .month = De învățat înainte de trecerea la { $software } ({ $month })
skill-after = De învățat după trecerea la { $software }
skill-reason-action = Planul are nevoie de asta: { $action }
skill-training-none = Rumb nu știe niciun curs de acest nivel în limbile dumneavoastră. Cine știe poate arăta.
mix-people = Vor învăța { $people } persoane. Amestecați cel puțin { $profiles } profiluri dintre: { $who }.
mix-pairs = Formați perechi de niveluri diferite. Din { $minutes } de minute, păstrați { $shared } ca fiecare să-i arate celuilalt.
mix-board = membri ai consiliului
mix-volunteer = voluntari
mix-employee = angajați
mix-public = persoane pe care le primiți
mix-partner = o organizație parteneră

## One’s own sheet

skill-mine = Fișa mea de competențe
    .hint = Această fișă este a dumneavoastră. Nu se află în fișierul asociației, iar Rumb nu o trimite nimănui.
skill-name = Numele dumneavoastră, dacă doriți
    .hint = Ajunge prenumele. Fișa poate rămâne fără nume.
skill-languages = Limbile în care învățați
skill-digcomp = Arată codurile cadrului european DigComp
skill-codes = DigComp { $codes }
skill-family = La ce vreți să vă uitați?
skill-family-a = A decide și a alege
skill-family-b = A lucra împreună
skill-family-c = A publica și a ajunge la toți
skill-family-d = A proteja
skill-family-e = A ajuta și a da mai departe
skill-level-0 = Încă nu
skill-clear = Ștergeți
    .name = Ștergeți: { $name }
skill-on = Spus pe { $date }
skill-seen = Cine a văzut împreună cu dumneavoastră?
skill-seen-nobody = Nimeni
skill-seen-mediator = Un mediator digital
skill-seen-peer = Altă persoană din asociație
skill-wish = Aș vrea să învăț asta
skill-next = Pașii mei următori
skill-unsaved = Această fișă nu este salvată.
skill-save = Salvați fișa mea
    .elsewhere = Salvați-o în altă parte…
    .path = Unde se salvează fișa
    .replace = Înlocuiți acest fișier
skill-saved = Fișă salvată: „{ $file }”, dosarul „{ $folder }”.
skill-print = Tipăriți fișa mea
skill-file = Fișa mea

## Sheets side by side

skill-beside = Mai multe fișe alăturate
    .hint = Fiecare o poate deschide sau completa pe a sa. Rumb le uită pe toate când se închide.
skill-open = Deschideți o fișă…
    .path = Locul fișei de deschis
skill-new = Fișă nouă
skill-unnamed = Fișa { $number }
skill-opened = Fișa este deschisă: { $name }.
skill-shown = Fișa la care vă uitați
skill-close = Închideți fișa: { $name }
    .lose = Închideți fără a salva
skill-closed = Fișa este închisă.
skill-coverage =
    { $count ->
        [one] Roluri acoperite, după { $count } fișă
        [few] Roluri acoperite, după { $count } fișe
       *[other] Roluri acoperite, după { $count } de fișe
    }
    .hint = Pentru fiecare rol, trei competențe de care nu se poate lipsi. Se numără câte sunt acoperite, niciodată de cine.
    .role = Rol
    .one = De o persoană
    .two = De două persoane
skill-share = { $part } din { $all }
skill-lack = Niveluri de câștigat: { $levels }. Persoane: { $people }.
    .hint = Ce îi lipsește fiecărei persoane, din ce se așteaptă de la toți și din ce a privit. Nu se spune niciodată cine.
skill-lack-none = Nu lipsește nimic. Persoane: { $people }.

## Leaving

skill-leaving =
    { $count ->
        [one] Închideți Rumb? S-ar pierde { $count } fișă de competențe.
        [few] Închideți Rumb? S-ar pierde { $count } fișe de competențe.
       *[other] Închideți Rumb? S-ar pierde { $count } de fișe de competențe.
    }
