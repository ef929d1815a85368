### Ce qui a changé d’un bilan à l’autre. Aucun mot ne juge : arrêter peut être un choix, monter n’est pas une note.

comparison-title = Ce qui a changé
# $then, $now: dates.
comparison-lead = Du bilan du { $then } à celui du { $now }.
comparison-empty = Cette page compare deux bilans d’un même fichier. Le deuxième se commence à la page de l’association.
comparison-empty-go = Aller à la page de l’association
# Before a list of dates.
comparison-with = Comparer avec le bilan du
comparison-nothing = Aucune question n’a encore de réponse aux deux bilans. La comparaison se remplit à mesure que vous répondez.
# $count: questions answered both times; $parts: a list of the three below.
comparison-count =
    { $count ->
        [one] { $count } question a une réponse aux deux bilans : { $parts }.
       *[other] { $count } questions ont une réponse aux deux bilans : { $parts }.
    }
# Part of the sentence above, as are the next two.
comparison-count-rose =
    { $count ->
        [one] { $count } plus haut
       *[other] { $count } plus haut
    }
comparison-count-stayed =
    { $count ->
        [one] { $count } au même niveau
       *[other] { $count } au même niveau
    }
comparison-count-fell =
    { $count ->
        [one] { $count } plus bas
       *[other] { $count } plus bas
    }
comparison-count-apart =
    { $count ->
        [one] { $count } autre ne se compare pas ; la raison est dite plus bas.
       *[other] { $count } autres ne se comparent pas ; les raisons sont dites plus bas.
    }
comparison-areas = Domaine par domaine
    .lead = Les deux barres d’un domaine portent sur les mêmes questions. Elles peuvent donc différer de la page des résultats.
comparison-area-compared =
    { $count ->
        [one] { $count } question comparée
       *[other] { $count } questions comparées
    }
comparison-area-none = Moins de la moitié de ce domaine se compare.
# Heads of lists of questions, to the end of the reasons.
comparison-rose = Ce qui est plus haut
comparison-fell = Ce qui est plus bas ou s’est arrêté
    .lead = Arrêter peut être un choix, ou un manque de bras. Cette page ne dit que ce qui est.
comparison-ended = Ce qui ne vous concerne plus
comparison-new = Ce qui est nouveau
comparison-stayed =
    { $count ->
        [one] { $count } question au même niveau
       *[other] { $count } questions au même niveau
    }
comparison-apart =
    { $count ->
        [one] { $count } question qui ne se compare pas
       *[other] { $count } questions qui ne se comparent pas
    }
# Beside a bar, and the head of a column: the audit before, and the open one.
comparison-then = Avant
comparison-now = Maintenant
# $answer: the words of a level, or of an answer.
comparison-was = Avant : { $answer }
comparison-is = Maintenant : { $answer }
# Why a question cannot be compared.
comparison-why-changed = La question a changé entre les deux bilans.
comparison-why-unknown-then = Avant, vous ne saviez pas.
comparison-why-unknown-now = Maintenant, vous ne savez pas.
comparison-why-unknown-both = Vous ne saviez pas, ni avant ni maintenant.
comparison-why-open-then = Avant, vous n’aviez pas répondu.
comparison-why-open-now = Maintenant, vous n’avez pas encore répondu.
comparison-why-not-asked-then = Avant, la question n’était pas posée.
comparison-why-not-asked-now = Maintenant, la question n’est pas posée.
comparison-why-begun-then = Avant, la question ne vous concernait pas.
comparison-tools = Vos outils, à part
    .lead = Pour les deux bilans, nous prenons ce que nous savons des outils aujourd’hui. Un écart vient donc de vos outils.
# Head of two bars, of which each has a date.
comparison-freedom = Votre liberté de partir
comparison-tools-same = Vos outils sont ceux du bilan précédent. S’ils ont changé, mettez leur liste à jour.
comparison-tools-go = Voir les outils
# In the place of the names of tools.
comparison-tools-none = aucun outil
# $tools: names of tools; $shown: a number out of 100.
comparison-tools-scored = { $tools } ({ $shown } sur 100)
comparison-tools-others =
    { $count ->
        [one] { $count } autre besoin est servi comme avant.
       *[other] { $count } autres besoins sont servis comme avant.
    }
# The words that replace the picture. $places: one line of comparison-plane-place for each date.
comparison-plane-alt = Deux axes, jamais mélangés. { $places }
# $date: a date; $maturity, $autonomy: numbers out of 100.
comparison-plane-place = { $date } : maturité { $maturity } sur 100, autonomie { $autonomy } sur 100.
comparison-numbers = Voir les chiffres en tableau
    .caption = Chiffres de 0 à 100, arrondis à une décimale, sur les seules questions comparées.
# Head of a column: a difference with its sign.
comparison-change = Écart
# Head of a column: how many questions.
comparison-questions = Questions
# Where a file holds three audits or more.
comparison-course = Tous les bilans ensemble
    .caption = Sur les seules questions que tous les bilans ont en commun. Un bilan court en laisse peu.
    .none = Aucun domaine n’a assez de questions communes à tous les bilans.
comparison-computed = Comment c’est comparé
    .same = Seules comptent les questions dont la réponse est un niveau aux deux bilans. « Nous ne savons pas » n’en est pas un.
    .half = Un domaine a deux barres si ces questions font au moins la moitié de son poids, à chaque bilan.
    .meaning = Une question dont le sens a changé avec une nouvelle version n’est jamais un progrès ni un recul.
