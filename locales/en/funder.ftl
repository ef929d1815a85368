### Words of the annex for a funder: the answers read again in frames that public funders know.

## The page

funder-title = Annex for a funder
funder-subject = The association’s answers, read again in frames that public funders know.
funder-reading = How to read this annex
funder-reading-again = It reads again the answers that we gave in our digital audit. It adds nothing and guesses nothing.
funder-reading-official = It is no official result: neither of the European tool nor of Eurostat. Both frames were made for enterprises.
funder-reading-law = It is no legal opinion. A line that says “yes” tells what we answered, not that the law is kept.
funder-reading-total = The lines are not added up: there is no mark and no total. “Not yet” may be a choice.
funder-source = Source
funder-reviewed = looked at on { $date }
funder-criterion = What the frame asks
funder-standing = As we answered
funder-answer = The question, and our answer
funder-article = GDPR, art. { $article }
funder-not-asked = This audit does not ask it, so we say nothing of it:
funder-left-out = not asked in the length that we chose

## How a line stands

funder-state-met = yes
funder-state-not-met = not yet
funder-state-unknown = not yet known
funder-state-unanswered = no answer
funder-state-left-out = not asked
funder-state-not-concerned = does not concern us
funder-state-not-asked = this audit does not ask it

## The three frames

funder-frame-maturity = Digital maturity, as Europe sees it
    .text = The European Digital Innovation Hubs (EDIH) use a tool of the Joint Research Centre, called DMAT. It looks at six dimensions. Here are our answers in their order.
funder-frame-protection = The protection of personal data
    .text = The basic duties of the European regulation (GDPR), with the article of each. The audit asks about a part of them; each line says which.
funder-frame-intensity = The Digital Intensity Index of Eurostat, 2023
    .text = Eurostat counts twelve criteria in enterprises; here they are as in 2023. Many speak of sales or purchases that the audit does not ask about.

## The six dimensions

funder-section-strategy = Digital business strategy
funder-section-readiness = Digital readiness
funder-section-people = Human-centric digitalisation
funder-section-data = Data management and connectedness
funder-section-automation = Automation and artificial intelligence
funder-section-green = Green digitalisation

## What the European assessment asks

funder-dma-needs = Digital needs are written down, for the year
funder-dma-funds = Money for digital matters is planned, for a year at least
funder-dma-equipment = The equipment is ready
funder-dma-leading = Those in charge lead the changes
funder-dma-specialists = Computer specialists, employed or under contract
funder-dma-satisfaction = How content people are with the online services
funder-dma-connection = A good internet connection
funder-dma-website = A website
funder-dma-forms = Online forms
funder-dma-networks = Social media, to talk with the public
funder-dma-meetings = A tool to meet at a distance
funder-dma-management = Management software, here for the members
funder-dma-administration = Dealing online with public authorities
funder-dma-skills = One knows who can do what
funder-dma-training-plan = Training is planned
funder-dma-short-training = Short training sessions
funder-dma-plan-told = What is planned is told to everyone
funder-dma-public-help = Help for the people who are served
funder-dma-feedback = What people say serves to improve the services
funder-dma-data-rules = Written rules for data
funder-dma-data-stored = Useful data is kept on computers, here the members
funder-dma-data-anywhere = Files can be opened from anywhere
funder-dma-security = Security measures, here passwords and devices
funder-dma-awareness = The team is trained about dangers, every year
funder-dma-backup = A full copy, elsewhere
funder-dma-continuity = A way to go on after a serious accident
funder-dma-analysis = Data is analysed in order to decide
funder-dma-language-tools = Tools that process texts, pictures or voices
funder-dma-robots = Robots
funder-dma-decisions = Tools that help to decide
funder-dma-purchases = The environment counts in purchases, here second-hand
funder-dma-end-of-life = Old equipment is repaired, given away or recycled
funder-dma-energy = The energy that devices and data take
funder-dma-environment = A label or a scheme for the environment

## Duties of the regulation on data

funder-gdpr-retention = Set how long data is kept
funder-gdpr-basis = Have a reason that the law allows for keeping data
funder-gdpr-consent = Be able to prove people’s consent, here for photos
funder-gdpr-minors = The parents’ consent, where an online service is offered to children
funder-gdpr-special = Be allowed to note health, beliefs and other sensitive things
funder-gdpr-information = Tell people what happens to their data
funder-gdpr-rights = Answer in time when somebody asks for their data
funder-gdpr-processors = A written agreement on data, with those who help from outside
funder-gdpr-record = Keep a list of what is kept about people (record)
funder-gdpr-passwords = Protect data: passwords
funder-gdpr-devices = Protect data: computers and telephones
funder-gdpr-private-data = Protect data: who reads the most sensitive
funder-gdpr-restore = Be able to get data back, and have tried it
funder-gdpr-breach = Be able to tell the data authority within 72 hours, and the people
funder-gdpr-impact = Study the risks before a dangerous use of data
funder-gdpr-transfers = Data that leaves the European Union

## The twelve criteria of Eurostat

funder-dii-internet = More than half of the team has internet for work
funder-dii-speed = A fixed line of 30 megabits per second at least
funder-dii-social = One social medium at least
funder-dii-social-two = Two kinds of social media at least
funder-dii-erp = Software that links all tasks of management (ERP)
funder-dii-crm = Software that follows the relations with people (CRM)
funder-dii-cloud = Online services that are bought
funder-dii-cloud-advanced = Advanced online services that are bought
funder-dii-analysis = Data analytics
funder-dii-intelligence = Artificial intelligence
funder-dii-sales = 1% of sales, at least, online
funder-dii-web-sales = More than 1% of sales through a website, more than 10% of them to private people
