### Què passa amb el pla: qui fa què, què està fet, què es mou.

follow-people = Qui fa què
    .hint = Un nom per funció. Una mateixa persona en pot tenir unes quantes. Els noms es queden al vostre fitxer.
follow-share = Ningú no rep més de quatre hores de cada deu d’un mes. Dues hores sempre són possibles.
follow-carried = { $person } ({ $role })
follow-deputy = { $person }, persona de relleu: { $deputy }
follow-deputy-of = { $role } (persona de relleu: { $deputy })
follow-deputies = Nomenar persones de relleu
    .hint = La persona de relleu substitueix l’altra quan no hi és. No rep hores.
    .of = Persona de relleu – { $role }

follow-more = Seguir o moure
follow-state = Com va aquesta acció?
follow-to-do = Per fer
follow-doing = En marxa
follow-done = Feta
follow-dropped = Treta del pla
follow-on = Des de quin dia?
follow-on-late = Aquest dia encara no ha arribat. Trieu avui o un dia passat.
follow-begin = Mes en què comença
follow-begin-free = El mes que proposa el pla
follow-back = Tornar-la a posar al pla

follow-agree = Aquest és el nostre pla: desar-lo
    .hint = El pla es quedarà tal com és. El que s’endarrereixi es desplaçarà, i ho veureu aquí.
follow-agreed = Aquest pla és el vostre
    .text = Es queda tal com és. El que s’endarrereix es desplaça, i ho veieu aquí.
follow-over = L’any d’aquest pla s’ha acabat
    .text = Refeu el pla per als mesos que venen. Per veure què ha canviat, comenceu una nova diagnosi.
follow-again = Refer el pla

follow-moved = Què s’ha mogut
follow-moved-count =
    { $count ->
        [one] { $count } acció ha canviat de lloc.
        [many] { $count } d’accions han canviat de lloc.
       *[other] { $count } accions han canviat de lloc.
    }
follow-moved-line = { $action } – abans: { $from }; ara: { $to }
follow-next-year = l’any vinent
follow-obstacle = «{ $action }» no pot començar el mes demanat ({ $month }): { $why }.
follow-refused = El que no es pot moure així
follow-why-out-of-year = aquest mes ja ha passat, o queda fora de l’any del pla
follow-why-hours = les hores d’aquest mes ja estan ocupades
follow-why-one-person = una sola persona carregaria massa
follow-why-after = «{ $other }» ha d’acabar abans
follow-why-blocked = deixeu lliure aquest mes
follow-why-vote = la votació ve més tard
follow-why-phase = una etapa anterior acaba més tard
follow-why-earliest = aquesta acció té el seu moment de l’any
follow-why-accounting-year = l’eina de comptabilitat canvia en començar un any comptable
follow-why-end-of-year = no acabaria dins de l’any
follow-why-two-months-between-switches = dos canvis d’eina quedarien massa junts
follow-why-two-at-a-time = ja hi ha dues accions en marxa
follow-why-with-its-change = espera el canvi que prepara
follow-why-not-to-do = ja no és per fer

follow-parallel = un altre camí per a: { $who }
follow-spans = s’atura durant un mes que deixeu lliure
follow-other-way = Un altre camí
    .go = L’acció que el prepara: { $action }

follow-accounts = Mes en què acaba l’any comptable
    .hint = L’eina de comptabilitat només canvia en començar un any comptable.
follow-accounts-free = No ho hem dit

## Contractes de les eines en ús

contract-title = Finals de contracte
contract-in-time = { $tool }: el contracte s’acaba el dia { $date }. El pla deixa aquesta eina a temps ({ $month }).
contract-renewed = { $tool }: el contracte s’acaba el dia { $date }. El pla deixa aquesta eina més tard ({ $month }): el contracte es renovaria una vegada.
contract-waits = { $tool }: el contracte s’acaba el dia { $date }. El pla no deixa aquesta eina aquest any: el contracte es renovaria una vegada.
contract-stays = { $tool }: el contracte s’acaba el dia { $date }. El pla no deixa aquesta eina: és una data que cal saber.
contract-stays-for = { $tool }: el contracte s’acaba el dia { $date }. El pla manté aquesta eina per a: { $needs }. És una data que cal saber.
contract-over = { $tool }: el contracte es va acabar el dia { $date }. Es renova tot sol?
contract-cost = Un any més costaria { $euros } €.
contract-notice = Sovint cal avisar el proveïdor força abans. El contracte diu amb quant de temps.
