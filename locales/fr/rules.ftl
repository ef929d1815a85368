### Words of the rules that an association gives itself: the usage charter, the charter of the help offered, local cooperation.
### They are drafts, read aloud, changed and adopted together. “We” are the people of the association. Plain, kind, exact.
### A rule has two wordings. .kept: the answers say that it holds already; all of them begin with the same word (“Nous
### continuons”). .adopted: it is new; all begin with the same word too (“Désormais”). rules-hint explains both words.
### Words that other documents have too stand in document.ftl, pack.ftl and people.ftl and are used from there.

## All drafts

rules-hint = Changez ce projet ensemble avant de l’adopter. « Nous continuons » : vos réponses disent que cela se fait déjà. « Désormais » : c’est nouveau, pas encore complet, ou vous ne l’avez pas dit.
# Follows the hint where the answers say that there are such rules.
rules-known = Vous avez déjà des règles écrites : gardez-les, et prenez ici ce qui leur manque.
rules-adoption = Adoption et relecture
rules-reread =
    .kept = Nous continuons à relire nos règles chaque année.
    .adopted = Désormais, ce texte est relu chaque année.
# Before a day.
rules-next = Prochaine relecture
# Before a line to write a day on. $body: one of decides-….
rules-adopted = Texte adopté par { $body }, le

## The usage charter

charter-title = Charte d’usage du numérique
charter-subject = Nos outils, à quoi ils servent, et comment nous nous en servons ensemble.
charter-why = Pourquoi nous utilisons le numérique
# What the association wants: options of question PRF-15 follow.
charter-why-wishes = Ce que nous voulons mieux faire, ou plus facilement
# Before a line to write on, where nobody told why.
charter-why-line = Nous utilisons le numérique pour
charter-tools = Nos outils, et à quoi chacun sert
# Heads of a table of tools. The second is “change-today”.
charter-need = Pour quoi faire
charter-tomorrow = Demain
# In the column of tomorrow: the board keeps the tool, or does not decide now.
charter-same = le même
charter-same-now = le même, pour le moment
# Before a line to write on, where no tool is known.
charter-tool = Un outil, et à quoi il sert
charter-choose =
    .kept = Nous continuons à choisir un nouvel outil avec nos critères écrits.
    .adopted = Désormais, nous parlons ensemble d’un nouvel outil avant de le prendre.
# A heading: a list of things that never stand there follows.
charter-never = Jamais dans un message, ni dans un dossier commun
charter-never-password = Un mot de passe, ou un code de carte bancaire.
charter-never-personal = La santé, la religion ou les opinions d’une personne.
charter-never-medical = Un certificat médical, ou une ordonnance.
charter-never-file = Le dossier d’une personne que nous aidons : dettes, démarches, papiers d’identité.
charter-never-child = La photo d’un enfant sans l’accord écrit de ses parents.
charter-never-staff = Une fiche de paie, un contrat de travail ou un arrêt de travail.
# Where very personal things are noted. The list above begins with passwords, which go into no file.
charter-protected =
    .kept = Nous continuons à garder ce qui est très personnel dans un fichier protégé, pour qui en a besoin.
    .adopted = Désormais, ce qui est très personnel va dans un fichier protégé, pour qui en a besoin.
# Where none are.
charter-none-personal = Nous continuons à ne rien noter d’intime sur les personnes.
charter-accounts = Comptes en ligne et mots de passe
charter-account =
    .kept = Nous continuons à ouvrir nos comptes en ligne au nom d’une fonction.
    .adopted = Désormais, un compte en ligne appartient à une fonction, pas à une personne.
charter-access =
    .kept = Nous continuons à donner chaque accès à deux personnes au moins.
    .adopted = Désormais, deux personnes au moins ont chaque accès.
charter-password =
    .kept = Nous continuons à avoir des mots de passe différents, gardés à deux en lieu sûr.
    .adopted = Désormais, nos mots de passe sont différents, et gardés à deux en lieu sûr.
charter-leaving =
    .kept = Nous continuons à suivre une liste à chaque départ : tout est transmis, les accès sont retirés.
    .adopted = Désormais, à chaque départ, une liste aide à tout transmettre, et les accès sont retirés.
charter-rest = Temps de repos
charter-quiet =
    .kept = Nous continuons à n’attendre aucune réponse le soir, ni les jours de repos.
    .adopted = Désormais, personne n’attend de réponse le soir, ni les jours de repos.
# Where people are employed.
charter-rest-staff = Les personnes salariées ne répondent pas en dehors de leurs heures de travail.
# Before a line to write on.
charter-urgent =
    .kept = Nous continuons à annoncer ce qui est urgent par
    .adopted = Désormais, ce qui est urgent s’annonce par
charter-photos = Photos et images
charter-consent =
    .kept = Nous continuons à demander un accord écrit avant de publier une photo.
    .adopted = Désormais, nous demandons un accord écrit avant de publier une photo.
# Where children come.
charter-child = Pour un enfant, ce sont ses parents qui donnent cet accord.
charter-removed =
    .kept = Nous continuons à retirer une photo dès qu’une personne qui s’y voit le demande.
    .adopted = Désormais, une photo est retirée dès qu’une personne qui s’y voit le demande.
charter-image = L’image de quelqu’un d’autre n’est reprise qu’avec son accord, ou si sa licence le permet.
charter-help = De l’aide
# Before a line to write on.
charter-when = Téléphone, jours et lieu
# $person: a name, of whoever helps the public with digital matters.
charter-learn = Pour apprendre, demandez à { $person }.
charter-welcome =
    .kept = Nous continuons à accueillir chaque nouvelle personne avec des fiches simples.
    .adopted = Désormais, chaque nouvelle personne reçoit cette charte, et quelqu’un l’accompagne.
charter-suspect =
    .kept = Nous continuons à apprendre ensemble que faire devant un message suspect.
    .adopted = Désormais, devant un message suspect, on ne clique pas : on appelle d’abord.
charter-other = Un autre chemin, sans internet
charter-path =
    .kept = Nous continuons à servir chaque personne sans internet, par téléphone ou sur place.
    .adopted = Désormais, chaque service existe aussi par téléphone, sur papier ou à l’accueil.
# $percent: of the members, a whole number.
charter-without = Environ { $percent } % de nos membres n’ont pas d’e-mail : un appel ou un papier les prévient.

## The charter of the help that a public place offers: “you” is whoever comes for help

help-title = Charte de l’aide numérique
help-subject = Ce que nous faisons avec vous, ce que nous ne faisons pas, et ce sur quoi vous pouvez compter.
help-do = Ce que nous faisons avec vous
# Before a line to write on.
help-service = Nous vous aidons à
help-pace = Nous montrons, à votre rythme. C’est vous qui faites.
help-trained =
    .kept = Nous continuons à former toute l’équipe à aider sans faire à la place.
    .adopted = Désormais, toute l’équipe apprend à aider sans faire à la place.
help-not = Ce que nous ne faisons pas
# A list of what nobody does.
help-not-bank = Payer à votre place, ou faire une opération sur votre compte bancaire.
help-not-medical = Donner un avis médical, ou lire vos papiers de santé sans vous.
help-not-sign = Signer ou décider à votre place.
help-not-password = Taper ou garder vos mots de passe. Vous les tapez, et nous regardons ailleurs.
# Where the place helps with online procedures.
help-not-send = Envoyer une démarche que vous n’avez pas relue.
# Where the place repairs.
help-not-open = Ouvrir vos fichiers sans vous, pendant une réparation.
help-secret = Discrétion
help-secret-kept = Ce que vous nous dites reste entre nous.
help-traces =
    .kept = Nous continuons à effacer vos traces sur nos ordinateurs, à chaque fois.
    .adopted = Désormais, vos traces sur nos ordinateurs sont effacées à chaque fois.
help-who = Qui vous aide
# $person, $deputy: names.
help-person = { $person } vous aide.
help-person-both = { $person } vous aide et, en son absence, { $deputy }.
# Before numbers of people, by what they are.
help-team = L’équipe
# Before lines to write on.
help-long = Durée d’une aide, et rendez-vous
help-waiting = S’il y a du monde
help-equipment = Le matériel et les prix
help-free = Ce qui est gratuit
help-paid = Ce qui est payant
# Where the place prints.
help-print = Une page imprimée ou copiée
help-refer = Si nous ne savons pas vous aider
help-agreed = Nous appelons un autre lieu d’aide seulement si vous êtes d’accord.
help-addresses =
    .kept = Nous continuons à tenir une liste d’adresses à jour, connue de toute l’équipe.
    .adopted = Désormais, toute l’équipe connaît une liste d’adresses à jour.
help-complaint = Une remarque, une plainte
help-complain = Dites-le-nous. Nous vous répondons, et nous vous aidons comme avant.
# Before a line to write on.
help-complain-to = À qui le dire ou l’écrire
help-data = Ce que nous notons sur vous
help-register =
    .kept = Nous continuons à tenir une liste de ce que nous gardons, et combien de temps.
    .adopted = Désormais, nous notons le moins possible, et nous écrivons ce que nous gardons.
help-told =
    .kept = Nous continuons à dire clairement ce que deviennent vos données.
    .adopted = Désormais, nous vous disons ce que deviennent vos données.
help-erase = Vous pouvez demander à lire, à corriger ou à effacer ce qui vous concerne.
# Before lines to write on.
help-kept = Ce que nous notons
help-kept-long = Combien de temps nous le gardons

## The rules of local cooperation: “we” are all partners

cooperation-title = Règles de coopération locale
cooperation-subject = Ce que des partenaires proches partagent, et comment ils s’y prennent.
cooperation-hint = Un projet d’une page : chaque partenaire le relit, le change, puis le signe.
cooperation-partners = Ce que chaque partenaire apporte
# Heads of a table to fill in. The columns after the first are narrow: one or two short words.
cooperation-partner = Partenaire
cooperation-room = Salle
cooperation-computers = Ordinateurs
cooperation-hours = Heures d’aide
cooperation-training = Formation
cooperation-spare = Matériel prêté
cooperation-yes = oui
# In place of a name.
cooperation-us = Notre association
cooperation-known = Ce qui est déjà écrit vient de nos réponses, de notre carnet d’adresses ou de la liste de Rumb. Chaque partenaire complète sa ligne. Rayez qui ne signe pas.
# Before lines to write on.
cooperation-use = Qui peut s’en servir
cooperation-book = Comment réserver
cooperation-costs = Frais partagés
cooperation-promises = Ce que nous nous promettons
cooperation-lists = Personne ne copie la liste de membres d’un autre partenaire.
cooperation-agreed = Nous envoyons une personne vers un partenaire seulement si elle est d’accord.
cooperation-map = Une carte commune des lieux d’aide est mise à jour deux fois par an.
cooperation-cards = Les fiches de savoir-faire sont reconnues partout. Elles appartiennent aux personnes.
cooperation-meet = Nous nous réunissons deux fois par an.
cooperation-leave = Chaque partenaire peut s’en aller : il prévient les autres, et rend ce qui lui est prêté.
# Before lines to write on.
cooperation-map-by = La carte est tenue par
cooperation-next = Nos deux prochaines réunions
cooperation-signatures = Signatures
# Before a line to sign on. $name: of an association, or “cooperation-partner”.
cooperation-sign = { $name }, nom, date et signature
