use super::Desk;
use crate::document::{Block, Cell, Column, Language, Phrase, link, small, table, text};
use crate::paper::name;
use crate::paper::pen::join;
use rumb_engine::catalogue::Training;
use rumb_engine::id::NeedId;
use rumb_engine::recommendation::TrainingChoice;
use rumb_engine::skill;
use rumb_locale::Arg;

/// Trainings shown; the annex has them all.
const SHOWN: usize = 5;

/// Trainings by need, with a place for the next date.
pub(super) fn trainings(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let choices = choices(desk);
    if choices.is_empty() {
        return mix(desk).into_iter().collect();
    }
    let mut rows = table([
        Column::new(pen.say("trainings-for"), 2.6),
        Column::new(pen.say("trainings-what"), 4.6),
        Column::new(pen.say("trainings-how"), 2.7),
        Column::new(pen.say("trainings-date"), 1.3),
    ]);
    for choice in choices.iter().take(SHOWN) {
        let needs = choice.needs.iter().map(|need| pen.say(&format!("need-{need}")).into()).collect::<Vec<Phrase>>();
        rows.row([Cell::from(needs), what(desk, choice), facts(desk, choice), Cell::default()]);
    }
    let mut blocks: Vec<Block> = vec![rows.captioned(pen.say("trainings-lead")).into()];
    blocks.extend(desk.of_country("no-training").map(|words| small(words).into()));
    if choices.len() > SHOWN {
        blocks.push(small(pen.count("trainings-more", choices.len() - SHOWN)).into());
    }
    blocks.extend(mix(desk));
    blocks
}

/// Whom to mix in the trainings for many, and the time kept for them to teach each other.
fn mix(desk: Desk<'_>) -> Option<Block> {
    let (pen, plan) = (desk.pen, desk.input.plan);
    let (trainings, mix) = skill::mixed(desk.input.reading, desk.input.catalogue, plan)?;
    let titles: Vec<_> = trainings.iter().map(|id| pen.action(&plan.made, id).text).collect();
    let who: Vec<_> = mix.profiles.iter().map(|profile| pen.plain(&format!("mix-{profile}"))).collect();
    let who = who.join(", ");
    let people = [
        ("people", Arg::Number(mix.people.into())),
        ("profiles", Arg::Number(mix.mixing.profiles.into())),
        ("who", Arg::Text(&who)),
    ];
    let minutes =
        [("minutes", Arg::Number(mix.mixing.minutes.into())), ("shared", Arg::Number(mix.mixing.shared.into()))];
    let said = join([pen.tell("mix-people", &people).into(), pen.tell("mix-pairs", &minutes).into()], " ");
    Some(small(pen.named(&titles.join(" · "), said)).into())
}

/// The trainings that are shown.
pub(super) fn listed(desk: Desk<'_>) -> Vec<Choice<'_>> {
    let mut choices = choices(desk);
    choices.truncate(SHOWN);
    choices
}

/// A training and the needs that ask for it.
pub(in crate::paper) struct Choice<'a> {
    pub(in crate::paper) training: &'a Training,
    pub(in crate::paper) choice: &'a TrainingChoice,
    pub(in crate::paper) needs: Vec<&'a NeedId>,
}

/// Lists the trainings, those of the strongest need first, each once.
pub(in crate::paper) fn choices(desk: Desk<'_>) -> Vec<Choice<'_>> {
    let mut choices: Vec<Choice<'_>> = Vec::new();
    for advice in desk.input.recommendations {
        for choice in &advice.trainings {
            let known = choices.iter_mut().find(|known| known.training.id == choice.training);
            let training = desk.input.catalogue.trainings.iter().find(|training| training.id == choice.training);
            match (known, training) {
                (Some(known), _) => known.needs.push(&advice.need),
                (None, Some(training)) => choices.push(Choice { training, choice, needs: vec![&advice.need] }),
                (None, None) => {}
            }
        }
    }
    choices
}

fn what(desk: Desk<'_>, choice: &Choice<'_>) -> Cell {
    let training = choice.training;
    let title = link(training.title.as_str(), training.url.as_str()).lang(Language::new(&choice.choice.language));
    vec![desk.pen.doubted(title, training, desk.input.today), Phrase::from(text(training.provider.as_str()))].into()
}

/// Language, length and money.
fn facts(desk: Desk<'_>, choice: &Choice<'_>) -> Cell {
    let (pen, training) = (desk.pen, choice.training);
    let language = pen.say(&format!("language-{}", choice.choice.language));
    let length = training.duration_h.map(|hours| text(name::training_length(hours, desk.words)));
    let cost = match (training.free, training.cost) {
        (true, _) => Some(pen.say("training-free")),
        (false, Some(range)) => Some(text(pen.euros([range.from, range.to]))),
        (false, None) => None,
    };
    join([Some(language), length, cost].into_iter().flatten().map(Phrase::from), " · ").into()
}
