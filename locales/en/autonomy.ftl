### Autonomy

autonomy-title = How free you are to leave
autonomy-lead = If a tool changes its price or its rules, can you leave it? Six facts about each tool say so, without opinion.
autonomy-known = We know { $percent }% of these facts.
autonomy-holders = On whom your needs depend
autonomy-holder-some-host = An ethical host
autonomy-holder-ourselves = Yourselves
autonomy-holder-unknown = We do not know yet
autonomy-percent = { $percent }%
autonomy-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
autonomy-needs = Need by need
autonomy-weakest = The hardest to leave: { $tool }.
autonomy-tool = { $tool }, { $running }
autonomy-other = Another tool
autonomy-or = or
autonomy-exit = Taking all your data out
autonomy-law = Subject only to European law or that of your country
autonomy-restraint = Your data is not exploited
autonomy-openness = Formats open to all
autonomy-operable = Somebody else can run it
autonomy-voice = You have a say
autonomy-yes = yes
autonomy-partly = partly
autonomy-no = no
autonomy-unknown = not known
autonomy-derived = These facts follow from how it is installed and from its formats. Nobody checked them one by one.
autonomy-without = Without a tool, and so left out of this figure: { $needs }.
autonomy-score = { $shown } out of 100
autonomy-score-none = Nothing is known of these tools.
autonomy-computed = How it is computed
    .facts = Each fact gives points: yes gives all of them, partly gives half. What is not known gives none.
    .needs = A need is worth the mean of its tools, by their share of use. In the whole, an essential need counts twice.
    .holders = Dependence is the share of your needs that rests on each.
autonomy-weight = { $fact }: { $weight } points
autonomy-overall = For the whole: { $shown } out of 100.
autonomy-concentration = Concentration: { $percent }%. At 100%, everything depends on one alone.
autonomy-plane = Both axes together
autonomy-plane-right = Maturity
autonomy-plane-up = Autonomy
autonomy-plane-now = Today
autonomy-plane-alt = Maturity: { $maturity } out of 100. Autonomy: { $autonomy } out of 100. Neither is computed from the other.
autonomy-column-tools = Tools and facts
autonomy-column-score = Out of 100
what-if-need = With { $tool }, how free you are to leave for this need goes from { $before } to { $after } out of 100.
what-if-need-new = With { $tool }, how free you are to leave for this need is { $after } out of 100.
what-if-all = For all your tools, it goes from { $before } to { $after }.
what-if-vendor = The share of your needs that rests on { $vendor } goes from { $before }% to { $after }%.
what-if-maturity = Your maturity does not depend on it: it comes from your ways of working.
