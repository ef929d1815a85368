example-file = Example - Les Amis du Lac
sheet-file = First steps
plan-file = Transition plan
annex-file = Annex
neighbours-file = People and places near us
