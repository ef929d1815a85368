cli-about = Digital audit of associations, on this computer
cli-lang = Language: fr, en, es, ca or ro
cli-json = Writes one JSON document and nothing else
cli-answers = Answers file (JSON)
cli-audit = Audit file .rumb, or answers file
cli-new-file = Audit file to make
cli-start = First day of the plan, for example 2027-01-01
cli-out = Folder for the documents
cli-folder = Content folder; without it, the shipped content
cli-shell = Shell
cli-score = Computes areas, points to settle and needs
cli-new = Makes an audit file from answers
cli-plan = Makes the plan, and the documents in a folder
cli-content = Works on content
cli-content-check = Checks a content folder and says everything that is wrong
cli-content-search = Finds a tool by the name that people know, or by what they want to do
cli-content-stale = Lists the facts reviewed more than 18 months ago; ends with code 1 when there are any
cli-words = Words to look for, typing mistakes allowed
cli-on = Day of the look, for example 2027-01-01; today without it
cli-completions = Writes the completions for a shell
cli-man = Writes the man page

cli-written = Written: { $path }
cli-areas = Areas
cli-flags = To settle this month
cli-find-out = To find out
cli-needs = Needs
cli-none = none
cli-actions = Actions of the year
cli-next-year = Next year
cli-ask = To ask: { $question }
cli-content-good = The content is in order.
cli-content-findings =
    { $n ->
        [one] { $n } point to mend
       *[other] { $n } points to mend
    }
cli-stale-none = No fact is more than 18 months old.
cli-stale-found =
    { $n ->
        [one] { $n } fact to review
       *[other] { $n } facts to review
    }
cli-kind-software = Software
cli-kind-product = Tool in use
cli-kind-training = Training
cli-kind-actor = Actor
cli-kind-host = Host
cli-kind-question = Question
cli-no-home = This system names no home folder.
cli-bad-date = “{ $date }” is not a date. Write it like this: 2027-01-01.
cli-bad-language = Rumb does not speak “{ $language }”. Choose fr, en, es, ca or ro.

fault-line = { $place }: { $fault }
fault-hint = Nothing was computed. Mend the file, then try again.
fault-whole-file = file
fault-not-json = this is not JSON, at line { $line }, column { $column }
fault-too-large = the file is larger than one megabyte
fault-not-text = this is not UTF-8 text
fault-wrong-format = the format should be rumb-answers
fault-wrong-version = only version 1 is known
fault-missing = something is missing here
fault-unknown-key = this name is not known
fault-duplicate-key = this name stands twice
fault-unknown-question = there is no such question
fault-unknown-option = “{ $subject }” is not a possible answer
fault-unknown-id = “{ $subject }” is not known
fault-wrong-type = this is not the kind of answer expected
fault-out-of-range = this value is out of range
fault-not-exclusive = an answer that excludes the others stands with others
fault-twice = the same answer is given twice
fault-no-such-state = this question has neither “don’t know” nor “does not concern us”

finding-missing-file = this file is missing
finding-unreadable = unreadable: { $subject }
finding-field = the field “{ $subject }” is missing or out of place
finding-dangling = nothing bears the id “{ $subject }”
finding-twice = “{ $subject }” exists twice
finding-licence = “{ $subject }” is not a recognised libre licence
finding-value = “{ $subject }” is outside its list or range
finding-prose = this text is missing: { $subject }
finding-unreachable = nothing ever leads here
finding-circle = “{ $subject }” waits for itself, or comes too late
