### Two copies of one file, answered by two people, made one again: what comes over, and what must be chosen.

merge-title = Réunir deux copies
merge-lead = Deux personnes ont rempli chacune une copie du même fichier ? Réunissez-les ici. Rien n’est perdu.
merge-choose = Choisir l’autre copie…
merge-path = Où se trouve l’autre copie
# $file: the name of a file.
merge-file = Autre copie : { $file }
merge-same = L’autre copie n’apporte rien de plus.
# $count: how many values come over, at least one.
merge-gained =
    { $count ->
        [one] { $count } élément vient de l’autre copie
       *[other] { $count } éléments viennent de l’autre copie
    }
# $count: how many values both copies tell differently, at least one.
merge-conflicts =
    { $count ->
        [one] { $count } choix à faire
       *[other] { $count } choix à faire
    }
# An audit that only the other copy holds. $date: when it began.
merge-audit = Un bilan entier vient de l’autre copie, commencé le { $date }.
# $count: how many things, at least one.
merge-unread =
    { $count ->
        [one] { $count } élément de l’autre copie ne peut pas être lu. Il y reste.
       *[other] { $count } éléments de l’autre copie ne peuvent pas être lus. Ils y restent.
    }
merge-brings = Ce qui vient sans question
merge-asked = À choisir ensemble
merge-ours = Dans ce fichier
merge-theirs = Dans l’autre copie
merge-changed-on = modifié le { $date }
merge-note = Note : { $note }
# $area: an area of the questionnaire, or a step. For long lists: all choices of the area at once.
merge-take-ours = Tout garder de ce fichier, pour « { $area } »
merge-take-theirs = Tout prendre de l’autre copie, pour « { $area } »
# Said aloud after that. $area: as above.
merge-taken-ours = Pour « { $area } », tout est gardé de ce fichier.
merge-taken-theirs = Pour « { $area } », tout est pris de l’autre copie.
# $count: how many choices are still to be made.
merge-open =
    { $count ->
        [one] Il reste { $count } choix à faire. Rien n’est écrit avant.
       *[other] Il reste { $count } choix à faire. Rien n’est écrit avant.
    }
merge-write = Réunir les deux copies
# $count: how many values now come from the other copy.
merge-done =
    { $count ->
        [one] Les deux copies sont réunies. { $count } élément vient de l’autre copie. Le bouton Annuler le retire.
       *[other] Les deux copies sont réunies. { $count } éléments viennent de l’autre copie. Le bouton Annuler les retire.
    }
merge-kept-hint = La réponse que vous ne choisissez pas est gardée dans la note de sa question. L’autre copie n’est jamais modifiée. Une sauvegarde de ce fichier est faite avant.
merge-again = Choisir une autre copie…
# Beside one of two answers.
merge-chosen = choisi
# In place of an answer, where nothing was told, or no longer.
merge-none = Rien, ou effacé
# In place of an answer: it stands in the list.
merge-here = Dans la liste
# In place of an answer that no question takes any more.
merge-unknown = Une réponse que Rumb ne connaît pas
# What a workshop kept of a question: how many voted.
merge-votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
# A plan that the board agreed on. $count: how many actions.
merge-plan =
    { $count ->
        [one] Un plan de { $count } action
       *[other] Un plan de { $count } actions
    }
# $role: a role in which somebody stands in.
merge-deputy = Relais : { $role }
# Written into the note of a question. $file: the name of a file; $answer: the answer that was not chosen.
merge-kept = Autre réponse ({ $file }) : { $answer }
# A heading, apart from the area of the questionnaire about tools.
merge-tools = Outils, un par un
# Titles of what two copies tell differently. $question: a question that is kept for somebody.
merge-place-set-aside = Mise de côté pour : { $question }
# $question: what a workshop voted on.
merge-place-round = Vote en atelier : { $question }
merge-place-importance = Importance de « { $area } »
merge-place-tool = { $need } : { $name } est-il dans la liste ?
merge-place-part = { $name } – { $part }
merge-place-decision = Décision sur « { $need } »
merge-place-pin = Mois où commencer : { $action }
merge-place-agreed = Le plan adopté
