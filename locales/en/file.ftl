example-file = Example - Les Amis du Lac
sheet-file = First steps
plan-file = Transition plan
annex-file = Annex
place-file = About our place
