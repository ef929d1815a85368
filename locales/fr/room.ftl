# Room mode: a mediator runs the votes of a workshop on a projector. Short words, read from eight metres.
room-title = Atelier
# $place, $count: numbers.
room-where = Question { $place } sur { $count }
room-votes = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
room-second = Deuxième vote
room-read = Lisez deux fois la question et les réponses. Puis chacun choisit seul.
# How people vote.
room-way = Comment vote-t-on ?
room-way-hands = Mains levées
room-way-cards = Cartes une à une
room-way-laptop = L’ordinateur passe
room-hands = Combien de mains pour 0, 1, 2, 3, 4, puis « ? »
    .hint = Par exemple : 0 2 3 1 0 ?1
room-cards = Les cartes, l’une après l’autre
    .hint = Par exemple : 2 3 3 ? 1
room-typed = Montrer ce qui est tapé
room-groups = Plusieurs groupes votent côte à côte
room-group-board = Bureau ou conseil
room-group-staff = Équipe salariée
room-group-volunteers = Bénévoles
room-group-public = Public
# Why what was typed is no vote. $sign: what was typed; the others: numbers.
room-fault-sign = « { $sign } » n’est ni une carte ni un nombre de mains.
room-fault-five = Il faut cinq nombres, un pour chaque carte de 0 à 4. Il y en a { $found }.
room-fault-level = Cette question n’a pas de réponse { $level }.
room-fault-too-many = Il y a plus de { $most } votes.
room-reveal = Montrer les votes
room-skip = Passer cette question
room-known = Le groupe a déjà retenu : { $level }. Un nouveau vote le remplace.
room-together = Décidez ensemble
    .why = Il y a moins de trois votes. Les montrer dirait qui a voté quoi.
room-shown = Les votes
room-answer = Réponse
room-everybody = Toute la salle
room-divided = Les avis sont partagés.
room-close = Les avis se rejoignent.
# $gap: how many levels, 2 to 4.
room-gap = Les groupes voient la situation autrement : { $gap } niveaux les séparent.
room-small-group = Un groupe compte moins de trois votes. Toute la salle est montrée ensemble.
# Figures of a vote, shown when the mediator asks for them. $votes, $median, $spread: numbers.
room-figures = { $votes } votes, médiane basse { $median }, étendue { $spread }
room-figures-unknown = { $votes } votes, tous « ? »
room-talk = Écoutons
    .lowest = Le vote le plus bas raconte un fait, une minute.
    .highest = Le vote le plus haut raconte un fait, une minute.
    .unknown = Un « ? » dit ce qu’il faudrait savoir.
    .chair = La présidence parle en dernier.
room-again = Voter une deuxième fois
room-conclude = Chercher l’accord
room-consensus = Que retenez-vous ensemble ?
room-consensus-unknown = Nous ne savons pas
# $level: a level, or ?.
room-consensus-none = Pas d’accord : on garde { $level }, à revoir
room-dissent = Un autre avis, si le groupe veut le garder
    .hint = Avec les mots du groupe, sans nom.
room-record = Garder et continuer
room-kept = Retenu : { $level }.
room-pass = Passez l’ordinateur
    .hint = Personne ne voit les votes des autres. Personne ne peut revenir en arrière.
room-pass-start = Faire passer l’ordinateur
room-pass-next = Je vote
room-pass-done = Tout le monde a voté
room-pass-vote = Voter
room-pass-group = Votre groupe
room-end = C’est la fin des questions
room-end-count = { $done ->
        [one] { $done } question sur { $count } a la réponse du groupe.
       *[other] { $done } questions sur { $count } ont la réponse du groupe.
    }
room-results = Voir les résultats
room-stop = Arrêter ici
room-full = Plein écran
room-keys = Touches
room-key-down = Page suiv.
room-key-up = Page préc.
room-keys-next = continuer
room-keys-back = revenir
room-keys-figures = chiffres
room-keys-clock = minuteur
room-keys-help = cette ligne
# On the page of results: where the room disagreed.
room-disagreed = Où la salle n’était pas d’accord
    .hint = La réponse retenue compte. La confiance est un peu plus basse là où les avis étaient partagés.
room-review = À revoir : le groupe n’a pas trouvé d’accord.
room-dissent-said = Autre avis : « { $words } »
# $group: who voted; $level: their median, a level or ?.
room-group-median = { $group } : { $level }
