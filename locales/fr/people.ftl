### Sheets that people keep before their eyes: for the fridge, for each role, for the wall of the members.
### Few words, large letters. Words that other documents have too stand in document.ftl, export.ftl and action.ftl.

## The sheet for the fridge: one page, large letters

fridge-title = À garder sous les yeux
fridge-subject = Ce qui vient d’abord, qui appeler, et la prochaine date.
fridge-first = À faire d’abord
# Before a line to write a telephone number on. $name: a name as the association wrote it.
fridge-number = { $name }, tél. :
# Before a line to write on, where nobody is named.
fridge-name-and-number = nom et tél. :
# Who helps nearby: a name and a telephone number follow.
fridge-helper = Aide
fridge-date = Prochaine date
# After a date, on the sheet of the shortest version.
fridge-look = relire cette fiche ensemble
# Before a line to write on, below the next date.
fridge-place = Heure et lieu

## One sheet for each role

roles-title = Qui fait quoi, et quand
roles-subject = Ce que chaque fonction a à faire dans l’année, mois par mois.
roles-lead = Une fiche par fonction suit. Donnez à chaque personne la sienne.
# Last line of a table of roles with their hours, before the sum.
roles-all = Toutes ensemble
# $hours: those of one role; $all: those of everybody. Both such as “3 h”.
roles-hours = { $hours } à préparer dans l’année, sur { $all } pour toute l’association.
# $month: a month with its year; $hours, $most: such as “3 h”.
roles-peak = Le mois le plus chargé : { $month }, { $hours }. Une même personne n’en reçoit jamais plus de { $most }.
# The same where the board moved actions, or agreed on a plan, beyond what one person is given.
roles-peak-above = Le mois le plus chargé : { $month }, { $hours }. C’est plus que les { $most } conseillées à une même personne.
# $person: a name as the association wrote it; $roles: one or more role-…; $hours: such as “3 h”.
roles-others = { $person } tient aussi d’autres fonctions : { $roles }. En tout, { $hours } dans l’année.
# New tools that the role brings in.
roles-tools = Nouveaux outils
roles-months = Mois par mois
# Above sentences that other people will send to whoever holds the role.
roles-asked = Ce que l’on vous demandera

## The poster for the members: about eighty words, read from two metres

poster-title = Notre année numérique
poster-subject = Ce que l’année apporte aux membres, ce qui reste, et où demander de l’aide.
poster-things = Ce qui change, ce qui reste
poster-help = Besoin d’aide ?
# Before lines to write on.
poster-help-who = Demandez à
poster-help-when = Quand et où
# $need: what the tool is for; $software: the new tool; $month: a month with its year.
poster-change = { $need } : nous passons à { $software } ({ $month }).
# $tools: names of tools in use that the board keeps.
poster-kept = Nous gardons : { $tools }.
poster-path = Chaque service garde un accès sans internet.
# Said where no answer says why.
poster-why = Nous prenons soin de nos outils, pas à pas.
# $one, $two: poster-why-gov to poster-why-pla.
poster-why-one = Nous voulons { $one }.
poster-why-two = Nous voulons { $one }, et { $two }.
# What the association wants to do better, one for each area.
poster-why-gov = décider ensemble de nos outils
poster-why-res = savoir ce que nos outils coûtent
poster-why-skl = apprendre les uns des autres
poster-why-col = mieux nous organiser
poster-why-com = mieux vous informer
poster-why-pro = mieux protéger vos données
poster-why-con = ne rien perdre si quelqu’un s’en va
poster-why-sov = garder la main sur nos documents
poster-why-inc = ne laisser personne de côté
poster-why-eco = faire durer nos ordinateurs
poster-why-loc = nous entraider entre voisins
poster-why-pla = mieux vous accueillir autour des ordinateurs
