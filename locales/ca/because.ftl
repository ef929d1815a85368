### Why a number is what it is: calm sentences, shown when somebody asks.

because-why = per què?
because-subject = { $name } – { $what }
because-close = Tanca
because-back = Torna
because-gone = Aquest nombre ha canviat: tanqueu aquesta finestra per veure el nou.
because-parts = D’on ve aquest nombre

## Parts

because-points =
    { $points ->
        [one] { $points } punt
       *[other] { $points } punts
    }
because-of = { $part } de { $all }
because-disagreed = { $part } de { $all }: les opinions estaven dividides
because-number = { $count }
because-euros = { $euros } €
because-percent = { $shown } %
because-brings = aporta { $shown }
because-times = nivell { $level } × pes { $weight } = { $points }
because-weighted = { $name }: { $shown }, pes { $weight }
because-not-counted = Aquesta resposta no compta.

## How things stand

because-known = Respostes conegudes: { $known }. Preguntes fetes: { $asked }.
because-maturity = Les respostes donen { $points } punts de { $most } possibles, és a dir, { $shown } sobre 100.
because-level = El nivell «{ $name }» va de { $from } a { $to } sobre 100.
because-insufficient = Les respostes que compten pesen { $part } de { $all }: menys de la meitat. Per això no hi ha xifra.
because-not-applicable = Cap pregunta d’aquest àmbit no us afecta.
because-seen = Les preguntes vistes pesen { $part } de { $all }, és a dir, el { $percent } %.
because-sure = Les respostes conegudes pesen { $part } de { $all }, és a dir, el { $percent } %.
because-mean = Mitjana dels àmbits, cadascun segons el seu pes: { $shown } sobre 100.
because-mean-percent = Mitjana dels àmbits, cadascun segons el seu pes: { $percent } %.
because-confidence-words = Des del 90 %, es diu «segurs». Des del 60 %, «força segurs».

## Tools and needs

because-autonomy = Mitjana de les necessitats; una d’essencial compta dues vegades: { $shown } sobre 100.
because-need-autonomy = Mitjana de les eines, segons la seva part d’ús: { $shown } sobre 100.
because-used = { $tool }: { $shown } sobre 100, { $percent } % de l’ús
because-tool = Els sis fets sobre { $tool } donen { $shown } punts sobre 100.
because-fact = { $fact }: { $value }
because-facts = Part dels fets coneguts, necessitat per necessitat: { $percent } % de mitjana.
because-holder = Cada necessitat compta igual (en són { $count }), cada eina segons el seu ús. Això fa el { $percent } %.
because-concentration = Cada part es multiplica per ella mateixa i després tot se suma: { $percent } %. Amb el 100 %, tot depèn d’un de sol.
because-square = { $name }: { $percent } % per { $percent } %
because-need = { $need }: la força d’aquesta necessitat és la suma dels seus motius, { $points }.
because-answer = L’àmbit «{ $area }» compta { $importance } de 5 per a vosaltres. La pregunta pesa { $weight }. La resposta val { $level }; compta el que falta fins a 3. Això fa { $points }.

## Proposals

because-score = { $name }: { $points } punts sobre 100, la suma de sis coses.
score-fit = { $points } perquè respon a la necessitat
score-ease = { $points } per la facilitat
score-path = { $points } per recuperar els vostres documents
score-hosts = { $points } pels proveïdors propers
score-few = { $points } perquè també us serveix per a altres coses
score-vitality = { $points } perquè és ben viu
because-supposed = Si { $tool } servís per a aquesta necessitat:
because-portfolio = Programes triats alhora: { $tools }. Necessitat per necessitat, en caldrien: { $alone }.
because-portfolio-price = Un programa més ha de fer guanyar més de { $points } punts en total.
because-serves = { $name }: { $needs }
because-portfolio-loss = Diferència amb el millor programa de cada necessitat, en total: { $points } punts.
because-loss =
    { $need } – { $name }: { $points ->
        [one] { $points } punt
       *[other] { $points } punts
    }. El millor, { $best }: { $most ->
        [one] { $most } punt
       *[other] { $most } punts
    }.

## The plan

because-hours = Hores per preparar aquesta acció: { $hours }.
because-hours-short = La forma curta d’aquesta acció demana unes { $hours } h.
because-hours-find-out = Fer fins a sis preguntes demana unes { $hours } h.
because-hours-usual = El temps habitual per a una { $size }
because-hours-one = El temps habitual, sigui quina sigui la mida
because-hours-machines = Ordinadors a més dels { $included } ja comptats: { $count }
because-hours-members = Membres a més dels { $included } ja comptats: { $count }
because-size-micro = associació molt petita
because-size-small = associació petita
because-size-medium = associació mitjana
because-size-large = associació gran
because-month = Començament: { $month }.
because-month-begun = Ja ha començat.
because-month-pinned = És el mes que heu triat.
because-month-first = És el primer mes possible.
because-month-stays = Podria començar abans, però el vostre pla queda com està.
because-month-kept = No comença abans: { $why }.
because-attend = El que sol caldre per a una { $size }. Persones: { $people }. Minuts: { $minutes }.
because-cost-once = Preu habitual d’aquesta acció, un sol cop: de { $from } a { $to } €.
because-cost-yearly = Preu habitual d’aquesta acció, cada any: de { $from } a { $to } €.
because-cost = Suma dels preus habituals de les accions de l’any: de { $from } a { $to } €.
because-year-once = Una sola vegada: de { $from } a { $to } €.
because-year-yearly = Cada any: de { $from } a { $to } €.
because-mediator = Suma de les hores d’un mediador o d’una mediadora: { $hours } h.
because-year-attend = Se suma el temps d’assistència de cada persona. Minuts: { $minutes }.
because-saved = El que costen avui les eines que deixeu: { $euros } € l’any.
because-left-tool = { $tool }
because-planned = Suma de les hores de les accions: { $hours } h.
because-available = Suma dels mesos en què actueu ({ $months }): { $hours } h.
because-reserve = El pla guarda cinc hores de cada cent en reserva.
because-capacity-told = Vau dir { $hours } h al mes, entre tothom.
because-capacity-answered = Vau respondre { $hours } h al mes, entre tothom.
because-capacity-usual = No vau dir les vostres hores. El Rumb suposa { $hours } h al mes, l’habitual en una { $size }.

## Comparison and training

because-change = La xifra d’avui menys la d’abans: { $shown }.
because-step = nivell { $then }, després { $now }; pes { $weight }
because-learnt = És el nivell més alt que demanen aquests motius: { $level } de 4.
because-level-number = nivell { $level }
because-cover = { $name }. Nivell esperat: { $level }. Persones que hi arriben: { $count }.
because-covered-one = Competències indispensables que domina almenys una persona: { $part } de { $all }.
because-covered-two = Competències indispensables que dominen dues persones: { $part } de { $all }.
