//! Every write can be taken back exactly.

use crate::sample::{AUDIT, Ground, day, filling, header, tool};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use rumb_engine::answer::{
    Agreed, Answer, Barrier, Body, Capacity, Decision, FollowUp, NotConcerned, Operator, Person, Progress, Successor,
    Tool, Value, Verdict,
};
use rumb_engine::id::{ActionId, AreaId, NeedId, OptionId, QuestionId};
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::workshop::{Group, Round, Vote, reveal};
use rumb_store::{Association, AuditHeader, AuditId, AuditRecord, Change, Mode, Store, Write};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn writes_taken_back_in_reverse_restore_the_identical_record(writes in vec(write(), 1..24)) {
        let ground = Ground::new();
        let mut store = ground.store();
        store.write(&filling()).expect("the record is written");
        let before = all(&store);
        let mut undo = Vec::new();
        for write in &writes {
            let state = all(&store);
            match store.write(write) {
                Ok(inverse) => undo.push(inverse),
                Err(_) => prop_assert_eq!(all(&store), state, "a refused write changes nothing"),
            }
        }
        let after = all(&store);
        let mut redo = Vec::new();
        for inverse in undo.iter().rev() {
            redo.push(store.write(inverse).expect("a write can be taken back"));
        }
        prop_assert_eq!(all(&store), before, "all is as it was");
        for inverse in redo.iter().rev() {
            store.write(inverse).expect("what was taken back can be done again");
        }
        prop_assert_eq!(all(&store), after, "all is as it was before it was taken back");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_change_applied_to_the_record_is_what_the_file_gives_back(changes in vec(change(), 1..24)) {
        let ground = Ground::new();
        let mut store = ground.store();
        let mut record = store.audit(AUDIT).expect("the audit is read");
        for change in changes {
            if store.write(&Write::Change(AUDIT, change.clone())).is_ok() {
                record.apply(&change);
                prop_assert_eq!(&record, &store.audit(AUDIT).expect("the audit is read"), "after {:?}", change);
            }
        }
    }
}

fn all(store: &Store) -> (Association, Vec<AuditRecord>) {
    let audits = store.audits().expect("the audits are read");
    let records = audits.iter().map(|audit| store.audit(audit.id).expect("the audit is read"));
    (store.association().expect("the association is read"), records.collect())
}

fn write() -> impl Strategy<Value = Write> {
    let one = prop_oneof![
        8 => (audit(), change()).prop_map(|(audit, change)| Write::Change(audit, change)),
        1 => ".{0,12}".prop_map(Write::Name),
        1 => vec("[a-z]{2}", 0..3).prop_map(Write::Languages),
        1 => audit().prop_map(|id| Write::AddAudit(AuditHeader { id, ..header() })),
        1 => audit().prop_map(Write::RemoveAudit),
    ];
    prop_oneof![4 => one.clone(), 1 => vec(one, 0..4).prop_map(Write::Batch)]
}

fn audit() -> impl Strategy<Value = AuditId> {
    prop_oneof![4 => Just(AUDIT), 1 => Just(AuditId(2))]
}

pub fn change() -> impl Strategy<Value = Change> {
    let date = || (2020..2040_i32, 1..=12_u32, 1..=28_u32).prop_map(|(y, m, d)| day(y, m, d));
    let capacity = (of(any::<u32>()), btree_set(1..=13_u32, 0..4), any::<bool>(), of(date()), of(0..=101_u32));
    prop_oneof![
        prop::sample::select(Length::ALL.to_vec()).prop_map(Change::Length),
        btree_set(area(), 0..3).prop_map(Change::Deep),
        prop::sample::select(vec![Mode::Alone, Mode::Workshop]).prop_map(Change::Mode),
        of(date()).prop_map(Change::PlanStart),
        (question(), of(answer())).prop_map(|(question, answer)| Change::Answer(question, answer)),
        (question(), of("\\PC{0,20}|[\u{0}-\u{ff}]{0,5}")).prop_map(|(question, text)| Change::Note(question, text)),
        (question(), of(".{0,9}")).prop_map(|(question, whom)| Change::SetAside(question, whom)),
        (area(), of(0..=6_i64)).prop_map(|(area, mark)| Change::Importance(area, mark)),
        vec(tools(), 0..4).prop_map(Change::Tools),
        vec("[a-c]", 0..4).prop_map(|needs| Change::Wishes(needs.iter().map(|need| NeedId::from(&**need)).collect())),
        capacity.prop_map(|(hours_per_month, blocked_months, admins, decides_on, without_email_percent)| {
            let (decides, admins) =
                (decides_on.map(|_| if admins { Body::Board } else { Body::Assembly }), Some(admins));
            let assembly = decides_on;
            Change::Capacity(Capacity {
                hours_per_month,
                blocked_months,
                decides,
                decides_on,
                assembly,
                without_email_percent,
                admins,
                accounts_month: without_email_percent,
            })
        }),
        ("[ab]", of(decision())).prop_map(|(need, decision)| Change::Decision(NeedId::from(&*need), decision)),
        vec(person(), 0..4).prop_map(Change::People),
        ("[ab]", of(follow_up())).prop_map(|(action, state)| Change::FollowUp(ActionId::from(&*action), state)),
        ("[ab]", of(month())).prop_map(|(action, month)| Change::Pin(ActionId::from(&*action), month)),
        vec(("[a-c]", month(), vec(any::<u32>(), 0..14)), 0..4).prop_map(|plan| {
            Change::Agreed(
                plan.into_iter().map(|(id, start, hours)| (ActionId::from(&*id), Agreed { start, hours })).collect(),
            )
        }),
        (question(), of(round())).prop_map(|(question, round)| Change::Round(question, round)),
        ("[ab]", of(".{0,9}")).prop_map(|(key, value)| Change::Choice(key, value)),
    ]
}

fn question() -> impl Strategy<Value = QuestionId> {
    prop::sample::select(vec!["GOV-01", "GOV-02", "COL-02", "INC-03", "l’été"]).prop_map(QuestionId::from)
}

fn area() -> impl Strategy<Value = AreaId> {
    prop::sample::select(vec!["GOV", "PRO", "COL"]).prop_map(AreaId::from)
}

fn tools() -> impl Strategy<Value = Tool> {
    let operator = prop::sample::select(vec![Operator::Local, Operator::Unknown, Operator::EthicalHost]);
    let more = (of(".{0,9}"), of(any::<u32>()), of(0..=5_u8), any::<bool>(), of("[a-z]{1,5}"));
    (operator, of(0..=1001_u16), of(any::<u32>()), more).prop_map(|(operator, share, cost, more)| {
        let (name, people, satisfaction, imposed, host) = more;
        let host = host.map(|host| host.as_str().into());
        let told = Tool { name, people, satisfaction, imposed, host, ..tool("email", "gmail") };
        Tool { operator, share, yearly_cost_eur: cost, ..told }
    })
}

fn round() -> impl Strategy<Value = Round> {
    let vote = || prop_oneof![4 => (0..=5_u8).prop_map(Vote::Level), 1 => Just(Vote::Unknown)];
    let votes = (vec(vote(), 0..9), vec(vote(), 0..9));
    (votes, 0..=3_u8, of(vote()), of(".{0,9}")).prop_map(|((board, staff), taken, consensus, dissent)| {
        let seen = reveal(&[(Some(Group::Board), board), (Some(Group::Staff), staff)].into());
        Round { seen, taken, consensus, dissent }
    })
}

fn person() -> impl Strategy<Value = Person> {
    let roles = || btree_set(prop::sample::select(Role::ALL.to_vec()), 0..3);
    (".{0,9}", roles(), roles()).prop_map(|(name, roles, deputies)| Person { name, roles, deputies })
}

fn follow_up() -> impl Strategy<Value = FollowUp> {
    (prop::sample::select(Progress::ALL.to_vec()), month())
        .prop_map(|(state, month)| FollowUp { state, on: month.first_day() })
}

fn month() -> impl Strategy<Value = Month> {
    (2020..2040_i32, 1..=12_u32).prop_map(|(year, month)| Month::of(day(year, month, 1)))
}

fn decision() -> impl Strategy<Value = Decision> {
    let successor = ("[a-z]{1,5}", of("[a-z]{1,5}")).prop_map(|(by, host)| Successor {
        by: by.as_str().into(),
        running: Operator::Cooperative,
        host: host.map(|host| host.as_str().into()),
    });
    let verdict = prop_oneof![
        Just(Verdict::Keep),
        Just(Verdict::NotNow),
        successor.clone().prop_map(Verdict::Replace),
        successor.prop_map(Verdict::Combine),
    ];
    let left_out = btree_set(prop::sample::select(Barrier::ALL.to_vec()), 0..3);
    (verdict, of(".{0,9}"), left_out).prop_map(|(verdict, sentence, left_out)| Decision { verdict, sentence, left_out })
}

fn answer() -> impl Strategy<Value = Answer> {
    let option = || "[a-z-]{0,8}".prop_map(|option| OptionId::from(&*option));
    prop_oneof![
        any::<u32>().prop_map(|number| Answer::Answered(Value::Number(number))),
        ".{0,20}".prop_map(|word| Answer::Answered(Value::Word(word))),
        vec(option(), 0..4).prop_map(|options| Answer::Answered(Value::Options(options))),
        btree_map(option(), any::<u32>(), 0..4).prop_map(|table| Answer::Answered(Value::Table(table))),
        Just(Answer::DontKnow),
        of(prop::sample::select(NotConcerned::ALL.to_vec())).prop_map(Answer::NotConcerned),
    ]
}
