//! Who is named behind a proposal: hosts that run the very software, and only where they serve.

use crate::recommendation::{host, hosted, low_email, recommend, software, training, with};
use crate::world::{World, word};
use rumb_engine::catalogue::{Host, LegalForm, Training, TrainingFormat};

#[test]
fn a_host_stands_behind_what_it_runs_and_the_surest_comes_first() {
    let named = |id: &str, runs: &[&str], is_verified: bool| {
        let runs = runs.iter().map(|id| (*id).into()).collect();
        Host {
            id: id.into(),
            runs: if is_verified { [("email".into(), runs)].into() } else { [].into() },
            verified: is_verified,
            ..host("FR", LegalForm::Association)
        }
    };
    let mut own = software("alpha", &[("email", 3)]);
    hosted(&mut own);
    let mut world = with(vec![own]);
    world.catalogue.hosts = vec![
        named("a-unsure", &[], false),
        Host { verified: true, ..named("b-silent", &[], false) },
        named("c-other", &["beta"], true),
        named("d-exact", &["beta", "alpha"], true),
    ];
    let hosts = |world: &World| -> Vec<String> {
        recommend(world, &low_email()).candidates[0].hosts.iter().map(ToString::to_string).collect()
    };
    assert_eq!(hosts(&world), ["d-exact", "b-silent", "a-unsure"], "who runs another software for it is not named");
    world.catalogue.software[0].only_at = Some("b-silent".into());
    assert_eq!(hosts(&world), ["b-silent"], "nobody else offers a host's own service");
}

#[test]
fn hosts_abroad_answer_in_a_language_of_the_association_or_in_english() {
    let mut own = software("alpha", &[("email", 3)]);
    own.languages = ["fr", "ca", "ro"].map(str::to_owned).into();
    hosted(&mut own);
    let mut world = with(vec![own]);
    let at = |country: &str| Host { id: country.into(), ..host(country, LegalForm::Association) };
    world.catalogue.hosts = ["BE", "ES-CT", "NL", "RO"].map(at).into();
    let cases: [(&[&str], &[&str]); 4] =
        [(&["fr"], &["BE", "NL"]), (&["ca", "es"], &["ES-CT", "NL"]), (&["ro"], &["NL", "RO"]), (&[], &["BE", "NL"])];
    for (languages, expected) in cases {
        let mut audit = low_email();
        audit.languages = languages.iter().map(|language| (*language).to_owned()).collect();
        let found = recommend(&world, &audit);
        let hosts: Vec<_> = found.candidates[0].hosts.iter().map(ToString::to_string).collect();
        assert_eq!(hosts, expected, "hosts abroad for who speaks {languages:?}");
    }
    world.catalogue.software[0].only_at = Some("ES-CT".into());
    let found = recommend(&world, &low_email());
    assert_eq!(found.candidates[0].hosts, ["ES-CT"], "a host's own service is had from that host");
}

#[test]
fn who_serves_one_region_is_named_there_only() {
    let mut own = software("alpha", &[("email", 3)]);
    hosted(&mut own);
    let mut world = with(vec![own]);
    let postcodes = vec!["29".to_owned(), "35".to_owned()];
    world.catalogue.hosts = vec![Host { postcodes: postcodes.clone(), ..host("FR", LegalForm::Association) }];
    let course = training("course", "fr", TrainingFormat::Course, 3.0);
    world.catalogue.trainings = vec![Training { postcodes, country: "FR".to_owned(), ..course }];
    let cases = [
        ("FR", Some("35000"), true),
        ("FR", Some("29 200"), true),
        ("FR", Some("13001"), false),
        ("FR", None, false),
        ("BE", Some("3500"), false),
    ];
    for (country, postcode, is_named) in cases {
        let mut audit = low_email();
        audit.answers.insert("PRF-01".into(), word(country));
        audit.languages = vec!["fr".to_owned()];
        audit.answers.extend(postcode.map(|postcode| ("PRF-18".into(), word(postcode))));
        let found = recommend(&world, &audit);
        let (hosts, trainings) = (found.candidates[0].hosts.len(), found.trainings.len());
        let expected = usize::from(is_named);
        assert_eq!((hosts, trainings), (expected, expected), "a host and a course in {country} at {postcode:?}");
    }
}
