example-file = Ejemplo - Les Amis du Lac
sheet-file = Primeros pasos
plan-file = Plan de transición
annex-file = Anexo
place-file = Ficha del centro
neighbours-file = Personas y lugares cercanos
