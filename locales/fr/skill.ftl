### Training by role, and the skill sheet that belongs to a person.
### A skill sheet (“skill card” in the code) is never part of the association’s file. What people can do at each level stands in competence.ftl.

## The page: what each role will be able to do, and one’s own skill sheet

# Title of the page.
skill-page = Apprendre ensemble
    .lead = Ce que chacun pourra faire, d’après vos réponses et votre plan. Personne n’est noté.
# Link to the page, from the proposals and from the plan.
skill-go = Qui apprend quoi, et ma fiche de savoir-faire
# In place of the page, as long as nothing is known.
skill-empty = Répondez d’abord à quelques questions : Rumb dira ensuite ce qu’il est utile d’apprendre.
# Heading of the list by role.
skill-roles = Ce que vous pourrez faire, rôle par rôle
    .hint = Ouvrez un rôle. Ce qu’un changement d’outil attend vient en premier.
# No role has anything to learn.
skill-none = Rien de précis à apprendre pour le moment.
# The association has a poor connection.
skill-offline = Votre connexion est faible : ce qui s’apprend sans internet vient en premier.
# Beside the names of the roles: any volunteer or employee.
skill-everyone = Tout le monde
# A role that one opens. $role: its name; $count: what it learns.
skill-role =
    { $count ->
        [one] { $role } : { $count } savoir-faire
       *[other] { $role } : { $count } savoir-faire
    }
# When something is learnt. $software: the new tool; $month: a month with its year.
skill-before = À apprendre avant de passer à { $software }
    .month = À apprendre avant de passer à { $software } ({ $month })
# When something is learnt. $software: the new tool.
skill-after = À apprendre une fois passés à { $software }
# Why something is learnt: an action of the plan needs it. $action: its title.
skill-reason-action = Votre plan en a besoin : { $action }
# No training of this level in these languages.
skill-training-none = Rumb ne connaît pas de formation à ce niveau dans vos langues. Quelqu’un qui sait peut montrer.
# Above what a role learns when many learn together. $who: a list of the profiles below, of which $profiles are enough.
mix-people = Vous serez { $people } à apprendre. Mélangez au moins { $profiles } profils parmi : { $who }.
# How: $shared of $minutes minutes.
mix-pairs = Mettez les gens par deux, de niveaux différents. Sur { $minutes } minutes, gardez-en { $shared } où chacun montre à l’autre.
# Profiles, in the middle of a list.
mix-board = membres du conseil
mix-volunteer = bénévoles
mix-employee = personnes salariées
mix-public = personnes accueillies
mix-partner = un organisme partenaire

## One’s own sheet

# Heading.
skill-mine = Ma fiche de savoir-faire
    .hint = Cette fiche est à vous. Elle n’est pas dans le fichier de l’association, et Rumb ne l’envoie à personne.
# Field: the name of the person, on their own sheet.
skill-name = Votre nom, si vous voulez
    .hint = Un prénom suffit. La fiche peut rester sans nom.
# Languages in which the person can learn.
skill-languages = Langues dans lesquelles vous apprenez
# Box.
skill-digcomp = Montrer les codes du cadre européen DigComp
# $codes: such as “2.1 · 2.5”.
skill-codes = DigComp { $codes }
# Legend of the five families: one is shown at a time.
skill-family = Que voulez-vous regarder ?
skill-family-a = Décider et choisir
skill-family-b = Travailler ensemble
skill-family-c = Publier et s’adresser à tous
skill-family-d = Protéger
skill-family-e = Aider et transmettre
# The first of five choices; the others are sentences such as “I find a shared document.”
skill-level-0 = Pas encore
# Button: takes back what was chosen for one skill.
skill-clear = Effacer
    .name = Effacer : { $name }
# $date: the day on which it was said.
skill-on = Dit le { $date }
# Choice: who saw that the person can do it.
skill-seen = Qui l’a vu avec vous ?
skill-seen-nobody = Personne
skill-seen-mediator = Une médiatrice ou un médiateur numérique
# Somebody of the association.
skill-seen-peer = Une autre personne de l’association
# Box: a wish, whatever the level.
skill-wish = J’aimerais l’apprendre
# Heading: the next step of each wish.
skill-next = Mes prochaines étapes
skill-unsaved = Cette fiche n’est pas enregistrée.
# Button.
skill-save = Enregistrer ma fiche
    .elsewhere = L’enregistrer ailleurs…
    .path = Où enregistrer la fiche
    .replace = Remplacer ce fichier
# $file: a name; $folder: the folder it lies in.
skill-saved = Fiche enregistrée : « { $file } », dossier « { $folder } ».
# Button: the system’s own dialog opens.
skill-print = Imprimer ma fiche
# The name of the file of a sheet without a name, without ending.
skill-file = Ma fiche de savoir-faire

## Sheets side by side

# Heading.
skill-beside = Plusieurs fiches côte à côte
    .hint = Chacun peut ouvrir ou remplir la sienne. Rumb les oublie toutes quand il se ferme.
# Button and field: opens a sheet from its file.
skill-open = Ouvrir une fiche…
    .path = Emplacement de la fiche à ouvrir
# Button: an empty sheet beside the others.
skill-new = Nouvelle fiche
# A sheet without a name. $number: its place in the list.
skill-unnamed = Fiche { $number }
# $name: whose sheet it is.
skill-opened = La fiche est ouverte : { $name }.
# Legend: which of the open sheets one reads and changes.
skill-shown = Fiche que vous regardez
# Button. $name: whose sheet it is.
skill-close = Fermer la fiche : { $name }
    .lose = Fermer sans enregistrer
skill-closed = La fiche est fermée.
# Caption of a table of counts: roles in rows. $count: sheets.
skill-coverage =
    { $count ->
        [one] Rôles couverts, d’après { $count } fiche
       *[other] Rôles couverts, d’après { $count } fiches
    }
    .hint = Pour chaque rôle, trois savoir-faire indispensables. On compte combien sont couverts, jamais par qui.
    .role = Rôle
    .one = Par une personne
    .two = Par deux personnes
# $part of $all.
skill-share = { $part } sur { $all }
# Below a table of counts: what each person lacks. $levels: how many levels in all; $people: how many people lack as many.
skill-lack = Niveaux à gagner : { $levels }. Personnes : { $people }.
    .hint = Ce qui manque à chaque personne, parmi ce qui est attendu de tous et qu’elle a regardé. On ne dit jamais qui.
skill-lack-none = Rien ne manque. Personnes : { $people }.

## Leaving

# Question of the only dialog. $count: sheets that are not saved.
skill-leaving =
    { $count ->
        [one] Quitter Rumb ? { $count } fiche de savoir-faire serait perdue.
       *[other] Quitter Rumb ? { $count } fiches de savoir-faire seraient perdues.
    }
