//! The hard rules by name, so that each can be switched off.

/// A rule that no plan breaks (method, section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HardRule {
    /// No month takes more hours than there are.
    Hours,
    /// One person gives at most four tenths of a month.
    Share,
    /// The year keeps five hours in a hundred.
    Reserve,
    /// Nothing is done in a blocked month.
    Blocked,
    /// At most two actions are in progress.
    TwoAtATime,
    /// What an action needs first precedes it.
    Prerequisites,
    /// A deputy, a tested backup and a training precede every change of tool.
    BeforeSwitch,
    /// What needs the vote begins after it.
    Vote,
    /// What needs the vote waits for the phases before its own.
    Phases,
    /// Two changes of tool for the same people stand two months apart.
    Switches,
    /// Nothing begins before its earliest month.
    Earliest,
    /// The tool of the accounts changes only when an accounting year begins.
    AccountingYear,
    /// Nobody tries or learns in this year what comes in the next.
    NothingInVain,
}

impl HardRule {
    /// All of them.
    pub const ALL: [HardRule; 13] = [
        HardRule::Hours,
        HardRule::Share,
        HardRule::Reserve,
        HardRule::Blocked,
        HardRule::TwoAtATime,
        HardRule::Prerequisites,
        HardRule::BeforeSwitch,
        HardRule::Vote,
        HardRule::Phases,
        HardRule::Switches,
        HardRule::Earliest,
        HardRule::AccountingYear,
        HardRule::NothingInVain,
    ];
}
