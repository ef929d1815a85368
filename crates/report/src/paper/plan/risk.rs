use super::Desk;
use crate::document::{Block, Column, table};
use rumb_engine::answer::Barrier;
use rumb_engine::catalogue::ActionKind;
use rumb_locale::Arg;
use std::collections::BTreeSet;

/// Risks printed.
const SHOWN: usize = 5;

/// What may go wrong, the first sign of it, and what to do: five lines at most, those that apply.
pub(super) fn risks(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let mut rows = table([
        Column::new(pen.say("risks-risk"), 3.0),
        Column::new(pen.say("risks-sign"), 3.0),
        Column::new(pen.say("risks-answer"), 4.4),
    ]);
    let all = |part: &str| {
        let said = left_out(desk).into_iter().map(|barrier| pen.plain(&format!("barrier-{barrier}.{part}")));
        said.collect::<Vec<_>>()
    };
    let (who, paths) = (all("who").join(", "), all("path").join(" "));
    let args = [("who", Arg::Text(&who)), ("paths", Arg::Text(&paths))];
    for risk in RISKS.iter().filter(|risk| (risk.applies)(desk)).take(SHOWN) {
        let id = |attribute: &str| format!("risk-{}{attribute}", risk.id);
        rows.row(["", ".sign", ".answer"].map(|part| pen.tell(&id(part), &args)));
    }
    if rows.rows.is_empty() { Vec::new() } else { vec![rows.into()] }
}

/// A usual risk, and when it concerns this association.
struct Risk {
    id: &'static str,
    applies: fn(Desk<'_>) -> bool,
}

/// The usual risks, those that hurt most first.
const RISKS: [Risk; 11] = [
    Risk { id: "data-loss", applies: |desk| switches(desk) },
    Risk { id: "one-person", applies: |desk| desk.is_at_most("GOV-02", 2) || desk.is_at_most("CON-02", 2) },
    Risk { id: "people-excluded", applies: |desk| !left_out(desk).is_empty() },
    Risk { id: "false-invoice", applies: |desk| desk.is_at_most("RES-05", 2) },
    Risk { id: "helper-holds-keys", applies: |desk| desk.is_at_most("PRO-08", 2) },
    Risk { id: "no-connection", applies: |desk| is_low(desk) || desk.is_at_most("CON-04", 1) },
    Risk { id: "two-tools", applies: |desk| switches(desk) },
    Risk { id: "incident", applies: |desk| desk.is_at_most("PRO-03", 2) },
    Risk { id: "too-many-actions", applies: |desk| !desk.input.plan.next_year.is_empty() },
    Risk { id: "values", applies: |desk| switches(desk) },
    Risk { id: "departure", applies: |_| true },
];

/// Who the changes of the year would leave out.
fn left_out(desk: Desk<'_>) -> BTreeSet<Barrier> {
    desk.input.plan.actions.iter().flat_map(|action| action.left_out.iter().copied()).collect()
}

/// Whether the year has a change of tool.
fn switches(desk: Desk<'_>) -> bool {
    desk.input.plan.actions.iter().any(|action| action.kind == ActionKind::Switch)
}

/// Whether the connection is poor.
fn is_low(desk: Desk<'_>) -> bool {
    desk.input.reading.has_low_connectivity()
}
