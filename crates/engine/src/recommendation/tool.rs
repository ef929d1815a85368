//! Tools in use.

use crate::answer::{Operator, Tool};
use crate::catalogue::{Catalogue, Nature};
use crate::condition::{OTHER, Reading};
use crate::id::{NeedId, ProductId};
use crate::questionnaire::{Form, InventoryOption, Question};
use std::collections::BTreeMap;

/// What is used for a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    pub need: NeedId,
    /// One product or software, or those of which an answer named one without saying which; empty for what has no name here.
    pub products: Vec<ProductId>,
    pub operator: Operator,
    /// The entry of the board's own list, where it is one.
    pub tool: Option<Tool>,
}

impl Use {
    /// Whether it is a tool: paper, a device or a person is none.
    pub fn is_tool(&self, catalogue: &Catalogue) -> bool {
        self.products.iter().all(|id| nature(catalogue, id) == Nature::Tool)
    }
}

/// Lists what is used: the tools entered, then what the answers about tools name beside them.
///
/// A product counts for each need of the question that it serves. An option for which a tool was entered has been told more
/// exactly, also "another one".
pub fn uses(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<Use> {
    let entered = reading.audit.tools.iter().map(|tool| Use {
        need: tool.need.clone(),
        products: vec![tool.product.clone()],
        operator: tool.operator,
        tool: Some(tool.clone()),
    });
    let mut uses: Vec<Use> = entered.collect();
    for question in reading.asked().filter(|question| matches!(question.form, Form::Tools { .. })) {
        let ticked = reading.ticked(question.id.as_str());
        let standing = reading.standing(question);
        let options = reading.questionnaire.inventory.iter().filter(|option| option.question == question.id);
        for option in options.filter(|option| ticked.contains(&option.option.as_str())) {
            if standing.iter().any(|(own, _)| *own == option.option.as_str()) {
                continue;
            }
            for new in named(catalogue, question, option) {
                if !uses.iter().any(|known| known.need == new.need && known.products == new.products) {
                    uses.push(new);
                }
            }
        }
    }
    uses
}

/// Lists the tools in use one by one: where an answer named one of several, each of them. Shares and costs are unknown but
/// for tools that were entered.
pub fn tools_in_use(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<Tool> {
    let mut tools: Vec<Tool> = Vec::new();
    for one in uses(reading, catalogue) {
        let Use { need, products, operator, tool } = one;
        let plain = |product| Tool::named(need.clone(), product, operator);
        let new: Vec<Tool> = match tool {
            Some(tool) => vec![tool],
            None => products.into_iter().filter(|id| nature(catalogue, id) == Nature::Tool).map(plain).collect(),
        };
        for tool in new {
            let is_same =
                |known: &Tool| (&known.need, &known.product, &known.name) == (&tool.need, &tool.product, &tool.name);
            if !tools.iter().any(is_same) {
                tools.push(tool);
            }
        }
    }
    tools
}

/// Groups the tools in use by need.
pub fn tools_by_need<'a>(catalogue: &Catalogue, uses: &'a [Use]) -> BTreeMap<&'a NeedId, Vec<&'a Use>> {
    let mut by_need: BTreeMap<&NeedId, Vec<&Use>> = BTreeMap::new();
    for one in uses.iter().filter(|one| one.is_tool(catalogue)) {
        by_need.entry(&one.need).or_default().push(one);
    }
    by_need
}

/// What a product is; software, and what the catalogue does not know, is a tool.
pub fn nature(catalogue: &Catalogue, id: &ProductId) -> Nature {
    catalogue.products.iter().find(|known| known.id == *id).map_or(Nature::Tool, |known| known.nature)
}

fn named(catalogue: &Catalogue, question: &Question, option: &InventoryOption) -> Vec<Use> {
    let one = |need: &NeedId, products: Vec<ProductId>| Use {
        need: need.clone(),
        products,
        operator: option.operator,
        tool: None,
    };
    // What nobody can name here serves the question's first need; "none" is nothing.
    if option.products.is_empty() {
        let is_other = option.option.as_str() == OTHER;
        return question.needs.iter().take(1).filter(|_| is_other).map(|need| one(need, Vec::new())).collect();
    }
    // The catalogue is long: each product is looked up once.
    let lists: Vec<_> = option.products.iter().map(|product| (product, needs(catalogue, product))).collect();
    let serving = |need: &NeedId| -> Vec<ProductId> {
        lists.iter().filter(|(_, needs)| needs.contains(&need)).map(|(product, _)| (*product).clone()).collect()
    };
    let served: Vec<_> = question.needs.iter().map(|need| (need, serving(need))).collect();
    let known: Vec<_> = served.iter().filter(|(_, products)| !products.is_empty()).collect();
    // What the catalogue does not tell apart counts for the question's first need.
    if known.is_empty() {
        return question.needs.iter().take(1).map(|need| one(need, option.products.clone())).collect();
    }
    known.into_iter().map(|(need, products)| one(need, products.clone())).collect()
}

/// The needs that a product or a software serves.
fn needs<'a>(catalogue: &'a Catalogue, product: &ProductId) -> Vec<&'a NeedId> {
    let products = catalogue.products.iter().filter(|known| known.id == *product);
    let software = catalogue.software.iter().filter(|known| known.id == *product.as_str());
    products.flat_map(|known| &known.needs).chain(software.flat_map(|known| known.needs.keys())).collect()
}
