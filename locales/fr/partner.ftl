### A partner of the network (a federation, a public digital space, a consortium) who accompanies an association.
### Their pack brings a logo, how to reach them and a closing page; it changes nothing of the plan, and the words say so.

## On the documents. $name: the partner.

# Beside the logo, at the top of the first page.
partner-with = Avec l’accompagnement de { $name }
# What is heard for the logo.
partner-logo-alt = Logo : { $name }
# Before the partner’s name, telephone and e-mail.
partner-contact = Qui vous accompagne
# Under the title of the closing page, which the partner wrote.
partner-page = Cette page est écrite par { $name }. Le plan qui précède est celui de votre association : { $name } ne l’a ni écrit ni vérifié.

## The page where a pack is taken

partner-title = Le partenaire qui vous accompagne
    .lead = Une fédération ou un lieu d’aide peut vous donner un fichier « .rumbpack ». Vos documents portent alors son logo et son contact. Le plan finit par sa page. Vos résultats et vos propositions ne changent pas.
partner-none = Aucun partenaire pour l’instant.
partner-choose = Choisir le fichier du partenaire
partner-another = Prendre un autre fichier
partner-path = Chemin du fichier du partenaire
partner-remove = Retirer le partenaire
# $name: the partner.
partner-taken = { $name } accompagne maintenant vos documents.
partner-removed = Vos documents ne nomment plus de partenaire.
# Names of languages follow.
partner-languages = Page de fin
partner-unreadable = Le fichier du partenaire ne se lit plus. Vos documents s’écrivent sans lui. Prenez-le de nouveau.

## Why a pack is refused. $said: what the file says there, such as the name of a key or of a file.

partner-refused-not-a-pack = Ce fichier n’est pas un fichier de partenaire.
    .hint = Son nom finit par « .rumbpack ». Demandez-le à votre partenaire.
partner-refused-too-large = Ce fichier est trop gros : { $said }.
    .hint = Le fichier entier a un mégaoctet au plus, « pack.toml » 64 kilo-octets, le logo 400 kilo-octets.
partner-refused-newer = Ce fichier vient d’une version plus récente de Rumb.
    .hint = Installez la dernière version de Rumb, puis prenez-le de nouveau.
partner-refused-damaged = Ce fichier est abîmé : { $said }.
    .hint = Demandez à votre partenaire de l’envoyer de nouveau.
partner-refused-unknown = Ce fichier contient ce que Rumb ne connaît pas : { $said }.
    .hint = Votre partenaire doit le retirer.
partner-refused-missing = Il manque dans ce fichier : { $said }.
    .hint = Votre partenaire doit l’ajouter.
partner-refused-unfit = Ce fichier contient un texte trop long, vide ou mal écrit : { $said }.
    .hint = Votre partenaire doit le corriger.
partner-refused-no-picture = Le logo de ce fichier n’est pas une image PNG.
    .hint = Votre partenaire doit l’enregistrer en PNG.
# $said: the number of pixels.
partner-refused-large-picture = Le logo de ce fichier a plus de { $said } pixels de côté.
    .hint = Votre partenaire doit le réduire.
