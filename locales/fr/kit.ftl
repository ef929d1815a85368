### The kit of a workshop: what is printed, photocopied and laid on the table. Black and white, short words, large letters.
### The names of questions, answers and areas stand in questionnaire.ftl.

## The guide: the agenda, then the words to say

kit-guide-title = Guide de l’atelier
kit-guide-subject = Le déroulé de l’atelier, et les mots à dire.
kit-guide-file = Atelier 1 - Guide
# $questions: how many are voted; $total: such as “2 h”.
kit-guide-lead =
    { $questions ->
        [one] { $questions } question à voter, { $total } en tout.
       *[other] { $questions } questions à voter, { $total } en tout.
    }
# Before a line to write on.
kit-guide-when = Date, heure et lieu
kit-agenda = Le déroulé
# Head of a column of times from the beginning, such as “1:25”.
kit-agenda-from = Début
# Head of a column of lengths, such as “10 min”.
kit-agenda-length = Durée
kit-agenda-step = Étape
kit-agenda-do = À faire
# Replaces the picture of the steps for those who do not see it; the table below says the same.
kit-agenda-alt = Les étapes de l’atelier, avec un dessin pour chacune. Le tableau dit la même chose.
kit-step-welcome = Accueil
    .do = Dites pourquoi on est là, combien de temps, et qui décidera. Formez des paires : une personne à l’aise, une qui l’est moins.
kit-step-map = Nos outils
    .do = Ensemble, sur la feuille : à quoi sert chaque outil, et qui peut l’ouvrir.
# $questions: how many; $each: minutes, such as “5 min”.
kit-step-vote = Vote
    .do =
        { $questions ->
            [one] { $questions } question, { $each } au plus.
           *[other] { $questions } questions, { $each } au plus pour chacune.
        }
# Minutes of the vote that no question takes. $spare: such as “10 min”.
kit-step-spare = Il reste { $spare } pour parler.
kit-step-pause = Pause
    .do = Pendant ce temps, tapez les résultats dans Rumb.
kit-step-importance = Ce qui compte
    .do = Chaque personne met trois points sur l’affiche des domaines.
kit-step-actions = Trois actions
    .do = Pour chacune : qui s’en occupe, et une première date. Fixez la prochaine rencontre.
kit-before = Avant l’atelier
# $copies: how many times the pages of cards are photocopied.
kit-before-cards =
    { $copies ->
        [one] Imprimez les trois pages de cartes { $copies } fois : il y en a assez pour quatre personnes. Coupez au milieu.
       *[other] Imprimez les trois pages de cartes { $copies } fois : chaque fois sert à quatre personnes. Coupez au milieu.
    }
kit-before-sets = Chaque personne reçoit trois cartes : « 0 et 1 », « 2 et 3 », « 4 et ? ».
kit-before-lay = Posez les questions au milieu de la table. Accrochez l’affiche des domaines.
kit-before-last = Prévenez la présidence : elle vote comme tout le monde, et parle en dernier.
kit-before-fingers = Sans cartes, on vote avec les doigts : poing fermé pour 0, main sur la tête pour « ? ».

kit-say = Les mots à dire
kit-say-open = Pour ouvrir
    .words = « Merci d’être là. Nous regardons comment nous travaillons, avec ou sans ordinateur. Personne ne reçoit de note. Ne pas savoir est utile. À la fin, nous choisirons trois actions. »
kit-round = Pour chaque question
kit-round-read = Lisez la question et les cinq réponses, deux fois. « Écoutez d’abord, je lis deux fois. »
kit-round-alone = Laissez 30 secondes de silence. « Choisissez sans parler. Gardez la carte contre vous. »
kit-round-reveal = Tout le monde montre en même temps. « À trois, montrez votre réponse en haut. Un, deux, trois. »
kit-round-count = Comptez les cartes et notez les nombres sur la feuille des votes.
kit-round-talk = Deux niveaux d’écart ou plus, ou un tiers de « ? » : la réponse la plus basse et la plus haute racontent un fait. Une minute chacune. « Qu’avez-vous vu ? »
kit-round-again = Votez encore une fois, jamais plus. « Quelqu’un veut changer de carte ? »
kit-round-agree = Le groupe dit sa réponse. « Sommes-nous d’accord pour noter ce niveau ? »
kit-round-median = Pas d’accord ? Rangez les niveaux du plus bas au plus haut. Gardez celui du milieu ; entre deux, le plus bas. Cochez « À revoir ».
kit-rules = Les règles
kit-rules-last = Les personnes qui décident votent comme les autres et parlent en dernier.
kit-rules-unknown = « ? » est une bonne réponse : on saura à qui demander.
kit-rules-paper = Le papier qui marche est une bonne réponse.
kit-rules-two = À deux, on ne vote pas : on décide ensemble.
kit-rules-names = On note des nombres, jamais qui a voté quoi.
kit-say-close = Pour finir
    .words = « Voici nos trois actions, avec qui et quand. Personne n’a noté vos votes. Merci à toutes et à tous. »

## The questions, in large letters

kit-questions-title = Les questions
kit-questions-subject = Les questions de l’atelier en grandes lettres, avec la forme de chaque niveau.
kit-questions-file = Atelier 2 - Questions
# $number: 1 for the first; $question: its words.
kit-question = { $number }. { $question }

## The cards to cut: no words, a number and a shape

kit-cards-title = Les cartes de vote
kit-cards-subject = Trois cartes par personne, à couper : un niveau en haut, un autre en bas.
kit-cards-file = Atelier 3 - Cartes de vote
# Replaces the picture of a page of cards. $one and $other: such as “0” and “1”, or “?”.
kit-cards-alt = Quatre cartes pareilles, à couper au milieu de la page : { $one } d’un côté, { $other } de l’autre.

## What is filled in by hand: numbers, never names

kit-tally-title = Feuille des votes
kit-tally-subject = Combien de cartes de chaque niveau, qui est venu en nombres, et les trois actions.
kit-tally-file = Atelier 4 - Feuilles à remplir
kit-tally-lead = Écrivez combien de cartes vous voyez. Premier vote en haut, second vote en bas. Jamais de nom.
kit-tally-question = Question
# Head of a narrow column: the answer of the whole group.
kit-tally-group = Groupe
# Head of a narrow column with a box to tick.
kit-tally-review = À revoir
kit-who = Qui est venu
kit-who-lead = Comptez les personnes. Pas de nom, pas de signature.
kit-who-role = Fonction
kit-who-count = Combien
kit-who-board = Conseil, bureau
kit-who-staff = Personnes salariées
kit-who-volunteers = Bénévoles
kit-who-members = Membres, public
kit-who-others = Autres
kit-map = Nos outils
kit-map-need = Pour quoi faire
kit-map-tool = Outil
kit-map-key = Qui peut l’ouvrir
kit-actions = Nos trois actions
kit-actions-what = Action
kit-actions-who = Qui
kit-actions-when = Première date
# Before a line to write on.
kit-actions-next = Prochaine rencontre

## The poster of the areas

kit-areas-title = Ce qui compte pour nous
kit-areas-subject = Les domaines, avec un dessin et de la place pour des points.
kit-areas-file = Atelier 5 - Affiche des domaines
kit-areas-lead = Mettez trois points là où c’est important pour vous.
# Replaces the picture. $areas: their names, one after the other.
kit-areas-alt = Une case pour les points, et un dessin, pour chaque domaine : { $areas }.
# At the foot of each page.
kit-footer = Fait avec Rumb

## How much paper

# $sheets: printed on both sides, cards apart; $people: who will vote.
kit-sheets =
    { $sheets ->
        [one] { $sheets } feuille pour { $people } personnes, recto verso sauf les cartes.
       *[other] { $sheets } feuilles pour { $people } personnes, recto verso sauf les cartes.
    }
