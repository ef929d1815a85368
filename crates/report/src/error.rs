/// Why a file that is no PDF cannot be written, or is not what it should be.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the file cannot be put together")]
    Write(#[from] std::io::Error),
    /// It is not a file of its kind.
    #[error("the file cannot be read back")]
    Unreadable,
    /// It says something else at this row, line or entry, from 0.
    #[error("the file differs at {0}")]
    Differs(usize),
}
