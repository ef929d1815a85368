//! Gates that a candidate must pass.

use super::{Desk, Gate};
use crate::answer::Operator;
use crate::catalogue::{Offline, Platform, Software};
use crate::condition::Reading;
use crate::id::NeedId;
use crate::plan::anchor::COMPUTERS;

/// The need that asks for the platform itself.
const OPERATING_SYSTEM: &str = "operating-system";

/// Lists where a program may run: what the computers of the association are; empty when nobody told.
///
/// Personal computers may be anything, and say nothing.
pub(super) fn platforms(reading: Reading<'_>) -> Vec<Platform> {
    let mut platforms = Vec::new();
    for row in reading.options(COMPUTERS) {
        match row {
            "windows-supported" | "windows-unsupported" | "windows-unknown" => platforms.push(Platform::Windows),
            "macos" => platforms.push(Platform::Macos),
            "linux" => platforms.push(Platform::Linux),
            "tablets-phones" => platforms.extend([Platform::Android, Platform::Ios]),
            _ => {}
        }
    }
    platforms
}

/// Finds the first gate that refuses a software run in one way for a need.
pub(super) fn gate(desk: &Desk<'_>, software: &Software, running: Operator, need: &NeedId) -> Option<Gate> {
    let is_system = *need == OPERATING_SYSTEM;
    let speaks = desk.languages.is_empty() || software.languages.iter().any(|known| desk.languages.contains(known));
    let runs = is_system || desk.platforms.is_empty() || software.platforms.iter().any(|own| suits(desk, *own));
    let is_offline = match software.offline {
        Offline::Yes | Offline::Partly => true,
        Offline::No => false,
    };
    let lets_out = software.nothing_stays
        || software.exports.iter().any(|format| format != "none")
        || (is_system && running == Operator::Local);
    let gates = [
        (software.withdrawn.is_none(), Gate::Withdrawn),
        (speaks, Gate::Language),
        (runs, Gate::Platform),
        (is_offline || !desk.is_low, Gate::Offline),
        (desk.hosts_itself || running != Operator::SelfHosted, Gate::SelfHosting),
        (lets_out, Gate::Exit),
    ];
    gates.into_iter().find(|(passes, _)| !passes).map(|(_, gate)| gate)
}

fn suits(desk: &Desk<'_>, platform: Platform) -> bool {
    platform == Platform::Web || desk.platforms.contains(&platform)
}
