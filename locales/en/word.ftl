### Glossary for readers: hard words of the questionnaire, needs, actions and proposals, explained in one or two sentences.

## Keeping and protecting

word-backup = backup
    .forms = backup; backups; back up; backed up
    .meaning = A copy of your files, kept somewhere else. You need it when a computer breaks or goes missing.
word-password-vault = password manager
    .forms = password manager; password managers; vault; vaults
    .meaning = A program that keeps all your passwords locked away. One long password opens it.
word-two-step = two-step verification
    .forms = two-step verification; two-factor
    .meaning = Besides the password, you type a code, often sent to your phone. A thief who has only the password stays outside.
# In French, the form “chiffré” is left out: without its accent it is “chiffre”, a number.
word-encryption = encryption
    .forms = encryption; encrypted
    .meaning = A way of scrambling a file so that nobody reads it without the password. A stolen computer then tells nothing.
word-antivirus = antivirus
    .forms = antivirus
    .meaning = A program that finds harmful programs and stops them. Windows already comes with one.
word-update = update
    .forms = update; updates; updated; updating
    .meaning = A newer version of a program, which mends its faults. Without updates, a computer is easier to attack.
word-suspicious-message = suspicious message
    .forms = suspicious message; fake message
    .meaning = An e-mail or text that pretends to come from a bank, a public office or a friend. It is after a password or money.
word-hacking = hacking
    .forms = hacking; hack; hacked
    .meaning = Someone gets into a mailbox or a computer without permission. Often they have stolen or guessed the password.
# The name of the line in mail programs: Cci, Bcc, CCO… as the reader sees it.
word-blind-copy = blind copy
    .forms = blind copy
    .meaning = A way to write to several people without showing their addresses. You put them on the “Bcc” line.
# Computer login of each person. Spanish and Catalan texts mostly say it otherwise: only the guest session is matched.
word-session = login
    .forms = login; logins
    .meaning = The name and password with which each person opens their own space. Others who use the computer cannot see it.
# Never the bank account.
word-online-account = online account
    .forms = online account; online accounts; social media account
    .meaning = Your registration with an internet service, with a name and a password. It has nothing to do with the bank.
word-handover = handover
    .forms = handover; handover list
    .meaning = The moment when someone who leaves passes on files, passwords and know-how. A list helps to forget nothing.

## People’s data and the law

word-personal-data = personal data
    .forms = personal data; people’s data
    .meaning = Any fact about a person: name, address, photo, health. A list of members is full of it.
word-gdpr = GDPR
    .forms = GDPR
    .meaning = The European law that protects facts about people. It applies to small associations too.
# Only the list asked by the GDPR; other registers must not be matched.
word-data-register = register
    .forms = simple list; keep the register; list of the data you hold
    .meaning = The written list of the facts you hold about people. It says why you keep them, and for how long.
# Name the authority of the reader’s country where the language has one.
word-data-authority = data protection authority
    .forms = data protection authority; French data authority
    .meaning = The public body that watches over facts about people. You tell it when a serious theft of data happens.
word-cookie = cookie
    .forms = cookies
    .meaning = A small file that a website leaves on your computer to recognise you. Some are used for advertising.
word-tracker = tracker
    .forms = tracker; trackers; tracking of; tracking visitors; without tracking
    .meaning = A small program hidden in a page or an e-mail. It notes what you look at, mostly to sell advertising.
word-legal-notice = legal notice
    .forms = legal notice
    .meaning = The page of a website that says who runs it and how to reach them. The law often asks for it.

## Software and choice

# “Libre” never means free of charge.
word-libre-software = libre software
    .forms = libre software; libre program; libre programs; libre tools
    .meaning = Programs that anyone may use, study, change and share. They are often free of charge, but that is not the point.
# Never the sports licence: only phrases about software and works.
word-licence = licence
    .forms = libre licence; commercial licence; its licence; another licence; licence terms
    .meaning = The text in which an author says what others may do with the work. A libre licence allows copying and changing it.
word-open-format = open format
    .forms = open format; open formats
    .meaning = A way of saving a document that several programs can read. You are not tied to one program for ever.
word-community-edition = community edition
    .forms = community edition
    .meaning = The version of a program given to everyone. The company behind it also sells a fuller version.
word-extension = extension
    .forms = extensions; modules; add-ons
    .meaning = A small addition that lets a program do one more thing. For instance, selling tickets on a website.
# The system of a computer, not any system: whole phrases only.
word-system = operating system
    .forms = each system; another system; changing system; computers’ systems; libre system; this system; system for; community system; light system; taught system; system that still; system filled
    .meaning = The basic program of a computer, such as Windows, macOS or Linux. All other programs run on top of it.
word-linux = Linux
    .forms = Linux; GNU/Linux
    .meaning = A libre system, free of charge, that can take the place of Windows. Old computers often last longer with it.
word-android = Android
    .forms = Android
    .meaning = The system of most phones and tablets, except those from Apple. It comes from Google.
word-f-droid = F-Droid
    .forms = F-Droid
    .meaning = A shop of libre apps for Android phones. Everything there is free of charge, and you need not register.
word-export = export
    .forms = export; exports; exported; getting the data back; take data out
    .meaning = To take your data out of a program, in a file that others can read. You can then change tools without losing everything.
word-download = download
    .forms = download; downloads; downloaded
    .meaning = To copy a file from the internet onto your own computer. For instance, a bill from a website.

## On the internet

word-host = host
    .forms = the host; a host; our own host; trustworthy host; cooperative host; ethical host; non-profit host; web host; hosts; hosting
    .meaning = The firm or association that keeps your website, files or e-mails on its computers. A little like a storage warehouse.
word-shared-hosting = shared hosting
    .forms = shared hosting; ordinary web hosting; ordinary hosting
    .meaning = A small place rented on a computer that others use too. It is the cheapest kind, and enough for a website.
word-server = server
    .forms = server; servers
    .meaning = A computer that is always on and that other computers use. Your e-mails, for instance, wait on a server.
word-linked-servers = linked servers
    .forms = linked servers
    .meaning = Servers run by different groups, which talk to each other. Registered on one, you can follow people on the others.
word-domain-name = domain name
    .forms = domain name; domain names; own domain; website name; website’s name
    .meaning = The name of a website, such as wikipedia.org. It is rented by the year, and e-mail addresses use it after the @.
word-browser = browser
    .forms = browser
    .meaning = The program that opens websites, such as Firefox or Chrome. Every computer and phone has one.
word-file-space = shared file space
    .forms = file space; shared file space
    .meaning = Folders kept by a host and opened through the internet. The whole team finds the same documents there.
# Capital letters: it is a name. The form must not match kittens in new French texts.
word-chatons = CHATONS
    .forms = CHATONS
    .meaning = A French group of independent hosts, often associations. They promise libre software and no advertising.
word-openstreetmap = OpenStreetMap
    .forms = OpenStreetMap
    .meaning = A map of the world drawn by volunteers. Anyone may correct it and use it without paying.

## Writing, meeting and telling

word-mailing-list = mailing list
    .forms = mailing list; mailing lists; announcement list; discussion list
    .meaning = One e-mail address that sends each message to everybody on the list. On an announcement list, only one person writes.
# Not the paper bulletin of the town hall.
word-newsletter = newsletter
    .forms = newsletter; newsletters
    .meaning = An e-mail sent from time to time to those who asked for it. It gives news and dates.
word-unsubscribe = unsubscribe
    .forms = unsubscribe; unsubscribed
    .meaning = To leave a list of people who get a newsletter. A link at the foot of each one makes it possible.
word-instant-messaging = instant messaging
    .forms = instant messaging; team messaging; team chat; group chat; messaging app; messaging program
    .meaning = Short messages that arrive at once, for one person or a group. WhatsApp and Signal are examples.
word-video-meeting = video meeting
    .forms = video meeting; video meetings; video call; video conference
    .meaning = A meeting where people see and hear each other on their screens. Everyone can stay at home.
word-wiki = wiki
    .forms = wiki; wikis
    .meaning = A website whose pages are written by many people together. The best known is Wikipedia.

## Documents and lists

word-spreadsheet = spreadsheet
    .forms = spreadsheet; spreadsheets
    .meaning = A program for tables and sums, such as Excel. It adds up the membership fees, for instance.
word-office-suite = office suite
    .forms = office suite
    .meaning = A set of programs for writing, doing sums and presenting. LibreOffice and Microsoft Office are two of them.
# Names of two kinds of files; the same in all languages.
word-odt = ODT, ODS
    .forms = ODT; ODS
    .meaning = Two kinds of files: ODT for texts, ODS for tables. LibreOffice writes them, Word and Excel open them.
word-pdf = PDF
    .forms = PDF; PDFs
    .meaning = A document that looks the same on every screen and on paper. It is easy to read, but hard to change.
word-csv = CSV
    .forms = CSV
    .meaning = A very plain file for a list, which every spreadsheet opens. It carries your members from one program to another.
word-database = database
    .forms = database; databases
    .meaning = A set of well-ordered lists in which a program finds things very fast. Like the card index of a library.
# The value is the shortest sign used in the language. The forms Go, Mo, ko are French.
word-gigabyte = GB, MB, kB
    .forms = GB; MB; kB
    .meaning = Measures of space for files and memory, from the largest to the smallest. One GB holds a few hundred photos.

## Machines

word-nas = NAS
    .forms = NAS
    .meaning = A box of disks plugged in on your premises. All the computers there open the same folders on it.
word-wifi = Wi-Fi
    .forms = Wi-Fi; wifi
    .meaning = A wireless connection, by radio waves. It links the computers and phones in one building to the internet.
word-refurbished = refurbished
    .forms = refurbished
    .meaning = Said of a device already used, then checked and repaired. It costs less than a new one.

## People, places and reading for all

# EPN only in French; Punt TIC only in Catalan.
word-telecentre = telecentre
    .forms = telecentre; telecentres; digital space; digital spaces
    .meaning = A place open to all, with computers, internet and someone to help. Often in a library or community centre.
word-digital-mediator = digital support worker
    .forms = digital support worker
    .meaning = A person whose job is to help others with computers and the internet. They show how, and let others do it.
word-digital-lead = digital lead
    .forms = digital lead
    .meaning = The person in the association who looks after its digital tools. No need to be a computer expert.
word-accessibility = accessibility
    .forms = accessibility; accessible
    .meaning = Making documents and websites that everyone can read and use. That includes people who see or hear badly.
word-screen-reader = screen reader
    .forms = screen reader; screen readers
    .meaning = A program that reads aloud what is on the screen. A blind person can read messages this way.
