use super::anchor;
use crate::document::{
    Block, Item, Language, Level, Phrase, heading, link, paragraph, small, strong, terms, text, ticks, together,
};
use crate::paper::pen::join;
use crate::paper::plan::{Desk, contract};
use crate::paper::{action, name, pages};
use rumb_engine::plan::{Extent, Month, PlannedAction, Reason, deputy, holder, most_of_one};
use rumb_engine::questionnaire::Role;
use rumb_engine::skill::{Learner, Statement, Training};
use rumb_locale::Arg;
use std::collections::BTreeMap;

/// How much a sheet tells: as much as one page holds, where one page can.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// What the role learns, the weightiest first.
    learnt: usize,
    results: Results,
}

/// Whether each action tells what there will be; what shows that it is done is always told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Results {
    Told,
    LeftOut,
}

pub(super) const FULL: Room = Room { learnt: 3, results: Results::Told };
pub(super) const ROOMS: [Room; 5] = [
    FULL,
    Room { learnt: 2, results: Results::Told },
    Room { learnt: 1, results: Results::Told },
    Room { learnt: 1, results: Results::LeftOut },
    Room { learnt: 0, results: Results::LeftOut },
];

/// What one role does in the year.
pub(super) struct Sheet<'a> {
    desk: Desk<'a>,
    pub(super) role: Role,
    /// In the order of the plan.
    actions: Vec<&'a PlannedAction>,
    /// What somebody will ask whoever holds the role.
    asked: Vec<&'a PlannedAction>,
}

impl<'a> Sheet<'a> {
    pub(super) fn of(desk: Desk<'a>, role: Role) -> Self {
        let own = desk.input.plan.actions.iter().filter(|action| action.owner_role == role);
        let (asked, actions) = own.partition(|action| action.extent == Extent::FindOut);
        Self { desk, role, actions, asked }
    }

    pub(super) fn is_needed(&self) -> bool {
        !self.actions.is_empty() || !self.asked.is_empty() || !self.contracts().is_empty()
    }

    /// Hours to prepare in the year; those of several questions stand at the first of them.
    pub(super) fn hours(&self) -> u32 {
        self.actions.iter().chain(&self.asked).map(|action| action.hours).sum()
    }

    /// Who holds the role and who stands in; dots where nobody is named.
    pub(super) fn names(&self) -> [Phrase; 2] {
        let (people, dots) = (&self.desk.input.reading.audit.people, self.desk.pen.plain("dots-short"));
        let named = [holder(people, self.role), deputy(people, self.role)];
        named.map(|person| text(person.map_or_else(|| dots.clone(), |person| person.name.clone())).into())
    }

    /// The pages of the sheet.
    pub(super) fn count(&self, trainings: &[Training], room: Room) -> usize {
        let mut document = self.desk.document("roles-title", "roles-subject");
        document.blocks = self.blocks(trainings, room);
        pages(&document, self.desk.words)
    }

    pub(super) fn blocks(&self, trainings: &[Training], room: Room) -> Vec<Block> {
        let pen = self.desk.pen;
        let title = pen.plain(name::role(self.role));
        let [person, deputy] = self.names();
        let label = |id: &str| Phrase::from(pen.say(id));
        let mut facts = vec![(label("grid-person"), person), (label("grid-deputy"), deputy)];
        facts.push((label("cover-hours"), self.load()));
        let tools = self.tools();
        if !tools.is_empty() {
            facts.push((label("roles-tools"), tools));
        }
        let mut blocks = vec![heading(Level::Two, title).anchored(anchor(self.role)).into(), terms(facts)];
        blocks.extend(self.others().map(|others| small(others).into()));
        blocks.extend(self.months(room.results));
        blocks.extend(self.part("roles-asked", self.questions()));
        blocks.extend(self.part("part-trainings", self.learnt(trainings, room.learnt)));
        blocks.extend(self.part("contract-title", self.contracts()));
        blocks
    }

    /// A heading and what stands below it; nothing where nothing does.
    fn part(&self, title: &str, items: Vec<Item>) -> Vec<Block> {
        match items.is_empty() {
            true => Vec::new(),
            false => vec![heading(Level::Three, self.desk.pen.say(title)).into(), ticks(items).into()],
        }
    }

    /// The hours of the year beside those of everybody.
    fn load(&self) -> Phrase {
        let (pen, totals) = (self.desk.pen, self.desk.input.plan.totals);
        let (own, all) = (pen.hours(self.hours()), pen.hours(totals.hours + totals.mediator_hours));
        let year = pen.tell("roles-hours", &[("hours", Arg::Text(&own)), ("all", Arg::Text(&all))]);
        join([Some(Phrase::from(year)), self.peak()].into_iter().flatten(), " ")
    }

    /// The month that asks most of the person, in all their roles, and what nobody passes.
    fn peak(&self) -> Option<Phrase> {
        let (pen, plan) = (self.desk.pen, self.desk.input.plan);
        let person = holder(&self.desk.input.reading.audit.people, self.role);
        // A board without names is several people, and a mediator's hours are told apart.
        if person.is_none() && matches!(self.role, Role::Board | Role::Mediator) {
            return None;
        }
        let is_own = |action: &&PlannedAction| match person {
            Some(person) => action.person.as_ref() == Some(&person.name),
            None => action.owner_role == self.role,
        };
        let mut months: BTreeMap<Month, u32> = BTreeMap::new();
        for filling in plan.actions.iter().filter(is_own).flat_map(|action| &action.filling) {
            *months.entry(filling.month).or_default() += filling.hours;
        }
        // The first of several months that ask as much.
        let (month, hours) = months.into_iter().rev().max_by_key(|(_, hours)| *hours)?;
        let most = most_of_one(plan.load.iter().map(|load| load.capacity).max().unwrap_or_default());
        // What a board agreed on or moved stands where it stands.
        let id = if hours <= most { "roles-peak" } else { "roles-peak-above" };
        let (month, hours, most) = (pen.month(month), pen.hours(hours), pen.hours(most));
        let args = [("month", Arg::Text(&month)), ("hours", Arg::Text(&hours)), ("most", Arg::Text(&most))];
        Some(pen.tell(id, &args).into())
    }

    /// What else the person does, with the hours of all of it.
    fn others(&self) -> Option<Phrase> {
        let (pen, people) = (self.desk.pen, &self.desk.input.reading.audit.people);
        let person = holder(people, self.role)?;
        let held = |role: &Role| holder(people, *role).is_some_and(|other| other.name == person.name);
        let others: Vec<_> = Role::ALL.into_iter().filter(|role| *role != self.role && held(role)).collect();
        if others.is_empty() {
            return None;
        }
        let named: Vec<_> = others.iter().map(|role| pen.plain(name::role(*role))).collect();
        let all = Role::ALL.into_iter().filter(held).map(|role| Sheet::of(self.desk, role).hours()).sum();
        let (roles, hours) = (named.join(" · "), pen.hours(all));
        let args = [("person", Arg::Text(&person.name)), ("roles", Arg::Text(&roles)), ("hours", Arg::Text(&hours))];
        Some(pen.tell("roles-others", &args).into())
    }

    /// The tools that its actions bring in, with what they are for.
    fn tools(&self) -> Phrase {
        let pen = self.desk.pen;
        let mut told: Vec<Phrase> = Vec::new();
        for made in self.actions.iter().filter_map(|action| self.desk.input.plan.made(&action.id)) {
            let need = pen.plain(&format!("need-{}", made.need));
            let tool = Phrase::from(text(format!("{} ({need})", made.name)));
            if !told.contains(&tool) {
                told.push(tool);
            }
        }
        join(told, " · ")
    }

    /// The actions in the order in which they begin.
    fn months(&self, results: Results) -> Vec<Block> {
        let actions = self.actions.iter().map(|action| self.action(action, results));
        self.part("roles-months", actions.collect())
    }

    /// Title, months, hours, what must be done before, what there will be and what shows it.
    fn action(&self, planned: &PlannedAction, results: Results) -> Item {
        let (pen, made) = (self.desk.pen, &self.desk.input.plan.made);
        let mut title = vec![action::bold_title(pen, made, &planned.id)];
        if planned.extent == Extent::Short {
            title.extend([text(" "), pen.say("action-short")]);
        }
        let hours = pen.hours(planned.hours);
        let mut facts = vec![pen.plainly("action-hours", &[("hours", Arg::Text(&hours))])];
        facts.extend(planned.attend.map(|attend| pen.attendance(attend)));
        if planned.needs_vote {
            facts.push(pen.plain("action-vote"));
        }
        let before = planned.depends_on.iter().map(|id| pen.action(made, id).into());
        let before = join(before, " · ");
        let before = (!before.is_empty()).then(|| pen.labelled("action-after", before));
        let sign = action::sign(pen, made, &planned.id, planned.extent).map(|run| pen.labelled("action-done", run));
        let is_told = results == Results::Told || sign.is_none();
        let result = is_told.then(|| action::result(pen, made, &planned.id, planned.extent)).flatten();
        let result = result.map(|run| pen.labelled("action-deliverable", run));
        let months = strong(pen.months(planned.start, planned.end));
        let facts = join([months, text(facts.join(" · "))].map(Phrase::from), " · ");
        let told = match results {
            Results::Told => [Some(facts), before, join_some([result, sign])],
            Results::LeftOut => [Some(facts), join_some([before, join_some([result, sign])]), None],
        };
        let told = told.into_iter().flatten().map(|phrase| small(phrase).into());
        Item { blocks: vec![together([paragraph(title).into()].into_iter().chain(told).collect())] }
    }

    /// What nobody knew and whoever holds the role may know, as it will be asked.
    fn questions(&self) -> Vec<Item> {
        let questions = self.asked.iter().filter_map(|action| Reason::asked(&action.reasons));
        let sentence = |id| self.desk.pen.say(&format!("{}.find-out", name::question(id)));
        questions.map(|id| Item { blocks: vec![small(sentence(id)).into()] }).collect()
    }

    /// What the role learns, each with a training for it.
    fn learnt(&self, trainings: &[Training], most: usize) -> Vec<Item> {
        let own = trainings.iter().find(|training| training.learner == Learner::from(self.role));
        let statements = own.map(|training| training.statements.as_slice()).unwrap_or_default();
        statements.iter().take(most).map(|statement| self.statement(statement)).collect()
    }

    fn statement(&self, statement: &Statement) -> Item {
        let (desk, pen) = (self.desk, self.desk.pen);
        let said = pen.say(&format!("competence-{}.level-{}", statement.competence, statement.level).to_lowercase());
        let choice = statement.trainings.first();
        let training = choice.and_then(|choice| {
            let training = desk.input.catalogue.trainings.iter().find(|training| training.id == choice.training)?;
            let title = link(training.title.as_str(), training.url.as_str()).lang(Language::new(&choice.language));
            let length = training.duration_h.map(|hours| text(name::training_length(hours, desk.words)));
            let title = pen.doubted(title, training, desk.input.today);
            Some(join([title].into_iter().chain(length.map(Phrase::from)), " · "))
        });
        let told = [Some(Phrase::from(said)), training].into_iter().flatten();
        Item { blocks: vec![small(join(told, " ")).into()] }
    }

    /// The ends of contracts, for whoever pays.
    fn contracts(&self) -> Vec<Item> {
        match self.role {
            Role::Treasurer => self.desk.input.plan.contracts.iter().map(|one| contract(self.desk, one)).collect(),
            Role::Board | Role::Secretary | Role::Comms | Role::Volunteers | Role::It | Role::Mediator => Vec::new(),
        }
    }
}

fn join_some(phrases: [Option<Phrase>; 2]) -> Option<Phrase> {
    let joined = join(phrases.into_iter().flatten(), " ");
    (!joined.is_empty()).then_some(joined)
}
