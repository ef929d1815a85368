### Autonomia

autonomy-title = La vostra llibertat de marxar
autonomy-lead = Si una eina canvia de preu o de regles, la podeu deixar? Sis dades sobre cada eina ho diuen, sense opinió.
autonomy-known = Coneixem el { $percent } % d’aquestes dades.
autonomy-holders = De qui depenen les vostres necessitats
autonomy-holder-some-host = Un proveïdor d’allotjament ètic
autonomy-holder-ourselves = Vosaltres mateixos
autonomy-holder-unknown = Encara no ho sabem
autonomy-percent = { $percent } %
autonomy-more =
    { $count ->
        [one] Mostra’n { $count } més
       *[other] Mostra’n { $count } més
    }
autonomy-needs = Necessitat per necessitat
autonomy-weakest = La més difícil de deixar: { $tool }.
autonomy-tool = { $tool }, { $running }
autonomy-other = Una altra eina
autonomy-or = o
autonomy-exit = Recuperar totes les vostres dades
autonomy-law = Subjecta només al dret europeu o al del vostre país
autonomy-restraint = Les vostres dades no s’exploten
autonomy-openness = Formats oberts a tothom
autonomy-operable = Algú altre la pot fer funcionar
autonomy-voice = Hi teniu veu
autonomy-yes = sí
autonomy-partly = en part
autonomy-no = no
autonomy-unknown = no se sap
autonomy-derived = Aquestes dades es dedueixen del tipus d’instal·lació i dels formats. Ningú no les ha comprovat una per una.
autonomy-without = Sense eina, i per tant fora d’aquest càlcul: { $needs }.
autonomy-score = { $shown } de 100
autonomy-score-none = No se sap res d’aquestes eines.
autonomy-computed = Com es calcula
    .facts = Cada dada dona punts: «sí» els dona tots, «en part» la meitat. El que no se sap no en dona cap.
    .needs = Una necessitat val la mitjana de les seves eines, segons la part d’ús. En el conjunt, una necessitat essencial compta dues vegades.
    .holders = La dependència és la part de les vostres necessitats que descansa en cadascú.
autonomy-weight = { $fact }: { $weight } punts
autonomy-overall = En conjunt: { $shown } de 100.
autonomy-concentration = Concentració: { $percent } %. Al 100 %, tot depèn d’un de sol.
autonomy-plane = Els dos eixos junts
autonomy-plane-right = Maduresa
autonomy-plane-up = Autonomia
autonomy-plane-now = Avui
autonomy-plane-alt = Maduresa: { $maturity } de 100. Autonomia: { $autonomy } de 100. Cap de les dues no es calcula a partir de l’altra.
autonomy-column-tools = Eines i dades
autonomy-column-score = De 100
what-if-need = Amb { $tool }, la vostra llibertat de marxar per a aquesta necessitat passa de { $before } a { $after } de 100.
what-if-need-new = Amb { $tool }, la vostra llibertat de marxar per a aquesta necessitat és de { $after } de 100.
what-if-all = Per al conjunt de les vostres eines, passa de { $before } a { $after }.
what-if-vendor = La part de les vostres necessitats que descansa en { $vendor } passa del { $before } % al { $after } %.
what-if-maturity = La vostra maduresa no en depèn: ve de les vostres maneres de fer.
