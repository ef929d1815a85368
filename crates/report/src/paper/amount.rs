//! Hours, people and money in words.

use super::pen::Pen;
use rumb_engine::catalogue::{Attendance, Cost, Each};
use rumb_locale::Arg;

impl Pen<'_> {
    /// Whole hours: `3 h`.
    pub(super) fn hours(self, hours: u32) -> String {
        self.plainly("hours", &[("hours", Arg::Number(hours.into()))])
    }

    /// Minutes as hours: `1 h 30`, `30 min`.
    pub(super) fn duration(self, minutes: u32) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60);
        match (hours, rest) {
            (0, _) => self.plainly("minutes", &[("minutes", Arg::Number(rest.into()))]),
            (_, 0) => self.hours(hours),
            _ => {
                let rest = format!("{rest:02}");
                self.plainly("hours-minutes", &[("hours", Arg::Number(hours.into())), ("minutes", Arg::Text(&rest))])
            }
        }
    }

    /// People and how long each stays.
    pub(super) fn attendance(self, attend: Attendance) -> String {
        let each = self.duration(attend.minutes);
        self.plainly("attendance", &[("people", Arg::Number(attend.people.into())), ("each", Arg::Text(&each))])
    }

    /// A cost, low to high, with how often it comes; `free` when there is none.
    pub(super) fn cost(self, cost: Option<Cost>) -> String {
        let Some(cost) = cost.filter(|cost| cost.to > 0) else { return self.plain("training-free") };
        let range = self.euros([cost.from, cost.to]);
        match cost.each {
            Each::Once => range,
            Each::Year => self.plainly("cost-yearly", &[("cost", Arg::Text(&range))]),
        }
    }

    /// Euros, low to high.
    pub(super) fn euros(self, [from, to]: [u32; 2]) -> String {
        let range = [("from", Arg::Number(from.into())), ("to", Arg::Number(to.into()))];
        match (from, to) {
            (_, 0) => self.plain("training-free"),
            (from, to) if from == to => self.plainly("cost-exact", &range),
            (0, _) => self.plainly("cost-up-to", &range),
            _ => self.plainly("action-cost", &range),
        }
    }
}
