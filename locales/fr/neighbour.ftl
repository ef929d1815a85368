### The user's own address book: people and places nearby that help.

## The page

neighbours-title = Personnes et lieux proches
neighbours-lead = Votre carnet d’adresses : qui peut aider une association près d’ici. Il reste sur cet ordinateur et sert à tous vos bilans.
neighbours-go = Compléter le carnet des personnes et lieux proches
    .hint = Notez qui peut aider près de chez vous. Vos documents les citent en premier.
neighbours-open = Ouvrir le carnet
neighbours-empty = Le carnet est vide. Ajoutez une personne ou un lieu, ou importez un tableau.
neighbours-list = Le carnet
neighbours-search = Chercher un nom, une commune ou une aide
# $found: entries that the search finds; $total: all.
neighbours-found = { $found } sur { $total }
    .nearest = { $found } sur { $total }, le plus proche d’abord
neighbours-more = En montrer davantage
neighbours-unread =
    { $count ->
        [one] { $count } entrée du carnet n’a pas pu être lue. Elle reste intacte.
       *[other] { $count } entrées du carnet n’ont pas pu être lues. Elles restent intactes.
    }
neighbours-undo = Annuler cette modification
# $name: a person or place.
neighbours-kept = « { $name } » est dans le carnet.
neighbours-removed = « { $name } » n’est plus dans le carnet.
neighbours-undone = La dernière modification du carnet est annulée.

## A person or place. The labels are also read as the titles of columns in a table.

neighbour-new = Ajouter une personne ou un lieu
neighbour-edit = Modifier
    .name = Modifier : { $name }
neighbour-remove = Retirer
    .name = Retirer : { $name }
neighbour-save = Enregistrer
neighbour-cancel = Abandonner
neighbour-name = Nom
    .missing = Écrivez un nom.
neighbour-offer = Aide proposée
    .hint = Par exemple : démarches en ligne, prise en main d’un ordinateur.
neighbour-phone = Téléphone
neighbour-mail = Adresse e-mail
neighbour-site = Site web
neighbour-street = Rue et numéro
neighbour-postcode = Code postal
neighbour-town = Commune
neighbour-country = Pays
    .none = Non précisé
neighbour-hours = Horaires d’ouverture
    .hint = Comme vous les diriez : lundi de 9 h à 12 h.
neighbour-note = Note pour vous
    .hint = Elle n’est jamais imprimée.
# Where an entry comes from. $date: its last change; $file: a file's name.
neighbour-typed = Saisi à la main, { $date }
neighbour-imported = Fichier « { $file } », { $date }

## Import

neighbours-import = Importer un tableau
    .hint = Un fichier CSV : la liste nationale des lieux de médiation numérique (data.gouv.fr), ou un tableau avec une colonne « Nom ».
    .choose = Choisir un fichier…
    .path = Chemin du tableau
neighbours-import-rows =
    { $count ->
        [one] { $count } ligne a été lue.
       *[other] { $count } lignes ont été lues.
    }
neighbours-import-filter = Débuts des codes postaux à garder
    .hint = Par exemple « 35 22 » pour deux départements. Vide, tout est gardé.
# $added, $updated, $unchanged: rows of a table.
neighbours-import-plan = À ajouter : { $added }. À mettre à jour : { $updated }. Déjà à jour : { $unchanged }.
neighbours-import-keep =
    { $count ->
        [one] Garder cette ligne
       *[other] Garder ces { $count } lignes
    }
# What an import keeps nothing for: no postcode begins as asked; no rows at all (.empty); only rows with a fault (.refused).
neighbours-import-none = Aucune ligne ne commence ainsi.
    .empty = Ce tableau n’a aucune ligne sous ses titres.
    .refused = Aucune ligne ne peut être gardée. Les raisons sont dites ci-dessous.
neighbours-import-done = L’import est terminé. Ajoutés : { $added }. Mis à jour : { $updated }. Déjà à jour : { $unchanged }.
neighbours-refused =
    { $count ->
        [one] { $count } ligne laissée de côté
       *[other] { $count } lignes laissées de côté
    }
# $line: where the row begins; $said: what it says; $first: the line that it repeats.
neighbours-refused-no-name = Ligne { $line } : le nom manque.
neighbours-refused-columns = Ligne { $line } : elle a plus de cellules que le tableau n’a de colonnes.
neighbours-refused-postcode = Ligne { $line } : « { $said } » n’est pas un code postal.
neighbours-refused-country = Ligne { $line } : « { $said } » n’est pas un pays connu. Écrivez deux lettres, par exemple FR.
neighbours-refused-too-long = Ligne { $line } : un texte est trop long.
neighbours-refused-open = Ligne { $line } : un guillemet n’est pas fermé. Ce qui suit n’a pas pu être lu.
neighbours-refused-twice = Ligne { $line } : elle répète la ligne { $first }.
neighbours-refused-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

## Export

neighbours-export = Exporter le carnet
    .hint = Un tableau CSV, à ouvrir dans un tableur ou à partager.
    .write = Écrire le tableau
    .elsewhere = Le ranger ailleurs…
# $file: a file's name; $folder: the folder it lies in.
neighbours-exported = « { $file } » est écrit, dossier « { $folder } ».

## What goes wrong with the address book: what happened, then what to do (.hint)

neighbours-trouble-damaged = Le carnet d’adresses est abîmé.
    .hint = Reprenez la dernière copie en bon état. Le fichier abîmé sera gardé à part.
    .recover = Reprendre la copie
neighbours-trouble-newer = Le carnet vient d’une version plus récente de Rumb.
    .hint = Installez la nouvelle version pour l’ouvrir. Il n’a pas été touché.
neighbours-trouble-read-only = Le carnet ne peut pas être modifié.
    .hint = Son dossier est protégé. Ce que vous avez écrit reste affiché.
neighbours-trouble-disk-full = Le disque est plein.
    .hint = Libérez un peu de place, puis réessayez. Ce que vous avez écrit reste affiché.
neighbours-trouble-in-use = Une autre fenêtre modifie le carnet.
    .hint = Attendez un instant, puis réessayez.
neighbours-trouble-bad-answer = Cette fiche ne convient pas.
    .hint = Vérifiez le nom, le code postal et le pays, et raccourcissez les textes longs.
# $date: the day of the copy.
neighbours-recovered = La copie du { $date } a pris sa place.
    .none = Aucune copie n’a été trouvée. Un carnet vide commence.
