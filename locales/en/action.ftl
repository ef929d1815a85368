### Actions of the plan: titles, what is produced, how one knows it is done.

## Roles: who owns an action

role-board = Board
role-treasurer = Treasurer
role-secretary = Secretary
role-comms = Communication lead
role-volunteers = Volunteer coordinator
role-it = Digital lead
role-mediator = Digital mediator

## Phases of the plan

phase-0 = Decide
phase-1 = Secure
phase-2 = Lay the foundations
phase-3 = Change tools
phase-4 = Share and sustain

## Kinds of action

kind-secure = Protect
kind-organise = Organise
kind-learn = Learn
kind-switch = Change tool
kind-exit = Leave a tool
kind-spend = Buy

## Actions. deliverable: what will exist. done: the sign that it works. short: the same action in about one hour.

action-a01 = Appoint a digital lead and a deputy
    .deliverable = Half-page mandate in the minutes.
    .done = Two names and their mandate are published to members.
    .short = Write in the minutes who looks after digital matters and who stands in.

action-a02 = Put digital matters on the board agenda
    .deliverable = Standing agenda item, twice a year.
    .done = Two minutes in a row contain a digital decision.

action-a03 = Raise board awareness in one 90-minute session
    .deliverable = Session notes and three priorities chosen by the board.
    .done = At least two thirds of the board attended.
    .short = Read the summary page at a meeting, thirty minutes.

action-a04 = Write five criteria for choosing tools
    .deliverable = One-page list of criteria.
    .done = The criteria are adopted and were used for one real choice.
    .short = Write on one sheet three things a tool must respect.

action-a05 = List tools, accounts and costs
    .deliverable = Inventory table (tool, owner, cost, host, exit).
    .done = Every tool has an owner and a known cost.
    .short = Tick the tools in the program, fifteen minutes.

action-a06 = Set up a mixed working group
    .deliverable = List of 4-6 people and four meeting dates.
    .done = Board, staff and volunteers are all represented.

action-a07 = Create a digital budget line
    .deliverable = Budget line with equipment, services and training.
    .done = The line is voted with the annual budget.

action-a08 = Set aside fixed time for digital work
    .deliverable = Slot in the shared calendar.
    .done = The slot was kept three months running.

action-a09 = Reread, complete and have the road map voted
    .deliverable = The plan written by the program, completed by the board, with a resolution.
    .done = The resolution is voted and dated.
    .short = Read the plan at a meeting and note the agreement.

action-a10 = Look for funding or help in kind
    .deliverable = List of three sources and one request sent.
    .done = One reply has come.

action-a11 = Meet two local digital-help actors
    .deliverable = Contact sheet for two places.
    .done = One meeting was held and a next date is set.
    .short = Telephone one nearby place of help.

action-a12 = Give essential access to two people
    .deliverable = Sealed access sheet or shared vault.
    .done = A second person has logged in to every essential account.
    .short = Check that a second person can open the e-mail and the bank.

action-a13 = Set up a password manager
    .deliverable = Shared vault with folders by role.
    .done = All essential accounts are in the vault.
    .short = Put the passwords concerned in a safe place, in pairs.

action-a14 = Change shared passwords and switch on two-step login
    .deliverable = List of accounts changed, new passwords in the notebook or the vault.
    .done = E-mail, bank and website have two-step login.

action-a15 = Make a first backup away from the premises
    .deliverable = Two labelled copies, one off site.
    .done = A random file was reopened from each copy.
    .short = Copy the important folders to a disk kept elsewhere.

action-a16 = Test getting a backup back
    .deliverable = Test note: which files, from which copy, by whom.
    .done = The restore test is dated and signed.
    .short = Reopen three files from the copy.

action-a17 = Update and protect devices
    .deliverable = Checklist per device.
    .done = Nine devices out of ten have four of the protections on the list.
    .short = Run the updates on the machines concerned.

action-a18 = Hold a “suspicious message, what now?” session
    .deliverable = Poster with three reflexes and the help contact.
    .done = Everyone can name the help contact.

action-a19 = Restrict access to sensitive information
    .deliverable = List of who may see what, protected folder.
    .done = People outside the list no longer have access.

action-a20 = Hide addresses in group mailings
    .deliverable = Two-line instruction.
    .done = No visible address list for three mailings.

action-a21 = Regain control of your website’s name (domain name)
    .deliverable = Contract in the association’s name, two contacts.
    .done = The renewal date is in the calendar.
    .short = Read on the bill who owns the site’s name.

action-a22 = Open role-based e-mail addresses
    .deliverable = Addresses for roles: president, treasurer, contact…
    .done = All public documents carry these addresses.
    .short = Open the association’s contact address.

action-a23 = Choose a trustworthy host
    .deliverable = Comparison of three hosts on the criteria.
    .done = The contract is signed and the way out is noted.
    .short = Compare two hosts on the list.

action-a24 = Keep a simple data register
    .deliverable = Register (one line per use of data).
    .done = The register is approved by the board.
    .short = Write one line: which data, why, for how long.

action-a25 = Tell people about their rights
    .deliverable = Notice on forms, site and wall.
    .done = A test request got an answer within a month.

action-a26 = Sort and delete old data
    .deliverable = Deletion note with date.
    .done = Data past its time limit is gone.

action-a27 = Write a one-page usage charter
    .deliverable = Usage charter.
    .done = The charter is given to every newcomer.
    .short = Write three rules for this new tool.

action-a28 = Draw up the team’s skills map
    .deliverable = Skill cards by role.
    .done = Every role has at least one trained person and one deputy.
    .short = Ask who is at ease and who wants help.

action-a29 = Build a training plan by role
    .deliverable = Training calendar with owners.
    .done = Each role has one session planned.
    .short = Set a training date for the people concerned.

action-a30 = Run a “basics” workshop before any change
    .deliverable = Attendance sheet and skill cards.
    .done = Eight people in ten use a device with a little help.
    .short = One hour of hands-on practice with the people concerned.

action-a31 = Create a digital welcome kit
    .deliverable = Kit: five sheets and a buddy list.
    .done = The last newcomer used it.

action-a32 = Run a mixed-profile training with a partner
    .deliverable = Session with two organisations.
    .done = At least three different profiles attended.
    .short = Invite another association to the session.

action-a33 = Write the leaving and handover procedure
    .deliverable = One-page handover list.
    .done = It was used for the latest departure.

action-a34 = Prepare to work without internet
    .deliverable = Printed lists, local copies, roles.
    .done = A half-day drill was done.
    .short = Print the lists needed in an outage.

action-a35 = Move templates and archives to open formats
    .deliverable = Open templates, archive rule.
    .done = New documents are saved in open formats.
    .short = Save the templates concerned in an open format.

action-a36 = Install LibreOffice next to the current suite
    .deliverable = List of machines with LibreOffice installed.
    .done = Two volunteers use it weekly.
    .short = Install LibreOffice on one machine.

action-a37 = Train on LibreOffice, then convert templates
    .deliverable = Converted templates, session notes.
    .done = Nine templates in ten work; minutes are written without the old suite.

action-a38 = Pilot a libre file space with a small group
    .deliverable = Pilot of six weeks with three to five people.
    .done = The pilot group asks to keep it.
    .short = Try the file space with three people for two weeks.

action-a39 = Move documents and close the old space
    .deliverable = Folder plan, migration log.
    .done = Nobody opens the old space for a month.
    .short = Move a single folder, to see.

action-a40 = Create mailing lists
    .deliverable = Lists: board, volunteers, members.
    .done = Long address lists are no longer used.

action-a41 = Try libre team messaging
    .deliverable = Pilot with rules of use.
    .done = Personal groups no longer serve for work topics.

action-a42 = Set up co-writing
    .deliverable = Two shared templates.
    .done = Three sets of minutes were written together.

action-a43 = Adopt one common means for remote meetings
    .deliverable = One tool, one-page guide, phone number.
    .done = Two meetings were held with remote people.

action-a44 = Organise remote participation by phone
    .deliverable = Call tree, documents sent beforehand.
    .done = Two meetings were held with one person by phone.

action-a45 = Choose member-management software
    .deliverable = Trial with real cases, choice sheet.
    .done = Treasurer and secretary both agree.
    .short = Try one program with ten invented members.

action-a46 = Import members and train two people
    .deliverable = Imported list and short guide.
    .done = Two people can register a member.
    .short = Import the list and reread it in pairs.

action-a47 = Move accounting to libre software
    .deliverable = Opening balance and chart of accounts.
    .done = One month kept on both sides without difference.

action-a48 = Open a simple, accessible website
    .deliverable = Five-page site.
    .done = Two people can update it, and the checklist is complete.
    .short = Open one simple home page.

action-a49 = Share the work of updating the site
    .deliverable = Rota and page owners.
    .done = No page older than three months.
    .short = Reread the site and correct the dates.

action-a50 = Send news with a proper tool
    .deliverable = List of people who agreed, and a template.
    .done = Every mailing has an unsubscribe link.

action-a51 = Publish outside social networks first
    .deliverable = Rule: our own site or notice board first.
    .done = Ten posts in a row follow the rule.

action-a52 = Make documents and site readable by all
    .deliverable = Checklist and three corrected documents.
    .done = Two people concerned have tried it.

action-a53 = Open a digital help desk
    .deliverable = Timetable and confidentiality rule.
    .done = Ten people were helped, and referrals are noted.

action-a54 = Keep a non-digital path for each service
    .deliverable = Table: service, online path, other path.
    .done = Each service has both paths.

action-a55 = Make public computers simple and safe
    .deliverable = Guest session wiped at logout, poster.
    .done = Ten sessions were checked and left no traces.

action-a56 = Diagnose computers and make them last
    .deliverable = Sheet per machine: keep, Linux, spare parts, recycle.
    .done = Half of the machines thought lost are in use again.
    .short = Look at the state of each machine, one line each.

action-a57 = Choose refurbished equipment first
    .deliverable = Purchase rule.
    .done = The next purchase follows the rule.

action-a58 = Install an offline content library
    .deliverable = Local server or disk with chosen content.
    .done = Twenty people used it in a month, without internet.

action-a59 = Lighten files, images and mailings
    .deliverable = Three rules and a yearly clean-up day.
    .done = A mailing weighs less than 500 kB.

action-a60 = Organise a shared folder on site
    .deliverable = Local shared folder, folder plan.
    .done = Everyone finds the minutes in one minute.

action-a61 = Test getting the data back
    .deliverable = Exported files and test note.
    .done = The files open again in another program.
    .short = Download once the data of the tool being left.

action-a62 = Write a local cooperation rule
    .deliverable = One-page agreement.
    .done = Two organisations have signed it.

action-a63 = Keep a referral map up to date
    .deliverable = List or map of places, dated.
    .done = It is checked twice a year.

action-a64 = Cancel old services and delete accounts
    .deliverable = Cancellation proofs.
    .done = No payment or data is left with the old service.

action-a65 = Plan equipment upkeep and renewal
    .deliverable = Five-year table.
    .done = A reserve is in the budget.

action-a66 = Report to members and vote the next steps
    .deliverable = One-page report for the assembly.
    .done = The vote is recorded.
    .short = Say at a meeting what was done.

action-a67 = Redo the audit after twelve months
    .deliverable = New audit and comparison.
    .done = The comparison was shown to the board.

action-a68 = Start a password notebook under lock and key
    .deliverable = Notebook in a locked place, two named holders.
    .done = Two people have opened it; e-mail, bank and website are in it.
    .short = Write the passwords in a notebook kept locked.

action-a69 = Automate the backup
    .deliverable = Backup sheet: what, when, where, who.
    .done = Two copies were made without anyone thinking of it.
    .short = Set one automatic copy every week.

action-a70 = Buy a website name (domain name) in the association’s name
    .deliverable = Contract in the association’s name, two contacts.
    .done = Two people can log in; renewal date in the calendar.
    .short = Check whether a domain name exists already.

action-a71 = Move the mailbox and tell everyone
    .deliverable = Forwarding on; list of those told: bank, authorities, federation, printed paper.
    .done = Nothing but advertising reaches the old address for a month.
    .short = Forward the old address to the new one.

action-a72 = Pay in pairs: check and call back before a transfer
    .deliverable = Rule on one card: who checks, above what amount, which number to call.
    .done = The rule was followed for three payments running.

action-a73 = Fill in the “if something goes wrong” sheet
    .deliverable = One sheet: whom to call, what to cut off, what to tell people, authority within 72 hours.
    .done = The sheet is on the wall and two people have called the numbers.

action-a74 = Ask consent for photos, minors first
    .deliverable = Consent form for adults and parents, list of refusals.
    .done = Photos without consent are off the site and networks.

action-a75 = Write down the agreement with outside helpers
    .deliverable = One page: what, price, keys held by us too, data, way out.
    .done = Each helper has signed and we hold every key.

action-a76 = Prepare a meeting and a vote at a distance
    .deliverable = Rule in the by-laws, chosen means, phone or postal way for those offline.
    .done = One rehearsal and one small decision made that way.

action-a77 = Set dates by poll and open a sign-up sheet
    .deliverable = One poll or wall sheet in use for the next meeting and one activity.
    .done = Three dates in a row were set without a chain of messages.

action-a78 = Agree on regular help with a person or a place
    .deliverable = Name, telephone, days, what they do and do not do.
    .done = The helper has come twice.

action-a79 = Join a network of similar associations
    .deliverable = Registration in a list or forum, one exchange visit.
    .done = One question asked and one answered there.

action-a80 = Write down how the public place will last
    .deliverable = Two pages: opening, income, replacement of machines, succession.
    .done = It was presented to the municipality or the main partner.

action-a81 = List the contents made here
    .deliverable = List: title, language, author’s agreement, where the file is.
    .done = The list is shared with one other place.

action-a82 = Add the legal notice to the site
    .deliverable = Page: who we are, host, contact for data, cookies.
    .done = The page is online and no tracker starts without consent.
    .short = Add the association’s name and address to the site.

action-a83 = Tell the funder or federation what the imposed tool costs us
    .deliverable = One-page letter: tool, cost, data, what we ask.
    .done = An answer was received.

action-a84 = Bring the members’ list up to date, in pairs
    .deliverable = One list, on paper or in a file, kept by two people.
    .done = Either of them finds any member in one minute.
    .short = Reread the members’ list in pairs.

action-a85 = Put the essentials on a page open to all
    .deliverable = Address, hours, contact and next dates on our, the town hall’s or the federation’s page.
    .done = Someone without an account found our next date.
    .short = Ask the town hall for one up-to-date line.

action-a86 = Train the welcome team to help the public
    .deliverable = One session chosen from what the team wishes, and a one-page reminder.
    .done = At least two people help without doing it for the other.
    .short = Welcome the public in pairs for an hour, then talk about it.

action-a87 = Put up the hours, the services and the help of the place
    .deliverable = The sheet of the place, on its door, at the town hall and in two shops.
    .done = Three new people came because of the sheet.

action-a88 = Write the charter of the help given to the public
    .deliverable = One page: what we do, what we do not do, confidentiality, passwords.
    .done = The charter is on the wall, and the whole team knows it.
    .short = Note five rules together, and put them up.
