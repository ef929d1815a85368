### Changing a tool, stage by stage, and leaving the old one.

switch-pilot = { $need }: try { $software } with two or three people
    .deliverable = A two-week trial, and a date to decide.
    .done = Those who tried it ask to go on.
    .how = Two or three people use it in earnest for two weeks. Set the day on which you will decide from the start.

switch-training = { $need }: learn { $software } before changing
    .deliverable = A session held, and a one-page reminder.
    .done = Everyone has done the useful steps again alone.
    .how = Sit in pairs, one device each pair, 90 minutes at most. One new tool a session.

switch-move = { $need }: move to { $software }
    .deliverable = The data carried over into the new tool, and the old one kept beside it.
    .done = For a month, everything was done in the new tool.
    .how = Choose a quiet weekend, after reopening a backup. Keep the old tool beside it for a month.

switch-after = { $need }: help, once { $software } is in place
    .deliverable = The name of the person to ask “where is it?”.
    .done = Nobody needed help at two meetings in a row.
    .how = Keep a quarter of an hour of help at each meeting. One and the same person answers those who ask “where is it?”.

switch-exit = { $need }: leave the old tool, replaced by { $software }
    .deliverable = A copy of the data, and proof that all is closed.
    .done = No payment or data is left in the old tool.
    .how = Take everything out in an open format, and keep that copy for a year. Then close the online account, or remove the program.

switch-move-email = { $need }: move to { $software } without losing a message
    .deliverable = The messages carried over. If the address changes: forwarding, and the list of people and services told.
    .done = Everything is read in the new place, and nothing useful reaches the old one any more.
    .how = Choose a quiet weekend, after reopening a backup. If the address changes, set up forwarding and tell everyone.
switch-exit-email = { $need }: leave the old mailbox, replaced by { $software }
    .deliverable = A copy of all messages, and proof of the closing.
    .done = For three months, the old mailbox received nothing but advertising.
    .how = Leave forwarding on for three months, and keep a copy of the messages for a year. Then close the online account, if it is no longer used.

switch-move-accounting = { $need }: move to { $software } and compare for a month
    .deliverable = The opening balances and the list of accounts, reread by two people.
    .done = A month kept in the old and the new, without a difference.
    .how = Start from a month that is over, never while the accounts are being closed. Keep both for a month, then compare.
switch-exit-accounting = { $need }: leave the old tool without losing the old accounts
    .deliverable = The accounts of past years, readable without the old tool, in two copies.
    .done = Another person has reopened the accounts of a past year.
    .how = Save each past year as a PDF and as a spreadsheet, and keep them as long as the law asks. Then end the subscription, or remove the program.

switch-move-website = { $need }: move to { $software } and keep the same address
    .deliverable = The useful pages carried over, and old links that lead to the new pages.
    .done = Two people can update the site, and every old link leads somewhere.
    .how = Carry over only the pages that are still useful, and reread them in pairs. Make the change on a quiet weekend, with the old site kept ready for a month.

switch-move-computers = { $need }: move to { $software }, one machine after the other
    .deliverable = A sheet for each machine, and a poster of what changes.
    .done = Everyone has done what they usually do on a changed machine.
    .how = Copy each disk first, and reopen three files from the copy. Change one machine a week, and keep one with the old system.
switch-exit-computers = { $need }: leave the old system, replaced by { $software }
    .deliverable = The list of the machines changed, and that of the copies kept.
    .done = For a month, nobody asked for the old system.
    .how = Keep a copy of the old disks for a year. Erase for good the disks of machines that are given away or recycled.

exit-title = Before leaving the old tool
exit-export = Look for “Export” in this tool, and keep a format that opens elsewhere.
exit-no-return = From here on, you cannot go back.
exit-step-holders = You know whose online account it is, and two people can open it.
exit-step-contents = You have noted what is in it: files, members, messages, photos, payments. And what cannot come along.
exit-step-export = Everything is saved in an open format, reopened in another program, kept in two places.
exit-step-links = You have the list of what leads to it: links, forms, printed papers, QR codes.
exit-step-notice = The date is told to all four weeks, one week and one day before.
exit-step-reading = The old tool is only read from, for four weeks. For e-mail, three months, with forwarding.
exit-step-help = Everyone knows whom to call in the meantime.
exit-step-retention = What the law wants kept is kept: accounts, payslips, people’s files.
exit-step-unused = Nobody needed it for a month.
exit-step-way-back = You have written down until when, and how, you can go back.
exit-step-cancel = The subscription is ended in writing, and the proof is kept.
exit-step-erase = You have asked in writing to have people’s data erased, and it is done.
exit-step-devices = The program is removed from phones and computers. Shared passwords are changed.
