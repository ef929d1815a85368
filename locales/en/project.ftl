### Words of the page on how the plan and the project of the association go together.

project-title = The plan and your project
project-subject = Your words, what you want, and the steps of the plan that answer it.
project-hint = Your words are quoted as they are. A link between a wish and a step comes from your answers, and from nothing else.

## What the board wrote

project-words = Your words
project-words-none = You have not yet written anything in your own words. Here are lines to do so together.
project-words-more =
    { $count ->
        [one] Another sentence is in the road map.
       *[other] { $count } other sentences are in the road map.
    }
project-aim = Our project, in one sentence
project-change = What we want to change
project-keep = What must not change

## What is wanted, and the steps

project-served = What you want, and what the plan has for it
project-want = What you want
project-steps = The steps of the plan, and when
project-wish = your wish
project-essential = essential to you
project-steps-more =
    { $count ->
        [one] and another step
       *[other] and { $count } other steps
    }
project-more =
    { $count ->
        [one] One more does not fit on this page.
       *[other] { $count } more do not fit on this page.
    }
project-wants-none = You have noted no wish, no decision and no essential area. The plan comes from your other answers alone.
project-served-none = No step of this year directly answers what you noted.
project-kept = You keep your tools, as decided
project-not-now = You wait, as decided

## What the plan leaves out

project-left = What the plan leaves out
project-left-none = Nothing: each wish, decision or area that was noted has a step at least.
project-left-later = waits for next year ({ $why }).
project-left-kept = you keep what you have, or you wait, as decided.
project-left-nothing = no answer has brought about a step.
project-left-done = it is done.
project-waiting =
    { $count ->
        [one] In all, one action waits for next year. The road map says why.
       *[other] In all, { $count } actions wait for next year. The road map says why.
    }

## What to talk about

project-talk = To talk about before the vote
project-talk-serves = Which step serves your project most? Which could wait?
project-talk-lacks = What does this plan lack to be like your association?
project-talk-people = Who among the members has not been heard yet?
