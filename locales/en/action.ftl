### Actions of the plan: titles, what is produced, how one knows it is done.

## Roles: who owns an action

role-board = Board
role-treasurer = Treasurer
role-secretary = Secretary
role-comms = Communications lead
role-volunteers = Volunteer coordinator
role-it = Digital lead
role-mediator = Digital support worker

## Phases of the plan

phase-0 = Decide
phase-1 = Make safe
phase-2 = Lay the foundations
phase-3 = Change tools
phase-4 = Share and keep going

## Kinds of action

kind-secure = Protect
kind-organise = Organise
kind-learn = Learn
kind-switch = Change tool
kind-exit = Leave a tool
kind-spend = Buy

## Actions. deliverable: what will exist. done: the sign that it works. short: the same action in about one hour.

action-a01 = Name a person for digital tools, and a deputy
    .deliverable = Their tasks on half a page, in the minutes.
    .done = Members know the two names and their tasks.
    .short = Write in the minutes who looks after digital tools and who stands in.

action-a02 = Put digital tools on the board’s agenda
    .deliverable = An item on digital tools, twice a year.
    .done = Two sets of minutes in a row contain a decision on digital tools.

action-a03 = Talk about digital tools with the board for 90 minutes
    .deliverable = Session notes and three priorities chosen by the board.
    .done = At least two thirds of the board came.
    .short = Read the summary page at a meeting, thirty minutes.

action-a04 = Write five criteria for choosing tools
    .deliverable = A one-page list of criteria.
    .done = The criteria are adopted and were used for one real choice.
    .short = Write on one sheet three things a tool must respect.

action-a05 = List tools, logins and costs
    .deliverable = A table of tools: who looks after each, cost, who keeps the data, how to leave.
    .done = Each tool has a person who looks after it, and a known cost.
    .short = Tick the tools in Rumb, fifteen minutes.

action-a06 = Set up a working group of different people
    .deliverable = A list of four to six people and four meeting dates.
    .done = Board, volunteers and, if there are any, paid staff are represented.

action-a07 = Set a budget for digital tools
    .deliverable = A line in the budget with equipment, services and training.
    .done = The line is approved with the yearly budget.

action-a08 = Set aside a fixed time for digital tools
    .deliverable = A slot in the shared calendar.
    .done = The slot was kept three months running.

action-a09 = Reread and complete the road map, and put it to the vote
    .deliverable = The plan written by Rumb, completed by the board, with a resolution.
    .done = The resolution is approved and dated.
    .short = Read the plan at a meeting and note the agreement.

action-a10 = Look for money, or help in equipment or time
    .deliverable = A list of three sources and one request sent.
    .done = One reply has come.

action-a11 = Meet two nearby people or places that help with digital tools
    .deliverable = A contact sheet for each of the two.
    .done = One meeting was held and a next date is set.
    .short = Telephone one nearby place that helps.

action-a12 = Give two people access to the e-mail, the bank and the website
    .deliverable = An access sheet in a sealed envelope, or a shared vault.
    .done = A second person was able to open the e-mail, the bank and the website.
    .short = Check that a second person can open the e-mail and the bank.

action-a13 = Set up a password manager (a vault on the computer)
    .deliverable = A shared vault, with a folder for each role.
    .done = All essential passwords are in the vault.
    .short = Put the passwords concerned in a safe place, two people together.

action-a14 = Change shared passwords and switch on two-step verification
    .deliverable = The list of what changed, and the new passwords in the notebook or the vault.
    .done = E-mail, bank and website ask for a code besides the password.

action-a15 = Make a first backup away from the premises
    .deliverable = Two labelled copies, one of them kept elsewhere.
    .done = A random file was reopened from each copy.
    .short = Copy the important folders to a disk kept elsewhere.

action-a16 = Test getting a backup back
    .deliverable = A note of the test: which files, from which copy, by whom.
    .done = The test is dated and signed.
    .short = Reopen three files from the copy.

action-a17 = Update and protect devices
    .deliverable = A checklist for each device.
    .done = Nine devices out of ten have four of the protections on the list.
    .short = Run the updates on the machines concerned.

action-a18 = Hold a “suspicious message, what now?” session
    .deliverable = A poster with three things to do and the help contact.
    .done = Everyone can say who to call.

action-a19 = Keep private information for those who need it
    .deliverable = A list of who may see what, and a protected folder.
    .done = People outside the list no longer have access.

action-a20 = Hide addresses in group e-mails
    .deliverable = An instruction in two lines.
    .done = Three e-mails in a row went out with no visible addresses.

action-a21 = Take back control of your website’s name (domain name)
    .deliverable = A contract in the association’s name, with two contacts.
    .done = The renewal date is in the calendar.
    .short = Read on the bill who owns the site’s name.

action-a22 = Open e-mail addresses for each role
    .deliverable = Addresses for roles: chair, treasurer, contact…
    .done = All public documents carry these addresses.
    .short = Open the association’s contact address.

action-a23 = Choose a trustworthy host for your data
    .deliverable = Three hosts compared on your criteria. The host keeps your data on its computers.
    .done = The contract is signed and the way out is noted.
    .short = Compare two hosts on the list.

action-a24 = Keep a simple list of the data you hold (register)
    .deliverable = A list: one line for each use, with the reason and how long.
    .done = The list is approved by the board.
    .short = Write one line: which data, why, for how long.

action-a25 = Tell people about their rights
    .deliverable = A note on forms, website and wall.
    .done = A test request was answered within a month.

action-a26 = Sort and delete old data
    .deliverable = A dated note that says what was erased.
    .done = Data kept too long no longer exists.

action-a27 = Write one page of rules for your tools
    .deliverable = A charter of one page.
    .done = Each new person receives the charter.
    .short = Write three rules for this new tool.

action-a28 = Write down who can do what in the team
    .deliverable = Skill sheets, one for each role.
    .done = Every role has at least one trained person and one deputy.
    .short = Ask who is at ease and who wants help.

action-a29 = Plan the training for each role
    .deliverable = A training calendar, with a name for each date.
    .done = Each role has one session planned.
    .short = Set a training date for the people concerned.

action-a30 = Go over the basics before any change
    .deliverable = An attendance sheet, and skill sheets up to date.
    .done = Eight people in ten use a device with a little help.
    .short = One hour of hands-on practice with the people concerned.

action-a31 = Prepare a small welcome folder on your tools
    .deliverable = A folder: five sheets, and a list of people to go with newcomers.
    .done = The last newcomer used it.

action-a32 = Run a joint training session with another association
    .deliverable = A session held by two associations or places.
    .done = At least three kinds of people came: board, volunteers, members…
    .short = Invite another association to the session.

action-a33 = Write down what to hand over when someone leaves
    .deliverable = A one-page handover list.
    .done = It was used when the last person left.

action-a34 = Prepare to work without internet
    .deliverable = Printed lists, copies on site, known roles.
    .done = A half-day trial was done.
    .short = Print the lists needed in an outage.

action-a35 = Move templates and old documents to open formats
    .deliverable = Templates in open formats and a rule for old documents.
    .done = New documents are saved in open formats.
    .short = Save the templates concerned in an open format.

action-a36 = Install LibreOffice next to the current suite
    .deliverable = The list of machines where LibreOffice is installed.
    .done = Two volunteers use it every week.
    .short = Install LibreOffice on one machine.

action-a37 = Train people on LibreOffice, then convert templates
    .deliverable = Converted templates and session notes.
    .done = Nine templates in ten work; minutes are written without the old suite.

action-a38 = Try a libre file space with a small group
    .deliverable = A six-week trial with three, four or five people.
    .done = The trial group asks to go on.
    .short = Try the file space with three people for two weeks.

action-a39 = Move documents and close the old space
    .deliverable = A folder plan and a log of the move.
    .done = Nobody opens the old space for a month.
    .short = Move a single folder, to see.

action-a40 = Create mailing lists
    .deliverable = Three lists: board, volunteers, members.
    .done = The long lists of addresses are no longer used.

action-a41 = Try libre team messaging
    .deliverable = A trial with rules of use.
    .done = Personal groups are no longer used for the association’s work.

action-a42 = Set up writing together
    .deliverable = Two shared templates.
    .done = Three sets of minutes were written together.

action-a43 = Adopt one way to meet at a distance
    .deliverable = One tool, a one-page guide, a telephone number.
    .done = Two meetings were held with people far away.

action-a44 = Let people take part at a distance by phone
    .deliverable = A telephone chain, and documents sent beforehand.
    .done = Two meetings were held with one person by phone.

action-a45 = Choose software to keep track of members
    .deliverable = A trial with real cases, and a sheet with the choice.
    .done = Treasurer and secretary both agree.
    .short = Try one program with ten invented members.

action-a46 = Import members and train two people
    .deliverable = The imported list and a short guide.
    .done = Two people can register a member.
    .short = Import the list and reread it, two people together.

action-a47 = Move the bookkeeping to libre software
    .deliverable = The opening balances and the list of bookkeeping accounts.
    .done = One month kept in the old and the new, without difference.

action-a48 = Open a simple website that everyone can read
    .deliverable = A five-page website.
    .done = Two people can update it, and the checklist is complete.
    .short = Open one simple home page.

action-a49 = Share the work of updating the site
    .deliverable = A rota and one person for each page.
    .done = No page is older than three months.
    .short = Reread the site and correct the dates.

action-a50 = Send news with a proper tool
    .deliverable = A list of people who agreed, and a model letter.
    .done = Each e-mail has a link to unsubscribe.

action-a51 = Publish first on your own site or notice board
    .deliverable = A rule: our own site or the notice board first.
    .done = Ten announcements in a row followed the rule.

action-a52 = Make documents and site readable by all
    .deliverable = A checklist and three corrected documents.
    .done = Two people concerned have tried it.

action-a53 = Open hours of help with digital tools
    .deliverable = A timetable and a confidentiality rule.
    .done = Ten people were helped. Those sent elsewhere are noted.

action-a54 = Keep a way without internet for each service
    .deliverable = A table: service, way online, other way.
    .done = Each service has both ways.
    .short = Write down how to manage without the new tool: paper, phone or somebody who helps.

action-a55 = Make public computers simple and safe
    .deliverable = A guest session wiped at the end, and a poster.
    .done = Ten sessions were checked and left no traces.

action-a56 = Look over the computers and make them last
    .deliverable = A sheet for each machine: keep, Linux, spare parts, recycle.
    .done = Half of the machines thought lost are in use again.
    .short = Look at the state of each machine, one line each.

action-a57 = Choose refurbished equipment first
    .deliverable = A rule for buying.
    .done = The next purchase follows the rule.

action-a58 = Install a library that works without internet
    .deliverable = A small computer or a disk, with chosen texts, lessons and videos.
    .done = Twenty people used it in a month, without internet.

action-a59 = Make files, images and e-mails lighter
    .deliverable = Three rules and one clean-up day a year.
    .done = An e-mail weighs less than 500 kB.

action-a60 = Organise a shared folder on site
    .deliverable = A shared folder on site and a folder plan.
    .done = Everyone finds the latest minutes in one minute.

action-a61 = Test getting the data back
    .deliverable = The files you got back and a note of the test.
    .done = The files open again in another program.
    .short = Download the data of the tool being left, once.

action-a62 = Write a rule for working with neighbours
    .deliverable = A one-page agreement.
    .done = Two associations or places have signed it.

action-a63 = Keep a list of places that help up to date
    .deliverable = A list or map of places, dated.
    .done = It is checked twice a year.

action-a64 = Cancel old online services and close their accounts
    .deliverable = Proof of the cancellations.
    .done = No payment or data is left with the old service.

action-a65 = Plan the upkeep and replacement of equipment
    .deliverable = A table over five years.
    .done = A reserve is in the budget.

action-a66 = Report to members and vote on the next steps
    .deliverable = A one-page report for the general meeting.
    .done = The vote is recorded.
    .short = Say at a meeting what was done.

action-a67 = Do the digital audit again after twelve months
    .deliverable = A new audit and a comparison.
    .done = The comparison was shown to the board.

action-a68 = Start a password notebook under lock and key
    .deliverable = A notebook in a locked place, and two named people.
    .done = Two people have opened it; e-mail, bank and website are in it.
    .short = Write the passwords in a notebook kept locked.

action-a69 = Automate the backup
    .deliverable = A backup sheet: what, when, where, who.
    .done = Two copies were made without anyone thinking of it.
    .short = Set one automatic copy every week.

action-a70 = Buy a website name (domain name) in the association’s name
    .deliverable = A contract in the association’s name, with two contacts.
    .done = Two people can log in, and the renewal date is in the calendar.
    .short = Check whether a domain name exists already.

action-a71 = Move the mailbox and tell everyone
    .deliverable = Messages forwarded, and the list of those told: bank, authorities, federation, printed papers.
    .done = For a month, the old address receives nothing but advertising.
    .short = Forward the old address to the new one.

action-a72 = Pay as two: check and call back before a transfer
    .deliverable = One card: who checks, above what amount, which number to call.
    .done = Three payments in a row followed the rule.

action-a73 = Fill in the “if something goes wrong” sheet
    .deliverable = One sheet: who to call, what to cut off, what to say, data protection authority within 72 hours.
    .done = The sheet is on the wall and two people have called the numbers.

action-a74 = Ask for consent to photos, children’s first
    .deliverable = A form for adults and parents, and the list of refusals.
    .done = Photos without consent are no longer online.

action-a75 = Write down the agreement with outside helpers
    .deliverable = One page: what, what price, passwords with us too, data, way out.
    .done = Each outside helper has signed, and you have every password.

action-a76 = Prepare a meeting and a vote at a distance
    .deliverable = A written rule, a chosen tool, a way by phone or post.
    .done = One rehearsal and one small decision were made that way.

action-a77 = Set dates by poll and open a sign-up sheet
    .deliverable = One poll or wall sheet, for a meeting and an activity.
    .done = Three dates in a row were set without a chain of messages.

action-a78 = Agree on regular help with a person or a place
    .deliverable = A name, a telephone, days, what is done and what is not.
    .done = The person who helps has come twice.

action-a79 = Join a network of similar associations
    .deliverable = A registration on a list or forum, and one visit.
    .done = One question was asked there, and one answer given.

action-a80 = Write down how the public place will last
    .deliverable = Two pages: opening, income, replacing machines, who takes over.
    .done = The text was presented to the town hall or the main partner.

action-a81 = List what was created here
    .deliverable = A list: title, language, author’s consent, where the file is.
    .done = The list is shared with one other place.

action-a82 = Add the legal notice to the site
    .deliverable = One page: who we are, who hosts the site, contact for data, tracking of visitors.
    .done = The page is online, and nothing tracks visitors without their consent.
    .short = Add the association’s name and address to the site.

action-a83 = Tell the funder or the federation what the required tool costs
    .deliverable = A one-page letter: the tool, its cost, the data, our request.
    .done = An answer was received.

action-a84 = Bring the list of members up to date, two people together
    .deliverable = One list, on paper or in a file, kept by two people.
    .done = Either of them finds any member in one minute.
    .short = Reread the list of members, two people together.

action-a85 = Put the essentials on a page open to all
    .deliverable = Address, hours, contact and dates, on a page open to all.
    .done = Somebody without an account found our next date.
    .short = Ask the town hall for one up-to-date line.

action-a86 = Train the welcome team to help the public
    .deliverable = One session chosen from the team’s wishes, and a one-page reminder.
    .done = At least two people can help without doing it for the other.
    .short = Welcome the public as two for an hour, then talk about it.

action-a87 = Put up your hours, your services and the help you give
    .deliverable = The information sheet of your place, on its door, at the town hall and in two shops.
    .done = Three new people came because of the sheet.

action-a88 = Write the charter for the help given to the public
    .deliverable = One page: what we do, what we do not do, confidentiality, passwords.
    .done = The charter is on the wall, and the whole team knows it.
    .short = Note five rules together, and put them up.
