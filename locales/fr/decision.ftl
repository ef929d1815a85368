### Les décisions de l’association, besoin par besoin.

# $decided et $all : des besoins ; $parts : une liste de decision-count-….
decision-counted =
    { $decided ->
        [one] Vous avez décidé pour { $decided } besoin sur { $all } : { $parts }.
       *[other] Vous avez décidé pour { $decided } besoins sur { $all } : { $parts }.
    }
decision-counted-none =
    { $all ->
        [one] { $all } besoin attend votre décision. Rien ne presse.
       *[other] { $all } besoins attendent votre décision. Rien ne presse.
    }
decision-count-keep =
    { $count ->
        [one] { $count } gardé
       *[other] { $count } gardés
    }
decision-count-replace =
    { $count ->
        [one] { $count } remplacé
       *[other] { $count } remplacés
    }
decision-count-combine =
    { $count ->
        [one] { $count } réuni avec un autre
       *[other] { $count } réunis avec d’autres
    }
decision-count-not-now =
    { $count ->
        [one] { $count } remis à plus tard
       *[other] { $count } remis à plus tard
    }
decision-all-kept = Vous gardez tout. Un rapport sans rien à changer est un bon rapport.
# Au-dessus de quatre choix égaux. need est pour un lecteur d’écran ; $need : le nom d’un besoin.
decision-ask = Que décidez-vous ?
    .need = { $need } : que décidez-vous ?
decision-keep = Garder ce que nous avons
# Où rien ne sert ce besoin aujourd’hui.
decision-keep-nothing = Rester sans outil
decision-replace = Remplacer par…
decision-replace-nothing = Prendre un outil…
decision-combine = Réunir dans un outil qui sert ailleurs…
decision-not-now = Pas maintenant
decision-take-back = Laisser ouvert
    .need = { $need } : laisser ouvert
decision-by = Par quel logiciel
# Marque dans une liste, après le nom d’un logiciel.
decision-together = { $name } (sert déjà ailleurs)
# Le logiciel décidé ne passe plus les critères.
decision-other = { $name } (n’est plus proposé)
decision-running = De quelle façon
decision-host = Chez quel hébergeur
decision-host-open = Encore à choisir
decision-sentence = Pourquoi, en une phrase
    .hint = Pas obligatoire. Elle sera reprise dans vos documents.
# Ce qui est décidé, en mots. $name : un logiciel ; $running : une des running-….
decision-said-keep = Décidé : garder ce que vous avez.
decision-said-keep-nothing = Décidé : rester sans outil.
decision-said-replace = Décidé : prendre { $name }, { $running }.
decision-said-combine = Décidé : réunir dans { $name }, { $running }.
decision-said-not-now = Décidé : pas maintenant.
decision-said-host = Hébergeur : { $host }.
# Annonce à un lecteur d’écran ; $said : une des decision-said-….
decision-told = { $need }. { $said }
decision-told-open = { $need } : la question reste ouverte.
proposal-keep = Proposition : garder ce que vous avez.
imposed-title = À voir avec ceux qui les demandent
    .hint = Un financeur ou une fédération impose ces outils. Ce n’est pas à vous seuls de décider.
# $name : un logiciel ; $running : une des running-….
choice-line = { $name }, { $running } : { $score } points
# Ce qui ouvre cinq cases à cocher, sous un changement décidé.
barrier-ask = Qui ce changement laisserait-il de côté ?
    .hint = Pas obligatoire. Le plan prévoit un autre chemin pour ces personnes.
# $who : une liste de barrier-….who.
barrier-known = D’après vos réponses, déjà : { $who }.
barrier-said = Un autre chemin est à prévoir pour : { $who }.
# Une case à cocher ; who : au milieu d’une phrase, dans une liste ; path : l’autre chemin qu’il leur faut.
barrier-no-email = Personnes sans e-mail
    .who = personnes sans e-mail
    .path = Personnes sans e-mail : un papier ou un appel téléphonique.
barrier-no-computer = Personnes sans ordinateur
    .who = personnes sans ordinateur
    .path = Personnes sans ordinateur : le téléphone, ou un ordinateur dans un lieu proche.
barrier-sight = Personnes qui voient mal, ou handicapées
    .who = personnes qui voient mal ou handicapées
    .path = Personnes qui voient mal ou handicapées : de gros caractères, ou quelqu’un qui lit à voix haute.
barrier-language = Personnes peu à l’aise avec la langue écrite
    .who = personnes peu à l’aise avec la langue écrite
    .path = Personnes peu à l’aise avec la langue écrite : des mots simples, des images ou une autre langue.
barrier-age = Enfants ou personnes âgées
    .who = enfants et personnes âgées
    .path = Enfants et personnes âgées : quelqu’un de connu qui le fait avec eux.
# $tools : des noms d’outils.
exit-recipe = Comment quitter { $tools }
portfolio = Moins d’outils : à quoi ressemblerait l’ensemble
    .lead = On regarde tous les besoins à changer en même temps. Rien n’est obligatoire.
portfolio-none = Il n’y a rien à changer pour le moment.
portfolio-tools =
    { $tools ->
        [one] Un seul logiciel, au lieu de { $alone } en choisissant besoin par besoin.
       *[other] { $tools } logiciels, au lieu de { $alone } en choisissant besoin par besoin.
    }
portfolio-same =
    { $tools ->
        [one] Un seul logiciel suffit, comme en choisissant besoin par besoin.
       *[other] { $tools } logiciels, autant qu’en choisissant besoin par besoin.
    }
portfolio-loses =
    { $points ->
        [0] Vous n’y perdez aucun point.
        [one] Vous y perdez { $points } point en tout.
       *[other] Vous y perdez { $points } points en tout.
    }
portfolio-choice = { $name }, { $running }
portfolio-best = C’est aussi le meilleur choix pour ce besoin seul.
portfolio-less =
    { $points ->
        [0] Autant de points que { $alone }.
        [one] { $points } point de moins que { $alone }.
       *[other] { $points } points de moins que { $alone }.
    }
portfolio-settled = C’est ce que vous avez décidé.
portfolio-decide = Décider ainsi
    .need = { $need } : décider ainsi
portfolio-all = Décider ainsi pour tous
    .told = C’est décidé pour tous les besoins de cette liste.
# $needs : des noms de besoins.
portfolio-without = Aucun logiciel ne convient pour : { $needs }
