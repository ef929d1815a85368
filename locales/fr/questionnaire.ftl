### Questionnaire: areas, level names, reasons, questions and answers.
### French is the source. Plain words, sentences under 20 words, “vous” for the association.

## Area names (PRF and INV are not scored)

area-prf = Profil de l’association
area-inv = Outils utilisés
area-gov = Décisions et suivi
area-res = Moyens et budget
area-skl = Compétences et formation
area-col = Travail en commun
area-com = Communication avec le public
area-pro = Données et sécurité
area-con = Sauvegardes et relais
area-sov = Indépendance et choix libres
area-inc = Accès pour tous
area-eco = Écologie et réemploi
area-loc = Coopération locale
area-pla = Lieu public

## Level names: never a judging word

level-0 = Départ
level-1 = Premiers pas
level-2 = En chemin
level-3 = Solide
level-4 = Inspirant

## Reasons for “does not concern us”

na-reason-not-our-activity = Ce n’est pas notre activité
na-reason-somebody-else-does-it = Quelqu’un d’autre le fait pour nous
na-reason-law-does-not-apply = La loi ne nous le demande pas
na-reason-other = Autre raison

## The matrix on importance: one mark from 1 to 5 for each area

importance = Pour vous, est-ce important aujourd’hui ?
    .help = 1 = pas du tout, 5 = essentiel. Une note par domaine.

## PRF. help: one line under the question.

question-prf-01 = Où votre association agit-elle surtout ?
    .help = Pour proposer des aides proches et les bons textes de loi.
    .why = Les lois, les langues et les lieux d’aide changent d’un pays à l’autre.
    .option-FR = France
    .option-BE = Belgique
    .option-CT = Catalogne
    .option-ES = Espagne (autre région)
    .option-RO = Roumanie
    .option-BF = Burkina Faso
    .option-XX = Autre pays

question-prf-02 = Dans quel type de lieu agissez-vous ?
    .help = Pensez au lieu principal de vos activités.
    .why = À la campagne et en ville, les aides et la connexion ne sont pas les mêmes.
    .option-city = Grande ville
    .option-suburb = Quartier ou banlieue d’une ville
    .option-town = Petite ville
    .option-rural = Village ou campagne
    .option-isolated = Zone isolée

question-prf-03 = Quel est votre domaine d’activité principal ?
    .help = Un seul choix, le plus important.
    .why = Les exemples et les aides s’adaptent à votre domaine.
    .option-sport = Sport
    .option-culture = Culture
    .option-social = Action sociale, solidarité
    .option-popular-education = Éducation populaire
    .option-youth = Enfance, jeunesse
    .option-environment = Environnement
    .option-library-telecentre = Bibliothèque, espace numérique (EPN), télécentre
    .option-health-disability = Santé, handicap
    .option-rights = Droits, citoyenneté
    .option-festivals-heritage-leisure = Fêtes, patrimoine, loisirs
    .option-seniors = Personnes âgées, clubs de retraités
    .option-parents = Parents d’élèves, familles
    .option-employment = Emploi, retour au travail
    .option-international = Solidarité internationale
    .option-animals-nature = Animaux, nature
    .option-worship = Culte, spiritualité
    .option-other = Autre

question-prf-04 = Combien de bénévoles sont actifs au moins une fois par mois ?
    .help = Un nombre approximatif suffit.
    .why = Le nombre de bénévoles donne la taille de l’association, et un plan à sa mesure.

question-prf-05 = Combien de personnes salariées travaillent dans l’association ?
    .help = Comptez les personnes, même à temps partiel. Zéro est possible.
    .why = Avoir des salariés change la taille, les règles et les aides possibles.

question-prf-06 = Combien de membres avez-vous ?
    .help = Adhérents, sportifs avec une licence, affiliés ou abonnés, à jour de cotisation.
    .why = Trente membres se suivent dans un cahier, trois cents demandent un outil.

question-prf-07 = Avez-vous un local pour travailler ?
    .help = Siège, bureau, salle prêtée…
    .why = Un local permet de garder du matériel et des fichiers sur place.
    .option-none = Non, chacun chez soi
    .option-borrowed = Une salle prêtée ou partagée
    .option-own = Un local à nous
    .option-several = Plusieurs lieux

question-prf-08 = Comment est internet là où vous travaillez ?
    .help = Pensez au lieu principal et aux coupures.
    .why = Si la connexion est faible, nous proposons des solutions sans internet.
    .option-none = Pas de connexion
    .option-mobile-poor = Mobile seulement, cher ou souvent coupé
    .option-slow = Lent mais utilisable
    .option-good = Bon

question-prf-09 = Qui accueillez-vous ?
    .help = Plusieurs réponses possibles.
    .why = Certaines personnes demandent plus d’attention à leurs données et à l’accès.
    .option-members-only = Surtout nos membres
    .option-children = Enfants ou mineurs
    .option-older = Personnes âgées
    .option-disability = Personnes handicapées
    .option-low-literacy = Personnes peu à l’aise avec l’écrit
    .option-newcomers = Personnes nouvellement arrivées
    .option-jobseekers = Personnes en recherche d’emploi
    .option-general = Tout public

question-prf-10 = Notez-vous des choses intimes sur des personnes ?
    .help = Certificat médical, allergie d’un enfant, handicap, religion, opinions, dossier d’aide.
    .why = La loi protège davantage ces renseignements (RGPD, article 9). Dans le doute, nous comptons « oui ».
    .option-yes = Oui
    .option-no = Non
    .option-dk = Je ne sais pas

question-prf-11 = Mettez-vous des ordinateurs à disposition du public ?
    .help = Même un seul ordinateur suffit pour répondre oui.
    .why = Des ordinateurs ouverts au public demandent des réglages à part.
    .option-yes = Oui
    .option-no = Non

question-prf-12 = Combien d’heures par mois, tous ensemble, pour mieux vous organiser avec le numérique ?
    .help = Additionnez les heures de tout le monde. Soyez prudents.
    .why = Le plan ne demandera jamais plus d’heures que ce nombre.

question-prf-13 = Qui décide d’un changement important chez vous ?
    .help = Regardez les statuts si vous hésitez.
    .why = Le plan attend la prochaine réunion de ceux qui décident.
    .option-board = Le conseil ou le bureau
    .option-assembly = L’assemblée des membres
    .option-other = Autre

question-prf-14 = Dans quelles langues travaillez-vous ?
    .help = Plusieurs réponses possibles.
    .why = Les logiciels et les formations proposés seront dans vos langues.
    .option-fr = Français
    .option-en = Anglais
    .option-es = Espagnol
    .option-ca = Catalan
    .option-ro = Roumain
    .option-other = Autre

question-prf-15 = Qu’aimeriez-vous mieux faire, ou plus facilement ?
    .help = Plusieurs réponses possibles. Le plan en tiendra compte.
    .why = Vos envies comptent autant que les points faibles.
    .option-email = Écrire et recevoir des e-mails au nom de l’association
    .option-mailing-list = Prévenir tout le monde à la fois
    .option-video-meeting = Nous réunir à distance
    .option-scheduling-poll = Trouver une date commune
    .option-calendar = Partager un agenda
    .option-volunteer-planning = Organiser les tours des bénévoles
    .option-task-management = Suivre qui fait quoi
    .option-file-storage = Retrouver et partager nos documents
    .option-collaborative-writing = Écrire à plusieurs
    .option-backup = Ne rien perdre
    .option-password-management = Gérer nos mots de passe
    .option-member-management = Suivre membres et cotisations
    .option-events = Prendre des inscriptions
    .option-payments-donations = Recevoir paiements et dons
    .option-accounting = Tenir les comptes
    .option-forms-surveys = Poser des questions, faire un sondage
    .option-voting = Voter à distance
    .option-website = Nous faire connaître sur un site
    .option-newsletter = Envoyer une lettre de nouvelles
    .option-social-media = Être présents sur les réseaux sociaux
    .option-graphics-media = Faire affiches et images
    .option-knowledge-base = Garder notre mémoire et nos savoirs
    .option-it-support = Être dépannés
    .option-elearning = Apprendre et former
    .option-none = Rien de plus pour le moment

question-prf-16 = Qu’est-ce qui vous freine avec le numérique ?
    .help = Plusieurs réponses possibles.
    .why = Ce sont les freins d’une étude belge, pour pouvoir comparer (Fondation Roi Baudouin, 2019).
    .option-means = Le manque d’argent
    .option-expertise = Le manque de savoir-faire
    .option-time = Le manque de temps
    .option-no-tools = Pas d’outils adaptés à nous
    .option-habits = Les habitudes
    .option-losing-people = La peur de perdre des gens
    .option-none = Rien

question-prf-17 = Un financeur (mairie, État, fondation) ou une fédération vous impose-t-il un outil ?
    .help = Logiciel de licences sportives, site de demande de subventions, messagerie…
    .why = On ne vous proposera pas de quitter seuls un outil imposé.
    .option-yes = Oui
    .option-no = Non
    .option-dk = Je ne sais pas

question-prf-18 = Quel est votre code postal ?
    .help = Il reste dans votre fichier, sur cet ordinateur.
    .why = Il sert à trouver des lieux d’aide proches. Aucun document à imprimer ne le montre.

## INV. help: one line under the question.

question-inv-01 = Quelles adresses e-mail l’association utilise-t-elle ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Pas d’e-mail
    .option-gmail = Gmail
    .option-outlook-microsoft365 = Outlook, Hotmail ou Microsoft 365
    .option-yahoo = Yahoo
    .option-isp-mailbox = Boîte du fournisseur d’internet (Orange, Proximus…)
    .option-own-domain-mailbox = Boîte à notre nom de domaine (notre nom après le @)
    .option-chatons-mailbox = Boîte d’un hébergeur associatif ou coopératif
    .option-other = Autre

question-inv-02 = Où rangez-vous et partagez-vous vos fichiers ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-paper = Papier
    .option-one-pc = Un seul ordinateur
    .option-usb-stick = Clé USB ou disque externe
    .option-local-nas = Disque partagé au local (NAS)
    .option-google-drive = Google Drive
    .option-onedrive-sharepoint = OneDrive ou SharePoint
    .option-dropbox = Dropbox
    .option-nextcloud = Nextcloud
    .option-other = Autre

question-inv-03 = Comment vous prévenez-vous entre vous ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Nous ne nous prévenons pas à distance
    .option-spoken = De vive voix
    .option-email = E-mail
    .option-phone-sms = Téléphone, SMS
    .option-whatsapp = WhatsApp
    .option-messenger = Messenger (Facebook)
    .option-telegram = Telegram
    .option-signal = Signal
    .option-slack = Slack
    .option-teams = Microsoft Teams
    .option-sympa-mailman = Liste de discussion (Sympa, Mailman)
    .option-mattermost = Mattermost
    .option-element-matrix = Element (Matrix)
    .option-other = Autre

question-inv-04 = Quels outils servent à vos réunions à distance ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Pas de réunion à distance
    .option-phone-conference = Conférence téléphonique
    .option-zoom = Zoom
    .option-teams = Microsoft Teams
    .option-google-meet = Google Meet
    .option-jitsi-meet = Jitsi Meet (Framatalk…)
    .option-bigbluebutton = BigBlueButton
    .option-galene = Galène
    .option-other = Autre

question-inv-05 = Quels logiciels utilisez-vous pour les textes et les tableaux ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-paper = Papier
    .option-microsoft-office = Microsoft Office (Word, Excel)
    .option-google-docs = Google Docs et Sheets
    .option-libreoffice = LibreOffice
    .option-onlyoffice = OnlyOffice
    .option-collabora-online = Collabora Online
    .option-etherpad = Etherpad, Framapad
    .option-other = Autre

question-inv-06 = Comment partagez-vous l’agenda et les tâches ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Rien de partagé
    .option-paper = Papier, tableau mural
    .option-google-calendar = Google Agenda
    .option-outlook-calendar = Agenda Outlook
    .option-nextcloud-calendar = Agenda Nextcloud
    .option-trello = Trello
    .option-wekan-kanboard = Wekan, Kanboard
    .option-other = Autre

question-inv-07 = Avec quoi gérez-vous les membres et les inscriptions ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Rien, ou de mémoire
    .option-paper = Papier, fichier cartonné
    .option-spreadsheet = Tableur
    .option-helloasso = HelloAsso
    .option-assoconnect = AssoConnect
    .option-federation-tool = Outil de la fédération
    .option-paheko = Paheko (Garradin)
    .option-galette = Galette
    .option-dolibarr = Dolibarr
    .option-civicrm = CiviCRM
    .option-other = Autre

question-inv-08 = Avec quoi tenez-vous les comptes ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Pas de comptes tenus
    .option-paper = Papier, cahier
    .option-spreadsheet = Tableur
    .option-accountant = Comptable ou fiduciaire
    .option-ciel-ebp-sage = Ciel, EBP, Sage
    .option-paheko = Paheko (Garradin)
    .option-dolibarr = Dolibarr
    .option-gnucash = GnuCash
    .option-noalyss = Noalyss
    .option-other = Autre

question-inv-09 = Quels outils servent aux sondages, formulaires et votes ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Aucun
    .option-google-forms = Google Forms
    .option-doodle = Doodle
    .option-microsoft-forms = Microsoft Forms
    .option-framadate = Framadate
    .option-framaforms-yakforms = Framaforms, Yakforms
    .option-limesurvey = LimeSurvey
    .option-belenios = Belenios (vote)
    .option-other = Autre

question-inv-10 = Où publiez-vous vos informations ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Nulle part
    .option-facebook-page = Page Facebook
    .option-instagram = Instagram
    .option-wix-jimdo = Wix, Jimdo, Squarespace
    .option-wordpress-com = WordPress.com
    .option-wordpress-own = WordPress chez notre hébergeur
    .option-spip = SPIP
    .option-yeswiki = YesWiki
    .option-mobilizon = Mobilizon (événements)
    .option-mastodon = Mastodon
    .option-town-hall-page = Page de la mairie
    .option-federation-page = Page de la fédération
    .option-municipal-bulletin = Bulletin municipal
    .option-notice-board = Panneau d’affichage
    .option-other = Autre

question-inv-11 = Par quels moyens donnez-vous vos nouvelles ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Aucun envoi
    .option-paper-post = Courrier papier
    .option-personal-email = E-mail personnel
    .option-mailchimp = Mailchimp
    .option-brevo = Brevo (Sendinblue)
    .option-sympa-mailman = Liste de diffusion (Sympa, Mailman)
    .option-listmonk-mailtrain = Listmonk, Mailtrain, phpList
    .option-whatsapp = WhatsApp
    .option-facebook = Facebook
    .option-notice-board = Panneau d’affichage
    .option-spoken = De vive voix
    .option-other = Autre

question-inv-12 = Avec quoi créez-vous affiches, images et vidéos ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Aucun
    .option-canva = Canva
    .option-adobe = Adobe (Photoshop, InDesign…)
    .option-gimp = GIMP
    .option-inkscape = Inkscape
    .option-scribus = Scribus
    .option-kdenlive = Kdenlive
    .option-other = Autre

question-inv-13 = Combien d’ordinateurs avez-vous, selon leur système ?
    .help = Le système : Windows, Mac, Linux. Comptez ceux de l’association et ceux ouverts au public.
    .why = Un ordinateur sans mises à jour est un risque. Il peut souvent servir encore, avec un autre système.
    .option-windows-supported = Windows 11
    .option-windows-unsupported = Windows 10 ou plus ancien
    .option-windows-unknown = Windows, je ne sais pas lequel
    .option-macos = macOS
    .option-linux = GNU/Linux
    .option-tablets-phones = Tablettes ou téléphones
    .option-personal = Ordinateurs personnels des membres

question-inv-14 = Où mettez-vous vos vidéos ?
    .help = Cochez tout ce qui est utilisé, même une fois par mois.
    .why = Connaître vos outils permet de voir lesquels garder, et lesquels changer un jour.
    .option-none = Nulle part
    .option-youtube = YouTube
    .option-facebook = Facebook
    .option-peertube = PeerTube
    .option-other = Autre

## GOV. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-gov-01 = Le conseil d’administration parle-t-il des outils numériques ?
    .help = Regardez les comptes rendus de l’année.
    .why = Le numérique touche le travail, l’argent et la vie privée de tous. C’est donc aussi l’affaire du conseil.
    .level-0 = Jamais.
    .level-1 = Seulement quand quelque chose tombe en panne.
    .level-2 = Environ une fois par an, rien d’écrit.
    .level-3 = Chaque année, avec des décisions notées.
    .level-4 = Point régulier, suivi des décisions, compte rendu aux membres.
    .strength = Votre conseil parle du numérique et note ses décisions.
    .gap = Le numérique n’arrive au conseil qu’en cas de panne, ou pas du tout.
    .improve = Au prochain conseil, gardez quinze minutes pour les outils, et notez une décision.
    .find-out = Peux-tu regarder dans les comptes rendus de l’année si nous avons parlé des outils numériques ?

question-gov-02 = Qui s’occupe du numérique ?
    .help = Même quelques heures par mois. Tâches écrites : une demi-page suffit.
    .why = Sans personne désignée, les petits soucis s’accumulent. En Belgique, une association sur dix a quelqu’un à plein temps pour cela (Fondation Roi Baudouin, 2019).
    .level-0 = Personne.
    .level-1 = Quelqu’un dépanne.
    .level-2 = Une personne nommée, seule.
    .level-3 = Une personne et un relais, tâches écrites.
    .level-4 = Un petit groupe de personnes différentes.
    .strength = Chez vous, une personne s’occupe du numérique et quelqu’un peut la remplacer.
    .gap = Personne n’est vraiment chargé du numérique.
    .improve = Demandez qui peut suivre vos outils deux heures par mois, et notez aussi le nom d’un relais.
    .find-out = Peux-tu me dire qui s’occupe du numérique chez nous, et qui prend le relais en son absence ?

question-gov-03 = Avez-vous mis par écrit vos priorités numériques pour l’année ?
    .help = Une page suffit.
    .why = Un plan d’une page aide à choisir et à dire non. En Belgique, 72 % des associations ne se sentent pas pleinement engagées dans le numérique (Fondation Roi Baudouin, 2019).
    .level-0 = Non, rien.
    .level-1 = Quelques idées dites à l’oral.
    .level-2 = Une liste, sans dates ni responsables.
    .level-3 = Un plan d’un an, dates et responsables.
    .level-4 = Plan voté, financé et revu chaque année.
    .strength = Vos priorités numériques sont écrites, avec des dates et des noms.
    .gap = Vos priorités numériques ne sont pas encore écrites.
    .improve = Choisissez ensemble trois priorités, et notez pour chacune un nom et un mois.
    .find-out = Avons-nous une feuille ou un compte rendu qui dit nos priorités numériques de l’année ?

question-gov-04 = Comment choisissez-vous un nouvel outil ?
    .help = Prix, facilité, vie privée, proximité, possibilité d’en partir.
    .why = Un outil choisi trop vite peut coûter cher, ou aller contre vos valeurs. Quelques critères suffisent pour comparer.
    .level-0 = Le premier trouvé.
    .level-1 = Celui que quelqu’un connaît.
    .level-2 = On en compare deux.
    .level-3 = Avec quelques critères écrits.
    .level-4 = Avec des critères votés et revus.
    .strength = Vous choisissez vos outils avec des critères écrits.
    .gap = Vos outils sont choisis au hasard ou par habitude.
    .improve = Pour votre prochain choix, comparez deux outils par écrit : prix, facilité, vie privée, façon d’en partir.
    .find-out = Te souviens-tu comment nous avons choisi notre dernier outil, et ce que nous avons comparé ?

question-gov-05 = Avez-vous écrit des règles simples pour vos outils ?
    .help = Qui utilise quoi, pour quoi faire, avec quelles limites.
    .why = Des règles simples évitent les malentendus. Elles aident aussi les nouveaux à bien commencer.
    .level-0 = Non.
    .level-1 = Des habitudes, jamais écrites.
    .level-2 = Quelques consignes envoyées par message.
    .level-3 = Une page de règles, donnée aux nouveaux.
    .level-4 = Règles discutées ensemble, relues chaque année.
    .strength = Vos règles d’usage tiennent sur une page, et les nouveaux la reçoivent.
    .gap = Vos règles d’usage ne sont pas écrites.
    .improve = Notez vos habitudes en cinq lignes : quel outil pour quoi, et ce que l’on n’y met pas.
    .find-out = As-tu une page ou un message qui explique nos règles pour les outils ?

## RES. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-res-01 = Votre budget annuel prévoit-il une somme pour le numérique ?
    .help = Matériel, services, aide, formation.
    .why = Le manque de moyens est le premier frein, pour 53 % des associations belges (Fondation Roi Baudouin, 2019). Une petite ligne prévue vaut mieux qu’une grosse surprise.
    .level-0 = Non, rien.
    .level-1 = On paie au cas par cas.
    .level-2 = Une petite ligne, sans détail.
    .level-3 = Une ligne détaillée, formation comprise.
    .level-4 = Prévu sur plusieurs années, avec une réserve.
    .strength = Votre budget prévoit le numérique, formation comprise.
    .gap = Le budget ne prévoit rien pour le numérique : vous payez quand il le faut.
    .improve = Additionnez vos dépenses numériques de l’an dernier, et proposez cette somme pour le prochain budget.
    .find-out = Peux-tu regarder dans le budget si une somme est prévue pour le numérique ?

question-res-02 = Du temps est-il réservé pour s’occuper du numérique ?
    .help = Temps de bénévoles ou de salariés.
    .why = Le manque de temps freine 44 % des associations belges (Fondation Roi Baudouin, 2019). Un temps fixe, même court, protège les personnes.
    .level-0 = Aucun temps.
    .level-1 = Quand quelqu’un peut.
    .level-2 = Un peu chaque mois, selon les mois.
    .level-3 = Un temps fixe, connu de tous.
    .level-4 = Temps prévu, et reconnu dans le rôle de chacun.
    .strength = Un temps fixe est réservé au numérique, et tout le monde le sait.
    .gap = Personne n’a de temps réservé pour le numérique.
    .improve = Choisissez une heure fixe par mois pour les outils, et notez-la dans l’agenda de tous.
    .find-out = Qui passe du temps sur nos outils, et combien d’heures par mois environ ?

question-res-03 = Connaissez-vous le coût annuel de tous vos outils ?
    .help = Abonnements, matériel, dépannage.
    .why = Un outil gratuit ou offert peut devenir payant. Connaître le vrai coût aide à décider sans mauvaise surprise.
    .level-0 = Non.
    .level-1 = Une idée vague.
    .level-2 = Les abonnements principaux.
    .level-3 = Tous les abonnements et le matériel.
    .level-4 = Tout, y compris le temps et les dons en nature.
    .strength = Vous savez ce que coûtent tous vos outils en un an.
    .gap = Le coût annuel de vos outils n’est pas connu.
    .improve = Prenez vos relevés bancaires d’un an, et notez chaque abonnement, chaque appareil et chaque dépannage.
    .find-out = Peux-tu faire la liste de ce que nous payons en un an : abonnements, matériel, dépannage ?

question-res-04 = Votre matériel permet-il de travailler correctement ?
    .help = Celui de l’association, ou le vôtre quand il sert à l’association.
    .why = Un matériel qui marche évite la fatigue et les pertes. Les petites associations sont souvent moins bien équipées que les grandes.
    .level-0 = Non, presque rien ne marche bien.
    .level-1 = Matériel ancien, pannes fréquentes.
    .level-2 = Suffisant pour une partie de l’équipe.
    .level-3 = Suffisant pour les usages courants.
    .level-4 = Suffisant, entretenu, remplacement prévu.
    .strength = Votre matériel suffit au travail de tous les jours.
    .gap = Votre matériel gêne le travail : il est trop ancien ou trop souvent en panne.
    .improve = Choisissez l’appareil qui gêne le plus, et faites-le examiner dans un lieu d’aide proche.
    .find-out = Peux-tu me dire quels appareils marchent bien, et lesquels posent problème ?

question-res-05 = Qui vérifie un gros paiement ou un nouveau numéro de compte bancaire ?
    .help = De faux numéros de compte arrivent par e-mail. On rappelle au téléphone déjà connu.
    .why = Des escrocs envoient de fausses factures ou de faux numéros de compte. Petites et grandes associations sont visées. Un appel au numéro connu suffit souvent.
    .level-0 = Personne, on paie ce qui est demandé.
    .level-1 = La personne qui paie, seule.
    .level-2 = Deux personnes, parfois.
    .level-3 = Toujours deux personnes, au-delà d’un montant fixé.
    .level-4 = De plus, on rappelle avant de payer sur un nouveau compte bancaire.
    .strength = Les gros paiements sont vérifiés à deux.
    .gap = Les gros paiements partent sans vérification à deux.
    .improve = Choisissez un montant. Au-dessus, faites relire chaque facture par une deuxième personne avant de payer.
    .find-out = Que faisons-nous quand une facture arrive avec un nouveau compte bancaire ?

## SKL. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-skl-01 = L’équipe est-elle à l’aise avec les outils de l’association ?
    .help = Pensez à tout le monde, pas seulement aux plus rapides.
    .why = Un outil ne sert que si les gens l’utilisent. En Belgique, 45 % des associations disent manquer de savoir-faire (Fondation Roi Baudouin, 2019).
    .level-0 = La plupart les évitent.
    .level-1 = Une ou deux personnes font pour les autres.
    .level-2 = La moitié se débrouille.
    .level-3 = Presque tout le monde, pour l’usage courant.
    .level-4 = Presque tout le monde, et on s’entraide.
    .strength = Presque toute l’équipe est à l’aise avec vos outils.
    .gap = Peu de personnes sont à l’aise avec vos outils.
    .improve = Réunissez trois personnes pendant une heure autour d’un seul outil, et laissez chacune essayer.
    .find-out = D’après toi, qui est à l’aise avec nos outils, et qui préfère demander de l’aide ?

question-skl-02 = Savez-vous qui sait faire quoi avec le numérique ?
    .help = Sans juger : savoirs, envies, besoins.
    .why = Savoir qui sait quoi permet de s’entraider et de remplacer quelqu’un sans panique.
    .level-0 = Non.
    .level-1 = On devine.
    .level-2 = On se connaît bien, rien d’écrit.
    .level-3 = Une liste de qui sait faire quoi, par rôle.
    .level-4 = Liste à jour, utilisée pour former et remplacer.
    .strength = Vous avez une liste de qui sait faire quoi.
    .gap = Vous ne savez pas encore qui sait faire quoi.
    .improve = Faites passer une feuille en réunion : chacun y écrit ses savoir-faire et ses envies d’apprendre.
    .find-out = Avons-nous une liste des savoir-faire de l’équipe, même courte ?

question-skl-03 = Cette année, l’équipe s’est-elle formée au numérique ?
    .help = Atelier, cours en ligne, séance entre vous : tout compte.
    .why = On apprend mieux à plusieurs et par petites étapes. Un outil installé sans formation reste souvent dans un coin.
    .level-0 = Non, personne.
    .level-1 = Une personne, par elle-même.
    .level-2 = Une séance collective.
    .level-3 = Plusieurs séances selon les besoins.
    .level-4 = Des formations prévues pour chaque rôle.
    .strength = Votre équipe s’est formée plusieurs fois cette année.
    .gap = L’équipe ne s’est presque pas formée au numérique cette année.
    .improve = Demandez à chacun ce qu’il veut apprendre, et fixez la date d’une première séance entre vous.
    .find-out = Quelles séances ou formations numériques avons-nous faites cette année, et pour qui ?

question-skl-04 = Comment les nouveaux apprennent-ils vos outils ?
    .help = Bénévoles, salariés, membres du conseil.
    .why = Les bénévoles changent souvent. Un bon accueil évite de tout réexpliquer, et évite que les gens partent.
    .level-0 = Par eux-mêmes.
    .level-1 = Quelqu’un montre, si on demande.
    .level-2 = Une présentation rapide.
    .level-3 = Un accueil avec des fiches simples.
    .level-4 = Un binôme, des fiches, un point après un mois.
    .strength = Les nouveaux sont accueillis avec des fiches simples.
    .gap = Les nouveaux apprennent vos outils presque seuls.
    .improve = Écrivez une page sur votre outil principal, et donnez-la à la prochaine personne qui arrive.
    .find-out = Que donnons-nous ou montrons-nous à une personne qui arrive, pour nos outils ?

question-skl-05 = Vos formations réunissent-elles des personnes différentes ?
    .help = Membres du conseil, bénévoles, salariés, personnes accueillies.
    .why = Quand des personnes différentes apprennent ensemble, chacun apporte ce qu’il sait.
    .level-0 = Jamais.
    .level-1 = Rarement, par hasard.
    .level-2 = Parfois, deux sortes de personnes.
    .level-3 = Souvent, des groupes variés.
    .level-4 = Toujours, et chacun transmet.
    .strength = Vos formations réunissent des personnes très différentes.
    .gap = Vos formations réunissent toujours le même genre de personnes.
    .improve = Invitez à la prochaine séance un membre du conseil, un bénévole et une personne accueillie.
    .find-out = Qui était présent à nos dernières formations : conseil, bénévoles, salariés, personnes accueillies ?

## COL. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-col-01 = Où sont gardés les documents importants de l’association ?
    .help = Sur papier ou en fichiers : statuts, comptes, contrats, comptes rendus.
    .why = Vos documents sont la mémoire de l’association. Chacun doit pouvoir trouver ce dont il a besoin.
    .level-0 = Éparpillés chez plusieurs personnes.
    .level-1 = Un ordinateur ou des classeurs chez une personne.
    .level-2 = Un lieu commun, mal rangé.
    .level-3 = Un lieu commun rangé, chacun y trouve ce qu’il cherche.
    .level-4 = De plus, archives tenues et règles pour nommer les fichiers.
    .strength = Vos documents importants sont rangés dans un lieu commun.
    .gap = Vos documents importants sont chez une personne, ou éparpillés.
    .improve = Rassemblez statuts, comptes et comptes rendus au même endroit, et dites à l’équipe comment y accéder.
    .find-out = Peux-tu me dire où se trouvent les statuts, les comptes et les derniers comptes rendus ?

question-col-02 = Une nouvelle urgente arrive-t-elle à toute l’équipe ?
    .help = Une réunion déplacée, une salle fermée.
    .why = Une nouvelle qui arrive trop tard fait perdre du temps et blesse. Un moyen commun n’oublie personne.
    .level-0 = Certains l’apprennent trop tard.
    .level-1 = Souvent, de bouche à oreille.
    .level-2 = Oui, en prévenant chacun.
    .level-3 = Oui, par un moyen commun (liste, chaîne de téléphone).
    .level-4 = De plus, règles et temps de repos.
    .strength = Une nouvelle urgente arrive à toute l’équipe par un moyen commun.
    .gap = Certaines personnes risquent d’apprendre les nouvelles trop tard.
    .improve = Préparez une chaîne de téléphone d’une page, où chacun voit qui il doit appeler.
    .find-out = La dernière fois qu’une réunion a bougé, qui a été prévenu, et comment ?

question-col-03 = Comment écrivez-vous un document à plusieurs ?
    .help = Compte rendu, projet, subvention. Si une personne suffit : « Ne nous concerne pas ».
    .why = Écrire à plusieurs évite les versions perdues. C’est souvent le premier progrès visible.
    .level-0 = Une seule personne écrit tout.
    .level-1 = Des versions envoyées par e-mail.
    .level-2 = Un fichier partagé, chacun son tour.
    .level-3 = À plusieurs en même temps, en ligne.
    .level-4 = De plus, modèles et historique utilisés.
    .strength = Vous pouvez écrire un document à plusieurs en même temps.
    .gap = Une personne écrit tout, ou les versions circulent par e-mail.
    .improve = Essayez le prochain compte rendu à deux, sur une page en ligne partagée.
    .find-out = Comment avons-nous écrit notre dernier dossier de subvention ou compte rendu ?

question-col-04 = Une personne éloignée peut-elle participer à vos réunions ?
    .help = Le téléphone compte aussi.
    .why = Une personne loin ou fatiguée peut rester active si elle peut suivre. Le téléphone suffit souvent.
    .level-0 = Non.
    .level-1 = Par téléphone, avec difficulté.
    .level-2 = Parfois, cela dépend de qui organise.
    .level-3 = Oui, avec un moyen commun.
    .level-4 = Oui, documents avant et parole organisée.
    .strength = Une personne éloignée peut participer à vos réunions.
    .gap = Une personne éloignée ne peut pas vraiment participer.
    .improve = Choisissez un seul moyen, par exemple le téléphone, et essayez-le à deux avant la réunion.
    .find-out = Quelqu’un a-t-il déjà suivi une réunion de loin cette année, et comment ?

question-col-05 = Comment suivez-vous membres, cotisations et activités ?
    .help = Choisissez la réponse la plus proche.
    .why = Un suivi tenu à jour allège le travail du secrétariat et de la trésorerie. Les outils mal adaptés sont un frein connu.
    .level-0 = De mémoire ou sur des notes éparses.
    .level-1 = Un cahier ou un tableur, une personne.
    .level-2 = Tenu à jour, deux personnes y ont accès.
    .level-3 = Un logiciel adapté ou un fichier partagé complet.
    .level-4 = De plus, relié à la comptabilité ; chacun n’ouvre que ce qu’il lui faut.
    .strength = Vos membres et cotisations sont bien suivis, et à jour.
    .gap = Le suivi des membres tient à une seule personne, ou à des notes éparses.
    .improve = Recopiez membres et cotisations dans une seule liste, et donnez-y accès à une deuxième personne.
    .find-out = Où est notre liste de membres, est-elle à jour, et qui peut l’ouvrir ?

question-col-06 = Comment organisez-vous les dates et les inscriptions ?
    .help = Réunions, sorties, tours de bénévoles. Une feuille affichée compte.
    .why = Fixer une date prend vite des dizaines de messages. Une feuille ou un sondage visible soulage tout le monde.
    .level-0 = Au dernier moment, avec des oublis.
    .level-1 = Une personne appelle tout le monde.
    .level-2 = Par de longs échanges de messages.
    .level-3 = Une feuille ou un sondage visible de tous.
    .level-4 = De plus, rappels et remplacements prévus.
    .strength = Vos dates et inscriptions se voient d’un coup d’œil.
    .gap = Vos dates se règlent au dernier moment, ou par une seule personne.
    .improve = Pour la prochaine date, affichez une feuille où chacun coche les jours qui lui conviennent.
    .find-out = Comment avons-nous fixé notre dernière date, et combien de messages a-t-il fallu ?

question-col-07 = Pourriez-vous vous réunir et voter à distance s’il le fallait ?
    .help = Assemblée ou conseil ; le courrier et le téléphone comptent.
    .why = Une tempête ou une maladie peut empêcher de se réunir. Prévoir une règle évite de bloquer l’association.
    .level-0 = Non, ce n’est pas prévu.
    .level-1 = Peut-être, jamais regardé.
    .level-2 = Nous réunir oui, voter non.
    .level-3 = Oui, nos règles le prévoient.
    .level-4 = De plus, essayé, avec un chemin sans internet.
    .strength = Vos règles prévoient de se réunir et de voter à distance.
    .gap = Rien n’est prévu pour décider à distance.
    .improve = Lisez ce que vos statuts disent du vote à distance. S’ils n’en disent rien, préparez une phrase à proposer.
    .find-out = Nos statuts ou notre règlement permettent-ils de voter à distance ?

## COM. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-com-01 = Le public trouve-t-il en ligne des informations à jour sur vous ?
    .help = Adresse, horaires, activités, contact.
    .why = Le public cherche d’abord en ligne. En France, 71 % des associations avaient un site en 2019 (Solidatech et Recherches & Solidarités).
    .level-0 = Rien.
    .level-1 = Des infos anciennes.
    .level-2 = À jour, mais il faut s’inscrire pour les voir.
    .level-3 = À jour, ouvert à tous (notre site, mairie, fédération).
    .level-4 = De plus, tenu à plusieurs, et annoncé aussi ailleurs.
    .strength = Le public trouve des informations à jour, sans avoir à s’inscrire.
    .gap = Le public trouve peu d’informations sur vous, ou des informations anciennes.
    .improve = Cherchez votre nom en ligne, puis corrigez ou faites corriger l’adresse, les horaires et le contact.
    .find-out = Peux-tu chercher notre nom sur internet et noter ce qui est faux ou ancien ?

question-com-02 = À qui appartient l’adresse de votre site ?
    .help = Le nom qui figure sur la facture ou le contrat.
    .why = Si le nom de votre site appartient à une personne, il peut disparaître avec elle.
    .level-0 = Une personne, un prestataire, ou adresse gratuite.
    .level-2 = L’association ; une personne a l’accès.
    .level-4 = L’association ; deux personnes ont l’accès.
    .strength = L’adresse de votre site appartient à l’association.
    .gap = L’adresse de votre site ne vous appartient pas vraiment.
    .improve = Faites mettre l’adresse du site au nom de l’association, ou réservez-en une à son nom.
    .find-out = Peux-tu regarder à quel nom est la facture de notre site, et qui a les accès ?

question-com-03 = Comment donnez-vous des nouvelles aux membres ?
    .help = Choisissez ce que vous faites le plus souvent.
    .why = Montrer à tous l’adresse de chacun, c’est laisser fuir ses données. L’éviter ne coûte rien.
    .level-0 = On ne donne pas de nouvelles.
    .level-1 = E-mail avec toutes les adresses visibles.
    .level-2 = Copie cachée, courrier ou affichage.
    .level-3 = Un outil d’envoi, avec désinscription.
    .level-4 = De plus, papier ou SMS pour qui préfère.
    .strength = Vos nouvelles partent par un outil d’envoi, avec désinscription possible.
    .gap = Vous donnez peu de nouvelles, ou toutes les adresses se voient.
    .improve = Envoyez quelques nouvelles, toutes les adresses en copie cachée (Cci). Dites comment ne plus les recevoir.
    .find-out = Comment sont partis nos derniers messages aux membres : les adresses étaient-elles cachées ?

question-com-04 = Peut-on suivre vos activités sans compte sur un réseau social ?
    .help = Agenda, annonces, photos.
    .why = Tout le monde n’a pas de compte sur un réseau social. Et un réseau peut changer ses règles.
    .level-0 = Non.
    .level-1 = Une petite partie.
    .level-2 = La moitié environ.
    .level-3 = Presque tout.
    .level-4 = Tout, et nous le disons clairement.
    .strength = On peut suivre vos activités sans compte sur un réseau social.
    .gap = Sans compte sur un réseau social, on ne sait presque rien de vous.
    .improve = Recopiez vos prochaines dates sur un panneau d’affichage, ou sur une page lisible sans compte.
    .find-out = Que peut-on savoir de nos activités sans Facebook ni Instagram ?

question-com-05 = Demandez-vous l’accord avant de publier une photo ?
    .help = Pour un mineur, l’accord des parents. Aucune photo : « Ne nous concerne pas ».
    .why = Chacun a droit à son image. Pour un enfant, c’est aux parents de dire oui.
    .level-0 = Non, on publie.
    .level-1 = Parfois, à l’oral.
    .level-2 = Une ligne sur le bulletin d’adhésion.
    .level-3 = Accord écrit, celui des parents pour les mineurs.
    .level-4 = De plus, liste des refus et photos retirées.
    .strength = Vous demandez un accord écrit avant de publier une photo.
    .gap = Des photos sont publiées sans accord clair.
    .improve = Préparez une feuille d’accord, et faites-la signer avant la prochaine photo. Pour un mineur, demandez aux parents.
    .find-out = Avons-nous des accords écrits pour les photos, surtout celles d’enfants ?

## PRO. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-pro-01 = Comment gérez-vous les mots de passe de l’association ?
    .help = E-mail, banque, site, réseaux sociaux, logiciels.
    .why = Un mot de passe volé ouvre souvent tout le reste. Le piratage de compte en ligne est l’une des premières menaces signalées (Cybermalveillance.gouv.fr, 2024).
    .level-0 = Le même partout, ou connu de beaucoup.
    .level-1 = Notés sans protection.
    .level-2 = Différents, gardés par une personne.
    .level-3 = Différents, en lieu sûr (logiciel ou cahier sous clé), pour deux personnes.
    .level-4 = De plus, un code en plus du mot de passe (double vérification) ; accès retirés aux départs.
    .strength = Vos mots de passe sont différents et gardés en lieu sûr, à deux.
    .gap = Vos mots de passe sont les mêmes partout, ou mal gardés.
    .improve = Donnez à l’e-mail un mot de passe qui ne sert que là. Écrivez-le dans un cahier sous clé.
    .find-out = Sans me les donner, peux-tu me dire où sont gardés nos mots de passe, et qui y a accès ?

question-pro-02 = Qu’est-ce qui est en place sur vos ordinateurs et téléphones ?
    .help = Cochez ce qui est vrai sur presque tous.
    .why = Quelques réglages gratuits évitent beaucoup de soucis : mises à jour, code d’écran, une session par personne.
    .option-auto-updates = Mises à jour automatiques
    .option-protection-on = Antivirus allumé
    .option-screen-lock = Écran verrouillé par un code
    .option-separate-accounts = Une session par personne : chacun son nom et son mot de passe
    .option-disk-encryption = Fichiers illisibles si on vole l’ordinateur
    .option-none = Rien de tout cela
    .option-dk = Je ne sais pas
    .strength = Vos appareils ont les protections de base.
    .gap = Vos appareils n’ont pas encore les protections de base.
    .improve = Sur chaque appareil, activez les mises à jour automatiques et un code pour ouvrir l’écran.
    .find-out = Peux-tu regarder si nos appareils se mettent à jour et demandent un code ?

question-pro-03 = L’équipe sait-elle réagir à un message suspect ?
    .help = Faux message, boîte e-mail volée, écran bloqué.
    .why = Le faux message est la première menace signalée, pour les particuliers comme pour les associations et les entreprises (Cybermalveillance.gouv.fr, 2024).
    .level-0 = Non.
    .level-1 = Une ou deux personnes.
    .level-2 = On en a parlé une fois.
    .level-3 = Séance faite, contact d’aide connu de tous.
    .level-4 = Consigne affichée, exercice chaque année.
    .strength = Votre équipe sait quoi faire devant un message suspect.
    .gap = L’équipe ne sait pas encore réagir à un message suspect.
    .improve = Montrez un faux message en réunion, puis choisissez ensemble qui appeler en cas de doute.
    .find-out = Si tu reçois un message bizarre à notre nom, que fais-tu, et qui appelles-tu ?

question-pro-04 = Avez-vous écrit quels renseignements vous gardez sur les gens ?
    .help = Membres, bénévoles, donateurs, personnes accueillies, photos.
    .why = La loi européenne sur les données (RGPD, article 30) demande une liste de ce que l’on garde. C’est aussi une bonne façon de trier.
    .level-0 = Non.
    .level-1 = On sait à peu près.
    .level-2 = Une liste est commencée.
    .level-3 = Une liste simple (registre) : quoi, pourquoi, combien de temps.
    .level-4 = Liste à jour, tri chaque année.
    .strength = Vous avez écrit quels renseignements vous gardez, et combien de temps.
    .gap = Vous n’avez pas encore écrit quels renseignements vous gardez.
    .improve = Prenez le bulletin d’adhésion. Écrivez pourquoi vous gardez chaque renseignement, et jusqu’à quand.
    .find-out = Quels renseignements gardons-nous sur les membres, où, et pendant combien de temps ?

question-pro-05 = Dites-vous aux personnes ce que deviennent leurs données ?
    .help = Pourquoi, combien de temps, comment demander un retrait.
    .why = Chacun a le droit de savoir ce que deviennent ses données. Il faut répondre en un mois (RGPD, article 12).
    .level-0 = Jamais.
    .level-1 = À l’oral, si on demande.
    .level-2 = Une phrase sur le bulletin d’adhésion.
    .level-3 = Une information claire, sur formulaires et site.
    .level-4 = De plus, nous répondons aux demandes en un mois.
    .strength = Vous dites clairement aux personnes ce que deviennent leurs données.
    .gap = Les personnes savent rarement ce que deviennent leurs données.
    .improve = Ajoutez trois lignes à vos formulaires : pourquoi ces données, combien de temps, à qui écrire.
    .find-out = Que disons-nous de leurs données aux gens sur nos formulaires et notre site ?

question-pro-06 = Qui peut lire les choses intimes que vous notez ?
    .help = Santé, handicap, difficultés sociales, convictions.
    .why = Santé, handicap, religion : ces renseignements peuvent blesser s’ils circulent. La loi les protège davantage (RGPD, article 9).
    .level-0 = Presque toute l’équipe.
    .level-1 = Le bureau et d’autres, sans liste.
    .level-2 = Quelques personnes, dossier sans protection.
    .level-3 = Seulement ceux qui en ont besoin, fichier protégé.
    .level-4 = De plus, illisible sans mot de passe (chiffré), accès revus chaque année.
    .strength = Seules les personnes qui en ont besoin lisent les informations intimes.
    .gap = Trop de personnes peuvent lire des informations intimes.
    .improve = Notez qui doit lire les renseignements intimes. Fermez ensuite le dossier par une clé ou un mot de passe.
    .find-out = Qui peut ouvrir nos dossiers sur la santé ou la situation des personnes ?

question-pro-07 = Boîte e-mail piratée, fichier perdu ou volé : que faites-vous ?
    .help = Qui appeler, que dire aux personnes, prévenir l’autorité des données (en France, la CNIL) sous 72 heures.
    .why = Le jour d’un vol de données, on réfléchit mal. La loi laisse 72 heures pour prévenir l’autorité des données (RGPD, article 33).
    .level-0 = On verrait sur le moment.
    .level-1 = On appellerait une connaissance.
    .level-2 = On sait qui appeler, rien n’est écrit.
    .level-3 = Une fiche : qui appeler, que dire, autorité des données sous 72 h.
    .level-4 = De plus, essayée ensemble cette année.
    .strength = Une fiche dit qui appeler et que faire en cas d’accident.
    .gap = En cas de piratage ou de vol, rien n’est prévu.
    .improve = Sur une feuille affichée, notez deux numéros à appeler et le contact de l’autorité des données.
    .find-out = Si notre boîte e-mail était piratée ce soir, qui appellerions-nous ?

question-pro-08 = Qu’avez-vous convenu avec ceux qui vous dépannent de l’extérieur ?
    .help = Prestataire, ami informaticien, hébergeur. Personne : « Ne nous concerne pas ».
    .why = Si une personne extérieure est seule à avoir vos mots de passe, vous dépendez d’elle. Un accord d’une page protège tout le monde.
    .level-0 = Rien, eux seuls ont les mots de passe.
    .level-1 = Un accord oral, mots de passe chez eux.
    .level-2 = Nous avons aussi les mots de passe, rien d’écrit.
    .level-3 = Accord écrit, et nous gardons nos mots de passe.
    .level-4 = De plus, données protégées et départ prévu.
    .strength = Vous avez un accord écrit avec ceux qui vous dépannent, et vous gardez vos mots de passe.
    .gap = Ceux qui vous dépannent gardent vos mots de passe, sans accord écrit.
    .improve = Demandez à ceux qui vous dépannent tous vos mots de passe, et rangez-les en lieu sûr.
    .find-out = Qui nous dépanne de l’extérieur, et avons-nous, nous aussi, les mots de passe ?

## CON. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-con-01 = Vos fichiers importants sont-ils sauvegardés ailleurs ?
    .help = Un espace en ligne seul n’est pas une sauvegarde. Les papiers importants comptent aussi.
    .why = Vol, panne, incendie, piratage : une copie gardée ailleurs limite tous ces malheurs.
    .level-0 = Non.
    .level-1 = Parfois, sur une clé USB.
    .level-2 = Souvent, mais au même endroit.
    .level-3 = Automatiquement, avec une copie ailleurs.
    .level-4 = De plus, restauration testée cette année.
    .strength = Vos fichiers sont copiés et rangés ailleurs.
    .gap = Vos fichiers n’existent presque qu’à un seul endroit.
    .improve = Copiez vos fichiers importants sur un disque, et gardez-le chez quelqu’un d’autre.
    .find-out = Peux-tu me dire où est la copie de nos fichiers, et de quand elle date ?

question-con-02 = Combien de personnes peuvent ouvrir l’e-mail, la banque et le site ?
    .help = Ce que vous avez, réseaux sociaux et logiciels compris.
    .why = Une absence ou un accident ne doit pas fermer l’association. Il faut deux personnes qui puissent entrer partout.
    .level-0 = Une seule, ou on ne sait plus.
    .level-1 = Une, avec une note chez elle.
    .level-2 = Deux, sans rien d’écrit.
    .level-3 = Deux au moins, accès en lieu sûr.
    .level-4 = De plus, vérifié à chaque changement.
    .strength = Deux personnes au moins peuvent ouvrir l’e-mail, la banque et le site.
    .gap = Une seule personne peut ouvrir l’e-mail, la banque ou le site.
    .improve = Demandez à la banque un accès au nom d’une deuxième personne. Donnez-lui aussi accès à l’e-mail et au site.
    .find-out = Qui peut ouvrir notre e-mail, notre banque et notre site, à part toi ?

question-con-03 = Que se passe-t-il quand une personne clé s’en va ?
    .help = Fichiers, accès, savoir-faire.
    .why = Les responsables changent, c’est la vie d’une association. Une liste de passation évite de tout perdre.
    .level-0 = Ses fichiers et accès partent aussi.
    .level-1 = On lui demande de l’aide après.
    .level-2 = Un relais à l’oral.
    .level-3 = Une liste de passation, et ses accès sont retirés.
    .level-4 = De plus, notes relues ensemble et temps passé à deux.
    .strength = Quand quelqu’un part, une liste aide à tout transmettre.
    .gap = Quand une personne part, ses fichiers et son savoir partent souvent avec elle.
    .improve = Notez avec une personne clé ses tâches, ses dossiers et les services qu’elle ouvre.
    .find-out = Au dernier départ d’un responsable, qu’avons-nous récupéré, et qu’avons-nous perdu ?

question-con-04 = Pouvez-vous continuer deux jours sans internet ou sans courant ?
    .help = Pensez aux inscriptions, contacts, prêts, caisse.
    .why = Une coupure d’internet ou de courant arrive partout, et souvent dans certains lieux. Une liste imprimée peut suffire.
    .level-0 = Tout ou presque s’arrête.
    .level-1 = Quelques activités continuent.
    .level-2 = Environ la moitié continue.
    .level-3 = L’essentiel continue, listes imprimées.
    .level-4 = Essai déjà fait, ou rien ne change pour nous.
    .strength = L’essentiel continue même sans internet ni courant.
    .gap = Sans internet ou sans courant, presque tout s’arrête.
    .improve = Choisissez l’activité la plus utile, et préparez sur papier ce qu’il lui faut pour continuer.
    .find-out = S’il n’y avait plus internet demain, quelles listes nous manqueraient ?

## SOV. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-sov-01 = Si un de vos services en ligne fermait demain, que garderiez-vous ?
    .help = Membres, fichiers, e-mails, site.
    .why = Un service en ligne peut fermer ou changer ses prix. Ce que l’on a essayé de récupérer vaut mieux qu’une promesse.
    .level-0 = Presque rien.
    .level-1 = Une petite partie.
    .level-2 = L’essentiel, pour un ou deux outils.
    .level-3 = Presque tout, lisible ailleurs.
    .level-4 = Tout, nous avons essayé.
    .strength = Vous pouvez récupérer presque toutes vos données et les lire ailleurs.
    .gap = Si un service en ligne fermait, vous perdriez presque tout.
    .improve = Choisissez un service en ligne, téléchargez vos données, et ouvrez-les avec un autre programme.
    .find-out = Peux-tu essayer de télécharger nos données d’un de nos services en ligne, et me dire ce qui manque ?

question-sov-02 = Avant un choix, cherchez-vous un logiciel libre ?
    .help = Libre : chacun peut l’utiliser, l’étudier, le modifier, le partager.
    .why = Un logiciel libre peut être utilisé, étudié, modifié et partagé par tous. Il faut déjà penser à en chercher un.
    .level-0 = Jamais, ou mot nouveau pour nous.
    .level-1 = On y pense parfois, sans chercher.
    .level-2 = On cherche pour certains outils.
    .level-3 = On cherche avant chaque choix.
    .level-4 = De plus, on l’essaie et on soutient le projet.
    .strength = Vous cherchez un logiciel libre avant de choisir.
    .gap = Vous ne cherchez pas encore de logiciel libre avant de choisir.
    .improve = Pour votre prochain besoin, regardez dans Rumb les logiciels libres proposés, et essayez-en un.
    .find-out = Quand nous avons choisi notre dernier outil, avons-nous regardé s’il en existait un libre ?

question-sov-03 = Savez-vous qui fait marcher vos services en ligne, et sous quelle loi ?
    .help = Quelle entreprise ou association, de quel pays.
    .why = La loi qui protège vos données dépend de qui fait marcher le service, et d’où.
    .level-0 = Personne n’a regardé.
    .level-1 = De grandes entreprises, on ne sait pas où.
    .level-2 = On connaît les principaux.
    .level-3 = Tous connus, avec leur pays.
    .level-4 = Liste écrite, revue avant chaque contrat.
    .strength = Vous savez qui fait marcher vos services en ligne, et dans quel pays.
    .gap = Vous ne savez pas bien qui fait marcher vos services en ligne, ni d’où.
    .improve = Au bas du site de chaque service, cherchez qui le fait marcher et le pays, puis notez-les.
    .find-out = Peux-tu chercher quelle entreprise est derrière nos services en ligne, et dans quel pays ?

question-sov-04 = Utilisez-vous des comptes en ligne personnels pour l’association ?
    .help = Boîte e-mail, fichiers, page Facebook au nom d’une personne.
    .why = Un compte en ligne au nom d’une personne part avec elle. En Catalogne, 73 % des associations et coopératives solidaires sans messagerie à elles utilisent Gmail (Pam a Pam et Colectic, 2020).
    .level-0 = Oui, toujours.
    .level-1 = Oui, presque toujours.
    .level-2 = À moitié.
    .level-3 = Rarement.
    .level-4 = Jamais : chaque rôle a son compte en ligne.
    .strength = Vos comptes en ligne sont au nom de l’association, pas des personnes.
    .gap = L’association repose sur des comptes en ligne personnels.
    .improve = Notez les comptes en ligne tenus au nom d’une personne. Ouvrez ensuite une boîte e-mail pour l’association.
    .find-out = Quelles boîtes e-mail ou pages de l’association sont à ton nom ?

question-sov-05 = Vos documents s’ouvrent-ils avec n’importe quel logiciel ?
    .help = Formats ouverts, lus par plusieurs logiciels : ODT, ODS, PDF, CSV.
    .why = Un format ouvert se lit avec plusieurs logiciels, aujourd’hui et dans vingt ans.
    .level-0 = Non, ou question jamais posée.
    .level-1 = Seulement des PDF à l’envoi.
    .level-2 = Quelques documents.
    .level-3 = La plupart.
    .level-4 = Règle écrite, anciens documents compris.
    .strength = La plupart de vos documents s’ouvrent avec n’importe quel logiciel.
    .gap = Vos documents dépendent surtout d’un seul logiciel.
    .improve = Enregistrez votre prochain compte rendu au format ODT, que plusieurs logiciels savent lire.
    .find-out = Dans quel format enregistrons-nous nos textes et nos tableaux ?

## INC. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-inc-01 = Une personne sans internet peut-elle profiter de vos activités ?
    .help = S’inscrire, payer, être informée, participer.
    .why = En Catalogne, 49 % des associations sociales renoncent à certains outils, car leur public n’y a pas accès (m4Social, 2022). Un chemin sans internet n’exclut personne.
    .level-0 = Non, tout passe en ligne.
    .level-1 = Seulement avec l’aide d’un proche.
    .level-2 = Oui, pour une partie.
    .level-3 = Oui, par téléphone ou à l’accueil.
    .level-4 = Oui, et nous l’aidons si elle veut.
    .strength = Une personne sans internet peut profiter de vos activités.
    .gap = Sans internet, il est difficile de profiter de vos activités.
    .improve = Ajoutez à chaque annonce un numéro de téléphone et une heure d’accueil, pour s’inscrire sans internet.
    .find-out = Comment fait une personne sans internet pour s’inscrire et payer chez nous ?

question-inc-02 = Tout le monde peut-il lire vos documents et votre site ?
    .help = Mots simples, contrastes, grands caractères, lecteur d’écran (qui lit à voix haute).
    .why = Écrire clair et gros aide tout le monde : vue fatiguée, petit écran, langue nouvelle.
    .level-0 = Jamais vérifié.
    .level-1 = On essaie d’écrire avec des mots simples.
    .level-2 = Textes simples, grands caractères.
    .level-3 = Vérifié avec une liste de contrôle.
    .level-4 = Testé avec des personnes concernées.
    .strength = Vos documents et votre site sont vérifiés pour être lisibles par tous.
    .gap = Personne n’a vérifié si tout le monde peut lire vos documents.
    .improve = Agrandissez les caractères d’un document courant, puis faites-le relire par une personne qui voit mal.
    .find-out = Quelqu’un nous a-t-il dit qu’un document ou notre site était difficile à lire ?

question-inc-03 = Aidez-vous les personnes accueillies à utiliser le numérique ?
    .help = Téléphone, démarches, e-mail, ordinateur.
    .why = Aider quelqu’un à faire vaut mieux que faire à sa place. Et il faut savoir vers qui l’orienter.
    .level-0 = Non.
    .level-1 = On fait parfois à leur place.
    .level-2 = On aide au cas par cas.
    .level-3 = Permanences ou ateliers réguliers.
    .level-4 = De plus, règles de discrétion, et adresses où envoyer.
    .strength = Vous aidez régulièrement les personnes accueillies à se servir du numérique.
    .gap = Les personnes accueillies trouvent peu d’aide numérique chez vous.
    .improve = Fixez une heure par mois où deux bénévoles aident ceux qui viennent, et affichez-la.
    .find-out = Quelle aide donnons-nous pour les démarches en ligne, quand et par qui ?

question-inc-04 = Les ordinateurs ouverts au public sont-ils simples et sûrs ?
    .help = Traces effacées, aide proche, écran lisible.
    .why = Sur un ordinateur partagé, un mot de passe resté en mémoire peut servir à la personne suivante.
    .level-0 = Souvent en panne, sans suivi.
    .level-1 = Utilisables, mais des traces restent.
    .level-2 = Nettoyés de temps en temps.
    .level-3 = Traces effacées à chaque fois, aide sur place.
    .level-4 = De plus, logiciels libres et charte affichée.
    .strength = Vos ordinateurs publics effacent les traces, et quelqu’un peut aider.
    .gap = Vos ordinateurs publics gardent des traces, ou tombent souvent en panne.
    .improve = Dans le navigateur, qui ouvre les sites, choisissez d’effacer les traces à chaque fermeture.
    .find-out = Que reste-t-il sur l’ordinateur quand une personne a fini sa séance ?

## ECO. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-eco-01 = Quel âge a votre ordinateur principal ?
    .help = En années. Comptez un ordinateur qui reçoit encore ses mises à jour.
    .why = Faire durer un ordinateur est le geste qui compte le plus. Il doit encore recevoir ses mises à jour.
    .strength = Vous faites durer votre ordinateur principal.
    .gap = Votre ordinateur principal est récent : l’enjeu est de le faire durer.
    .improve = Dépoussiérez l’ordinateur principal, retirez les programmes inutiles, et laissez les mises à jour se faire.
    .find-out = Peux-tu me dire en quelle année notre ordinateur principal a été acheté ?

question-eco-02 = Prenez-vous du matériel d’occasion ou reconditionné ?
    .help = Dons, ateliers de réemploi, achats.
    .why = Le matériel reconditionné coûte moins cher et évite du neuf. Des ateliers de réemploi existent dans plusieurs pays.
    .level-0 = Jamais, toujours neuf.
    .level-1 = Par hasard.
    .level-2 = Parfois.
    .level-3 = C’est notre premier choix.
    .level-4 = De plus, nous réparons et donnons.
    .strength = Le matériel d’occasion est votre premier choix.
    .gap = Vous achetez presque toujours du matériel neuf.
    .improve = Avant votre prochain achat, demandez un prix à un atelier qui remet des ordinateurs en état.
    .find-out = D’où vient notre dernier ordinateur : neuf, occasion ou don ?

question-eco-03 = Faites-vous attention au poids des fichiers et des envois ?
    .help = Photos lourdes, vidéos, pièces jointes, copies inutiles.
    .why = Des fichiers légers s’ouvrent plus vite. Ils aident aussi les membres qui ont une mauvaise connexion.
    .level-0 = Jamais.
    .level-1 = Certaines personnes, oui.
    .level-2 = Quelques consignes.
    .level-3 = Tri annuel, images allégées.
    .level-4 = Règles suivies, résultat regardé chaque année.
    .strength = Vous allégez vos images et triez vos fichiers chaque année.
    .gap = Le poids des fichiers et des envois est encore peu regardé.
    .improve = Avant le prochain envoi, réduisez les images, et mettez un lien à la place d’une vidéo.
    .find-out = Quel est le poids de notre dernière lettre aux membres, avec ses images ?

question-eco-04 = Que faites-vous d’un ordinateur lent ou dépassé ?
    .help = Choisissez ce qui arrive le plus souvent.
    .why = Un ordinateur jeté sans être effacé livre ses secrets. Effacé et réparé, il peut encore servir.
    .level-0 = Jeté ou donné sans être effacé.
    .level-1 = Il reste dans un placard.
    .level-2 = Déchetterie, après effacement.
    .level-3 = Réparé, ou donné effacé.
    .level-4 = De plus, une fiche par machine, tenue à jour.
    .strength = Vos vieux ordinateurs sont réparés, ou donnés une fois effacés.
    .gap = Vos vieux ordinateurs dorment dans un placard, ou partent sans être effacés.
    .improve = Sortez un vieil ordinateur du placard, et faites-le effacer puis réparer dans un lieu d’aide proche.
    .find-out = Qu’avons-nous fait de notre dernier vieil ordinateur, et était-il effacé ?

## LOC. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-loc-01 = Connaissez-vous des lieux proches qui aident avec le numérique ?
    .help = Espace numérique (EPN), médiathèque, MJC, centre social, groupe Linux, télécentre.
    .why = Près de chez vous, des lieux aident souvent gratuitement : médiathèque, espace numérique, centre social.
    .level-0 = Aucun.
    .level-1 = Un nom, jamais contacté.
    .level-2 = Un ou deux, en cas de panne.
    .level-3 = Plusieurs, contacts à jour.
    .level-4 = Un réseau actif, où nous aidons aussi.
    .strength = Vous connaissez plusieurs lieux d’aide proches, avec leurs contacts.
    .gap = Vous n’avez pas encore de contact avec un lieu d’aide proche.
    .improve = Demandez à la médiathèque ou à la mairie qui aide les associations. Notez le nom et le téléphone.
    .find-out = Connais-tu un lieu près d’ici qui aide les associations avec le numérique ?

question-loc-02 = Partagez-vous matériel, outils ou formations avec d’autres ?
    .help = Associations, commune, école, bibliothèque.
    .why = Partager une salle, un vidéoprojecteur ou une formation coûte moins cher à chacun.
    .level-0 = Jamais.
    .level-1 = Un prêt, une fois.
    .level-2 = Environ une fois par an.
    .level-3 = Régulièrement, accord simple.
    .level-4 = Accord écrit, coûts et règles partagés.
    .strength = Vous partagez du matériel ou des formations avec d’autres.
    .gap = Vous partagez encore peu de matériel ou de formations.
    .improve = Appelez une association voisine, et proposez de partager un appareil ou une séance de formation.
    .find-out = Avons-nous déjà prêté ou emprunté du matériel à une autre association ?

question-loc-03 = Orientez-vous les personnes vers la bonne aide numérique ?
    .help = Vos membres ou les personnes accueillies.
    .why = Une personne bien orientée gagne des jours. Une liste à jour suffit pour commencer.
    .level-0 = Non.
    .level-1 = Au hasard.
    .level-2 = Vers un lieu connu.
    .level-3 = Avec une liste ou carte à jour.
    .level-4 = De plus, on prend contact et on demande un retour.
    .strength = Vous orientez les personnes avec une liste ou une carte à jour.
    .gap = Vous orientez les personnes au hasard, ou pas du tout.
    .improve = Appelez trois lieux d’aide, vérifiez leurs horaires, et écrivez-les sur une feuille datée.
    .find-out = Quand une personne demande de l’aide numérique, où l’envoyons-nous ?

## PLA. The public place: telecentre, digital public space, library or social centre with computers for the public.

question-pla-01 = Que propose votre lieu au public ?
    .help = Cochez tout ce qui existe vraiment aujourd’hui.
    .why = Cette liste sert à la fiche du lieu, que l’on affiche ou que l’on donne.
    .option-free-access = Ordinateurs en libre accès
    .option-wifi = Wi-Fi
    .option-printing = Impression, copie, scanner
    .option-procedures = Aide pour les démarches en ligne
    .option-courses = Cours et ateliers
    .option-repair = Réparation ou réemploi de matériel
    .option-lending = Prêt de matériel
    .option-creation = Création : photo, son, vidéo, fabrication
    .option-reading = Livres et lecture
    .option-offline-library = Textes, vidéos et cours sans internet
    .option-accessible-stations = Ordinateur adapté aux personnes handicapées
    .option-meeting-room = Salle pour les associations
    .option-none = Rien de cela

question-pla-02 = Les gens savent-ils quand vous êtes ouverts, et pour quoi ?
    .help = Pensez aussi à ceux qui n’ont pas internet.
    .why = Un lieu que l’on trouve fermé, ou dont on ne sait rien, perd son public.
    .level-0 = Non, l’ouverture change sans prévenir.
    .level-1 = Les habitués le savent.
    .level-2 = Heures affichées sur la porte, et tenues.
    .level-3 = De plus, heures et services connus ailleurs : mairie, affiches, téléphone, site.
    .level-4 = De plus, heures revues chaque année avec le public.
    .strength = Vos heures et vos services sont connus du public.
    .gap = Le public ne sait pas bien quand vous êtes ouverts, ni pour quoi.
    .improve = Choisissez des heures que vous pouvez tenir, écrivez-les sur la porte, et portez-les à la mairie.
    .find-out = Où nos heures d’ouverture et nos services sont-ils affichés ou écrits ?

question-pla-03 = Quelles sont vos heures d’ouverture ?
    .help = Par exemple : mardi et jeudi, 14 h à 18 h. Ce texte est imprimé sur la fiche du lieu.
    .why = Celui qui lit la fiche doit savoir quand venir.

question-pla-04 = De quel matériel dispose le public ?
    .help = Comptez ce qui est ouvert au public. Un nombre approximatif suffit.
    .why = Le nombre de machines aide à prévoir l’entretien et le prix du remplacement.
    .option-stations = Ordinateurs fixes
    .option-laptops = Ordinateurs portables
    .option-tablets = Tablettes
    .option-printers = Imprimantes ou scanners
    .option-projectors = Vidéoprojecteurs ou grands écrans
    .option-accessible = Ordinateurs adaptés aux personnes handicapées
    .option-out-of-order = Machines en panne aujourd’hui

question-pla-05 = Dans quel état sont les ordinateurs ouverts au public ?
    .help = Pensez aux pannes, à la lenteur et aux mises à jour.
    .why = Un ordinateur en panne ou lent décourage les personnes les moins à l’aise.
    .level-0 = Plusieurs sont en panne.
    .level-1 = Ils marchent, mais sont lents ou pas à jour.
    .level-2 = À jour, et quelqu’un dépanne au besoin.
    .level-3 = De plus, contrôlés à date fixe, avec une liste des machines.
    .level-4 = De plus, des pièces d’avance et des bénévoles formés à la réparation.
    .strength = Les ordinateurs ouverts au public sont contrôlés régulièrement.
    .gap = Les ordinateurs ouverts au public manquent d’entretien.
    .improve = Numérotez les ordinateurs. Allumez-les un par un, mettez-les à jour, et notez l’état avec la date.
    .find-out = Qui a contrôlé les ordinateurs du public, et quand pour la dernière fois ?

question-pla-06 = Que peut faire le public quand internet ou le courant s’arrête ?
    .help = Une coupure d’une demi-journée, par exemple.
    .why = Dans bien des villages, la coupure est chose courante. Le lieu peut rester utile.
    .level-0 = Rien, on ferme.
    .level-1 = On attend que cela revienne.
    .level-2 = Quelques activités sans internet : textes, jeux, lecture.
    .level-3 = Une bibliothèque de textes, vidéos et cours sans internet, à jour.
    .level-4 = De plus, de quoi tenir une demi-journée sans courant.
    .strength = Votre lieu reste utile quand internet s’arrête.
    .gap = Sans internet, votre lieu ne peut presque plus rien offrir.
    .improve = Copiez sur un ordinateur quelques textes, vidéos et cours libres, à ouvrir sans internet.
    .find-out = Que proposons-nous au public les jours où internet ne marche pas ?

question-pla-07 = Quelles difficultés rencontre le lieu aujourd’hui ?
    .help = Plusieurs réponses possibles.
    .why = Le plan commence par ce qui gêne vraiment.
    .option-money = L’argent
    .option-machines = Le matériel vieux ou en panne
    .option-connection = La connexion
    .option-electricity = Le courant électrique
    .option-people = Trop peu de monde pour tenir le lieu
    .option-training = Le manque de formation de l’équipe
    .option-visitors = Trop peu de public
    .option-room = La place ou l’état du local
    .option-theft = Les vols ou les dégradations
    .option-languages = Le manque de contenus dans nos langues
    .option-none = Aucune de celles-ci

question-pla-08 = Combien de personnes font vivre le lieu ?
    .help = Comptez les personnes qui accueillent, même peu d’heures.
    .why = Le nombre de personnes aide à prévoir les tours d’accueil et les remplacements.
    .option-employees = Personnes salariées
    .option-volunteers = Bénévoles
    .option-trainees = Stagiaires, services civiques, volontaires
    .option-others = Autres : agents de la commune, enseignants…

question-pla-09 = L’équipe est-elle préparée à aider le public ?
    .help = Aider quelqu’un sans faire à sa place s’apprend.
    .why = Savoir se servir d’un ordinateur ne suffit pas pour aider quelqu’un d’autre.
    .level-0 = Chacun fait comme il peut.
    .level-1 = Une personne sait aider, les autres regardent.
    .level-2 = Deux personnes au moins savent aider.
    .level-3 = Toute l’équipe a suivi une formation pour aider le public.
    .level-4 = De plus, un échange régulier sur les cas difficiles.
    .strength = Votre équipe est préparée à aider le public.
    .gap = L’aide au public repose sur la bonne volonté de chacun.
    .improve = Demandez à un autre lieu de montrer à l’équipe comment aider sans faire à la place.
    .find-out = Qui dans l’équipe a été formé à aider les gens, et par qui ?

question-pla-10 = Que souhaite apprendre l’équipe ?
    .help = Demandez à chacun. Plusieurs réponses possibles.
    .why = On retient mieux ce que l’on a demandé à apprendre.
    .option-welcome = Accueillir et écouter
    .option-teaching = Animer un atelier
    .option-repair = Réparer les machines
    .option-networks = Relier les machines entre elles (réseau, serveur sur place)
    .option-creation = Créer : image, son, vidéo
    .option-procedures = Aider aux démarches en ligne
    .option-accessibility = Accueillir des personnes handicapées
    .option-libre = Se servir de logiciels libres
    .option-funding = Monter un dossier de financement
    .option-none = Rien pour le moment

question-pla-11 = Que deviennent les créations faites ici ?
    .help = Photos, récits, vidéos, cours, sites, petits programmes faits avec le public.
    .why = Ce que les gens créent ici est un trésor du lieu. Il se perd vite.
    .level-0 = Rien n’est gardé.
    .level-1 = Elles sont sur quelques machines ou clés USB.
    .level-2 = Rangées à un endroit connu.
    .level-3 = De plus, une liste, et l’accord écrit des auteurs.
    .level-4 = De plus, d’autres lieux ont le droit de les reprendre (licence libre).
    .strength = Les créations faites ici sont gardées, avec l’accord des auteurs.
    .gap = Les créations faites ici risquent de se perdre.
    .improve = Rassemblez les créations dans un même dossier, faites-en une copie, et notez le nom des auteurs.
    .find-out = Où sont les photos, vidéos et cours faits ici avec le public ?

question-pla-12 = Quelles créations ou quels programmes avez-vous faits ici ?
    .help = Quelques titres suffisent. Ce texte est imprimé sur la fiche du lieu et cité sur la page « Le plan et votre projet ».
    .why = D’autres lieux peuvent s’en servir, et vos partenaires voient votre travail.

question-pla-13 = Avez-vous des règles pour l’aide donnée au public ?
    .help = Ce que l’on fait, ce que l’on ne fait pas, les mots de passe, la discrétion.
    .why = Une personne confie parfois ses papiers et ses mots de passe. La règle protège tout le monde.
    .level-0 = Non, chacun décide.
    .level-1 = On en a parlé entre nous.
    .level-2 = Une règle écrite, connue de l’équipe.
    .level-3 = Une charte affichée, en mots simples : discrétion, mots de passe jamais gardés.
    .level-4 = De plus, charte relue chaque année avec l’équipe et le public.
    .strength = Une charte dit quelle aide vous donnez, et comment.
    .gap = L’aide donnée au public n’a pas encore de règle écrite.
    .improve = Réunissez l’équipe, et écrivez ce que vous ne faites jamais, comme garder un mot de passe.
    .find-out = Avons-nous écrit ce que nous faisons, et ne faisons pas, quand nous aidons quelqu’un ?

question-pla-14 = Que faites-vous d’une demande à laquelle vous ne pouvez pas répondre ?
    .help = Une dette, un dossier difficile, une panne grave.
    .why = Une personne bien orientée garde confiance et revient. Une personne renvoyée sans réponse ne revient pas.
    .level-0 = On dit non.
    .level-1 = On cherche sur le moment.
    .level-2 = Une liste d’adresses, tenue par une personne.
    .level-3 = Une liste à jour, connue de toute l’équipe.
    .level-4 = De plus, un accord avec ces lieux, et l’on prend des nouvelles ensuite.
    .strength = Vous savez vers qui envoyer les personnes.
    .gap = L’équipe n’a pas de liste à jour pour orienter les personnes.
    .improve = Notez les trois demandes difficiles les plus courantes, et trouvez un téléphone à donner pour chacune.
    .find-out = Vers qui envoyons-nous les gens quand nous ne pouvons pas les aider ?

question-pla-15 = De quoi vivra le lieu l’an prochain ?
    .help = Subventions, mairie, services payants, dons, ventes.
    .why = Un lieu qui dépend d’un seul financeur peut fermer d’un coup.
    .level-0 = On ne sait pas.
    .level-1 = Un seul financement, qui peut s’arrêter.
    .level-2 = Un financement sûr pour un an.
    .level-3 = Au moins deux ressources, dont une gagnée par nous.
    .level-4 = De plus, un budget prévu sur trois ans.
    .strength = Le lieu vit de plusieurs ressources.
    .gap = L’argent du lieu n’est pas assuré au-delà de quelques mois.
    .improve = Notez l’argent promis pour l’an prochain. Cherchez aussi ce que le lieu peut gagner, comme des impressions payantes.
    .find-out = De quoi le lieu vivra-t-il l’an prochain, et qu’est-ce qui est signé ?

question-pla-16 = Comment les machines sont-elles remplacées ?
    .help = Ordinateurs, imprimantes, batteries, cartouches.
    .why = Des machines achetées le même jour tombent souvent en panne la même année.
    .level-0 = Elles ne le sont pas.
    .level-1 = Quand quelqu’un en donne.
    .level-2 = Quand l’une tombe en panne, nous cherchons l’argent.
    .level-3 = Une somme est mise de côté chaque année.
    .level-4 = De plus, un calendrier, et du matériel d’occasion remis en état d’abord.
    .strength = Le remplacement des machines est prévu.
    .gap = Rien n’est prévu pour remplacer les machines.
    .improve = Notez l’âge de chaque machine, puis proposez au budget une petite somme pour la plus ancienne.
    .find-out = Combien mettons-nous de côté chaque année pour remplacer les machines ?

question-pla-17 = Si la personne qui tient le lieu s’en va, qui peut ouvrir demain ?
    .help = Les clés, les mots de passe, l’alarme, les habitudes.
    .why = Beaucoup de lieux ferment le jour où une personne s’en va.
    .level-0 = Personne.
    .level-1 = Quelqu’un, mais sans les mots de passe.
    .level-2 = Une autre personne, avec clés et mots de passe.
    .level-3 = De plus, un cahier d’une page dit quoi faire.
    .level-4 = De plus, cette personne tient le lieu une fois par mois.
    .strength = Une autre personne peut ouvrir et tenir le lieu.
    .gap = Le lieu repose sur une seule personne.
    .improve = Ouvrez le lieu une fois avec une deuxième personne. Confiez-lui les clés et l’accès aux mots de passe.
    .find-out = Qui d’autre peut ouvrir le lieu demain, avec les clés et les mots de passe ?

question-pla-18 = Échangez-vous avec d’autres lieux comme le vôtre ?
    .help = Un réseau de télécentres, d’espaces numériques, de bibliothèques.
    .why = Les autres lieux ont déjà résolu bien des difficultés que vous rencontrez.
    .level-0 = Jamais.
    .level-1 = On connaît un autre lieu de nom.
    .level-2 = On se parle une fois par an.
    .level-3 = On échange souvent : conseils, matériel, créations.
    .level-4 = De plus, des projets menés ensemble.
    .strength = Vous échangez avec d’autres lieux.
    .gap = Votre lieu avance seul, sans échange avec d’autres.
    .improve = Appelez un lieu comme le vôtre, posez-lui une question, et convenez d’une visite.
    .find-out = Avec quels autres lieux sommes-nous en contact, et qui leur parle ?
