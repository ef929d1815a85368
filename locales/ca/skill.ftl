### Training by role, and the skill sheet that belongs to a person.

## The page: what each role will be able to do, and one’s own skill sheet

skill-page = Aprendre junts
    .lead = El que cadascú podrà fer, segons les vostres respostes i el vostre pla. No es posa nota a ningú.
skill-go = Qui aprèn què, i la meva fitxa de competències
skill-empty = Responeu primer unes quantes preguntes: després el Rumb dirà què convé aprendre.
skill-roles = El que podreu fer, funció per funció
    .hint = Obriu una funció. Primer ve el que cal per a un canvi d’eina.
skill-none = Res de concret per aprendre de moment.
skill-offline = La vostra connexió és fluixa: primer ve el que s’aprèn sense internet.
skill-everyone = Tothom
skill-role =
    { $count ->
        [one] { $role }: { $count } cosa per aprendre
       *[other] { $role }: { $count } coses per aprendre
    }
skill-before = S’aprèn abans de passar a { $software }
    .month = S’aprèn abans de passar a { $software } ({ $month })
skill-after = S’aprèn quan ja feu servir { $software }
skill-reason-action = El vostre pla ho necessita: { $action }
skill-training-none = El Rumb no coneix cap formació d’aquest nivell en les vostres llengües. Qui en sap ho pot ensenyar.
mix-people = Sereu { $people } persones aprenent. Barregeu almenys { $profiles } perfils entre: { $who }.
mix-pairs = Formeu parelles de nivells diferents. De { $minutes } minuts, guardeu-ne { $shared } perquè s’ensenyin entre elles.
mix-board = membres de la junta
mix-volunteer = voluntaris
mix-employee = persones contractades
mix-public = persones que ateneu
mix-partner = una entitat col·laboradora

## One’s own sheet

skill-mine = La meva fitxa de competències
    .hint = Aquesta fitxa és vostra. No és al fitxer de l’associació, i el Rumb no l’envia a ningú.
skill-name = El vostre nom, si voleu
    .hint = N’hi ha prou amb el nom de pila. La fitxa pot quedar sense nom.
skill-languages = Llengües en què apreneu
skill-digcomp = Mostra els codis del marc europeu DigComp
skill-codes = DigComp { $codes }
skill-family = Què voleu mirar?
skill-family-a = Decidir i triar
skill-family-b = Treballar junts
skill-family-c = Publicar i arribar a tothom
skill-family-d = Protegir
skill-family-e = Ajudar i transmetre
skill-level-0 = Encara no
skill-clear = Esborra
    .name = Esborra: { $name }
skill-on = Dit el { $date }
skill-seen = Qui ho ha vist amb vós?
skill-seen-nobody = Ningú
skill-seen-mediator = Una dinamitzadora o un dinamitzador digital
skill-seen-peer = Una altra persona de l’associació
skill-wish = M’agradaria aprendre-ho
skill-next = Els meus propers passos
skill-unsaved = Aquesta fitxa no s’ha desat.
skill-save = Desa la meva fitxa
    .elsewhere = Desa-la en un altre lloc…
    .path = On es desa la fitxa
    .replace = Substitueix aquest fitxer
skill-saved = Fitxa desada: «{ $file }», carpeta «{ $folder }».
skill-print = Imprimeix la meva fitxa
skill-file = La meva fitxa

## Sheets side by side

skill-beside = Diverses fitxes de costat
    .hint = Cadascú pot obrir o omplir la seva. El Rumb les oblida totes quan es tanca.
skill-open = Obre una fitxa…
    .path = Ubicació de la fitxa que s’obre
skill-new = Fitxa nova
skill-unnamed = Fitxa { $number }
skill-opened = La fitxa és oberta: { $name }.
skill-shown = Fitxa que mireu
skill-close = Tanca la fitxa: { $name }
    .lose = Tanca sense desar
skill-closed = La fitxa és tancada.
skill-coverage =
    { $count ->
        [one] Funcions cobertes, segons { $count } fitxa
       *[other] Funcions cobertes, segons { $count } fitxes
    }
    .hint = Per a cada funció, tres competències imprescindibles. Es compta quantes estan cobertes, mai per qui.
    .role = Funció
    .one = Per una persona
    .two = Per dues persones
skill-share = { $part } de { $all }
skill-lack = Nivells per guanyar: { $levels }. Persones: { $people }.
    .hint = El que falta a cada persona, entre el que s’espera de tothom i el que ha mirat. Mai no es diu qui.
skill-lack-none = No falta res. Persones: { $people }.

## Leaving

skill-leaving =
    { $count ->
        [one] Voleu sortir del Rumb? Es perdria { $count } fitxa de competències.
       *[other] Voleu sortir del Rumb? Es perdrien { $count } fitxes de competències.
    }
