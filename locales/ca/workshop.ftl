### The preparation of a workshop: what is asked, how long, and what is printed.

workshop-nothing = No heu triat cap pregunta. Trieu-ne almenys una.
workshop-time = Un taller dura de { $from } a { $to } minuts, de cinc en cinc. Cada pregunta dura d’1 a 20 minuts.
workshop-tight =
    { $questions ->
        [one] Aquesta pregunta necessita { $needs } minuts. La votació en té { $has }.
       *[other] Aquestes { $questions } preguntes necessiten { $needs } minuts. La votació en té { $has }.
    }
workshop-fewer =
    { $most ->
        [0] Doneu menys temps a cada pregunta.
        [one] Deixeu { $most } pregunta, o doneu menys temps a cada una.
       *[other] Deixeu { $most } preguntes com a molt, o doneu menys temps a cada una.
    }
workshop-longer = O dediqueu-hi { $enough } minuts en total.

workshop-lead = Trieu què es votarà. Segueixen el desenvolupament i el kit per imprimir.
workshop-length = Llargada
workshop-areas = Àmbits
    .hint =
        { $count ->
            [one] { $count } pregunta per votar.
           *[other] { $count } preguntes per votar.
        }
workshop-area = { $area } ({ $chosen } de { $all })
workshop-questions = Triar pregunta per pregunta
workshop-each = Temps per a cada pregunta
workshop-total = Temps de tot el taller
workshop-people = Persones que votaran
workshop-loose = No hi ha cap diagnosi oberta: aquesta tria dura fins que tanqueu el Rumb. En una diagnosi oberta, es desa al seu fitxer.
workshop-none = No heu triat cap pregunta.
    .hint = Trieu almenys un àmbit.
workshop-kit = El kit per imprimir
workshop-language = Llengua del kit
workshop-alone = Crear només aquesta part, o d’una altra manera
workshop-write = Crear tot el kit
workshop-part =
    { $sheets ->
        [one] { $pages } p., { $sheets } full.
       *[other] { $pages } p., { $sheets } fulls.
    }

## Answers taken on paper, typed in line by line

typing-title = Passar els fulls: { $association }
typing-lead = Escriviu una resposta i premeu Retorn. Es desa de seguida.
typing-line = Resposta a { $id }
typing-line-other = Pregunta i resposta
typing-hint = Una xifra de 0 a 4. «?»: no ho sabem. «-»: no és el nostre cas. Una altra pregunta: con01 2. Ctrl + Z, línia buida: desfer.
typing-enter = Desar (Retorn)
typing-place = Pregunta { $place } de { $of }
typing-saved = Desat, { $id }:
typing-unknown = Cap pregunta no es diu «{ $typed }». Escriviu per exemple con01 2.
typing-not-asked = La pregunta { $id } no es fa en aquesta llargada.
typing-level = «{ $typed }» no és cap resposta a { $id }.
typing-levels = Respostes possibles: { $levels }.
typing-form = La pregunta { $id } té diverses caselles: responeu a la seva pàgina.
    .open = Obrir la seva pàgina
typing-end = El full està acabat
    .text = Respostes: { $count } de { $all }.
typing-next = Associació següent
    .name = El seu nom
    .hint = Si aquest nom és entre les diagnosis recents, s’obre. Si no, comença una diagnosi a la mateixa carpeta.
    .go = Continuar
workshop-typing = Passar les respostes anotades en paper
