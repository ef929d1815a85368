### Training by role, and the skill sheet that belongs to a person.

## The page: what each role will be able to do, and one’s own skill sheet

skill-page = Learn together
    .lead = What each of you will be able to do, from your answers and your plan. Nobody is graded.
skill-go = Who learns what, and my skill sheet
skill-empty = Answer some questions first: Rumb then says what is worth learning.
skill-roles = What you will be able to do, role by role
    .hint = Open a role. What a change of tool waits for comes first.
skill-none = Nothing particular to learn for now.
skill-offline = Your connection is poor: what can be learnt without internet comes first.
skill-everyone = Everybody
skill-role =
    { $count ->
        [one] { $role }: { $count } skill
       *[other] { $role }: { $count } skills
    }
skill-before = To learn before you move to { $software }
    .month = To learn before you move to { $software } ({ $month })
skill-after = To learn once you have moved to { $software }
skill-reason-action = Your plan needs it: { $action }
skill-training-none = Rumb knows no training of this level in your languages. Somebody who knows can show it.
mix-people = There will be { $people } of you learning. Mix at least { $profiles } profiles among: { $who }.
mix-pairs = Put people in pairs of different levels. Out of { $minutes } minutes, keep { $shared } for them to show each other.
mix-board = board members
mix-volunteer = volunteers
mix-employee = employees
mix-public = people you welcome
mix-partner = a partner organisation

## One’s own sheet

skill-mine = My skill sheet
    .hint = This sheet is yours. It is not in the association’s file, and Rumb sends it to nobody.
skill-name = Your name, if you like
    .hint = A first name is enough. The sheet may stay without a name.
skill-languages = Languages in which you learn
skill-digcomp = Show the codes of the European framework DigComp
skill-codes = DigComp { $codes }
skill-family = What do you want to look at?
skill-family-a = Decide and choose
skill-family-b = Work together
skill-family-c = Publish and reach everybody
skill-family-d = Protect
skill-family-e = Help and pass on
skill-level-0 = Not yet
skill-clear = Clear
    .name = Clear: { $name }
skill-on = Said on { $date }
skill-seen = Who saw it with you?
skill-seen-nobody = Nobody
skill-seen-mediator = A digital support worker
skill-seen-peer = Another person of the association
skill-wish = I would like to learn it
skill-next = My next steps
skill-unsaved = This sheet is not saved.
skill-save = Save my sheet
    .elsewhere = Save it elsewhere…
    .path = Where to save the sheet
    .replace = Replace this file
skill-saved = Sheet saved: “{ $file }”, folder “{ $folder }”.
skill-print = Print my sheet
skill-file = My skill sheet

## Sheets side by side

skill-beside = Several sheets side by side
    .hint = Each person can open or fill in their own. Rumb forgets them all when it closes.
skill-open = Open a sheet…
    .path = Path of the sheet to open
skill-new = New sheet
skill-unnamed = Sheet { $number }
skill-opened = The sheet is open: { $name }.
skill-shown = Sheet that you look at
skill-close = Close the sheet: { $name }
    .lose = Close without saving
skill-closed = The sheet is closed.
skill-coverage =
    { $count ->
        [one] Roles covered, from { $count } sheet
       *[other] Roles covered, from { $count } sheets
    }
    .hint = For each role, three skills that it cannot do without. Rumb counts how many are covered, never by whom.
    .role = Role
    .one = By one person
    .two = By two people
skill-share = { $part } of { $all }
skill-lack = Levels to gain: { $levels }. People: { $people }.
    .hint = What each person still lacks, among what is expected of everyone and what they looked at. It is never said who.
skill-lack-none = Nothing is lacking. People: { $people }.

## Leaving

skill-leaving =
    { $count ->
        [one] Leave Rumb? { $count } skill sheet would be lost.
       *[other] Leave Rumb? { $count } skill sheets would be lost.
    }
