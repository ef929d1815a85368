### Les bilans d’un même fichier : lequel est ouvert, et comment le suivant commence. Aucun mot ne juge.

# In the top bar, where a file holds several audits. $date: 22 novembre 2026.
audit-open = Bilan du { $date }
# At the top of the page of the association. $date: when the audit before began.
audit-carried = Vos réponses sur l’association et ses outils viennent du bilan du { $date }. Relisez-les : elles ont pu changer.
# A link.
audit-compare = Voir ce qui a changé
# What unfolds the lines below.
audit-next = Faire le bilan suivant
    .text = Un nouveau bilan s’ajoute à ce fichier. Celui du { $date } y reste tel quel et ne se modifie plus.
    .kept = Repris et à relire : la description de l’association, ses outils, ses souhaits, ses heures et ses langues.
    .fresh = À reprendre de zéro : les réponses notées, l’importance des domaines, les décisions et les dates de réunion.
audit-next-early = Le bilan ouvert a moins de deux mois. Peu de choses ont pu changer ; vous pouvez tout de même en faire un autre.
audit-next-waits = Répondez d’abord à quelques questions de ce bilan : sans elles, il n’y aurait rien à comparer.
# A button. $date: today.
audit-begin = Commencer le bilan du { $date }
# Read out once it is done.
audit-begun = Le bilan du { $date } est ouvert. « Annuler » rouvre le précédent.
# Undo took an audit away, or brought it back. $date: when the audit that is open now began.
undone-audit = C’est fait. Le bilan du { $date } est ouvert.
