### The page of tools in use: names typed one after the other, and what may be told of each later.

tool-lead = Escriviu el nom de tot el que es fa servir, encara que sigui un cop al mes. Amb els noms n’hi ha prou.
tool-field = Afegiu una eina
    .hint = Escriviu tres lletres i premeu Retorn. El paper i el telèfon també compten.
tool-offered =
    { $count ->
        [one] { $count } nom proposat
       *[other] { $count } noms proposats
    }
tool-offered-none = Cap nom conegut. Premeu Retorn per afegir-lo tal com és.
tool-other = Una altra cosa: «{ $name }»
tool-other-need = Per a què feu servir «{ $name }»?
tool-other-choose = Trieu una necessitat
tool-other-add = Afegeix
tool-other-cancel = No l’afegeixis
tool-added = Afegit: { $name }, per a «{ $need }».
tool-already = { $name } ja és a la llista.
tool-removed = Tret: { $name }, de «{ $need }». El botó Desfés el recupera.
tool-full = La llista ja té { $count } eines. Traieu-ne una per afegir-ne una altra.
tool-taken =
    { $count ->
        [one] S’ha tret { $count } eina de la llista. El botó Desfés la recupera.
       *[other] S’han tret { $count } eines de la llista. El botó Desfés les recupera.
    }
undone-tools =
    { $count ->
        [one] Fet. La vostra llista té { $count } eina.
       *[other] Fet. La vostra llista té { $count } eines.
    }
tool-list =
    { $count ->
        [one] La vostra llista: { $count } eina
       *[other] La vostra llista: { $count } eines
    }
tool-list-empty = Les vostres eines apareixeran aquí, necessitat per necessitat.
tool-ticks = O marqueu el que reconeixeu

## One tool of the list

tool-remove = Treu
    .name = Treu { $name } de «{ $need }»
tool-uses = També feu servir { $name } per a:
tool-more = Digueu més coses de { $name }
tool-elsewhere = Els detalls són a «{ $need }».
tool-operator = On funciona
tool-host = Quin proveïdor
tool-host-none = Un altre, o no ho sabem
tool-people = Quantes persones el fan servir
tool-cost = Cost a l’any, en euros
    .hint = Per a tot el que es fa servir, un sol cop.
tool-contract = Fi del contracte
tool-satisfaction = Què us en sembla
tool-satisfaction-none = Encara no s’ha dit
tool-satisfaction-0 = Ens fa nosa
tool-satisfaction-1 = Més aviat descontents
tool-satisfaction-2 = Ni bé ni malament
tool-satisfaction-3 = Més aviat contents
tool-satisfaction-4 = Molt contents
tool-imposed = Un finançador o una federació ens l’imposa
tool-share = Part de { $name } per a «{ $need }», en percentatge

## Families of needs, as heads in a list

need-family-messaging = Comunicar-se
need-family-storage = Desar fitxers
need-family-office-collab = Escriure i organitzar-se
need-family-management = Gestionar l’associació
need-family-publishing = Donar-se a conèixer
need-family-media = Imatges, so i vídeo
need-family-inclusion = No oblidar ningú
need-family-devices = Aparells
need-family-security = Contrasenyes
need-family-hosting = Allotjament
