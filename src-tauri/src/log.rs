//! The log: a few small files in the application's own folder, without personal data.

use std::path::Path;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{Builder, Rotation};

/// Days of log that are kept.
const DAYS: usize = 7;

/// Begins the log; without a writable folder the program runs without one.
pub fn begin(folder: &Path) -> Option<WorkerGuard> {
    std::fs::create_dir_all(folder).ok()?;
    let files = Builder::new()
        .rotation(Rotation::DAILY)
        .filename_prefix("rumb")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(folder)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(files);
    tracing_subscriber::fmt().with_writer(writer).with_ansi(false).with_max_level(tracing::Level::INFO).init();
    Some(guard)
}
