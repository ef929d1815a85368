### Autonomie

autonomy-title = Libertatea de a pleca
autonomy-lead = Dacă un instrument își schimbă prețul sau regulile, îl puteți părăsi? Șase fapte despre fiecare instrument o spun, fără păreri.
autonomy-known = Cunoaștem { $percent }% dintre aceste fapte.
autonomy-holders = De cine depind nevoile dumneavoastră
autonomy-holder-some-host = Un furnizor de găzduire etic
autonomy-holder-ourselves = Dumneavoastră înșivă
autonomy-holder-unknown = Încă nu știm
autonomy-percent = { $percent }%
autonomy-more =
    { $count ->
        [one] Arată încă { $count }
        [few] Arată încă { $count }
       *[other] Arată încă { $count }
    }
autonomy-needs = Nevoie cu nevoie
autonomy-weakest = Cel mai greu de părăsit: { $tool }.
autonomy-tool = { $tool }, { $running }
autonomy-other = Alt instrument
autonomy-or = sau
autonomy-exit = Preluarea tuturor datelor dumneavoastră
autonomy-law = Supus doar dreptului european sau al țării dumneavoastră
autonomy-restraint = Datele dumneavoastră nu sunt exploatate
autonomy-openness = Formate deschise tuturor
autonomy-operable = Altcineva îl poate face să funcționeze
autonomy-voice = Aveți un cuvânt de spus
autonomy-yes = da
autonomy-partly = în parte
autonomy-no = nu
autonomy-unknown = nu se știe
autonomy-derived = Aceste fapte se deduc din felul instalării și din formate. Nimeni nu le-a verificat unul câte unul.
autonomy-without = Fără instrument, deci în afara acestui calcul: { $needs }.
autonomy-score = { $shown } din 100
autonomy-score-none = Nu se știe nimic despre aceste instrumente.
autonomy-computed = Cum se calculează
    .facts = Fiecare fapt dă puncte: „da” le dă pe toate, „în parte” jumătate. Ce nu se știe nu dă niciun punct.
    .needs = O nevoie valorează media instrumentelor ei, după partea lor de folosire. În ansamblu, o nevoie esențială contează de două ori.
    .holders = Dependența este partea din nevoile dumneavoastră care se sprijină pe fiecare.
autonomy-weight = { $fact }: { $weight } p.
autonomy-overall = În ansamblu: { $shown } din 100.
autonomy-concentration = Concentrare: { $percent }%. La 100%, totul depinde de unul singur.
autonomy-plane = Cele două axe împreună
autonomy-plane-right = Maturitate
autonomy-plane-up = Autonomie
autonomy-plane-now = Astăzi
autonomy-plane-alt = Maturitate: { $maturity } din 100. Autonomie: { $autonomy } din 100. Niciuna nu se calculează din cealaltă.
autonomy-column-tools = Instrumente și fapte
autonomy-column-score = Din 100
what-if-need = Cu { $tool }, libertatea de a pleca pentru această nevoie trece de la { $before } la { $after } din 100.
what-if-need-new = Cu { $tool }, libertatea de a pleca pentru această nevoie este de { $after } din 100.
what-if-all = Pentru toate instrumentele dumneavoastră, trece de la { $before } la { $after }.
what-if-vendor = Partea din nevoile dumneavoastră care se sprijină pe { $vendor } trece de la { $before }% la { $after }%.
what-if-maturity = Maturitatea nu depinde de aceasta: vine din felul în care lucrați.
