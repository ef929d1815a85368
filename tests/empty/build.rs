//! Declares the one command of the empty window, as the real window declares its own.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).expect("the window's build");
}
