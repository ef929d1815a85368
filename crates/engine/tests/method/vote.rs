//! When the plan is voted, and what stands in every plan.

use crate::case::{low, make, month, why};
use crate::world::day;
use rumb_engine::answer::{Answer, Body, Value};
use rumb_engine::plan::{Assumption, Month, Why};

#[test]
fn the_vote_opens_the_way_to_what_needs_it() {
    let mut audit = low();
    audit.capacity.hours_per_month = Some(60);
    let plan = make(&audit);
    assert_eq!(plan.vote.month, Some(Month::of(day(2026, 12, 1))), "the road map is voted as soon as it is ready");
    let assumed = Assumption::VoteMonth(Month::of(day(2026, 12, 1)));
    assert!(plan.assumptions.contains(&assumed), "the month is supposed, and said to be");
    assert_eq!(month(&plan, "A07").map(|month| month.0).as_deref(), Some("2027-01"), "spending waits for the vote");

    audit.capacity.decides_on = Some(day(2027, 3, 20));
    let plan = make(&audit);
    assert_eq!(month(&plan, "A09"), Some(("2027-03".into(), "2027-03".into())), "the meeting gives the month");
    assert_eq!(month(&plan, "A07").map(|month| month.0).as_deref(), Some("2027-04"), "and spending comes later");

    audit.capacity.decides = Some(Body::Assembly);
    audit.capacity.assembly = Some(day(2027, 5, 1));
    let plan = make(&audit);
    assert_eq!(plan.vote.month.map(|month| month.to_string()).as_deref(), Some("2027-05"), "the assembly may decide");

    audit.capacity.assembly = Some(day(2028, 5, 1));
    let plan = make(&audit);
    assert_eq!(plan.vote.month, None, "a vote after the year is no vote of the year");
    assert_eq!(why(&plan, "A07"), Some(Why::WaitsForVote), "and spending waits for it");
    assert_eq!(why(&plan, "A66"), Some(Why::PrerequisiteNextYear), "as does the report on it");
}

#[test]
fn what_the_board_says_of_who_decides_wins_over_the_profile() {
    let (assembly, meeting) = (Some(day(2027, 5, 1)), Some(day(2027, 3, 20)));
    let gone = Some(day(2026, 5, 1));
    for (profile, said, assembly, meets, body, month) in [
        ("assembly", None, assembly, meeting, Body::Assembly, Some("2027-05")),
        ("assembly", None, None, meeting, Body::Assembly, Some("2027-03")),
        ("assembly", None, gone, meeting, Body::Assembly, Some("2027-03")),
        ("assembly", Some(Body::Board), assembly, meeting, Body::Board, Some("2027-03")),
        ("assembly", Some(Body::Board), assembly, None, Body::Board, None),
        ("board", None, assembly, meeting, Body::Board, Some("2027-03")),
        ("board", Some(Body::Assembly), assembly, meeting, Body::Assembly, Some("2027-05")),
        ("other", None, assembly, None, Body::Board, None),
    ] {
        let mut audit = low();
        audit.answers.insert("PRF-13".into(), Answer::Answered(Value::Word(profile.into())));
        (audit.capacity.decides, audit.capacity.assembly, audit.capacity.decides_on) = (said, assembly, meets);
        let vote = make(&audit).vote;
        let case = format!("{profile}, {said:?}, assembly {assembly:?}, meeting {meets:?}");
        assert_eq!(vote.body, body, "who decides: {case}");
        assert_eq!(vote.meeting.map(|month| month.to_string()).as_deref(), month, "when it meets: {case}");
    }
}

#[test]
fn a_meeting_in_a_blocked_month_is_prepared_before_it() {
    let mut audit = low();
    audit.capacity.hours_per_month = Some(60);
    audit.capacity.decides_on = Some(day(2027, 3, 20));
    audit.capacity.blocked_months = [2, 3].into();
    let plan = make(&audit);
    assert_eq!(month(&plan, "A09"), Some(("2027-01".into(), "2027-01".into())), "the paper is ready in time");
    assert_eq!(plan.vote.month.map(|month| month.to_string()).as_deref(), Some("2027-03"), "the vote has its day");
}

#[test]
fn a_meeting_that_comes_too_soon_is_said_so() {
    let mut audit = low();
    audit.capacity.hours_per_month = Some(2);
    audit.capacity.decides_on = Some(day(2026, 12, 20));
    let plan = make(&audit);
    let says = plan.assumptions.iter().any(|assumption| matches!(assumption, Assumption::VoteAfterMeeting(_)));
    assert!(says, "the flags and the list of tools leave no hour for the paper");
    audit.capacity.decides_on = Some(day(2026, 11, 20));
    assert!(make(&audit).assumptions.contains(&Assumption::MeetingIsPast), "a meeting of last month is over");
}

#[test]
fn the_last_months_belong_to_the_report_and_the_next_audit() {
    let mut audit = low();
    audit.capacity.hours_per_month = Some(4);
    let plan = make(&audit);
    assert_eq!(month(&plan, "A66").map(|month| month.0).as_deref(), Some("2027-09"), "the report comes in month 10");
    assert_eq!(month(&plan, "A67").map(|month| month.0).as_deref(), Some("2027-11"), "the audit in month 12");
    audit.capacity.assembly = Some(day(2027, 8, 1));
    let plan = make(&audit);
    assert_eq!(month(&plan, "A66").map(|month| month.1).as_deref(), Some("2027-08"), "or the assembly gives the month");
    audit.capacity.assembly = None;
    audit.capacity.blocked_months = [11].into();
    let plan = make(&audit);
    assert_eq!(month(&plan, "A67").map(|month| month.0).as_deref(), Some("2027-10"), "or the last month that is open");
}
