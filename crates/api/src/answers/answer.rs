//! One answer of an answers file.

use super::field::{join, name};
use super::json::Node;
use super::{FaultKind, Reader, whole};
use rumb_engine::answer::{Answer, Fault, NotConcerned, Value};
use rumb_engine::id::OptionId;
use rumb_engine::questionnaire::Question;
use std::collections::BTreeMap;

impl Reader<'_> {
    /// Reads one answer: `2`, `"FR"`, `["a"]`, `{"linux": 2}`, `"DK"`, `"NA"` or `{"na": reason}`.
    pub(super) fn answer(&mut self, path: &str, question: &Question, node: &Node) -> Option<Answer> {
        let answer = match node {
            Node::Text(word) if word == "DK" => Answer::DontKnow,
            Node::Text(word) if word == "NA" => Answer::NotConcerned(None),
            Node::Text(word) => Answer::Answered(Value::Word(word.clone())),
            Node::Number(number) => {
                let number = whole(number).map_err(|kind| self.fault(path, kind)).ok()?;
                Answer::Answered(Value::Number(number))
            }
            Node::List(items) => self.options(path, question, items)?,
            Node::Object(_) => self.entries(path, question, node)?,
            Node::Null | Node::Bool(_) => {
                self.fault(path, FaultKind::WrongType);
                return None;
            }
        };
        self.accepted(path, question, answer)
    }

    /// Each item is checked alone, so that all that is wrong is told with its place.
    fn options(&mut self, path: &str, question: &Question, items: &[Node]) -> Option<Answer> {
        let options = |chosen| Answer::Answered(Value::Options(chosen));
        self.accepted(path, question, options(Vec::new()))?;
        let mut chosen = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let path = format!("{path}[{index}]");
            let Some(word) = self.word(&path, item) else { continue };
            let option = OptionId::from(word.as_str());
            if self.accepted(&path, question, options(vec![option.clone()])).is_some() {
                chosen.push(option);
            }
        }
        Some(options(chosen))
    }

    /// A reason why it does not concern the association, or the rows of a table, each checked alone.
    fn entries(&mut self, path: &str, question: &Question, node: &Node) -> Option<Answer> {
        let entries = self.object(path, node)?;
        if let [(key, Node::Text(word))] = entries.as_slice()
            && *key == "na"
        {
            let reason = NotConcerned::ALL.into_iter().find(|reason| name(reason) == *word);
            if reason.is_none() {
                self.fault(path, FaultKind::UnknownOption(word.clone()));
            }
            return reason.map(|reason| Answer::NotConcerned(Some(reason)));
        }
        let rows = |table| Answer::Answered(Value::Table(table));
        self.accepted(path, question, rows(BTreeMap::new()))?;
        let mut table = BTreeMap::new();
        for (row, node) in entries {
            let path = join(path, row);
            let Some(number) = self.number(&path, node, u32::MAX) else { continue };
            let row = OptionId::from(row.as_str());
            if self.accepted(&path, question, rows(BTreeMap::from([(row.clone(), number)]))).is_some() {
                table.insert(row, number);
            }
        }
        Some(rows(table))
    }

    fn accepted(&mut self, path: &str, question: &Question, answer: Answer) -> Option<Answer> {
        let kind = match question.accept(answer) {
            Ok(answer) => return Some(answer),
            Err(Fault::WrongType) => FaultKind::WrongType,
            Err(Fault::OutOfRange) => FaultKind::OutOfRange,
            Err(Fault::UnknownOption(option)) => FaultKind::UnknownOption(option),
            Err(Fault::NotExclusive) => FaultKind::NotExclusive,
            Err(Fault::Twice) => FaultKind::Twice,
            Err(Fault::NoSuchState) => FaultKind::NoSuchState,
        };
        self.fault(path, kind);
        None
    }
}
