use super::Desk;
use crate::document::{Block, Item, Phrase, Run, bullets, paragraph, small};
use crate::paper::name;
use crate::paper::pen::join;
use rumb_engine::workshop::{Group, Round, Vote};
use rumb_locale::Arg;

/// Where the room of a workshop disagreed: what it kept, to be reviewed or not, how groups see it, another opinion.
pub(super) fn disagreed(desk: Desk<'_>) -> Vec<Block> {
    let reading = desk.input.reading;
    let rounds = reading.asked().filter_map(|question| Some((question, reading.audit.round(&question.id)?)));
    let items: Vec<_> = rounds
        .filter(|(_, round)| round.is_disputed())
        .map(|(question, round)| Item {
            blocks: vec![
                paragraph(desk.pen.say(&name::question(&question.id))).into(),
                small(join(said(desk, round), " ")).into(),
            ],
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![paragraph(desk.pen.say("room-disagreed.hint")).into(), bullets(items).into()]
}

fn said(desk: Desk<'_>, round: &Round) -> Vec<Phrase> {
    let pen = desk.pen;
    let card = |vote: Option<Vote>| match vote {
        Some(Vote::Level(level)) => level.to_string(),
        Some(Vote::Unknown) | None => "?".to_owned(),
    };
    let mut said: Vec<Run> = Vec::new();
    said.push(pen.tell("room-kept", &[("level", Arg::Text(&card(round.kept())))]));
    if round.is_to_review() {
        said.push(pen.say("room-review"));
    } else if round.seen.as_ref().is_some_and(|seen| seen.room.is_divided()) {
        said.push(pen.say("room-divided"));
    }
    let apart = round.seen.iter().filter(|seen| seen.gap().is_some()).flat_map(|seen| &seen.groups);
    said.extend(apart.map(|(group, figures)| {
        let named = pen.plain(group_name(*group));
        let median = card(figures.median.map(Vote::Level));
        pen.tell("room-group-median", &[("group", Arg::Text(&named)), ("level", Arg::Text(&median))])
    }));
    said.extend(round.dissent.as_deref().map(|words| pen.tell("room-dissent-said", &[("words", Arg::Text(words))])));
    said.into_iter().map(Phrase::from).collect()
}

fn group_name(group: Group) -> &'static str {
    match group {
        Group::Board => "room-group-board",
        Group::Staff => "room-group-staff",
        Group::Volunteers => "room-group-volunteers",
        Group::Public => "room-group-public",
    }
}
