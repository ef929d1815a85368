example-file = Exemple - Les Amis du Lac
sheet-file = Primers passos
plan-file = Pla de transició
annex-file = Annex
neighbours-file = Persones i llocs propers
