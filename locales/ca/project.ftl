### Paraules de la pàgina sobre el pla i el projecte de l’associació.

project-title = El pla i el vostre projecte
project-subject = Les vostres paraules, el que voleu, i els passos del pla que hi responen.
project-hint = Les vostres paraules se citen tal com són. El lligam entre un desig i un pas ve de les vostres respostes, i de res més.

## El que va escriure la junta

project-words = Les vostres paraules
project-words-none = Encara no heu escrit res amb les vostres paraules. Aquí hi ha línies per fer-ho plegats.
project-words-more =
    { $count ->
        [one] Una altra frase és al full de ruta.
       *[other] Unes altres { $count } frases són al full de ruta.
    }
project-aim = El nostre projecte, en una frase
project-change = El que volem canviar
project-keep = El que no ha de canviar

## El que es vol, i els passos

project-served = El que voleu, i el que preveu el pla
project-want = El que voleu
project-steps = Els passos del pla, i quan
project-wish = el vostre desig
project-essential = essencial per a vosaltres
project-steps-more =
    { $count ->
        [one] i un altre pas
       *[other] i uns altres { $count } passos
    }
project-more =
    { $count ->
        [one] Un altre no cap en aquesta pàgina.
       *[other] Uns altres { $count } no caben en aquesta pàgina.
    }
project-wants-none = No heu anotat cap desig, cap decisió ni cap àmbit essencial. El pla només ve de les vostres altres respostes.
project-served-none = Cap pas d’aquest any respon directament al que heu anotat.
project-kept = Conserveu les vostres eines, com vau decidir
project-not-now = Espereu, com vau decidir

## El que el pla deixa fora

project-left = El que el pla deixa fora
project-left-none = Res: cada desig, decisió o àmbit que vau anotar té almenys un pas.
project-left-later = espera l’any vinent ({ $why }).
project-left-kept = es queda com està, o s’espera, segons el que es va decidir.
project-left-nothing = cap resposta no ha donat lloc a un pas.
project-left-done = està fet.
project-waiting =
    { $count ->
        [one] En total, una acció espera l’any vinent. El full de ruta diu per què.
       *[other] En total, { $count } accions esperen l’any vinent. El full de ruta diu per què.
    }

## De què parlar

project-talk = Per parlar-ne abans de votar
project-talk-serves = Quin pas serveix més al vostre projecte? Quin podria esperar?
project-talk-lacks = Què li falta a aquest pla per assemblar-se a la vostra associació?
project-talk-people = Qui, entre els socis, encara no ha estat escoltat?
