### Why a number is what it is: calm sentences, shown when somebody asks.

because-why = why?
because-subject = { $name } – { $what }
because-close = Close
because-back = Back
because-gone = This number has changed: close this window to see the new one.
because-parts = Where this number comes from

## Parts

because-points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
because-of = { $part } of { $all }
because-disagreed = { $part } of { $all }: opinions were divided
because-number = { $count }
because-euros = €{ $euros }
because-percent = { $shown }%
because-brings = brings { $shown }
because-times = level { $level } × weight { $weight } = { $points }
because-weighted = { $name }: { $shown }, weight { $weight }
because-not-counted = This answer does not count.

## How things stand

because-known = Known answers: { $known }. Questions asked: { $asked }.
because-maturity = The answers give { $points } points of { $most } possible, that is { $shown } out of 100.
because-level = The level “{ $name }” goes from { $from } to { $to } out of 100.
because-insufficient = The answers that count weigh { $part } of { $all }: less than half. So there is no figure.
because-not-applicable = No question of this area concerns you.
because-seen = The questions seen weigh { $part } of { $all }, that is { $percent }%.
because-sure = The known answers weigh { $part } of { $all }, that is { $percent }%.
because-mean = Mean of the areas, each by its weight: { $shown } out of 100.
because-mean-percent = Mean of the areas, each by its weight: { $percent }%.
because-confidence-words = From 90%, we say “sure”. From 60%, “fairly sure”.

## Tools and needs

because-autonomy = Mean of the needs, an essential need counting twice: { $shown } out of 100.
because-need-autonomy = Mean of the tools, by their share of use: { $shown } out of 100.
because-used = { $tool }: { $shown } out of 100, { $percent }% of the use
because-tool = The six facts about { $tool } give { $shown } points out of 100.
because-fact = { $fact }: { $value }
because-facts = Share of the facts that are known, need by need: { $percent }% on average.
because-holder = Each need counts as much (there are { $count }), each tool by its use. That makes { $percent }%.
because-concentration = Each share is multiplied by itself, then all are added: { $percent }%. At 100%, all rests on one.
because-square = { $name }: { $percent }% times { $percent }%
because-need = { $need }: the strength of this need is the sum of its reasons, { $points }.
because-answer = The area “{ $area }” counts { $importance } of 5 for you. The question weighs { $weight }. The answer is worth { $level }; what is missing up to 3 counts. That makes { $points }.

## Proposals

because-score = { $name }: { $points } points out of 100, the sum of six things.
score-fit = { $points } because it answers the need
score-ease = { $points } for its ease of use
score-path = { $points } for bringing your documents along
score-hosts = { $points } for hosts nearby
score-few = { $points } because it serves you elsewhere too
score-vitality = { $points } because it is alive and well
because-supposed = If { $tool } served this need:
because-portfolio = Software chosen together: { $tools }. Need by need, it would take: { $alone }.
because-portfolio-price = One more software must gain more than { $points } points in all.
because-serves = { $name }: { $needs }
because-portfolio-loss = Difference from the best software of each need, in all: { $points } points.
because-loss =
    { $need } – { $name }: { $points ->
        [one] { $points } point
       *[other] { $points } points
    }. The best, { $best }: { $most ->
        [one] { $most } point
       *[other] { $most } points
    }.

## The plan

because-hours = Hours to prepare this action: { $hours }.
because-hours-short = The short form of this action takes about { $hours } h.
because-hours-find-out = Asking up to six questions takes about { $hours } h.
because-hours-usual = The usual time for a { $size }
because-hours-one = The usual time, whatever the size
because-hours-machines = Computers beyond the { $included } already counted: { $count }
because-hours-members = Members beyond the { $included } already counted: { $count }
because-size-micro = very small organisation
because-size-small = small organisation
because-size-medium = medium-sized organisation
because-size-large = large organisation
because-month = Beginning: { $month }.
because-month-begun = It has begun already.
because-month-pinned = It is the month that you chose.
because-month-first = It is the first month possible.
because-month-stays = It could begin sooner, but your plan stays as it is.
because-month-kept = It does not begin sooner: { $why }.
because-attend = What it usually takes for a { $size }. People: { $people }. Minutes: { $minutes }.
because-cost-once = Usual price of this action, once: €{ $from } to €{ $to }.
because-cost-yearly = Usual price of this action, every year: €{ $from } to €{ $to }.
because-cost = Sum of the usual prices of the actions of the year: €{ $from } to €{ $to }.
because-year-once = Once: €{ $from } to €{ $to }.
because-year-yearly = Each year: €{ $from } to €{ $to }.
because-mediator = Sum of the hours of a digital support worker: { $hours } h.
because-year-attend = The time that each person attends is added up. Minutes: { $minutes }.
because-saved = What the tools that you leave cost today: €{ $euros } a year.
because-left-tool = { $tool }
because-planned = Sum of the hours of the actions: { $hours } h.
because-available = Sum of the months in which you act ({ $months }): { $hours } h.
because-reserve = The plan keeps five hours in a hundred in reserve.
because-capacity-told = You said { $hours } h a month, all together.
because-capacity-answered = You answered { $hours } h a month, all together.
because-capacity-usual = You did not say your hours. Rumb supposes { $hours } h a month, as is usual for a { $size }.

## Comparison and training

because-change = Today’s figure less the one before: { $shown }.
because-step = level { $then }, then { $now }; weight { $weight }
because-learnt = It is the highest level that these reasons ask for: { $level } of 4.
because-level-number = level { $level }
because-cover = { $name }. Level expected: { $level }. People who reach it: { $count }.
because-covered-one = Indispensable skills that at least one person has: { $part } of { $all }.
because-covered-two = Indispensable skills that two people have: { $part } of { $all }.
