//! The table of the benchmark: times, what they are measured against, and whether they hold.

use crate::Failure;
use std::time::{Duration, Instant};

/// What a figure should not pass.
pub struct Aim {
    figure: f64,
    most: f64,
    unit: &'static str,
    reason: Option<&'static str>,
}

pub fn head() {
    println!("{:<46} {:>10} {:>10}   aims", "what", "median", "p99");
}

/// Prints the median and the last percent of times, with the aims.
pub fn line(what: &str, times: &mut [Duration], aims: &[Aim]) {
    let (middle, last) = (format!("{:.2} ms", millis(median(times))), format!("{:.2} ms", millis(p99(times))));
    cells(what, &middle, &last, aims);
}

/// Prints any two figures, with the aims.
pub fn cells(what: &str, first: &str, second: &str, aims: &[Aim]) {
    let words: Vec<String> = aims.iter().map(Aim::verdict).collect();
    println!("{what:<46} {first:>10} {second:>10}   {}", words.join(", "));
    let mut reasons: Vec<_> = aims.iter().filter(|aim| !aim.holds()).filter_map(|aim| aim.reason).collect();
    reasons.dedup();
    reasons.iter().for_each(|reason| println!("    {reason}"));
}

impl Aim {
    pub fn new(figure: f64, most: f64, unit: &'static str) -> Self {
        Self { figure, most, unit, reason: None }
    }

    /// Says why the figure is where it is, to be told where it passes the aim.
    pub fn because(self, reason: &'static str) -> Self {
        Self { reason: Some(reason), ..self }
    }

    fn holds(&self) -> bool {
        self.figure <= self.most
    }

    fn verdict(&self) -> String {
        let Self { figure, most, unit, .. } = self;
        let word = if self.holds() { "holds" } else { "MISSED" };
        format!("{figure:.2} {unit} of at most {most:.2}: {word}")
    }
}

/// Times one piece of work.
///
/// # Errors
/// What the work itself fails with.
#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
pub fn time<E: Into<Failure>>(work: impl FnOnce() -> Result<(), E>) -> Result<Duration, Failure> {
    let start = Instant::now();
    work().map_err(Into::into)?;
    Ok(start.elapsed())
}

pub fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

pub fn p99(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[(times.len() * 99 / 100).min(times.len() - 1)]
}

pub fn mean(times: &[Duration]) -> Duration {
    times.iter().sum::<Duration>() / u32::try_from(times.len()).unwrap_or(1)
}

pub fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

pub fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}
