example-file = Exemplu - Les Amis du Lac
sheet-file = Primii pași
plan-file = Plan de tranziție
annex-file = Anexă
place-file = Fișa centrului
neighbours-file = Persoane și locuri din apropiere
