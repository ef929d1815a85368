//! What stands in one place of an audit, in words: for whoever must choose between two copies.

use super::name;
use super::pen::{Pen, amount};
use super::value::value;
use crate::document::Phrase;
use rumb_engine::answer::{Answer, Decision, FollowUp, Person, Progress, Successor, Verdict};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::{HostId, NeedId, QuestionId};
use rumb_engine::merge::{MeansPart, Place, Told, ToolName, ToolPart};
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::{Questionnaire, Role};
use rumb_engine::workshop::Round;
use rumb_locale::{Arg, Words};
use std::collections::BTreeSet;

/// Names places and what stands there, in one language.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub words: &'a Words,
    pub questionnaire: &'a Questionnaire,
    pub catalogue: &'a Catalogue,
}

impl Teller<'_> {
    /// Names a place: the question for an answer, a title for all else.
    pub fn place(self, place: &Place) -> String {
        let say = |id: &str| self.words.say(id);
        let with = |id: &str, args: &[(&str, &str)]| {
            let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
            self.words.tell(id, &args)
        };
        let action = |id| name::title(self.words, &[], id);
        match place {
            Place::Name => say("association-name"),
            Place::Languages => say("association-languages"),
            Place::Length | Place::Mode | Place::Choice(_) => say("association-title"),
            Place::PlanStart => say("capacity-start"),
            Place::Deep(area) => say(&name::area(area)),
            Place::Answer(question) | Place::Note(question) => self.question(question),
            Place::SetAside(question) => with("merge-place-set-aside", &[("question", &self.question(question))]),
            Place::Round(question) => with("merge-place-round", &[("question", &self.question(question))]),
            Place::Importance(area) => with("merge-place-importance", &[("area", &say(&name::area(area)))]),
            Place::Wish(need) => self.need(need),
            Place::Tool(tool) => {
                with("merge-place-tool", &[("need", &self.need(&tool.need)), ("name", &self.tool(tool))])
            }
            Place::ToolPart(tool, part) => {
                let (name, need) = (self.tool(tool), self.need(&tool.need));
                let part = with(part_name(*part), &[("name", &name), ("need", &need)]);
                with("merge-place-part", &[("name", &name), ("part", &part)])
            }
            Place::Decision(need) => with("merge-place-decision", &[("need", &self.need(need))]),
            Place::Person(name, _) => name.clone(),
            Place::FollowUp(id) => action(id),
            Place::Pin(id) => with("merge-place-pin", &[("action", &action(id))]),
            Place::Agreed => say("merge-place-agreed"),
            Place::Means(part) => say(means_name(*part)),
        }
    }

    /// Tells what stands there, one text for each thing said.
    pub fn told(self, place: &Place, told: Option<&Told>) -> Vec<String> {
        let pen = Pen::new(self.words);
        let one = |text: String| vec![text];
        let Some(told) = told else { return one(pen.plain("merge-none")) };
        match told {
            Told::Here => one(pen.plain("merge-here")),
            Told::Text(text) => one(text.clone()),
            Told::Texts(codes) => codes.iter().map(|code| self.or_itself(&format!("language-{code}"), code)).collect(),
            Told::Number(number) => one(self.number(place, *number)),
            Told::Flag(true) => one(pen.plain("capacity-admins-yes")),
            Told::Flag(false) => one(pen.plain("capacity-admins-no")),
            Told::Day(day) => one(pen.date(*day)),
            Told::Month(month) => one(pen.month(*month)),
            Told::Months(months) => months.iter().map(|month| self.calendar((*month).into())).collect(),
            Told::Length(length) => one(pen.plain(name::length(*length))),
            Told::Answer(answer) => self.answer(place, answer),
            Told::Operator(operator) => one(pen.plain(name::running(*operator))),
            Told::Host(host) => one(self.host(host)),
            Told::Body(body) => one(pen.plain(name::body(*body))),
            Told::Decision(decision) => self.decision(decision),
            Told::Round(round) => self.round(place, round),
            Told::Person(person) => self.person(person),
            Told::FollowUp(FollowUp { state, on }) => vec![pen.plain(progress(*state)), pen.date(*on)],
            Told::Plan(plan) => {
                let months: BTreeSet<Month> = plan.values().flat_map(|agreed| [agreed.start, agreed.end()]).collect();
                let span = months.first().zip(months.last()).map(|(from, to)| pen.months(*from, *to));
                let count = pen.plainly("merge-plan", &[("count", amount(plan.len()))]);
                std::iter::once(count).chain(span).collect()
            }
        }
    }

    fn question(self, id: &QuestionId) -> String {
        self.or_itself(&name::question(id), id.as_str())
    }

    fn need(self, id: &NeedId) -> String {
        self.or_itself(&format!("need-{id}"), id.as_str())
    }

    fn tool(self, tool: &ToolName) -> String {
        name::entered(self.catalogue, &tool.product, tool.name.as_deref(), self.words)
    }

    fn host(self, id: &HostId) -> String {
        let host = self.catalogue.hosts.iter().find(|host| host.id == *id);
        host.map_or_else(|| id.to_string(), |host| host.name.clone())
    }

    /// Words for an id, or the id where the content has lost it.
    fn or_itself(self, message: &str, id: &str) -> String {
        self.words.find(message, &[]).map_or_else(|| id.to_owned(), |found| found.text)
    }

    fn calendar(self, month: i64) -> String {
        self.or_itself(&format!("month-name-{month}"), &month.to_string())
    }

    fn number(self, place: &Place, number: i64) -> String {
        let pen = Pen::new(self.words);
        if *place == Place::Means(MeansPart::AccountsMonth) {
            return self.calendar(number);
        }
        if matches!(place, Place::ToolPart(_, ToolPart::Satisfaction)) {
            return pen.plain(&format!("tool-satisfaction-{}", number.clamp(0, 4)));
        }
        // Thousandths, told in a hundred as they were asked.
        if matches!(place, Place::ToolPart(_, ToolPart::Share)) { pen.tenths(number) } else { pen.whole(number) }
    }

    fn answer(self, place: &Place, answer: &Answer) -> Vec<String> {
        let pen = Pen::new(self.words);
        match answer {
            Answer::DontKnow => vec![pen.plain("question-dont-know")],
            Answer::NotConcerned(reason) => {
                let reason = reason.map(|reason| pen.plain(name::not_concerned(reason)));
                std::iter::once(pen.plain("question-not-concerned")).chain(reason).collect()
            }
            Answer::Answered(said) => {
                let question = if let Place::Answer(id) | Place::Round(id) = place {
                    self.questionnaire.question(id)
                } else {
                    None
                };
                // What no question takes any more is told as such: it stays in the file.
                let accepted = question.filter(|question| question.accept(answer.clone()).is_ok());
                match accepted {
                    Some(question) => value(pen, question, said).iter().map(plain).collect(),
                    None => vec![pen.plain("merge-unknown")],
                }
            }
        }
    }

    fn decision(self, decision: &Decision) -> Vec<String> {
        let pen = Pen::new(self.words);
        let change = |id: &str, successor: &Successor| {
            let name = name::tool(self.catalogue, successor.by.as_str(), self.words);
            let running = pen.plain(name::running(successor.running));
            let host = successor
                .host
                .as_ref()
                .map(|host| pen.plainly("decision-said-host", &[("host", Arg::Text(&self.host(host)))]));
            let said = pen.plainly(id, &[("name", Arg::Text(&name)), ("running", Arg::Text(&running))]);
            std::iter::once(said).chain(host).collect()
        };
        let mut said: Vec<String> = match &decision.verdict {
            Verdict::Keep => vec![pen.plain("decision-said-keep")],
            Verdict::NotNow => vec![pen.plain("decision-said-not-now")],
            Verdict::Replace(successor) => change("decision-said-replace", successor),
            Verdict::Combine(successor) => change("decision-said-combine", successor),
        };
        said.extend(decision.sentence.clone());
        said.extend(decision.left_out.iter().map(|barrier| pen.plain(&format!("barrier-{barrier}"))));
        said
    }

    /// What a room kept: its answer, how many voted, and another opinion.
    fn round(self, place: &Place, round: &Round) -> Vec<String> {
        let pen = Pen::new(self.words);
        let kept = round.answer().map(|answer| self.answer(place, &answer)).unwrap_or_default();
        let votes = round.seen.as_ref().map(|seen| usize::try_from(seen.room.votes).unwrap_or(usize::MAX));
        let votes = votes.map(|votes| pen.plainly("merge-votes", &[("count", amount(votes))]));
        kept.into_iter().chain(votes).chain(round.dissent.clone()).collect()
    }

    fn person(self, person: &Person) -> Vec<String> {
        let pen = Pen::new(self.words);
        let named =
            |roles: &BTreeSet<Role>| -> Vec<String> { roles.iter().map(|role| pen.plain(name::role(*role))).collect() };
        let deputies = named(&person.deputies);
        let deputies = deputies.iter().map(|role| pen.plainly("merge-deputy", &[("role", Arg::Text(role))]));
        let told: Vec<String> = named(&person.roles).into_iter().chain(deputies).collect();
        if told.is_empty() { vec![pen.plain("merge-here")] } else { told }
    }
}

fn plain(phrase: &Phrase) -> String {
    phrase.runs.iter().map(|run| run.text.as_str()).collect()
}

fn progress(state: Progress) -> &'static str {
    match state {
        Progress::Doing => "follow-doing",
        Progress::Done => "follow-done",
        Progress::Dropped => "follow-dropped",
    }
}

fn part_name(part: ToolPart) -> &'static str {
    match part {
        ToolPart::Operator => "tool-operator",
        ToolPart::Host => "tool-host",
        ToolPart::People => "tool-people",
        ToolPart::Satisfaction => "tool-satisfaction",
        ToolPart::Imposed => "tool-imposed",
        ToolPart::Share => "tool-share",
        ToolPart::YearlyCost => "tool-cost",
        ToolPart::ContractEnd => "tool-contract",
    }
}

fn means_name(part: MeansPart) -> &'static str {
    match part {
        MeansPart::HoursPerMonth => "capacity-hours",
        MeansPart::BlockedMonths => "capacity-blocked",
        MeansPart::Decides => "capacity-decides",
        MeansPart::DecidesOn => "capacity-meets",
        MeansPart::Assembly => "capacity-assembly",
        MeansPart::WithoutEmail => "capacity-email",
        MeansPart::AccountsMonth => "follow-accounts",
        MeansPart::Admins => "capacity-admins",
    }
}
