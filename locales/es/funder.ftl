### Palabras del anexo para una entidad financiadora: las respuestas releídas en marcos que conoce.

## La página

funder-title = Anexo para una entidad financiadora
funder-subject = Las respuestas de la asociación, releídas en marcos que conocen las entidades financiadoras públicas.
funder-reading = Cómo leer este anexo
funder-reading-again = Relee las respuestas que dimos en nuestro diagnóstico digital. No añade nada ni adivina nada.
funder-reading-official = No es un resultado oficial: ni de la herramienta europea, ni de Eurostat. Los dos marcos se hicieron para empresas.
funder-reading-law = No es un dictamen jurídico. Una línea «sí» dice lo que respondimos, no que se cumpla la ley.
funder-reading-total = Las líneas no se suman: no hay ni nota ni total. «Todavía no» puede ser una elección.
funder-source = Fuente
funder-reviewed = consultada el { $date }
funder-criterion = Lo que pide el marco
funder-standing = Según respondimos
funder-answer = La pregunta, y nuestra respuesta
funder-article = RGPD, art. { $article }
funder-not-asked = Este diagnóstico no lo pregunta, así que no decimos nada:
funder-left-out = no se pregunta en la versión que elegimos

## Cómo está una línea

funder-state-met = sí
funder-state-not-met = todavía no
funder-state-unknown = aún no se sabe
funder-state-unanswered = sin respuesta
funder-state-left-out = no preguntado
funder-state-not-concerned = no va con nosotros
funder-state-not-asked = este diagnóstico no lo pregunta

## Los tres marcos

funder-frame-maturity = La madurez digital, vista desde Europa
    .text = Los centros europeos de innovación digital (EDIH) usan una herramienta del Centro Común de Investigación, llamada DMAT. Mira seis dimensiones. Estas son nuestras respuestas, en su orden.
funder-frame-protection = La protección de los datos personales
    .text = Los deberes básicos del reglamento europeo (RGPD), con el artículo de cada uno. El diagnóstico pregunta por una parte; cada línea dice cuál.
funder-frame-intensity = El índice de intensidad digital de Eurostat, 2023
    .text = Eurostat cuenta doce criterios en las empresas; aquí están como en 2023. Muchos hablan de ventas o compras que el diagnóstico no pregunta.

## Las seis dimensiones

funder-section-strategy = Estrategia digital
funder-section-readiness = Preparación digital
funder-section-people = Digitalización centrada en las personas
funder-section-data = Gestión y conexión de los datos
funder-section-automation = Automatización e inteligencia artificial
funder-section-green = Digitalización ecológica

## Lo que pide la evaluación europea

funder-dma-needs = Las necesidades digitales están por escrito, para el año
funder-dma-funds = El dinero para lo digital está previsto, para un año al menos
funder-dma-equipment = El material está listo
funder-dma-leading = La dirección guía los cambios
funder-dma-specialists = Especialistas en informática, en plantilla o por contrato
funder-dma-satisfaction = La satisfacción de las personas con los servicios en línea
funder-dma-connection = Una buena conexión a internet
funder-dma-website = Un sitio web
funder-dma-forms = Formularios en línea
funder-dma-networks = Las redes sociales, para hablar con el público
funder-dma-meetings = Una herramienta para reunirse a distancia
funder-dma-management = Un programa de gestión, aquí para los socios
funder-dma-administration = Los trámites en línea con la administración
funder-dma-skills = Se sabe quién sabe hacer qué
funder-dma-training-plan = Formaciones previstas
funder-dma-short-training = Formaciones cortas
funder-dma-plan-told = Lo previsto se cuenta a todo el mundo
funder-dma-public-help = Ayuda para las personas atendidas
funder-dma-feedback = La opinión de las personas sirve para mejorar los servicios
funder-dma-data-rules = Normas escritas para los datos
funder-dma-data-stored = Los datos útiles están en ordenador, aquí los socios
funder-dma-data-anywhere = Los archivos se abren desde cualquier sitio
funder-dma-security = Medidas de seguridad, aquí contraseñas y aparatos
funder-dma-awareness = El equipo se forma sobre los peligros, cada año
funder-dma-backup = Una copia completa, en otro lugar
funder-dma-continuity = Cómo seguir después de un accidente grave
funder-dma-analysis = Los datos se analizan para decidir
funder-dma-language-tools = Las herramientas que tratan textos, imágenes o voz
funder-dma-robots = Los robots
funder-dma-decisions = Las herramientas que ayudan a decidir
funder-dma-purchases = El medio ambiente cuenta en las compras, aquí lo usado
funder-dma-end-of-life = El material viejo se repara, se da o se recicla
funder-dma-energy = La energía que gastan los aparatos y los datos
funder-dma-environment = Un sello o un sistema para el medio ambiente

## Deberes del reglamento de datos

funder-gdpr-retention = Fijar cuánto tiempo se guardan los datos
funder-gdpr-basis = Tener un motivo previsto por la ley para guardar datos
funder-gdpr-consent = Poder probar el acuerdo de las personas, aquí para las fotos
funder-gdpr-minors = El acuerdo de los padres, cuando un servicio en línea se ofrece a menores
funder-gdpr-special = Tener derecho a anotar la salud, las convicciones y otros datos sensibles
funder-gdpr-information = Decir a las personas qué pasa con sus datos
funder-gdpr-rights = Responder a tiempo cuando una persona pide sus datos
funder-gdpr-processors = Un acuerdo escrito sobre los datos, con quienes ayudan desde fuera
funder-gdpr-record = Llevar la lista de lo que se guarda sobre la gente (registro)
funder-gdpr-passwords = Proteger los datos: las contraseñas
funder-gdpr-devices = Proteger los datos: ordenadores y teléfonos
funder-gdpr-private-data = Proteger los datos: quién lee los más sensibles
funder-gdpr-restore = Poder recuperar los datos, y haberlo probado
funder-gdpr-breach = Saber avisar a la autoridad de datos en 72 horas, y a las personas
funder-gdpr-impact = Estudiar los riesgos antes de un uso peligroso de datos
funder-gdpr-transfers = Los datos que salen de la Unión Europea

## Los doce criterios de Eurostat

funder-dii-internet = Más de la mitad del equipo tiene internet para trabajar
funder-dii-speed = Una línea fija de al menos 30 megabits por segundo
funder-dii-social = Al menos una red social
funder-dii-social-two = Al menos dos clases de redes sociales
funder-dii-erp = Un programa que une todas las tareas de gestión (ERP)
funder-dii-crm = Un programa que sigue las relaciones con las personas (CRM)
funder-dii-cloud = Servicios en línea comprados
funder-dii-cloud-advanced = Servicios en línea avanzados, comprados
funder-dii-analysis = El análisis de datos
funder-dii-intelligence = La inteligencia artificial
funder-dii-sales = Un 1 % de las ventas, al menos, en línea
funder-dii-web-sales = Más del 1 % de las ventas por una web, y de ellas más del 10 % a particulares
