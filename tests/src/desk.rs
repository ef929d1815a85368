//! The window as a user has it: clicks, keys, and what is on the page.

use crate::screen::{Screen, wait};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use thirtyfour::prelude::*;

/// Longest wait for anything: slow machines are slow.
pub const MINUTE: Duration = Duration::from_secs(60);

/// Presses of the tabulator at most, from one place of a page to another.
const TABS: usize = 300;

/// The axe rules, from the screens' development packages.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");

/// One run of the program under WebKitWebDriver.
pub struct Desk {
    web: WebDriver,
    driver: Child,
    home: PathBuf,
}

impl Desk {
    /// Starts Rumb and waits for its first page.
    pub async fn begin(screen: &Screen, home: &Path) -> Self {
        Self::begin_program(screen, home, "rumb-desktop", &[]).await
    }

    /// Starts a program of this project that has a window, and waits for its first page.
    pub async fn begin_program(screen: &Screen, home: &Path, program: &str, args: &[&str]) -> Self {
        let port =
            std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let driver = screen
            .command(Path::new("WebKitWebDriver"), home)
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts: Debian package webkit2gtk-driver");
        let is_up = wait(MINUTE, || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
        assert!(is_up, "WebKitWebDriver listens.");
        let mut wanted = Capabilities::new();
        let program = json!({ "binary": crate::binary(program), "args": args });
        wanted.set("webkitgtk:browserOptions", program).expect("capabilities");
        let web = WebDriver::new(&format!("http://127.0.0.1:{port}"), wanted).await.expect("the window opens");
        let desk = Self { web, driver, home: home.to_owned() };
        desk.find("h1").await;
        desk
    }

    /// Clicks the first match.
    pub async fn click(&self, css: &str) {
        let found = self.find(css).await.remove(0);
        found.click().await.unwrap_or_else(|error| panic!("{css} can be clicked: {error}"));
    }

    /// Clicks the last match.
    pub async fn click_last(&self, css: &str) {
        let found = self.find(css).await.pop().expect("an element");
        found.click().await.unwrap_or_else(|error| panic!("the last {css} can be clicked: {error}"));
    }

    /// Types into a field.
    pub async fn write(&self, css: &str, text: &str) {
        self.find(css).await[0].send_keys(text).await.expect("it takes text");
    }

    /// Types keys where the focus is, one after the other.
    pub async fn keys(&self, keys: &str) {
        for key in keys.chars() {
            let chain = self.web.action_chain().send_keys(key.to_string());
            chain.perform().await.unwrap_or_else(|error| panic!("{key} can be typed: {error}"));
        }
    }

    /// Types a key while the control key is held.
    pub async fn with_control(&self, key: &str) {
        let chain = self.web.action_chain().key_down(Key::Control).send_keys(key).key_up(Key::Control);
        chain.perform().await.unwrap_or_else(|error| panic!("control and {key} can be typed: {error}"));
    }

    /// Presses the tabulator until the focus is where `test` holds of the element `at`.
    pub async fn tab_to(&self, test: &str) {
        let script = format!("const at = document.activeElement; return Boolean({test})");
        for _ in 0..TABS {
            if self.truth(&script).await {
                return;
            }
            self.keys("\t").await;
        }
        let page = self.web.execute("return location.hash + ' ' + document.body.innerText", Vec::new()).await;
        panic!("the keyboard reaches {test}; instead: {:?}", page.map(|found| found.json().clone()));
    }

    /// Waits until something holds of the page.
    pub async fn holds(&self, test: &str) {
        self.until(&format!("return Boolean({test})"), test).await;
    }

    /// Whether something holds of the page now.
    pub async fn is(&self, test: &str) -> bool {
        self.truth(&format!("return Boolean({test})")).await
    }

    /// The code of the language in which the page is.
    pub async fn language(&self) -> String {
        let found =
            self.web.execute("return document.documentElement.lang", Vec::new()).await.expect("the page answers");
        found.json().as_str().unwrap_or_default().to_owned()
    }

    /// The width of the page in its own pixels.
    pub async fn width(&self) -> i64 {
        let found = self.web.execute("return window.innerWidth", Vec::new()).await.expect("the page answers");
        found.json().as_i64().unwrap_or_default()
    }

    /// Waits for a page by its address, `questions/con-01`.
    pub async fn page(&self, address: &str) {
        self.until(&format!("return location.hash === '#/{address}'"), address).await;
    }

    /// Waits for a page whose address begins so.
    pub async fn page_starts(&self, address: &str) {
        self.until(&format!("return location.hash.startsWith('#/{address}')"), address).await;
    }

    /// Opens a page by its address.
    pub async fn go(&self, address: &str) {
        self.run(&format!("location.hash = '#/{address}'")).await;
        self.page(address).await;
        self.find("h1, legend").await;
    }

    /// Waits until the head says that nothing is left to save.
    pub async fn saved(&self) {
        self.until("return !!document.querySelector('input:checked')", "an answer").await;
        self.until("return !!document.querySelector('.saved[aria-busy=false]')", "the word that all is saved").await;
    }

    /// Whether the radio button of a level is chosen.
    pub async fn is_checked(&self, value: &str) -> bool {
        let script = format!(
            "const it = document.querySelector('input[type=radio]:checked'); return it !== null && it.value === '{value}'"
        );
        wait_async(|| self.truth(&script)).await
    }

    /// Writes the paper of this name and gives its path.
    pub async fn export(&self, name: &str) -> PathBuf {
        let section =
            format!("[...document.querySelectorAll('main section')].find(one => one.textContent.includes('{name}'))");
        self.until(
            &format!("const it = {section}?.querySelector('button.primary'); return !!it && !it.disabled"),
            name,
        )
        .await;
        self.run(&format!("{section}.querySelector('button.primary').click()")).await;
        self.until(&format!("return !!{section}.querySelector('.address')"), "the paper is written").await;
        let found =
            self.web.execute(format!("return {section}.querySelector('.address').textContent"), Vec::new()).await;
        let path = found.expect("the page answers").json().as_str().unwrap_or_default().to_owned();
        assert!(path.starts_with(&*self.home.to_string_lossy()), "{path} lies in the home of the test.");
        PathBuf::from(path)
    }

    /// Runs a script whose last argument is the function to call with its answer.
    pub async fn ask(&self, script: &str) -> Value {
        let found = self.web.execute_async(script, Vec::new()).await;
        found.unwrap_or_else(|error| panic!("{script} answers: {error}")).json().clone()
    }

    /// Runs axe on the page as it is.
    pub async fn no_violation(&self) {
        let axe = std::fs::read_to_string(AXE).expect("axe-core is installed with the screens");
        self.web.execute(axe, Vec::new()).await.expect("axe loads");
        let script = "const done = arguments[arguments.length - 1]; \
            axe.run().then(r => done(r.violations.map(v => v.id + ' ' + v.nodes[0].html)), e => done(['' + e]))";
        assert_eq!(self.ask(script).await, json!([]), "axe finds nothing.");
    }

    /// Kills the program at once, as a power cut would.
    pub fn kill(&self) {
        for child in children(self.driver.id()) {
            let killed = Command::new("kill").args(["-9", &child.to_string()]).status().expect("kill runs");
            assert!(killed.success(), "The program was there to be killed.");
        }
    }

    /// Ends the program. The driver alone does not always end it, so it is killed first: nothing is lost by that.
    pub async fn end(mut self) {
        self.kill();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    /// Waits until the program has ended by itself.
    pub fn closed(self) {
        assert!(wait(MINUTE, || children(self.driver.id()).is_empty()), "The program ends.");
    }

    /// What matches, once something does. While a page is exchanged for another the driver answers "unknown error",
    /// so that an error is no reason to give up before the time is over.
    async fn find(&self, css: &str) -> Vec<WebElement> {
        let found = RefCell::new(Ok(Vec::new()));
        let came = wait_async(|| async {
            *found.borrow_mut() = self.web.find_all(By::Css(css)).await;
            found.borrow().as_ref().is_ok_and(|all| !all.is_empty())
        });
        assert!(came.await, "{css} is on the page: {:?}", found.borrow().as_ref().err());
        found.into_inner().unwrap_or_default()
    }

    async fn run(&self, script: &str) {
        self.web.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script} runs: {error}"));
    }

    async fn truth(&self, script: &str) -> bool {
        self.web.execute(script, Vec::new()).await.is_ok_and(|found| found.json() == &json!(true))
    }

    async fn until(&self, script: &str, what: &str) {
        let came = wait_async(|| self.truth(script)).await;
        if !came {
            let hash = self.web.execute("return location.hash + ' ' + document.body.innerText", Vec::new()).await;
            panic!("{what} comes; instead: {:?}", hash.map(|found| found.json().clone()));
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

async fn wait_async<F: Future<Output = bool>>(holds: impl Fn() -> F) -> bool {
    for _ in 0..600 {
        if holds().await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    false
}

/// Processes that a process started itself.
fn children(parent: u32) -> Vec<u32> {
    let found = Command::new("ps").args(["-o", "pid=", "--ppid", &parent.to_string()]).output().expect("ps runs");
    String::from_utf8_lossy(&found.stdout).split_whitespace().filter_map(|pid| pid.parse().ok()).collect()
}
