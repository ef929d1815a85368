## The page

neighbours-title = People and places near us
neighbours-lead = Your address book: who can help an association around here. It stays on this computer and serves all your audits.
neighbours-go = Complete the address book of people and places near us
    .hint = Note who can help near you. Your documents name them first.
neighbours-open = Open the address book
neighbours-empty = The address book is empty. Add a person or a place, or import a table.
neighbours-list = The address book
neighbours-search = Search for a name, a town or a kind of help
neighbours-found = { $found } of { $total }
    .nearest = { $found } of { $total }, the nearest first
neighbours-more = Show more
neighbours-unread =
    { $count ->
        [one] { $count } entry could not be read. It stays as it is.
       *[other] { $count } entries could not be read. They stay as they are.
    }
neighbours-undo = Undo this change
neighbours-kept = “{ $name }” is in the address book.
neighbours-removed = “{ $name }” is no longer in the address book.
neighbours-undone = The last change of the address book is undone.

## A person or place. The labels are also read as the titles of columns in a table.

neighbour-new = Add a person or a place
neighbour-edit = Change
    .name = Change: { $name }
neighbour-remove = Remove
    .name = Remove: { $name }
neighbour-save = Save
neighbour-cancel = Cancel
neighbour-name = Name
    .missing = Write a name.
neighbour-offer = Help offered
    .hint = For example: online forms, first steps with a computer.
neighbour-phone = Telephone
neighbour-mail = E-mail address
neighbour-site = Website
neighbour-street = Street and number
neighbour-postcode = Postcode
neighbour-town = Town
neighbour-country = Country
    .none = Not said
neighbour-hours = Opening hours
    .hint = As you would say them: Monday 9:00 to 12:00.
neighbour-note = Note for yourself
    .hint = It is never printed.
neighbour-typed = Typed, { $date }
neighbour-imported = File “{ $file }”, { $date }

## Import

neighbours-import = Import a table
    .hint = A CSV file: the French national list of places of digital mediation (data.gouv.fr), or a table with a column “Name”.
    .choose = Choose a file…
    .path = Path of the table
neighbours-import-rows =
    { $count ->
        [one] { $count } row was read.
       *[other] { $count } rows were read.
    }
neighbours-import-filter = Beginnings of the postcodes to keep
    .hint = For example “35 22” for two departments. Empty, everything is kept.
neighbours-import-plan = To add: { $added }. To update: { $updated }. Up to date: { $unchanged }.
neighbours-import-keep =
    { $count ->
        [one] Keep this row
       *[other] Keep these { $count } rows
    }
neighbours-import-none = No row begins like this.
    .empty = This table has no row below its titles.
    .refused = No row can be kept. The reasons are told below.
neighbours-import-done = The import is done. Added: { $added }. Updated: { $updated }. Up to date: { $unchanged }.
neighbours-refused =
    { $count ->
        [one] { $count } row left out
       *[other] { $count } rows left out
    }
neighbours-refused-no-name = Line { $line }: the name is missing.
neighbours-refused-columns = Line { $line }: it has more cells than the table has columns.
neighbours-refused-postcode = Line { $line }: “{ $said }” is not a postcode.
neighbours-refused-country = Line { $line }: “{ $said }” is not a known country. Write two letters, such as FR.
neighbours-refused-too-long = Line { $line }: a text is too long.
neighbours-refused-open = Line { $line }: a quotation mark is not closed. What follows could not be read.
neighbours-refused-twice = Line { $line }: it repeats line { $first }.
neighbours-refused-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }

## Export

neighbours-export = Export the address book
    .hint = A CSV table, to open in a spreadsheet or to share.
    .write = Write the table
    .elsewhere = Put it elsewhere…
neighbours-exported = “{ $file }” is written, folder “{ $folder }”.

## What goes wrong with the address book: what happened, then what to do (.hint)

neighbours-trouble-damaged = The address book is damaged.
    .hint = Take up the last good copy. The damaged file will be kept aside.
    .recover = Take up the copy
neighbours-trouble-newer = The address book comes from a newer version of Rumb.
    .hint = Install the new version to open it. It was not touched.
neighbours-trouble-read-only = The address book cannot be changed.
    .hint = Its folder is protected. What you wrote stays on the screen.
neighbours-trouble-disk-full = The disk is full.
    .hint = Free some room, then try again. What you wrote stays on the screen.
neighbours-trouble-in-use = Another window is changing the address book.
    .hint = Wait a moment, then try again.
neighbours-trouble-bad-answer = This entry does not fit.
    .hint = Check the name, the postcode and the country, and shorten long texts.
neighbours-recovered = The copy of { $date } has taken its place.
    .none = No copy was found. An empty address book begins.
