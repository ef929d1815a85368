//! The wire contract: every type that crosses between the engine's side and the screens.
//!
//! Screens hold no rule about a diagnosis: what they need to decide arrives here, decided.

mod autonomy;
mod because;
mod comparison;
mod desk;
mod document;
mod figure;
mod follow;
mod kit;
mod merge;
mod neighbour;
mod partner;
mod plan;
mod question;
mod recommendation;
mod result;
mod room;
mod search;
mod skill;
mod start;
mod tool;
mod workshop;

pub use autonomy::*;
pub use because::*;
pub use comparison::*;
pub use desk::*;
pub use document::*;
pub use figure::*;
pub use kit::*;
pub use merge::*;
pub use neighbour::*;
pub use partner::*;
pub use plan::*;
pub use question::*;
pub use recommendation::*;
pub use result::*;
pub use room::*;
pub use search::*;
pub use skill::*;
pub use start::*;
pub use tool::{HostName, InUse, NeedFamily, Standing, ToolHit, ToolName, ToolsCard};
pub use workshop::*;
