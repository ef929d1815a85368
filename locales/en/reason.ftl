### Why there is a need

need-reason-no-tool = No tool serves this yet.
need-reason-captive = For this need, how free you are to leave is { $shown } out of 100.
need-reason-no-exit = You cannot take all your data out of: { $tools }.
need-reason-wish = You wish to move forward on this.
need-otherwise =
    { $count ->
        [one] This need would disappear if one thing changed:
       *[other] This need would disappear if these { $count } things all changed:
    }
need-otherwise-answer = The answer to “{ $question }” reaches 3 points or more.
need-otherwise-answers =
    { $count ->
        [one] This { $count } answer reaches 3 points or more.
       *[other] These { $count } answers reach 3 points or more.
    }
need-otherwise-tool = A tool that is easy to leave replaces { $tool }.
need-otherwise-tool-other = A tool that is easy to leave replaces the one that has no name here.
need-otherwise-wish = You withdraw this wish.
