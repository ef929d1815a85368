//! What a year takes and what it saves, item by item.

use crate::catalogue::{Action, Cost, Each};
use crate::id::{ActionId, ProductId};
use serde::Serialize;

/// Sums over actions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Volunteers' hours to prepare.
    pub hours: u32,
    /// Hours to prepare of mediators.
    pub mediator_hours: u32,
    /// Euros a year that stop, once the old tools are left.
    pub saved_eur: u32,
    /// People × minutes to attend.
    pub attend_minutes: u32,
    /// Euros once, low and high.
    pub once_eur: [u32; 2],
    /// Euros a year, low and high; those begun before go on.
    pub yearly_eur: [u32; 2],
}

/// What the sums of a year are made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Items {
    pub outlays: Vec<Outlay>,
    pub savings: Vec<Saving>,
}

/// What an action takes in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlay {
    pub id: ActionId,
    /// Volunteers' hours to prepare.
    pub hours: u32,
    /// Hours to prepare of a mediator.
    pub mediator_hours: u32,
    /// People × minutes to attend.
    pub attend_minutes: u32,
    /// Euros once, low and high.
    pub once_eur: [u32; 2],
    /// Euros a year, low and high.
    pub yearly_eur: [u32; 2],
}

/// Euros a year that are not paid any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saving {
    pub product: ProductId,
    /// Its own name, where the catalogue has none.
    pub name: Option<String>,
    pub eur: u32,
}

impl Items {
    /// Adds everything up.
    pub fn totals(&self) -> Totals {
        let sum = |part: fn(&Outlay) -> u32| self.outlays.iter().map(part).sum();
        Totals {
            hours: sum(|own| own.hours),
            mediator_hours: sum(|own| own.mediator_hours),
            saved_eur: self.savings.iter().fold(0, |sum, own| sum.saturating_add(own.eur)),
            attend_minutes: sum(|own| own.attend_minutes),
            once_eur: [sum(|own| own.once_eur[0]), sum(|own| own.once_eur[1])],
            yearly_eur: [sum(|own| own.yearly_eur[0]), sum(|own| own.yearly_eur[1])],
        }
    }
}

impl Outlay {
    /// An action that takes nothing.
    pub fn of(id: ActionId) -> Self {
        Self { id, hours: 0, mediator_hours: 0, attend_minutes: 0, once_eur: [0; 2], yearly_eur: [0; 2] }
    }

    /// What an action costs.
    pub(super) fn costing(action: &Action) -> Self {
        let own = Self::of(action.id.clone());
        match action.cost {
            None => own,
            Some(Cost { each: Each::Once, from, to }) => Self { once_eur: [from, to], ..own },
            Some(Cost { each: Each::Year, from, to }) => Self { yearly_eur: [from, to], ..own },
        }
    }

    /// What goes on in the year after: it is paid each year.
    pub fn going_on(&self) -> Option<Self> {
        (self.yearly_eur[1] > 0).then(|| Self { yearly_eur: self.yearly_eur, ..Self::of(self.id.clone()) })
    }
}
