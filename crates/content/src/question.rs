use crate::finding::{Finding, Problem, Spot};
use crate::source::Source;
use rumb_engine::condition::Condition;
use rumb_engine::id::{AreaId, CompetenceId, ConditionId, NeedId, OptionId, QuestionId};
use rumb_engine::questionnaire::{
    Area, Band, Choices, DontKnow, Form, ImportanceRule, Length, Question, Questionnaire, Range, Role, Scoring, Version,
};
use serde::Deserialize;
use std::collections::BTreeMap;

const AREAS: &str = "questionnaire/area.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaFile {
    version: String,
    /// The version since which a question means what it means, where it does not say so itself.
    meaning: Version,
    /// Question files in the order in which they are asked.
    order: Vec<AreaId>,
    area: Vec<Area>,
    importance_rule: Vec<ImportanceRule>,
    named: BTreeMap<ConditionId, Condition>,
}

/// A question as authors write it: flat; which fields it needs depends on its kind.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: QuestionId,
    kind: Kind,
    from: Length,
    weight: Option<i64>,
    dont_know: Option<DontKnow>,
    flag_at_most: Option<i64>,
    levels: Option<Vec<u8>>,
    options: Option<Vec<OptionId>>,
    #[serde(default)]
    exclusive: Vec<OptionId>,
    counted: Option<Vec<OptionId>>,
    total: Option<Vec<OptionId>>,
    bands: Option<Vec<Band>>,
    range: Option<Range>,
    #[serde(default)]
    quick: Vec<u32>,
    max_length: Option<usize>,
    #[serde(default)]
    needs: Vec<NeedId>,
    #[serde(default)]
    competences: Vec<CompetenceId>,
    shown_if: Option<Condition>,
    weight_if: Option<WeightIf>,
    /// To be raised to the questionnaire's version whenever an answer no longer means the same.
    meaning: Option<Version>,
    whom: Option<Role>,
    /// Where the fact in the "why" line comes from, and when it was last read: for people who review content.
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "reviewed")]
    _reviewed: chrono::NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightIf {
    when: Condition,
    weight: i64,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Level,
    Checklist,
    NumberBand,
    Choice,
    Multiple,
    YesNo,
    Number,
    NumberTable,
    Tools,
    Text,
}

/// Reads of the questionnaire what can be read; none when its areas cannot.
pub(crate) fn read(source: &Source, findings: &mut Vec<Finding>) -> Option<Questionnaire> {
    let areas: AreaFile = source.parse(AREAS, findings)?;
    let named: Vec<_> = areas.order.iter().map(|area| format!("questionnaire/questions-{area}.toml")).collect();
    for path in source.inside("questionnaire") {
        if path != AREAS && !named.iter().any(|name| name == path) {
            findings.push(Finding::of(path, Spot::default(), Problem::Unreachable));
        }
    }
    let mut questions = Vec::new();
    for (area, path) in areas.order.iter().zip(&named) {
        for row in source.rows::<Row>(path, "question", findings) {
            let (id, levels) = (row.id.to_string(), row.levels.clone());
            // What is no id at all is told where ids are.
            let is_id = |letters: &str| letters.len() == 3 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
            let other = id.split_once('-').filter(|(letters, _)| is_id(letters) && *letters != area.as_str());
            if other.is_some() {
                let example = Some(format!("id = \"{area}-01\""));
                let problem = Problem::Id(id.clone());
                findings.push(Finding { example, ..Finding::of(path, Spot::of(&id, "id"), problem) });
                continue;
            }
            match question(row, area, &areas.meaning) {
                Ok(question) => questions.push(question),
                // What stands there, and cannot be so.
                Err(field @ "levels") if levels.is_some() => {
                    findings.push(Finding::of(path, Spot::of(&id, field), Problem::Shape(field.to_owned())));
                }
                Err(field) => findings.push(Finding::of(path, Spot::of(&id, ""), Problem::Field(field))),
            }
        }
    }
    Some(Questionnaire {
        version: areas.version,
        areas: areas.area,
        importance_rules: areas.importance_rule,
        named: areas.named,
        questions,
        inventory: source.rows("inventory.toml", "option", findings),
    })
}

/// Builds a question, or names the field that is missing or out of place.
fn question(row: Row, area: &AreaId, meaning: &Version) -> Result<Question, &'static str> {
    let is_scored = matches!(row.kind, Kind::Level | Kind::Checklist | Kind::NumberBand);
    let form = form(&row)?;
    let scoring = match (is_scored, row.weight, row.dont_know) {
        (true, Some(weight), Some(dont_know)) => Some(Scoring {
            weight,
            weight_if: row.weight_if.map(|other| (other.when, other.weight)),
            dont_know,
            flag_at_most: row.flag_at_most,
        }),
        (true, None, _) | (false, Some(_), _) => return Err("weight"),
        (true, _, None) | (false, _, Some(_)) => return Err("dont_know"),
        (false, None, None) => None,
    };
    if is_scored != row.whom.is_some() {
        return Err("whom");
    }
    Ok(Question {
        id: row.id,
        area: area.clone(),
        from: row.from,
        form,
        scoring,
        needs: row.needs,
        competences: row.competences,
        shown_if: row.shown_if,
        meaning: row.meaning.unwrap_or_else(|| meaning.clone()),
        whom: row.whom,
    })
}

fn form(row: &Row) -> Result<Form, &'static str> {
    let options = || row.options.clone().filter(|options| !options.is_empty()).ok_or("options");
    let choices = || Ok::<_, &str>(Choices { options: options()?, exclusive: row.exclusive.clone() });
    let range = || row.range.ok_or("range");
    Ok(match row.kind {
        Kind::Level => Form::Level { levels: row.levels.clone().filter(|levels| levels.len() > 1).ok_or("levels")? },
        Kind::Checklist => Form::Checklist { choices: choices()?, counted: row.counted.clone().ok_or("counted")? },
        Kind::NumberBand => Form::NumberBand { range: range()?, bands: row.bands.clone().ok_or("bands")? },
        Kind::Choice => Form::Choice { options: options()? },
        Kind::Multiple => Form::Multiple { choices: choices()? },
        Kind::YesNo => Form::YesNo { options: options()? },
        Kind::Number => Form::Number { range: range()?, quick: row.quick.clone() },
        Kind::NumberTable => {
            Form::NumberTable { rows: options()?, total: row.total.clone().ok_or("total")?, range: range()? }
        }
        Kind::Tools => Form::Tools { choices: choices()? },
        Kind::Text => Form::Text { max_length: row.max_length.ok_or("max_length")? },
    })
}
