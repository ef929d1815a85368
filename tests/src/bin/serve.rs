//! Serves the screens and the calls on 127.0.0.1, so that the same screens can be tried in a browser.
//!
//! `serve [PORT [FOLDER]]`: the pages come from `ui/dist`, everything else lives inside the folder.

use axum::Json;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use rumb_api::{Api, Error, Folders, System, dispatch};
use serde_json::Value;
use std::path::PathBuf;
use std::sync::Arc;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let port: u16 = args.next().map_or(Ok(4477), |port| port.parse())?;
    let folder = args.next().map_or_else(|| std::env::temp_dir().join("rumb-serve"), PathBuf::from);
    // A page of a browser reaches no file manager: it tells where the file is.
    let system = System { now, reveal: |_| false };
    let api = Api::new(Folders::inside(folder), system, tokio::runtime::Handle::current(), None);
    let router = Router::new().route("/call/{name}", post(call)).fallback(get(page)).with_state(api);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}

async fn call(State(api): State<Arc<Api>>, Path(name): Path<String>, Json(args): Json<Value>) -> Response {
    let answer = tokio::task::spawn_blocking(move || dispatch(&api, &name, args)).await;
    match answer.unwrap_or_else(|_| Err(Error::internal("a call did not end"))) {
        Ok(value) => Json(value).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
    }
}

async fn page(uri: Uri) -> Response {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist"));
    let name = uri.path().trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    if name.split('/').any(|part| part == "..") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let Ok(bytes) = tokio::fs::read(root.join(name)).await else { return StatusCode::NOT_FOUND.into_response() };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_SECURITY_POLICY, policy())], bytes).into_response()
}

/// What the window's page may do; here its calls go to this server.
fn policy() -> String {
    rumb_tests::policy().replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'")
}

#[expect(clippy::disallowed_methods, reason = "the server stands in for the shell, which reads the clock")]
fn now() -> chrono::NaiveDateTime {
    chrono::Local::now().naive_local()
}
