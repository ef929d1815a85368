### Words of the annex for a funder: the answers of the association read again in frames that public funders know.
### It is read by people who give money. Exact and plain; “we” is the association. No mark, no promise, no opinion in law.
### Where a frame has an official name in your language, use it. An entry says what is asked for, never whether it is done.

## The page

funder-title = Annexe pour un financeur
funder-subject = Les réponses de l’association, relues dans des cadres que les financeurs publics connaissent.
funder-reading = Comment lire cette annexe
funder-reading-again = Elle relit les réponses que nous avons données à notre bilan numérique. Elle n’ajoute rien et ne devine rien.
funder-reading-official = Ce n’est pas un résultat officiel : ni de l’outil européen, ni d’Eurostat. Ces deux cadres ont été faits pour des entreprises.
funder-reading-law = Ce n’est pas un avis juridique. Une ligne « oui » dit ce que nous avons répondu, pas que la loi est respectée.
funder-reading-total = Les lignes ne s’additionnent pas : il n’y a ni note ni total. « Pas encore » peut être un choix.
funder-source = Source
# $date: the day on which somebody last looked at the source.
funder-reviewed = consultée le { $date }
# Heads of the columns of the tables.
funder-criterion = Ce que le cadre demande
funder-standing = D’après nos réponses
funder-answer = La question, et notre réponse
# $article: one article of the regulation, or several, such as “13–14”.
funder-article = RGPD, art. { $article }
# Above what no question of the audit asks.
funder-not-asked = Ce bilan ne le demande pas, nous n’en disons donc rien :
# After a question that the chosen length of the questionnaire does not ask.
funder-left-out = pas demandé dans la longueur que nous avons choisie

## How a line stands, in a narrow column

funder-state-met = oui
funder-state-not-met = pas encore
funder-state-unknown = pas encore connu
funder-state-unanswered = sans réponse
funder-state-left-out = pas demandé
funder-state-not-concerned = ne nous concerne pas
funder-state-not-asked = ce bilan ne le demande pas

## The three frames

funder-frame-maturity = La maturité numérique, vue d’Europe
    .text = Les pôles européens d’innovation numérique (EDIH) utilisent un outil du Centre commun de recherche, appelé DMAT. Il regarde six dimensions. Voici nos réponses dans leur ordre.
funder-frame-protection = La protection des données personnelles
    .text = Les devoirs de base du règlement européen (RGPD), avec l’article de chacun. Le bilan en demande une partie ; chaque ligne dit laquelle.
funder-frame-intensity = L’indice d’intensité numérique d’Eurostat, 2023
    .text = Eurostat compte douze critères dans les entreprises ; les voici tels qu’en 2023. Beaucoup parlent de ventes ou d’achats que le bilan ne demande pas.

## The six dimensions of the European assessment (official names)

funder-section-strategy = Stratégie numérique
funder-section-readiness = Préparation au numérique
funder-section-people = Numérique centré sur l’humain
funder-section-data = Gestion et connexion des données
funder-section-automation = Automatisation et intelligence artificielle
funder-section-green = Numérique et environnement

## What the European assessment asks

funder-dma-needs = Les besoins numériques sont écrits, pour l’année
funder-dma-funds = L’argent pour le numérique est prévu, pour un an au moins
funder-dma-equipment = Le matériel est prêt
funder-dma-leading = La direction conduit les changements
funder-dma-specialists = Des spécialistes de l’informatique, employés ou sous contrat
funder-dma-satisfaction = La satisfaction des personnes, sur les services en ligne
funder-dma-connection = Une bonne connexion à internet
funder-dma-website = Un site internet
funder-dma-forms = Des formulaires en ligne
funder-dma-networks = Les réseaux sociaux, pour parler avec le public
funder-dma-meetings = Un outil pour se réunir à distance
funder-dma-management = Un logiciel de gestion, ici pour les membres
funder-dma-administration = Les démarches en ligne avec l’administration
funder-dma-skills = On sait qui sait faire quoi
funder-dma-training-plan = Des formations prévues
funder-dma-short-training = Des formations courtes
funder-dma-plan-told = Ce qui est prévu est dit à tous
funder-dma-public-help = De l’aide pour les personnes accueillies
funder-dma-feedback = L’avis des personnes sert à améliorer les services
funder-dma-data-rules = Des règles écrites pour les données
funder-dma-data-stored = Les données utiles sont sur ordinateur, ici les membres
funder-dma-data-anywhere = Les fichiers s’ouvrent de partout
funder-dma-security = Des mesures de sécurité, ici mots de passe et appareils
funder-dma-awareness = L’équipe est formée aux dangers, chaque année
funder-dma-backup = Une copie complète, ailleurs
funder-dma-continuity = De quoi continuer après un accident grave
funder-dma-analysis = Les données sont analysées pour décider
funder-dma-language-tools = Les outils qui traitent les textes, les images ou la voix
funder-dma-robots = Les robots
funder-dma-decisions = Les outils qui aident à décider
funder-dma-purchases = L’environnement compte dans les achats, ici l’occasion
funder-dma-end-of-life = Le vieux matériel est réparé, donné ou recyclé
funder-dma-energy = L’énergie que prennent les appareils et les données
funder-dma-environment = Un label ou une démarche pour l’environnement

## Duties of the regulation on data (words of the law made plain)

funder-gdpr-retention = Fixer combien de temps on garde les données
funder-gdpr-basis = Avoir une raison prévue par la loi pour garder des données
funder-gdpr-consent = Pouvoir prouver l’accord des personnes, ici pour les photos
funder-gdpr-minors = L’accord des parents, quand un service en ligne s’adresse aux enfants
funder-gdpr-special = Avoir le droit de noter la santé, les convictions et autres choses sensibles
funder-gdpr-information = Dire aux personnes ce que deviennent leurs données
funder-gdpr-rights = Répondre à temps quand une personne demande ses données
funder-gdpr-processors = Un accord écrit sur les données, avec ceux qui dépannent
funder-gdpr-record = Tenir la liste de ce que l’on garde sur les gens (registre)
funder-gdpr-passwords = Protéger les données : les mots de passe
funder-gdpr-devices = Protéger les données : ordinateurs et téléphones
funder-gdpr-private-data = Protéger les données : qui lit les plus sensibles
funder-gdpr-restore = Pouvoir retrouver les données, et l’avoir essayé
funder-gdpr-breach = Savoir prévenir l’autorité des données sous 72 heures, et les personnes
funder-gdpr-impact = Étudier les risques avant un traitement dangereux
funder-gdpr-transfers = Les données qui sortent de l’Union européenne

## The twelve criteria of Eurostat, 2023

funder-dii-internet = Plus de la moitié de l’équipe a internet pour travailler
funder-dii-speed = Une ligne fixe de 30 mégabits par seconde au moins
funder-dii-social = Au moins un réseau social
funder-dii-social-two = Au moins deux sortes de réseaux sociaux
funder-dii-erp = Un logiciel qui relie toutes les tâches de gestion (ERP)
funder-dii-crm = Un logiciel qui suit les relations avec les personnes (CRM)
funder-dii-cloud = Des services en ligne achetés
funder-dii-cloud-advanced = Des services en ligne avancés, achetés
funder-dii-analysis = L’analyse de données
funder-dii-intelligence = L’intelligence artificielle
funder-dii-sales = 1 % des ventes, au moins, en ligne
funder-dii-web-sales = Plus de 1 % des ventes par un site, dont plus de 10 % à des particuliers
