### Ce que devient le plan : qui fait quoi, ce qui est fait, ce qui bouge.

follow-people = Qui fait quoi
    .hint = Un nom par fonction. Une même personne peut en tenir plusieurs. Les noms restent dans votre fichier.
# Under the fields with the names.
follow-share = Personne ne reçoit plus de quatre heures sur dix d’un mois. Deux heures restent toujours possibles.
# $person: a name as the association wrote it; $role: role-….
follow-carried = { $person } ({ $role })
# Who carries an action, and who stands in. $person, $deputy: names.
follow-deputy = { $person }, relais : { $deputy }
# The same where nobody is named yet to carry it. $role: role-….
follow-deputy-of = { $role } (relais : { $deputy })
# $role: role-….
follow-deputies = Nommer des relais
    .hint = Un relais remplace la personne quand elle n’est pas là. Il ne reçoit pas d’heures.
    .of = Relais – { $role }

# What opens the fields below an action.
follow-more = Suivre ou déplacer
follow-state = Où en est cette action ?
follow-to-do = À faire
follow-doing = En cours
follow-done = Faite
follow-dropped = Retirée du plan
# Label of the day on which an action was begun, done or dropped.
follow-on = Depuis quel jour ?
# The day chosen is in the future.
follow-on-late = Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.
follow-begin = Mois où commencer
follow-begin-free = Le mois que le plan propose
# Puts an action back into the plan that the board had taken out.
follow-back = Remettre dans le plan

# A button: from now on, the plan stays as it is.
follow-agree = C’est notre plan : le garder
    .hint = Le plan restera tel quel. Ce qui prend du retard glissera, et vous le verrez ici.
follow-agreed = Ce plan est le vôtre
    .text = Il reste tel quel. Ce qui est en retard glisse, et vous le voyez ici.
# In place of follow-agreed, once all months of the plan are over.
follow-over = L’année de ce plan est finie
    .text = Refaites le plan pour les mois qui viennent. Pour voir ce qui a changé, commencez un nouveau bilan.
# A button: the plan is made anew from the answers.
follow-again = Refaire le plan

follow-moved = Ce qui a bougé
follow-moved-count =
    { $count ->
        [one] { $count } action a changé de place.
       *[other] { $count } actions ont changé de place.
    }
# $action: an action-… title; $from, $to: a month with its year, or follow-next-year.
follow-moved-line = { $action } – avant : { $from } ; maintenant : { $to }
follow-next-year = l’an prochain
# $action: an action-… title; $month: a month with its year; $why: a follow-why-….
follow-obstacle = « { $action } » ne peut pas commencer le mois demandé ({ $month }) : { $why }.
# Above the moves that a rule forbids.
follow-refused = Ce qui ne peut pas être déplacé ainsi
follow-why-out-of-year = ce mois est passé, ou hors de l’année du plan
follow-why-hours = les heures de ce mois sont déjà prises
follow-why-one-person = une seule personne porterait trop
# $other: an action-… title.
follow-why-after = « { $other } » doit finir avant
follow-why-blocked = vous laissez ce mois libre
follow-why-vote = le vote vient plus tard
follow-why-phase = une étape précédente finit plus tard
follow-why-earliest = cette action a sa date dans l’année
follow-why-accounting-year = l’outil de comptabilité change au début d’une année comptable
follow-why-end-of-year = elle ne finirait pas dans l’année
follow-why-two-months-between-switches = deux changements d’outil seraient trop proches
follow-why-two-at-a-time = deux actions sont déjà en cours
follow-why-with-its-change = elle attend le changement qu’elle prépare
follow-why-not-to-do = elle n’est plus à faire

# Two facts of an action. $who: a list of barrier-….who.
follow-parallel = autre chemin pour : { $who }
follow-spans = s’arrête pendant un mois laissé libre
# Above what people need who would be left out. $action: an action-… title.
follow-other-way = Un autre chemin
    .go = L’action qui le prépare : { $action }

follow-accounts = Mois où finit l’année comptable
    .hint = L’outil de comptabilité ne change qu’au début d’une année comptable.
follow-accounts-free = Nous ne l’avons pas dit

## Contrats des outils utilisés

contract-title = Fins de contrat
# $tool: name of a tool; $date: the day on which its contract ends; $month: a month with its year; $needs: need-…, one or more.
contract-in-time = { $tool } : le contrat finit le { $date }. Le plan quitte cet outil à temps ({ $month }).
contract-renewed = { $tool } : le contrat finit le { $date }. Le plan quitte cet outil plus tard ({ $month }) : le contrat serait renouvelé une fois.
contract-waits = { $tool } : le contrat finit le { $date }. Le plan ne quitte pas cet outil cette année : le contrat serait renouvelé une fois.
contract-stays = { $tool } : le contrat finit le { $date }. Le plan ne quitte pas cet outil : c’est une date à connaître.
contract-stays-for = { $tool } : le contrat finit le { $date }. Le plan garde cet outil pour : { $needs }. C’est une date à connaître.
contract-over = { $tool } : le contrat est fini depuis le { $date }. Est-il renouvelé tout seul ?
# After contract-renewed and contract-waits.
contract-cost = Un an de plus coûterait { $euros } €.
contract-notice = Il faut souvent prévenir le fournisseur bien avant. Le délai est écrit dans le contrat.
