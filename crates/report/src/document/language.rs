use serde::Serialize;

/// A language tag such as `fr` or `ca`, always well formed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// Reads a tag of ASCII letters, figures and hyphens; anything else becomes `und`.
    pub fn new(tag: &str) -> Self {
        let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let primary = tag.split('-').next().unwrap_or_default();
        let letters = (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic());
        let found = if letters && tag.split('-').all(part) { tag } else { "und" };
        Self(found.to_owned())
    }

    /// Gives the whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Gives the primary part in lower case: `fr` of `fr-CA`.
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_tag_that_is_not_well_formed_becomes_undetermined() {
        for (tag, expected) in [
            ("fr", "fr"),
            ("ca-ES", "ca-ES"),
            ("", "und"),
            ("français", "und"),
            ("f", "und"),
            ("fr-", "und"),
            ("fr)(", "und"),
            ("12", "und"),
        ] {
            assert_eq!(Language::new(tag).tag(), expected, "the tag {tag:?} should read as {expected}.");
        }
    }
}
