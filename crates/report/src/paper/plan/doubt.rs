use super::Desk;
use super::tool::proposed;
use super::training::listed;
use crate::document::{Block, small};
use rumb_engine::catalogue::Reviewed as _;

/// What the small words beside names mean, when one of them stands in the plan.
pub(super) fn doubt(desk: Desk<'_>) -> Option<Block> {
    let (catalogue, today) = (desk.input.catalogue, desk.input.today);
    let proposed: Vec<_> = proposed(desk).collect();
    let mut software =
        catalogue.software.iter().filter(|sheet| proposed.iter().any(|candidate| candidate.software == sheet.id));
    let mut hosts = catalogue
        .hosts
        .iter()
        .filter(|host| proposed.iter().any(|candidate| super::named_hosts(candidate).any(|id| *id == host.id)));
    let is_doubted = software.any(|software| software.doubt(today).is_some())
        || hosts.any(|host| host.doubt(today).is_some())
        || listed(desk).iter().any(|choice| choice.training.doubt(today).is_some())
        || desk.input.helpers.iter().any(|actor| actor.doubt(today).is_some());
    is_doubted.then(|| small(desk.pen.say("recommendations-proof.text")).into())
}
