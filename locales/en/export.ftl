## The table: its name, then its columns

grid-title = Plan
grid-part = When
grid-phase = Stage
grid-action = Action
grid-start = Start
grid-end = End
grid-hours = Hours to prepare
grid-people = People who attend
grid-minutes = Minutes to attend, each
grid-cost-from = Lowest cost (€)
grid-cost-to = Highest cost (€)
grid-cost-each = The cost comes
grid-role = Role
grid-person = Person
grid-deputy = Deputy
grid-state = How it stands
grid-state-on = Since
grid-vote = Waits for the vote
grid-later = Why not this year
grid-why = Why this action
grid-after = Comes after

## The table: what stands in its cells

grid-year = This year
grid-next-year = The year after
grid-not-proposed = Not proposed
grid-once = only once
grid-yearly = every year
grid-yes = yes
grid-no = no
action-ask = To ask: { $question }

## The calendar

calendar-title = Digital plan
calendar-title-of = Digital plan, { $association }
calendar-meeting = Meeting ({ $body })
calendar-vote = Vote on the digital plan ({ $body })
calendar-assembly = General meeting of the members
calendar-contract = End of contract: { $tool }
calendar-review = How is the digital plan going?
calendar-next-audit = New digital audit
calendar-month-only = The plan counts in months: do the action on any of these days.
