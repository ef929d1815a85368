### The preparation of a workshop: what is asked, how long, and what is printed.

workshop-nothing = No question is chosen. Choose at least one.
workshop-time = A workshop takes from { $from } to { $to } minutes, in steps of five. Each question takes from 1 to 20 minutes.
workshop-tight =
    { $questions ->
        [one] This question needs { $needs } minutes. The vote has { $has }.
       *[other] These { $questions } questions need { $needs } minutes. The vote has { $has }.
    }
workshop-fewer =
    { $most ->
        [0] Give each question less time.
        [one] Keep { $most } question, or give each less time.
       *[other] Keep { $most } questions at most, or give each less time.
    }
workshop-longer = Or take { $enough } minutes in all.

workshop-lead = Choose what will be voted on. The agenda and the kit to print follow.
workshop-length = Length
workshop-areas = Areas
    .hint =
        { $count ->
            [one] { $count } question to vote on.
           *[other] { $count } questions to vote on.
        }
workshop-area = { $area } ({ $chosen } of { $all })
workshop-questions = Choose question by question
workshop-each = Time for each question
workshop-total = Time of the whole workshop
workshop-people = People who will vote
workshop-loose = No audit is open: this choice stays until you close Rumb. In an open audit, it is kept in its file.
workshop-none = No question is chosen.
    .hint = Choose at least one area.
workshop-kit = The kit to print
workshop-language = Language of the kit
workshop-alone = Make this part alone, or in another way
workshop-write = Make the whole kit
workshop-part =
    { $sheets ->
        [one] { $pages } p., { $sheets } sheet.
       *[other] { $pages } p., { $sheets } sheets.
    }

## Answers taken on paper, typed in line by line

typing-title = Typing in sheets: { $association }
typing-lead = Type an answer, then Enter. It is saved at once.
typing-line = Answer to { $id }
typing-line-other = Question and answer
typing-hint = A digit from 0 to 4. “?”: we do not know. “-”: does not concern us. Another question: con01 2. Ctrl + Z, empty line: undo.
typing-enter = Save (Enter)
typing-place = Question { $place } of { $of }
typing-saved = Saved, { $id }:
typing-unknown = No question is called “{ $typed }”. Type for example con01 2.
typing-not-asked = Question { $id } is not asked in this length.
typing-level = “{ $typed }” is not an answer to { $id }.
typing-levels = Possible answers: { $levels }.
typing-form = Question { $id } has several boxes: answer on its page.
    .open = Open its page
typing-end = The sheet is finished
    .text = Answers: { $count } of { $all }.
typing-next = Next association
    .name = Its name
    .hint = If this name is among your recent audits, it opens. Otherwise an audit begins, in the same folder.
    .go = Continue
workshop-typing = Type in the answers taken on paper
