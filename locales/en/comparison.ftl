### What changed from one audit to the next

comparison-title = What has changed
comparison-lead = From the audit of { $then } to that of { $now }.
comparison-empty = This page compares two audits of one file. The second one is begun on the page of the association.
comparison-empty-go = Go to the page of the association
comparison-with = Compare with the audit of
comparison-nothing = No question has an answer in both audits yet. The comparison fills as you answer.
comparison-count =
    { $count ->
        [one] { $count } question has an answer in both audits: { $parts }.
       *[other] { $count } questions have an answer in both audits: { $parts }.
    }
comparison-count-rose =
    { $count ->
        [one] { $count } higher
       *[other] { $count } higher
    }
comparison-count-stayed =
    { $count ->
        [one] { $count } at the same level
       *[other] { $count } at the same level
    }
comparison-count-fell =
    { $count ->
        [one] { $count } lower
       *[other] { $count } lower
    }
comparison-count-apart =
    { $count ->
        [one] { $count } other cannot be compared; the reason stands below.
       *[other] { $count } others cannot be compared; the reasons stand below.
    }
comparison-areas = Area by area
    .lead = Both bars of an area rest on the same questions. They may therefore differ from the page of results.
comparison-area-compared =
    { $count ->
        [one] { $count } question compared
       *[other] { $count } questions compared
    }
comparison-area-none = Less than half of this area can be compared.
comparison-rose = What is higher
comparison-fell = What is lower or has stopped
    .lead = Stopping may be a choice, or a lack of hands. This page only says what is.
comparison-ended = What no longer concerns you
comparison-new = What is new
comparison-stayed =
    { $count ->
        [one] { $count } question at the same level
       *[other] { $count } questions at the same level
    }
comparison-apart =
    { $count ->
        [one] { $count } question that cannot be compared
       *[other] { $count } questions that cannot be compared
    }
comparison-then = Before
comparison-now = Now
comparison-was = Before: { $answer }
comparison-is = Now: { $answer }
comparison-why-changed = The question changed between the two audits.
comparison-why-unknown-then = Before, you did not know.
comparison-why-unknown-now = Now, you do not know.
comparison-why-unknown-both = You did not know, neither before nor now.
comparison-why-open-then = Before, you had not answered.
comparison-why-open-now = Now, you have not answered yet.
comparison-why-not-asked-then = Before, the question was not asked.
comparison-why-not-asked-now = Now, the question is not asked.
comparison-why-begun-then = Before, the question did not concern you.
comparison-tools = Your tools, apart
    .lead = For both audits we take what we know of the tools today. A difference therefore comes from your tools.
comparison-freedom = How free you are to leave
comparison-tools-same = Your tools are those of the audit before. If they have changed, bring their list up to date.
comparison-tools-go = See the tools
comparison-tools-none = no tool
comparison-tools-scored = { $tools } ({ $shown } out of 100)
comparison-tools-others =
    { $count ->
        [one] { $count } other need is served as before.
       *[other] { $count } other needs are served as before.
    }
comparison-plane-alt = Two axes, never mixed. { $places }
comparison-plane-place = { $date }: maturity { $maturity } out of 100, autonomy { $autonomy } out of 100.
comparison-numbers = See the figures of both as a table
    .caption = Figures from 0 to 100, rounded to one decimal, over the compared questions only.
comparison-change = Difference
comparison-questions = Questions
comparison-course = All audits together
    .caption = Only over the questions that all audits share. A short audit leaves few of them.
    .none = No area has enough questions that all audits share.
comparison-computed = How it is compared
    .same = Only questions whose answer is a level in both audits count. “We don’t know” is none.
    .half = An area has two bars if these questions make at least half of its weight, in each audit.
    .meaning = A question whose meaning changed with a new version is never a step forward or back.
