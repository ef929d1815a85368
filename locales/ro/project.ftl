### Cuvintele paginii despre plan și proiectul asociației.

project-title = Planul și proiectul dumneavoastră
project-subject = Cuvintele dumneavoastră, ce doriți și pașii din plan care răspund.
project-hint = Cuvintele dumneavoastră sunt citate întocmai. Legătura dintre o dorință și un pas vine din răspunsuri, din nimic altceva.

## Ce a scris consiliul

project-words = Cuvintele dumneavoastră
project-words-none = Încă nu ați scris nimic cu propriile cuvinte. Iată rânduri pentru a o face împreună.
project-words-more =
    { $count ->
        [one] O altă propoziție este în plan.
        [few] Alte { $count } propoziții sunt în plan.
       *[other] Alte { $count } de propoziții sunt în plan.
    }
project-aim = Proiectul nostru, într-o propoziție
project-change = Ce vrem să schimbăm
project-keep = Ce nu trebuie să se schimbe

## Ce se dorește și pașii

project-served = Ce doriți și ce prevede planul
project-want = Ce doriți
project-steps = Pașii din plan și când
project-wish = dorința dumneavoastră
project-essential = esențial pentru dumneavoastră
project-steps-more =
    { $count ->
        [one] și încă un pas
        [few] și încă { $count } pași
       *[other] și încă { $count } de pași
    }
project-more =
    { $count ->
        [one] Încă unul nu încape pe această pagină.
        [few] Încă { $count } nu încap pe această pagină.
       *[other] Încă { $count } nu încap pe această pagină.
    }
project-wants-none = Nu ați notat nicio dorință, nicio decizie și niciun domeniu esențial. Planul vine doar din celelalte răspunsuri.
project-served-none = Niciun pas din acest an nu răspunde direct la ce ați notat.
project-kept = Vă păstrați instrumentele, cum ați decis
project-not-now = Așteptați, cum ați decis

## Ce lasă planul deoparte

project-left = Ce lasă planul deoparte
project-left-none = Nimic: fiecare dorință, decizie sau domeniu notat are cel puțin un pas.
project-left-later = așteaptă anul viitor ({ $why }).
project-left-kept = rămâne cum este sau se așteaptă, așa cum s-a hotărât.
project-left-nothing = niciun răspuns nu a dus la un pas.
project-left-done = este făcut.
project-waiting =
    { $count ->
        [one] În total, o acțiune așteaptă anul viitor. Planul spune de ce.
        [few] În total, { $count } acțiuni așteaptă anul viitor. Planul spune de ce.
       *[other] În total, { $count } de acțiuni așteaptă anul viitor. Planul spune de ce.
    }

## Despre ce se vorbește

project-talk = De discutat înainte de vot
project-talk-serves = Care pas vă ajută cel mai mult proiectul? Care ar putea aștepta?
project-talk-lacks = Ce îi lipsește acestui plan ca să semene cu asociația dumneavoastră?
project-talk-people = Cine dintre membri nu a fost încă ascultat?
