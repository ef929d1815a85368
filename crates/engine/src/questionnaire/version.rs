//! Versions of meaning.

use serde::Deserialize;
use std::fmt;

/// A version of meaning, `0.3`: numbers between points, the first weighing most. What is not written counts as 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Version(Vec<u32>);

impl Version {
    /// Reads a version; none when the text is no version.
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(number).collect::<Option<Vec<_>>>()?;
        // `1` and `1.0` are the same: what is left compares number by number.
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Some(Self(numbers))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<_> = self.0.iter().map(u32::to_string).collect();
        to.write_str(if numbers.is_empty() { "0" } else { "" })?;
        to.write_str(&numbers.join("."))
    }
}

impl TryFrom<String> for Version {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Version::read(&text).ok_or("a version is numbers between points")
    }
}

/// Reads digits alone: a sign is no part of a version.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_their_numbers() {
        for (one, other) in [("0.3", "0.4"), ("0.9", "0.10"), ("0.3", "0.3.1"), ("0.10", "1"), ("0", "0.1")] {
            assert!(Version::read(one) < Version::read(other), "{one} comes before {other}");
        }
        assert_eq!(Version::read("1"), Version::read("1.0"), "a number that is not written is 0");
    }

    #[test]
    fn what_is_no_version_is_not_read() {
        for text in ["", ".", "0.", "v1", "+1", "1.-2", "1 .2", "0.99999999999"] {
            assert_eq!(Version::read(text), None, "{text} is no version");
        }
    }
}
