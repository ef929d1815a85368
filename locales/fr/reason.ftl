### Why there is a need, and what would have to change for it to go. Calm facts, shown on demand.

need-reason-no-tool = Aucun outil ne sert encore à cela.
# $shown: a number out of 100; the figure of “autonomy-title” for this need.
need-reason-captive = Pour ce besoin, votre liberté de partir est de { $shown } sur 100.
# $tools: names of tools, with commas between them.
need-reason-no-exit = Vous ne pouvez pas reprendre toutes vos données de : { $tools }.
need-reason-wish = Vous souhaitez avancer sur ce point.
# A list of one thing, or of as many as $count, follows; all of them are needed.
need-otherwise =
    { $count ->
        [one] Ce besoin disparaîtrait si une chose changeait :
       *[other] Ce besoin disparaîtrait si ces { $count } choses changeaient toutes :
    }
# Lines of that list. $question: the words of a question, with its question mark.
need-otherwise-answer = La réponse à « { $question } » passe à 3 points ou plus.
# $count: two at least; the answers stand above.
need-otherwise-answers =
    { $count ->
        [one] Cette { $count } réponse passe à 3 points ou plus.
       *[other] Ces { $count } réponses passent à 3 points ou plus.
    }
# $tool: the name of a tool in use; gender unknown.
need-otherwise-tool = Un outil facile à quitter remplace { $tool }.
need-otherwise-tool-other = Un outil facile à quitter remplace celui qui n’a pas de nom ici.
need-otherwise-wish = Vous retirez ce souhait.
