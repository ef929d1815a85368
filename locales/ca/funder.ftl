### Paraules de l’annex per a una entitat finançadora: les respostes rellegides en marcs que coneix.

## La pàgina

funder-title = Annex per a una entitat finançadora
funder-subject = Les respostes de l’associació, rellegides en marcs que coneixen les entitats finançadores públiques.
funder-reading = Com llegir aquest annex
funder-reading-again = Rellegeix les respostes que vam donar a la nostra diagnosi digital. No hi afegeix res ni endevina res.
funder-reading-official = No és cap resultat oficial: ni de l’eina europea, ni d’Eurostat. Tots dos marcs es van fer per a empreses.
funder-reading-law = No és cap dictamen jurídic. Una línia «sí» diu el que vam respondre, no que es compleixi la llei.
funder-reading-total = Les línies no se sumen: no hi ha ni nota ni total. «Encara no» pot ser una elecció.
funder-source = Font
funder-reviewed = consultada el { $date }
funder-criterion = El que demana el marc
funder-standing = Segons vam respondre
funder-answer = La pregunta, i la nostra resposta
funder-article = RGPD, art. { $article }
funder-not-asked = Aquesta diagnosi no ho pregunta, així que no en diem res:
funder-left-out = no es pregunta en la versió que vam triar

## Com està una línia

funder-state-met = sí
funder-state-not-met = encara no
funder-state-unknown = encara no se sap
funder-state-unanswered = sense resposta
funder-state-left-out = no preguntat
funder-state-not-concerned = no va amb nosaltres
funder-state-not-asked = aquesta diagnosi no ho pregunta

## Els tres marcs

funder-frame-maturity = La maduresa digital, vista des d’Europa
    .text = Els centres europeus d’innovació digital (EDIH) fan servir una eina del Centre Comú de Recerca, anomenada DMAT. Mira sis dimensions. Aquestes són les nostres respostes, en el seu ordre.
funder-frame-protection = La protecció de les dades personals
    .text = Els deures bàsics del reglament europeu (RGPD), amb l’article de cadascun. La diagnosi en pregunta una part; cada línia diu quina.
funder-frame-intensity = L’índex d’intensitat digital d’Eurostat, 2023
    .text = Eurostat compta dotze criteris a les empreses; aquí hi són com el 2023. Molts parlen de vendes o compres que la diagnosi no pregunta.

## Les sis dimensions

funder-section-strategy = Estratègia digital
funder-section-readiness = Preparació digital
funder-section-people = Digitalització centrada en les persones
funder-section-data = Gestió i connexió de les dades
funder-section-automation = Automatització i intel·ligència artificial
funder-section-green = Digitalització ecològica

## El que demana l’avaluació europea

funder-dma-needs = Les necessitats digitals estan per escrit, per a l’any
funder-dma-funds = Els diners per al digital estan previstos, per a un any almenys
funder-dma-equipment = El material és a punt
funder-dma-leading = La direcció guia els canvis
funder-dma-specialists = Especialistes en informàtica, en plantilla o per contracte
funder-dma-satisfaction = La satisfacció de les persones amb els serveis en línia
funder-dma-connection = Una bona connexió a internet
funder-dma-website = Una pàgina web
funder-dma-forms = Formularis en línia
funder-dma-networks = Les xarxes socials, per parlar amb el públic
funder-dma-meetings = Una eina per reunir-se a distància
funder-dma-management = Un programa de gestió, aquí per als socis
funder-dma-administration = Els tràmits en línia amb l’administració
funder-dma-skills = Se sap qui sap fer què
funder-dma-training-plan = Formacions previstes
funder-dma-short-training = Formacions curtes
funder-dma-plan-told = El que es preveu s’explica a tothom
funder-dma-public-help = Ajuda per a les persones ateses
funder-dma-feedback = L’opinió de les persones serveix per millorar els serveis
funder-dma-data-rules = Normes escrites per a les dades
funder-dma-data-stored = Les dades útils són a l’ordinador, aquí els socis
funder-dma-data-anywhere = Els fitxers s’obren des de qualsevol lloc
funder-dma-security = Mesures de seguretat, aquí contrasenyes i aparells
funder-dma-awareness = L’equip es forma sobre els perills, cada any
funder-dma-backup = Una còpia completa, en un altre lloc
funder-dma-continuity = Com continuar després d’un accident greu
funder-dma-analysis = Les dades s’analitzen per decidir
funder-dma-language-tools = Les eines que tracten textos, imatges o veu
funder-dma-robots = Els robots
funder-dma-decisions = Les eines que ajuden a decidir
funder-dma-purchases = El medi ambient compta en les compres, aquí la segona mà
funder-dma-end-of-life = El material vell es repara, es dona o es recicla
funder-dma-energy = L’energia que gasten els aparells i les dades
funder-dma-environment = Un segell o un sistema per al medi ambient

## Deures del reglament de dades

funder-gdpr-retention = Fixar quant de temps es conserven les dades
funder-gdpr-basis = Tenir un motiu previst per la llei per conservar dades
funder-gdpr-consent = Poder provar l’acord de les persones, aquí per a les fotos
funder-gdpr-minors = L’acord dels pares, quan un servei en línia s’ofereix a menors
funder-gdpr-special = Tenir dret a anotar la salut, les conviccions i altres dades sensibles
funder-gdpr-information = Dir a les persones què passa amb les seves dades
funder-gdpr-rights = Respondre a temps quan una persona demana les seves dades
funder-gdpr-processors = Un acord escrit sobre les dades, amb qui ajuda des de fora
funder-gdpr-record = Tenir la llista del que es conserva sobre la gent (registre)
funder-gdpr-passwords = Protegir les dades: les contrasenyes
funder-gdpr-devices = Protegir les dades: ordinadors i telèfons
funder-gdpr-private-data = Protegir les dades: qui llegeix les més sensibles
funder-gdpr-restore = Poder recuperar les dades, i haver-ho provat
funder-gdpr-breach = Saber avisar l’autoritat de dades en 72 hores, i les persones
funder-gdpr-impact = Estudiar els riscos abans d’un ús perillós de dades
funder-gdpr-transfers = Les dades que surten de la Unió Europea

## Els dotze criteris d’Eurostat

funder-dii-internet = Més de la meitat de l’equip té internet per treballar
funder-dii-speed = Una línia fixa d’almenys 30 megabits per segon
funder-dii-social = Almenys una xarxa social
funder-dii-social-two = Almenys dues menes de xarxes socials
funder-dii-erp = Un programa que uneix totes les tasques de gestió (ERP)
funder-dii-crm = Un programa que segueix les relacions amb les persones (CRM)
funder-dii-cloud = Serveis en línia comprats
funder-dii-cloud-advanced = Serveis en línia avançats, comprats
funder-dii-analysis = L’anàlisi de dades
funder-dii-intelligence = La intel·ligència artificial
funder-dii-sales = Un 1 % de les vendes, almenys, en línia
funder-dii-web-sales = Més de l’1 % de les vendes per una web, i d’elles més del 10 % a particulars
