## The page

neighbours-title = Persones i llocs propers
neighbours-lead = La vostra llibreta d’adreces: qui pot ajudar una associació a prop d’aquí. Es queda en aquest ordinador i serveix per a totes les vostres diagnosis.
neighbours-go = Completar la llibreta de persones i llocs propers
    .hint = Anoteu qui pot ajudar a prop vostre. Els vostres documents els citen primer.
neighbours-open = Obrir la llibreta
neighbours-empty = La llibreta és buida. Afegiu una persona o un lloc, o importeu una taula.
neighbours-list = La llibreta
neighbours-search = Cercar un nom, un municipi o una ajuda
neighbours-found = { $found } de { $total }
    .nearest = { $found } de { $total }, el més proper primer
neighbours-more = Mostrar-ne més
neighbours-unread =
    { $count ->
        [one] No s’ha pogut llegir { $count } entrada. Queda intacta.
       *[other] No s’han pogut llegir { $count } entrades. Queden intactes.
    }
neighbours-undo = Desfer aquest canvi
neighbours-kept = «{ $name }» és a la llibreta.
neighbours-removed = «{ $name }» ja no és a la llibreta.
neighbours-undone = S’ha desfet l’últim canvi de la llibreta.

## A person or place. The labels are also read as the titles of columns in a table.

neighbour-new = Afegir una persona o un lloc
neighbour-edit = Modificar
    .name = Modificar: { $name }
neighbour-remove = Treure
    .name = Treure: { $name }
neighbour-save = Desar
neighbour-cancel = Cancel·lar
neighbour-name = Nom
    .missing = Escriviu un nom.
neighbour-offer = Ajuda oferta
    .hint = Per exemple: tràmits en línia, primers passos amb un ordinador.
neighbour-phone = Telèfon
neighbour-mail = Correu electrònic
neighbour-site = Web
neighbour-street = Carrer i número
neighbour-postcode = Codi postal
neighbour-town = Municipi
neighbour-country = País
    .none = Sense indicar
neighbour-hours = Horari
    .hint = Com el diríeu: dilluns de 9.00 a 12.00.
neighbour-note = Nota per a vós
    .hint = No s’imprimeix mai.
neighbour-typed = Escrit a mà, { $date }
neighbour-imported = Fitxer «{ $file }», { $date }

## Import

neighbours-import = Importar una taula
    .hint = Un fitxer CSV: la llista nacional francesa de llocs de mediació digital (data.gouv.fr), o una taula amb una columna «Nom».
    .choose = Triar un fitxer…
    .path = Camí de la taula
neighbours-import-rows =
    { $count ->
        [one] S’ha llegit { $count } fila.
       *[other] S’han llegit { $count } files.
    }
neighbours-import-filter = Començaments dels codis postals que voleu desar
    .hint = Per exemple «35 22» per a dos departaments. Si ho deixeu buit, es desa tot.
neighbours-import-plan = Per afegir: { $added }. Per actualitzar: { $updated }. Ja al dia: { $unchanged }.
neighbours-import-keep =
    { $count ->
        [one] Desar aquesta fila
       *[other] Desar aquestes { $count } files
    }
neighbours-import-none = Cap fila no comença així.
    .empty = Aquesta taula no té cap fila sota els títols.
    .refused = No es pot desar cap fila. Els motius es diuen a sota.
neighbours-import-done = La importació ha acabat. Afegits: { $added }. Actualitzats: { $updated }. Ja al dia: { $unchanged }.
neighbours-refused =
    { $count ->
        [one] { $count } fila descartada
       *[other] { $count } files descartades
    }
neighbours-refused-no-name = Línia { $line }: falta el nom.
neighbours-refused-columns = Línia { $line }: té més cel·les que columnes la taula.
neighbours-refused-postcode = Línia { $line }: «{ $said }» no és un codi postal.
neighbours-refused-country = Línia { $line }: «{ $said }» no és un país conegut. Escriviu dues lletres, per exemple ES.
neighbours-refused-too-long = Línia { $line }: un text és massa llarg.
neighbours-refused-open = Línia { $line }: unes cometes no estan tancades. El que segueix no s’ha pogut llegir.
neighbours-refused-twice = Línia { $line }: repeteix la línia { $first }.
neighbours-refused-more =
    { $count ->
        [one] i { $count } més
       *[other] i { $count } més
    }

## Export

neighbours-export = Exportar la llibreta
    .hint = Una taula CSV, per obrir en un full de càlcul o per compartir.
    .write = Escriure la taula
    .elsewhere = Desar-la en un altre lloc…
neighbours-exported = «{ $file }» està escrita, carpeta «{ $folder }».

## What goes wrong with the address book: what happened, then what to do (.hint)

neighbours-trouble-damaged = La llibreta d’adreces està malmesa.
    .hint = Recupereu l’última còpia en bon estat. El fitxer malmès es desarà a part.
    .recover = Recuperar la còpia
neighbours-trouble-newer = La llibreta ve d’una versió més recent de Rumb.
    .hint = Instal·leu la nova versió per obrir-la. No s’ha tocat.
neighbours-trouble-read-only = La llibreta no es pot modificar.
    .hint = La seva carpeta està protegida. El que heu escrit continua en pantalla.
neighbours-trouble-disk-full = El disc és ple.
    .hint = Allibereu una mica d’espai i torneu-ho a provar. El que heu escrit continua en pantalla.
neighbours-trouble-in-use = Una altra finestra està modificant la llibreta.
    .hint = Espereu un moment i torneu-ho a provar.
neighbours-trouble-bad-answer = Aquesta fitxa no és vàlida.
    .hint = Reviseu el nom, el codi postal i el país, i escurceu els textos llargs.
neighbours-recovered = La còpia del { $date } n’ha ocupat el lloc.
    .none = No s’ha trobat cap còpia. Comença una llibreta buida.
