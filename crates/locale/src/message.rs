use fluent::FluentResource;
use fluent_syntax::ast::Entry;

/// The messages of a Fluent text and their attributes, in its order: `area-gov`, `question-gov-01.help`.
pub fn messages(text: &str) -> Vec<String> {
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut found = Vec::new();
    for entry in resource.entries() {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                found.extend(message.value.as_ref().map(|_| id.to_owned()));
                found.extend(message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)));
            }
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    found
}
