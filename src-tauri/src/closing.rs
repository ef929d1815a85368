//! Closing the window: the page is asked first, so that what is being typed is saved and nothing unsaved goes unseen.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tauri::{Manager as _, Window, WindowEvent};

/// A page that has not answered after this is not there any more, and holds nobody back.
const PATIENCE: Duration = Duration::from_secs(3);
/// What the page listens to; see `ui/src/backend/tauri.ts`.
const QUESTION: &str = "window.dispatchEvent(new Event('close-asked'))";

/// How often the window was asked to close, and which of these the page has heard.
#[derive(Default)]
pub struct Closing {
    asked: AtomicU32,
    heard: AtomicU32,
}

impl Closing {
    /// The page has heard: the window waits until it leaves, however long somebody thinks it over.
    pub fn wait(&self) {
        self.heard.store(self.asked.load(Ordering::SeqCst), Ordering::SeqCst);
    }
}

/// Asks the page, when the window is asked to close.
pub fn ask(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let Some(page) = window.get_webview_window(window.label()) else { return };
    let turn = window.state::<Closing>().asked.fetch_add(1, Ordering::SeqCst) + 1;
    if page.eval(QUESTION).is_err() {
        return;
    }
    api.prevent_close();
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(PATIENCE).await;
        if window.state::<Closing>().heard.load(Ordering::SeqCst) < turn {
            leave(&window);
        }
    });
}

/// Closes the window without asking; the program ends with it.
pub fn leave(window: &Window) {
    tracing::info!("leaving");
    std::thread::spawn(|| {
        std::thread::sleep(PATIENCE);
        crate::graphics::end();
    });
    if let Err(error) = window.destroy() {
        tracing::error!(%error, "the window could not be closed");
    }
}
