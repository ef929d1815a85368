//! Tools in use.

use crate::cell::{self, KEY};
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::AuditId;
use crate::table::keyed::Stored;
use crate::table::listed::{Listed, listed};
use rumb_engine::answer::Tool;
use rumb_engine::id::{HostId, NeedId, ProductId};
use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};

const TOOL: Listed = listed!(
    "tool",
    "need, product, name, operator, host, people, satisfaction, imposed, share, yearly_cost_eur, contract_end",
    "?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13"
);

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<Vec<Tool>, Error> {
    TOOL.all(connection, audit, findings)
}

pub fn replace(connection: &Connection, audit: AuditId, tools: &[Tool]) -> Result<Vec<Tool>, Error> {
    TOOL.replace(connection, audit, tools)
}

impl Stored for Tool {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [need, product, name, operator, host, people, satisfaction, imposed, share, cost, end] = cells else {
            return Err(Fault::Unknown);
        };
        let text = |text| cell::text(text, KEY).map(str::to_owned);
        let amount = |amount| cell::number(amount, 0..=u32::MAX.into());
        Ok(Self {
            need: NeedId::from(cell::text(*need, KEY)?),
            product: ProductId::from(cell::text(*product, KEY)?),
            name: cell::optional(*name, text)?,
            operator: cell::word(*operator)?,
            host: cell::optional(*host, |host| cell::text(host, KEY).map(HostId::from))?,
            people: cell::optional(*people, amount)?,
            satisfaction: cell::optional(*satisfaction, |mark| cell::number(mark, 0..=4))?,
            imposed: cell::number::<i64>(*imposed, 0..=1)? == 1,
            share: cell::optional(*share, |share| cell::number(share, 0..=1000))?,
            yearly_cost_eur: cell::optional(*cost, amount)?,
            contract_end: cell::optional(*end, cell::date)?,
        })
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            Value::from(self.need.as_str().to_owned()),
            Value::from(self.product.as_str().to_owned()),
            Value::from(self.name.clone()),
            Value::from(cell::from_word(self.operator)),
            Value::from(self.host.as_ref().map(|host| host.as_str().to_owned())),
            Value::from(self.people),
            Value::from(self.satisfaction),
            Value::from(self.imposed),
            Value::from(self.share),
            Value::from(self.yearly_cost_eur),
            Value::from(self.contract_end.map(|end| end.to_string())),
        ]
    }
}
