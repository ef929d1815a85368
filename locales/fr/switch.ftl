### Changer d’outil, étape par étape, et quitter l’ancien.

## Les étapes d’un changement décidé. Dans toutes, $need : le nom d’un besoin, écrit comme un titre (« Agenda ») ; $software : le
## nom d’un logiciel. Les deux se posent tels quels : la phrase ne s’accorde jamais avec eux.
## deliverable : ce qui existera. done : le signe que cela marche. how : comment faire, en deux phrases courtes.

# Deux ou trois personnes essaient le nouvel outil ; les autres ne changent rien.
switch-pilot = { $need } : essayer { $software } à deux ou trois
    .deliverable = Un essai de deux semaines, et une date pour décider.
    .done = Ceux qui ont essayé demandent à continuer.
    .how = Deux ou trois personnes s’en servent deux semaines, pour de vrai. Fixez dès le début la date où vous déciderez.

# Avant le changement, ceux qui s’en serviront apprennent.
switch-training = { $need } : apprendre { $software } avant de changer
    .deliverable = Une séance tenue, et un aide-mémoire d’une page.
    .done = Chacun a refait seul les gestes utiles.
    .how = Mettez-vous à deux par appareil, 90 minutes au plus. Un seul nouvel outil par séance.

# Tout le monde passe au nouvel outil.
switch-move = { $need } : passer à { $software }
    .deliverable = Les données reprises dans le nouvel outil, et l’ancien gardé à côté.
    .done = Pendant un mois, tout s’est fait dans le nouvel outil.
    .how = Choisissez un week-end calme, après avoir rouvert une sauvegarde. Gardez l’ancien outil à côté pendant un mois.

# Après le changement, on aide ceux qui sont perdus.
switch-after = { $need } : aider, une fois { $software } en place
    .deliverable = Le nom de la personne à qui demander « où est-ce ? ».
    .done = Deux réunions de suite, personne n’a eu besoin d’aide.
    .how = Gardez un quart d’heure d’aide à chaque réunion. Une même personne répond quand quelqu’un demande « où est-ce ? ».

# On ferme l’ancien outil. S’il n’a pas de compte en ligne, on retire le programme.
switch-exit = { $need } : quitter l’ancien outil, remplacé par { $software }
    .deliverable = Une copie des données, et la preuve que tout est fermé.
    .done = Il ne reste ni paiement ni données dans l’ancien outil.
    .how = Récupérez tout dans un format ouvert, et gardez cette copie un an. Puis fermez le compte en ligne, ou retirez le programme.

## Les mêmes étapes, dites autrement pour quelques besoins.

# Le courrier électronique. L’adresse change ou ne change pas.
switch-move-email = { $need } : passer à { $software } sans perdre de message
    .deliverable = Les messages repris. Si l’adresse change : un renvoi, et la liste des personnes et des services prévenus.
    .done = Tout se lit au nouvel endroit, et rien d’utile n’arrive plus à l’ancien.
    .how = Choisissez un week-end calme, après avoir rouvert une sauvegarde. Si l’adresse change, mettez un renvoi et prévenez tout le monde.
switch-exit-email = { $need } : quitter l’ancienne messagerie, remplacée par { $software }
    .deliverable = Une copie de tous les messages, et la preuve de la fermeture.
    .done = Pendant trois mois, l’ancienne boîte n’a plus reçu que de la publicité.
    .how = Laissez un renvoi pendant trois mois, et gardez une copie des messages un an. Puis fermez le compte en ligne, s’il ne sert plus.

# La comptabilité. Les comptes : l’argent.
switch-move-accounting = { $need } : passer à { $software } et comparer pendant un mois
    .deliverable = Les soldes de départ et la liste des comptes, relus à deux.
    .done = Un mois tenu dans l’ancien et le nouveau, sans différence.
    .how = Partez d’un mois terminé, jamais pendant la clôture des comptes. Tenez un mois dans les deux, puis comparez.
switch-exit-accounting = { $need } : quitter l’ancien outil sans perdre les anciens comptes
    .deliverable = Les comptes des années passées, lisibles sans l’ancien outil, en deux copies.
    .done = Une autre personne a rouvert les comptes d’une année passée.
    .how = Enregistrez chaque année passée en PDF et en tableau, et gardez-les aussi longtemps que la loi le demande. Puis arrêtez l’abonnement, ou retirez le programme.

# Le site web.
switch-move-website = { $need } : passer à { $software } en gardant la même adresse
    .deliverable = Les pages utiles reprises, et les anciens liens qui mènent aux nouvelles pages.
    .done = Deux personnes savent mettre le site à jour, et chaque ancien lien mène quelque part.
    .how = Reprenez seulement les pages encore utiles, et relisez-les à deux. Faites le changement un week-end calme, l’ancien site restant prêt un mois.

# Le système des ordinateurs, et les ordinateurs ouverts au public.
switch-move-computers = { $need } : passer à { $software }, une machine après l’autre
    .deliverable = Une fiche par machine, et une affiche de ce qui change.
    .done = Chacun a fait ses gestes habituels sur une machine changée.
    .how = Copiez d’abord chaque disque, et rouvrez trois fichiers de la copie. Changez une machine par semaine, et gardez-en une avec l’ancien système.
switch-exit-computers = { $need } : quitter l’ancien système, remplacé par { $software }
    .deliverable = La liste des machines changées, et celle des copies gardées.
    .done = Pendant un mois, personne n’a demandé l’ancien système.
    .how = Gardez une copie des anciens disques pendant un an. Effacez pour de bon les disques des machines données ou recyclées.

## Les points à cocher avant de quitter l’ancien outil, dans cet ordre. Une phrase ou deux, vraie quand c’est fait.

exit-title = Avant de quitter l’ancien outil
# How the data of a tool is taken out, after its name, where no recipe is known.
exit-export = Cherchez « Exporter » dans cet outil, et gardez un format qui s’ouvre ailleurs.
# Se pose juste avant le point exit-step-cancel.
exit-no-return = À partir d’ici, vous ne pourrez plus revenir en arrière.
exit-step-holders = Vous savez à qui est le compte en ligne, et deux personnes peuvent l’ouvrir.
exit-step-contents = Vous avez noté ce qu’il contient : fichiers, membres, messages, photos, paiements. Et ce qui ne suivra pas.
exit-step-export = Tout est repris dans un format ouvert, rouvert dans un autre programme, gardé en deux endroits.
exit-step-links = Vous avez la liste de ce qui y mène : liens, formulaires, papiers imprimés, QR codes.
exit-step-notice = La date est annoncée à tous quatre semaines, une semaine et un jour avant.
exit-step-reading = L’ancien outil ne sert plus qu’à lire, pendant quatre semaines. Pour l’e-mail, trois mois, avec un renvoi.
exit-step-help = Chacun sait qui appeler pendant ce temps.
exit-step-retention = Ce que la loi demande de garder est gardé : comptabilité, paies, dossiers des personnes.
exit-step-unused = Personne n’en a eu besoin pendant un mois.
exit-step-way-back = Vous avez écrit jusqu’à quand, et comment, revenir en arrière.
exit-step-cancel = L’abonnement est arrêté par écrit, et la preuve est gardée.
exit-step-erase = Vous avez demandé par écrit d’effacer les données des personnes, et c’est fait.
exit-step-devices = Le programme est retiré des téléphones et des ordinateurs. Les mots de passe partagés sont changés.
