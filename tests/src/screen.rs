//! A screen that nobody sees, and programs on it whose home is a folder of the test.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// An Xvfb of this test alone.
pub struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts a screen of 1280 × 800.
    pub fn begin() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts: Debian package xvfb");
        let mut line = String::new();
        let out = server.stdout.take().expect("its output is ours");
        BufReader::new(out).read_line(&mut line).expect("Xvfb says its number");
        Self { server, display: format!(":{}", line.trim()) }
    }

    /// The name of the display, `:7`.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// A program that shows itself here and keeps everything inside a folder.
    pub fn command(&self, program: &Path, home: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("GDK_BACKEND", "x11")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY");
        command
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Waits until something holds; false when it never did.
#[expect(clippy::disallowed_methods, reason = "a test gives up after a while")]
pub fn wait(longest: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + longest;
    while Instant::now() < end {
        if holds() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    false
}
