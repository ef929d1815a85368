#[path = "../rule/mod.rs"]
mod rule;
use rumb_engine::answer::*;
use rumb_engine::condition::Reading;
use rumb_engine::id::*;
use rumb_engine::plan::*;
use rumb_engine::questionnaire::*;
use rumb_engine::recommendation::*;
use rumb_engine::sheet::sheet;
struct R(u64);
impl R {
    fn n(&mut self, k: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % k
    }
}
fn audit(q: &Questionnaire, r: &mut R, length: Length) -> Audit {
    let mut a = Audit::empty(length);
    let low = 1 + r.n(5);
    for question in &q.questions {
        if r.n(12) == 0 {
            continue;
        }
        if question.area != "PRF" && r.n(10) == 0 {
            a.answers
                .insert(question.id.clone(), if r.n(3) == 0 { Answer::NotConcerned(None) } else { Answer::DontKnow });
            continue;
        }
        let v = match &question.form {
            Form::Level { levels } => Value::Number(u32::from(levels[(r.n(low) as usize).min(levels.len() - 1)])),
            Form::Checklist { choices, .. } | Form::Multiple { choices } | Form::Tools { choices } => {
                let k = 1 + r.n(3) as usize;
                let mut o: Vec<OptionId> = vec![];
                for c in &choices.options {
                    if !choices.exclusive.contains(c) && o.len() < k && r.n(3) == 0 {
                        o.push(c.clone());
                    }
                }
                Value::Options(o)
            }
            Form::NumberBand { range, .. } => Value::Number(r.n(u64::from(range.to.min(100))) as u32),
            Form::Choice { options } | Form::YesNo { options } => {
                Value::Word(options[r.n(options.len() as u64) as usize].to_string())
            }
            Form::Number { .. } => Value::Number(match question.id.as_str() {
                "PRF-04" => r.n(80) as u32,
                "PRF-05" => (r.n(4) * r.n(8)) as u32,
                "PRF-12" => r.n(25) as u32,
                _ => r.n(300) as u32,
            }),
            Form::NumberTable { rows, .. } => Value::Table(rows.iter().map(|x| (x.clone(), r.n(5) as u32)).collect()),
            Form::Text { .. } => continue,
        };
        a.answers.insert(question.id.clone(), Answer::Answered(v));
    }
    for _ in 0..r.n(4) {
        a.capacity.blocked_months.insert(1 + r.n(12) as u32);
    }
    if r.n(2) == 0 {
        a.capacity.decides_on = chrono::NaiveDate::from_ymd_opt(2026, 1 + r.n(12) as u32, 15);
    }
    if r.n(3) == 0 {
        a.capacity.assembly = chrono::NaiveDate::from_ymd_opt(2027, 1 + r.n(12) as u32, 15);
    }
    if r.n(3) == 0 {
        a.capacity.hours_per_month = Some(r.n(40) as u32);
    }
    a
}
#[test]
fn real() {
    let q = rumb_content::questionnaire();
    let c = rumb_content::catalogue();
    let mut r = R(88172645463325252);
    let start = chrono::NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
    let (mut max, mut sum, mut n, mut under) = (0u128, 0u128, 0, 0);
    let mut whys = std::collections::BTreeMap::new();
    let mut switches = 0;
    for i in 0..600 {
        let a = audit(q, &mut r, Length::ALL[i % 3]);
        let reading = Reading::new(q, &a);
        let t = std::time::Instant::now();
        let p = plan(reading, c, start);
        let e = t.elapsed().as_micros();
        max = max.max(e);
        sum += e;
        n += 1;
        let b = rule::broken(&p, reading, c);
        assert!(b.is_empty(), "{b:#?}");
        for w in &p.next_year {
            *whys.entry(format!("{:?}", w.why)).or_insert(0) += 1;
        }
        switches += p.actions.iter().filter(|x| rule::set::is_switch(x.kind)).count();
        let cap: u32 = p.load.iter().map(|l| l.capacity).sum();
        let demand: u32 = p
            .actions
            .iter()
            .filter(|x| !(x.owner_role == Role::Mediator && x.extent != Extent::FindOut))
            .map(|x| x.hours)
            .sum::<u32>()
            + p.next_year
                .iter()
                .filter(|x| !(x.owner_role == Role::Mediator && x.extent != Extent::FindOut))
                .map(|x| x.hours)
                .sum::<u32>();
        if p.totals.hours * 10 < 9 * cap.min(demand) {
            under += 1;
            if under < 10 {
                println!(
                    "under: {} of cap {cap} demand {demand}; whys {:?}",
                    p.totals.hours,
                    p.next_year.iter().fold(std::collections::BTreeMap::new(), |mut m, w| {
                        *m.entry(format!("{:?}", w.why)).or_insert(0) += 1;
                        m
                    })
                );
            }
        }
    }
    println!("max {max}us mean {}us under {under} whys {whys:?} switches {switches}", sum / n);
}
#[test]
fn show() {
    let q = rumb_content::questionnaire();
    let c = rumb_content::catalogue();
    let mut a = Audit::empty(Length::Full);
    for question in &q.questions {
        if let Form::Level { .. } = question.form {
            a.answers.insert(question.id.clone(), Answer::Answered(Value::Number(1)));
        }
    }
    for (id, v) in [("PRF-04", 12), ("PRF-05", 0), ("PRF-06", 80)] {
        a.answers.insert(id.into(), Answer::Answered(Value::Number(v)));
    }
    a.answers.insert("PRF-01".into(), Answer::Answered(Value::Word("FR".into())));
    a.answers.insert("INV-01".into(), Answer::Answered(Value::Options(vec!["gmail".into()])));
    a.answers.insert("INV-02".into(), Answer::Answered(Value::Options(vec!["google-drive".into()])));
    let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    for (h, meeting) in [(4, None), (4, Some("2027-01-15")), (10, Some("2027-01-15")), (20, None), (60, None)] {
        a.capacity.hours_per_month = Some(h);
        a.capacity.decides_on = meeting.map(|m: &str| m.parse().unwrap());
        a.capacity.blocked_months = [6, 9].into();
        let reading = Reading::new(q, &a);
        let t = std::time::Instant::now();
        let p = plan(reading, c, start);
        println!(
            "=== {h}h {meeting:?} vote {:?} {:?} {:?}us flags {:?}",
            p.vote.month.map(|m| m.to_string()),
            p.totals,
            t.elapsed().as_micros(),
            p.flags
        );
        for x in &p.actions {
            println!(
                "{} {:?} {}..{} {}h ph{} {:?} w{} {:?} vote={} {}",
                x.id,
                x.extent,
                x.start,
                x.end,
                x.hours,
                x.phase,
                x.kind,
                x.strength,
                x.owner_role,
                x.needs_vote,
                x.spans_blocked
            );
        }
        println!("next: {}", p.next_year.iter().map(|w| format!("{}:{:?}", w.id, w.why)).collect::<Vec<_>>().join(" "));
        println!("load {:?}", p.load.iter().map(|l| l.hours).collect::<Vec<_>>());
    }
    println!("{:#?}", sheet(Reading::new(q, &a), c, start));
    println!("{:?}", helpers(Reading::new(q, &a), c).iter().map(|x| x.id.as_str()).collect::<Vec<_>>());
    let t = std::time::Instant::now();
    let recs = recommendations(Reading::new(q, &a), c, start);
    println!("{}us", t.elapsed().as_micros());
    for r in &recs {
        println!(
            "{} {} cand {:?} refused {} train {:?}",
            r.need,
            r.strength,
            r.candidates
                .iter()
                .map(|x| format!("{} {:?} {} {:?} hosts {}", x.software, x.running, x.score, x.points, x.hosts.len()))
                .collect::<Vec<_>>(),
            r.refused.len(),
            r.trainings.iter().map(|t| t.training.as_str()).collect::<Vec<_>>()
        );
    }
}
#[test]
fn fill() {
    let q = rumb_content::questionnaire();
    let c = rumb_content::catalogue();
    let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let (mut bad, mut n) = (0, 0);
    for (v, e) in [(12, 0), (40, 1), (100, 5), (300, 30)] {
        for lv in 0..3 {
            for h in [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60, 80, 120] {
                for bl in [0, 1, 3] {
                    let mut a = Audit::empty(Length::Full);
                    for question in &q.questions {
                        if let Form::Level { .. } = question.form {
                            a.answers.insert(question.id.clone(), Answer::Answered(Value::Number(lv)));
                        }
                    }
                    a.answers.insert("PRF-04".into(), Answer::Answered(Value::Number(v)));
                    a.answers.insert("PRF-05".into(), Answer::Answered(Value::Number(e)));
                    a.answers.insert("PRF-06".into(), Answer::Answered(Value::Number(90)));
                    a.capacity.hours_per_month = Some(h);
                    a.capacity.blocked_months = (6..6 + bl).collect();
                    let p = plan(Reading::new(q, &a), c, start);
                    let cap: u32 = p.load.iter().map(|l| l.capacity).sum();
                    let ld =
                        |o: Role, x: Extent, h: u32| if o == Role::Mediator && x != Extent::FindOut { 0 } else { h };
                    let demand: u32 = p.actions.iter().map(|x| ld(x.owner_role, x.extent, x.hours)).sum::<u32>()
                        + p.next_year.iter().map(|x| ld(x.owner_role, x.extent, x.hours)).sum::<u32>();
                    n += 1;
                    if p.totals.hours * 10 < 9 * cap.min(demand) {
                        bad += 1;
                        println!(
                            "v{v} lv{lv} h{h} bl{bl}: {} of cap {cap} (95% {}) demand {demand} {:?}",
                            p.totals.hours,
                            cap * 95 / 100,
                            p.next_year.iter().map(|w| format!("{}:{}:{:?}", w.id, w.hours, w.why)).collect::<Vec<_>>()
                        );
                    }
                }
            }
        }
    }
    println!("BAD {bad} of {n}");
}
