### Words of the printed documents: the first-steps sheet, the plan, its annex, and their pictures.
### They are read aloud by a chair to volunteers. Plain, kind, exact; no grade, no reproach.
### Words that the screens have too stand in interface.ftl and are used from there.

## The frame of each page

# At the foot of each page.
page = page { $page } sur { $pages }
# Heard by people who cannot see, before a link. $target: an address or a title.
link = Lien : { $target }
# Heard for an empty box to tick by hand.
tick-box = case à cocher
# Heard before the list of the parts of a document, where it is a page to be read on a screen.
document-contents = Sommaire
# At the foot of each page. $date: date of the audit.
footer = Fait avec Rumb, bilan du { $date }
# A name and the sign that separates it from what follows. $name: such as “Pourquoi”.
label = { $name } :
# A line of dots to write on inside a sentence.
dots = ………………………………
dots-short = ……………………
# On the first page, where the font of the documents lacks letters of a name.
document-dots = Des pointillés remplacent des lettres que ce document ne sait pas imprimer. Écrivez-les à la main.

## Months, hours, people and money

# $from, $to: months with their year.
month-span = { $from } – { $to }
minutes = { $minutes } min
# $hours: whole hours; $minutes: two figures, such as 30.
hours-minutes = { $hours } h { $minutes }
training-hours-range = { $from } à { $to } h
# People who come to an action. $each: how long each stays, such as “1 h 30”.
attendance =
    { $people ->
        [one] { $people } personne présente, { $each }
       *[other] { $people } personnes présentes, { $each } chacune
    }
# Euros, when the cost does not vary.
cost-exact = { $to } €
# Euros, when it may cost nothing.
cost-up-to = jusqu’à { $to } €
# $cost: one of the messages on costs.
cost-yearly = { $cost } par an
# Sums of the year. $once, $yearly: messages on costs.
money-none = aucune dépense prévue
money-once = { $once }, une seule fois
money-yearly = { $yearly } par an
money-both = { $once } une seule fois, et { $yearly } par an
# Hours that are told beside those to prepare. $hours: such as “3 h” or “1 h 30”.
year-attend = À part : { $hours } de présence, toutes personnes ensemble.
year-mediator = Travail d’un médiateur ou d’une médiatrice, à part : { $hours }.
# $money: one of the sums of the year.
year-money = Budget : { $money }.
# Of the year after: what waits for it.
year-after-hours = Travail qui attend : { $hours }.

## Ways of running a tool in use (the others stand in interface.ftl)

running-vendor = chez un fournisseur
running-unknown = nous ne savons pas où

## Why an action is there (others stand in interface.ftl)

# The text of a question follows.
reason-answer = Votre réponse à la question :
reason-unknown = Personne ne sait encore :
condition-low-connectivity = La connexion est faible chez vous.
condition-public-computers = Vous mettez des ordinateurs à disposition du public.
condition-imposed-tool = Un financeur ou une fédération vous impose un outil.
condition-vulnerable-public = Vous accueillez des personnes qu’un changement peut laisser de côté.
condition-sensitive-data = Vous notez des choses intimes sur des personnes.
condition-public-place = Votre lieu accueille le public et l’aide avec les ordinateurs.
condition-rural = Vous agissez à la campagne.

## The first-steps sheet: one page, read aloud

sheet-title = Vos premiers pas
sheet-subject = Ce qui va bien, ce qui presse, les premières actions et la personne à appeler.
# Said when no answer shows a strength yet.
strengths-none = Vous avez pris le temps de faire le point. C’est déjà un bon début.
settle-more =
    { $count ->
        [one] Un autre point à régler se lit dans Rumb.
       *[other] { $count } autres points à régler se lisent dans Rumb.
    }
sheet-actions = Vos premières actions
# $count: hours that volunteers lack for the actions above.
sheet-hours-missing =
    { $count ->
        [one] Il vous manque une heure pour ces premiers pas. Trouvez-la, ou demandez de l’aide.
       *[other] Il vous manque { $count } heures pour ces premiers pas. Trouvez-les, ou demandez de l’aide.
    }
sheet-actions-more =
    { $count ->
        [one] Une autre action attend dans Rumb.
       *[other] { $count } autres actions attendent dans Rumb.
    }
find-out-more =
    { $count ->
        [one] Une autre phrase à envoyer se lit dans Rumb.
       *[other] { $count } autres phrases à envoyer se lisent dans Rumb.
    }
# Names of two lines at the end of the sheet: a person or place, a date.
sheet-call = Qui appeler
sheet-review = À revoir le
sheet-stop = Vous pouvez vous arrêter ici. Ces premiers pas suffisent pour le moment.

## The sheet of a public place

# The sheet of a public place: what it offers, to put up on its door; then answers for partners.
place-title = Fiche du lieu
place-subject = Ce que le lieu propose au public, et ce que ses partenaires doivent savoir.
place-hours = Quand venir
place-services = Ce que vous pouvez faire ici
place-equipment = Le matériel
place-contents = Fait ici
place-help = Notre aide
# Said when the place has written rules for the help it gives.
place-help-text = Nous suivons une règle écrite. Demandez à la lire. Vos papiers et vos mots de passe restent à vous.
place-partners = Pour nos partenaires
place-partners-text = Ce que nous avons répondu, pour préparer une aide, un échange ou un financement.
place-answer = Notre réponse

## The plan: cover

road-map-title = Feuille de route numérique
road-map-subject = Ce que l’association peut faire en un an, avec les heures et l’argent qu’elle a.
cover-date = Date du bilan
cover-length = Questionnaire
cover-for = Pour qui
cover-for-text = Le conseil, l’équipe, et toute personne qui n’était pas là.
cover-confidence = Confiance
cover-year = Période
cover-hours = Heures
cover-money = Budget
cover-after = L’année d’après
cover-reading = Comment lire ce document
cover-reading-text = Lisez d’abord la page suivante, puis la dernière. Le reste sert le moment venu, une action à la fois. Garder ce qui marche est toujours un bon choix.
cover-annex = Une annexe à part donne toutes les réponses, les calculs et les sources.
cover-parts = Ce que vous y trouverez

## The plan: titles of its parts (others stand in interface.ftl)

part-wish = Ce que vous voulez dans un an
part-tools = Vos outils, aujourd’hui et demain
part-actions = Vos actions, étape par étape
part-trainings = Se former
part-leaving = Quitter les anciens outils
part-risks = Ce qui peut mal tourner
part-later = Ce qui attend, et ce qui n’est pas proposé
part-decision = Décider et suivre

## The plan: situation and wishes

# After something to settle. $month: a month with its year.
settle-planned = Prévu en { $month }.
settle-done = Réglé en { $month }.
settle-dropped = Vous avez retiré du plan ce qui y répond.
settle-next-year = Les heures de l’année ne suffisent pas à le régler.
# Above dangers of the audit that are settled since then.
settle-title-done = Réglé depuis le bilan
wish-prompt = Écrivez ensemble trois choses que vous aimeriez pouvoir dire dans un an.
# The wishes of the profile follow.
wish-said = Vos envies déjà notées :

## The plan: tools

change-lead = Une ligne par besoin, une seule proposition. Cochez « Garder » si ce que vous avez vous convient.
change-need = Besoin
change-today = Aujourd’hui
change-proposal = Proposition
# Head of a narrow column of boxes to tick: keep the tool in use.
change-keep = Garder
# In place of the name of a tool.
change-none = pas d’outil
# No question asked for the tool in use, or the answer is “we don’t know”.
change-untold = non indiqué
# Under the name of a proposed software which the association uses already, run in the same way: GnuCash – on your devices.
change-same = déjà chez vous : à garder, et à mieux connaître
change-more =
    { $count ->
        [one] Un autre besoin est dans l’annexe.
       *[other] { $count } autres besoins sont dans l’annexe.
    }
# Names of tools follow.
change-kept = Aucun changement proposé pour :
# Before names of tools that a funder or a federation asks for.
change-imposed = À dire à ceux qui vous imposent un outil :
# In place of the box to keep a tool, where the board has decided already: to keep it, or to change.
decided-to-keep = oui, décidé
decided-to-change = non, décidé
# What the board decided about the tool of a need; the name of a software follows decided-replace and decided-combine.
decided-keep = Garder ce que vous avez.
decided-not-now = Pas maintenant. La question reviendra l’an prochain.
decided-replace = Remplacer par
decided-combine = Réunir dans
# $sentence: a sentence that the board wrote.
decided-sentence = « { $sentence } »
# $count: needs whose tools the board decided to keep, beside others that it changes.
decided-kept =
    { $count ->
        [one] Pour un besoin, vous gardez ce que vous avez. C’est une décision, autant que de changer.
       *[other] Pour { $count } besoins, vous gardez ce que vous avez. C’est une décision, autant que de changer.
    }
# $count: the same where the board changes none.
decided-all-kept =
    { $count ->
        [one] Pour un besoin, vous gardez ce que vous avez, et rien ne change cette année. C’est une décision à part entière.
       *[other] Pour { $count } besoins, vous gardez ce que vous avez, et rien ne change cette année. C’est une décision à part entière.
    }

## The plan: actions

actions-lead = Chaque action a un nom, ou une ligne pour l’écrire. Cochez la case quand elle est faite.
actions-none = Aucune action n’est prévue cette année.
# In place of actions-none, once all months of the plan are over.
actions-over = L’année de ce plan est finie. Refaites le plan pour les mois qui viennent.
# What the plan had to suppose. $month: a month with its year.
assumption-vote-month = Sans date de réunion, le vote est placé en { $month }.
assumption-vote-after-meeting = Le plan ne sera pas prêt pour votre réunion : le vote est placé en { $month }.
assumption-meeting-is-past = La réunion que vous avez notée est déjà passée.
assumption-no-names = Les fonctions n’ont pas encore de noms. Veillez à ce que personne ne porte tout.
# $hours: such as “3 h”.
action-hours = { $hours } à préparer
# Before a line to write a name on. $role: who owns the action.
action-owner = { $role }, nom :
# $person : un nom tel que l’association l’a écrit ; $role : une fonction, role-….
action-owner-named = Porté par { $person } ({ $role })
# After the title of an action that is only asked in about one hour.
action-short = (forme courte)
action-spans-blocked = avec une pause pendant les mois laissés libres
# After two reasons.
action-reasons-more =
    { $count ->
        [one] Et une autre raison, dans l’annexe.
       *[other] Et { $count } autres raisons, dans l’annexe.
    }
actions-in-annex =
    { $count ->
        [one] Le détail d’une autre action est dans l’annexe.
       *[other] Le détail des { $count } autres actions est dans l’annexe.
    }
find-out-action = Demander ce que personne ne sait encore
find-out-in-annex =
    { $count ->
        [one] Une autre phrase est dans l’annexe.
       *[other] { $count } autres phrases sont dans l’annexe.
    }

## The plan: trainings

trainings-lead = Formez les personnes avant chaque changement, et aidez-les après.
trainings-for = Besoin
trainings-what = Formation
trainings-how = En bref
# Head of an empty column to write a date in.
trainings-date = Votre date
trainings-more =
    { $count ->
        [one] Une autre formation est dans l’annexe.
       *[other] { $count } autres formations sont dans l’annexe.
    }

## The plan: risks. sign: the first sign of it. answer: what to do.

risks-risk = Ce qui peut arriver
risks-sign = Le premier signe
risks-answer = Ce qui aide
risk-data-loss = Perdre des données pendant un déménagement
    .sign = Personne n’a rouvert une sauvegarde.
    .answer = Tester une sauvegarde avant, et garder l’ancien outil ouvert quelques semaines, en lecture.
risk-one-person = Une seule personne porte tout
    .sign = Les autres se taisent.
    .answer = Une personne relais dès le premier jour, et du travail à deux.
# $who: a list of barrier-….who; $paths: their barrier-….path, one after the other.
risk-people-excluded = Des personnes restent de côté : { $who }
    .sign = Elles téléphonent plus souvent.
    .answer = { $paths } Nommer aussi une personne qui aide.
risk-false-invoice = Payer une fausse facture
    .sign = On vous presse, et le numéro de compte bancaire a changé.
    .answer = Vérifier à deux, et rappeler un numéro déjà connu.
risk-helper-holds-keys = La personne qui dépanne est seule à avoir les mots de passe
    .sign = Personne d’autre ne peut se connecter.
    .answer = Mettre l’accord par écrit, et garder tous les mots de passe chez vous.
risk-no-connection = Une coupure d’internet ou de courant
    .sign = Les coupures reviennent.
    .answer = Imprimer les listes utiles, et garder une copie sur place.
risk-two-tools = Garder deux outils pour toujours
    .sign = L’ancien est encore ouvert après trois mois.
    .answer = Voter la date de fermeture de l’ancien.
risk-incident = Un faux message ou un piratage pendant un changement
    .sign = Des messages urgents arrivent.
    .answer = Apprendre les bons réflexes avant de changer d’outil.
risk-too-many-actions = Trop d’actions à la fois
    .sign = Des réunions sont annulées.
    .answer = Ne jamais dépasser les heures données, et reporter le moins pressant.
risk-values = Un désaccord sur les valeurs
    .sign = On entend « vous nous forcez ».
    .answer = Un vote, un essai avec des volontaires, et le droit de garder l’outil actuel.
risk-departure = Une absence ou un départ dans l’année
    .sign = Aucune date n’est dans l’agenda.
    .answer = Noter où l’on en est, et qui prend la suite.

## The plan: next year

later-none = Toutes les actions tiennent dans l’année.
later-find-out =
    { $count ->
        [one] Une question à poser autour de vous
       *[other] { $count } questions à poser autour de vous
    }

## The plan: decision. Check the names of bodies in the law of the country.

decision-lead = Vérifiez dans vos statuts qui décide. Complétez les pointillés, lisez le texte, puis votez.
resolution-title = Projet de résolution
# $association: its name; $audited: date of the audit; $dots: a line to write on.
resolution-opening-board = Le conseil d’administration de l’association { $association }, réuni le { $dots }, a lu le bilan numérique du { $audited }. Il décide ceci :
# The same in Belgium, where the law names the board otherwise.
resolution-opening-board-be = L’organe d’administration de l’association { $association }, réuni le { $dots }, a lu le bilan numérique du { $audited }. Il décide ceci :
resolution-opening-assembly = L’assemblée générale de l’association { $association }, réunie le { $dots }, a lu le bilan numérique du { $audited }. Elle décide ceci :
# $from, $to: months with their year.
resolution-adopts = La feuille de route numérique ci-jointe est adoptée, pour la période { $from } – { $to }.
# $lead, $deputy: names, or dots to fill in.
resolution-appoints = { $lead } devient référent ou référente numérique, et { $deputy } prend le relais. Leurs tâches sont écrites au compte rendu.
resolution-prefers = À qualité égale, la préférence va aux logiciels libres, aux formats ouverts et aux hébergeurs de confiance. Chaque service garde un accès sans internet.
# $hours: such as “40 h”; $money: one of the sums of the year.
resolution-means = Les moyens de l’année : { $hours } de travail bénévole ; { $money }.
resolution-reviews = Un point d’étape est fait à trois et à six mois, et un compte rendu à l’assemblée suivante.
resolution-protects = Aucun outil n’est fermé avant une sauvegarde vérifiée, une formation et l’information des membres.
vote-for = Pour
vote-against = Contre
vote-abstain = Abstentions
# Laws, charters, policies and funds that speak for the plan.
references-title = Des textes sur lesquels s’appuyer
review-title = Quatre dates pour y revenir
review-lead = Trois nombres suffisent chaque fois : les actions faites, les personnes formées, les outils dont on sait récupérer les données.
review-when = Quand
review-who = Qui
review-what = Ce que l’on regarde
review-1 = Ce qui pressait est-il réglé ?
    .who = La personne référente et son relais
review-3 = Ce qui est fait, et les heures vraiment passées.
    .who = Le conseil, vingt minutes
review-6 = L’essai plaît-il ? Qui reste de côté ? Que garder, que cesser ?
    .who = Le groupe de travail
review-12 = Le nouveau bilan, puis le vote de la deuxième année.
    .who = Le conseil, puis l’assemblée
signature-date = Fait le
signature-chair = Présidence
signature-lead = Référent ou référente numérique

## The annex

annex-title = Annexe : les chiffres, les réponses, les sources
annex-subject = Tout ce qui a servi au plan : chiffres, calculs, réponses, raisons et sources.
annex-lead = Rien ici n’est nécessaire pour décider. Tout ce qui a servi au plan s’y trouve.
annex-numbers = Les chiffres de votre profil
annex-needs = Vos besoins et leurs raisons
annex-proposals = Les propositions et leurs points
# Over a list of the hosts that the proposals name: what each is, where, and its address.
annex-hosts = Les hébergeurs nommés
    .lead = Avant de choisir, demandez le prix, l’aide offerte, et comment repartir avec vos données.
annex-actions = Toutes les actions en détail
annex-find-out = Les phrases à envoyer
annex-answers = Toutes vos réponses
annex-sources = Les sources
# Last part of the annex: the hard words of the plan with their meanings follow.
annex-words = Mots expliqués
# $levels: the names of the five levels.
formula-level = Le niveau change tous les 20 points : { $levels }.
# $sum: weights and figures of the areas; $weights: sum of the weights.
formula-overall = Calcul : ({ $sum }) ÷ { $weights } = { $shown }
formula-overall-none = Trop peu de domaines ont un chiffre pour donner un chiffre d’ensemble.
# $points, $most, $tick: points; $below: a figure out of 100.
formula-need = Chaque réponse basse renforce un besoin : importance du domaine × poids de la question × points qui manquent pour arriver à 3.
    .sum = La force d’un besoin est la somme de ses raisons.
    .no-tool = Besoin essentiel demandé et encore sans outil : { $points } points.
    .captive = Liberté de partir sous { $below } sur 100 : la moitié de ce qui manque, { $most } points au plus.
    .no-exit = Outil dont vous ne pouvez pas reprendre toutes les données : { $points } points.
    .wish = Souhait : { $points } points ; besoin seulement coché dans le profil : { $tick } points.
number-strength = Force
# After a reason.
number-points =
    { $count ->
        [one] ({ $count } point)
       *[other] ({ $count } points)
    }
proposals-lead = Trois propositions au plus par besoin, chacune sur 100 points. Ni l’argent ni un partenariat ne donnent de point.
proposals-software = Logiciel
proposals-points = D’où viennent les points
proposals-total = Total
# Ways of running it follow.
proposals-other-ways = Possible aussi
answers-lead = Vos notes et votre code postal n’y sont pas : ils restent dans votre fichier.
answers-question = Question
answers-answer = Votre réponse
# When people ticked nothing in a list.
answer-no-option = rien de la liste
sources-software = Logiciels
sources-trainings = Formations
sources-people = Personnes, lieux et hébergeurs
sources-name = Nom
sources-address = Adresse
sources-reviewed = Relu le

## Words of pictures

# Replaces the compass rose, the bars. $areas: one profile-line an area.
rose-alt = Rose des domaines, chiffres sur 100. { $areas }
bars-alt = Barres des domaines, chiffres sur 100. { $areas }
profile-line = { $area } : { $level }, { $score }.
profile-line-unscored = { $area } : { $level }.
# Replaces the timeline. $hours: hours of the year; $lines: one timeline-line an action.
timeline-alt = Calendrier des actions. Les bénévoles y donnent { $hours } en tout. { $lines }
timeline-line = { $action } : { $months }, { $hours }.
# The same, with who takes care of it: a name, or a role in one word.
timeline-line-owned = { $action } : { $months }, { $hours }, { $owner }.
# Under the rows. $hours: such as “4 h”.
timeline-capacity = { $hours } par mois au plus
timeline-load = Heures prévues
timeline-vote = vote de la feuille de route
# Who owns an action, in one short word of a narrow column: the function, whoever holds it.
timeline-owner-board = Conseil
timeline-owner-treasurer = Trésorerie
timeline-owner-secretary = Secrétariat
timeline-owner-comms = Communication
timeline-owner-volunteers = Bénévolat
timeline-owner-it = Numérique
timeline-owner-mediator = Médiation

## Opening hours

# Days of the week, from Monday on, inside a sentence.
hours-day-0 = lundi
hours-day-1 = mardi
hours-day-2 = mercredi
hours-day-3 = jeudi
hours-day-4 = vendredi
hours-day-5 = samedi
hours-day-6 = dimanche
# $first, $last: two days with one or more between them.
hours-days = du { $first } au { $last }
hours-every-day = tous les jours
# $hour, $minute: digits. A full hour, then another time.
hours-hour = { $hour } h
hours-time = { $hour } h { $minute }
# $from, $to: two times.
hours-span = de { $from } à { $to }
# $days: days; $times: when it is open on them.
hours-line = { $days } : { $times }
# $before, $after: two or more hours-line, one behind the other.
hours-lines = { $before } ; { $after }
hours-closed = fermé
hours-always = jour et nuit
hours-holidays = fermé les jours fériés

# The sum behind the figure of an area. $num: points obtained; $counted: weight of the questions; $shown: the figure.
results-sum = { $area } : { $num } points, divisés par 4 fois { $counted }, font { $shown } sur 100.
