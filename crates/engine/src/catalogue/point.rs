use serde::Deserialize;

/// What the tools in use and the wishes add to the strength of a need, whole numbers (method, section 3). A low answer adds
/// 1 to 45.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedPoints {
    /// No tool serves a core need for which an answer or a wish asks.
    pub no_tool: u32,
    /// Of an autonomy under this, 0 to 100, half of what is missing counts.
    pub captive_below: u32,
    /// The most that so counts.
    pub captive_at_most: u32,
    /// A tool in use lets nothing out; once a need.
    pub no_exit: u32,
    /// A wish of the board.
    pub wish: u32,
    /// A need that was ticked in the profile.
    pub wish_tick: u32,
}
