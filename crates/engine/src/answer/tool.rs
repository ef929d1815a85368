//! Tools in use, as they were entered.

use crate::id::{HostId, NeedId, ProductId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The product of a tool that the catalogue does not know: its own name stands beside it.
pub const NAMED_OTHER: &str = "other";

/// A tool in use for one need. Only the need and the product must be told; a product that serves several needs has a
/// row for each of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    pub need: NeedId,
    /// A product or a libre software of the catalogue, or [`NAMED_OTHER`].
    pub product: ProductId,
    /// What the association calls it, where the catalogue has no name for it.
    #[serde(default)]
    pub name: Option<String>,
    /// Who runs it.
    #[serde(default)]
    pub operator: Operator,
    /// The host that runs it, where it is one of the catalogue.
    #[serde(default)]
    pub host: Option<HostId>,
    /// How many people use it.
    #[serde(default)]
    pub people: Option<u32>,
    /// How content they are, 0 to 4.
    #[serde(default)]
    pub satisfaction: Option<u8>,
    /// A funder or a federation asks for it: nobody here can decide about it.
    #[serde(default)]
    pub imposed: bool,
    /// Thousandths of the use for this need; unknown when absent.
    #[serde(default)]
    pub share: Option<u16>,
    /// Euros a year.
    #[serde(default)]
    pub yearly_cost_eur: Option<u32>,
    #[serde(default)]
    pub contract_end: Option<NaiveDate>,
}

/// Who runs a tool.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    Local,
    EthicalHost,
    Cooperative,
    SelfHosted,
    Vendor,
    #[default]
    Unknown,
}

impl Operator {
    /// All ways of running, in printed order.
    pub const ALL: [Operator; 6] = [
        Operator::Local,
        Operator::EthicalHost,
        Operator::Cooperative,
        Operator::SelfHosted,
        Operator::Vendor,
        Operator::Unknown,
    ];
}

impl Tool {
    /// A tool of which only the name is known.
    pub fn named(need: NeedId, product: ProductId, operator: Operator) -> Self {
        Self {
            need,
            product,
            name: None,
            operator,
            host: None,
            people: None,
            satisfaction: None,
            imposed: false,
            share: None,
            yearly_cost_eur: None,
            contract_end: None,
        }
    }
}
