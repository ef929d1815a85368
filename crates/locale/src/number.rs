use crate::Language;
use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_locale_core::{Locale, locale};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

thread_local! {
    static FORMATTERS: RefCell<BTreeMap<Language, DecimalFormatter>> = const { RefCell::new(BTreeMap::new()) };
}

/// Writes a whole number in the reader's form: `1 234`.
pub fn whole(language: Language, number: i64) -> String {
    format(language, &Decimal::from(number))
}

/// Writes a number with exactly so many decimals, halves away from zero: `3,3`.
pub fn decimal(language: Language, number: f64, digits: i16) -> String {
    let Ok(mut decimal) = Decimal::try_from_f64(number, FloatPrecision::RoundTrip) else {
        return String::new();
    };
    decimal.round_with_mode(-digits, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    decimal.absolute.pad_end(-digits);
    format(language, &decimal)
}

/// Writes a number with at most so many decimals, as Fluent's `NUMBER` does.
pub(crate) fn trimmed(language: Language, number: f64, least: i16, most: i16) -> String {
    let Ok(mut decimal) = Decimal::try_from_f64(number, FloatPrecision::RoundTrip) else {
        return String::new();
    };
    decimal.round_with_mode(-most, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-least);
    format(language, &decimal)
}

fn format(language: Language, decimal: &Decimal) -> String {
    FORMATTERS.with_borrow_mut(|formatters| {
        let known = match formatters.entry(language) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => {
                let Ok(formatter) = DecimalFormatter::try_new(locale(language).into(), Default::default()) else {
                    return decimal.to_string();
                };
                free.insert(formatter)
            }
        };
        known.format(decimal).to_string()
    })
}

fn locale(language: Language) -> Locale {
    match language {
        Language::Fr => locale!("fr"),
        Language::En => locale!("en"),
        Language::Es => locale!("es"),
        Language::Ca => locale!("ca"),
        Language::Ro => locale!("ro"),
    }
}
