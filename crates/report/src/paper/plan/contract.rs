use super::Desk;
use crate::document::{Block, Item, Level, bullets, heading, small};
use crate::paper::name;
use crate::paper::pen::join;
use rumb_engine::plan::{Contract, Ending};
use rumb_locale::Arg;

/// When the contracts of the tools in use end, and whether the plan leaves them in time.
pub(super) fn contracts(desk: Desk<'_>) -> Vec<Block> {
    let contracts = &desk.input.plan.contracts;
    if contracts.is_empty() {
        return Vec::new();
    }
    vec![
        heading(Level::Three, desk.pen.say("contract-title")).into(),
        bullets(contracts.iter().map(|contract| line(desk, contract)).collect::<Vec<_>>()).into(),
        small(desk.pen.say("contract-notice")).into(),
    ]
}

/// One contract, when it ends and what the plan does about it.
pub(in crate::paper) fn line(desk: Desk<'_>, contract: &Contract) -> Item {
    let pen = desk.pen;
    let tool = name::entered(desk.input.catalogue, &contract.product, contract.name.as_deref(), desk.words);
    let date = pen.date(contract.ends);
    let month = match contract.ending {
        Ending::InTime(month) | Ending::Renewed(Some(month)) => pen.month(month),
        Ending::Over | Ending::Stays | Ending::Renewed(None) => String::new(),
    };
    let kept_for =
        desk.input.plan.kept_for(&contract.product, contract.name.as_deref(), &desk.input.reading.audit.tools);
    let needs = kept_for.iter().map(|need| pen.plain(&format!("need-{need}"))).collect::<Vec<_>>().join(", ");
    let args = [("tool", &tool), ("date", &date), ("month", &month), ("needs", &needs)];
    let told = pen.tell(name::ending(contract.ending, &kept_for), &args.map(|(name, text)| (name, Arg::Text(text))));
    let euros = contract.yearly_cost_eur.filter(|euros| *euros > 0 && matches!(contract.ending, Ending::Renewed(_)));
    let cost = euros.map(|euros| pen.tell("contract-cost", &[("euros", Arg::Number(euros.into()))]));
    Item { blocks: vec![small(join([told].into_iter().chain(cost).map(Into::into), " ")).into()] }
}
