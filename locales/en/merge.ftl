merge-title = Join two copies
merge-lead = Did two people each fill in a copy of the same file? Join them here. Nothing is lost.
merge-choose = Choose the other copy…
merge-path = Where the other copy is
merge-file = Other copy: { $file }
merge-same = The other copy brings nothing more.
merge-gained =
    { $count ->
        [one] { $count } item comes from the other copy
       *[other] { $count } items come from the other copy
    }
merge-conflicts =
    { $count ->
        [one] { $count } choice to make
       *[other] { $count } choices to make
    }
merge-audit = A whole audit comes from the other copy, begun on { $date }.
merge-unread =
    { $count ->
        [one] { $count } item of the other copy cannot be read. It stays there.
       *[other] { $count } items of the other copy cannot be read. They stay there.
    }
merge-brings = What comes without a question
merge-asked = To choose together
merge-ours = In this file
merge-theirs = In the other copy
merge-changed-on = changed on { $date }
merge-note = Note: { $note }
merge-take-ours = Keep all of this file, for “{ $area }”
merge-take-theirs = Take all of the other copy, for “{ $area }”
merge-taken-ours = For “{ $area }”, all is kept from this file.
merge-taken-theirs = For “{ $area }”, all is taken from the other copy.
merge-open =
    { $count ->
        [one] { $count } choice is still to be made. Nothing is written before.
       *[other] { $count } choices are still to be made. Nothing is written before.
    }
merge-write = Join the two copies
merge-done =
    { $count ->
        [one] The two copies are joined. { $count } item comes from the other copy. The Undo button takes it back.
       *[other] The two copies are joined. { $count } items come from the other copy. The Undo button takes them back.
    }
merge-kept-hint = The answer that you do not choose is kept in the note of its question. The other copy is never changed. A backup of this file is made before.
merge-again = Choose another copy…
merge-chosen = chosen
merge-none = Nothing, or cleared
merge-here = In the list
merge-unknown = An answer that Rumb does not know
merge-votes =
    { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
merge-plan =
    { $count ->
        [one] A plan of { $count } action
       *[other] A plan of { $count } actions
    }
merge-deputy = Stands in: { $role }
merge-kept = Other answer ({ $file }): { $answer }
merge-tools = Tools, one by one
merge-place-set-aside = Set aside for: { $question }
merge-place-round = Workshop vote: { $question }
merge-place-importance = Importance of “{ $area }”
merge-place-tool = { $need }: is { $name } in the list?
merge-place-part = { $name } – { $part }
merge-place-decision = Decision about “{ $need }”
merge-place-pin = Month to begin: { $action }
merge-place-agreed = The plan agreed on
