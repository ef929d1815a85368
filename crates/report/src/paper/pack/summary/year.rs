use super::super::NAME;
use super::super::change::{changes, kept, later};
use super::{Page, Telling, month, said};
use crate::document::{Block, Run, bullets};
use crate::paper::name;
use crate::paper::neighbour::clipped;
use crate::paper::pen::amount;
use rumb_engine::plan::Extent;
use rumb_locale::Arg;

impl Page<'_> {
    /// How much is proposed, what it takes, and which tools change or stay.
    pub(super) fn year(self) -> Vec<Block> {
        let (pen, plan) = (self.desk.pen, self.desk.input.plan);
        let count = plan.actions.iter().filter(|action| action.extent != Extent::FindOut).count();
        let (from, to) = (pen.month(plan.start), pen.month(plan.start.plus(11)));
        let args = [("count", amount(count)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        let is_nothing = count == 0 || plan.is_over();
        let first = if is_nothing { pen.say(name::nothing(plan)) } else { pen.tell("summary-actions", &args) };
        let mut sentences = vec![first];
        let hours = |hours: u32| ("hours", Arg::Number(hours.into()));
        let available = plan.available();
        if available == 0 && !plan.is_over() {
            sentences.push(pen.say("summary-hours-none"));
        } else if count > 0 && available > 0 {
            let given = ("available", Arg::Number(available.into()));
            sentences.push(pen.tell("summary-hours", &[hours(plan.totals.hours), given]));
        }
        let told = |id: &str, count: u32| (count > 0).then(|| pen.tell(id, &[hours(count)]));
        if self.amount.telling == Telling::All {
            sentences.extend(told("summary-attend", plan.totals.attend_minutes.div_ceil(60)));
        }
        sentences.extend(told("summary-later", plan.year_after.hours));
        sentences.push(self.money());
        let mut blocks = vec![said(sentences)];
        blocks.extend(self.tools());
        blocks.push(self.members());
        blocks
    }

    /// What the year costs, in words that can be said.
    fn money(self) -> Run {
        let (pen, totals) = (self.desk.pen, self.desk.input.plan.totals);
        let (once, yearly) = (self.euros(totals.once_eur), self.euros(totals.yearly_eur));
        let args = [("once", Arg::Text(once.as_str())), ("yearly", Arg::Text(yearly.as_str()))];
        let id = match (totals.once_eur[1], totals.yearly_eur[1]) {
            (0, 0) => "summary-money-none",
            (_, 0) => "summary-money-once",
            (0, _) => "summary-money-yearly",
            _ => "summary-money-both",
        };
        pen.tell(id, &args)
    }

    fn euros(self, [from, to]: [u32; 2]) -> String {
        let range = [("from", Arg::Number(from.into())), ("to", Arg::Number(to.into()))];
        let id = match from {
            0 => "euros-up-to",
            from if from == to => "euros-exact",
            _ => "euros-range",
        };
        self.desk.pen.plainly(id, &range)
    }

    /// Which tools change, and when; which ones stay.
    fn tools(self) -> Vec<Block> {
        let pen = self.desk.pen;
        let mut lines: Vec<String> =
            changes(self.desk).iter().map(|change| month(self.desk, &change.title, change)).collect();
        let (hidden, waits) = (lines.len().saturating_sub(self.amount.changes), later(self.desk));
        lines.truncate(self.amount.changes);
        let counted = |id, count: usize| (count > 0).then(|| pen.count(id, count));
        let list: Option<Block> = (!lines.is_empty()).then(|| bullets(lines).into());
        let rest = [counted("summary-changes-more", hidden), counted("summary-change-later", waits), self.kept()];
        let rest: Vec<Run> = rest.into_iter().flatten().collect();
        match (list, rest.is_empty()) {
            (None, true) => vec![said([pen.say("summary-undecided")])],
            (list, true) => list.into_iter().collect(),
            (list, false) => list.into_iter().chain([said(rest)]).collect(),
        }
    }

    fn kept(self) -> Option<Run> {
        let names = clipped(&kept(self.desk).join(", "), NAME * self.amount.changes);
        (!names.is_empty()).then(|| self.desk.pen.tell("summary-kept", &[("tools", Arg::Text(&names))]))
    }
}
