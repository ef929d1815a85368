### The preparation of a workshop: what is asked, how long, and what is printed.

# Nothing to vote on was chosen.
workshop-nothing = Aucune question n’est choisie. Choisissez-en au moins une.
# $from and $to: minutes.
workshop-time = L’atelier dure de { $from } à { $to } minutes, de cinq en cinq. Chaque question dure de 1 à 20 minutes.
# $questions: how many; $needs: minutes that they take; $has: minutes of the vote. One or two ways out follow.
workshop-tight =
    { $questions ->
        [one] Cette question demande { $needs } minutes. Le vote en a { $has }.
       *[other] Ces { $questions } questions demandent { $needs } minutes. Le vote en a { $has }.
    }
# $most: questions that fit.
workshop-fewer =
    { $most ->
        [0] Donnez moins de temps à chaque question.
        [one] Gardez { $most } question, ou donnez moins de temps à chacune.
       *[other] Gardez { $most } questions au plus, ou donnez moins de temps à chacune.
    }
# $enough: minutes of the whole that would do.
workshop-longer = Ou prenez { $enough } minutes en tout.

workshop-lead = Choisissez ce qui sera voté. Le déroulé et le kit à imprimer suivent.
workshop-length = Longueur
# $count: questions that will be voted.
workshop-areas = Domaines
    .hint =
        { $count ->
            [one] { $count } question à voter.
           *[other] { $count } questions à voter.
        }
# $area: its name; $chosen of $all: questions.
workshop-area = { $area } ({ $chosen } sur { $all })
workshop-questions = Choisir question par question
workshop-each = Temps pour chaque question
workshop-total = Temps de tout l’atelier
workshop-people = Personnes qui voteront
# Where no audit is open.
workshop-loose = Aucun bilan n’est ouvert : ce choix reste jusqu’à ce que vous fermiez Rumb. Dans un bilan ouvert, il est gardé dans son fichier.
workshop-none = Aucune question n’est choisie.
    .hint = Choisissez au moins un domaine.
workshop-kit = Le kit à imprimer
workshop-language = Langue du kit
workshop-alone = Créer cette partie seule, ou d’une autre façon
workshop-write = Créer tout le kit
# How much paper a part of the kit takes, with all copies.
workshop-part =
    { $sheets ->
        [one] { $pages } p., { $sheets } feuille.
       *[other] { $pages } p., { $sheets } feuilles.
    }

## Answers taken on paper, typed in line by line

# $association: its name.
typing-title = Saisie des feuilles : { $association }
typing-lead = Tapez une réponse, puis Entrée. Elle est enregistrée tout de suite.
# $id: such as “CON-01”.
typing-line = Réponse à { $id }
typing-line-other = Question et réponse
typing-hint = Un chiffre de 0 à 4. « ? » : on ne sait pas. « - » : ne nous concerne pas. Une autre question : con01 2. Ctrl + Z, ligne vide : annuler.
typing-enter = Enregistrer (Entrée)
# $place of $of: questions of the sheet.
typing-place = Question { $place } sur { $of }
# The question and its answer follow.
typing-saved = Enregistré, { $id } :
typing-unknown = Aucune question ne s’appelle « { $typed } ». Tapez par exemple con01 2.
typing-not-asked = La question { $id } n’est pas posée dans cette longueur.
# $typed: what was typed.
typing-level = « { $typed } » n’est pas une réponse à { $id }.
# $levels: such as “0, 2, 4”.
typing-levels = Réponses possibles : { $levels }.
typing-form = La question { $id } a plusieurs cases : répondez sur sa page.
    .open = Ouvrir sa page
# $count of $all: questions of the sheet that have an answer.
typing-end = La feuille est finie
    .text = Réponses : { $count } sur { $all }.
typing-next = Association suivante
    .name = Son nom
    .hint = Si ce nom est parmi vos bilans récents, il s’ouvre. Sinon, un bilan commence, dans le même dossier.
    .go = Continuer
workshop-typing = Saisir les réponses notées sur papier
