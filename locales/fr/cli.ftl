### Command line, faults of answers files, findings in content. Short sentences, no full stop after a fault.
## Help of the command line

cli-about = Bilan numérique des associations, sur cet ordinateur
cli-lang = Langue : fr, en, es, ca ou ro
cli-json = Écrit un seul document JSON et rien d’autre
cli-answers = Fichier de réponses (JSON)
cli-audit = Fichier de bilan .rumb, ou fichier de réponses
cli-new-file = Fichier de bilan à créer
cli-start = Premier jour du plan, par exemple 2027-01-01
cli-out = Dossier où écrire les documents
cli-document = Documents à écrire, séparés par des virgules : tous si rien n’est dit
cli-format = Formats à écrire, séparés par des virgules : chaque document dans son premier format si rien n’est dit
cli-publish = Écrit aussi la fiche à publier, avec ces informations et aucune autre
cli-pack = Ce qu’un partenaire ajoute aux documents : logo, contact et page de fin
cli-folder = Dossier de contenu ; sans lui, le contenu fourni
cli-shell = Interpréteur de commandes
cli-score = Calcule les domaines, les points à régler et les besoins
cli-new = Crée un fichier de bilan à partir de réponses
cli-plan = Fait le plan, et les documents dans un dossier
cli-kit = Prépare ce qu’un atelier imprime : guide, questions, cartes de vote, feuilles et affiche
cli-kit-length = Longueur du questionnaire
cli-kit-minutes = Minutes pour chaque question : 5 en rapide, 3 sinon
cli-kit-total = Minutes de tout l’atelier, de cinq en cinq : 120, ou plus s’il le faut
cli-kit-people = Personnes qui voteront, pour compter les feuilles : 8 si rien n’est dit
cli-export = Écrit tout ce que contient un bilan, pour un autre programme (JSON)
cli-open-file-schema = Écrit le schéma JSON de ce que donne « export »
cli-merge = Réunit deux copies d’un fichier de bilan dans un nouveau fichier
cli-merge-one = Première copie .rumb
cli-merge-other = Seconde copie .rumb
cli-merge-out = Fichier à créer ; les deux copies restent comme elles sont
# “a” and “b” are to be typed, and stay as they are.
cli-merge-take = Ce qui est pris quand les deux copies disent autre chose : a, ou b. Une autre réponse est gardée dans la note de sa question
cli-content = Travaille sur le contenu
cli-content-check = Vérifie un dossier de contenu et dit tout ce qui ne va pas
cli-content-search = Trouve un outil par le nom que l’on connaît, ou par ce que l’on veut faire
cli-content-stale = Liste les faits relus il y a plus de 18 mois ; finit avec le code 1 s’il y en a
cli-words = Mots à chercher, même avec des fautes de frappe
cli-on = Jour où l’on regarde, par exemple 2027-01-01 ; sans lui, aujourd’hui
cli-completions = Écrit le complètement automatique pour un interpréteur
cli-man = Écrit la page de manuel

## What the command line says

cli-written = Écrit : { $path }
cli-areas = Domaines
cli-flags = À régler en premier
cli-find-out = À demander autour de vous
cli-needs = Besoins
cli-none = rien
cli-actions = Actions de l’année
cli-next-year = L’an prochain
cli-content-good = Le contenu est en ordre.
cli-content-findings =
    { $n ->
        [one] { $n } point à corriger
       *[other] { $n } points à corriger
    }
# $n: how many more faults there are than those that were shown.
cli-content-more =
    { $n ->
        [one] Il reste { $n } point, qui n’est pas montré. Corrigez d’abord ceux-ci.
       *[other] Il reste { $n } points, qui ne sont pas montrés. Corrigez d’abord ceux-ci.
    }
cli-stale-none = Aucun fait n’a plus de 18 mois.
cli-stale-found =
    { $n ->
        [one] { $n } fait à relire
       *[other] { $n } faits à relire
    }
# Kinds of dated facts.
cli-kind-software = Logiciel
cli-kind-product = Outil utilisé
cli-kind-training = Formation
cli-kind-actor = Qui peut aider
cli-kind-host = Hébergeur
cli-kind-question = Question
cli-kind-reference = Texte de référence
cli-kind-need = Besoin
cli-kind-action = Action
cli-counts-country = par pays
cli-counts-language = par langue
# When --document and --format ask for nothing that there is.
cli-no-document = Il n’y a rien à écrire : aucun des documents demandés n’existe dans ce format, ou le bilan n’en dit rien. La fiche à publier demande --publish.
# After the others were written. documents: names as given to --document, such as "place-sheet, sessions".
cli-missed = Non écrits, car ils n’existent pas dans ce format ou le bilan n’en dit rien : { $documents }.
# “--take a” is to be typed, and stays as it is.
cli-merge-undecided = Rien n’a été écrit : il reste des choix à faire.
    .hint = Ajoutez « --take a » ou « --take b », ou réunissez les copies dans la fenêtre.
cli-no-home = Ce système n’indique aucun dossier personnel.
cli-bad-date = « { $date } » n’est pas une date. Écrivez-la ainsi : 2027-01-01.
cli-bad-year = « { $date } » est trop loin. Choisissez une année de { $from } à { $to }.
cli-bad-language = Rumb ne parle pas « { $language } ». Choisissez fr, en, es, ca ou ro.

## What lies at a path where something else is wanted: what it is, then what to do (.hint)

cli-place-folder = C’est un dossier, pas un fichier.
    .hint = Indiquez un fichier de ce dossier.
# A pipe or a device of the system, where a file is wanted.
cli-place-special = Ce n’est pas un fichier ordinaire.
    .hint = Enregistrez d’abord les réponses dans un fichier.
# “rumb new”, “rumb score” and “rumb plan” are commands to type, and stay as they are.
cli-place-audit = C’est un fichier de bilan, et son contenu n’est pas du JSON.
    .hint = « rumb new » veut un fichier de réponses. « rumb score » et « rumb plan » lisent un bilan si son nom finit par « .rumb ».
cli-place-no-folder = Ce dossier n’existe pas.
    .hint = Créez-le, ou vérifiez le chemin.
cli-place-not-folder = Ce n’est pas un dossier.
    .hint = Indiquez un dossier, ou vérifiez le chemin.
cli-place-unreadable = Ce dossier n’a pas pu être lu en entier.
    .hint = Vérifiez vos droits, ou indiquez un autre dossier.
cli-place-no-content = Ce dossier ne contient aucun fait daté.
    .hint = Indiquez un dossier de contenu de Rumb.

## Errors whose words in the window (error.ftl) do not fit here, by the same codes: what happened, then what to do (.hint)

cli-error-missing = Il n’y a pas de fichier à cet endroit.
    .hint = Vérifiez le chemin.
cli-error-in-use = Une fenêtre ou un autre programme utilise déjà ce fichier.
    .hint = Fermez-le, puis recommencez.
cli-error-read-only = Cet endroit est protégé.
    .hint = Vérifiez que vous avez le droit d’y lire et d’y écrire.
# Also said of an output that goes elsewhere than to the screen.
cli-error-disk-full = Il n’y a plus de place pour écrire.
    .hint = Libérez un peu de place, puis recommencez.
cli-error-gone = Le fichier a disparu pendant le travail.
    .hint = Rebranchez la clé ou le disque, puis recommencez.
cli-error-internal = Quelque chose n’a pas marché dans Rumb.
    .hint = Recommencez. Si cela continue, dites-le à ceux qui font Rumb.

## What is wrong with an answers file. $place is a path such as answers.GOV-01

fault-line = { $place } : { $fault }
fault-hint = Rien n’a été calculé. Corrigez le fichier, puis recommencez.
fault-whole-file = fichier
fault-not-json = ce n’est pas du JSON, à la ligne { $line }, colonne { $column }
fault-too-large = le fichier dépasse un mégaoctet
fault-not-text = ce n’est pas un texte en UTF-8
fault-wrong-format = le format attendu est rumb-answers
fault-open-file = c’est un fichier ouvert : enregistrez à part ce qui est sous « answers »
fault-wrong-version = seule la version 1 est connue
fault-missing = il manque ici quelque chose
fault-unknown-key = ce nom n’est pas connu
fault-duplicate-key = ce nom est écrit deux fois
fault-unknown-question = cette question n’existe pas
fault-unknown-option = « { $subject } » n’est pas une réponse possible
fault-unknown-id = « { $subject } » n’est pas connu
fault-wrong-type = ce n’est pas la forme de réponse attendue
fault-out-of-range = cette valeur est hors des limites
fault-bad-name = un nom ou une phrase a de 1 à { $most } lettres, sur une seule ligne
fault-not-exclusive = une réponse qui exclut les autres est donnée avec d’autres
fault-twice = la même réponse est donnée deux fois
fault-no-such-state = cette question n’a ni « je ne sais pas » ni « ne nous concerne pas »
fault-no-tool = cette habitude ne demande pas d’outil, aucune décision n’est à prendre
fault-not-serving = ce logiciel ne répond pas à ce besoin
fault-not-run = ce logiciel ne peut pas être hébergé ainsi

## What is wrong in a content folder. $subject is an id or a value
# $line: a number counted from the top of the file.
cli-finding-line = ligne { $line }
# $example: a line as it is right.
cli-finding-example = Par exemple : { $example }
# remedy: what to do, in a sentence with its full stop.
# $languages: codes of languages, parted by commas. Said of a text that is missing.
cli-finding-languages = Il manque en : { $languages }.
# $values: the values that may stand there, as they are written in the file.
cli-finding-allowed = Valeurs permises : { $values }
# $values: codes of countries that stand in the content.
cli-finding-used = Codes déjà employés : { $values }
# $place: a file and a line, where the same already stands.
cli-finding-other = Voir aussi : { $place }
# $n: in how many more places of the content the same is wrong.
cli-finding-more =
    { $n ->
        [one] La même chose se trouve à { $n } autre endroit.
       *[other] La même chose se trouve à { $n } autres endroits.
    }
finding-missing-file = ce fichier ou ce dossier manque
    .remedy = Remettez-le à sa place, ou prenez-le dans le contenu fourni.
finding-not-text = ce n’est pas un texte en UTF-8
    .remedy = Ouvrez le fichier dans un éditeur de texte et enregistrez-le en UTF-8.
finding-unreadable = cette ligne est mal écrite
    .remedy = Vérifiez les guillemets, les crochets et le signe = de cette ligne.
finding-unknown = le champ « { $subject } » n’existe pas
    .remedy = Corrigez son nom, ou retirez la ligne.
finding-missing = le champ « { $subject } » manque
    .remedy = Ajoutez-le à cette fiche.
finding-shape = la valeur de « { $subject } » n’a pas la bonne forme
    .remedy = Écrivez-la comme dans les autres fiches.
finding-field = le champ « { $subject } » manque ou n’a pas sa place
    .remedy = Ajoutez-le ou retirez-le, comme dans les fiches du même genre.
finding-dangling = rien ne porte l’identifiant « { $subject } »
    .remedy = Écrivez un identifiant qui existe, ou ajoutez d’abord ce qu’il nomme.
finding-twice = « { $subject } » existe deux fois
    .remedy = Gardez-en un seul, ou donnez un autre nom au second.
finding-licence = « { $subject } » n’est pas une licence libre reconnue
    .remedy = Écrivez son code SPDX. Sans licence libre, retirez la fiche.
finding-value = « { $subject } » est hors de la liste ou des limites
    .remedy = Choisissez une des valeurs permises.
finding-prose = ce texte manque : { $subject }
    .remedy = Écrivez-le dans le fichier de chaque langue, dans le dossier « locales ».
finding-unreachable = rien n’y mène jamais
    .remedy = Reliez cette fiche à un besoin, ou retirez-la.
finding-too-large = ce fichier est trop grand
    .remedy = Une fiche tient en quelques lignes. Reprenez le fichier fourni.
finding-unread = rien ne lit ce fichier, ce dossier ou ce lien
    .remedy = Une fiche est un fichier ordinaire, et son nom finit par « .toml » en petites lettres. Vérifiez aussi son dossier, ou retirez-le.
finding-locked = cela est là, mais ne peut pas être lu
    .remedy = Vérifiez vos droits sur ce fichier et sur son dossier.
finding-text = « { $subject } » est trop long, ou porte un signe ou un espace de trop
    .remedy = Réécrivez-le à la main : 200 lettres au plus, sur une ligne, sans espace autour.
# Said of a file of words (.ftl).
finding-message = ce texte ne peut pas être lu à partir d’ici
    .remedy = Vérifiez le signe =, les accolades et les espaces au début des lignes. Une partie comme .help, ou la suite d’un texte, commence par quatre espaces.
# $subject: one name in braces, or several, of a message, such as { $count }.
finding-variable = « { $subject } » n’est pas à la fois ici et dans le texte français
    .remedy = Gardez les mêmes noms entre accolades qu’en français, sans les traduire.
# $field: services, runs or only_at, the field of the file. $subject: the id of a need, then of a need with a software, then of a host.
finding-unserved =
    { $field ->
        [services] le besoin « { $subject } » est dans « runs », mais pas dans « services »
        [runs] ce logiciel ne dit pas qu’il sert ce besoin : « { $subject } »
       *[only_at] l’hébergeur « { $subject } » n’assure aucun des besoins de ce logiciel
    }
    .remedy =
        { $field ->
            [services] Ajoutez ce besoin à « services », ou retirez-le de « runs ».
            [runs] Ajoutez ce besoin au champ « needs » du logiciel, ou retirez ce logiciel de « runs ».
           *[only_at] Nommez l’hébergeur qui l’offre, ou complétez le champ « services » de celui-ci.
        }
finding-empty = le champ « { $subject } » est vide
    .remedy = Remplissez-le, ou retirez la ligne si elle n’est pas obligatoire.
finding-id = l’identifiant « { $subject } » n’est pas écrit comme les autres
    .remedy = Écrivez-le comme dans l’exemple, sans accent ni espace.
finding-name = l’identifiant « { $subject } » n’est pas le nom du fichier
    .remedy = Écrivez le nom du fichier comme identifiant, ou renommez le fichier.
finding-origin = « { $subject } » ne dit pas d’où vient ce fait
    .remedy = Commencez par « seen: » et la source, par « memory » ou par « project ».
finding-unheard = aucune action n’écoute une réponse faible à cette question
    .remedy = Ajoutez cette question au champ « trigger » d’une action, dans le dossier « action ».
finding-circle = « { $subject } » s’attend lui-même, ou vient trop tard
    .remedy = Retirez une des attentes, pour que la première puisse commencer.
