//! Slips of writing, of names and of links.

use rumb_content::Problem;

/// One wrong word in the shipped content: where, what it was, what it became, and what is told of it.
pub struct Case {
    pub file: &'static str,
    pub was: &'static str,
    pub became: &'static str,
    pub place: &'static str,
    pub problem: Problem,
    /// The line that is shown as right; empty when none is.
    pub example: &'static str,
}

pub fn cases() -> Vec<Case> {
    let case = |file, was, became, place, problem, example| Case { file, was, became, place, problem, example };
    let text = |text: &str| text.to_owned();
    let gimp = "software/gimp.toml";
    vec![
        case(
            "action/0.toml",
            "needs = [\"governance\"",
            "needs = [\"gouvernance\"",
            "A01.needs",
            Problem::Dangling(text("gouvernance")),
            "needs = [\"governance\"",
        ),
        case(
            "action/0.toml",
            "\"GOV-02\"",
            "\"GOV-99\"",
            "A01.trigger",
            Problem::Dangling(text("GOV-99")),
            "trigger = ",
        ),
        case(
            "action/0.toml",
            "id = \"A1\", level",
            "id = \"A9\", level",
            "A01.competences",
            Problem::Dangling(text("A9")),
            "competences = ",
        ),
        case("action/0.toml", "id = \"A02\"", "id = \"A01\"", "A01", Problem::Twice(text("A01")), "id = \"A01-2\""),
        case(
            "product/canva.toml",
            "id = \"canva\"",
            "id = \"kanva\"",
            "kanva.id",
            Problem::Name(text("kanva")),
            "id = \"canva\"",
        ),
        case(
            "software/libreoffice.toml",
            "licence = \"MPL-2.0\"",
            "licence = \"BUSL-1.1\"",
            "libreoffice.licence",
            Problem::Licence(text("BUSL-1.1")),
            "licence = \"AGPL-3.0-or-later\"",
        ),
        case(
            "questionnaire/area.toml",
            "[named]",
            "[named]\nloop-a = { named = \"loop-b\" }\nloop-b = { not = { named = \"loop-a\" } }",
            "named.loop-a",
            Problem::Circle(text("loop-a")),
            "",
        ),
        case(gimp, "homepage = ", "hompage = ", "gimp", Problem::Unknown(text("hompage")), "homepage = "),
        case(gimp, "name = \"GIMP\"", "", "gimp", Problem::Missing(text("name")), "name = \"Nextcloud\""),
        case(gimp, "licence = \"", "licence = ", "", Problem::Unreadable, "licence = \"GPL"),
        case(gimp, "vitality = 20", "vitality = \"20\" #", "gimp", Problem::Shape(text("vitality")), "vitality = 2026"),
        case(
            gimp,
            "offline = \"yes\"",
            "offline = \"yess\"",
            "gimp",
            Problem::Value(text("yess")),
            "offline = \"yes\"",
        ),
        case(gimp, "offline = ", "offline = \"no\"\noffline = ", "", Problem::Twice(text("offline")), ""),
        case(
            gimp,
            "languages = [\"fr\"",
            "languages = [\"français\"",
            "gimp.languages",
            Problem::Value(text("français")),
            "languages = [\"fr\", \"en\"]",
        ),
        case(
            "inventory.toml",
            "products = [\"gmail\"]",
            "products = [\"gmial\"]",
            "INV-01 gmail.products",
            Problem::Dangling(text("gmial")),
            "products = [\"gmail\"]",
        ),
    ]
}
