### Autonomy: how free the association is to leave its tools. Calm facts; no word judges anybody.

# The title of the part, on screen and in the annex.
autonomy-title = Votre liberté de partir
autonomy-lead = Si un outil change de prix ou de règles, pouvez-vous le quitter ? Six faits sur chaque outil le disent, sans opinion.
# $percent: whole number; how much of the facts is known.
autonomy-known = Nous connaissons { $percent } % de ces faits.
autonomy-holders = De qui dépendent vos besoins
# Rows of a list of those on whom needs rest, beside names of companies.
autonomy-holder-some-host = Un hébergeur éthique
autonomy-holder-ourselves = Vous-mêmes
autonomy-holder-unknown = Nous ne savons pas encore
# $percent: whole number.
autonomy-percent = { $percent } %
# $count: rows of the list that are not shown.
autonomy-more =
    { $count ->
        [one] Voir encore { $count } autre
       *[other] Voir encore { $count } autres
    }
autonomy-needs = Besoin par besoin
# $tool: a name.
autonomy-weakest = Le plus difficile à quitter : { $tool }.
# $tool: a name, or several; $running: one of running-….
autonomy-tool = { $tool }, { $running }
# A tool in use that has no name here.
autonomy-other = Un autre outil
# Between the names of several tools of which one is meant.
autonomy-or = ou
# The six facts, as the heads of what is true or not.
autonomy-exit = Reprendre toutes vos données
autonomy-law = Soumis au seul droit européen ou de votre pays
autonomy-restraint = Vos données ne sont pas exploitées
autonomy-openness = Des formats ouverts à tous
autonomy-operable = Un autre peut le faire fonctionner
autonomy-voice = Vous avez votre mot à dire
autonomy-yes = oui
autonomy-partly = en partie
autonomy-no = non
autonomy-unknown = non su
autonomy-derived = Ces faits se déduisent du type d’installation et des formats. Personne ne les a vérifiés un par un.
# $needs: names of needs, joined.
autonomy-without = Sans outil, et donc hors de ce calcul : { $needs }.
# $shown: a number out of 100.
autonomy-score = { $shown } sur 100
autonomy-score-none = Rien n’est su de ces outils.
autonomy-computed = Comment c’est calculé
    .facts = Chaque fait donne des points : oui les donne tous, en partie la moitié. Ce qui n’est pas su n’en donne aucun.
    .needs = Un besoin vaut la moyenne de ses outils, selon leur part d’usage. Dans l’ensemble, un besoin essentiel compte deux fois.
    .holders = La dépendance est la part de vos besoins qui repose sur chacun.
# $fact: a name of a fact; $weight: its points.
autonomy-weight = { $fact } : { $weight } points
# $shown: a number out of 100.
autonomy-overall = Pour l’ensemble : { $shown } sur 100.
# $percent: whole number. The sum of the squares of the shares of vendors and hosts.
autonomy-concentration = Concentration : { $percent } %. À 100 %, tout dépend d’un seul.
autonomy-plane = Les deux axes ensemble
# Names of the axes, and of the point.
autonomy-plane-right = Maturité
autonomy-plane-up = Autonomie
autonomy-plane-now = Aujourd’hui
# The words that replace the picture. $maturity, $autonomy: numbers out of 100.
autonomy-plane-alt = Maturité : { $maturity } sur 100. Autonomie : { $autonomy } sur 100. L’une ne se calcule pas avec l’autre.
# Heads of the table in the annex.
autonomy-column-tools = Outils et faits
autonomy-column-score = Sur 100
# If a proposed software took the place of the tool in use. $tool: its name; $before, $after: numbers out of 100.
what-if-need = Avec { $tool }, votre liberté de partir pour ce besoin passe de { $before } à { $after } sur 100.
what-if-need-new = Avec { $tool }, votre liberté de partir pour ce besoin est de { $after } sur 100.
what-if-all = Pour l’ensemble de vos outils, elle passe de { $before } à { $after }.
# $vendor: a company; $before, $after: whole percents.
what-if-vendor = La part de vos besoins qui repose sur { $vendor } passe de { $before } % à { $after } %.
what-if-maturity = Votre maturité n’en dépend pas : elle vient de vos façons de faire.
