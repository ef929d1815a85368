### The page of tools in use: names typed one after the other, and what may be told of each later.

tool-lead = Write the name of everything that is used, even once a month. Names are enough.
tool-field = Add a tool
    .hint = Write three letters, then press Enter. Paper and the telephone count too.
tool-offered =
    { $count ->
        [one] { $count } name offered
       *[other] { $count } names offered
    }
tool-offered-none = No known name. Press Enter to add it as it is.
tool-other = Something else: “{ $name }”
tool-other-need = What do you use “{ $name }” for?
tool-other-choose = Choose a need
tool-other-add = Add
tool-other-cancel = Do not add
tool-added = Added: { $name }, for “{ $need }”.
tool-already = { $name } is in the list already.
tool-removed = Removed: { $name }, for “{ $need }”. The Undo button brings it back.
tool-full = The list holds { $count } tools already. Remove one to add another.
tool-taken =
    { $count ->
        [one] { $count } tool is taken off the list. The Undo button brings it back.
       *[other] { $count } tools are taken off the list. The Undo button brings them back.
    }
undone-tools =
    { $count ->
        [one] Done. Your list holds { $count } tool.
       *[other] Done. Your list holds { $count } tools.
    }
tool-list =
    { $count ->
        [one] Your list: { $count } tool
       *[other] Your list: { $count } tools
    }
tool-list-empty = Your tools will appear here, need by need.
tool-ticks = Or tick what you recognise

## One tool of the list

tool-remove = Remove
    .name = Remove { $name } from “{ $need }”
tool-uses = You also use { $name } for:
tool-more = Say more about { $name }
tool-elsewhere = The details are under “{ $need }”.
tool-operator = Where it runs
tool-host = Which host
tool-host-none = Another one, or we do not know
tool-people = How many people use it
tool-cost = Cost a year, in euros
    .hint = For all that it is used for, once.
tool-contract = End of the contract
tool-satisfaction = What you think of it
tool-satisfaction-none = Not said yet
tool-satisfaction-0 = It gets in our way
tool-satisfaction-1 = Rather unhappy
tool-satisfaction-2 = Neither good nor bad
tool-satisfaction-3 = Rather happy
tool-satisfaction-4 = Very happy
tool-imposed = A funder or a federation requires it of us
tool-share = Share of { $name } for “{ $need }”, in percent

## Families of needs, as heads in a list

need-family-messaging = Exchanging messages
need-family-storage = Keeping files
need-family-office-collab = Writing and organising
need-family-management = Running the association
need-family-publishing = Being known
need-family-media = Pictures, sound and video
need-family-inclusion = Leaving nobody out
need-family-devices = Devices
need-family-security = Passwords
need-family-hosting = Hosting
