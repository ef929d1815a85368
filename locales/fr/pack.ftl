### Words of the deliberation pack: the summary, the resolution, the message to members, the minutes.
### They are read aloud, put up and signed. Plain, warm, exact; no grade, no abbreviation in the summary.
### Words that the plan has too stand in document.ftl and are used from there.

## Who decides, in the middle of a sentence. Check the names of bodies in the law of the country.

decides-board = le conseil d’administration
# The same in Belgium, where the law names the board otherwise.
decides-board-be = l’organe d’administration
decides-assembly = l’assemblée générale

## The six points of the resolution, named in few words: in a sentence, and in the rows of a table

vote-point-adopts = la feuille de route
vote-point-appoints = la personne référente et son relais
vote-point-prefers = la préférence aux logiciels libres
vote-point-means = les heures et le budget
vote-point-reviews = les points d’étape
vote-point-protects = la protection de chaque changement

## Changes of tool. $need: the name of a need, such as “Messagerie instantanée”; $new, $old: names of tools.

pack-change = { $need } : { $new } à la place de { $old }
pack-change-first = { $need } : un nouvel outil, { $new }
pack-leave = { $need } : nous quittons { $old }
# The same for changes of which only the needs are known. $need: one or more names of needs.
pack-change-way = { $need } : une nouvelle façon de faire
pack-leave-way = { $need } : nous quittons l’ancien outil
# $change: one of the lines above, or the title of an action; $month: a month with its year.
pack-change-month = { $change }, en { $month }.

## The summary: one page, three minutes aloud

summary-title = Le résumé
summary-subject = Où vous en êtes et ce qui est proposé, sur une page à lire à voix haute.
summary-aloud = À lire à voix haute, en trois minutes.
# $level: the name of a level, such as “En chemin”.
summary-level = Votre façon de travailler avec le numérique : niveau « { $level } ». Ce mot décrit, il ne classe personne.
summary-level-none = Les réponses ne suffisent pas encore pour décrire l’ensemble.
# $points: a whole number out of 100.
summary-freedom = Votre liberté de quitter vos outils : environ { $points } sur 100.
summary-freedom-none = On ne sait pas encore si vos outils se quittent facilement.
summary-priorities = Vos priorités
summary-priorities-none = Chaque domaine connu est solide. Gardez ce qui marche.
summary-settle-none = Rien ne presse : vos réponses ne signalent aucun danger à régler ce mois-ci.
summary-settle-more =
    { $count ->
        [one] { $count } autre point à régler est dans la feuille de route.
       *[other] { $count } autres points à régler sont dans la feuille de route.
    }
summary-year = Ce qui est proposé
# $from, $to: months with their year; $count: actions.
summary-actions =
    { $count ->
        [one] Entre { $from } et { $to }, le plan propose { $count } action.
       *[other] Entre { $from } et { $to }, le plan propose { $count } actions.
    }
# $hours: to prepare the actions; $available: what volunteers can give.
summary-hours =
    { $hours ->
        [one] La préparation prend { $hours } heure, sur { $available } que vous pouvez donner.
       *[other] La préparation prend { $hours } heures, sur { $available } que vous pouvez donner.
    }
summary-hours-none = Personne n’a encore d’heures à donner. C’est la première chose à trouver.
# $hours: people times hours, rounded up.
summary-attend =
    { $hours ->
        [one] À part, les réunions et les séances prennent environ { $hours } heure, toutes personnes ensemble.
       *[other] À part, les réunions et les séances prennent environ { $hours } heures, toutes personnes ensemble.
    }
summary-later =
    { $hours ->
        [one] L’année d’après, { $hours } heure attend encore.
       *[other] L’année d’après, { $hours } heures attendent encore.
    }
summary-money-none = Aucune dépense n’est prévue.
# $once, $yearly: one of the messages on euros below.
summary-money-once = Les dépenses prévues : { $once }, une seule fois.
summary-money-yearly = Les dépenses prévues : { $yearly } par an.
summary-money-both = Les dépenses prévues : { $once } une seule fois, puis { $yearly } par an.
# Euros in words, to be said aloud.
euros-exact =
    { $to ->
        [one] { $to } euro
       *[other] { $to } euros
    }
euros-up-to =
    { $to ->
        [one] { $to } euro au plus
       *[other] { $to } euros au plus
    }
euros-range =
    { $to ->
        [one] entre { $from } et { $to } euro
       *[other] entre { $from } et { $to } euros
    }
# $count: changes of tool that are not listed above.
summary-changes-more =
    { $count ->
        [one] { $count } autre changement d’outil est dans la feuille de route.
       *[other] { $count } autres changements d’outil sont dans la feuille de route.
    }
# $count: changes of tool that the board decided and that wait.
summary-change-later =
    { $count ->
        [one] { $count } changement décidé attend l’année d’après.
       *[other] { $count } changements décidés attendent l’année d’après.
    }
# $tools: names of tools.
summary-kept = Vous gardez pour le moment : { $tools }.
summary-undecided = Aucun changement d’outil n’est décidé. Garder ce qui marche est un bon choix.
summary-members = Ce que cela demande aux membres
summary-members-none = Rien ne change pour les membres cette année. Les personnes qui veulent aider sont bienvenues.
# $count: tools that change for members.
summary-members-change =
    { $count ->
        [one] { $count } outil change pour les membres. Chacun est prévenu quatre semaines avant, et aidé.
       *[other] { $count } outils changent pour les membres. Chacun est prévenu quatre semaines avant, et aidé.
    }
summary-members-path = Chaque service garde un chemin sans internet.
summary-vote = Ce que vous votez
# $body: one of decides-…; $month: a month with its year; $points: summary-points.
summary-vote-planned = En { $month }, { $body } vote { $points }.
summary-vote-open = À une date à choisir, { $body } vote { $points }.
# $date: a day.
summary-voted = Le { $date }, { $body } a voté { $points }.
# In the middle of a sentence.
summary-points = la feuille de route, ses moyens, la préférence aux logiciels libres et la protection de chaque changement
# $lead, $deputy: names of people.
summary-lead = La personne référente serait { $lead }, et son relais { $deputy }.
summary-lead-alone = La personne référente serait { $lead }. Il reste à trouver son relais.
summary-deputy-alone = Le relais serait { $deputy }. Il reste à trouver la personne référente.
summary-lead-none = Il reste à trouver une personne référente et son relais.
# $first: the first day on which one looks how it goes; $last: the day of the next audit.
summary-dates = Premier point d’étape : { $first }. Nouveau bilan : { $last }.

## The resolution, as a document of its own

resolution-subject = Le texte à voter, avec les votes et les signatures à compléter.
# Over the titles of the documents that go with it.
resolution-joined = Documents joints
# $title: the title of a document; $audited: date of the audit.
resolution-joined-line = { $title } (bilan du { $audited })

## The message to members

message-title = Message aux membres
message-subject = Ce qui est voté, ce qui change, ce qui ne change pas, et qui répond aux questions.
message-hint = Relisez ce message et complétez-le. Puis affichez-le, lisez-le ou envoyez-le.
message-greeting = Chères et chers membres,
# $date: a day, or dots to write on; $body: one of decides-….
message-voted = Le { $date }, { $body } de notre association a voté une feuille de route numérique.
message-why = Pourquoi ? Pour protéger vos données, et ne plus dépendre d’une seule personne ni d’un seul fournisseur. Pour rester fidèles à nos valeurs, aussi.
message-changes = Ce qui change pour vous
message-changes-none = Rien ne change pour vous cette année. L’équipe apprend à mieux protéger et à mieux partager ce qu’elle a.
# In place of message-changes-none, once all months of the plan are over; on the poster too.
message-over = L’année de notre feuille de route est finie. Nous vous préviendrons avant tout autre changement.
message-changes-how = Nous vous écrirons avant chaque changement, et nous vous montrerons comment faire.
message-stays = Ce qui ne change pas
message-stays-text = Vous pouvez toujours nous téléphoner et venir nous voir. Personne n’est obligé d’utiliser internet.
# Before a line to write on.
message-phone = Téléphone
message-place = Où et quand nous trouver
# $date: a day; the first one on which an old tool may be closed.
message-open-until = Rien ne sera fermé avant le { $date }.
message-open = Aucun outil ne sera fermé cette année.
message-help = De l’aide
message-help-text = Quelqu’un vous montre, à votre rythme. Toutes les questions sont bienvenues.
message-help-days = Jours et lieu
message-question = Une question ?
# $person, $deputy: names.
message-answers = { $person } vous répond.
message-answers-both = { $person } vous répond et, en son absence, { $deputy }.
message-name = Nom
message-thanks = Merci de votre confiance.
# $body: one of decides-….
message-from = Pour { $body }
message-three = Trois petits messages pour chaque changement
message-three-lead = Ils vont aux personnes concernées. Ajoutez toujours un moyen sans internet : une affiche, une lettre, un mot au début d’une activité.
message-four-weeks = Quatre semaines avant
message-one-week = Une semaine avant
message-day-after = Le lendemain
# $dots: room for a day; $month: a month with its year; $change: one of pack-change…, or the title of an action.
message-four-weeks-text = Bonjour à toutes et à tous. Dans quatre semaines, le { $dots } ({ $month }), un outil change. { $change }. Avant ce jour, nous vous montrons comment faire.
message-one-week-text = Bonjour. Plus qu’une semaine avant le changement, le { $dots } ({ $month }). { $change }. Nous vous aidons : demandez-nous où et quand.
message-day-after-text = Bonjour. C’est fait depuis hier. { $change }. Quelque chose vous manque ou vous gêne ? Dites-le-nous, quelqu’un vous aide.
# $month: the month in which the old tool is closed.
message-old-until = L’ancien outil reste ouvert jusqu’à sa fermeture, prévue en { $month }.
# The same when an old tool is closed. $change: pack-leave, or the title of an action.
message-leave-four-weeks-text = Bonjour à toutes et à tous. Dans quatre semaines, le { $dots } ({ $month }), nous fermons un ancien outil. { $change }. Avant ce jour, reprenez ce que vous voulez garder. Nous vous aidons.
message-leave-one-week-text = Bonjour. Plus qu’une semaine avant la fermeture, le { $dots } ({ $month }). { $change }. Il vous reste quelque chose à reprendre ? Dites-le-nous.
message-leave-day-after-text = Bonjour. C’est fait depuis hier. { $change }. Une copie est en lieu sûr. Il vous manque quelque chose ? Dites-le-nous.

## The minutes of the session

minutes-title = Compte rendu de la séance
minutes-subject = La feuille à compléter pendant la séance où le plan est voté.
minutes-hint = Complétez cette feuille pendant la séance, puis signez-la.
minutes-association = Association
minutes-body = Qui décide
# Before lines to write on.
minutes-day = Date et heure
minutes-place = Lieu
minutes-present = Personnes présentes
minutes-excused = Personnes excusées
minutes-proxies = Procurations
minutes-quorum = Nombre demandé par les statuts, et nombre atteint
minutes-audit = Lecture du bilan
# $audited: date of the audit.
minutes-read = Le résumé du bilan du { $audited } est lu à voix haute.
minutes-table = La feuille de route et son annexe ont été envoyées, ou elles sont sur la table.
minutes-questions = Questions posées, et réponses
minutes-changes = Changements demandés, action par action
# Head of an empty column to write in.
minutes-change = Ce que l’on change
minutes-other = Autre changement
minutes-vote = Le vote, point par point
minutes-point = Point
minutes-whole = l’ensemble du texte
minutes-first = Qui fait quoi en premier
signature-secretary = Secrétaire de séance
minutes-chair = Présidence de séance
