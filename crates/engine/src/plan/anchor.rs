//! Actions and questions that the method itself names (plan, sections 2 to 4); all else is data.

/// Name a digital lead and a deputy.
pub(crate) const LEAD: &str = "A01";
/// List tools, accounts and costs: done when the tools were entered.
pub(crate) const TOOL_LIST: &str = "A05";
/// Have the road map voted: what needs the vote comes later.
pub const VOTE: &str = "A09";
/// Meet people who help nearby.
pub(crate) const HELP: &str = "A11";
/// Open a backup again, to be sure of it.
pub(crate) const BACKUP_TEST: &str = "A16";
/// Train the people concerned before any change of tool.
pub(crate) const TRAINING: &str = "A30";
/// Keep a way without internet: precedes a change of tool that would leave somebody out.
pub(super) const OTHER_WAY: &str = "A54";
/// Choose a host: precedes a change of tool that needs one, as long as none is chosen.
pub(crate) const HOST_CHOICE: &str = "A23";
/// Report to the members: at the assembly when its date falls into the second half of the year.
pub(crate) const REPORT: &str = "A66";

/// Where nobody leads or helps yet, finding them counts like a red flag: nothing else has an owner before
/// (method, section 5).
pub(super) const FIRST: [&str; 2] = [LEAD, HELP];
/// What a raised red flag, a first step or a decision of the board adds to the strength of an action.
pub(super) const FIRST_BONUS: i64 = 100;
/// What precedes every change of tool: a named deputy, a tested backup, a training (plan, section 2, line 3).
pub(super) const BEFORE_SWITCH: [&str; 3] = [LEAD, BACKUP_TEST, TRAINING];

/// What ends each phase, beside the vote (phase 0) and the raised flags (phase 1). It binds only actions of later
/// phases that need the vote, and only through actions that the plan contains (plan, section 3).
pub(super) const GATES: [&[&str]; 4] =
    [&[LEAD], &["A12", BACKUP_TEST], &["A23", "A24", "A27", "A28", TRAINING], &["A38", "A61"]];

/// Hours a month that people give together.
pub(super) const HOURS: &str = "PRF-12";
/// Number of members.
pub(super) const MEMBERS: &str = "PRF-06";
/// Who decides.
pub(super) const DECIDES: &str = "PRF-13";
/// Computers, by kind.
pub(crate) const COMPUTERS: &str = "INV-13";

/// The need whose tool changes with the accounting year.
pub(super) const ACCOUNTING: &str = "accounting";
