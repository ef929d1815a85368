//! The method from answers to a plan: recommendations, the sheet, the plan and its rules.

mod optimum;
mod plan;
mod search;

#[path = "../rule/mod.rs"]
mod rule;
#[path = "../world/mod.rs"]
mod world;
