### The kit of a workshop: what is printed, photocopied and laid on the table. Black and white, short words, large letters.

## The guide: the agenda, then the words to say

kit-guide-title = Workshop guide
kit-guide-subject = How the workshop goes, and the words to say.
kit-guide-file = Workshop 1 - Guide
kit-guide-lead =
    { $questions ->
        [one] { $questions } question to vote on, { $total } in all.
       *[other] { $questions } questions to vote on, { $total } in all.
    }
kit-guide-when = Date, time and place
kit-agenda = How it goes
kit-agenda-from = Start
kit-agenda-length = Length
kit-agenda-step = Step
kit-agenda-do = What to do
kit-agenda-alt = The steps of the workshop, with a drawing for each. The table says the same.
kit-step-welcome = Welcome
    .do = Say why we are here, for how long, and who will decide. Form pairs: one person at ease, one less so.
kit-step-map = Our tools
    .do = Together, on the sheet: what each tool is for, and who can open it.
kit-step-vote = Vote
    .do =
        { $questions ->
            [one] { $questions } question, { $each } at most.
           *[other] { $questions } questions, { $each } at most for each.
        }
kit-step-spare = { $spare } are left for talking.
kit-step-pause = Break
    .do = Meanwhile, type the results into Rumb.
kit-step-importance = What matters
    .do = Each person puts three dots on the poster of the areas.
kit-step-actions = Three actions
    .do = For each: who looks after it, and a first date. Agree on the next meeting.
kit-before = Before the workshop
kit-before-cards =
    { $copies ->
        [one] Print the three pages of cards { $copies } time: that is enough for four people. Cut down the middle.
       *[other] Print the three pages of cards { $copies } times: each time serves four people. Cut down the middle.
    }
kit-before-sets = Each person gets three cards: “0 and 1”, “2 and 3”, “4 and ?”.
kit-before-lay = Lay the questions in the middle of the table. Put up the poster of the areas.
kit-before-last = Tell the chair: the chair votes like everybody else, and speaks last.
kit-before-fingers = Without cards, people vote with their fingers: a fist for 0, a hand on the head for “?”.

kit-say = The words to say
kit-say-open = To open
    .words = “Thank you for coming. We are looking at how we work, with or without a computer. Nobody gets a mark. Not knowing is useful. At the end, we will choose three actions.”
kit-round = For each question
kit-round-read = Read the question and the five answers, twice. “Listen first, I will read it twice.”
kit-round-alone = Leave 30 seconds of silence. “Choose without talking. Hold the card against you.”
kit-round-reveal = Everybody shows at the same time. “On three, show your answer, upright. One, two, three.”
kit-round-count = Count the cards and write the numbers on the vote sheet.
kit-round-talk = Two levels apart or more, or a third of “?”: the lowest and the highest answer each tell a fact. One minute each. “What did you see?”
kit-round-again = Vote once more, never more than that. “Does anybody want to change cards?”
kit-round-agree = The group says its answer. “Do we agree to write down this level?”
kit-round-median = No agreement? Put the levels in order, from the lowest to the highest. Keep the one in the middle; between two, the lower. Tick “To review”.
kit-rules = The rules
kit-rules-last = Those who decide vote like the others and speak last.
kit-rules-unknown = “?” is a good answer: we will know whom to ask.
kit-rules-paper = Paper that works is a good answer.
kit-rules-two = Two people do not vote: they decide together.
kit-rules-names = We write down numbers, never who voted what.
kit-say-close = To end
    .words = “Here are our three actions, with who and when. Nobody wrote down your votes. Thank you all.”

## The questions, in large letters

kit-questions-title = The questions
kit-questions-subject = The questions of the workshop in large letters, with the shape of each level.
kit-questions-file = Workshop 2 - Questions
kit-question = { $number }. { $question }

## The cards to cut: no words, a number and a shape

kit-cards-title = The voting cards
kit-cards-subject = Three cards for each person, to cut out: one level at the top, another at the bottom.
kit-cards-file = Workshop 3 - Voting cards
kit-cards-alt = Four cards alike, to cut at the middle of the page: { $one } on one side, { $other } on the other.

## What is filled in by hand: numbers, never names

kit-tally-title = Vote sheet
kit-tally-subject = How many cards of each level, who came in numbers, and the three actions.
kit-tally-file = Workshop 4 - Sheets to fill in
kit-tally-lead = Write how many cards you see. First vote above, second vote below. Never a name.
kit-tally-question = Question
kit-tally-group = Group
kit-tally-review = To review
kit-who = Who came
kit-who-lead = Count the people. No name, no signature.
kit-who-role = Role
kit-who-count = How many
kit-who-board = Board, committee
kit-who-staff = Paid staff
kit-who-volunteers = Volunteers
kit-who-members = Members, public
kit-who-others = Others
kit-map = Our tools
kit-map-need = What for
kit-map-tool = Tool
kit-map-key = Who can open it
kit-actions = Our three actions
kit-actions-what = Action
kit-actions-who = Who
kit-actions-when = First date
kit-actions-next = Next meeting

## The poster of the areas

kit-areas-title = What matters to us
kit-areas-subject = The areas, with a drawing and room for dots.
kit-areas-file = Workshop 5 - Poster of the areas
kit-areas-lead = Put three dots where it matters to you.
kit-areas-alt = A box for the dots, and a drawing, for each area: { $areas }.
kit-footer = Made with Rumb

## How much paper

kit-sheets =
    { $sheets ->
        [one] { $sheets } sheet for { $people } people, printed on both sides except the cards.
       *[other] { $sheets } sheets for { $people } people, printed on both sides except the cards.
    }
