### Què ha canviat d’una diagnosi a l’altra

comparison-title = Què ha canviat
comparison-lead = De la diagnosi del { $then } a la del { $now }.
comparison-empty = Aquesta pàgina compara dues diagnosis d’un mateix fitxer. La segona es comença a la pàgina de l’associació.
comparison-empty-go = Ves a la pàgina de l’associació
comparison-with = Compara amb la diagnosi del
comparison-nothing = Cap pregunta no té encara resposta a les dues diagnosis. La comparació s’omple a mesura que responeu.
comparison-count =
    { $count ->
        [one] { $count } pregunta té resposta a les dues diagnosis: { $parts }.
       *[other] { $count } preguntes tenen resposta a les dues diagnosis: { $parts }.
    }
comparison-count-rose =
    { $count ->
        [one] { $count } més amunt
       *[other] { $count } més amunt
    }
comparison-count-stayed =
    { $count ->
        [one] { $count } al mateix nivell
       *[other] { $count } al mateix nivell
    }
comparison-count-fell =
    { $count ->
        [one] { $count } més avall
       *[other] { $count } més avall
    }
comparison-count-apart =
    { $count ->
        [one] { $count } més no es compara; el motiu és més avall.
       *[other] { $count } més no es comparen; els motius són més avall.
    }
comparison-areas = Àmbit per àmbit
    .lead = Les dues barres d’un àmbit es basen en les mateixes preguntes. Poden ser diferents de la pàgina de resultats.
comparison-area-compared =
    { $count ->
        [one] { $count } pregunta comparada
       *[other] { $count } preguntes comparades
    }
comparison-area-none = Es compara menys de la meitat d’aquest àmbit.
comparison-rose = El que és més amunt
comparison-fell = El que és més avall o s’ha deixat
    .lead = Deixar una cosa pot ser una tria, o falta de mans. Aquesta pàgina només diu el que hi ha.
comparison-ended = El que ja no us afecta
comparison-new = El que és nou
comparison-stayed =
    { $count ->
        [one] { $count } pregunta al mateix nivell
       *[other] { $count } preguntes al mateix nivell
    }
comparison-apart =
    { $count ->
        [one] { $count } pregunta que no es compara
       *[other] { $count } preguntes que no es comparen
    }
comparison-then = Abans
comparison-now = Ara
comparison-was = Abans: { $answer }
comparison-is = Ara: { $answer }
comparison-why-changed = La pregunta va canviar entre les dues diagnosis.
comparison-why-unknown-then = Abans, no ho sabíeu.
comparison-why-unknown-now = Ara, no ho sabeu.
comparison-why-unknown-both = No ho sabíeu, ni abans ni ara.
comparison-why-open-then = Abans, no havíeu respost.
comparison-why-open-now = Ara, encara no heu respost.
comparison-why-not-asked-then = Abans, la pregunta no es feia.
comparison-why-not-asked-now = Ara, la pregunta no es fa.
comparison-why-begun-then = Abans, la pregunta no us afectava.
comparison-tools = Les vostres eines, a part
    .lead = Per a les dues diagnosis prenem el que avui sabem de les eines. Una diferència ve, doncs, de les vostres eines.
comparison-freedom = La vostra llibertat de marxar
comparison-tools-same = Les vostres eines són les de la diagnosi anterior. Si han canviat, poseu la llista al dia.
comparison-tools-go = Mira les eines
comparison-tools-none = cap eina
comparison-tools-scored = { $tools } ({ $shown } de 100)
comparison-tools-others =
    { $count ->
        [one] { $count } necessitat més s’atén com abans.
       *[other] { $count } necessitats més s’atenen com abans.
    }
comparison-plane-alt = Dos eixos, mai barrejats. { $places }
comparison-plane-place = { $date }: maduresa { $maturity } de 100, autonomia { $autonomy } de 100.
comparison-numbers = Mira les xifres de totes dues en una taula
    .caption = Xifres de 0 a 100, arrodonides a un decimal, només amb les preguntes comparades.
comparison-change = Diferència
comparison-questions = Preguntes
comparison-course = Totes les diagnosis juntes
    .caption = Només amb les preguntes comunes a totes les diagnosis. Una de curta en deixa poques.
    .none = Cap àmbit no té prou preguntes comunes a totes les diagnosis.
comparison-computed = Com es compara
    .same = Només compten les preguntes amb un nivell per resposta a les dues diagnosis. «No ho sabem» no n’és cap.
    .half = Un àmbit té dues barres si aquestes preguntes sumen almenys la meitat del seu pes, a cada diagnosi.
    .meaning = Una pregunta amb un sentit que va canviar amb una versió nova no és mai un avenç ni un retrocés.
