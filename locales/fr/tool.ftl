### The page of tools in use: names typed one after the other, and what may be told of each later.

tool-lead = Écrivez le nom de tout ce qui sert, même une fois par mois. Les noms suffisent.
# The field where names are typed, one after the other.
tool-field = Ajouter un outil
    .hint = Écrivez trois lettres, puis appuyez sur Entrée. Le papier et le téléphone comptent aussi.
# Read out while somebody types. $count: names in the list.
tool-offered =
    { $count ->
        [one] { $count } nom proposé
       *[other] { $count } noms proposés
    }
tool-offered-none = Aucun nom connu. Appuyez sur Entrée pour l’ajouter tel quel.
# The last line of the list. $name: what was typed.
tool-other = Autre chose : « { $name } »
# $name: what was typed.
tool-other-need = À quoi vous sert « { $name } » ?
tool-other-choose = Choisissez un besoin
tool-other-add = Ajouter
tool-other-cancel = Ne pas ajouter
# Announced. $name: a tool; $need: a need.
tool-added = Ajouté : { $name }, pour « { $need } ».
tool-already = { $name } est déjà dans la liste.
tool-removed = Retiré : { $name }, pour « { $need } ». Le bouton Annuler le remet.
# $count: tools at most.
tool-full = La liste contient déjà { $count } outils. Retirez-en un pour en ajouter un autre.
# Announced when an option is no longer ticked. $count: tools that went with it.
tool-taken =
    { $count ->
        [one] { $count } outil est retiré de la liste. Le bouton Annuler le remet.
       *[other] { $count } outils sont retirés de la liste. Le bouton Annuler les remet.
    }
# Announced after “undo” or “redo”. $count: tools in the list now.
undone-tools =
    { $count ->
        [one] C’est fait. Votre liste contient { $count } outil.
       *[other] C’est fait. Votre liste contient { $count } outils.
    }
# $count: names in the list.
tool-list =
    { $count ->
        [one] Votre liste : { $count } outil
       *[other] Votre liste : { $count } outils
    }
tool-list-empty = Vos outils apparaîtront ici, besoin par besoin.
tool-ticks = Ou cochez ce que vous reconnaissez

## One tool of the list

# The attribute is said by screen readers. $name: a tool; $need: a need.
tool-remove = Retirer
    .name = Retirer { $name } de « { $need } »
# Before boxes with the other needs that a tool may serve. $name: a tool.
tool-uses = { $name } vous sert aussi à :
# $name: a tool.
tool-more = En dire plus sur { $name }
# $need: the need under which all about this tool is told.
tool-elsewhere = Les détails sont sous « { $need } ».
tool-operator = Où il fonctionne
tool-host = Quel hébergeur
tool-host-none = Un autre, ou nous ne savons pas
tool-people = Combien de personnes l’utilisent
tool-cost = Coût par an, en euros
    .hint = Pour tout ce à quoi il sert, une seule fois.
tool-contract = Fin du contrat
tool-satisfaction = Ce que vous en pensez
tool-satisfaction-none = Pas encore dit
tool-satisfaction-0 = Il nous gêne
tool-satisfaction-1 = Plutôt mécontents
tool-satisfaction-2 = Ni bien ni mal
tool-satisfaction-3 = Plutôt contents
tool-satisfaction-4 = Très contents
tool-imposed = Un financeur ou une fédération nous l’impose
# Several tools serve one need. $name: a tool; $need: a need.
tool-share = Part de { $name } pour « { $need } », en pour cent

## Families of needs, as heads in a list

need-family-messaging = Échanger
need-family-storage = Garder des fichiers
need-family-office-collab = Écrire et s’organiser
need-family-management = Gérer l’association
need-family-publishing = Se faire connaître
need-family-media = Images, sons et vidéos
need-family-inclusion = N’oublier personne
need-family-devices = Appareils
need-family-security = Mots de passe
need-family-hosting = Hébergement
