//! Very different associations: their answers stand in `tests/journey/`, what is foreseen about them here.

use rumb_api::answers::{self, AnswersFile};
use rumb_engine::answer::Audit;
use rumb_engine::condition::Band;
use rumb_engine::maturity::AreaState;
use rumb_engine::questionnaire::Length;

/// An association, and what everybody can foresee about it.
pub struct Journey {
    pub name: &'static str,
    pub file: &'static str,
    pub length: Length,
    pub band: Band,
    pub flags: &'static [&'static str],
    pub find_out: &'static [&'static str],
    /// Areas that are not shown; all others are.
    pub hidden: &'static [(&'static str, AreaState)],
}

/// All associations, the finished example first.
pub static JOURNEYS: [Journey; 10] = [
    Journey {
        name: "example",
        file: rumb_content::EXAMPLE,
        length: Length::Full,
        band: Band::Micro,
        flags: &["CON-01", "CON-02"],
        find_out: &["COL-07", "SOV-01", "ECO-03"],
        hidden: &[],
    },
    Journey {
        name: "choir",
        file: include_str!("../journey/choir.json"),
        length: Length::Standard,
        band: Band::Small,
        flags: &[],
        find_out: &["SOV-03"],
        hidden: &[],
    },
    Journey {
        name: "youth",
        file: include_str!("../journey/youth.json"),
        length: Length::Full,
        band: Band::Medium,
        flags: &["PRO-06"],
        find_out: &[],
        hidden: &[],
    },
    Journey {
        name: "telecentre",
        file: include_str!("../journey/telecentre.json"),
        length: Length::Standard,
        band: Band::Small,
        flags: &["PRO-06"],
        find_out: &["PRO-06"],
        hidden: &[],
    },
    Journey {
        name: "sports-club",
        file: include_str!("../journey/sports-club.json"),
        length: Length::Full,
        band: Band::Large,
        flags: &["PRO-01", "PRO-06"],
        find_out: &["ECO-03"],
        hidden: &[],
    },
    Journey {
        name: "womens-group",
        file: include_str!("../journey/womens-group.json"),
        length: Length::Flash,
        band: Band::Small,
        flags: &[],
        find_out: &[],
        hidden: &[("SOV", AreaState::NotApplicable), ("ECO", AreaState::NotApplicable)],
    },
    Journey {
        name: "neighbourhood",
        file: include_str!("../journey/neighbourhood.json"),
        length: Length::Standard,
        band: Band::Small,
        flags: &[],
        find_out: &[],
        hidden: &[],
    },
    Journey {
        name: "nobody-knows",
        file: include_str!("../journey/nobody-knows.json"),
        length: Length::Flash,
        band: Band::Micro,
        flags: &["PRO-01", "CON-01", "CON-02"],
        find_out: &[
            "GOV-02", "RES-01", "SKL-01", "COL-01", "COM-01", "PRO-01", "PRO-04", "CON-01", "CON-02", "SOV-01",
            "INC-01", "LOC-01",
        ],
        hidden: &[
            ("GOV", AreaState::Insufficient),
            ("RES", AreaState::Insufficient),
            ("SKL", AreaState::Insufficient),
            ("COL", AreaState::Insufficient),
            ("COM", AreaState::Insufficient),
            ("INC", AreaState::Insufficient),
            ("ECO", AreaState::NotApplicable),
            ("LOC", AreaState::Insufficient),
        ],
    },
    Journey {
        name: "tide-garden",
        file: include_str!("../journey/tide-garden.json"),
        length: Length::Full,
        band: Band::Small,
        flags: &[],
        find_out: &[],
        hidden: &[],
    },
    Journey {
        name: "no-hours",
        file: include_str!("../journey/no-hours.json"),
        length: Length::Standard,
        band: Band::Micro,
        flags: &["PRO-01", "CON-01", "CON-02"],
        find_out: &["PRO-02", "PRO-07", "CON-02", "SOV-01"],
        hidden: &[("ECO", AreaState::NotApplicable)],
    },
];

/// The six that live through a whole audit: neither the example nor the odd ones at the end.
pub static SIX: &[Journey] = JOURNEYS.split_at(7).0.split_at(1).1;

impl Journey {
    /// Reads its answers.
    ///
    /// # Panics
    /// When its file is not what the program reads.
    pub fn answers(&self) -> AnswersFile {
        let file = answers::read(self.file.as_bytes(), rumb_content::questionnaire(), rumb_content::catalogue());
        file.unwrap_or_else(|faults| panic!("{}: {faults:?}", self.name))
    }

    /// Reads the audit in them.
    pub fn audit(&self) -> Audit {
        self.answers().audit
    }
}
