example-file = Ejemplo - Les Amis du Lac
sheet-file = Primeros pasos
plan-file = Plan de transición
annex-file = Anexo
neighbours-file = Personas y lugares cercanos
