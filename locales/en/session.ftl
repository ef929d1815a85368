### Sheets for the trainings of the plan: whoever leads one holds its sheet in hand.

session-title = Session sheets
session-subject = One sheet for each training of the plan: the aim, who comes, what to prepare, the course.
session-lead = One sheet for each training of your plan, for whoever leads it. The front is read before the session, the back during it.
session-when = Day, time and place

## Facts below the title of a training

session-month = When
session-length = Length
session-meetings =
    { $meetings ->
        [one] { $meetings } session of { $each }
       *[other] { $meetings } sessions of { $each }
    }
session-leader = Who leads
session-why = Why

## What people will be able to say: a table with two narrow columns to write numbers in

session-aim = What each person will be able to do
session-say = In the end, people can say
session-before = Before
session-afterwards = After
session-count = By a show of hands, count how many can say it. Write numbers, never names.

## Who comes

session-who = Who comes
session-people =
    { $people ->
        [one] { $people } person comes.
       *[other] { $people } people come.
    }
session-roles = To invite first

## What is ready before: boxes to tick

session-prepare = To prepare
session-groups = Make { $groups } groups of { $size } people at most, each at its own time.
session-devices =
    { $count ->
        [one] { $count } charged device for two people at most.
       *[other] { $count } charged devices, one for two people.
    }
session-example = A real example from your association, without facts about people.
session-installed = On each device, { $software } opens: check it the day before.
session-access = Each person can get into { $software }: check it the day before.
session-offline = The connection is weak where you are: before the session, copy all that will be used.
session-cards =
    { $count ->
        [one] { $count } blank skill sheet, to print from Rumb.
       *[other] { $count } blank skill sheets, to print from Rumb.
    }
session-lean = To lean on what exists

## The course: from minute 0 on, part by part

session-course = The course
session-from = Minutes
session-part = What is done
session-minutes = Length (min)
session-all = In all
session-again = The next sessions keep this course. They begin with what people tried in between.
session-part-welcome = Read the sentences above together. Count the hands.
session-part-show = One person shows slowly, on an example of your own.
session-part-practise = In pairs, each person tries in turn. Whoever knows shows, without doing it for the other.
session-part-practise-alone = The person tries alone, step by step. Whoever leads shows, without doing it for them.
session-part-share = Change the pairs. Each person shows another what they have just learnt.
session-part-share-alone = The person shows in turn, and explains each step.
session-part-end = Count the hands again. Ask the three questions, then agree on what comes next.

## After

session-leave = What people keep
session-later = Who answers questions later
session-after = To tick after the session
session-after-cards = Each person had time to tick their own sheet. The sheet stays with them: do not collect it.
session-after-count = The hands are counted, without any name.
session-ask = Three questions to end with
session-ask-next = What will you do again this very week?
session-ask-unclear = What is still hard?
session-ask-missed = What did the old tool do that you cannot find?
session-ask-more = What would you like to learn next?
