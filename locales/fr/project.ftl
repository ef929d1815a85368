### Words of the page on how the plan and the project of the association go together, read by a board before it votes.
### It quotes the board and interprets nothing. “You” is the board. Words that the plan has too stand in document.ftl.

project-title = Le plan et votre projet
project-subject = Vos mots, ce que vous voulez, et les étapes du plan qui y répondent.
project-hint = Vos mots sont cités tels quels. Un lien entre un souhait et une étape vient de vos réponses, de rien d’autre.

## What the board wrote

project-words = Vos mots
project-words-none = Vous n’avez encore rien écrit avec vos propres mots. Voici des lignes pour le faire ensemble.
project-words-more =
    { $count ->
        [one] Une autre phrase se lit dans la feuille de route.
       *[other] { $count } autres phrases se lisent dans la feuille de route.
    }
# Before lines to write on by hand.
project-aim = Notre projet, en une phrase
project-change = Ce que nous voulons changer
project-keep = Ce qui ne doit pas changer

## What is wanted, and the steps

project-served = Ce que vous voulez, et ce que le plan prévoit
project-want = Ce que vous voulez
project-steps = Les étapes du plan, et quand
# Under what is wanted: where it was said.
project-wish = votre souhait
project-essential = essentiel pour vous
project-steps-more =
    { $count ->
        [one] et une autre étape
       *[other] et { $count } autres étapes
    }
# $count: wishes, decisions and essential areas for which the page has no room.
project-more =
    { $count ->
        [one] Un autre ne tient pas sur cette page.
       *[other] { $count } autres ne tiennent pas sur cette page.
    }
project-wants-none = Vous n’avez noté ni souhait, ni décision, ni domaine essentiel. Le plan ne vient que de vos autres réponses.
project-served-none = Aucune étape de cette année ne répond directement à ce que vous avez noté.
# Before names of needs, after a colon.
project-kept = Vous gardez vos outils, comme décidé
project-not-now = Vous attendez, comme décidé

## What the plan leaves out

project-left = Ce que le plan laisse de côté
project-left-none = Rien : chaque souhait, décision ou domaine noté a au moins une étape.
# After what is wanted and a colon, as the one below. $why: one of the reasons postponed-….
project-left-later = attend l’année prochaine ({ $why }).
project-left-kept = vous gardez ce que vous avez, ou vous attendez, comme décidé.
project-left-nothing = aucune réponse n’a fait naître d’étape.
project-left-done = c’est fait.
project-waiting =
    { $count ->
        [one] En tout, une action attend l’année prochaine. La feuille de route dit pourquoi.
       *[other] En tout, { $count } actions attendent l’année prochaine. La feuille de route dit pourquoi.
    }

## What to talk about

project-talk = Pour en parler avant le vote
project-talk-serves = Quelle étape sert le plus votre projet ? Laquelle pourrait attendre ?
project-talk-lacks = Que manque-t-il à ce plan pour ressembler à votre association ?
project-talk-people = Qui, parmi les membres, n’a pas encore été entendu ?
