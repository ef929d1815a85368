example-file = Exemple - Les Amis du Lac
sheet-file = Primers passos
plan-file = Pla de transició
annex-file = Annex
place-file = Fitxa del lloc
neighbours-file = Persones i llocs propers
