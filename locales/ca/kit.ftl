### The kit of a workshop: what is printed, photocopied and laid on the table. Black and white, short words, large letters.

## The guide: the agenda, then the words to say

kit-guide-title = Guia del taller
kit-guide-subject = El desenvolupament del taller i les paraules que cal dir.
kit-guide-file = Taller 1 - Guia
kit-guide-lead =
    { $questions ->
        [one] { $questions } pregunta per votar, { $total } en total.
       *[other] { $questions } preguntes per votar, { $total } en total.
    }
kit-guide-when = Data, hora i lloc
kit-agenda = El desenvolupament
kit-agenda-from = Inici
kit-agenda-length = Durada
kit-agenda-step = Pas
kit-agenda-do = Què cal fer
kit-agenda-alt = Els passos del taller, amb un dibuix per a cada un. La taula diu el mateix.
kit-step-welcome = Benvinguda
    .do = Digueu per què hi som, quanta estona i qui decidirà. Feu parelles: una persona amb facilitat i una altra amb menys.
kit-step-map = Les nostres eines
    .do = En grup, al full: per a què serveix cada eina i qui la pot obrir.
kit-step-vote = Votació
    .do =
        { $questions ->
            [one] { $questions } pregunta, { $each } com a molt.
           *[other] { $questions } preguntes, { $each } com a molt per a cada una.
        }
kit-step-spare = Queden { $spare } per parlar.
kit-step-pause = Pausa
    .do = Mentrestant, escriviu els resultats al Rumb.
kit-step-importance = El que importa
    .do = Cada persona posa tres punts al cartell dels àmbits.
kit-step-actions = Tres accions
    .do = Per a cada una: qui se n’encarrega i una primera data. Fixeu la propera trobada.
kit-before = Abans del taller
kit-before-cards =
    { $copies ->
        [one] Imprimiu les tres pàgines de targetes { $copies } vegada: n’hi ha prou per a quatre persones. Talleu per la meitat.
       *[other] Imprimiu les tres pàgines de targetes { $copies } vegades: cada vegada serveix per a quatre persones. Talleu per la meitat.
    }
kit-before-sets = Cada persona rep tres targetes: «0 i 1», «2 i 3», «4 i ?».
kit-before-lay = Poseu les preguntes al mig de la taula. Pengeu el cartell dels àmbits.
kit-before-last = Aviseu la presidència: vota com tothom i parla al final.
kit-before-fingers = Sense targetes, es vota amb els dits: el puny tancat és 0, la mà al cap és «?».

kit-say = Les paraules que cal dir
kit-say-open = Per començar
    .words = «Gràcies per venir. Mirem com treballem, amb ordinador o sense. Ningú no rep cap nota. No saber és útil. Al final, triarem tres accions.»
kit-round = Per a cada pregunta
kit-round-read = Llegiu la pregunta i les cinc respostes, dues vegades. «Primer escolteu, ho llegeixo dues vegades.»
kit-round-alone = Deixeu 30 segons de silenci. «Trieu sense parlar. Tingueu la targeta contra el pit.»
kit-round-reveal = Tothom l’ensenya alhora. «A la de tres, ensenyeu la resposta a dalt. Una, dues i tres.»
kit-round-count = Compteu les targetes i anoteu els nombres al full de vots.
kit-round-talk = Dos nivells de diferència o més, o un terç de «?»: la resposta més baixa i la més alta expliquen un fet. Un minut cada una. «Què heu vist?»
kit-round-again = Voteu una vegada més, mai més. «Algú vol canviar de targeta?»
kit-round-agree = El grup diu la seva resposta. «Estem d’acord a anotar aquest nivell?»
kit-round-median = No hi ha acord? Poseu els nivells en ordre, del més baix al més alt. Quedeu-vos el del mig; entre dos, el més baix. Marqueu «A revisar».
kit-rules = Les regles
kit-rules-last = Qui decideix vota com els altres i parla al final.
kit-rules-unknown = «?» és una bona resposta: sabrem a qui preguntar.
kit-rules-paper = El paper que funciona és una bona resposta.
kit-rules-two = Dues persones no voten: decideixen juntes.
kit-rules-names = S’anoten nombres, mai qui ha votat què.
kit-say-close = Per acabar
    .words = «Aquestes són les nostres tres accions, amb qui i quan. Ningú no ha anotat els vostres vots. Moltes gràcies.»

## The questions, in large letters

kit-questions-title = Les preguntes
kit-questions-subject = Les preguntes del taller en lletra grossa, amb la forma de cada nivell.
kit-questions-file = Taller 2 - Preguntes
kit-question = { $number }. { $question }

## The cards to cut: no words, a number and a shape

kit-cards-title = Les targetes de vot
kit-cards-subject = Tres targetes per persona, per tallar: un nivell a dalt i un altre a baix.
kit-cards-file = Taller 3 - Targetes de vot
kit-cards-alt = Quatre targetes iguals, per tallar per la meitat de la pàgina: { $one } a un costat, { $other } a l’altre.

## What is filled in by hand: numbers, never names

kit-tally-title = Full de vots
kit-tally-subject = Quantes targetes de cada nivell, qui ha vingut en nombres i les tres accions.
kit-tally-file = Taller 4 - Fulls per omplir
kit-tally-lead = Escriviu quantes targetes veieu. Primer vot a dalt, segon vot a baix. Mai cap nom.
kit-tally-question = Pregunta
kit-tally-group = Grup
kit-tally-review = A revisar
kit-who = Qui ha vingut
kit-who-lead = Compteu les persones. Cap nom, cap signatura.
kit-who-role = Funció
kit-who-count = Quantes
kit-who-board = Junta
kit-who-staff = Persones assalariades
kit-who-volunteers = Persones voluntàries
kit-who-members = Socis, públic
kit-who-others = Altres persones
kit-map = Les nostres eines
kit-map-need = Per a què
kit-map-tool = Eina
kit-map-key = Qui la pot obrir
kit-actions = Les nostres tres accions
kit-actions-what = Acció
kit-actions-who = Qui
kit-actions-when = Primera data
kit-actions-next = Propera trobada

## The poster of the areas

kit-areas-title = El que ens importa
kit-areas-subject = Els àmbits, amb un dibuix i lloc per a punts.
kit-areas-file = Taller 5 - Cartell dels àmbits
kit-areas-lead = Poseu tres punts on us sembli important.
kit-areas-alt = Una casella per als punts i un dibuix per a cada àmbit: { $areas }.
kit-footer = Fet amb Rumb

## How much paper

kit-sheets =
    { $sheets ->
        [one] { $sheets } full per a { $people } persones, a doble cara menys les targetes.
       *[other] { $sheets } fulls per a { $people } persones, a doble cara menys les targetes.
    }
