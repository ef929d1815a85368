//! The empty window that the real one is measured against: same versions, same settings, nothing in it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use serde_json::Value;
use tauri::Window;

fn main() -> tauri::Result<()> {
    tauri::Builder::default().invoke_handler(tauri::generate_handler![call]).run(tauri::generate_context!())
}

/// Takes what the real window's command takes and does nothing with it.
#[tauri::command]
async fn call(window: Window, name: String, args: Value) -> tauri::Result<Value> {
    drop(args);
    if name == "ready" {
        window.show()?;
    }
    Ok(Value::Null)
}
