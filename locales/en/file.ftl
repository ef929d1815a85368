example-file = Example - Les Amis du Lac
sheet-file = First steps
plan-file = Transition plan
annex-file = Annex
place-file = About our place
neighbours-file = People and places near us
