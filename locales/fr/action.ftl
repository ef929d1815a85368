### Actions of the plan: titles, what is produced, how one knows it is done.

## Roles: who owns an action

role-board = Conseil d’administration
role-treasurer = Trésorier ou trésorière
role-secretary = Secrétaire
role-comms = Responsable de la communication
role-volunteers = Responsable des bénévoles
role-it = Référent ou référente numérique
role-mediator = Médiateur ou médiatrice numérique

## Phases of the plan

phase-0 = Décider
phase-1 = Sécuriser
phase-2 = Poser les bases
phase-3 = Changer d’outils
phase-4 = Partager et tenir

## Kinds of action

kind-secure = Protéger
kind-organise = Organiser
kind-learn = Apprendre
kind-switch = Changer d’outil
kind-exit = Quitter un outil
kind-spend = Acheter

## Actions. deliverable: what will exist. done: the sign that it works. short: the same action in about one hour.

action-a01 = Nommer une personne qui s’occupe du numérique, et son relais
    .deliverable = Leurs tâches en une demi-page, notées dans le compte rendu.
    .done = Les deux noms et leurs tâches sont connus des membres.
    .short = Noter au compte rendu qui s’occupe du numérique, et qui remplace.

action-a02 = Mettre le numérique à l’ordre du jour du conseil
    .deliverable = Un point numérique à l’ordre du jour, deux fois par an.
    .done = Deux comptes rendus de suite contiennent une décision sur le numérique.

action-a03 = Parler du numérique au conseil, en une séance de 90 minutes
    .deliverable = Des notes de séance et trois priorités choisies par le conseil.
    .done = Au moins deux tiers du conseil étaient présents.
    .short = Lire la page de résumé en réunion, trente minutes.

action-a04 = Écrire cinq critères de choix d’outils
    .deliverable = Une liste de critères sur une page.
    .done = Les critères sont adoptés et ont servi pour un vrai choix.
    .short = Écrire sur une feuille trois choses qu’un outil doit respecter.

action-a05 = Faire la liste des outils, des accès et des coûts
    .deliverable = Un tableau des outils : qui s’en occupe, coût, qui garde les données, comment en partir.
    .done = Chaque outil a une personne qui s’en occupe, et un coût connu.
    .short = Cocher les outils dans Rumb, quinze minutes.

action-a06 = Réunir un groupe de travail de personnes différentes
    .deliverable = Une liste de quatre à six personnes et quatre dates de réunion.
    .done = Le conseil, les bénévoles et, s’il y en a, les salariés sont représentés.

action-a07 = Créer une ligne de budget numérique
    .deliverable = Une ligne de budget avec matériel, services et formation.
    .done = La ligne est votée avec le budget annuel.

action-a08 = Réserver un temps fixe pour le numérique
    .deliverable = Un créneau dans l’agenda commun.
    .done = Le créneau a été tenu trois mois de suite.

action-a09 = Relire, compléter et faire voter la feuille de route
    .deliverable = Le plan écrit par Rumb, complété par le conseil, avec une résolution.
    .done = La résolution est votée et datée.
    .short = Lire le plan en réunion et noter l’accord.

action-a10 = Chercher de l’argent ou une aide en matériel ou en temps
    .deliverable = Une liste de trois sources d’aide et une demande envoyée.
    .done = Une réponse est arrivée.

action-a11 = Rencontrer deux lieux ou personnes d’aide numérique proches
    .deliverable = Une fiche de contact pour chacun des deux.
    .done = Une rencontre a eu lieu et une prochaine date est fixée.
    .short = Téléphoner à un lieu d’aide proche.

action-a12 = Donner à deux personnes l’accès à l’e-mail, à la banque et au site
    .deliverable = Une feuille d’accès sous enveloppe fermée, ou un coffre partagé.
    .done = Une deuxième personne a pu ouvrir l’e-mail, la banque et le site.
    .short = Vérifier qu’une deuxième personne ouvre l’e-mail et la banque.

action-a13 = Installer un coffre de mots de passe sur ordinateur
    .deliverable = Un coffre partagé, avec un dossier par rôle.
    .done = Tous les mots de passe essentiels sont dans le coffre.
    .short = Ranger les mots de passe concernés en lieu sûr, à deux.

action-a14 = Changer les mots de passe partagés et activer la double vérification
    .deliverable = La liste de ce qui a changé, et les nouveaux mots de passe dans le cahier ou le coffre.
    .done = L’e-mail, la banque et le site demandent un code en plus du mot de passe.

action-a15 = Faire une première sauvegarde hors du local
    .deliverable = Deux copies étiquetées, dont une rangée ailleurs.
    .done = Un fichier pris au hasard a été rouvert depuis chaque copie.
    .short = Copier les dossiers importants sur un disque gardé ailleurs.

action-a16 = Tester la récupération d’une sauvegarde
    .deliverable = Une note d’essai : quels fichiers, depuis quelle copie, par qui.
    .done = L’essai de récupération est daté et signé.
    .short = Rouvrir trois fichiers depuis la copie.

action-a17 = Mettre à jour et protéger les appareils
    .deliverable = Une liste de points à vérifier pour chaque appareil.
    .done = Neuf appareils sur dix ont quatre des protections de la liste.
    .short = Lancer les mises à jour des machines concernées.

action-a18 = Tenir une séance « message suspect, que faire ? »
    .deliverable = Une affiche avec trois réflexes et le contact d’aide.
    .done = Chacun peut dire qui appeler.

action-a19 = Réserver les renseignements intimes à ceux qui en ont besoin
    .deliverable = La liste de qui peut voir quoi, et un dossier protégé.
    .done = Les personnes hors de la liste n’ont plus accès.

action-a20 = Cacher les adresses dans les envois groupés
    .deliverable = Une consigne de deux lignes.
    .done = Trois envois de suite sont partis sans adresses visibles.

action-a21 = Reprendre la main sur le nom de votre site (nom de domaine)
    .deliverable = Un contrat au nom de l’association, avec deux contacts.
    .done = La date de renouvellement est dans l’agenda.
    .short = Lire sur la facture à qui est le nom du site.

action-a22 = Ouvrir des adresses e-mail de fonction
    .deliverable = Des adresses pour les rôles : présidence, trésorerie, contact…
    .done = Tous les documents publics portent ces adresses.
    .short = Ouvrir l’adresse contact de l’association.

action-a23 = Choisir un hébergeur de confiance pour vos données
    .deliverable = Trois hébergeurs comparés selon vos critères. L’hébergeur garde vos données sur ses machines.
    .done = Le contrat est signé, et la façon d’en sortir est notée.
    .short = Comparer deux hébergeurs de la liste.

action-a24 = Tenir une liste simple des données gardées (registre)
    .deliverable = Une liste : une ligne par usage, avec la raison et la durée.
    .done = La liste est approuvée par le conseil.
    .short = Écrire une ligne : quels renseignements, pourquoi, combien de temps.

action-a25 = Informer les personnes de leurs droits
    .deliverable = Un texte d’information sur les formulaires, le site et au mur.
    .done = Une demande d’essai a reçu une réponse en moins d’un mois.

action-a26 = Trier et supprimer les données anciennes
    .deliverable = Une note datée qui dit ce qui a été effacé.
    .done = Les données gardées trop longtemps n’existent plus.

action-a27 = Écrire une charte d’usage d’une page
    .deliverable = Une charte d’usage d’une page.
    .done = Chaque nouvelle personne reçoit la charte.
    .short = Écrire trois règles pour ce nouvel outil.

action-a28 = Écrire qui sait faire quoi dans l’équipe
    .deliverable = Des fiches de savoir-faire, une par rôle.
    .done = Chaque rôle a au moins une personne formée et un relais.
    .short = Demander qui est à l’aise et qui veut de l’aide.

action-a29 = Prévoir les formations de chaque rôle
    .deliverable = Un calendrier de formation, avec un nom pour chaque date.
    .done = Chaque rôle a une séance prévue.
    .short = Fixer une date de formation pour les personnes concernées.

action-a30 = Revoir les gestes de base avant tout changement
    .deliverable = Une feuille de présence, et des fiches de savoir-faire à jour.
    .done = Huit personnes sur dix se servent d’un appareil avec un peu d’aide.
    .short = Une heure de prise en main avec les personnes concernées.

action-a31 = Préparer un petit dossier d’accueil numérique
    .deliverable = Un dossier : cinq fiches, et une liste de personnes pour accompagner les nouveaux.
    .done = La dernière personne arrivée s’en est servie.

action-a32 = Monter avec une autre association une formation commune
    .deliverable = Une séance tenue par deux associations ou lieux.
    .done = Trois sortes de personnes au moins étaient là : conseil, bénévoles, membres…
    .short = Inviter une autre association à la séance.

action-a33 = Écrire ce qu’il faut transmettre quand quelqu’un part
    .deliverable = Une liste de passation d’une page.
    .done = Elle a servi au dernier départ.

action-a34 = Préparer un fonctionnement sans internet
    .deliverable = Des listes imprimées, des copies sur place, des rôles connus.
    .done = Un essai d’une demi-journée a été fait.
    .short = Imprimer les listes utiles en cas de coupure.

action-a35 = Passer les modèles et les anciens documents en formats ouverts
    .deliverable = Des modèles en format ouvert et une règle pour les archives.
    .done = Les nouveaux documents sont enregistrés en format ouvert.
    .short = Enregistrer les modèles concernés dans un format ouvert.

action-a36 = Installer LibreOffice à côté de la suite actuelle
    .deliverable = La liste des machines où LibreOffice est installé.
    .done = Deux bénévoles s’en servent chaque semaine.
    .short = Installer LibreOffice sur une machine.

action-a37 = Former à LibreOffice puis convertir les modèles
    .deliverable = Des modèles convertis et des notes de séance.
    .done = Neuf modèles sur dix marchent ; les comptes rendus se font sans l’ancienne suite.

action-a38 = Essayer un espace de fichiers libre en petit groupe
    .deliverable = Un essai de six semaines, à trois, quatre ou cinq personnes.
    .done = Le groupe d’essai demande à continuer.
    .short = Essayer l’espace de fichiers à trois pendant deux semaines.

action-a39 = Déménager les documents et fermer l’ancien espace
    .deliverable = Un plan de rangement et un journal du déménagement.
    .done = Personne n’ouvre l’ancien espace pendant un mois.
    .short = Déménager un seul dossier, pour voir.

action-a40 = Créer des listes de discussion
    .deliverable = Trois listes : conseil, bénévoles, membres.
    .done = Les longues listes d’adresses ne servent plus.

action-a41 = Essayer une messagerie d’équipe libre
    .deliverable = Un essai, avec des règles d’usage.
    .done = Les groupes personnels ne servent plus aux sujets de travail.

action-a42 = Mettre en place l’écriture à plusieurs
    .deliverable = Deux modèles partagés.
    .done = Trois comptes rendus ont été écrits à plusieurs.

action-a43 = Adopter un moyen commun de réunion à distance
    .deliverable = Un seul outil, un mode d’emploi d’une page, un numéro de téléphone.
    .done = Deux réunions ont eu lieu avec des personnes éloignées.

action-a44 = Organiser la participation à distance par téléphone
    .deliverable = Une chaîne de téléphone, et les documents envoyés avant.
    .done = Deux réunions ont eu lieu avec une personne au téléphone.

action-a45 = Choisir un logiciel de gestion des membres
    .deliverable = Un essai avec de vrais cas et une fiche de choix.
    .done = La trésorerie et le secrétariat sont d’accord.
    .short = Essayer un logiciel avec dix membres inventés.

action-a46 = Importer les membres et former deux personnes
    .deliverable = La liste importée et un petit mode d’emploi.
    .done = Deux personnes savent inscrire un membre.
    .short = Importer la liste et la relire à deux.

action-a47 = Passer la comptabilité sur un logiciel libre
    .deliverable = Les soldes de départ et la liste des comptes de la comptabilité.
    .done = Un mois tenu dans l’ancien et le nouveau, sans différence.

action-a48 = Ouvrir un site simple et accessible
    .deliverable = Un site de cinq pages.
    .done = Deux personnes savent le mettre à jour, et la liste de contrôle est remplie.
    .short = Ouvrir une page d’accueil simple.

action-a49 = Organiser la mise à jour du site à plusieurs
    .deliverable = Un tour de rôle et un responsable par page.
    .done = Aucune page n’a plus de trois mois.
    .short = Relire le site et corriger les dates.

action-a50 = Envoyer les nouvelles avec un vrai outil
    .deliverable = Une liste de personnes d’accord et un modèle de lettre.
    .done = Chaque envoi a un lien de désinscription.

action-a51 = Publier d’abord sur votre site ou au panneau d’affichage
    .deliverable = Une règle : d’abord notre site ou le panneau d’affichage.
    .done = Dix annonces de suite ont suivi la règle.

action-a52 = Rendre documents et site lisibles par tous
    .deliverable = Une liste de contrôle et trois documents corrigés.
    .done = Deux personnes concernées ont fait l’essai.

action-a53 = Ouvrir des heures d’aide numérique
    .deliverable = Des horaires et une règle de discrétion.
    .done = Dix personnes ont été aidées. Celles envoyées ailleurs sont notées.

action-a54 = Garder un chemin sans internet pour chaque service
    .deliverable = Un tableau : service, chemin en ligne, autre chemin.
    .done = Chaque service a ses deux chemins.
    .short = Écrire comment faire sans le nouvel outil : papier, téléphone ou quelqu’un qui aide.

action-a55 = Rendre les ordinateurs du public simples et sûrs
    .deliverable = Une session d’invité effacée à la fin, et une affiche.
    .done = Dix séances vérifiées n’ont laissé aucune trace.

action-a56 = Examiner les ordinateurs et les faire durer
    .deliverable = Une fiche par machine : garder, Linux, pièces, recyclage.
    .done = La moitié des machines jugées perdues servent de nouveau.
    .short = Regarder l’état de chaque machine, une ligne chacune.

action-a57 = Choisir d’abord du matériel d’occasion remis en état
    .deliverable = Une règle d’achat.
    .done = Le prochain achat suit la règle.

action-a58 = Installer une bibliothèque qui marche sans internet
    .deliverable = Un petit ordinateur ou un disque, avec des textes, cours et vidéos choisis.
    .done = Vingt personnes s’en sont servies en un mois, sans internet.

action-a59 = Alléger fichiers, images et envois
    .deliverable = Trois règles et une journée de tri par an.
    .done = Un envoi pèse moins de 500 ko.

action-a60 = Organiser un dossier commun sur place
    .deliverable = Un dossier partagé sur place et un plan de rangement.
    .done = Chacun trouve le dernier compte rendu en une minute.

action-a61 = Tester la récupération des données
    .deliverable = Les fichiers récupérés et une note d’essai.
    .done = Les fichiers se rouvrent dans un autre programme.
    .short = Télécharger une fois les données de l’outil quitté.

action-a62 = Écrire une règle de coopération locale
    .deliverable = Un accord d’une page.
    .done = Deux associations ou lieux l’ont signé.

action-a63 = Tenir à jour une liste des lieux d’aide
    .deliverable = Une liste ou une carte de lieux, datée.
    .done = Elle est vérifiée deux fois par an.

action-a64 = Résilier les anciens services en ligne et fermer leurs comptes
    .deliverable = Les preuves de résiliation.
    .done = Il ne reste ni paiement ni données chez l’ancien service.

action-a65 = Prévoir l’entretien et le remplacement du matériel
    .deliverable = Un tableau sur cinq ans.
    .done = Une réserve est inscrite au budget.

action-a66 = Rendre compte aux membres et voter la suite
    .deliverable = Un compte rendu d’une page pour l’assemblée.
    .done = Le vote est noté.
    .short = Dire en réunion ce qui a été fait.

action-a67 = Refaire le bilan numérique après douze mois
    .deliverable = Un nouveau bilan et une comparaison.
    .done = La comparaison a été montrée au conseil.

action-a68 = Ouvrir un cahier de mots de passe sous clé
    .deliverable = Un cahier dans un lieu fermé à clé, et deux personnes désignées.
    .done = Les deux l’ont ouvert ; l’e-mail, la banque et le site y sont.
    .short = Écrire les mots de passe dans un cahier gardé sous clé.

action-a69 = Automatiser la sauvegarde
    .deliverable = Une fiche de sauvegarde : quoi, quand, où, qui.
    .done = Deux copies se sont faites sans que personne n’y pense.
    .short = Régler une copie automatique chaque semaine.

action-a70 = Acheter un nom de site (nom de domaine) pour l’association
    .deliverable = Un contrat au nom de l’association, avec deux contacts.
    .done = Deux personnes savent se connecter, et la date de renouvellement est dans l’agenda.
    .short = Vérifier si un nom de domaine existe déjà.

action-a71 = Déménager la boîte e-mail et prévenir tout le monde
    .deliverable = Le renvoi des messages et la liste des prévenus : banque, administrations, fédération, papiers imprimés.
    .done = Pendant un mois, l’ancienne adresse ne reçoit plus que de la publicité.
    .short = Mettre un renvoi de l’ancienne adresse vers la nouvelle.

action-a72 = Payer à deux : vérifier et rappeler avant un virement
    .deliverable = Une carte : qui vérifie, à partir de quel montant, quel numéro appeler.
    .done = Trois paiements de suite ont suivi la règle.

action-a73 = Remplir la fiche « en cas de pépin »
    .deliverable = Une feuille : qui appeler, quoi couper, que dire, l’autorité des données sous 72 heures.
    .done = La feuille est au mur et deux personnes ont appelé les numéros.

action-a74 = Demander l’accord pour les photos, d’abord des mineurs
    .deliverable = Un formulaire pour les adultes et les parents, et la liste des refus.
    .done = Les photos sans accord ne sont plus en ligne.

action-a75 = Mettre par écrit l’accord avec ceux qui vous dépannent
    .deliverable = Une page : quoi, quel prix, nos mots de passe chez nous aussi, les données, le départ.
    .done = Chaque personne extérieure a signé, et vous avez tous les mots de passe.

action-a76 = Prévoir une assemblée et un vote à distance
    .deliverable = Une règle écrite, un moyen choisi, un chemin par téléphone ou courrier.
    .done = Un essai et une petite décision ont été faits ainsi.

action-a77 = Fixer les dates par sondage et ouvrir une feuille d’inscription
    .deliverable = Un sondage ou une feuille au mur, pour une réunion et une activité.
    .done = Trois dates de suite ont été fixées sans chaîne de messages.

action-a78 = Convenir d’une aide régulière avec une personne ou un lieu
    .deliverable = Un nom, un téléphone, des jours, ce qui est fait et ce qui ne l’est pas.
    .done = La personne qui aide est venue deux fois.

action-a79 = Rejoindre un réseau d’associations semblables
    .deliverable = Une inscription à une liste ou à un forum, et une visite.
    .done = Une question y a été posée, et une réponse donnée.

action-a80 = Écrire comment le lieu public va durer
    .deliverable = Deux pages : ouverture, recettes, remplacement des machines, relève.
    .done = Le texte a été présenté à la mairie ou au partenaire principal.

action-a81 = Faire la liste des créations faites ici
    .deliverable = Une liste : titre, langue, accord de l’auteur, emplacement du fichier.
    .done = La liste est partagée avec un autre lieu.

action-a82 = Ajouter les mentions légales au site
    .deliverable = Une page : qui nous sommes, qui garde le site, contact pour les données, suivi des visiteurs.
    .done = La page est en ligne, et rien ne suit les visiteurs sans leur accord.
    .short = Ajouter le nom et l’adresse de l’association au site.

action-a83 = Dire au financeur ou à la fédération ce que coûte l’outil imposé
    .deliverable = Une lettre d’une page : l’outil, son coût, les données, notre demande.
    .done = Une réponse est arrivée.

action-a84 = Mettre la liste des membres à jour, à deux
    .deliverable = Une seule liste, sur papier ou en fichier, tenue par deux personnes.
    .done = Chacune des deux retrouve un membre en une minute.
    .short = Relire à deux la liste des membres.

action-a85 = Mettre l’essentiel sur une page ouverte à tous
    .deliverable = L’adresse, les horaires, le contact et les dates, sur une page ouverte à tous.
    .done = Une personne sans compte a trouvé notre prochaine date.
    .short = Demander à la mairie une ligne à jour.

action-a86 = Former l’équipe d’accueil à aider le public
    .deliverable = Une séance choisie d’après les souhaits de l’équipe, et un aide-mémoire d’une page.
    .done = Deux personnes au moins savent aider sans faire à la place.
    .short = Accueillir à deux pendant une heure, puis en parler.

action-a87 = Afficher les heures, les services et l’aide du lieu
    .deliverable = La fiche du lieu, affichée à la porte, à la mairie et chez deux commerçants.
    .done = Trois personnes nouvelles sont venues grâce à l’affiche.

action-a88 = Écrire la charte de l’aide donnée au public
    .deliverable = Une page : ce que l’on fait, ce que l’on ne fait pas, la discrétion, les mots de passe.
    .done = La charte est affichée, et toute l’équipe la connaît.
    .short = Noter ensemble cinq règles, et les afficher.
