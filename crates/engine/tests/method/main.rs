//! The method from answers to a plan: recommendations, the sheet, the plan and its rules.

mod agenda;
mod autonomy;
mod barrier;
mod case;
mod comparison;
mod contract;
mod decision;
mod follow;
mod funder;
mod gate;
mod host;
mod hours;
mod ledger;
mod merge;
mod nearby;
mod need;
mod neighbour;
mod optimum;
mod plan;
mod point;
mod portfolio;
mod recommendation;
mod search;
mod session;
mod sheet;
mod skill;
mod switched;
mod teeth;
mod training;
mod vote;
mod workshop;

#[path = "../rule/mod.rs"]
mod rule;
#[path = "../world/mod.rs"]
mod world;
