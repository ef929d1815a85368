//! Goes through two audits at once, place by place.

use super::Side;
use super::list::{interleave, numbered};
use super::place::{MeansPart, Place, Told, ToolName, ToolPart};
use crate::answer::{Audit, Capacity, Operator, Person, Tool};
use std::collections::{BTreeMap, BTreeSet};

/// Says which side is taken where both differ; what each tells comes ours first.
pub type Judge<'a> = dyn FnMut(Place, [Option<Told>; 2]) -> Side + 'a;

/// Makes one audit of two, as the judge says wherever they differ. Lists keep the order of both.
pub fn weave([ours, theirs]: [&Audit; 2], judge: &mut Judge<'_>) -> Audit {
    // Each field is named, so that a new one is decided upon here.
    let Audit { length, deep, answers, importance, wishes, languages, tools, decisions, people, .. } = theirs;
    let Audit { follow_up, pins, agreed, capacity, rounds, .. } = theirs;
    let here = |_: &()| Told::Here;
    Audit {
        length: one(judge, Place::Length, [&ours.length, length], |length| Some(Told::Length(*length))),
        deep: keyed(judge, [&unit(&ours.deep), &unit(deep)], Place::Deep, here).into_keys().collect(),
        answers: keyed(judge, [&ours.answers, answers], Place::Answer, |answer| Told::Answer(answer.clone())),
        importance: keyed(judge, [&ours.importance, importance], Place::Importance, |mark| Told::Number(*mark)),
        rounds: keyed(judge, [&ours.rounds, rounds], Place::Round, |round| Told::Round(round.clone())),
        wishes: listed(judge, [&ours.wishes, wishes], Clone::clone, |judge, (need, _), [one, other]| {
            either(judge, Place::Wish(need.clone()), [one, other], |_| Told::Here)
        }),
        languages: one(judge, Place::Languages, [&ours.languages, languages], |languages| {
            (!languages.is_empty()).then(|| Told::Texts(languages.clone()))
        }),
        tools: self::tools(judge, [&ours.tools, tools]),
        decisions: keyed(judge, [&ours.decisions, decisions], Place::Decision, |own| Told::Decision(own.clone())),
        people: listed(judge, [&ours.people, people], name, |judge, (name, row), [one, other]| {
            either(judge, Place::Person(name.clone(), *row), [one, other], |person| Told::Person(person.clone()))
        }),
        follow_up: keyed(judge, [&ours.follow_up, follow_up], Place::FollowUp, |state| Told::FollowUp(*state)),
        pins: keyed(judge, [&ours.pins, pins], Place::Pin, |month| Told::Month(*month)),
        agreed: one(judge, Place::Agreed, [&ours.agreed, agreed], |plan| {
            (!plan.is_empty()).then(|| Told::Plan(plan.clone()))
        }),
        capacity: means(judge, [&ours.capacity, capacity]),
    }
}

/// One value that always stands there; `told` gives nothing for one that says nothing.
pub fn one<T: Clone + PartialEq>(
    judge: &mut Judge<'_>,
    place: Place,
    [ours, theirs]: [&T; 2],
    told: impl Fn(&T) -> Option<Told>,
) -> T {
    if ours == theirs {
        return ours.clone();
    }
    match judge(place, [told(ours), told(theirs)]) {
        Side::Ours => ours.clone(),
        Side::Theirs => theirs.clone(),
    }
}

/// Values by key.
pub fn keyed<K: Ord + Clone, V: Clone + PartialEq>(
    judge: &mut Judge<'_>,
    [ours, theirs]: [&BTreeMap<K, V>; 2],
    place: impl Fn(K) -> Place,
    told: impl Fn(&V) -> Told,
) -> BTreeMap<K, V> {
    let keys: BTreeSet<&K> = ours.keys().chain(theirs.keys()).collect();
    let value =
        |key: &K| Some((key.clone(), either(judge, place(key.clone()), [ours.get(key), theirs.get(key)], &told)?));
    keys.into_iter().filter_map(value).collect()
}

/// One value that may be absent.
fn either<T: Clone + PartialEq>(
    judge: &mut Judge<'_>,
    place: Place,
    [ours, theirs]: [Option<&T>; 2],
    told: impl Fn(&T) -> Told,
) -> Option<T> {
    one(judge, place, [&ours, &theirs], |value| value.map(&told)).cloned()
}

/// Items of a list, by name.
fn listed<K: Ord + Clone, T: Clone + PartialEq>(
    judge: &mut Judge<'_>,
    [ours, theirs]: [&[T]; 2],
    key: impl Fn(&T) -> K,
    mut item: impl FnMut(&mut Judge<'_>, &(K, usize), [Option<&T>; 2]) -> Option<T>,
) -> Vec<T> {
    let [ours, theirs] = [ours, theirs].map(|items| numbered(items, &key));
    let [order, other] = [&ours, &theirs].map(|items| items.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>());
    let [ours, theirs] = [ours, theirs].map(|items| items.into_iter().collect::<BTreeMap<_, _>>());
    let keys: BTreeSet<_> = ours.keys().chain(theirs.keys()).cloned().collect();
    let mut taken = |key: &_| item(judge, key, [ours.get(key).copied(), theirs.get(key).copied()]);
    let mut kept: BTreeMap<_, _> = keys.into_iter().filter_map(|key| Some((key.clone(), taken(&key)?))).collect();
    let order = interleave(&order, &other, &kept.keys().cloned().collect());
    order.iter().filter_map(|key| kept.remove(key)).collect()
}

/// Tools in use: what one person tells of a tool and another tells of the same tool stand together.
fn tools(judge: &mut Judge<'_>, lists: [&[Tool]; 2]) -> Vec<Tool> {
    listed(
        judge,
        lists,
        |tool| ToolName { row: 0, ..ToolName::of(tool, 0) },
        |judge, (name, row), sides| {
            let name = ToolName { row: *row, ..name.clone() };
            match sides {
                [Some(ours), Some(theirs)] => Some(tool(judge, &name, [ours, theirs])),
                [ours, theirs] => either(judge, Place::Tool(name), [ours, theirs], |_| Told::Here),
            }
        },
    )
}

fn tool(judge: &mut Judge<'_>, name: &ToolName, [ours, theirs]: [&Tool; 2]) -> Tool {
    let Tool { need, product, name: own, operator, host, people, satisfaction, imposed, share, .. } = theirs;
    let Tool { yearly_cost_eur, contract_end, .. } = theirs;
    let place = |part| Place::ToolPart(name.clone(), part);
    let number = |number: &u32| Told::Number((*number).into());
    let running = |operator: &Operator| (*operator != Operator::Unknown).then_some(Told::Operator(*operator));
    Tool {
        need: need.clone(),
        product: product.clone(),
        name: own.clone(),
        operator: one(judge, place(ToolPart::Operator), [&ours.operator, operator], running),
        host: part(judge, place(ToolPart::Host), [&ours.host, host], |host| Told::Host(host.clone())),
        people: part(judge, place(ToolPart::People), [&ours.people, people], number),
        satisfaction: part(judge, place(ToolPart::Satisfaction), [&ours.satisfaction, satisfaction], |mark| {
            Told::Number((*mark).into())
        }),
        imposed: one(judge, place(ToolPart::Imposed), [&ours.imposed, imposed], |imposed| {
            imposed.then_some(Told::Flag(true))
        }),
        share: part(judge, place(ToolPart::Share), [&ours.share, share], |share| Told::Number((*share).into())),
        yearly_cost_eur: part(judge, place(ToolPart::YearlyCost), [&ours.yearly_cost_eur, yearly_cost_eur], number),
        contract_end: part(judge, place(ToolPart::ContractEnd), [&ours.contract_end, contract_end], |day| {
            Told::Day(*day)
        }),
    }
}

fn means(judge: &mut Judge<'_>, [ours, theirs]: [&Capacity; 2]) -> Capacity {
    let Capacity { hours_per_month, blocked_months, decides, decides_on, assembly, .. } = theirs;
    let Capacity { without_email_percent, accounts_month, admins, .. } = theirs;
    let number = |number: &u32| Told::Number((*number).into());
    let day = |day: &_| Told::Day(*day);
    let place = Place::Means;
    Capacity {
        hours_per_month: part(judge, place(MeansPart::HoursPerMonth), [&ours.hours_per_month, hours_per_month], number),
        blocked_months: one(judge, place(MeansPart::BlockedMonths), [&ours.blocked_months, blocked_months], |months| {
            (!months.is_empty()).then(|| Told::Months(months.clone()))
        }),
        decides: part(judge, place(MeansPart::Decides), [&ours.decides, decides], |body| Told::Body(*body)),
        decides_on: part(judge, place(MeansPart::DecidesOn), [&ours.decides_on, decides_on], day),
        assembly: part(judge, place(MeansPart::Assembly), [&ours.assembly, assembly], day),
        without_email_percent: part(
            judge,
            place(MeansPart::WithoutEmail),
            [&ours.without_email_percent, without_email_percent],
            number,
        ),
        accounts_month: part(judge, place(MeansPart::AccountsMonth), [&ours.accounts_month, accounts_month], number),
        admins: part(judge, place(MeansPart::Admins), [&ours.admins, admins], |admins| Told::Flag(*admins)),
    }
}

/// One value of a row that may be absent.
fn part<T: Clone + PartialEq>(
    judge: &mut Judge<'_>,
    place: Place,
    [ours, theirs]: [&Option<T>; 2],
    told: impl Fn(&T) -> Told,
) -> Option<T> {
    either(judge, place, [ours.as_ref(), theirs.as_ref()], told)
}

fn name(person: &Person) -> String {
    person.name.clone()
}

fn unit<K: Ord + Clone>(keys: &BTreeSet<K>) -> BTreeMap<K, ()> {
    keys.iter().map(|key| (key.clone(), ())).collect()
}
