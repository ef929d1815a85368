### What becomes of the plan: who does what, what is done, what moves.

follow-people = Who does what
    .hint = One name for each role. The same person can hold several. The names stay in your file.
follow-share = Nobody is given more than four hours in ten of a month. Two hours are always possible.
follow-carried = { $person } ({ $role })
follow-deputy = { $person }, deputy: { $deputy }
follow-deputy-of = { $role } (deputy: { $deputy })
follow-deputies = Name deputies
    .hint = A deputy stands in when the person is away, and is given no hours.
    .of = Deputy – { $role }

follow-more = Follow or move
follow-state = How far is this action?
follow-to-do = To do
follow-doing = Under way
follow-done = Done
follow-dropped = Taken out of the plan
follow-on = Since which day?
follow-on-late = This day has not come yet. Choose today or a day in the past.
follow-begin = Month to begin
follow-begin-free = The month that the plan proposes
follow-back = Put back into the plan

follow-agree = This is our plan: keep it
    .hint = The plan will stay as it is. What is late will slide, and you will see it here.
follow-agreed = This plan is yours
    .text = It stays as it is. What is late slides, and you see it here.
follow-over = The year of this plan is over
    .text = Make the plan again for the months to come. To see what has changed, begin a new audit.
follow-again = Make the plan anew

follow-moved = What has moved
follow-moved-count =
    { $count ->
        [one] { $count } action has changed its place.
       *[other] { $count } actions have changed their places.
    }
follow-moved-line = { $action } – before: { $from }; now: { $to }
follow-next-year = next year
follow-obstacle = “{ $action }” cannot begin in the month asked for ({ $month }): { $why }.
follow-refused = What cannot be moved so
follow-why-out-of-year = that month is over, or outside the year of the plan
follow-why-hours = the hours of that month are taken already
follow-why-one-person = one person would carry too much
follow-why-after = “{ $other }” must end first
follow-why-blocked = you keep that month free
follow-why-vote = the vote comes later
follow-why-phase = an earlier stage ends later
follow-why-earliest = this action has its time in the year
follow-why-accounting-year = the accounting tool changes when an accounting year begins
follow-why-end-of-year = it would not end within the year
follow-why-two-months-between-switches = two changes of tool would be too close
follow-why-two-at-a-time = two actions are under way already
follow-why-with-its-change = it waits for the change that it prepares
follow-why-not-to-do = it is not to do any more

follow-parallel = another way for: { $who }
follow-spans = pauses during a month kept free
follow-other-way = Another way
    .go = The action that prepares it: { $action }

follow-accounts = Month in which the accounting year ends
    .hint = The accounting tool only changes at the beginning of an accounting year.
follow-accounts-free = We have not said

## Contracts of the tools in use

contract-title = Ends of contracts
contract-in-time = { $tool }: the contract ends on { $date }. The plan leaves this tool in time ({ $month }).
contract-renewed = { $tool }: the contract ends on { $date }. The plan leaves this tool later ({ $month }): the contract would be renewed once.
contract-waits = { $tool }: the contract ends on { $date }. The plan does not leave this tool this year: the contract would be renewed once.
contract-stays = { $tool }: the contract ends on { $date }. The plan does not leave this tool: it is a date to know.
contract-stays-for = { $tool }: the contract ends on { $date }. The plan keeps this tool for: { $needs }. It is a date to know.
contract-over = { $tool }: the contract ended on { $date }. Is it renewed by itself?
contract-cost = One more year would cost €{ $euros }.
contract-notice = The supplier often has to be told well before. The contract says how long.
