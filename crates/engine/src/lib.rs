//! The method of Rumb, from answers to a plan. Pure and deterministic: the same input gives the same output.
//!
//! The modules stand in the order of the method.

pub mod id;
pub mod questionnaire;

pub mod answer;
pub mod condition;
pub mod leaf;

pub mod maturity;

pub mod autonomy;

pub mod need;

pub mod catalogue;

pub mod recommendation;

pub mod ledger;

pub mod neighbour;

pub mod plan;

pub mod comparison;

pub mod merge;

pub mod skill;

pub mod funder;

pub mod sheet;

pub mod workshop;

pub mod fraction;
