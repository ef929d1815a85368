cli-about = Diagnosi digital d’associacions, en aquest ordinador
cli-lang = Llengua: fr, en, es, ca o ro
cli-json = Escriu un sol document JSON i res més
cli-answers = Fitxer de respostes (JSON)
cli-audit = Fitxer de diagnosi .rumb o fitxer de respostes
cli-new-file = Fitxer de diagnosi que es crearà
cli-start = Primer dia del pla, per exemple 2027-01-01
cli-out = Carpeta per als documents
cli-document = Documents que cal escriure, separats per comes: tots si no es diu res
cli-format = Formats que cal escriure, separats per comes: cada document en el seu primer format si no es diu res
cli-publish = Escriu també el full per publicar, amb aquestes dades i cap altra
cli-pack = El que una entitat afegeix als documents: logotip, contacte i pàgina final
cli-folder = Carpeta de contingut; sense ella, el contingut inclòs
cli-shell = Intèrpret d’ordres
cli-score = Calcula els àmbits, els punts per resoldre i les necessitats
cli-new = Crea un fitxer de diagnosi a partir de respostes
cli-plan = Fa el pla i els documents en una carpeta
cli-kit = Prepara el que un taller imprimeix: guia, preguntes, targetes de vot, fulls i cartell
cli-kit-length = Llargada del qüestionari
cli-kit-minutes = Minuts per a cada pregunta: 5 en el ràpid, 3 en els altres
cli-kit-total = Minuts de tot el taller, de cinc en cinc: 120, o més si cal
cli-kit-people = Persones que votaran, per comptar els fulls: 8 si no es diu res
cli-export = Escriu tot el que conté una diagnosi, per a un altre programa (JSON)
cli-open-file-schema = Escriu l’esquema JSON del que dona «export»
cli-merge = Reuneix dues còpies d’un fitxer de diagnosi en un fitxer nou
cli-merge-one = Primera còpia .rumb
cli-merge-other = Segona còpia .rumb
cli-merge-out = Fitxer que es crea; les dues còpies queden com estan
cli-merge-take = El que es pren quan les dues còpies diuen una altra cosa: a, o b. L’altra resposta es guarda en la nota de la seva pregunta
cli-content = Treballa amb el contingut
cli-content-check = Comprova una carpeta de contingut i diu tot el que està malament
cli-content-search = Troba una eina pel nom conegut, o per què es vol fer
cli-content-stale = Enumera les dades revisades fa més de 18 mesos; acaba amb el codi 1 si n’hi ha
cli-words = Paraules per cercar, encara que tinguin errors
cli-on = Dia de la revisió, per exemple 2027-01-01; sense, avui
cli-completions = Escriu l’autocompletat per a un intèrpret
cli-man = Escriu la pàgina de manual

cli-written = Escrit: { $path }
cli-areas = Àmbits
cli-flags = El primer que cal resoldre
cli-find-out = Per esbrinar
cli-needs = Necessitats
cli-none = res
cli-actions = Accions de l’any
cli-next-year = L’any vinent
cli-content-good = El contingut està en ordre.
cli-content-findings =
    { $n ->
        [one] { $n } punt per corregir
       *[other] { $n } punts per corregir
    }
cli-content-more =
    { $n ->
        [one] Queda { $n } punt que no es mostra. Corregiu primer aquests.
       *[other] Queden { $n } punts que no es mostren. Corregiu primer aquests.
    }
cli-stale-none = Cap dada té més de 18 mesos.
cli-stale-found =
    { $n ->
        [one] { $n } dada per revisar
       *[other] { $n } dades per revisar
    }
cli-kind-software = Programari
cli-kind-product = Eina en ús
cli-kind-training = Formació
cli-kind-actor = Entitat que ajuda
cli-kind-host = Allotjament
cli-kind-question = Pregunta
cli-kind-reference = Text de referència
cli-kind-need = Necessitat
cli-kind-action = Acció
cli-counts-country = per país
cli-counts-language = per llengua
cli-no-document = No hi ha res per escriure: cap dels documents demanats no existeix en aquest format, o el diagnòstic no en diu res. El full per publicar necessita --publish.
cli-missed = No escrits, perquè no existeixen en aquest format o el diagnòstic no en diu res: { $documents }.
cli-merge-undecided = No s’ha escrit res: queden tries per fer.
    .hint = Afegiu «--take a» o «--take b», o reuniu les còpies a la finestra.
cli-no-home = Aquest sistema no indica cap carpeta personal.
cli-bad-date = «{ $date }» no és una data. Escriviu-la així: 2027-01-01.
cli-bad-year = «{ $date }» queda massa lluny. Trieu un any de { $from } a { $to }.
cli-bad-language = El Rumb no parla «{ $language }». Trieu fr, en, es, ca o ro.

cli-place-folder = És una carpeta, no un fitxer.
    .hint = Indiqueu un fitxer d’aquesta carpeta.
cli-place-special = No és un fitxer corrent.
    .hint = Deseu primer les respostes en un fitxer.
cli-place-audit = És un fitxer de diagnosi, i el seu contingut no és JSON.
    .hint = «rumb new» necessita un fitxer de respostes. «rumb score» i «rumb plan» llegeixen una diagnosi si el nom acaba en «.rumb».
cli-place-no-folder = Aquesta carpeta no existeix.
    .hint = Creeu-la, o comproveu el camí.
cli-place-not-folder = No és una carpeta.
    .hint = Indiqueu una carpeta, o comproveu el camí.
cli-place-unreadable = No s’ha pogut llegir tota aquesta carpeta.
    .hint = Comproveu els permisos, o indiqueu una altra carpeta.
cli-place-no-content = Aquesta carpeta no conté cap dada amb data.
    .hint = Indiqueu una carpeta de contingut del Rumb.

cli-error-missing = No hi ha cap fitxer en aquest lloc.
    .hint = Comproveu el camí.
cli-error-in-use = Una finestra o un altre programa ja fa servir aquest fitxer.
    .hint = Tanqueu-lo i torneu-ho a provar.
cli-error-read-only = Aquest lloc està protegit.
    .hint = Comproveu que hi podeu llegir i escriure.
cli-error-disk-full = Ja no queda espai per escriure.
    .hint = Allibereu una mica d’espai i torneu-ho a provar.
cli-error-gone = El fitxer ha desaparegut durant la feina.
    .hint = Torneu a connectar el llapis USB o el disc i torneu-ho a provar.
cli-error-internal = Alguna cosa no ha funcionat al Rumb.
    .hint = Torneu-ho a provar. Si continua, aviseu els qui fan el Rumb.

fault-line = { $place }: { $fault }
fault-hint = No s’ha calculat res. Corregiu el fitxer i torneu a començar.
fault-whole-file = fitxer
fault-not-json = no és JSON, a la línia { $line }, columna { $column }
fault-too-large = el fitxer supera un megabyte
fault-not-text = no és un text en UTF-8
fault-wrong-format = el format ha de ser rumb-answers
fault-open-file = és un fitxer obert: deseu a part el que hi ha a «answers»
fault-wrong-version = només es coneix la versió 1
fault-missing = aquí falta alguna cosa
fault-unknown-key = aquest nom no es coneix
fault-duplicate-key = aquest nom hi és dues vegades
fault-unknown-question = aquesta pregunta no existeix
fault-unknown-option = «{ $subject }» no és una resposta possible
fault-unknown-id = «{ $subject }» no es coneix
fault-wrong-type = no és la forma de resposta esperada
fault-out-of-range = aquest valor és fora dels límits
fault-bad-name = un nom o una frase té d’1 a { $most } lletres, en una sola línia
fault-not-exclusive = una resposta que exclou les altres hi és amb d’altres
fault-twice = la mateixa resposta hi és dues vegades
fault-no-such-state = aquesta pregunta no té ni «no ho sabem» ni «no ens afecta»
fault-no-tool = és un hàbit, no una eina: no hi ha res a decidir
fault-not-serving = aquest programari no respon a aquesta necessitat
fault-not-run = aquest programari no pot funcionar així
cli-finding-line = línia { $line }
cli-finding-example = Per exemple: { $example }

cli-finding-languages = Falta en: { $languages }.
cli-finding-allowed = Valors permesos: { $values }
cli-finding-used = Codis ja emprats: { $values }
cli-finding-other = Vegeu també: { $place }
cli-finding-more =
    { $n ->
        [one] Passa el mateix en { $n } lloc més.
       *[other] Passa el mateix en { $n } llocs més.
    }
finding-missing-file = falta aquest fitxer o aquesta carpeta
    .remedy = Torneu-lo a posar, o agafeu-lo del contingut que porta Rumb.
finding-not-text = no és un text en UTF-8
    .remedy = Obriu el fitxer en un editor de text i deseu-lo en UTF-8.
finding-unreadable = aquesta línia està mal escrita
    .remedy = Comproveu les cometes, els claudàtors i el signe = d’aquesta línia.
finding-unknown = el camp «{ $subject }» no existeix
    .remedy = Corregiu-ne el nom, o traieu la línia.
finding-missing = falta el camp «{ $subject }»
    .remedy = Afegiu-lo a aquesta fitxa.
finding-shape = el valor de «{ $subject }» no té la forma deguda
    .remedy = Escriviu-lo com a les altres fitxes.
finding-field = el camp «{ $subject }» falta o és fora de lloc
    .remedy = Afegiu-lo o traieu-lo, com a les fitxes del mateix tipus.
finding-dangling = res no porta l’identificador «{ $subject }»
    .remedy = Escriviu un identificador que existeixi, o afegiu abans allò que anomena.
finding-twice = «{ $subject }» existeix dues vegades
    .remedy = Deixeu-ne un de sol, o doneu un altre nom al segon.
finding-licence = «{ $subject }» no és una llicència lliure reconeguda
    .remedy = Escriviu-ne el codi SPDX. Sense llicència lliure, traieu la fitxa.
finding-value = «{ $subject }» és fora de la llista o dels límits
    .remedy = Trieu un dels valors permesos.
finding-prose = falta aquest text: { $subject }
    .remedy = Escriviu-lo al fitxer de cada llengua, a la carpeta «locales».
finding-unreachable = res no hi porta mai
    .remedy = Lligueu aquesta fitxa a una necessitat, o traieu-la.
finding-too-large = aquest fitxer és massa gran
    .remedy = Una fitxa ocupa unes poques línies. Torneu a agafar el fitxer subministrat.
finding-unread = res no llegeix aquest fitxer, aquesta carpeta o aquest enllaç
    .remedy = Una fitxa és un fitxer corrent, i el seu nom acaba en «.toml» en minúscules. Comproveu-ne també la carpeta, o traieu-lo.
finding-locked = és aquí, però no es pot llegir
    .remedy = Comproveu els vostres permisos sobre aquest fitxer i la seva carpeta.
finding-text = «{ $subject }» és massa llarg, o té un signe o un espai de més
    .remedy = Torneu-lo a escriure a mà: 200 lletres com a màxim, en una línia, sense espais al voltant.
finding-message = aquest text no es pot llegir a partir d’aquí
    .remedy = Comproveu el signe =, les claus i els espais al començament de les línies. Una part com .help, o la continuació d’un text, comença amb quatre espais.
finding-variable = «{ $subject }» no és alhora aquí i al text francès
    .remedy = Mantingueu els mateixos noms entre claus que en francès, sense traduir-los.
finding-unserved =
    { $field ->
        [services] la necessitat «{ $subject }» és a «runs», però no a «services»
        [runs] aquest programa no diu que serveixi per a aquesta necessitat: «{ $subject }»
       *[only_at] el proveïdor «{ $subject }» no cobreix cap necessitat d’aquest programa
    }
    .remedy =
        { $field ->
            [services] Afegiu aquesta necessitat a «services», o traieu-la de «runs».
            [runs] Afegiu aquesta necessitat al camp «needs» del programa, o traieu aquest programa de «runs».
           *[only_at] Anomeneu el proveïdor que l’ofereix, o completeu el camp «services» d’aquest.
        }
finding-empty = el camp «{ $subject }» és buit
    .remedy = Ompliu-lo, o traieu la línia si no és obligatòria.
finding-id = l’identificador «{ $subject }» no està escrit com els altres
    .remedy = Escriviu-lo com a l’exemple, sense accents ni espais.
finding-name = l’identificador «{ $subject }» no és el nom del fitxer
    .remedy = Escriviu el nom del fitxer com a identificador, o canvieu el nom del fitxer.
finding-origin = «{ $subject }» no diu d’on ve aquesta dada
    .remedy = Comenceu per «seen:» i la font, per «memory» o per «project».
finding-unheard = cap acció no atén una resposta baixa a aquesta pregunta
    .remedy = Afegiu aquesta pregunta al camp «trigger» d’una acció, a la carpeta «action».
finding-circle = «{ $subject }» s’espera a si mateix o arriba massa tard
    .remedy = Traieu una de les esperes, perquè la primera pugui començar.
