### Les diagnosis d’un mateix fitxer

audit-open = Diagnosi del { $date }
audit-carried = Les vostres respostes sobre l’associació i les seves eines venen de la diagnosi del { $date }. Torneu-les a llegir: poden haver canviat.
audit-compare = Mira què ha canviat
audit-next = Fer la diagnosi següent
    .text = Una diagnosi nova s’afegeix a aquest fitxer. La del { $date } hi queda tal com és i ja no es modifica.
    .kept = Es conserva, per rellegir: la descripció de l’associació, les seves eines, els seus desitjos, les seves hores i les seves llengües.
    .fresh = Es comença de zero: les respostes que puntuen, la importància dels àmbits, les decisions i les dates de reunió.
audit-next-early = La diagnosi oberta té menys de dos mesos. Poca cosa pot haver canviat; tot i així en podeu fer una altra.
audit-next-waits = Responeu primer algunes preguntes d’aquesta diagnosi: sense elles no hi hauria res a comparar.
audit-begin = Començar la diagnosi del { $date }
audit-begun = La diagnosi del { $date } està oberta. «Desfés» torna a obrir l’anterior.
undone-audit = Fet. La diagnosi del { $date } està oberta.
