### Analizele din același fișier

audit-open = Analiza din { $date }
audit-carried = Răspunsurile despre asociație și instrumentele ei vin din analiza din { $date }. Recitiți-le: se poate să se fi schimbat.
audit-compare = Vedeți ce s-a schimbat
audit-next = Faceți analiza următoare
    .text = O nouă analiză se adaugă în acest fișier. Cea din { $date } rămâne acolo așa cum este și nu se mai modifică.
    .kept = Se păstrează, de recitit: descrierea asociației, instrumentele, dorințele, orele și limbile ei.
    .fresh = Se reia de la zero: răspunsurile care se punctează, importanța domeniilor, hotărârile și datele ședințelor.
audit-next-early = Analiza deschisă are mai puțin de două luni. Puține s-au putut schimba; puteți totuși face alta.
audit-next-waits = Răspundeți mai întâi la câteva întrebări din această analiză: fără ele nu ar fi nimic de comparat.
audit-begin = Începeți analiza din { $date }
audit-begun = Analiza din { $date } este deschisă. „Anulează” o redeschide pe cea dinainte.
undone-audit = Gata. Analiza din { $date } este deschisă.
