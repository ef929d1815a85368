//! What is beyond its bounds, stands twice, or was meant for another place.

use crate::case::Case;
use rumb_content::Problem;

pub fn cases() -> Vec<Case> {
    let mut all = bounds();
    all.extend(places());
    all
}

type Row = (&'static str, &'static str, &'static str, &'static str, Problem, &'static str);

fn made(rows: Vec<Row>) -> Vec<Case> {
    let case = |(file, was, became, place, problem, example)| Case { file, was, became, place, problem, example };
    rows.into_iter().map(case).collect()
}

fn bounds() -> Vec<Case> {
    let value = |text: &str| Problem::Value(text.to_owned());
    let text = |text: &str| Problem::Text(text.to_owned());
    let (gov, action, actor) = ("questionnaire/questions-GOV.toml", "action/0.toml", "actor/fr.toml");
    let level = "weight = 2\n";
    made(vec![
        (gov, level, "weight = 4\n", "GOV-01.weight", value("4"), "weight = 2"),
        (gov, level, "flag_at_most = 9\nweight = 2\n", "GOV-01.flag_at_most", value("9"), "flag_at_most = 1"),
        (gov, level, "meaning = \"0.9\"\nweight = 2\n", "GOV-01.meaning", value("0.9"), ""),
        (gov, level, "meaning = \"soon\"\nweight = 2\n", "GOV-01", shape("meaning"), ""),
        ("questionnaire/area.toml", "version = \"0.3\"", "version = \"new\"", "version", shape("version"), ""),
        (gov, "levels = [0, 1, 2, 3, 4]", "levels = [0, 2, 1]", "GOV-01.levels", shape("levels"), "levels = [0, 1"),
        (gov, "levels = [0, 1, 2, 3, 4]", "levels = [0]", "GOV-01.levels", shape("levels"), "levels = [0, 1"),
        (
            "questionnaire/questions-ECO.toml",
            "bands = [{ from = 0, value = 0 }, { from = 3",
            "bands = [{ from = 0, value = 0 }, { from = 9",
            "ECO-01.bands",
            shape("bands"),
            "bands = [{ from = 0",
        ),
        (gov, "id = \"GOV-01\"", "id = \"RES-91\"", "RES-91.id", Problem::Id("RES-91".to_owned()), "id = \"GOV-01\""),
        (action, "\"GOV-02\", value = 2", "\"GOV-02\", value = 7", "A01.trigger", value("7"), "trigger = "),
        (action, "hours = [2, 2, 4, 6]", "hours = [2, 2, 4, 600]", "A01.hours", value("2, 2, 4, 600"), "hours = "),
        (action, "hours = [2, 2, 4, 6]", "hours = [9, 2, 4, 6]", "A01.hours", value("9, 2, 4, 6"), "hours = "),
        (action, "minutes = 30 }, {", "minutes = 900 }, {", "A02.attend", value("900"), "attend = "),
        (action, "phase = 0", "phase = 3", "A01.phase", value("3"), "phase = 0"),
        (
            actor,
            "reviewed = \"2026",
            "reviewed = \"2019",
            "fr-conseillers-numeriques.reviewed",
            value("2019-"),
            "reviewed = ",
        ),
        (gov, "reviewed = \"2026", "reviewed = \"2019", "GOV-01.reviewed", value("2019-"), "reviewed = "),
        (
            actor,
            "name = \"Conseillers",
            "name = \" Conseillers",
            "fr-conseillers-numeriques.name",
            text("Cons"),
            "name = ",
        ),
        (
            actor,
            "name = \"Conseillers",
            "name = \"\u{202e}Cons",
            "fr-conseillers-numeriques.name",
            text("Cons"),
            "name = ",
        ),
        (
            "software/gimp.toml",
            "\"https://www.gimp.org\"",
            "\"https://me@www.gimp.org\"",
            "gimp.homepage",
            value("https://me@"),
            "homepage = ",
        ),
        (
            "software/gimp.toml",
            "\"https://www.gimp.org\"",
            "\"https://www.gimp.org \"",
            "gimp.homepage",
            value("https://www"),
            "homepage = ",
        ),
        (
            "software/gimp.toml",
            "\"https://www.gimp.org\"",
            "\"https://www.gimp.org/\u{202e}x\"",
            "gimp.homepage",
            value("https://www"),
            "homepage = ",
        ),
    ])
}

fn places() -> Vec<Case> {
    let twice = |text: &str| Problem::Twice(text.to_owned());
    let missing = |text: &str| Problem::Missing(text.to_owned());
    let dangling = |text: &str| Problem::Dangling(text.to_owned());
    let (gimp, gmail) = ("software/gimp.toml", "product/gmail.toml");
    made(vec![
        (
            "software/inkscape.toml",
            "\"https://inkscape.org\"",
            "\"https://www.gimp.org/\"",
            "inkscape.homepage",
            twice("gimp"),
            "",
        ),
        (gimp, "replaces = [\"photoshop\"", "replaces = [\"gimp\"", "gimp.replaces", twice("gimp"), "replaces = "),
        (gimp, "\"canva\"]", "\"photoshop\"]", "gimp.replaces", twice("photoshop"), ""),
        (gimp, "languages = [\"fr\", \"en\"", "languages = [\"fr\", \"fr\"", "gimp.languages", twice("fr"), ""),
        (gimp, "\"macos\", \"linux\"]", "\"macos\", \"macos\"]", "gimp.platforms", twice("macos"), ""),
        (
            "host/fr.toml",
            "country = \"FR\"",
            "country = \"BE\"",
            "framasoft.country",
            Problem::Value("BE".to_owned()),
            "country = \"FR\"",
        ),
        // The nearest of all ids is an action.
        ("action/0.toml", "after = [\"A03\"]", "after = [\"A3\"]", "A04.after", dangling("A3"), "after = [\"A0"),
        (gimp, "name = \"GIMP\"", "name = “GIMP”", "", Problem::Unreadable, "name = \"GIMP\""),
        (
            gimp,
            "languages = [\"fr\", \"en\"",
            "languages = [fr, \"en\"",
            "",
            Problem::Unreadable,
            "languages = [\"fr\", \"en\"]",
        ),
        (
            gimp,
            "licence = \"seen: Scoop",
            "licence = seen, \"Scoop",
            "",
            Problem::Unreadable,
            "licence = \"seen: example.org\"",
        ),
        (gimp, "cost = \"project\"", "cost = 3", "gimp", shape("cost"), "cost = \"seen: example.org\""),
        (
            gimp,
            "cost = \"project\"",
            "cost = \"\"",
            "gimp.evidence.cost",
            Problem::Empty("cost".to_owned()),
            "cost = \"seen: example.org\"",
        ),
        (gimp, "[evidence]\n", "\n", "gimp", missing("[evidence]"), "[evidence]"),
        (gmail, "[evidence]\n", "\n", "gmail", missing("[evidence]"), "[evidence]"),
        (gmail, "[autonomy]\n", "\n", "gmail", missing("[autonomy]"), "[autonomy]"),
    ])
}

fn shape(text: &str) -> Problem {
    Problem::Shape(text.to_owned())
}
