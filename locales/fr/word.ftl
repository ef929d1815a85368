### Glossary for readers: hard words of the questionnaire, needs, actions and proposals, explained in one or two sentences.
### The value is the word as one looks it up. forms: every form met in the texts of this language, separated by semicolons,
### matched as whole words without regard to capitals (a form belongs to one entry only; the longest match wins).
### meaning: one or two sentences under 20 words, no other hard word left unexplained here.

## Keeping and protecting

word-backup = sauvegarde
    .forms = sauvegarde; sauvegardes; sauvegarder
    .meaning = Une copie de vos fichiers, gardée ailleurs. Elle sert quand un ordinateur tombe en panne ou disparaît.
word-password-vault = coffre de mots de passe
    .forms = coffre de mots de passe; coffres de mots de passe; coffre partagé; coffre; gestionnaire de mots de passe
    .meaning = Un programme qui garde tous vos mots de passe sous clé. On l’ouvre avec un seul mot de passe, long et solide.
word-two-step = double vérification
    .forms = double vérification; double authentification
    .meaning = Pour ouvrir un service, il faut un code en plus du mot de passe. Ce code arrive souvent sur le téléphone.
word-encryption = chiffrement
    .forms = chiffrement; chiffré; chiffrée; chiffrés; chiffrées; illisible sans mot de passe; illisibles sans mot de passe
    .meaning = Un brouillage qui rend un fichier illisible sans le mot de passe. Si l’ordinateur est volé, le voleur ne lit rien.
word-antivirus = antivirus
    .forms = antivirus
    .meaning = Un programme qui repère et bloque les programmes dangereux. Windows en contient déjà un.
word-update = mise à jour
    .forms = mise à jour; mises à jour
    .meaning = Une version plus récente d’un programme, qui corrige ses défauts. Sans elle, l’ordinateur se défend moins bien.
word-suspicious-message = message suspect
    .forms = message suspect; faux message; message douteux
    .meaning = Un e-mail ou un SMS qui imite une banque, une administration ou un ami. Il veut un mot de passe ou de l’argent.
word-hacking = piratage
    .forms = piratage; piratée
    .meaning = Quelqu’un entre sans droit dans une boîte e-mail ou un ordinateur. Le plus souvent, il a volé ou deviné le mot de passe.
# The name of the line in mail programs: Cci, Bcc, CCO… as the reader sees it.
word-blind-copy = copie cachée
    .forms = copie cachée
    .meaning = Une façon d’écrire à plusieurs personnes sans montrer leurs adresses. On les met sur la ligne « Cci » du message.
# Computer login of each person. Spanish and Catalan texts mostly say it otherwise: only the guest session is matched.
word-session = session
    .forms = session; sessions
    .meaning = L’espace de chacun sur un ordinateur, ouvert par son nom et son mot de passe. Celui d’un invité s’efface après usage.
# Never the bank account.
word-online-account = compte en ligne
    .forms = compte en ligne; comptes en ligne
    .meaning = Votre inscription à un service d’internet, avec un nom et un mot de passe. Rien à voir avec un compte bancaire.
word-handover = passation
    .forms = passation; liste de passation
    .meaning = Le moment où une personne qui part transmet fichiers, mots de passe et habitudes. Une liste aide à ne rien oublier.

## People’s data and the law

word-personal-data = données personnelles
    .forms = données personnelles; données des personnes; protection des données
    .meaning = Tout renseignement sur une personne : son nom, son adresse, sa photo, sa santé. Une liste de membres en contient beaucoup.
word-gdpr = RGPD
    .forms = RGPD
    .meaning = La loi européenne qui protège les renseignements sur les personnes. Elle vaut aussi pour une petite association.
# Only the list asked by the GDPR; other registers must not be matched.
word-data-register = registre
    .forms = registre; liste simple
    .meaning = La liste écrite des renseignements que vous gardez sur les gens. Elle dit pourquoi, et pendant combien de temps.
# Name the authority of the reader’s country where the language has one.
word-data-authority = autorité des données
    .forms = autorité des données; CNIL
    .meaning = Le service public qui veille sur les renseignements des personnes, comme la CNIL en France. On le prévient d’un vol grave.
word-cookie = cookie
    .forms = cookies
    .meaning = Un petit fichier qu’un site dépose sur votre ordinateur pour vous reconnaître. Certains servent à la publicité.
word-tracker = pisteur
    .forms = pisteurs; pister; pistage; traceur; traceurs
    .meaning = Un petit programme caché dans une page ou un e-mail. Il note ce que vous regardez, surtout pour la publicité.
word-legal-notice = mentions légales
    .forms = mentions légales
    .meaning = La page d’un site qui dit qui le tient et comment le joindre. La loi la demande souvent.

## Software and choice

# “Libre” never means free of charge.
word-libre-software = logiciel libre
    .forms = logiciel libre; logiciels libres; programme libre
    .meaning = Un programme que chacun peut utiliser, étudier, modifier et partager. Il est souvent gratuit, mais ce n’est pas l’essentiel.
# Never the sports licence: only phrases about software and works.
word-licence = licence
    .forms = licence libre; licence commerciale; sa licence; autre licence; conditions de licence
    .meaning = Le texte par lequel un auteur dit ce que l’on peut faire de son œuvre. Une licence libre permet de la copier.
word-open-format = format ouvert
    .forms = format ouvert; formats ouverts
    .meaning = Une façon d’enregistrer un document que plusieurs programmes savent lire. Vous pourrez changer de programme et relire vos documents.
word-community-edition = édition communautaire
    .forms = édition communautaire
    .meaning = La version d’un programme offerte à tous. L’entreprise qui le fait vend à côté une version plus complète.
word-extension = extension
    .forms = extensions; modules
    .meaning = Un petit ajout qui donne une fonction de plus à un programme. Par exemple, vendre des billets sur un site.
# The system of a computer, not any system: whole phrases only.
word-system = système
    .forms = leur système; autre système; changer de système; système des ordinateurs; système libre; ce système; système pour; système fait; système stable; système rempli; système qui reçoit; système très enseigné
    .meaning = Le programme de base d’un ordinateur, comme Windows, macOS ou Linux. Les autres programmes s’installent dessus.
word-linux = Linux
    .forms = Linux; GNU/Linux
    .meaning = Un système libre et gratuit, qui peut prendre la place de Windows. Il fait souvent durer de vieux ordinateurs.
word-android = Android
    .forms = Android
    .meaning = Le système de la plupart des téléphones et tablettes, sauf ceux d’Apple. Il vient de Google.
word-f-droid = F-Droid
    .forms = F-Droid
    .meaning = Un magasin d’applications libres pour téléphones Android. Tout y est gratuit, et il ne demande pas de s’inscrire.
word-export = exporter
    .forms = exporter; exporte; exportent; exportez; exportation; export; récupération des données; récupérer ses données
    .meaning = Faire sortir ses données d’un programme, dans un fichier lisible ailleurs. Cela permet de changer d’outil sans tout perdre.
word-download = télécharger
    .forms = télécharger; télécharge; téléchargent; téléchargez; téléchargement; téléchargements
    .meaning = Copier sur son ordinateur un fichier qui se trouve sur internet. Par exemple, une facture prise sur un site.

## On the internet

word-host = hébergeur
    .forms = hébergeur; hébergeurs; hébergement
    .meaning = L’entreprise ou l’association qui garde votre site, vos fichiers ou vos e-mails sur ses machines. Un peu comme un garde-meuble.
word-shared-hosting = hébergement partagé
    .forms = hébergement partagé; hébergement web ordinaire; hébergement ordinaire
    .meaning = Une petite place louée sur une machine que d’autres utilisent aussi. C’est le moins cher, et cela suffit à un site.
word-server = serveur
    .forms = serveur; serveurs
    .meaning = Un ordinateur toujours allumé, dont d’autres ordinateurs se servent. Vos e-mails, par exemple, attendent sur un serveur.
word-linked-servers = serveurs reliés
    .forms = serveurs reliés
    .meaning = Des serveurs tenus par des groupes différents, et qui se parlent. Inscrit sur l’un, vous suivez les gens des autres.
word-domain-name = nom de domaine
    .forms = nom de domaine; noms de domaine
    .meaning = Le nom d’un site, comme wikipedia.org. Il se loue à l’année et sert aussi dans les adresses e-mail, après le @.
word-browser = navigateur
    .forms = navigateur
    .meaning = Le programme qui ouvre les sites internet, comme Firefox ou Chrome. Chaque ordinateur et chaque téléphone en a un.
word-file-space = espace de fichiers
    .forms = espace de fichiers; espace de fichiers partagé
    .meaning = Des dossiers gardés chez un hébergeur et ouverts par internet. Toute l’équipe y trouve les mêmes documents.
# Capital letters: it is a name. The form must not match kittens in new French texts.
word-chatons = CHATONS
    .forms = CHATONS
    .meaning = Un groupe d’hébergeurs indépendants, souvent des associations, né en France. Ils s’engagent à utiliser des logiciels libres, sans publicité.
word-openstreetmap = OpenStreetMap
    .forms = OpenStreetMap
    .meaning = Une carte du monde dessinée par des bénévoles. Chacun peut la corriger et s’en servir sans payer.

## Writing, meeting and telling

word-mailing-list = liste de discussion
    .forms = liste de discussion; listes de discussion; liste de diffusion
    .meaning = Une adresse e-mail qui envoie chaque message à tous les inscrits. Sur une liste de diffusion, un seul écrit.
# Not the paper bulletin of the town hall.
word-newsletter = lettre de nouvelles
    .forms = lettre de nouvelles; lettre d’information; lettres d’information; lettre d’info; infolettre
    .meaning = Un e-mail envoyé de temps en temps à ceux qui l’ont demandé. Il donne les nouvelles et les dates.
word-unsubscribe = désinscription
    .forms = désinscription; désinscrits; désabonnés
    .meaning = Le fait de quitter une liste d’envoi. Un lien au bas de chaque lettre permet de le faire.
word-instant-messaging = messagerie instantanée
    .forms = messagerie instantanée; messages instantanés; messagerie d’équipe; tchat
    .meaning = De courts messages qui arrivent tout de suite, à une personne ou à un groupe. WhatsApp et Signal en sont des exemples.
word-video-meeting = visioconférence
    .forms = visioconférence; visioconf; réunion vidéo; réunions vidéo; appel vidéo
    .meaning = Une réunion où chacun voit et entend les autres sur son écran. Chacun reste chez soi.
word-wiki = wiki
    .forms = wiki; wikis
    .meaning = Un site dont les pages s’écrivent à plusieurs. Le plus connu est Wikipédia.

## Documents and lists

word-spreadsheet = tableur
    .forms = tableur; feuille de calcul
    .meaning = Un programme pour les tableaux et les calculs, comme Excel. Il additionne, par exemple, les cotisations.
word-office-suite = suite bureautique
    .forms = suite bureautique; bureautique; pack office
    .meaning = Un ensemble de programmes pour écrire, calculer et présenter. LibreOffice et Microsoft Office en sont deux.
# Names of two kinds of files; the same in all languages.
word-odt = ODT, ODS
    .forms = ODT; ODS
    .meaning = Deux sortes de fichiers : ODT pour les textes, ODS pour les tableaux. LibreOffice les écrit, Word et Excel les ouvrent.
word-pdf = PDF
    .forms = PDF
    .meaning = Un document qui a le même aspect sur tous les écrans et une fois imprimé. Il se lit bien, mais se modifie mal.
word-csv = CSV
    .forms = CSV
    .meaning = Un fichier de liste très ordinaire, que tous les tableurs ouvrent. Il fait passer vos membres d’un programme à un autre.
word-database = base de données
    .forms = base de données; bases de données
    .meaning = Un ensemble de listes bien rangées, où un programme retrouve tout très vite. Comme un fichier de bibliothèque.
# The value is the shortest sign used in the language. The forms Go, Mo, ko are French.
word-gigabyte = Go, Mo, ko
    .forms = Go; Mo; ko
    .meaning = Des mesures de place pour les fichiers et la mémoire, de la plus grande à la plus petite. Un Go contient quelques centaines de photos.

## Machines

word-nas = NAS
    .forms = NAS
    .meaning = Un boîtier de disques branché dans votre local. Tous les ordinateurs du lieu y ouvrent les mêmes dossiers.
word-wifi = Wi-Fi
    .forms = Wi-Fi; wifi
    .meaning = Une connexion sans fil, par ondes radio. Elle relie à internet les ordinateurs et les téléphones d’un même bâtiment.
word-refurbished = reconditionné
    .forms = reconditionné; reconditionnés
    .meaning = Se dit d’un appareil déjà utilisé, vérifié et remis en état. Il coûte moins cher qu’un neuf.

## People, places and reading for all

# EPN only in French; Punt TIC only in Catalan.
word-telecentre = télécentre
    .forms = télécentre; télécentres; espace numérique; espaces numériques; espace public numérique; EPN
    .meaning = Un lieu ouvert à tous, avec des ordinateurs, internet et quelqu’un pour aider. Souvent dans une bibliothèque ou un centre social.
word-digital-mediator = médiateur numérique
    .forms = médiateur ou médiatrice numérique; médiateurs numériques; médiation numérique
    .meaning = Une personne dont le travail est d’aider les autres avec l’ordinateur et internet. Elle montre, sans faire à leur place.
word-digital-lead = référent numérique
    .forms = référent ou référente numérique; référent numérique
    .meaning = La personne de l’association qui s’occupe des outils numériques. Elle n’a pas besoin d’être informaticienne.
word-accessibility = accessibilité
    .forms = accessibilité; accessible; accessibles
    .meaning = Le fait que chacun puisse lire un document ou se servir d’un site. Y compris qui voit ou entend mal.
word-screen-reader = lecteur d’écran
    .forms = lecteur d’écran; lecteurs d’écran
    .meaning = Un programme qui lit à voix haute ce qui est à l’écran. Une personne aveugle peut ainsi lire ses messages.
