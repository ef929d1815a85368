### Sheets for the trainings of the plan: whoever leads one holds its sheet in hand.

session-title = Fulls de sessió
session-subject = Un full per formació del pla: l’objectiu, qui ve, què cal preparar, el desenvolupament.
session-lead = Un full per a cada formació del vostre pla, per a qui la dinamitza. La cara es llegeix abans de la sessió; el dors, durant.
session-when = Dia, hora i lloc

## Facts below the title of a training

session-month = Quan
session-length = Durada
session-meetings =
    { $meetings ->
        [one] { $meetings } sessió de { $each }
       *[other] { $meetings } sessions de { $each }
    }
session-leader = Qui dinamitza
session-why = Per què

## What people will be able to say: a table with two narrow columns to write numbers in

session-aim = El que cada persona sabrà fer
session-say = Al final es pot dir
session-before = Abans
session-afterwards = Després
session-count = A mà alçada, compteu quantes persones ho poden dir. Anoteu nombres, mai noms.

## Who comes

session-who = Qui ve
session-people =
    { $people ->
        [one] Ve { $people } persona.
       *[other] Venen { $people } persones.
    }
session-roles = A qui convidar primer

## What is ready before: boxes to tick

session-prepare = Què cal preparar
session-groups = Feu { $groups } grups de { $size } persones com a màxim, cadascun a la seva hora.
session-devices =
    { $count ->
        [one] { $count } equip carregat per a dues persones com a màxim.
       *[other] { $count } equips carregats, un per a dues persones.
    }
session-example = Un exemple real de la vostra associació, sense dades de persones.
session-installed = A cada equip s’obre { $software }: comproveu-ho el dia abans.
session-access = Cada persona pot entrar a { $software }: comproveu-ho el dia abans.
session-offline = La vostra connexió és feble: abans de la sessió, copieu tot el que farà servei.
session-cards =
    { $count ->
        [one] { $count } fitxa de competències en blanc, per imprimir des del Rumb.
       *[other] { $count } fitxes de competències en blanc, per imprimir des del Rumb.
    }
session-lean = Per recolzar-se en el que ja hi ha

## The course: from minute 0 on, part by part

session-course = El desenvolupament
session-from = Minuts
session-part = Què es fa
session-minutes = Durada (min)
session-all = En total
session-again = Les sessions següents mantenen aquest desenvolupament. Comencen pel que s’ha provat entremig.
session-part-welcome = Llegiu plegats les frases de dalt. Compteu les mans alçades.
session-part-show = Una persona ho mostra a poc a poc, amb un exemple vostre.
session-part-practise = Per parelles, cada persona ho prova per torns. Qui en sap ho mostra, sense fer-ho per l’altra.
session-part-practise-alone = La persona ho prova ella mateixa, pas a pas. Qui dinamitza ho mostra, sense fer-ho per ella.
session-part-share = Canvieu les parelles. Cada persona mostra a una altra el que acaba d’aprendre.
session-part-share-alone = La persona ho mostra al seu torn i explica cada pas.
session-part-end = Torneu a comptar les mans. Feu les tres preguntes i acordeu què ve després.

## After

session-leave = El que queda a les persones
session-later = Qui respon les preguntes després
session-after = Per marcar després de la sessió
session-after-cards = Cada persona ha tingut temps de marcar la seva fitxa. La fitxa es queda amb ella: no la recolliu.
session-after-count = Les mans estan comptades, sense cap nom.
session-ask = Tres preguntes per acabar
session-ask-next = Què tornareu a fer aquesta mateixa setmana?
session-ask-unclear = Què continua sent difícil?
session-ask-missed = Què feia l’eina d’abans que ara no trobeu?
session-ask-more = Què voleu aprendre després?
