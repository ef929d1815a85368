### Ce devine planul: cine ce face, ce este făcut, ce se mută.

follow-people = Cine ce face
    .hint = Un nume pentru fiecare funcție. Aceeași persoană poate avea mai multe. Numele rămân în fișierul dumneavoastră.
follow-share = Nimeni nu primește mai mult de patru ore din zece ale unei luni. Două ore sunt oricând posibile.
follow-carried = { $person } ({ $role })
follow-deputy = { $person }, înlocuitor: { $deputy }
follow-deputy-of = { $role } (înlocuitor: { $deputy })
follow-deputies = Numiți înlocuitori
    .hint = Înlocuitorul ține locul persoanei când lipsește. Nu primește ore.
    .of = Înlocuitor – { $role }

follow-more = Urmăriți sau mutați
follow-state = În ce stadiu este această acțiune?
follow-to-do = De făcut
follow-doing = În curs
follow-done = Făcută
follow-dropped = Scoasă din plan
follow-on = Din ce zi?
follow-on-late = Această zi nu a venit încă. Alegeți ziua de azi sau o zi trecută.
follow-begin = Luna în care începe
follow-begin-free = Luna propusă de plan
follow-back = Puneți-o înapoi în plan

follow-agree = Acesta este planul nostru: păstrați-l
    .hint = Planul va rămâne așa cum este. Ce întârzie se va muta mai târziu, iar aici veți vedea asta.
follow-agreed = Acest plan este al dumneavoastră
    .text = Rămâne așa cum este. Ce întârzie se mută mai târziu, iar aici vedeți asta.
follow-over = Anul acestui plan s-a încheiat
    .text = Refaceți planul pentru lunile care urmează. Ca să vedeți ce s-a schimbat, începeți o nouă analiză digitală.
follow-again = Refaceți planul

follow-moved = Ce s-a mutat
follow-moved-count =
    { $count ->
        [one] { $count } acțiune și-a schimbat locul.
        [few] { $count } acțiuni și-au schimbat locul.
       *[other] { $count } de acțiuni și-au schimbat locul.
    }
follow-moved-line = { $action } – înainte: { $from }; acum: { $to }
follow-next-year = anul viitor
follow-obstacle = „{ $action }” nu poate începe în luna cerută ({ $month }): { $why }.
follow-refused = Ce nu poate fi mutat astfel
follow-why-out-of-year = luna a trecut sau este în afara anului din plan
follow-why-hours = orele acelei luni sunt deja ocupate
follow-why-one-person = o singură persoană ar duce prea mult
follow-why-after = „{ $other }” trebuie să se termine înainte
follow-why-blocked = lăsați liberă acea lună
follow-why-vote = votul vine mai târziu
follow-why-phase = o etapă anterioară se termină mai târziu
follow-why-earliest = această acțiune are momentul ei în an
follow-why-accounting-year = instrumentul de contabilitate se schimbă la începutul unui an contabil
follow-why-end-of-year = nu s-ar termina în cursul anului
follow-why-two-months-between-switches = două schimbări de instrument ar fi prea apropiate
follow-why-two-at-a-time = două acțiuni sunt deja în curs
follow-why-with-its-change = așteaptă schimbarea pe care o pregătește
follow-why-not-to-do = nu mai este de făcut

follow-parallel = altă cale pentru: { $who }
follow-spans = se întrerupe într-o lună lăsată liberă
follow-other-way = Altă cale
    .go = Acțiunea care o pregătește: { $action }

follow-accounts = Luna în care se încheie anul contabil
    .hint = Instrumentul de contabilitate se schimbă doar la începutul unui an contabil.
follow-accounts-free = Nu am spus

## Contractele instrumentelor folosite

contract-title = Sfârșit de contract
contract-in-time = { $tool }: contractul se încheie pe { $date }. Planul renunță la acest instrument la timp ({ $month }).
contract-renewed = { $tool }: contractul se încheie pe { $date }. Planul renunță la acest instrument mai târziu ({ $month }): contractul s-ar reînnoi o dată.
contract-waits = { $tool }: contractul se încheie pe { $date }. Planul nu renunță la acest instrument anul acesta: contractul s-ar reînnoi o dată.
contract-stays = { $tool }: contractul se încheie pe { $date }. Planul nu renunță la acest instrument: este o dată de știut.
contract-stays-for = { $tool }: contractul se încheie pe { $date }. Planul păstrează acest instrument pentru: { $needs }. Este o dată de știut.
contract-over = { $tool }: contractul s-a încheiat pe { $date }. Se reînnoiește singur?
contract-cost = Încă un an ar costa { $euros } €.
contract-notice = Adesea furnizorul trebuie anunțat cu mult înainte. Contractul spune cu cât timp.
