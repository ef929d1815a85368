//! Exact fractions, and how they are shown.

use num_bigint::BigInt;
use num_rational::Ratio;
use std::fmt::Display;

/// An exact fraction, always reduced.
pub type Fraction = Ratio<i64>;

/// An exact fraction of any length: shares of many tools have no common denominator that a machine's number holds.
pub type Exact = Ratio<BigInt>;

/// A whole number as a fraction of any length.
pub fn whole(number: i64) -> Exact {
    Exact::from_integer(number.into())
}

/// The same fraction, of any length.
pub fn long(value: Fraction) -> Exact {
    whole(*value.numer()) / whole(*value.denom())
}

/// Writes a fraction exactly: `475/9`, or `75` without a denominator.
pub fn exact(value: impl Display) -> String {
    value.to_string()
}

/// Rounds to tenths, halves up: `625/100` gives 63. Values are not negative.
pub fn tenths(value: Fraction) -> i64 {
    rounded(value * 10)
}

/// Writes with one decimal and a point, halves up: `6.3`.
pub fn one_decimal(value: Fraction) -> String {
    let tenths = tenths(value);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Rounds a share (1 is all) to whole percents, halves up: `3/8` gives 38.
pub fn percent(share: Fraction) -> i64 {
    rounded(share * 100)
}

/// Rounds to tenths, halves up, as [`tenths`] does.
pub fn tenths_of(value: &Exact) -> i64 {
    rounded_of(value * whole(10))
}

/// Rounds a share (1 is all) to whole percents, halves up, as [`percent`] does.
pub fn percent_of(share: &Exact) -> i64 {
    rounded_of(share * whole(100))
}

fn rounded_of(value: Exact) -> i64 {
    let half: BigInt = (value * whole(2) + whole(1)).floor().to_integer() / 2;
    i64::try_from(half).unwrap_or(i64::MAX)
}

fn rounded(value: Fraction) -> i64 {
    (value * 2 + 1).floor().to_integer().div_euclid(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_up() {
        let cases = [((25, 4), "6.3"), ((475, 9), "52.8"), ((0, 1), "0.0"), ((1999, 100), "20.0"), ((100, 1), "100.0")];
        for ((num, den), shown) in cases {
            assert_eq!(one_decimal(Fraction::new(num, den)), shown, "{num}/{den} is shown as {shown}");
            let tenths = tenths(Fraction::new(num, den));
            assert_eq!(tenths_of(&(whole(num) / whole(den))), tenths, "and alike when it is of any length");
        }
        assert_eq!(percent(Fraction::new(3, 8)), 38, "37.5 percent is shown as 38");
        assert_eq!(percent_of(&(whole(3) / whole(8))), 38, "and alike when it is of any length");
    }
}
