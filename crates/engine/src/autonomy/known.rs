//! What is known of a product as somebody runs it.

use super::fact::{Fact, FactName, Facts};
use super::result::Holder;
use crate::answer::Operator;
use crate::catalogue::{Catalogue, Software};
use crate::id::ProductId;
use crate::recommendation::Use;

/// Formats that are open standards, or open formats that several programs write.
const OPEN: [&str; 24] = [
    "activitypub",
    "caldav",
    "carddav",
    "epub",
    "fec",
    "geojson",
    "gpx",
    "html",
    "ics",
    "imap",
    "keepass-kdbx",
    "ldap",
    "mbox",
    "odp",
    "ods",
    "odt",
    "opml",
    "pdf",
    "sepa",
    "srt",
    "svg",
    "vcard",
    "webdav",
    "zip-of-files",
];

/// Formats that hold tables of cells and nothing else.
const CELLS: [&str; 2] = ["csv", "password-csv"];

/// The facts of one product, and which of them nobody wrote down: they follow from who runs it and from its formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub facts: Facts,
    pub is_derived: bool,
}

const NOTHING: Known = Known {
    facts: Facts {
        exit: Fact::Unknown,
        law: Fact::Unknown,
        restraint: Fact::Unknown,
        openness: Fact::Unknown,
        operable: Fact::Unknown,
        voice: Fact::Unknown,
    },
    is_derived: false,
};

/// The facts of what is used; those on which all agree where one of several products is meant.
pub(super) fn known(catalogue: &Catalogue, one: &Use) -> Known {
    let all = one.products.iter().map(|product| of_product(catalogue, product, one.operator));
    all.reduce(agreed).unwrap_or(NOTHING)
}

/// On whom it rests: on its vendor or its host, on the association itself, or on somebody unknown.
pub(super) fn holder(catalogue: &Catalogue, one: &Use) -> Holder {
    let mut all = one.products.iter().map(|product| holder_of(catalogue, product, one.operator));
    let Some(first) = all.next() else { return Holder::Unknown };
    if all.all(|other| other == first) { first } else { Holder::Unknown }
}

fn of_product(catalogue: &Catalogue, id: &ProductId, operator: Operator) -> Known {
    if let Some(product) = catalogue.products.iter().find(|known| known.id == *id) {
        return Known { facts: product.autonomy, is_derived: false };
    }
    match catalogue.software.iter().find(|known| known.id == *id.as_str()) {
        Some(software) => of_software(catalogue, software, operator),
        None => NOTHING,
    }
}

/// Where nobody told who runs it, what holds in each of the ways of running it.
fn of_software(catalogue: &Catalogue, software: &Software, operator: Operator) -> Known {
    if operator == Operator::Unknown {
        let ways = software.running.iter().map(|way| run(catalogue, software, *way));
        return ways.reduce(agreed).unwrap_or(NOTHING);
    }
    run(catalogue, software, operator)
}

fn run(catalogue: &Catalogue, software: &Software, operator: Operator) -> Known {
    if let Some(facts) = software.autonomy.get(&operator) {
        return Known { facts: *facts, is_derived: false };
    }
    let usual = catalogue.autonomy.libre.get(&operator);
    let facts = Facts {
        exit: exit(software),
        law: usual.map_or(Fact::Unknown, |usual| usual.law),
        restraint: usual.map_or(Fact::Unknown, |usual| usual.restraint),
        openness: openness(software),
        operable: usual.map_or(Fact::Unknown, |usual| usual.operable),
        voice: usual.map_or(Fact::Unknown, |usual| usual.voice),
    };
    Known { facts, is_derived: true }
}

/// A table of cells alone loses what is not a table.
fn exit(software: &Software) -> Fact {
    let formats = formats(software);
    if software.nothing_stays {
        return Fact::Yes;
    }
    if formats.is_empty() {
        return Fact::No;
    }
    if formats.iter().all(|format| CELLS.contains(format)) { Fact::Partly } else { Fact::Yes }
}

fn openness(software: &Software) -> Fact {
    let formats = formats(software);
    if formats.is_empty() {
        return if software.nothing_stays { Fact::Yes } else { Fact::Unknown };
    }
    if formats.iter().any(|format| OPEN.contains(format)) { Fact::Yes } else { Fact::Partly }
}

fn formats(software: &Software) -> Vec<&str> {
    software.exports.iter().map(String::as_str).filter(|format| *format != "none").collect()
}

fn agreed(one: Known, other: Known) -> Known {
    let same = |name: FactName| {
        let [one, other] = [one.facts.of(name), other.facts.of(name)];
        if one == other { one } else { Fact::Unknown }
    };
    Known { facts: Facts::each(same), is_derived: one.is_derived || other.is_derived }
}

fn holder_of(catalogue: &Catalogue, id: &ProductId, operator: Operator) -> Holder {
    if let Some(product) = catalogue.products.iter().find(|known| known.id == *id) {
        return product.vendor.clone().map_or(Holder::Unknown, Holder::Vendor);
    }
    let Some(software) = catalogue.software.iter().find(|known| known.id == *id.as_str()) else {
        return Holder::Unknown;
    };
    match operator {
        Operator::Local | Operator::SelfHosted => Holder::Ourselves,
        Operator::EthicalHost | Operator::Cooperative => {
            software.only_at.clone().map_or(Holder::SomeHost, Holder::Host)
        }
        Operator::Vendor => Holder::Vendor(software.name.clone()),
        Operator::Unknown => Holder::Unknown,
    }
}
