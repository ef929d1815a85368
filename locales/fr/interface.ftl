### Words of the screens. French is the source.
### Address the reader politely, sentences under 20 words, no jargon, no exclamation mark.

## Languages, each named in its own language in every file

language-fr = Français
language-en = English
language-es = Español
language-ca = Català
language-ro = Română

## Every page

# Link for keyboards, the first of each page: it jumps over the list of steps.
skip = Aller au contenu
# Name of the list of steps at the left.
steps = Étapes
# In a narrow window, where the list is folded. $step: the step that is open.
steps-current = Étapes : { $step }
step-association = Votre association
step-tools = Outils utilisés
step-questions = Questions
step-results = Résultats
step-recommendations = Décisions
step-plan = Plan
step-documents = Documents
step-workshop = Atelier
# State of a step, said by screen readers after its name.
step-state-done = terminé
step-state-empty = pas encore disponible
undo = Annuler
redo = Rétablir
# Announced after “undo” or “redo”.
undone = C’est fait, la page est à jour.
# $question: the question whose answer changed.
undone-question = C’est fait. La réponse a changé : { $question }
# $need : le nom d’un besoin.
undone-decision = C’est fait. La décision a changé : { $need }
# Announced after “undo” or “redo”. $count: decisions that differ now, 2 or more.
undone-decisions =
    { $count ->
        [one] C’est fait. { $count } décision a changé.
       *[other] C’est fait. { $count } décisions ont changé.
    }
# $hour and $minute: time of the last write, such as 14 and 05.
saved-at = Enregistré à { $hour } h { $minute }
saving = Enregistrement…
# Announced when somebody presses Ctrl+S.
saved-already = Tout est déjà enregistré.
# $count: answers that are not in the file yet.
unsaved =
    { $count ->
        [one] { $count } réponse n’est pas enregistrée.
       *[other] { $count } réponses ne sont pas enregistrées.
    }
unsaved-answer = Cette réponse n’est pas encore enregistrée.
unsaved-retry = Réessayer
# Question of the only dialog: leaving would lose answers.
leaving =
    { $count ->
        [one] Quitter ce bilan ? { $count } réponse serait perdue.
       *[other] Quitter ce bilan ? { $count } réponses seraient perdues.
    }
leaving-stay = Rester ici
leaving-lose = Quitter quand même
# Lines of the file that this version does not understand; they are kept as they are.
desk-unread =
    { $count ->
        [one] { $count } ligne de ce fichier n’a pas pu être lue. Elle reste intacte.
       *[other] { $count } lignes de ce fichier n’ont pas pu être lues. Elles restent intactes.
    }
questions-go = Aller aux questions
percent = { $number } %
hours = { $hours } h
# One row of a small table said in a line: a kind of computer and how many there are.
row-count = { $row } : { $count }
# Names of the three lists of a date.
date-day = Jour
date-month = Mois
date-year = Année
# A number typed outside its bounds.
number-bounds = Écrivez un nombre entier, de { $from } à { $to }.

## Start

start-home = Accueil
start-language = Votre langue
    .hint = Vous pourrez en changer à tout moment.
start-title = Faire le point sur votre numérique
start-lead = Rumb aide une association à voir où elle en est et à choisir par où commencer. Tout reste sur cet ordinateur : rien n’est envoyé.
# $name: the association.
# $file: the file's name; $folder: the folder it lies in.
start-open = { $name }
    .saved = Tout est enregistré dans le fichier « { $file } », dossier « { $folder } ». Vous pouvez fermer Rumb et reprendre plus tard.
    .continue = Continuer
    .close = Refermer ce bilan
start-new = Nouveau bilan
    .name = Nom de votre association
    .name-hint = Il suffit pour commencer.
    .name-missing = Écrivez le nom de l’association.
    .create = Créer le bilan
# $folder: a folder; $parent: the folder it lies in.
start-place = Le fichier sera rangé dans le dossier « { $folder } », à l’intérieur de « { $parent } ».
    .elsewhere = Le ranger ailleurs…
    .path = Chemin du dossier
start-place-short = Le fichier sera rangé dans le dossier « { $folder } ».
start-file = Ouvrir un bilan
    .hint = Un fichier dont le nom finit par « .rumb ».
    .open = Choisir un fichier…
    .path = Chemin du fichier
start-example = Voir un exemple terminé
    .hint = Une association imaginaire, avec ses réponses, ses résultats et son plan.
    .open = Ouvrir l’exemple
start-recent = Fichiers récents
    .opened = Ouvert le { $date }, dossier « { $folder } »
    .forget = Retirer de la liste
    .forget-name = Retirer de la liste : { $name }
start-copy = Ouvrir une copie que l’on peut modifier
start-again = Réessayer
start-backups = Voici les sauvegardes en bon état, la plus récente d’abord. Le fichier abîmé sera gardé à part.
start-backups-none = Aucune sauvegarde en bon état n’a été trouvée sur cet ordinateur.
# $date, $time: when the backup was made. day: made before an upgrade, only the day is known. answers, $count: answers in it.
start-backup = Reprendre celle du { $date } à { $time }
    .day = Reprendre celle du { $date }
    .answers =
        { $count ->
            [one] { $count } réponse
           *[other] { $count } réponses
        }
start-workshop = Atelier
    .open = Préparer un atelier et son kit à imprimer
start-version = Rumb, version { $version }

## Association

association-title = Votre association
association-lead = Quelques mots sur vous. Chaque réponse est enregistrée aussitôt.
association-name = Nom
merge-from = Réunir avec une autre copie de ce fichier
association-languages = Langues parlées chez vous
    .hint = Nous ne proposerons que des outils dans ces langues.
association-length = Combien de temps avez-vous ?
    .hint = Vous pourrez passer à une version plus longue sans rien répondre deux fois.
length-flash = Rapide
    .text = Environ 10 minutes, { $count } questions, et une fiche utile à la fin.
length-standard = Standard
    .text = Environ 40 minutes. Le profil, les outils, puis { $count } questions.
length-full = Complet
    .text = Environ 1 h 15. Le profil, les outils, puis { $count } questions.
association-deep = Approfondir certains domaines
    .hint = Toutes les questions des domaines cochés seront posées.
association-profile = Votre profil
association-next-questions = Commencer les questions
association-next-tools = Continuer vers les outils
association-why = Pourquoi ces questions
    .text = La taille, le lieu et les personnes accueillies changent ce qui vous convient. Rien n’est envoyé.

## Tools in use

tools-title = Les outils que vous utilisez
tools-lead = Cochez tout ce qui sert, même une fois par mois. Les noms suffisent.
tools-lead-flash = La version rapide ne demande que ces outils. Cochez tout ce qui sert, même une fois par mois.
tools-next = Continuer vers les questions
tools-why = À quoi cela sert
    .text = Nous regardons si vous pouvez quitter chaque outil en emportant vos documents. Le papier est une réponse comme une autre.
tools-keys = Au clavier
    .text = La touche Tabulation passe à la case suivante, la barre d’espace la coche.

## Search

search-title = Trouver un outil
search-lead = Écrivez le nom d’un outil que vous connaissez, ou ce que vous voulez faire. Les fautes de frappe ne gênent pas.
search-field = Un outil ou un besoin
    .hint = Par exemple : Doodle, la compta, une affiche.
# $count: lines of the list.
search-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-none = Nous n’avons rien trouvé. Essayez un autre mot, ou un mot plus court.
search-in-use = Ce que vous utilisez peut-être
search-instead = À la place, des logiciels libres
search-software = Des logiciels libres
search-more =
    { $count ->
        [one] Voir encore { $count } logiciel
       *[other] Voir encore { $count } logiciels
    }
search-licence = Licence { $licence }
# $products: names of tools.
search-replaces = remplace { $products }
# $product: name of a product in use; opens the way to take one’s data out.
search-export = { $product } : comment récupérer ses données
# $funding: ways in which the work on a software is paid.
search-funding = Financé par : { $funding }
# $address: a web page.
search-giving = Pour contribuer : { $address }
# The words that matched follow, in quotation marks.
search-matched = trouvé par
search-withdrawn = Nous ne le proposons plus.
# Title over hosts that were found.
search-hosts = Des hébergeurs
search-trainings = Se former
search-actors = Qui peut aider
search-from-tools = Un outil manque, ou vous en cherchez un autre ? Cherchez-le par son nom.
search-from-start = Cherchez par le nom d’un outil connu, ou par ce que vous voulez faire.
# A page of its own, and the way to it from the start page.
skill-alone = Ce que je sais faire
    .lead = Une fiche pour vous seul : la remplir, l’imprimer, la garder. Aucun bilan n’est nécessaire.
    .open = Ma fiche de savoir-faire

## Questions

# $number of $of: place among all questions of the flash version.
question-place = Question { $number } sur { $of }
# $area: name of the area.
question-place-in-area = Question { $number } sur { $of } dans { $area }
question-answer = Votre réponse
question-dont-know = Je ne sais pas
question-not-concerned = Ne nous concerne pas
question-reason = Dire pourquoi (facultatif)
question-next = Suivant
question-previous = Précédent
question-clear = Effacer la réponse
question-later = Finir plus tard
question-note = Note
    .hint = Elle reste dans votre fichier. Aucun document à imprimer ne la montre.
question-note-add = Ajouter une note
question-note-written = Votre note
question-aside = Pour qui ?
    .hint = Un prénom ou une fonction. Laissez vide pour ne plus mettre de côté.
question-aside-add = Mettre de côté pour…
# $whom: a person or a role, as somebody typed it.
question-aside-set = Mis de côté pour { $whom }
question-why = Pourquoi cette question
# Heading beside a question: its hard words with their meanings follow.
question-words = Mots expliqués
question-save = Vos réponses
    .text = Chaque réponse est enregistrée dès que vous la choisissez. Vous pouvez vous arrêter à tout moment.
question-keys = Au clavier
    .text = Un chiffre choisit la réponse, Entrée passe à la suite.
    .all = Toutes les touches
jump-open = Toutes les questions
# $answered of $of: questions of an area.
jump-progress =
    { $answered ->
        [one] { $answered } réponse sur { $of }
       *[other] { $answered } réponses sur { $of }
    }
jump-answered = répondu
jump-dont-know = ne sait pas
jump-set-aside = mis de côté
answer-none = sans réponse

## After the last question

# $count: questions without an answer.
end-open = Presque fini
    .lead =
        { $count ->
            [one] Il reste { $count } question sans réponse. « Je ne sais pas » est une réponse utile.
           *[other] Il reste { $count } questions sans réponse. « Je ne sais pas » est une réponse utile.
        }
end-flash = Vous pouvez vous arrêter ici
    .lead = Votre fiche est prête : trois points forts, cinq premières actions au plus, une personne à appeler.
end-done = Toutes les questions sont vues
    .lead = Merci. Vos résultats sont prêts. Vous pouvez encore changer chaque réponse.
# Every question is seen, and all that would count are marked “does not concern us”.
end-empty = Rien à calculer pour l’instant
    .lead = Toutes les questions qui comptent sont notées « Ne nous concerne pas ». Changez au moins une réponse pour voir des résultats.
end-resume = Reprendre les questions
end-sheet = Faire la fiche
end-results = Voir les résultats
end-longer = Aller plus loin
    .hint = Vos réponses sont gardées. Rien n’est demandé deux fois.
end-standard =
    { $count ->
        [one] Version standard, encore { $count } question
       *[other] Version standard, encore { $count } questions
    }
end-full =
    { $count ->
        [one] Version complète, encore { $count } question
       *[other] Version complète, encore { $count } questions
    }

## Results

results-title = Où vous en êtes
results-empty = Ici viendront vos points forts, ce qui presse et votre profil par domaine. Il faut d’abord quelques réponses.
# $known: questions answered with a value; $asked: questions asked.
results-coverage =
    { $known ->
        [one] { $known } réponse sur { $asked } questions.
       *[other] { $known } réponses sur { $asked } questions.
    }
confidence-sure = Vous étiez sûrs de vos réponses.
confidence-fairly-sure = Vous étiez assez sûrs de vos réponses.
confidence-unsure = Plusieurs réponses restent à vérifier autour de vous.
confidence-nothing-yet = Il n’y a encore rien à lire ici.
# $shown, $chosen: names of two lengths; $count: answers still missing for the longer one.
results-shorter =
    { $count ->
        [one] Ces résultats sont ceux de la version « { $shown } ». Il manque { $count } réponse à la version « { $chosen } ».
       *[other] Ces résultats sont ceux de la version « { $shown } ». Il manque { $count } réponses à la version « { $chosen } ».
    }
# $count: answers still missing in the areas that were chosen to be asked in depth.
results-deep-open =
    { $count ->
        [one] Les questions approfondies ne comptent pas encore : il manque { $count } réponse.
       *[other] Les questions approfondies ne comptent pas encore : il manque { $count } réponses.
    }
results-strengths = Vos points forts
results-strengths-none = Ils apparaîtront ici dès qu’une réponse en montrera un.
# $step: one sentence, the first thing to do from a low answer.
improve = Premier pas : { $step }
results-settle = À régler en premier
results-see-answer = Voir la réponse
# For screen readers. $text: the sentence before the link.
results-see-answer-of = Voir la réponse : { $text }
results-profile = Votre profil par domaine
# Under the picture.
results-rose = La rose : un rayon par domaine
# States of an area that has no bar.
area-insufficient = Pas encore assez de réponses
area-not-applicable = Ne vous concerne pas
results-numbers = Voir les chiffres en tableau
    .caption = Chiffres de 0 à 100, arrondis à une décimale.
results-area = Domaine
results-level = Niveau
results-level-number = { $level } – { $name }
results-figure = Chiffre
results-completeness = Questions vues
results-confidence = Réponses sûres
results-computed = Comment est-ce calculé ?
    .answer = Chaque réponse vaut de 0 à 4. Les questions importantes comptent double ou triple.
    .area = Le chiffre d’un domaine est la part des points obtenus, sur 100.
    .unknown = « Je ne sais pas » compte zéro seulement quand ne pas savoir est un danger. « Ne nous concerne pas » ne compte jamais.
results-overall = Tous domaines ensemble : { $shown } sur 100, « { $level } ».
    .meaning = Ce chiffre résume, il ne classe personne.
results-importance = Ce qui compte pour vous
    .hint = Le plan commencera par là.
results-needs = Ce dont vous avez besoin
    .hint = Du plus pressant au moins pressant, d’après vos réponses, vos outils et vos souhaits.
results-needs-more =
    { $count ->
        [one] Voir encore { $count } besoin
       *[other] Voir encore { $count } besoins
    }
need-why = Pourquoi ?
# $strength: sum of the reasons.
need-strength = Force de ce besoin : { $strength } points.
results-find-out =
    { $count ->
        [one] À demander autour de vous ({ $count } phrase)
       *[other] À demander autour de vous ({ $count } phrases)
    }
    .hint = Dix minutes par question. Copiez la phrase et envoyez-la.
# $whom: a role such as “Secrétaire”.
find-out-whom = À demander à : { $whom }
results-next = Voir les propositions
results-plan = Aller au plan

## Proposals

recommendations-title = Vos décisions
recommendations-lead = Une proposition par besoin, en une phrase. Les quatre choix se valent, et garder en est un.
recommendations-none = Vos réponses n’appellent aucun changement d’outil. Garder ce qui marche est un bon choix.
recommendations-empty = Ici viendra une proposition par besoin, avec ses raisons. Il faut d’abord quelques réponses.
recommendations-more =
    { $count ->
        [one] Voir encore { $count } besoin
       *[other] Voir encore { $count } besoins
    }
recommendations-tools = Les outils, besoin par besoin
recommendations-habits = Des habitudes à prendre
    .hint = Pas d’outil ici : le plan s’en occupe, action par action.
recommendations-next = Continuer vers le plan
recommendations-choice = Comment nous choisissons
    .text = Seulement des logiciels libres. Ni argent ni partenariat ne changent l’ordre.
recommendations-proof = « Non vérifié », « à vérifier »
    .text = « Non vérifié » : nous n’avons pas pu contrôler ce fait. « À vérifier » : il date de plus de 18 mois.
# $tools: names of tools.
advice-in-use = Aujourd’hui : { $tools }
# $name: a software; $running: one of running-….
advice-proposal = Essayer { $name }, { $running }.
advice-nothing = Aucun outil ne convient pour le moment. Gardez ce que vous avez.
# A proposal that runs at a host, where no host that runs it is known.
host-to-find = Hébergeur à trouver, Rumb n’en connaît pas
# $needs: names of needs, as an ethical host serves them, with points between them.
host-offer = Propose : { $needs }
running-local = installé sur vos appareils
running-ethical-host = chez un hébergeur éthique
running-cooperative = chez une coopérative
running-self-hosted = sur votre propre serveur
advice-why = Pourquoi ?
advice-others =
    { $count ->
        [0] Autres choix écartés
        [one] { $count } autre choix
       *[other] { $count } autres choix
    }
advice-trainings =
    { $count ->
        [one] Se former ({ $count } piste)
       *[other] Se former ({ $count } pistes)
    }
advice-score = { $name } obtient { $score } points sur 100.
advice-hosts = Qui peut l’héberger :
# $reviewed: a date.
advice-licence = Licence { $licence }. Fiche relue le { $reviewed }.
advice-refused = Écartés, et pourquoi :
advice-refused-one = { $name }, { $running } :
# Gates: why a candidate is refused.
gate-withdrawn = retiré de nos propositions
gate-language = pas dans vos langues
gate-platform = ne marche pas sur vos ordinateurs
gate-offline = demande une bonne connexion
gate-self-hosting = demande deux personnes qui savent tenir un serveur
gate-exit = on ne peut pas en ressortir ses documents
fact-not-verified = non vérifié
fact-to-check = à vérifier
fact-old = Cette fiche a plus de 18 mois : vérifiez avant de décider.
fact-unverified = Nous n’avons pas pu contrôler la licence.
fact-partner = Proposé par un membre du projet ; cela ne change pas son rang.
# A mark beside a training in none of the association’s languages.
training-foreign = dans une autre langue, avec une personne qui la lit
training-free = gratuit
actors = Qui peut vous aider près de chez vous
    .hint = Un appel ou un message suffit pour commencer.
country-fr = France
country-be = Belgique
country-es = Espagne
country-es-ct = Catalogne
country-ro = Roumanie
    .no-host = Aucun hébergeur éthique pour tous usages n’a été trouvé en Roumanie. Rumb propose donc un hébergeur d’Europe, le serveur d’un partenaire, ou un programme sur vos ordinateurs.
    .no-training = Peu de formations au logiciel libre existent en roumain. Rumb montre celles qu’il connaît, et des guides de Moldavie pour la méthode. Pour le reste, cherchez une personne qui lit une autre langue, ou demandez à la bibliothèque.
country-ar = Argentine
country-md = République de Moldavie
country-de = Allemagne
country-ch = Suisse
country-it = Italie
country-nl = Pays-Bas
country-at = Autriche
country-lu = Luxembourg
country-pt = Portugal
country-gb = Royaume-Uni
country-us = États-Unis
country-ca-qc = Québec
country-int = plusieurs pays
country-xx = autre pays
country-eu = Europe
country-bf = Burkina Faso
    .no-host = Aucun hébergeur éthique pour tous usages n’a été trouvé au Burkina Faso. Rumb propose un programme sur vos ordinateurs, le serveur d’un partenaire, ou un hébergeur d’Europe. Avant d’envoyer des données à l’étranger, demandez à la CIL ce qui se déclare.
    .no-training = Aucune formation sûre et récente au logiciel libre n’a été trouvée au Burkina Faso : les sources sont anciennes. Rumb montre les modes d’emploi et les cours en français, qui servent partout. Demandez aussi un échange avec un télécentre proche.

## Plan

plan-title = Votre année, mois par mois
plan-empty = Ici viendra votre plan de l’année, mois par mois. Il faut d’abord quelques réponses.
# Shown for the plan and the annex while the flash version is chosen; the link after it is “end-longer”.
plan-longer = Cela vient avec la version standard ou complète. Vos réponses sont gardées.
# $planned of $available: hours in the year.
plan-hours =
    { $planned ->
        [one] { $planned } heure prévue sur { $available }.
       *[other] { $planned } heures prévues sur { $available }.
    }
# $euros: a whole number of euros that stop each year.
plan-saved = L’arrêt des anciens outils économise { $euros } € par an.
# $months: names of months.
plan-blocked =
    { $count ->
        [one] Le mois de { $months } reste libre.
       *[other] Ces mois restent libres : { $months }.
    }
plan-waiting =
    { $count ->
        [one] { $count } action attend l’an prochain.
       *[other] { $count } actions attendent l’an prochain.
    }
plan-assumed = Vous n’avez pas encore donné vos heures : nous en comptons { $hours } par mois, tous ensemble.
plan-open-flags = Ce que ce plan ne règle pas
plan-next = Choisir les documents
plan-capacity = Changer nos heures
plan-load = Voir les heures en tableau
    .caption = Heures prévues et heures disponibles, mois par mois.
plan-as-list = Voir en liste
plan-as-picture = Voir en image
plan-month = Mois
plan-month-hours = Heures
plan-month-capacity = Disponibles
plan-month-blocked = Mois laissé libre
# In the table of hours of a plan that the board agreed on: a month that is over.
plan-month-over = Mois passé
plan-list = Les actions, dans l’ordre
plan-ticked = Déjà fait
plan-action = Action
plan-why = Raison
plan-next-year =
    { $count ->
        [one] L’an prochain ({ $count })
       *[other] L’an prochain ({ $count })
    }
plan-not-proposed =
    { $count ->
        [one] Non proposé ({ $count })
       *[other] Non proposé ({ $count })
    }
plan-find-out =
    { $count ->
        [one] { $count } chose reste à demander autour de vous.
       *[other] { $count } choses restent à demander autour de vous.
    }
    .link = Voir les phrases à envoyer
# $month: a month with its year.
action-until = jusqu’à { $month }
action-cost = de { $from } à { $to } €
action-cost-yearly = de { $from } à { $to } € par an
action-saves = fait économiser
action-vote = après le vote
action-flag = à régler d’abord
action-more = Pourquoi, et comment
action-deliverable = Ce qui existera
action-done = Le signe que c’est fait
# In the annex, under an action: a competence and the sentence of its level follow.
action-skills = Savoir-faire utile
# $people people during $minutes minutes.
action-attend = Avec qui
    .text =
        { $people ->
            [one] { $people } personne pendant { $minutes } minutes.
           *[other] { $people } personnes pendant { $minutes } minutes.
        }
action-after = Après
# Under an action: people and places who can help with it.
action-helpers = Qui peut aider
action-how = Comment faire
action-why = Pourquoi
# $action: titles of actions.
reason-prerequisite = Il le faut avant : { $action }
reason-always = Cette action est dans tous les plans.
# $need: name of a need, written like a title (“E-mail”).
reason-decision = Vous l’avez décidé : { $need }.
# $action: titles of actions that change a tool.
reason-left-out = Sans elle, ceci laisserait des personnes de côté : { $action }
# A fact of the profile that calls for an action.
reason-profile-low-connectivity = Votre connexion est faible ou coûteuse.
reason-profile-public-computers = Vous mettez des ordinateurs à disposition du public.
reason-profile-imposed-tool = Un financeur ou une fédération vous impose un outil.
reason-profile-vulnerable-public = Vous accueillez des personnes fragiles.
reason-profile-sensitive-data = Vous notez des choses intimes sur des personnes.
reason-profile-public-place = Votre lieu accueille le public et l’aide avec les ordinateurs.
reason-profile-rural = Vous agissez à la campagne ou dans une zone isolée.
# Why an action waits for next year.
postponed-zero-capacity = personne n’a d’heures à donner
postponed-with-its-change = elle attend le changement qu’elle prépare
postponed-prerequisite-next-year = une action qui doit la précéder attend aussi
postponed-waits-for-vote = le vote vient trop tard dans l’année
postponed-waits-for-phase = une étape précédente doit d’abord être finie
postponed-end-of-year = elle ne peut pas commencer avant la fin de l’année
postponed-two-months-between-switches = deux changements d’outil seraient trop proches
postponed-accounting-year = le changement attend le début d’une année comptable
postponed-one-person = une seule personne porterait trop
postponed-two-at-a-time = deux actions sont déjà en cours
postponed-no-hours = les heures vont à ce qui compte plus
# Why an action is not proposed.
postponed-low-connectivity = elle demande une meilleure connexion
postponed-done-already = c’est déjà fait
postponed-dropped = vous l’avez retirée du plan
# Why an action of the library is not in the plan: what the board, or a funder or federation, decided about the tools.
postponed-decided = le conseil garde ses outils
postponed-imposed = l’outil est imposé par un partenaire
postponed-replaced = un changement décidé prend sa place
capacity-hours = Heures par mois, tous ensemble
    .hint = Additionnez les heures de tout le monde. Soyez prudents.
capacity-blocked = Mois à laisser libres
    .hint = Trois mois au plus, par exemple la rentrée ou les vacances.
capacity-decides = Qui décide chez vous ?
body-board = Le conseil ou le bureau
body-assembly = L’assemblée des membres
capacity-meets = Prochaine réunion de ceux qui décident
    .hint = Ce qui demande un vote attendra cette date.
capacity-assembly = Prochaine assemblée générale
capacity-email = Membres sans e-mail, sur 100
    .hint = Le plan garde une voie sur papier pour eux.
capacity-admins = Deux personnes savent-elles installer et tenir un serveur ?
    .hint = Un serveur est un ordinateur toujours allumé, dont les autres se servent. Sans ces deux personnes, nous n’en proposons jamais chez vous.
capacity-admins-yes = Oui
capacity-admins-no = Non
capacity-admins-unknown = Je ne sais pas
capacity-start = Premier mois du plan
capacity-moves = Le plan se recalcule à chaque changement. Rien n’est perdu : ce qui ne tient plus passe à l’an prochain.

## Documents

documents-title = Vos documents
documents-lead = Des fichiers à imprimer, à lire en réunion et à voter ; d’autres pour suivre le plan avec vos outils.
# What papers are for: the headings of the page of documents.
documents-start = Pour commencer
documents-vote = Pour décider ensemble
documents-act = Pour agir
documents-rules = Pour se donner des règles
documents-tell = Pour le faire savoir
documents-programs = Pour d’autres programmes
documents-place = Où vont-ils ?
    .text = À côté de votre bilan, sauf si vous choisissez un autre endroit.
documents-send = Et après ?
    .text = Rumb n’envoie rien. C’est vous qui imprimez ou partagez le fichier.
document-sheet = La fiche des premiers pas
    .text = Une page : vos points forts, cinq actions au plus, les phrases à envoyer, une personne à appeler.
    .not-yet = Elle sera possible quand les questions de la version rapide auront une réponse.
document-fridge = La fiche à garder sous les yeux
    .text = Une page en grosses lettres, pour le réfrigérateur : trois choses à faire, qui appeler, la prochaine date.
    .not-yet = Elle sera possible quand les questions de la version rapide auront une réponse.
document-plan = Le plan de l’année
    .text = Douze pages au plus : votre situation, les actions mois par mois, les coûts, la décision à voter.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-annex = L’annexe
    .text = Pour les curieux : toutes les réponses, tous les calculs, toutes les sources.
    .not-yet = Elle sera possible quand les résultats seront prêts.
document-summary = Le résumé
    .text = Une page, à lire à voix haute en trois minutes avant de voter.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-resolution = Le projet de résolution
    .text = Une page à voter et à signer, avec les votes à compléter.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-project = Le plan et votre projet
    .text = Une page : vos mots, ce que vous voulez, et les étapes du plan qui y répondent.
    .not-yet = Elle sera possible quand les résultats seront prêts.
document-message = Le message aux membres
    .text = Ce qui est voté, ce qui change et ce qui ne change pas. Puis trois petits messages pour chaque changement d’outil.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-minutes = Le compte rendu de la séance
    .text = Une feuille à compléter pendant la séance : les présents, les questions, le vote point par point.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-roles = Les fiches par fonction
    .text = Une fiche par fonction : ce que chaque personne fait, mois par mois, avec ses heures.
    .not-yet = Elles seront possibles quand les résultats seront prêts.
document-sessions = Les fiches de séance
    .text = Une fiche par formation du plan : le but, qui vient, le déroulé minute par minute, ce qui reste.
    .not-yet = Elles seront possibles quand votre plan contiendra une formation.
document-poster = L’affiche pour les membres
    .text = Une page A4 à mettre au mur : ce qui change, ce qui reste, où demander de l’aide.
    .not-yet = Elle sera possible quand les résultats seront prêts.
document-poster-large = La grande affiche
    .text = La même affiche sur une feuille A3. Elle se lit à deux mètres.
    .not-yet = Elle sera possible quand les résultats seront prêts.
document-place-sheet = La fiche du lieu
    .text = Ce que votre lieu propose, à afficher et à donner ; puis ce que vos partenaires doivent savoir.
    .not-yet = Elle sera possible quand une question sur le lieu aura une réponse.
document-charter = La charte d’usage du numérique
    .text = Deux pages au plus, à changer avant de l’adopter : vos outils, ce qu’on n’y met jamais, les temps de repos, l’aide.
    .not-yet = Elle sera possible quand les questions de la version rapide auront une réponse.
document-help-charter = La charte de l’aide
    .text = Ce que votre lieu fait avec les personnes et ce qu’il ne fait pas. À changer avant de l’adopter.
    .not-yet = Elle sera possible quand une question sur le lieu aura une réponse.
document-cooperation = Les règles de coopération locale
    .text = Une page à compléter et à signer entre voisins : ce que chacun apporte, comment s’en servir, comment s’en aller.
document-publication = La fiche à publier
    .text = Ce que vous voulez dire de votre changement d’outils, à d’autres associations ou sur votre site. Rien n’y est sans votre choix.
    .not-yet = Elle sera possible quand les résultats seront prêts.
# Above boxes to tick: what an association chooses to tell of itself; .none is said while none is ticked.
publication-fields = Ce que la fiche dira
    .hint = Rien n’est coché d’avance. Vos notes, vos raisons et vos textes libres n’y sont jamais.
    .none = Cochez au moins une ligne.
publication-field-name = Le nom de l’association
publication-field-profile = Le domaine et la taille
publication-field-place = Le pays ou la région, sans autre lieu
publication-field-tools = Les outils d’avant
publication-field-decisions = Les décisions sur les outils
publication-field-steps = Les étapes faites
publication-field-hours = Les heures prévues, et une ligne pour les heures passées
publication-field-euros = Les euros prévus et économisés, et une ligne pour les euros dépensés
publication-field-helped = Ce qui a aidé : des lignes à écrire
publication-field-obstacles = Ce qui a été difficile : des lignes à écrire
publication-field-contact = Comment vous joindre : une ligne à écrire
document-funder = L’annexe pour un financeur
    .text = Vos réponses, relues dans des cadres que les financeurs publics connaissent. Sans note ni avis juridique.
    .not-yet = Elle sera possible quand les résultats seront prêts.
document-table = Le tableau du plan
    .text = Une ligne par action, avec ses heures, ses coûts et qui s’en charge. Un tableur comme LibreOffice l’ouvre.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-calendar = Le calendrier du plan
    .text = Les dates du plan, pour le calendrier d’un ordinateur ou d’un téléphone. Ouvrez-le de nouveau plus tard : les dates se mettent à jour.
    .not-yet = Il sera possible quand les résultats seront prêts.
document-open-file = Le fichier ouvert
    .text = Tout ce que votre bilan contient, noms et notes compris, pour un autre programme (JSON). Ne le donnez qu’à des personnes de confiance.
document-language = Langue du document
# Opens a choice of language, of PDF or text, and of folder.
document-choices = Autre langue, autre façon, autre endroit
document-preview = Voir les pages
    .hint = C’est ce qui sera imprimé. Pour l’entendre, choisissez le texte à lire à voix haute.
    .draft = Ce sont les pages du projet, avant vos changements. Pour l’entendre, choisissez le texte à lire à voix haute.
# $page: number of the page that is seen. $pages: number of all pages.
document-page = Page { $page } sur { $pages }
document-page-before = Page précédente
document-page-after = Page suivante
# Above the ways in which a document can be written.
document-way = Comment le créer
document-way-pdf = PDF, à imprimer et à voter
document-way-odt = Texte à modifier (ODT)
document-way-html = Page à lire à l’écran (HTML)
document-way-txt = Texte à lire à voix haute (TXT)
document-way-ods = Pour un tableur (ODS)
document-way-csv = Sans mise en forme, pour tous les programmes (CSV)
# $file: the file's name; $folder: its folder.
document-place = Il s’appellera « { $file } », dans le dossier « { $folder } ».
document-elsewhere = Le ranger ailleurs…
document-path = Chemin du fichier
document-write = Créer le document
document-running = Écriture du document
document-cancel = Arrêter
document-cancelled = L’écriture est arrêtée. Rien n’a été gardé.
# $held: one of document-pages to document-answers; $kilobytes: its size; $folder: where.
document-written = « { $file } » est prêt
    .text = { $held }, { $kilobytes } ko, dans le dossier « { $folder } ». Tout est relu et contrôlé.
# Opens the system's file manager with the file that was just written picked out.
file-reveal = Montrer dans le dossier
# What is counted in a file, named by its kind.
document-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
    }
document-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
    }
document-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
    }
document-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
    }
document-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
    }
# After a document was written. $words: names and other words as the association wrote them.
document-unprinted = Ce document ne sait pas imprimer toutes les lettres de : { $words }. Des pointillés gardent leur place. Écrivez-les à la main.
document-rename = Garder les deux, avec un autre nom
document-replace = Remplacer l’ancien

## Settings and keys

settings = Réglages
# The workshop on a projector: a link in the top bar.
room-open = Mode salle
settings-lead = Ils restent sur cet ordinateur.
settings-language = Langue
settings-text-size = Taille du texte
# In the narrow list of the top bar. $size: percent.
settings-text-size-short = Texte { $size } %
settings-percent = { $size } %
settings-theme = Couleurs
settings-theme-system = Comme l’ordinateur
settings-theme-light = Claires
settings-theme-dark = Sombres
settings-contrast = Contraste
settings-contrast-standard = Normal
settings-contrast-more = Renforcé
keys-title = Les touches du clavier
keys-lead = Tout peut se faire sans souris.
# Names of keys as they stand on a keyboard.
key-enter = Entrée
key-backspace = Retour arrière
key-tab = Tabulation
key-space = Espace
keys-level = Choisir un niveau
keys-option = Choisir une réponse dans une liste
keys-dont-know = Je ne sais pas
keys-not-concerned = Ne nous concerne pas
keys-next = Question suivante
keys-previous = Question précédente, hors des champs de texte
keys-tab = Passer au champ suivant ; avec Majuscule, au précédent
keys-space = Cocher une case, ouvrir un détail
keys-undo = Annuler
keys-redo = Rétablir
keys-save = Vérifier que tout est enregistré
