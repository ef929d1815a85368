### Questionnaire: areas, level names, reasons, questions and answers.
### French is the source. Plain words, sentences under 20 words, “vous” for the association.

## Area names (PRF and INV are not scored)

area-prf = About your association
area-inv = Tools in use
area-gov = Decisions and follow-up
area-res = Money and equipment
area-skl = Skills and training
area-col = Working together
area-com = Communication with the public
area-pro = Data and security
area-con = Backups and handover
area-sov = Independence and free choice
area-inc = Access for all
area-eco = Ecology and reuse
area-loc = Local cooperation
area-pla = Place open to the public

## Level names: never a judging word

level-0 = Starting
level-1 = First steps
level-2 = On the way
level-3 = Solid
level-4 = Inspiring

## Reasons for “does not concern us”

na-reason-not-our-activity = It is not our activity
na-reason-somebody-else-does-it = Somebody else does it for us
na-reason-law-does-not-apply = The law does not ask it of us
na-reason-other = Another reason

## The matrix on importance: one mark from 1 to 5 for each area

importance = How important is this for you today?
    .help = 1 = not at all, 5 = essential. One mark for each area.

## PRF. help: one line under the question.

question-prf-01 = Where does your association mainly work?
    .help = Used to suggest nearby help and the right laws.
    .why = Laws, languages and places that help differ from country to country.
    .option-FR = France
    .option-BE = Belgium
    .option-CT = Catalonia
    .option-ES = Spain (other region)
    .option-RO = Romania
    .option-BF = Burkina Faso
    .option-XX = Another country

question-prf-02 = What kind of place do you work in?
    .help = Think of the main place of your activities.
    .why = The help available and the connection differ between town and countryside.
    .option-city = Large city
    .option-suburb = City district or suburb
    .option-town = Small town
    .option-rural = Village or countryside
    .option-isolated = Isolated area

question-prf-03 = What is your main field of activity?
    .help = Only one choice, the most important.
    .why = Examples and help are fitted to your field.
    .option-sport = Sport
    .option-culture = Culture
    .option-social = Social support, solidarity
    .option-popular-education = Adult and community education
    .option-youth = Children, youth
    .option-environment = Environment
    .option-library-telecentre = Library, digital space, telecentre
    .option-health-disability = Health, disability
    .option-rights = Rights, citizenship
    .option-festivals-heritage-leisure = Festivals, heritage, leisure
    .option-seniors = Older people, retirement clubs
    .option-parents = Parents, families
    .option-employment = Jobs, return to work
    .option-international = International solidarity
    .option-animals-nature = Animals, nature
    .option-worship = Worship, spirituality
    .option-other = Other

question-prf-04 = How many volunteers are active at least once a month?
    .help = An estimate is enough.
    .why = The number of volunteers shows the association’s size, so that the plan fits it.

question-prf-05 = How many paid staff work in the association?
    .help = Count people, even part-time. Zero is possible.
    .why = Having paid staff changes the size, the rules and the possible help.

question-prf-06 = How many members do you have?
    .help = Members, players with a sports licence or subscribers, with fees paid.
    .why = Thirty members fit in a notebook, three hundred call for a tool.

question-prf-07 = Do you have premises to work in?
    .help = Office, head office, borrowed room…
    .why = Premises make it possible to keep equipment and files on site.
    .option-none = No, everyone from home
    .option-borrowed = A borrowed or shared room
    .option-own = Our own premises
    .option-several = Several sites

question-prf-08 = What is the internet like where you work?
    .help = Think of the main place and of outages.
    .why = If the connection is poor, we suggest ways that work without internet.
    .option-none = No connection
    .option-mobile-poor = Mobile only, costly or often cut
    .option-slow = Slow but usable
    .option-good = Good

question-prf-09 = Who do you serve?
    .help = Several answers possible.
    .why = Some people call for more care with their data and with access.
    .option-members-only = Mainly our members
    .option-children = Children or minors
    .option-older = Older people
    .option-disability = People with disabilities
    .option-low-literacy = People not at ease with reading
    .option-newcomers = Newcomers
    .option-jobseekers = Jobseekers
    .option-general = General public

question-prf-10 = Do you note private things about people?
    .help = Medical certificate, a child’s allergy, disability, religion, opinions, support case file.
    .why = The law protects such facts more (GDPR, article 9). In doubt, we count “yes”.
    .option-yes = Yes
    .option-no = No
    .option-dk = I don’t know

question-prf-11 = Do you make computers available to the public?
    .help = Even one computer is enough to answer yes.
    .why = Computers open to the public need special settings.
    .option-yes = Yes
    .option-no = No

question-prf-12 = How many hours a month, all together, to get better organised with digital tools?
    .help = Add up everyone’s hours. Be cautious.
    .why = The plan will never ask for more hours than this number.

question-prf-13 = Who decides on an important change in your association?
    .help = Look at your constitution (your founding rules) if in doubt.
    .why = The plan waits for the next meeting of those who decide.
    .option-board = The board
    .option-assembly = The members’ general meeting
    .option-other = Other

question-prf-14 = Which languages do you work in?
    .help = Several answers possible.
    .why = The programs and courses proposed will be in your languages.
    .option-fr = French
    .option-en = English
    .option-es = Spanish
    .option-ca = Catalan
    .option-ro = Romanian
    .option-other = Other

question-prf-15 = What would you like to do better, or more easily?
    .help = Several answers possible. The plan will use them.
    .why = Your wishes count as much as the weak points.
    .option-email = Send and receive e-mail in our name
    .option-mailing-list = Tell everyone at once
    .option-video-meeting = Meet at a distance
    .option-scheduling-poll = Find a common date
    .option-calendar = Share a calendar
    .option-volunteer-planning = Organise volunteers’ shifts
    .option-task-management = Follow who does what
    .option-file-storage = Find and share our documents
    .option-collaborative-writing = Write together
    .option-backup = Lose nothing
    .option-password-management = Look after our passwords
    .option-member-management = Keep track of members and fees
    .option-events = Take registrations
    .option-payments-donations = Receive payments and donations
    .option-accounting = Keep the accounts
    .option-forms-surveys = Ask questions, run a survey
    .option-voting = Vote at a distance
    .option-website = Be known through a website
    .option-newsletter = Send a newsletter
    .option-social-media = Be present on social networks
    .option-graphics-media = Make posters and pictures
    .option-knowledge-base = Keep our memory and know-how
    .option-it-support = Get help when things break
    .option-elearning = Learn and train
    .option-none = Nothing more for now

question-prf-16 = What holds you back with digital tools?
    .help = Several answers possible.
    .why = These are the obstacles of a Belgian study, so as to compare (King Baudouin Foundation, 2019).
    .option-means = Lack of money
    .option-expertise = Lack of know-how
    .option-time = Lack of time
    .option-no-tools = No tools that suit us
    .option-habits = Habits
    .option-losing-people = Fear of losing people
    .option-none = Nothing

question-prf-17 = Does a funder (town hall, State, foundation) or a federation require you to use a tool?
    .help = Sports licence software, website for grants, messaging…
    .why = You will not be asked to leave a required tool on your own.
    .option-yes = Yes
    .option-no = No
    .option-dk = I don’t know

question-prf-18 = What is your postcode?
    .help = It stays in your file, on this computer.
    .why = It helps to find places of help nearby. No document to print shows it.

## INV. help: one line under the question.

question-inv-01 = Which e-mail addresses does the association use?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = No e-mail
    .option-gmail = Gmail
    .option-outlook-microsoft365 = Outlook, Hotmail or Microsoft 365
    .option-yahoo = Yahoo
    .option-isp-mailbox = Mailbox from our internet provider (BT, Orange…)
    .option-own-domain-mailbox = Mailbox on our own domain (our name after the @)
    .option-chatons-mailbox = Mailbox from a non-profit or cooperative host
    .option-other = Other

question-inv-02 = Where do you store and share your files?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-paper = Paper
    .option-one-pc = One computer
    .option-usb-stick = USB stick or external disk
    .option-local-nas = Shared disk on our premises (NAS)
    .option-google-drive = Google Drive
    .option-onedrive-sharepoint = OneDrive or SharePoint
    .option-dropbox = Dropbox
    .option-nextcloud = Nextcloud
    .option-other = Other

question-inv-03 = How do you let each other know things?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = We send no messages
    .option-spoken = Face to face
    .option-email = E-mail
    .option-phone-sms = Phone, text messages
    .option-whatsapp = WhatsApp
    .option-messenger = Messenger (Facebook)
    .option-telegram = Telegram
    .option-signal = Signal
    .option-slack = Slack
    .option-teams = Microsoft Teams
    .option-sympa-mailman = Mailing list (Sympa, Mailman)
    .option-mattermost = Mattermost
    .option-element-matrix = Element (Matrix)
    .option-other = Other

question-inv-04 = Which tools do you use for remote meetings?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = No remote meetings
    .option-phone-conference = Phone conference
    .option-zoom = Zoom
    .option-teams = Microsoft Teams
    .option-google-meet = Google Meet
    .option-jitsi-meet = Jitsi Meet (Framatalk…)
    .option-bigbluebutton = BigBlueButton
    .option-galene = Galene
    .option-other = Other

question-inv-05 = Which software do you use for texts and spreadsheets?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-paper = Paper
    .option-microsoft-office = Microsoft Office (Word, Excel)
    .option-google-docs = Google Docs and Sheets
    .option-libreoffice = LibreOffice
    .option-onlyoffice = OnlyOffice
    .option-collabora-online = Collabora Online
    .option-etherpad = Etherpad, Framapad
    .option-other = Other

question-inv-06 = How do you share the calendar and tasks?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = Nothing shared
    .option-paper = Paper, wall chart
    .option-google-calendar = Google Calendar
    .option-outlook-calendar = Outlook calendar
    .option-nextcloud-calendar = Nextcloud calendar
    .option-trello = Trello
    .option-wekan-kanboard = Wekan, Kanboard
    .option-other = Other

question-inv-07 = What do you use to manage members and registrations?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = Nothing, or from memory
    .option-paper = Paper, card index
    .option-spreadsheet = Spreadsheet
    .option-helloasso = HelloAsso
    .option-assoconnect = AssoConnect
    .option-federation-tool = Federation’s tool
    .option-paheko = Paheko (Garradin)
    .option-galette = Galette
    .option-dolibarr = Dolibarr
    .option-civicrm = CiviCRM
    .option-other = Other

question-inv-08 = What do you use to keep the accounts?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = No accounts kept
    .option-paper = Paper, account book
    .option-spreadsheet = Spreadsheet
    .option-accountant = Accountant or accounting firm
    .option-ciel-ebp-sage = Ciel, EBP, Sage
    .option-paheko = Paheko (Garradin)
    .option-dolibarr = Dolibarr
    .option-gnucash = GnuCash
    .option-noalyss = Noalyss
    .option-other = Other

question-inv-09 = Which tools do you use for polls, forms and votes?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = None
    .option-google-forms = Google Forms
    .option-doodle = Doodle
    .option-microsoft-forms = Microsoft Forms
    .option-framadate = Framadate
    .option-framaforms-yakforms = Framaforms, Yakforms
    .option-limesurvey = LimeSurvey
    .option-belenios = Belenios (voting)
    .option-other = Other

question-inv-10 = Where do you publish your information?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = Nowhere
    .option-facebook-page = Facebook page
    .option-instagram = Instagram
    .option-wix-jimdo = Wix, Jimdo, Squarespace
    .option-wordpress-com = WordPress.com
    .option-wordpress-own = WordPress at our own host
    .option-spip = SPIP
    .option-yeswiki = YesWiki
    .option-mobilizon = Mobilizon (events)
    .option-mastodon = Mastodon
    .option-town-hall-page = Town hall page
    .option-federation-page = Federation’s page
    .option-municipal-bulletin = Municipal bulletin
    .option-notice-board = Notice board
    .option-other = Other

question-inv-11 = How do you send out your news?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = Nothing sent
    .option-paper-post = Letters by post
    .option-personal-email = Personal e-mail
    .option-mailchimp = Mailchimp
    .option-brevo = Brevo (Sendinblue)
    .option-sympa-mailman = Announcement list (Sympa, Mailman)
    .option-listmonk-mailtrain = Listmonk, Mailtrain, phpList
    .option-whatsapp = WhatsApp
    .option-facebook = Facebook
    .option-notice-board = Notice board
    .option-spoken = Face to face
    .option-other = Other

question-inv-12 = What do you use to make posters, images and videos?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = None
    .option-canva = Canva
    .option-adobe = Adobe (Photoshop, InDesign…)
    .option-gimp = GIMP
    .option-inkscape = Inkscape
    .option-scribus = Scribus
    .option-kdenlive = Kdenlive
    .option-other = Other

question-inv-13 = How many computers do you have, for each system?
    .help = The system: Windows, Mac, Linux. Count the association’s computers and those open to the public.
    .why = A computer without updates is a risk. It can often still be used, with another system.
    .option-windows-supported = Windows 11
    .option-windows-unsupported = Windows 10 or older
    .option-windows-unknown = Windows, don’t know which
    .option-macos = macOS
    .option-linux = GNU/Linux
    .option-tablets-phones = Tablets or phones
    .option-personal = Members’ own computers

question-inv-14 = Where do you put your videos?
    .help = Tick everything in use, even once a month.
    .why = Knowing your tools shows which to keep, and which to change one day.
    .option-none = Nowhere
    .option-youtube = YouTube
    .option-facebook = Facebook
    .option-peertube = PeerTube
    .option-other = Other

## GOV. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-gov-01 = Does the board discuss digital tools?
    .help = Look at this year’s minutes.
    .why = Digital tools touch everyone’s work, money and privacy. So they are the board’s business too.
    .level-0 = Never.
    .level-1 = Only when something breaks.
    .level-2 = About once a year, nothing written.
    .level-3 = Every year, with decisions in the minutes.
    .level-4 = Regular item, decisions followed up, report to members.
    .strength = Your board discusses digital tools and writes down its decisions.
    .gap = Digital tools reach the board only when something breaks, or never.
    .improve = At the next board meeting, keep fifteen minutes for your tools, and write down one decision.
    .find-out = Could you look in this year’s minutes for any discussion of digital tools?

question-gov-02 = Who looks after digital tools?
    .help = Even a few hours a month. Written tasks: half a page is enough.
    .why = Without a named person, small troubles pile up. In Belgium, one association in ten has someone full time (King Baudouin Foundation, 2019).
    .level-0 = No one.
    .level-1 = Someone helps out.
    .level-2 = One named person, alone.
    .level-3 = One person and a stand-in, written tasks.
    .level-4 = A small group of different people.
    .strength = Someone looks after digital tools, and someone can stand in.
    .gap = Nobody is really in charge of digital tools.
    .improve = Ask who can look after your tools two hours a month, and note a stand-in’s name too.
    .find-out = Could you tell me who looks after digital tools here, and who stands in when they are away?

question-gov-03 = Have you written down your priorities for digital tools this year?
    .help = One page is enough.
    .why = A one-page plan helps you choose and say no. In Belgium, 72% of associations do not feel fully committed to digital tools (King Baudouin Foundation, 2019).
    .level-0 = No, nothing.
    .level-1 = A few spoken ideas.
    .level-2 = A list, without dates or names.
    .level-3 = A one-year plan with dates and names.
    .level-4 = A plan approved, funded and reviewed every year.
    .strength = Your digital priorities are written down, with dates and names.
    .gap = Your digital priorities are not written down yet.
    .improve = Choose three priorities together, and note a name and a month for each.
    .find-out = Do we have a page or minutes that state our digital priorities for the year?

question-gov-04 = How do you choose a new tool?
    .help = Price, ease, privacy, staying local, being able to leave.
    .why = A tool chosen too quickly can cost a lot, or go against your values. A few criteria are enough to compare.
    .level-0 = The first one found.
    .level-1 = The one somebody knows.
    .level-2 = We compare two.
    .level-3 = With a few written criteria.
    .level-4 = With criteria approved and reviewed.
    .strength = You choose your tools with written criteria.
    .gap = Your tools are chosen by chance or by habit.
    .improve = For your next choice, compare two tools on paper: price, ease, privacy, how to leave.
    .find-out = Do you remember how we chose our last tool, and what we compared?

question-gov-05 = Have you written simple rules for your tools?
    .help = Who uses what, what for, within which limits.
    .why = Simple rules avoid misunderstandings. They also help newcomers to start well.
    .level-0 = No.
    .level-1 = Habits, never written.
    .level-2 = A few instructions sent by message.
    .level-3 = One page of rules, given to newcomers.
    .level-4 = Rules discussed together, reread every year.
    .strength = Your rules fit on one page, and newcomers receive it.
    .gap = Your rules for using the tools are not written down.
    .improve = Write your habits in five lines: which tool for what, and what stays out of it.
    .find-out = Do you have a page or a message that explains our rules for the tools?

## RES. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-res-01 = Does your yearly budget include money for digital tools?
    .help = Equipment, services, help, training.
    .why = Lack of money and time is the main obstacle, for 53% of Belgian associations (King Baudouin Foundation, 2019). A small planned sum beats a big surprise.
    .level-0 = No, nothing.
    .level-1 = We pay as things come up.
    .level-2 = A small sum, no detail.
    .level-3 = A detailed sum, training included.
    .level-4 = Planned over several years, with a reserve.
    .strength = Your budget plans for digital tools, training included.
    .gap = The budget has nothing for digital tools: you pay when you must.
    .improve = Add up last year’s spending on digital tools, and propose that sum for the next budget.
    .find-out = Could you look in the budget for money set aside for digital tools?

question-res-02 = Is time set aside to look after digital tools?
    .help = Volunteer or staff time.
    .why = Lack of time holds back 44% of Belgian associations (King Baudouin Foundation, 2019). A fixed time, even short, protects people.
    .level-0 = No time.
    .level-1 = When someone can.
    .level-2 = A little each month, it varies.
    .level-3 = A fixed time, known to all.
    .level-4 = Planned time, recognised in everyone’s role.
    .strength = A fixed time is kept for digital tools, and everyone knows it.
    .gap = Nobody has time set aside for digital tools.
    .improve = Choose one fixed hour a month for your tools, and put it in everyone’s calendar.
    .find-out = Who spends time on our tools, and about how many hours a month?

question-res-03 = Do you know the yearly cost of all your tools?
    .help = Subscriptions, equipment, repairs.
    .why = A free or donated tool can become a paid one. Knowing the real cost helps you decide without bad surprises.
    .level-0 = No.
    .level-1 = A vague idea.
    .level-2 = The main subscriptions.
    .level-3 = All subscriptions and equipment.
    .level-4 = Everything, including time and gifts in kind.
    .strength = You know what all your tools cost in a year.
    .gap = The yearly cost of your tools is not known.
    .improve = Take a year of bank statements, and note each subscription, each device and each repair.
    .find-out = Could you list what we pay in a year: subscriptions, equipment, repairs?

question-res-04 = Is your equipment good enough to work properly?
    .help = The association’s, or your own when it serves the association.
    .why = Equipment that works avoids tiredness and losses. Small associations are often less well equipped than large ones.
    .level-0 = No, almost nothing works well.
    .level-1 = Old equipment, frequent breakdowns.
    .level-2 = Enough for part of the team.
    .level-3 = Enough for everyday use.
    .level-4 = Enough, maintained, replacement planned.
    .strength = Your equipment is good enough for everyday work.
    .gap = Your equipment gets in the way: too old, or broken too often.
    .improve = Choose the device that causes most trouble, and have it looked at by a place that helps.
    .find-out = Could you tell me which devices work well, and which cause trouble?

question-res-05 = Who checks a large payment or a new bank account number?
    .help = Fake account numbers arrive by e-mail. Call back on the phone number you already know.
    .why = Fraudsters send fake bills or fake account numbers. Small and large associations are targeted. One call to the known number is often enough.
    .level-0 = No one, we pay what is asked.
    .level-1 = The person who pays, alone.
    .level-2 = Two people, sometimes.
    .level-3 = Always two people, above a set amount.
    .level-4 = Plus: we call back before paying into a new bank account.
    .strength = Large payments are checked by two people.
    .gap = Large payments leave without a check by two people.
    .improve = Choose an amount. Above it, have a second person read each bill before you pay.
    .find-out = What do we do when a bill comes with a new bank account?

## SKL. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-skl-01 = Is the team at ease with the association’s tools?
    .help = Think of everyone, not only the quickest.
    .why = A tool is useful only if people use it. In Belgium, 45% of associations say they lack know-how (King Baudouin Foundation, 2019).
    .level-0 = Most people avoid them.
    .level-1 = One or two people do it for the others.
    .level-2 = Half of us manage.
    .level-3 = Almost everyone, for everyday use.
    .level-4 = Almost everyone, and we help each other.
    .strength = Almost the whole team is at ease with your tools.
    .gap = Few people are at ease with your tools.
    .improve = Bring three people together for an hour around one tool, and let each of them try.
    .find-out = In your view, who is at ease with our tools, and who would rather ask for help?

question-skl-02 = Do you know who can do what with digital tools?
    .help = No judgement: skills, wishes, needs.
    .why = Knowing who can do what lets you help each other and replace someone without panic.
    .level-0 = No.
    .level-1 = We guess.
    .level-2 = We know each other well, nothing written.
    .level-3 = A list of who can do what, by role.
    .level-4 = Up-to-date list, used to train and replace.
    .strength = You have a list of who can do what.
    .gap = You do not know yet who can do what.
    .improve = Pass a sheet round at a meeting: everyone writes their skills and what they wish to learn.
    .find-out = Do we have a list of the team’s skills, even a short one?

question-skl-03 = Has the team had any digital training this year?
    .help = Workshop, online course, session among yourselves: all count.
    .why = People learn better together and in small steps. A tool installed without training often stays unused.
    .level-0 = No, no one.
    .level-1 = One person, on their own.
    .level-2 = One group session.
    .level-3 = Several sessions, based on needs.
    .level-4 = Training planned for each role.
    .strength = Your team trained several times this year.
    .gap = The team had hardly any digital training this year.
    .improve = Ask everyone what they want to learn, and set a date for a first session together.
    .find-out = Which digital sessions or courses did we hold this year, and who for?

question-skl-04 = How do newcomers learn your tools?
    .help = Volunteers, staff, board members.
    .why = Volunteers change often. A good welcome saves explaining everything again, and keeps people from leaving.
    .level-0 = On their own.
    .level-1 = Someone shows them, if asked.
    .level-2 = A quick presentation.
    .level-3 = A welcome with simple sheets.
    .level-4 = A buddy, sheets, and a check after one month.
    .strength = Newcomers are welcomed with simple sheets.
    .gap = Newcomers learn your tools almost on their own.
    .improve = Write one page about your main tool, and give it to the next person who joins.
    .find-out = What do we give or show to a new person, about our tools?

question-skl-05 = Does your training bring different people together?
    .help = Board members, volunteers, staff, the people you serve.
    .why = When different people learn together, each brings what they know.
    .level-0 = Never.
    .level-1 = Rarely, by chance.
    .level-2 = Sometimes, two kinds of people.
    .level-3 = Often, varied groups.
    .level-4 = Always, and everyone passes on what they know.
    .strength = Your training brings very different people together.
    .gap = Your training always brings the same kind of people together.
    .improve = Invite a board member, a volunteer and someone you serve to the next session.
    .find-out = Who came to our last training sessions: board, volunteers, staff, the people we serve?

## COL. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-col-01 = Where are the association’s important documents kept?
    .help = On paper or as files: constitution (founding rules), accounts, contracts, minutes.
    .why = Your documents are the association’s memory. Everyone should find what they need.
    .level-0 = Scattered among several people.
    .level-1 = One computer or binders at one person’s home.
    .level-2 = A common place, badly organised.
    .level-3 = A tidy common place where everyone finds things.
    .level-4 = Plus: archives kept and rules for naming files.
    .strength = Your important documents are kept tidy in a common place.
    .gap = Your important documents are at one person’s place, or scattered.
    .improve = Gather your constitution, accounts and minutes in one place, and tell the team how to reach them.
    .find-out = Could you tell me where the constitution, the accounts and the latest minutes are?

question-col-02 = Does urgent news reach the whole team?
    .help = A meeting moved, a room closed.
    .why = News that comes too late wastes time and hurts. One shared channel leaves nobody out.
    .level-0 = Some people hear too late.
    .level-1 = Often, by word of mouth.
    .level-2 = Yes, by telling each person.
    .level-3 = Yes, by one shared channel (list, telephone chain).
    .level-4 = Plus: rules and quiet times.
    .strength = Urgent news reaches the whole team through one shared channel.
    .gap = Some people may hear the news too late.
    .improve = Draw up a one-page telephone chain, where everyone sees whom they must call.
    .find-out = Last time a meeting moved, who was told, and how?

question-col-03 = How do you write a document together?
    .help = Minutes, project, grant. If one person is enough: “Does not concern us”.
    .why = Writing together avoids lost versions. It is often the first visible gain.
    .level-0 = One person writes everything.
    .level-1 = Versions sent by e-mail.
    .level-2 = A shared file, each in turn.
    .level-3 = Several at once, online.
    .level-4 = Plus: templates and earlier versions are used.
    .strength = You can write a document together at the same time.
    .gap = One person writes everything, or versions go round by e-mail.
    .improve = Try writing the next minutes in pairs, on a shared online page.
    .find-out = How did we write our last grant application or minutes?

question-col-04 = Can someone far away take part in your meetings?
    .help = The telephone counts too.
    .why = Someone far away or tired can stay active if they can follow. A telephone is often enough.
    .level-0 = No.
    .level-1 = By phone, with difficulty.
    .level-2 = Sometimes, it depends on who organises.
    .level-3 = Yes, in one way that everyone knows.
    .level-4 = Yes, documents beforehand and turns to speak.
    .strength = Someone far away can take part in your meetings.
    .gap = Someone far away cannot really take part.
    .improve = Choose one way only, such as the telephone, and test it in pairs before the meeting.
    .find-out = Has anyone followed a meeting from afar this year, and how?

question-col-05 = How do you track members, fees and activities?
    .help = Choose the closest answer.
    .why = Records kept up to date lighten the work of secretary and treasurer. Tools that do not fit are a known obstacle.
    .level-0 = From memory or on scattered notes.
    .level-1 = A notebook or spreadsheet, one person.
    .level-2 = Kept up to date, two people have access.
    .level-3 = Suitable software or a complete shared file.
    .level-4 = Plus: linked to the bookkeeping; each person opens only what they need.
    .strength = Your members and fees are well tracked and up to date.
    .gap = Member records depend on one person, or on scattered notes.
    .improve = Copy members and fees into a single list, and give a second person access to it.
    .find-out = Where is our list of members, is it up to date, and who can open it?

question-col-06 = How do you organise dates and registrations?
    .help = Meetings, outings, volunteers’ shifts. A sheet on the wall counts.
    .why = Setting a date soon takes dozens of messages. A visible sheet or poll is a relief for all.
    .level-0 = At the last minute, things get forgotten.
    .level-1 = One person calls everyone.
    .level-2 = With long chains of messages.
    .level-3 = A sheet or poll everyone can see.
    .level-4 = Plus: reminders and stand-ins arranged.
    .strength = Your dates and registrations are clear at a glance.
    .gap = Your dates are settled at the last minute, or by one person.
    .improve = For the next date, put up a sheet where people tick the days that suit them.
    .find-out = How did we set our last date, and how many messages did it take?

question-col-07 = Could you meet and vote at a distance if you had to?
    .help = General meeting or board; post and telephone count.
    .why = A storm or an illness can prevent a meeting. A rule made beforehand keeps the association going.
    .level-0 = No, nothing is planned for that.
    .level-1 = Perhaps, never looked into.
    .level-2 = Meet yes, vote no.
    .level-3 = Yes, our rules allow it.
    .level-4 = Plus: tried, with a way that needs no internet.
    .strength = Your rules allow you to meet and vote at a distance.
    .gap = Nothing is planned for deciding at a distance.
    .improve = Read what your constitution says about voting at a distance. If it says nothing, draft a sentence to propose.
    .find-out = Does our constitution, or do our house rules, allow voting at a distance?

## COM. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-com-01 = Can the public find up-to-date information about you online?
    .help = Address, hours, activities, contact.
    .why = People look online first. In France, 71% of associations had a website in 2019 (Solidatech and Recherches & Solidarités).
    .level-0 = Nothing.
    .level-1 = Old information.
    .level-2 = Up to date, but people must sign up to see it.
    .level-3 = Up to date, open to all (our site, town hall, federation).
    .level-4 = Plus: kept by several people, and announced elsewhere too.
    .strength = The public finds up-to-date information, with nothing to sign up for.
    .gap = The public finds little about you, or old information.
    .improve = Look up your name online, then correct the address, opening times and contact, or have them corrected.
    .find-out = Could you search for our name online and note what is wrong or old?

question-com-02 = Who owns your website’s address?
    .help = The name on the bill or the contract.
    .why = If your site’s name belongs to one person, it can vanish with them.
    .level-0 = A person, a supplier, or a free address.
    .level-2 = The association; one person has access.
    .level-4 = The association; two people have access.
    .strength = Your website’s address belongs to the association.
    .gap = Your website’s address is not really yours.
    .improve = Have the site’s address put in the association’s name, or book one in its name.
    .find-out = Could you check whose name is on our website’s bill, and who has access?

question-com-03 = How do you give your members news?
    .help = Choose what you do most often.
    .why = Showing everybody’s address to all gives away their data. Avoiding it costs nothing.
    .level-0 = We give no news.
    .level-1 = E-mail with every address visible.
    .level-2 = Blind copy, letters or notice board.
    .level-3 = A mailing tool, with a link to unsubscribe.
    .level-4 = Plus: paper or text messages for those who prefer.
    .strength = Your news goes out with a mailing tool, and people can unsubscribe.
    .gap = You give little news, or all addresses are visible.
    .improve = Send some news, with all addresses in blind copy (Bcc). Say how to stop receiving it.
    .find-out = How did our last messages to members go out: were the addresses hidden?

question-com-04 = Can people follow your activities without a social media account?
    .help = Calendar, announcements, photos.
    .why = Not everyone has a social media account. And a network can change its rules.
    .level-0 = No.
    .level-1 = A small part.
    .level-2 = About half.
    .level-3 = Almost everything.
    .level-4 = Everything, and we say so clearly.
    .strength = People can follow your activities without a social media account.
    .gap = Without a social media account, people learn almost nothing about you.
    .improve = Copy your next dates onto a notice board, or a page anyone can read without an account.
    .find-out = What can people learn about us without Facebook or Instagram?

question-com-05 = Do you ask for consent before publishing a photo?
    .help = For a minor, the parents’ consent. No photos: “Does not concern us”.
    .why = Everyone has a right to their own image. For a child, the parents must say yes.
    .level-0 = No, we publish.
    .level-1 = Sometimes, orally.
    .level-2 = A line on the membership form.
    .level-3 = Written consent, the parents’ for minors.
    .level-4 = Plus: a list of refusals, and photos taken down.
    .strength = You ask for written consent before publishing a photo.
    .gap = Photos are published without clear consent.
    .improve = Prepare a consent form, and have it signed before the next photo. For a minor, ask the parents.
    .find-out = Do we have written consents for photos, above all those of children?

## PRO. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-pro-01 = How do you manage the association’s passwords?
    .help = E-mail, bank, site, social networks, software.
    .why = One stolen password often opens all the rest. The hacking of online accounts is among the top threats reported (Cybermalveillance.gouv.fr, 2024).
    .level-0 = The same everywhere, or known by many.
    .level-1 = Written down without protection.
    .level-2 = All different, kept by one person.
    .level-3 = All different, kept safe (software or locked notebook), for two people.
    .level-4 = Plus: a code besides the password (two-step verification); access removed when people leave.
    .strength = Your passwords all differ and are kept safe by two people.
    .gap = Your passwords are the same everywhere, or poorly kept.
    .improve = Give your e-mail a password used nowhere else. Write it in a notebook kept under lock and key.
    .find-out = Without giving them to me, could you tell me where our passwords are kept, and who has access?

question-pro-02 = What is in place on your computers and phones?
    .help = Tick what is true on almost all of them.
    .why = A few free settings avoid much trouble: updates, screen code, one login per person.
    .option-auto-updates = Automatic updates
    .option-protection-on = Antivirus switched on
    .option-screen-lock = Screen locked with a code
    .option-separate-accounts = One login per person: each their own name and password
    .option-disk-encryption = Files unreadable if the computer is stolen
    .option-none = None of these
    .option-dk = I don’t know
    .strength = Your devices have the basic protections.
    .gap = Your devices lack the basic protections for now.
    .improve = On every device, turn on automatic updates and a code to open the screen.
    .find-out = Could you check whether our devices update themselves and ask for a code?

question-pro-03 = Does the team know how to react to a suspicious message?
    .help = Fake message, stolen mailbox, blocked screen.
    .why = The fake message is the top threat reported, by private people as well as associations and companies (Cybermalveillance.gouv.fr, 2024).
    .level-0 = No.
    .level-1 = One or two people.
    .level-2 = We talked about it once.
    .level-3 = Session held, help contact known to all.
    .level-4 = Instructions on the wall, exercise every year.
    .strength = Your team knows what to do with a suspicious message.
    .gap = The team does not know yet how to react to a suspicious message.
    .improve = Show a sample scam message at a meeting, then agree whom to call when in doubt.
    .find-out = If you get a strange message in our name, what do you do, and who do you call?

question-pro-04 = Have you written down what you keep about people?
    .help = Members, volunteers, donors, people you serve, photos.
    .why = European data law (GDPR, article 30) asks for a list of what you keep. It also helps you to sort.
    .level-0 = No.
    .level-1 = We know roughly.
    .level-2 = A list has been started.
    .level-3 = A simple list (register): what, why, how long.
    .level-4 = List up to date, clean-up every year.
    .strength = You have written down what you keep about people, and for how long.
    .gap = You have not yet written down what you keep about people.
    .improve = Take your membership form. Write why you keep each detail, and until when.
    .find-out = What do we keep about members, where, and for how long?

question-pro-05 = Do you tell people what happens to their data?
    .help = Why, how long, how to ask for removal.
    .why = Everyone has a right to know what happens to their data. You must answer within one month (GDPR, article 12).
    .level-0 = Never.
    .level-1 = Orally, if asked.
    .level-2 = One sentence on the membership form.
    .level-3 = A clear note on forms and website.
    .level-4 = Plus: we answer requests within one month.
    .strength = You tell people clearly what happens to their data.
    .gap = People seldom know what happens to their data.
    .improve = Add three lines to your forms: why you need the data, how long, whom to write to.
    .find-out = What do our forms and website tell people about their data?

question-pro-06 = Who can read the private things you note?
    .help = Health, disability, social hardship, beliefs.
    .why = Health, disability, religion: such facts can hurt people if they spread. The law protects them more (GDPR, article 9).
    .level-0 = Almost the whole team.
    .level-1 = The board and others, no list.
    .level-2 = A few people, unprotected file.
    .level-3 = Only those who need it, protected file.
    .level-4 = Plus: unreadable without the password (encrypted), access reviewed every year.
    .strength = Only those who need it can read private information.
    .gap = Too many people can read private information.
    .improve = Note who needs to read the private things. Then close the file with a lock or a password.
    .find-out = Who can open our files on people’s health or situation?

question-pro-07 = Mailbox hacked, file lost or stolen: what do you do?
    .help = Who to call, what to tell people, telling the data protection authority within 72 hours.
    .why = On the day data is stolen, it is hard to think. The law gives 72 hours to tell the data protection authority (GDPR, article 33).
    .level-0 = We would see at the time.
    .level-1 = We would call someone we know.
    .level-2 = We know who to call, nothing is written.
    .level-3 = A sheet: who to call, what to say, data protection authority within 72 h.
    .level-4 = Plus: tried together this year.
    .strength = A sheet says who to call and what to do after an incident.
    .gap = If you are hacked or robbed, nothing is planned.
    .improve = Put up a sheet with two numbers to call and the contact of the data protection authority.
    .find-out = If our mailbox were hacked tonight, who would we call?

question-pro-08 = What have you agreed with those who help you from outside?
    .help = Supplier, friend who knows computers, host. Nobody: “Does not concern us”.
    .why = If an outsider is the only one with your passwords, you depend on them. A one-page agreement protects everyone.
    .level-0 = Nothing, only they have the passwords.
    .level-1 = A spoken agreement, they keep the passwords.
    .level-2 = We have the passwords too, nothing written.
    .level-3 = Written agreement, and we keep our passwords.
    .level-4 = Plus: data protected and a way out agreed.
    .strength = You have a written agreement with your helpers, and you keep your passwords.
    .gap = Your helpers keep your passwords, with no written agreement.
    .improve = Ask those who help you from outside for all your passwords, and store them safely.
    .find-out = Who helps us from outside, and do we have the passwords too?

## CON. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-con-01 = Are your important files backed up elsewhere?
    .help = Online storage alone is not a backup. Important papers count too.
    .why = Theft, breakdown, fire, hacking: a copy kept elsewhere makes all of them less harmful.
    .level-0 = No.
    .level-1 = Sometimes, on a USB stick.
    .level-2 = Often, but in the same place.
    .level-3 = Automatically, with a copy elsewhere.
    .level-4 = Plus: getting files back was tested this year.
    .strength = Your files are copied and kept elsewhere.
    .gap = Your files are hardly kept in more than one place.
    .improve = Copy your important files onto a disk, and keep it at someone else’s home.
    .find-out = Could you tell me where the copy of our files is, and how old it is?

question-con-02 = How many people can open the e-mail, the bank and the website?
    .help = What you have, social networks and software included.
    .why = An absence or an accident must not shut the association down. Two people should be able to get in everywhere.
    .level-0 = Only one, or nobody is sure any more.
    .level-1 = One, with a note at home.
    .level-2 = Two, nothing written.
    .level-3 = At least two, access kept safe.
    .level-4 = Plus: checked at every change.
    .strength = At least two people can open the e-mail, the bank and the website.
    .gap = Only one person can open the e-mail, the bank or the website.
    .improve = Ask the bank for access in a second person’s name. Give them access to the e-mail and the site too.
    .find-out = Who can open our e-mail, our bank and our website, apart from you?

question-con-03 = What happens when a key person leaves?
    .help = Files, access, know-how.
    .why = Officers change, that is life in an association. A handover list avoids losing everything.
    .level-0 = Their files and access leave too.
    .level-1 = We ask them for help later.
    .level-2 = A spoken handover.
    .level-3 = A handover list, and their access is removed.
    .level-4 = Plus: notes reread together and time spent side by side.
    .strength = When someone leaves, a list helps to hand everything over.
    .gap = When someone leaves, their files and know-how often go too.
    .improve = With one key person, note their tasks, their files and the services they open.
    .find-out = When the last officer left, what did we recover, and what did we lose?

question-con-04 = Could you carry on for two days without internet or power?
    .help = Think of registrations, contacts, loans, cash.
    .why = internet or power cuts happen everywhere, and often in some places. A printed list may be enough.
    .level-0 = Everything or almost everything stops.
    .level-1 = A few activities continue.
    .level-2 = About half continues.
    .level-3 = The essentials continue, with printed lists.
    .level-4 = Already tried, or nothing changes for us.
    .strength = The essentials carry on even without internet or power.
    .gap = Without internet or power, almost everything stops.
    .improve = Choose your most useful activity, and prepare on paper what it needs to carry on.
    .find-out = If there were no internet tomorrow, which lists would we miss?

## SOV. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-sov-01 = If one of your online services closed tomorrow, what would you keep?
    .help = Members, files, e-mails, website.
    .why = An online service can close or change its prices. Data you have tried to get back is worth more than a promise.
    .level-0 = Almost nothing.
    .level-1 = A small part.
    .level-2 = The essentials, for one or two tools.
    .level-3 = Almost everything, readable elsewhere.
    .level-4 = Everything, we have tried it.
    .strength = You can get almost all your data back and read it elsewhere.
    .gap = If an online service closed, you would lose almost everything.
    .improve = Choose one online service, download your data, and open it in another program.
    .find-out = Could you try to download our data from one of our online services, and tell me what is missing?

question-sov-02 = Before choosing, do you look for a libre program?
    .help = Libre: anyone may use, study, change and share it.
    .why = A libre program can be used, studied, changed and shared by all. First, you have to think of looking for one.
    .level-0 = Never, or a new word for us.
    .level-1 = We sometimes think of it, without looking.
    .level-2 = We look for some tools.
    .level-3 = We look before every choice.
    .level-4 = Plus: we try it and support the project.
    .strength = You look for a libre program before choosing.
    .gap = You do not yet look for a libre program before choosing.
    .improve = For your next need, look at the libre software Rumb proposes, and try one program.
    .find-out = When we chose our last tool, did we check whether a libre one existed?

question-sov-03 = Do you know who runs your online services, and under which law?
    .help = Which company or association, from which country.
    .why = The law that protects your data depends on who runs the service, and from where.
    .level-0 = Nobody has looked.
    .level-1 = Large companies, we don’t know where.
    .level-2 = We know the main ones.
    .level-3 = All known, with their country.
    .level-4 = Written list, reviewed before every contract.
    .strength = You know who runs your online services, and in which country.
    .gap = You are not sure who runs your online services, or from where.
    .improve = At the foot of each service’s site, find who runs it and the country, then note both.
    .find-out = Could you find out which company is behind our online services, and in which country?

question-sov-04 = Do you use personal online accounts for the association?
    .help = Mailbox, files, Facebook page in a person’s name.
    .why = An online account in a person’s name leaves with that person. In Catalonia, 73% of solidarity associations and cooperatives without mail of their own use Gmail (Pam a Pam and Colectic, 2020).
    .level-0 = Yes, always.
    .level-1 = Yes, almost always.
    .level-2 = Half and half.
    .level-3 = Rarely.
    .level-4 = Never: each role has its online account.
    .strength = Your online accounts are in the association’s name, not in people’s names.
    .gap = The association relies on personal online accounts.
    .improve = Note the online accounts held in one person’s name. Then open a mailbox for the association.
    .find-out = Which of the association’s mailboxes or pages are in your name?

question-sov-05 = Do your documents open in any program?
    .help = Open formats, read by several programs: ODT, ODS, PDF, CSV.
    .why = An open format can be read by several programs, today and in twenty years.
    .level-0 = No, or we never asked ourselves.
    .level-1 = Only PDFs when sending.
    .level-2 = Some documents.
    .level-3 = Most.
    .level-4 = Written rule, old documents included.
    .strength = Most of your documents open in any program.
    .gap = Your documents depend mostly on one program.
    .improve = Save your next minutes in the ODT format, which several programs can read.
    .find-out = In which format do we save our texts and spreadsheets?

## INC. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-inc-01 = Can a person without internet take part in your activities?
    .help = Signing up, paying, being informed, joining in.
    .why = In Catalonia, 49% of social associations give up some tools: the people they serve cannot use them (m4Social, 2022). A way without internet leaves no one out.
    .level-0 = No, everything is online.
    .level-1 = Only with a relative’s help.
    .level-2 = Yes, for part of them.
    .level-3 = Yes, by phone or at reception.
    .level-4 = Yes, and we help if they wish.
    .strength = A person without internet can take part in your activities.
    .gap = Without internet, it is hard to take part in your activities.
    .improve = Add a telephone number and a time to call in to each notice, for joining without internet.
    .find-out = How does a person without internet register and pay with us?

question-inc-02 = Can everyone read your documents and website?
    .help = Plain words, contrast, large print, screen reader (which reads aloud).
    .why = Clear writing in large print helps everyone: tired eyes, small screens, a new language.
    .level-0 = Never checked.
    .level-1 = We try to write in plain words.
    .level-2 = Plain text, large print.
    .level-3 = Checked with a checklist.
    .level-4 = Tested with the people concerned.
    .strength = Your documents and website are checked so that all can read them.
    .gap = Nobody has checked whether everyone can read your documents.
    .improve = Enlarge the type in an everyday document, then ask someone with poor eyesight to read it.
    .find-out = Has anyone told us that a document or our website was hard to read?

question-inc-03 = Do you help the people you serve to use digital tools?
    .help = Phone, online procedures, e-mail, computer.
    .why = Helping someone do it is better than doing it for them. And you need to know where to send them.
    .level-0 = No.
    .level-1 = Sometimes we do it for them.
    .level-2 = We help case by case.
    .level-3 = Regular drop-ins or workshops.
    .level-4 = Plus: confidentiality rules, and addresses where to send people.
    .strength = You regularly help the people you serve to use digital tools.
    .gap = The people you serve find little help with digital tools from you.
    .improve = Set one hour a month when two volunteers help whoever comes, and put up the time.
    .find-out = What help do we give with online procedures, when and by whom?

question-inc-04 = Are your public computers simple and safe?
    .help = Traces wiped, help nearby, readable screen.
    .why = On a shared computer, a password left in memory can be used by the next person.
    .level-0 = Often broken, no follow-up.
    .level-1 = Usable, but traces remain.
    .level-2 = Cleaned from time to time.
    .level-3 = Traces wiped every time, help on site.
    .level-4 = Plus: libre software and a charter on the wall.
    .strength = Your public computers wipe traces, and someone can help.
    .gap = Your public computers keep traces, or often break down.
    .improve = In the browser, which opens websites, choose to wipe traces each time it closes.
    .find-out = What stays on the computer when a person has finished their session?

## ECO. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-eco-01 = How old is your main computer?
    .help = In years. Count a computer that still gets its updates.
    .why = Making a computer last is what counts most. It must still receive its updates.
    .strength = You make your main computer last.
    .gap = Your main computer is recent: the aim is to make it last.
    .improve = Dust the main computer, remove programs you no longer use, and let the updates run.
    .find-out = Could you tell me in which year our main computer was bought?

question-eco-02 = Do you get second-hand or refurbished equipment?
    .help = Donations, reuse workshops, purchases.
    .why = Refurbished equipment costs less and saves buying new. Repair workshops exist in several countries.
    .level-0 = Never, always new.
    .level-1 = By chance.
    .level-2 = Sometimes.
    .level-3 = It is our first choice.
    .level-4 = Plus: we repair and give away.
    .strength = Second-hand equipment is your first choice.
    .gap = You almost always buy new equipment.
    .improve = Before your next purchase, ask a workshop that refurbishes computers for a price.
    .find-out = Where did our last computer come from: new, second-hand or a gift?

question-eco-03 = Do you watch the size of files and e-mails?
    .help = Heavy photos, videos, attachments, needless copies.
    .why = Light files open faster. They also help members with a poor connection.
    .level-0 = Never.
    .level-1 = Some people do.
    .level-2 = A few instructions.
    .level-3 = Yearly clean-up, lighter images.
    .level-4 = Rules followed, result looked at every year.
    .strength = You make your images lighter and sort your files every year.
    .gap = The size of files and e-mails gets little attention so far.
    .improve = Before the next e-mail goes out, shrink the pictures, and use a link instead of a video.
    .find-out = How heavy is our last letter to members, with its pictures?

question-eco-04 = What do you do with a slow or outdated computer?
    .help = Choose what happens most often.
    .why = A computer thrown away without wiping gives up its secrets. Wiped and repaired, it can still be useful.
    .level-0 = Thrown or given away without being wiped.
    .level-1 = It stays in a cupboard.
    .level-2 = Recycling centre, after wiping.
    .level-3 = Repaired, or wiped and given away.
    .level-4 = Plus: a sheet for each machine, kept up to date.
    .strength = Your old computers are repaired, or wiped and given away.
    .gap = Your old computers lie in a cupboard, or leave without being wiped.
    .improve = Take one old computer out of the cupboard. Have it wiped, then repaired, by a place that helps.
    .find-out = What did we do with our last old computer, and was it wiped?

## LOC. help: one line under the question. why: for the board. strength: said at level 3 or 4. gap: said at 0 or 1. find-out: message to the person who may know (familiar “tu” in French).

question-loc-01 = Do you know nearby places that help with digital tools?
    .help = Digital space, library, community centre, Linux group, telecentre.
    .why = Near you, places often help for free: library, digital space, community centre.
    .level-0 = None.
    .level-1 = One name, never contacted.
    .level-2 = One or two, when things break.
    .level-3 = Several, contacts up to date.
    .level-4 = An active network, where we help too.
    .strength = You know several nearby places that help, with their contacts.
    .gap = You are not in touch with a nearby place that helps yet.
    .improve = Ask the library or the town hall who helps associations. Note the name and the telephone number.
    .find-out = Do you know a place near here that helps associations with digital tools?

question-loc-02 = Do you share equipment, tools or training with others?
    .help = Associations, town hall, school, library.
    .why = Sharing a room, a projector or a training course costs each of you less.
    .level-0 = Never.
    .level-1 = A loan, once.
    .level-2 = About once a year.
    .level-3 = Regularly, simple agreement.
    .level-4 = Written agreement, shared costs and rules.
    .strength = You share equipment or training with others.
    .gap = You share little equipment or training so far.
    .improve = Call a neighbouring association, and offer to share a device or a training session.
    .find-out = Have we ever lent equipment to another association, or borrowed it?

question-loc-03 = Do you send people to the right digital help?
    .help = Your members or the people you serve.
    .why = A person sent to the right place saves days. An up-to-date list is enough to start.
    .level-0 = No.
    .level-1 = At random.
    .level-2 = To a place we know.
    .level-3 = With an up-to-date list or map.
    .level-4 = Plus: we make contact and ask how it went.
    .strength = You send people on with an up-to-date list or map.
    .gap = You send people on at random, or not at all.
    .improve = Call three places that help, check their opening times, and write them on a dated sheet.
    .find-out = When someone asks for digital help, where do we send them?

## PLA. The public place: telecentre, digital public space, library or social centre with computers for the public.

question-pla-01 = What does your place offer to the public?
    .help = Tick all that really exists today.
    .why = This list goes on the information sheet of your place, which you put up or hand out.
    .option-free-access = Computers that anyone may use
    .option-wifi = Wi-Fi
    .option-printing = Printing, copying, scanning
    .option-procedures = Help with online procedures
    .option-courses = Courses and workshops
    .option-repair = Repair or reuse of equipment
    .option-lending = Lending of equipment
    .option-creation = Creative work: photo, sound, video, making things
    .option-reading = Books and reading
    .option-offline-library = Texts, videos and lessons without internet
    .option-accessible-stations = A computer adapted for disabled people
    .option-meeting-room = A room for associations
    .option-none = None of these

question-pla-02 = Do people know when you are open, and for what?
    .help = Think of those without internet too.
    .why = A place that is found closed, or that nobody has heard of, loses its public.
    .level-0 = No, opening times change without notice.
    .level-1 = Regulars know.
    .level-2 = Hours on the door, and we keep to them.
    .level-3 = Plus: hours and services known elsewhere: town hall, posters, telephone, website.
    .level-4 = Plus: hours reviewed each year with the public.
    .strength = The public knows your hours and your services.
    .gap = The public does not really know when you are open, or for what.
    .improve = Choose hours you can keep, write them on the door, and take them to the town hall.
    .find-out = Where are our opening hours and our services put up or written down?

question-pla-03 = What are your opening hours?
    .help = For example: Tuesday and Thursday, 2 pm to 6 pm. This text is printed on the information sheet of your place.
    .why = Whoever reads the sheet must know when to come.

question-pla-04 = What equipment can the public use?
    .help = Count what is open to the public. A rough number is enough.
    .why = The number of machines helps to plan upkeep and the cost of replacing them.
    .option-stations = Desktop computers
    .option-laptops = Laptops
    .option-tablets = Tablets
    .option-printers = Printers or scanners
    .option-projectors = Projectors or large screens
    .option-accessible = Computers adapted for disabled people
    .option-out-of-order = Machines out of order today

question-pla-05 = What state are the public computers in?
    .help = Think of breakdowns, slowness and updates.
    .why = A broken or slow computer puts off those who are least at ease.
    .level-0 = Several are broken.
    .level-1 = They work, but are slow or not up to date.
    .level-2 = Up to date, and somebody repairs when needed.
    .level-3 = Plus: checked on fixed dates, with a list of the machines.
    .level-4 = Plus: spare parts, and volunteers trained in repair.
    .strength = The public computers are checked regularly.
    .gap = The public computers are not looked after enough.
    .improve = Number the computers. Switch them on one by one, update them, and note their state and the date.
    .find-out = Who checked the public computers, and when was the last time?

question-pla-06 = What can the public do when the internet or the power stops?
    .help = A cut of half a day, for example.
    .why = In many villages cuts are common. The place can stay useful.
    .level-0 = Nothing, we close.
    .level-1 = We wait until it comes back.
    .level-2 = A few things without internet: texts, games, reading.
    .level-3 = An up-to-date library of texts, videos and lessons without internet.
    .level-4 = Plus: enough to last half a day without power.
    .strength = Your place stays useful when the internet stops.
    .gap = Without internet, your place can offer almost nothing.
    .improve = Copy some libre texts, videos and courses onto a computer, to open without internet.
    .find-out = What do we offer the public on days when the internet does not work?

question-pla-07 = What difficulties does your place face today?
    .help = Several answers are possible.
    .why = The plan begins with what really gets in the way.
    .option-money = Money
    .option-machines = Old or broken equipment
    .option-connection = The connection
    .option-electricity = Electricity
    .option-people = Too few people to run the place
    .option-training = A team that lacks training
    .option-visitors = Too few visitors
    .option-room = Lack of space, or the state of the building
    .option-theft = Theft or damage
    .option-languages = Too little content in our languages
    .option-none = None of these

question-pla-08 = How many people run your place?
    .help = Count those who welcome the public, even for a few hours.
    .why = The number of people helps to plan the shifts and the replacements.
    .option-employees = Employees
    .option-volunteers = Volunteers
    .option-trainees = Trainees, civic service, long-term volunteers
    .option-others = Others: municipal staff, teachers…

question-pla-09 = Is the team prepared to help the public?
    .help = Helping people without doing it for them can be learnt.
    .why = Knowing how to use a computer is not enough to help somebody else.
    .level-0 = Everyone does what they can.
    .level-1 = One person can help, the others look on.
    .level-2 = At least two people can help.
    .level-3 = The whole team has had training in helping the public.
    .level-4 = Plus: regular talks about difficult cases.
    .strength = Your team is prepared to help the public.
    .gap = Help to the public depends on everyone’s goodwill.
    .improve = Ask another place to show your team how to help without doing it for people.
    .find-out = Who in the team was trained to help people, and by whom?

question-pla-10 = What does the team wish to learn?
    .help = Ask each person. Several answers are possible.
    .why = People remember best what they asked to learn.
    .option-welcome = Welcoming and listening
    .option-teaching = Running a workshop
    .option-repair = Repairing machines
    .option-networks = Linking machines together (network, server on site)
    .option-creation = Creating: pictures, sound, video
    .option-procedures = Helping with online procedures
    .option-accessibility = Welcoming disabled people
    .option-libre = Using libre software
    .option-funding = Preparing a funding request
    .option-none = Nothing for the moment

question-pla-11 = What becomes of the things created here?
    .help = Photos, stories, videos, lessons, websites, small programs made with the public.
    .why = What people create here is a treasure. It gets lost quickly.
    .level-0 = Nothing is kept.
    .level-1 = They are on a few machines or USB sticks.
    .level-2 = Kept in a known place.
    .level-3 = Plus: a list, and the authors’ written consent.
    .level-4 = Plus: other places may reuse them (libre licence).
    .strength = What is created here is kept, with the authors’ consent.
    .gap = What is created here may get lost.
    .improve = Gather what was created here in one folder, make a copy, and note the authors’ names.
    .find-out = Where are the photos, videos and lessons made here with the public?

question-pla-12 = What things or programs have you created here?
    .help = A few titles are enough. This text is printed on the information sheet of your place, and quoted on the page “The plan and your project”.
    .why = Other places can use them, and your partners see your work.

question-pla-13 = Do you have rules for the help you give to the public?
    .help = What you do, what you do not do, passwords, confidentiality.
    .why = People sometimes hand over their papers and passwords. A rule protects everyone.
    .level-0 = No, each person decides.
    .level-1 = We have talked about it.
    .level-2 = A written rule, known to the team.
    .level-3 = A charter on the wall, in plain words: confidentiality, passwords never kept.
    .level-4 = Plus: the charter is reread each year with the team and the public.
    .strength = A charter says what help you give, and how.
    .gap = The help given to the public has no written rule yet.
    .improve = Bring the team together, and write what you never do, such as keeping a password.
    .find-out = Have we written down what we do, and do not do, when we help somebody?

question-pla-14 = What do you do with a request that you cannot answer?
    .help = A debt, a difficult case, a serious breakdown.
    .why = Somebody sent to the right place keeps trusting you and comes back. Somebody sent away without an answer does not.
    .level-0 = We say no.
    .level-1 = We look for something on the spot.
    .level-2 = A list of addresses, kept by one person.
    .level-3 = An up-to-date list that the whole team knows.
    .level-4 = Plus: an agreement with these places, and we ask how it went.
    .strength = You know where to send people.
    .gap = The team has no up-to-date list of where to send people.
    .improve = Note the three most common difficult requests, and find a telephone number to give for each.
    .find-out = Where do we send people when we cannot help them?

question-pla-15 = What will your place live on next year?
    .help = Grants, town hall, paid services, gifts, sales.
    .why = A place with a single funder can close overnight.
    .level-0 = We do not know.
    .level-1 = One source of money, which may stop.
    .level-2 = Money that is certain for one year.
    .level-3 = At least two sources, one of them earned by us.
    .level-4 = Plus: a budget planned over three years.
    .strength = Your place lives on several sources of money.
    .gap = Money for your place is not certain beyond a few months.
    .improve = Note the money promised for next year. See too what the place could earn, such as paid printing.
    .find-out = What will our place live on next year, and what is signed?

question-pla-16 = How are the machines replaced?
    .help = Computers, printers, batteries, cartridges.
    .why = Machines bought on the same day often break in the same year.
    .level-0 = They are not.
    .level-1 = When somebody gives one.
    .level-2 = When one breaks, we look for the money.
    .level-3 = A sum is set aside each year.
    .level-4 = Plus: a calendar, and refurbished equipment first.
    .strength = Replacing the machines is planned.
    .gap = Nothing is planned to replace the machines.
    .improve = Note the age of each machine, then propose a small sum in the budget for the oldest.
    .find-out = How much do we set aside each year to replace the machines?

question-pla-17 = If the person who runs the place leaves, who can open tomorrow?
    .help = Keys, passwords, the alarm, habits.
    .why = Many places close on the day one person leaves.
    .level-0 = Nobody.
    .level-1 = Somebody, but without the passwords.
    .level-2 = Another person, with keys and passwords.
    .level-3 = Plus: one page in a notebook says what to do.
    .level-4 = Plus: that person runs the place once a month.
    .strength = Another person can open and run the place.
    .gap = The place depends on one person.
    .improve = Open the place once with a second person. Give them the keys and access to the passwords.
    .find-out = Who else can open the place tomorrow, with keys and passwords?

question-pla-18 = Do you share with other places like yours?
    .help = A network of telecentres, digital spaces or libraries.
    .why = Other places have already solved many of the difficulties you meet.
    .level-0 = Never.
    .level-1 = We know another place by name.
    .level-2 = We talk once a year.
    .level-3 = We often share advice, equipment, things we made.
    .level-4 = Plus: projects run together.
    .strength = You share with other places.
    .gap = Your place works alone, without contact with others.
    .improve = Call a place like yours, ask it a question, and agree on a visit.
    .find-out = Which other places are we in touch with, and who talks to them?
