### Sheets for the trainings of the plan: whoever leads one holds its sheet in hand.
### Words that the plan has too stand in document.ftl, skill.ftl and action.ftl.

session-title = Fiches de séance
session-subject = Une fiche par formation du plan : le but, qui vient, ce qui se prépare, le déroulé.
session-lead = Une fiche par formation de votre plan, pour la personne qui l’anime. Le recto se lit avant la séance, le verso pendant.
# Before a line to write on.
session-when = Date, heure et lieu

## Facts below the title of a training

session-month = Quand
session-length = Durée
# $meetings: how often people meet; $each: such as “1 h 30”.
session-meetings =
    { $meetings ->
        [one] { $meetings } séance de { $each }
       *[other] { $meetings } séances de { $each }
    }
# A role and a name follow.
session-leader = Qui anime
# Reasons from the answers follow.
session-why = Pourquoi

## What people will be able to say: a table with two narrow columns to write numbers in

session-aim = Ce que chaque personne saura faire
# Head of a column of sentences such as “I find a shared document”.
session-say = À la fin, on peut dire
session-before = Avant
session-afterwards = Après
session-count = À main levée, comptez combien peuvent le dire. Notez des nombres, jamais des noms.

## Who comes

session-who = Qui vient
# Where too few come to mix them.
session-people =
    { $people ->
        [one] { $people } personne vient.
       *[other] { $people } personnes viennent.
    }
# Roles that learn here follow, each with a name.
session-roles = À inviter d’abord

## What is ready before: boxes to tick

session-prepare = À préparer
# Where more people come than one mediator can follow: $groups and $size, two numbers, both above one.
session-groups = Faites { $groups } groupes de { $size } personnes au plus, chacun à son heure.
# $count: half as many as people.
session-devices =
    { $count ->
        [one] { $count } appareil chargé pour deux personnes au plus.
       *[other] { $count } appareils chargés, un pour deux personnes.
    }
session-example = Un exemple vrai de votre association, sans renseignements sur des personnes.
# $software: the name of the tool that people learn; the sentence never agrees with it.
session-installed = Sur chaque appareil, { $software } s’ouvre : vérifiez-le la veille.
session-access = Chaque personne peut entrer dans { $software } : vérifiez-le la veille.
session-offline = La connexion est faible chez vous : copiez avant la séance tout ce qui servira.
session-cards =
    { $count ->
        [one] { $count } fiche de savoir-faire vierge, à imprimer depuis Rumb.
       *[other] { $count } fiches de savoir-faire vierges, à imprimer depuis Rumb.
    }
# Titles of trainings follow.
session-lean = Pour s’appuyer sur ce qui existe

## The course: from minute 0 on, part by part

session-course = Le déroulé
# Heads of columns: “0 – 10”, what is done, how long.
session-from = Minutes
session-part = Ce que l’on fait
session-minutes = Durée (min)
session-all = En tout
# Where people meet more than once.
session-again = Les séances suivantes gardent ce déroulé. Elles commencent par ce que l’on a essayé entre-temps.
session-part-welcome = Lisez ensemble les phrases du haut. Comptez les mains levées.
session-part-show = Une personne montre lentement, sur un exemple de chez vous.
session-part-practise = Par deux, chaque personne essaie à son tour. Qui sait montre, sans faire à la place.
session-part-practise-alone = La personne essaie elle-même, pas à pas. Qui anime montre, sans faire à la place.
session-part-share = Changez les paires. Chaque personne montre à une autre ce qu’elle vient d’apprendre.
session-part-share-alone = La personne montre à son tour, et explique chaque geste.
session-part-end = Comptez de nouveau les mains levées. Posez les trois questions, puis fixez la suite.

## After

session-leave = Ce qui reste aux personnes
# Before a line to write on.
session-later = Qui répond aux questions ensuite
session-after = À cocher après la séance
session-after-cards = Chaque personne a eu le temps de cocher sa fiche. La fiche reste à elle : ne la ramassez pas.
session-after-count = Les mains levées sont comptées, sans aucun nom.
# Questions before lines to write on.
session-ask = Trois questions pour finir
session-ask-next = Qu’allez-vous refaire dès cette semaine ?
session-ask-unclear = Qu’est-ce qui reste difficile ?
# Where a tool is left.
session-ask-missed = Que faisait l’ancien outil, que vous ne retrouvez pas ?
session-ask-more = Que voulez-vous apprendre ensuite ?
