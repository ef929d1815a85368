//! The desktop shell: makes the window and passes calls on. It knows no rule of the method.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod closing;
mod graphics;
mod log;
mod reveal;

use closing::Closing;
use rumb_api::{Api, Error, Folders, System, dispatch};
use serde_json::Value;
use std::env;
use std::path::{self, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tauri::plugin::{Builder as PluginBuilder, TauriPlugin};
use tauri::webview::PageLoadEvent;
use tauri::{Manager as _, Runtime, State, Window};

fn main() -> ExitCode {
    if let Some(code) = graphics::started_again() {
        return code;
    }
    let Some(folders) = Folders::of_user() else { return ExitCode::FAILURE };
    let _log = log::begin(&folders.log);
    let run = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(fence())
        .setup(move |app| {
            let runtime = tauri::async_runtime::handle().inner().clone();
            let system = System { now, reveal: reveal::reveal };
            app.manage(Api::new(folders, system, runtime, asked_file()));
            app.manage(Closing::default());
            Ok(())
        })
        .on_window_event(closing::ask)
        .on_page_load(|webview, payload| {
            if payload.event() == PageLoadEvent::Finished {
                let window = webview.window();
                tauri::async_runtime::spawn(async move {
                    tokio::time::sleep(PATIENCE).await;
                    show(&window);
                });
            }
        })
        .invoke_handler(tauri::generate_handler![call])
        .run(tauri::generate_context!());
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window could not be made");
            ExitCode::FAILURE
        }
    }
}

/// The window is made hidden, so that nobody sees it white; it is shown when the page says that it is ready, or after
/// this, so that a page that fails is seen too.
const PATIENCE: Duration = Duration::from_secs(3);

/// The single door between the screens and the engine's side; `ready`, `wait` and `leave` are for the shell itself.
#[tauri::command]
async fn call(
    window: Window,
    api: State<'_, Arc<Api>>,
    closing: State<'_, Closing>,
    name: String,
    args: Value,
) -> Result<Value, Error> {
    match name.as_str() {
        "ready" => show(&window),
        "wait" => closing.wait(),
        "leave" => closing::leave(&window),
        // Where it is: to wake another thread for it would take longer than most calls.
        _ => return tokio::task::block_in_place(|| dispatch(&api, &name, args)),
    }
    Ok(Value::Null)
}

/// The file that the program was started with, by a double click for instance.
fn asked_file() -> Option<PathBuf> {
    let file = env::args_os().skip(1).find(|argument| !argument.to_string_lossy().starts_with('-'))?;
    path::absolute(file).ok()
}

fn show(window: &Window) {
    if let Err(error) = window.show() {
        tracing::error!(%error, "the window could not be shown");
    }
}

/// Keeps the window on its own pages: nothing in it leads to a network.
fn fence<R: Runtime>() -> TauriPlugin<R> {
    PluginBuilder::new("fence")
        .on_navigation(|_, url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()
}

#[expect(clippy::disallowed_methods, reason = "the shell is where the clock is read")]
fn now() -> chrono::NaiveDateTime {
    chrono::Local::now().naive_local()
}
