//! Tools in use.

use crate::answer::Tool;
use crate::catalogue::{Catalogue, InventoryOption};
use crate::condition::Reading;
use crate::id::{NeedId, ProductId};
use crate::questionnaire::{Form, Question};

/// Lists the tools in use: those entered, else those that the answers about tools name.
///
/// A product counts for each need of the question that it serves; shares and costs are unknown then.
pub fn tools_in_use(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<Tool> {
    if !reading.audit.tools.is_empty() {
        return reading.audit.tools.clone();
    }
    let mut tools: Vec<Tool> = Vec::new();
    for question in reading.asked().filter(|question| matches!(question.form, Form::Tools { .. })) {
        let chosen = reading.options(question.id.as_str());
        let options = catalogue.inventory.iter().filter(|option| option.question == question.id);
        for option in options.filter(|option| chosen.contains(&option.option.as_str())) {
            for tool in named(catalogue, question, option) {
                if !tools.iter().any(|known| known.need == tool.need && known.product == tool.product) {
                    tools.push(tool);
                }
            }
        }
    }
    tools
}

fn named(catalogue: &Catalogue, question: &Question, option: &InventoryOption) -> Vec<Tool> {
    let mut tools = Vec::new();
    for product in &option.products {
        let served: Vec<_> = question.needs.iter().filter(|need| serves(catalogue, product, need)).collect();
        // What the catalogue does not tell apart counts for the question's first need.
        let needs = if served.is_empty() { question.needs.iter().take(1).collect() } else { served };
        tools.extend(needs.into_iter().map(|need| Tool {
            need: need.clone(),
            product: product.clone(),
            operator: option.operator,
            share: None,
            yearly_cost_eur: None,
            contract_end: None,
        }));
    }
    tools
}

fn serves(catalogue: &Catalogue, product: &ProductId, need: &NeedId) -> bool {
    let products = catalogue.products.iter().filter(|known| known.id == *product);
    let software = catalogue.software.iter().filter(|known| known.id == *product.as_str());
    products.flat_map(|known| &known.needs).chain(software.flat_map(|known| known.needs.keys())).any(|id| id == need)
}
