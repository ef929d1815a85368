//! What graphics libraries do to a program: blank windows, and an end that never comes.
//!
//! With some drivers WebKitGTK draws nothing unless one of its renderers is switched off, which only the environment of
//! a new process can say. What they run at a program's ordinary end hangs now and then.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const ARGUMENT: &str = "--safe-graphics";
/// There when NVIDIA's own driver is loaded, with which the trouble is known.
const DRIVER: &str = "/proc/driver/nvidia/version";

/// Starts the program again with the switch when it is asked for or needed; says how that one ended.
pub fn started_again() -> Option<ExitCode> {
    if !cfg!(target_os = "linux") || env::var_os(SWITCH).is_some() {
        return None;
    }
    let is_asked = env::args_os().any(|argument| argument == ARGUMENT);
    if !is_asked && !Path::new(DRIVER).exists() {
        return None;
    }
    let status = Command::new(env::current_exe().ok()?).args(env::args_os().skip(1)).env(SWITCH, "1").status().ok()?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Ends a program that has no window any more and is still there: nobody sees it, and it keeps its audit locked.
/// Everything is saved before a window goes.
pub fn end() -> ! {
    tracing::warn!("the program is still there after its window: ended by force");
    // What hangs is what runs at an ordinary end; a program that another takes the place of has none.
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        let error = Command::new("true").exec();
        tracing::error!(%error, "the program could not be ended");
    }
    std::process::abort()
}
