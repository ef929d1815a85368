//! Ids of the messages that name the values of the engine, and a length that takes several; documents and screens say
//! them alike.

use super::pen::Pen;
use rumb_engine::answer::{Body, NAMED_OTHER, NotConcerned, Operator};
use rumb_engine::catalogue::{Actor, Catalogue, Doubt, HoursRange};
use rumb_engine::fraction::Exact;
use rumb_engine::id::{ActionId, AreaId, NeedId, ProductId, QuestionId};
use rumb_engine::maturity::{self, AreaResult, AreaState, Confidence};
use rumb_engine::plan::{Closing, Ending, Guard, Made, Plan, Reason, Why};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::recommendation::{CandidatePoints, Gate};
use rumb_locale::{Arg, Text, Words, decimal};

/// The message of a question; its attributes follow after a point.
pub fn question(id: &QuestionId) -> String {
    format!("question-{id}").to_lowercase()
}

/// The message of an action of the library; its attributes follow after a point.
pub fn action(id: &ActionId) -> String {
    format!("action-{id}").to_lowercase()
}

/// Words of an action, of the library or made by a decision: its title, or the attribute of it.
pub fn told(words: &Words, made: &[Made], id: &ActionId, attribute: Option<&str>) -> Option<Text> {
    let made = made.iter().find(|made| made.id == *id);
    let message = made.map_or_else(|| action(id), |made| made.words.clone());
    let message = attribute.map_or_else(|| message.clone(), |attribute| format!("{message}.{attribute}"));
    match made {
        Some(made) => {
            let need = words.say(&format!("need-{}", made.need));
            words.find(&message, &[("need", Arg::Text(&need)), ("software", Arg::Text(&made.name))])
        }
        None => words.find(&message, &[]),
    }
}

/// The title of an action as plain words; its id when it has none.
pub fn title(words: &Words, made: &[Made], id: &ActionId) -> String {
    told(words, made, id, None).map_or_else(|| id.to_string(), |found| found.text)
}

/// What an action is called in a list: one that does nothing but ask somebody is called by its question.
pub fn listed(words: &Words, made: &[Made], id: &ActionId, reasons: &[Reason]) -> String {
    match Reason::asked(reasons) {
        Some(id) => words.tell("action-ask", &[("question", Arg::Text(&words.say(&question(id))))]),
        None => title(words, made, id),
    }
}

/// The message for a plan that has nothing to do: its year is over, or nothing is proposed.
pub fn nothing(plan: &Plan) -> &'static str {
    if plan.is_over() { "actions-over" } else { "actions-none" }
}

/// The message of an area.
pub fn area(id: &AreaId) -> String {
    format!("area-{id}").to_lowercase()
}

/// The message of a level, 0 to 4.
pub fn level(level: u8) -> String {
    format!("level-{}", level.min(4))
}

/// The message of an area's level, or of why it has none.
pub fn standing(area: &AreaResult) -> String {
    match (area.score, area.state) {
        (Some(score), _) => level(maturity::level(score)),
        (None, AreaState::NotApplicable) => "area-not-applicable".to_owned(),
        (None, AreaState::Ok | AreaState::Insufficient) => "area-insufficient".to_owned(),
    }
}

/// The message of a role.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Board => "role-board",
        Role::Treasurer => "role-treasurer",
        Role::Secretary => "role-secretary",
        Role::Comms => "role-comms",
        Role::Volunteers => "role-volunteers",
        Role::It => "role-it",
        Role::Mediator => "role-mediator",
    }
}

/// The message of a length.
pub fn length(length: Length) -> &'static str {
    match length {
        Length::Flash => "length-flash",
        Length::Standard => "length-standard",
        Length::Full => "length-full",
    }
}

/// How long a training takes, in words: `20 min`, `1 h 30`, `2 à 3 h`.
pub fn training_length(hours: HoursRange, words: &Words) -> String {
    if hours.to < 1.0 || hours.from == hours.to {
        // Nobody reads a third of an hour: 0.33 h is told as 20 min.
        return Pen::new(words).duration((hours.to * 12.0).round() as u32 * 5);
    }
    let number = |hours: f64| decimal(words.language(), hours, if hours.fract() == 0.0 { 0 } else { 1 });
    let (from, to) = (number(hours.from), number(hours.to));
    let args = [("from", Arg::Text(from.as_str())), ("to", Arg::Text(to.as_str()))];
    words.tell("training-hours-range", &args)
}

/// The name of a software or product, that of what nobody sells in the reader's words; its id when the catalogue has lost it.
pub fn tool(catalogue: &Catalogue, id: &str, words: &Words) -> String {
    let own = catalogue.products.iter().any(|product| product.id == *id && product.vendor.is_none());
    let told = own.then(|| words.find(&format!("product-{id}.name"), &[])).flatten().map(|told| told.text);
    told.unwrap_or_else(|| catalogue.tool_name(id).unwrap_or(id).to_owned())
}

/// The name of a tool that was entered: its own, where the catalogue has none.
pub fn entered(catalogue: &Catalogue, product: &ProductId, own: Option<&str>, words: &Words) -> String {
    match own {
        Some(own) if *product == NAMED_OTHER => own.to_owned(),
        Some(_) | None => tool(catalogue, product.as_str(), words),
    }
}

/// The name of a tool in use: one product, or several between which an answer did not choose; none for another tool, which
/// may have a name of its own.
pub fn tools(catalogue: &Catalogue, products: &[ProductId], own: Option<&str>, words: &Words) -> String {
    if products.is_empty() {
        return words.say("autonomy-other");
    }
    let names: Vec<_> = products.iter().map(|id| entered(catalogue, id, own, words)).collect();
    names.join(&format!(" {} ", words.say("autonomy-or")))
}

/// What an actor is and how far it works, in words: `Réseau, au niveau régional`; none where its kind has no words.
pub fn nature(actor: &Actor, words: &Words) -> Option<String> {
    let told = |id: String| words.find(&id, &[]).map(|told| told.text);
    let kind = told(format!("actor-kind-{}", actor.kind))?;
    let Some(reach) = actor.scope.as_ref().and_then(|scope| told(format!("actor-scope-{scope}"))) else {
        return Some(kind);
    };
    Some(words.tell("actor-nature", &[("kind", Arg::Text(&kind)), ("reach", Arg::Text(&reach))]))
}

/// The message of a way of running a tool.
pub fn running(operator: Operator) -> &'static str {
    match operator {
        Operator::Local => "running-local",
        Operator::EthicalHost => "running-ethical-host",
        Operator::Cooperative => "running-cooperative",
        Operator::SelfHosted => "running-self-hosted",
        Operator::Vendor => "running-vendor",
        Operator::Unknown => "running-unknown",
    }
}

/// The messages of the parts of a score, in the order in which they are told, with what each brings.
pub fn points(points: CandidatePoints) -> [(&'static str, u32); 6] {
    let CandidatePoints { fit, ease, path, hosts, few, vitality } = points;
    [
        ("score-fit", fit),
        ("score-ease", ease),
        ("score-path", path),
        ("score-hosts", hosts),
        ("score-few", few),
        ("score-vitality", vitality),
    ]
}

/// The message of the gate that refuses a candidate.
pub fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Withdrawn => "gate-withdrawn",
        Gate::Language => "gate-language",
        Gate::Platform => "gate-platform",
        Gate::Offline => "gate-offline",
        Gate::SelfHosting => "gate-self-hosting",
        Gate::Exit => "gate-exit",
    }
}

/// The message that says why an action waits for the next year.
pub fn why(why: Why) -> &'static str {
    match why {
        Why::ZeroCapacity => "postponed-zero-capacity",
        Why::WithItsChange => "postponed-with-its-change",
        Why::PrerequisiteNextYear => "postponed-prerequisite-next-year",
        Why::WaitsForVote => "postponed-waits-for-vote",
        Why::WaitsForPhase => "postponed-waits-for-phase",
        Why::EndOfYear => "postponed-end-of-year",
        Why::TwoMonthsBetweenSwitches => "postponed-two-months-between-switches",
        Why::AccountingYear => "postponed-accounting-year",
        Why::OnePerson => "postponed-one-person",
        Why::TwoAtATime => "postponed-two-at-a-time",
        Why::NoHours => "postponed-no-hours",
    }
}

/// The message that says what refuses an action.
pub fn guard(guard: Guard) -> &'static str {
    match guard {
        Guard::LowConnectivity => "postponed-low-connectivity",
        Guard::DoneAlready => "postponed-done-already",
        Guard::Decided => "postponed-decided",
        Guard::Imposed => "postponed-imposed",
        Guard::Dropped => "postponed-dropped",
        Guard::Replaced => "postponed-replaced",
    }
}

/// The message that tells how the end of a contract and the plan go together; `kept_for`: the needs for which the plan
/// keeps a tool that it leaves for others.
pub fn ending(ending: Ending, kept_for: &[&NeedId]) -> &'static str {
    match ending {
        Ending::Over => "contract-over",
        Ending::Stays if kept_for.is_empty() => "contract-stays",
        Ending::Stays => "contract-stays-for",
        Ending::InTime(_) => "contract-in-time",
        Ending::Renewed(Some(_)) => "contract-renewed",
        Ending::Renewed(None) => "contract-waits",
    }
}

/// The message that says what becomes of a raised flag.
pub fn closing(closing: Closing) -> &'static str {
    match closing {
        Closing::NextYear => "settle-next-year",
        Closing::Dropped => "settle-dropped",
        Closing::Planned(_) => "settle-planned",
        Closing::Done(_) => "settle-done",
    }
}

/// The message of a body that decides.
pub fn body(body: Body) -> &'static str {
    match body {
        Body::Board => "body-board",
        Body::Assembly => "body-assembly",
    }
}

/// The message of a reason for "does not concern us".
pub fn not_concerned(reason: NotConcerned) -> &'static str {
    match reason {
        NotConcerned::NotOurActivity => "na-reason-not-our-activity",
        NotConcerned::SomebodyElseDoesIt => "na-reason-somebody-else-does-it",
        NotConcerned::LawDoesNotApply => "na-reason-law-does-not-apply",
        NotConcerned::Other => "na-reason-other",
    }
}

/// The message of why a fact is not to be taken for granted.
pub fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::NotVerified => "fact-not-verified",
        Doubt::ToCheck => "fact-to-check",
    }
}

/// The message of a confidence.
pub fn confidence(share: Option<&Exact>) -> &'static str {
    match Confidence::of(share) {
        Confidence::NothingYet => "confidence-nothing-yet",
        Confidence::Unsure => "confidence-unsure",
        Confidence::FairlySure => "confidence-fairly-sure",
        Confidence::Sure => "confidence-sure",
    }
}
