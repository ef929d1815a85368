//! A plan of an association that does not exist: every kind of block, in French.

use chrono::NaiveDate;
use rumb_report::{
    document::*,
    figure::{self, *},
    pdf::{PdfWords, WIDTH},
};

/// The words of the writer in French.
pub fn words() -> PdfWords<'static> {
    PdfWords {
        page: Box::new(|page, pages| format!("page {page} sur {pages}")),
        link: Box::new(|target| format!("Lien : {target}")),
        tick_box: "case à cocher".to_owned(),
    }
}

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day exists")
}

pub fn french() -> Language {
    Language::new("fr")
}

const AREAS: [(&str, Option<f32>, u8, &str); 11] = [
    ("Gouvernance et pilotage", Some(52.8), 2, "En chemin"),
    ("Moyens et budget", Some(31.3), 1, "Éveil"),
    ("Compétences et formation", Some(50.0), 2, "En chemin"),
    ("Travail en commun", Some(38.9), 1, "Éveil"),
    ("Communication avec le public", Some(62.0), 3, "Solide"),
    ("Données et sécurité", Some(26.7), 1, "Éveil"),
    ("Continuité et sauvegardes", Some(30.6), 1, "Éveil"),
    ("Indépendance et souveraineté", Some(12.5), 0, "Départ"),
    ("Inclusion et accessibilité", Some(75.0), 3, "Solide"),
    ("Écologie et réemploi", Some(80.0), 4, "Inspirant"),
    ("Coopération locale", None, 0, "Trop peu de réponses"),
];

const ACTIONS: [(&str, usize, usize, &str, &str); 11] = [
    ("Deux personnes pour chaque accès", 0, 0, "4 h", "bureau"),
    ("Première copie hors du local", 0, 0, "3 h", "référente numérique"),
    ("Nommer une référente et un binôme", 1, 1, "2 h", "bureau"),
    ("Gestionnaire de mots de passe", 1, 2, "6 h", "référente numérique"),
    ("Vote de la feuille de route", 3, 3, "5 h", "bureau"),
    ("Choisir un hébergeur de confiance", 4, 4, "5 h", "référente numérique"),
    ("Essai d’un espace de fichiers à cinq personnes volontaires", 5, 6, "8 h", "secrétaire"),
    ("Formation : ranger et partager", 6, 6, "3 h", "médiatrice"),
    ("Déménager les documents", 10, 11, "10 h", "toute l’équipe"),
    ("Fermer les anciens comptes", 11, 11, "2 h", "trésorier"),
    ("Bilan et nouvel audit", 11, 11, "12 h", "bureau"),
];

pub fn rose() -> Drawing {
    let ray = |(name, value, level, _): (&str, Option<f32>, u8, &str)| Ray {
        name: name.to_owned(),
        value,
        level: value.map(|_| LevelMark::of(level)),
    };
    figure::rose(&AREAS.map(ray), &Canvas::new(WIDTH, 9.5, french()))
}

pub fn bars() -> Drawing {
    let bar = |(name, value, level, note): (&str, Option<f32>, u8, &str)| Bar {
        name: name.to_owned(),
        value,
        level: value.map(|_| LevelMark::of(level)),
        note: note.to_owned(),
    };
    figure::bars(&AREAS.map(bar), &Canvas::new(WIDTH, 10.5, french()))
}

pub fn timeline() -> Drawing {
    let months = ["déc.", "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov."];
    let hours = [7.0, 8.0, 4.0, 5.0, 5.0, 9.0, 7.0, 0.0, 0.0, 0.0, 10.0, 6.0];
    let months = months.into_iter().zip(hours).enumerate().map(|(index, (name, hours))| Month {
        name: name.to_owned(),
        opening: if (7..10).contains(&index) { Opening::Blocked } else { Opening::Open },
        hours,
    });
    let rows = ACTIONS.into_iter().map(|(name, from, to, hours, owner)| Row {
        name: name.to_owned(),
        from,
        to,
        hours: hours.to_owned(),
        owner: owner.to_owned(),
        urgency: if to == 0 { Urgency::First } else { Urgency::Usual },
    });
    let plan = Timeline {
        months: months.collect(),
        rows: rows.collect(),
        vote: Some(Vote { month: 3.65, name: "assemblée du 20 mars".to_owned() }),
        capacity: Some(Capacity { hours: 10.0, name: "10 h par mois, votre limite".to_owned() }),
        load: "Heures prévues".to_owned(),
    };
    figure::timeline(&plan, &Canvas::new(WIDTH, 8.6, french()))
}

pub fn plane() -> Drawing {
    let spot = |right, up, name: &str| Spot { right, up, name: name.to_owned() };
    let plane = Plane {
        right: "Pratiques".to_owned(),
        up: "Liberté de partir".to_owned(),
        spots: vec![spot(42.0, 22.0, "aujourd’hui"), spot(70.0, 68.0, "avec votre plan")],
    };
    figure::plane(&plane, &Canvas::new(WIDTH * 0.7, 10.0, french()))
}

const REASON: &str = "Vos fichiers n’existent qu’en un seul endroit, et une seule personne en a les clés. \
    Si l’ordinateur du local tombe en panne, l’association perd ses comptes, ses listes et ses photos. \
    Une copie hors du local se fait en une heure, avec un disque et une seconde personne.";

pub fn plan() -> Document {
    let mut plan = Document::new("Feuille de route numérique", french(), day());
    plan.author = "Les Amis du Lac".to_owned();
    plan.subject = "Plan de transition numérique de l’association".to_owned();
    plan.footer = "Rumb · établi le 22 novembre 2026".to_owned();
    plan.emblem = Some(emblem((300, 80)));
    cover(&mut plan);
    situation(&mut plan);
    actions(&mut plan);
    annex(&mut plan);
    plan
}

fn cover(plan: &mut Document) {
    plan.push(heading(Level::One, "Feuille de route numérique"));
    plan.push(lead("Ce que l’association décide de faire en douze mois, avec les heures qu’elle a vraiment."));
    plan.push(terms([
        ("Association", "Les Amis du Lac"),
        ("Audit", "22 novembre 2026, en atelier, questionnaire complet"),
        ("Réponses", "49 questions sur 49 ; vous étiez sûrs de vos réponses, sauf sur trois points"),
        ("Temps disponible", "10 heures par mois, de décembre 2026 à novembre 2027"),
    ]));
    plan.push(panel(
        PanelKind::Attention,
        vec![
            heading(Level::Three, "À régler en premier").into(),
            bullets([
                vec![
                    strong("Les fichiers n’existent qu’en un seul endroit."),
                    text(" Une copie hors du local suffit pour commencer."),
                ],
                vec![
                    strong("Une seule personne a les clés des comptes."),
                    text(" Une deuxième les reçoit, sur papier, sous enveloppe."),
                ],
            ])
            .into(),
        ],
    ));
    plan.push(panel(
        PanelKind::Plain,
        vec![
            heading(Level::Three, "Vos points forts").into(),
            paragraph("Vous accueillez celles et ceux qui n’ont pas internet. Votre matériel dure longtemps. Vous expliquez ce que vous faites.").into(),
        ],
    ));
    plan.push(paragraph(vec![
        text("La suite est dans "),
        see("les actions, mois par mois", "actions"),
        text(". Les mots difficiles sont expliqués sur "),
        link("exemple.org/glossaire", "https://exemple.org/glossaire"),
        text("."),
    ]));
}

fn situation(plan: &mut Document) {
    plan.push(Block::PageBreak);
    plan.push(heading(Level::One, "Où vous en êtes"));
    plan.push(paragraph("Onze domaines, chacun avec son niveau. Aucun rang, aucune moyenne en première page : seulement ce que vous faites déjà, et ce qui vient ensuite."));
    plan.push(
        figure(bars(), "Niveau de chaque domaine : Gouvernance en chemin, Moyens éveil, Compétences en chemin, et ainsi de suite ; le tableau en annexe donne les mêmes chiffres.")
            .captioned("Les onze domaines et leur niveau."),
    );
    plan.push(
        figure(
            rose(),
            "Rose des vents à onze rayons. Les plus longs : Écologie et réemploi 80, Inclusion 75, Communication 62.",
        )
        .captioned("La rose : un rayon par domaine."),
    );
    plan.push(heading(Level::Two, "Pratiques et liberté de partir"));
    plan.push(paragraph("Deux mesures qui ne se mélangent jamais. La première dit comment vous travaillez. La seconde dit si vous pourriez partir avec vos données."));
    plan.push(figure(plane(), "Aujourd’hui : pratiques 42, liberté 22. Avec le plan : 70 et 68.").shared(0.7));
}

fn actions(plan: &mut Document) {
    plan.push(heading(Level::One, "Les actions, mois par mois").anchored("actions"));
    plan.push(paragraph("98 heures sur 120, de 150 à 260 €. Juillet, août et septembre restent libres. Rien n’est oublié : douze actions attendent l’an prochain."));
    plan.push(
        figure(timeline(), "Calendrier de onze actions de décembre à novembre ; juillet à septembre restent libres ; l’assemblée vote le 20 mars.")
            .captioned("Les mois hachurés restent libres. La ligne dorée marque le vote."),
    );
    for (index, (name, from, _, hours, owner)) in ACTIONS.into_iter().enumerate() {
        plan.push(heading(Level::Two, format!("{}. {name}", index + 1)));
        plan.push(paragraph(REASON));
        plan.push(terms([
            ("Qui", owner.to_owned()),
            ("Temps", format!("{hours} à partir du mois {}", from + 1)),
            ("Coût", "de 0 à 90 € pour deux disques".to_owned()),
            (
                "C’est réussi quand",
                "un document effacé a été retrouvé dans la copie, devant une autre personne".to_owned(),
            ),
        ]));
        plan.push(paragraph("Pour commencer :"));
        plan.push(ticks([
            "acheter deux disques de même taille",
            "copier les dossiers de l’année, puis ouvrir un fichier au hasard sur un autre ordinateur",
            "ranger un disque chez une personne du bureau",
        ]));
    }
}

fn annex(plan: &mut Document) {
    plan.push(heading(Level::One, "Annexes"));
    plan.push(heading(Level::Two, "Toutes les réponses"));
    let mut answers = table([
        Column::new("Domaine", 2.2),
        Column::new("Ce que vous avez répondu", 4.0),
        Column::new("Niveau", 1.4),
        Column::new("Points", 0.9).aligned(Alignment::End),
    ])
    .captioned("Une ligne par question.");
    for round in 0..6 {
        for (index, (name, value, level, note)) in AREAS.into_iter().enumerate() {
            let points = value.map_or("–".to_owned(), |value| format!("{value:.1}").replace('.', ","));
            let answer = match (round + index) % 3 {
                0 => {
                    "Oui, et c’est écrit dans le règlement intérieur, que l’on relit chaque année à la réunion de rentrée."
                }
                1 => "En partie : une personne le sait, les autres lui demandent.",
                _ => "Non, pas encore.",
            };
            let level = vec![mark(Mark::Level(LevelMark::of(level)), ""), text(format!("\u{a0}{note}"))];
            answers.row([Cell::from(name), Cell::from(answer), Cell::from(level), Cell::from(points)]);
        }
    }
    plan.push(answers);
    plan.push(heading(Level::Two, "Décision à voter"));
    plan.push(paragraph("L’assemblée générale, réunie le :"));
    plan.push(together(vec![blank("Date"), blank("Pour"), blank("Contre"), blank("Abstentions"), blank("Signatures")]));
    plan.push(heading(Level::Two, "Dans les autres langues"));
    plan.push(
        paragraph("Asociația își protejează datele: învățare, știri, țară, mâine, încă.").lang(Language::new("ro")),
    );
    plan.push(
        paragraph("L’associació col·labora amb la intel·ligència col·lectiva: açò és excel·lent.")
            .lang(Language::new("ca")),
    );
    plan.push(
        paragraph("La asociación protege sus datos: ¿quién guarda las llaves? ¡Dos personas, señal de confianza!")
            .lang(Language::new("es")),
    );
    plan.push(numbers([
        vec![text("En anglais : "), text("keep two copies, away from each other").lang(Language::new("en"))],
        vec![text("Signes : ≤ 3 → 4, 12 345,60 €, 50 %, n° 2, « guillemets », \u{4f60}")],
    ]));
    plan.push(picture(raster((60, 90)), "Un anneau bleu", (200.0, 90.0)));
    plan.push(small("Source : questionnaire complet, version 1. Chaque fait porte sa date de vérification."));
}

/// A picture of so many pixels across and down: a blue ring on nothing.
pub fn raster((width, height): (u32, u32)) -> Raster {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let half = (f64::from(width) / 2.0, f64::from(height) / 2.0);
    let pixels = (0..width * height).flat_map(|place| {
        let across = (f64::from(place % width) + 0.5) / half.0 - 1.0;
        let down = (f64::from(place / width) + 0.5) / half.1 - 1.0;
        let is_ring = (0.5..1.0).contains(&across.hypot(down));
        [20, 60, 120, if is_ring { 255 } else { 0 }]
    });
    let pixels: Vec<u8> = pixels.collect();
    let mut writer = encoder.write_header().expect("a header is written");
    writer.write_image_data(&pixels).expect("pixels are written");
    writer.finish().expect("the picture ends");
    Raster::read(&bytes).expect("it is a picture")
}

/// Who stands beside the author of the plan.
pub fn emblem(pixels: (u32, u32)) -> Emblem {
    let picture = picture(raster(pixels), "Logo de la Fédération du Lac", (150.0, 36.0));
    Emblem { words: "Avec l’accompagnement de la Fédération du Lac".into(), picture }
}
