### What the association decides, need by need.

decision-counted = You decided { $decided } of { $all }: { $parts }.
decision-counted-none =
    { $all ->
        [one] { $all } need waits for your decision. There is no hurry.
       *[other] { $all } needs wait for your decision. There is no hurry.
    }
decision-count-keep =
    { $count ->
        [one] { $count } kept
       *[other] { $count } kept
    }
decision-count-replace =
    { $count ->
        [one] { $count } replaced
       *[other] { $count } replaced
    }
decision-count-combine =
    { $count ->
        [one] { $count } combined
       *[other] { $count } combined
    }
decision-count-not-now =
    { $count ->
        [one] { $count } left for later
       *[other] { $count } left for later
    }
decision-all-kept = You keep everything. A report with nothing to change is a good report.
decision-ask = What do you decide?
    .need = { $need }: what do you decide?
decision-keep = Keep what we have
decision-keep-nothing = Stay without a tool
decision-replace = Replace by…
decision-replace-nothing = Take a tool…
decision-combine = Combine into a tool that serves elsewhere…
decision-not-now = Not now
decision-take-back = Leave it open
    .need = { $need }: leave it open
decision-by = By which software
decision-together = { $name } (serves elsewhere already)
decision-other = { $name } (no longer proposed)
decision-running = Run in which way
decision-host = At which host
decision-host-open = Still to choose
decision-sentence = Why, in one sentence
    .hint = Not required. It will stand in your documents.
decision-said-keep = Decided: keep what you have.
decision-said-keep-nothing = Decided: stay without a tool.
decision-said-replace = Decided: take { $name }, { $running }.
decision-said-combine = Decided: combine into { $name }, { $running }.
decision-said-not-now = Decided: not now.
decision-said-host = Host: { $host }.
decision-told = { $need }. { $said }
decision-told-open = { $need }: the question stays open.
proposal-keep = Proposal: keep what you have.
imposed-title = To raise with those who ask for them
    .hint = A funder or a federation asks for these tools. It is not for you alone to decide.
choice-line = { $name }, { $running }: { $score } points
barrier-ask = Who would this change leave out?
    .hint = Not compulsory. The plan provides another way for these people.
barrier-known = From your answers, already: { $who }.
barrier-said = Another way is needed for: { $who }.
barrier-no-email = People without e-mail
    .who = people without e-mail
    .path = People without e-mail: a paper or a phone call.
barrier-no-computer = People without a computer
    .who = people without a computer
    .path = People without a computer: the phone, or a computer in a place nearby.
barrier-sight = People who see badly, or with a disability
    .who = people who see badly or with a disability
    .path = People who see badly or with a disability: large print, or somebody who reads aloud.
barrier-language = People not at ease with the written language
    .who = people not at ease with the written language
    .path = People not at ease with the written language: plain words, pictures or another language.
barrier-age = Children or older people
    .who = children and older people
    .path = Children and older people: somebody they know who does it with them.
exit-recipe = How to leave { $tools }
portfolio = Fewer tools: what the whole would look like
    .lead = All needs to change are looked at together. Nothing is required.
portfolio-none = There is nothing to change for now.
portfolio-tools =
    { $tools ->
        [one] One software, instead of { $alone } when choosing need by need.
       *[other] { $tools } software, instead of { $alone } when choosing need by need.
    }
portfolio-same =
    { $tools ->
        [one] One software is enough, as when choosing need by need.
       *[other] { $tools } software, as many as when choosing need by need.
    }
portfolio-loses =
    { $points ->
        [0] You lose no point.
        [one] You lose { $points } point in all.
       *[other] You lose { $points } points in all.
    }
portfolio-choice = { $name }, { $running }
portfolio-best = It is also the best choice for this need alone.
portfolio-less =
    { $points ->
        [0] As many points as { $alone }.
        [one] { $points } point less than { $alone }.
       *[other] { $points } points less than { $alone }.
    }
portfolio-settled = This is what you decided.
portfolio-decide = Decide so
    .need = { $need }: decide so
portfolio-all = Decide so for all
    .told = It is decided for all needs of this list.
portfolio-without = No software fits for: { $needs }
