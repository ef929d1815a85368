cli-about = Digital audit of associations, on this computer
cli-lang = Language: fr, en, es, ca or ro
cli-json = Writes one JSON document and nothing else
cli-answers = Answers file (JSON)
cli-audit = Audit file .rumb, or answers file
cli-new-file = Audit file to make
cli-start = First day of the plan, for example 2027-01-01
cli-out = Folder for the documents
cli-document = Documents to write, with commas between them: all of them if nothing is said
cli-format = Formats to write, with commas between them: each document in its first format if nothing is said
cli-publish = Also writes the sheet to publish, with these facts and no other
cli-pack = What a partner adds to the documents: logo, contact and closing page
cli-folder = Content folder; without it, the shipped content
cli-shell = Shell
cli-score = Works out areas, points to sort out and needs
cli-new = Makes an audit file from answers
cli-plan = Makes the plan, and the documents in a folder
cli-kit = Makes what a workshop prints: guide, questions, voting cards, sheets and poster
cli-kit-length = Length of the questionnaire
cli-kit-minutes = Minutes for each question: 5 in the quick one, else 3
cli-kit-total = Minutes of the whole workshop, in steps of five: 120, or more if needed
cli-kit-people = People who will vote, to count the sheets: 8 if nothing is said
cli-export = Writes all that an audit holds, for another program (JSON)
cli-open-file-schema = Writes the JSON Schema of what “export” gives
cli-merge = Joins two copies of an audit file in a new file
cli-merge-one = First copy .rumb
cli-merge-other = Second copy .rumb
cli-merge-out = File to make; the two copies stay as they are
cli-merge-take = What is taken where both copies tell something else: a, or b. Another answer is kept in the note of its question
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
cli-flags = To sort out first
cli-find-out = To find out
cli-needs = Needs
cli-none = none
cli-actions = Actions of the year
cli-next-year = Next year
cli-content-good = The content is in order.
cli-content-findings =
    { $n ->
        [one] { $n } point to correct
       *[other] { $n } points to correct
    }
cli-content-more =
    { $n ->
        [one] { $n } more point is not shown. Correct these first.
       *[other] { $n } more points are not shown. Correct these first.
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
cli-kind-reference = Reference text
cli-kind-need = Need
cli-kind-action = Action
cli-counts-country = by country
cli-counts-language = by language
cli-no-document = There is nothing to write: none of these documents exists in this format, or the audit says nothing of it. The sheet to publish needs --publish.
cli-missed = Not written, because they do not exist in this format or the audit says nothing of them: { $documents }.
cli-merge-undecided = Nothing was written: there are choices to make.
    .hint = Add “--take a” or “--take b”, or join the copies in the window.
cli-no-home = This system names no home folder.
cli-bad-date = “{ $date }” is not a date. Write it like this: 2027-01-01.
cli-bad-year = “{ $date }” is too far away. Choose a year from { $from } to { $to }.
cli-bad-language = Rumb does not speak “{ $language }”. Choose fr, en, es, ca or ro.

cli-place-folder = This is a folder, not a file.
    .hint = Name a file in this folder.
cli-place-special = This is not an ordinary file.
    .hint = Save the answers in a file first.
cli-place-audit = This is an audit file, and it does not hold JSON.
    .hint = “rumb new” needs an answers file. “rumb score” and “rumb plan” read an audit if its name ends with “.rumb”.
cli-place-no-folder = This folder does not exist.
    .hint = Make it, or check the path.
cli-place-not-folder = This is not a folder.
    .hint = Name a folder, or check the path.
cli-place-unreadable = This folder could not be read completely.
    .hint = Check your rights, or name another folder.
cli-place-no-content = This folder holds no dated fact.
    .hint = Name a content folder of Rumb.

cli-error-missing = There is no file in this place.
    .hint = Check the path.
cli-error-in-use = A window or another program is using this file already.
    .hint = Close it, then try again.
cli-error-read-only = This place is protected.
    .hint = Check that you may read and write there.
cli-error-disk-full = There is no room left to write.
    .hint = Free some space, then try again.
cli-error-gone = The file disappeared during the work.
    .hint = Plug the stick or disk in again, then try again.
cli-error-internal = Something did not work in Rumb.
    .hint = Try again. If it goes on, please tell those who make Rumb.

fault-line = { $place }: { $fault }
fault-hint = Nothing was worked out. Correct the file, then try again.
fault-whole-file = file
fault-not-json = this is not JSON, at line { $line }, column { $column }
fault-too-large = the file is larger than one megabyte
fault-not-text = this is not UTF-8 text
fault-wrong-format = the format should be rumb-answers
fault-open-file = this is an open file: save what stands under “answers” in a file of its own
fault-wrong-version = only version 1 is known
fault-missing = something is missing here
fault-unknown-key = this name is not known
fault-duplicate-key = this name appears twice
fault-unknown-question = there is no such question
fault-unknown-option = “{ $subject }” is not a possible answer
fault-unknown-id = “{ $subject }” is not known
fault-wrong-type = this is not the kind of answer expected
fault-out-of-range = this value is out of range
fault-bad-name = a name or a sentence has 1 to { $most } letters, on a single line
fault-not-exclusive = an answer that excludes the others is given with others
fault-twice = the same answer is given twice
fault-no-such-state = this question has neither “don’t know” nor “does not concern us”
fault-no-tool = this is a habit, not a tool: there is nothing to decide
fault-not-serving = this software does not serve this need
fault-not-run = this software cannot be run this way
cli-finding-line = line { $line }
cli-finding-example = For example: { $example }
cli-finding-languages = It is missing in: { $languages }.
cli-finding-allowed = Allowed values: { $values }
cli-finding-used = Codes in use so far: { $values }
cli-finding-other = See also: { $place }
cli-finding-more =
    { $n ->
        [one] The same is wrong in { $n } more place.
       *[other] The same is wrong in { $n } more places.
    }
finding-missing-file = this file or folder is missing
    .remedy = Put it back, or take it from the content that comes with Rumb.
finding-not-text = this is no text in UTF-8
    .remedy = Open the file in a text editor and save it as UTF-8.
finding-unreadable = this line is badly written
    .remedy = Check the quotation marks, the brackets and the = sign of this line.
finding-unknown = there is no field “{ $subject }”
    .remedy = Correct its name, or remove the line.
finding-missing = the field “{ $subject }” is missing
    .remedy = Add it to this entry.
finding-shape = the value of “{ $subject }” is of the wrong kind
    .remedy = Write it as in the other entries.
finding-field = the field “{ $subject }” is missing or out of place
    .remedy = Add it or remove it, as in entries of the same kind.
finding-dangling = nothing bears the id “{ $subject }”
    .remedy = Write an id that exists, or first add what it names.
finding-twice = “{ $subject }” exists twice
    .remedy = Keep one of them, or give the second another name.
finding-licence = “{ $subject }” is not a recognised libre licence
    .remedy = Write its SPDX code. Without a libre licence, remove the entry.
finding-value = “{ $subject }” is outside its list or range
    .remedy = Choose one of the values that are allowed.
finding-prose = this text is missing: { $subject }
    .remedy = Write it in the file of each language, in the folder “locales”.
finding-unreachable = nothing ever leads here
    .remedy = Tie this entry to a need, or remove it.
finding-too-large = this file is too large
    .remedy = A sheet takes a few lines. Take the file that was supplied.
finding-unread = nothing reads this file, folder or link
    .remedy = A sheet is an ordinary file, and its name ends with “.toml” in small letters. Check its folder too, or remove it.
finding-locked = this is there, but cannot be read
    .remedy = Check your rights on this file and on its folder.
finding-text = “{ $subject }” is too long, or has a sign or a space too many
    .remedy = Write it again by hand: 200 letters at most, on one line, without spaces around it.
finding-message = this text cannot be read from here on
    .remedy = Check the = sign, the braces and the spaces at the beginning of the lines. A part such as .help, or the rest of a text, begins with four spaces.
finding-variable = “{ $subject }” is not both here and in the French text
    .remedy = Keep the same names in braces as in French, without translating them.
finding-unserved =
    { $field ->
        [services] the need “{ $subject }” is in “runs”, but not in “services”
        [runs] this software does not say that it serves this need: “{ $subject }”
       *[only_at] the host “{ $subject }” serves none of the needs of this software
    }
    .remedy =
        { $field ->
            [services] Add this need to “services”, or remove it from “runs”.
            [runs] Add this need to the field “needs” of the software, or remove this software from “runs”.
           *[only_at] Name the host that offers it, or complete the field “services” of this one.
        }
finding-empty = the field “{ $subject }” is empty
    .remedy = Fill it in, or remove the line if it is not required.
finding-id = the id “{ $subject }” is not written like the others
    .remedy = Write it as in the example, without accents or spaces.
finding-name = the id “{ $subject }” is not the name of the file
    .remedy = Write the name of the file as the id, or rename the file.
finding-origin = “{ $subject }” does not say where this fact comes from
    .remedy = Begin with “seen:” and the source, with “memory” or with “project”.
finding-unheard = no action listens to a low answer to this question
    .remedy = Add this question to the field “trigger” of an action, in the folder “action”.
finding-circle = “{ $subject }” waits for itself, or comes too late
    .remedy = Remove one of the waits, so that the first can begin.
