//! Declares the one command of the window, so that the permissions of `capabilities/` hold for it too.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    // A build script has no one to answer to: what fails here stops the build, with its reason.
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).expect("the window's build");
}
