### Why a number is what it is: calm sentences, shown when somebody asks.

# Told to a screen reader after a number that opens its reasons.
because-why = pourquoi ?
# What a number is about. $name: a name; $what: the head of a column.
because-subject = { $name } – { $what }
# Button.
because-close = Fermer
# Button: back to the number that was asked about before.
because-back = Revenir
because-gone = Ce nombre a changé : fermez cette fenêtre pour voir le nouveau.
# Name of the list of parts, for a screen reader.
because-parts = D’où vient ce nombre

## Parts

because-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
# $part of $all: numbers.
because-of = { $part } sur { $all }
# A number of a total that is smaller because the room disagreed when it voted.
because-disagreed = { $part } sur { $all } : les avis étaient partagés
# A number alone.
because-number = { $count }
because-euros = { $euros } €
# $shown: a number with one decimal.
because-percent = { $shown } %
# What a part adds to a mean. $shown: a number with one decimal.
because-brings = apporte { $shown }
# $level: of an answer, 0 to 4; $weight: of the question, 1 to 3; $points: their product.
because-times = niveau { $level } × poids { $weight } = { $points }
# $name: an area or a need; $shown: its own figure.
because-weighted = { $name } : { $shown }, poids { $weight }
because-not-counted = Cette réponse ne compte pas.

## How things stand

because-known = Réponses connues : { $known }. Questions posées : { $asked }.
because-maturity = Les réponses donnent { $points } points sur { $most } possibles, soit { $shown } sur 100.
because-level = Le niveau « { $name } » va de { $from } à { $to } sur 100.
because-insufficient = Les réponses qui comptent pèsent { $part } sur { $all } : c’est moins de la moitié. Il n’y a donc pas de chiffre.
because-not-applicable = Aucune question de ce domaine ne vous concerne.
because-seen = Les questions vues pèsent { $part } sur { $all }, soit { $percent } %.
because-sure = Les réponses connues pèsent { $part } sur { $all }, soit { $percent } %.
because-mean = Moyenne des domaines, chacun selon son poids : { $shown } sur 100.
because-mean-percent = Moyenne des domaines, chacun selon son poids : { $percent } %.
because-confidence-words = Dès 90 %, on dit « sûrs ». Dès 60 %, « assez sûrs ».

## Tools and needs

because-autonomy = Moyenne des besoins, un besoin essentiel comptant deux fois : { $shown } sur 100.
because-need-autonomy = Moyenne des outils, selon leur part d’usage : { $shown } sur 100.
because-used = { $tool } : { $shown } sur 100, { $percent } % de l’usage
because-tool = Les six faits connus de { $tool } donnent { $shown } points sur 100.
# $fact: one of the six facts; $value: yes, in part, no, not known.
because-fact = { $fact } : { $value }
because-facts = Part des faits connus, besoin par besoin : { $percent } % en moyenne.
because-holder = Chaque besoin compte autant (ils sont { $count }), chaque outil selon son usage. Cela fait { $percent } %.
because-concentration = Chaque part est multipliée par elle-même, puis tout est additionné : { $percent } %. À 100 %, tout dépend d’un seul.
because-square = { $name } : { $percent } % fois { $percent } %
because-need = { $need } : la force de ce besoin est la somme de ses raisons, { $points }.
# The three numbers are multiplied: importance, weight, and 3 less the level.
because-answer = Le domaine « { $area } » compte { $importance } sur 5 pour vous. La question a un poids de { $weight }. La réponse vaut { $level } ; on compte ce qui manque jusqu’à 3. Cela fait { $points }.

## Proposals

because-score = { $name } : { $points } points sur 100, la somme de six choses.
# Components of a score; $points for each.
score-fit = { $points } parce qu’il répond au besoin
score-ease = { $points } pour sa facilité
score-path = { $points } pour la reprise de vos documents
score-hosts = { $points } pour les hébergeurs proches
score-few = { $points } parce qu’il sert aussi ailleurs chez vous
score-vitality = { $points } parce qu’il est bien vivant
because-supposed = Si { $tool } servait pour ce besoin :
because-portfolio = Logiciels choisis ensemble : { $tools }. Besoin par besoin, il en faudrait : { $alone }.
because-portfolio-price = Un logiciel de plus doit faire gagner plus de { $points } points en tout.
# $name: a software; $needs: what it serves.
because-serves = { $name } : { $needs }
because-portfolio-loss = Écart avec le meilleur logiciel de chaque besoin, en tout : { $points } points.
because-loss =
    { $need } – { $name } : { $points ->
        [one] { $points } point
       *[other] { $points } points
    }. Le meilleur, { $best } : { $most ->
        [one] { $most } point
       *[other] { $most } points
    }.

## The plan

because-hours = Heures pour préparer cette action : { $hours }.
because-hours-short = La forme courte de cette action prend environ { $hours } h.
because-hours-find-out = Poser jusqu’à six questions prend environ { $hours } h.
# $size: one of because-size-….
because-hours-usual = Le temps habituel pour une { $size }
because-hours-one = Le temps habituel, quelle que soit la taille
# $included: how many the usual time covers.
because-hours-machines = Ordinateurs en plus des { $included } déjà comptés : { $count }
because-hours-members = Membres en plus des { $included } déjà comptés : { $count }
because-size-micro = très petite association
because-size-small = petite association
because-size-medium = association moyenne
because-size-large = grande association
# $month: a month with its year.
because-month = Début : { $month }.
because-month-begun = Elle est déjà commencée.
because-month-pinned = C’est le mois que vous avez choisi.
because-month-first = C’est le premier mois possible.
because-month-stays = Elle pourrait commencer plus tôt, mais votre plan reste tel quel.
# $why: one of follow-why-….
because-month-kept = Elle ne commence pas plus tôt : { $why }.
because-attend = Ce qu’il faut d’habitude pour une { $size }. Personnes : { $people }. Minutes : { $minutes }.
because-cost-once = Prix habituel de cette action, une seule fois : de { $from } à { $to } €.
because-cost-yearly = Prix habituel de cette action, chaque année : de { $from } à { $to } €.
because-cost = Somme des prix habituels des actions de l’année : de { $from } à { $to } €.
# Parts of the sum before; $from and $to: euros.
because-year-once = Une seule fois : de { $from } à { $to } €.
because-year-yearly = Chaque année : de { $from } à { $to } €.
# The volunteers’ hours are told apart.
because-mediator = Somme des heures d’un médiateur ou d’une médiatrice : { $hours } h.
# People × minutes, of all actions together.
because-year-attend = Le temps de présence de chaque personne est ajouté. Minutes : { $minutes }.
because-saved = Ce que coûtent aujourd’hui les outils que vous quittez : { $euros } € par an.
# A line of the sum of what is not paid any more; $tool: the name of a tool.
because-left-tool = { $tool }
because-planned = Somme des heures des actions : { $hours } h.
# $months: how many.
because-available = Somme des mois où vous agissez ({ $months }) : { $hours } h.
because-reserve = Le plan garde cinq heures sur cent en réserve.
because-capacity-told = Vous avez dit { $hours } h par mois, tous ensemble.
because-capacity-answered = Vous avez répondu { $hours } h par mois, tous ensemble.
because-capacity-usual = Vous n’avez pas dit vos heures. Rumb suppose { $hours } h par mois, l’habitude d’une { $size }.

## Comparison and training

# $shown: a number with its sign.
because-change = Le chiffre d’aujourd’hui moins celui d’avant : { $shown }.
because-step = niveau { $then }, puis { $now } ; poids { $weight }
because-learnt = C’est le niveau le plus haut que ces raisons demandent : { $level } sur 4.
because-level-number = niveau { $level }
because-cover = { $name }. Niveau attendu : { $level }. Personnes qui l’atteignent : { $count }.
because-covered-one = Savoir-faire indispensables qu’une personne au moins maîtrise : { $part } sur { $all }.
because-covered-two = Savoir-faire indispensables que deux personnes maîtrisent : { $part } sur { $all }.
