//! Tools in use.

use crate::cell::{self, KEY};
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::AuditId;
use crate::table::keyed::Stored;
use crate::table::listed::{Listed, listed};
use rumb_engine::answer::Tool;
use rumb_engine::id::{NeedId, ProductId};
use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};

const TOOL: Listed =
    listed!("tool", "need, product, operator, share, yearly_cost_eur, contract_end", "?3, ?4, ?5, ?6, ?7, ?8");

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<Vec<Tool>, Error> {
    TOOL.all(connection, audit, findings)
}

pub fn replace(connection: &Connection, audit: AuditId, tools: &[Tool]) -> Result<Vec<Tool>, Error> {
    TOOL.replace(connection, audit, tools)
}

impl Stored for Tool {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [need, product, operator, share, cost, end] = cells else { return Err(Fault::Unknown) };
        Ok(Self {
            need: NeedId::from(cell::text(*need, KEY)?),
            product: ProductId::from(cell::text(*product, KEY)?),
            operator: cell::word(*operator)?,
            share: cell::optional(*share, |share| cell::number(share, 0..=1000))?,
            yearly_cost_eur: cell::optional(*cost, |cost| cell::number(cost, 0..=u32::MAX.into()))?,
            contract_end: cell::optional(*end, cell::date)?,
        })
    }

    fn cells(&self) -> Vec<Value> {
        vec![
            Value::from(self.need.as_str().to_owned()),
            Value::from(self.product.as_str().to_owned()),
            Value::from(cell::from_word(self.operator)),
            Value::from(self.share),
            Value::from(self.yearly_cost_eur),
            Value::from(self.contract_end.map(|end| end.to_string())),
        ]
    }
}
