mod files;
mod mapping;
mod roles;
mod undoing;

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, TestApp};

pub(super) const TOGGL: &str = include_str!("files/toggl.csv");
pub(super) const HARVEST: &str = include_str!("files/harvest.csv");

/// Sends a file as a form does.
pub(super) async fn send(person: &Colleague, path: &str, file: &str) -> Answer {
    let body = format!(
        "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"hours.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n{file}\r\n--cut--\r\n"
    );
    let request = Request::post(path)
        .header(CONTENT_TYPE, "multipart/form-data; boundary=cut")
        .header(ACCEPT, "text/html, application/json");
    person.send(request.body(Body::from(body)).expect("a request")).await
}

/// Uploads a file and lets it be read; the import's address.
pub(super) async fn upload(app: &TestApp, person: &Colleague, file: &str) -> String {
    let id = send(person, &person.api_path("imports"), file).await.assert_status(201).id();
    app.run_jobs().await;
    format!("imports/{id}")
}

/// What is known about an import.
pub(super) async fn report(person: &Colleague, import: &str) -> Value {
    person.get(import).await.assert_status(200).json()
}

/// Runs an import that was read, and lets it come to its end.
pub(super) async fn run(app: &TestApp, person: &Colleague, import: &str) -> Value {
    person.post(&format!("{import}/run"), json!({})).await.assert_status(200);
    app.run_jobs().await;
    report(person, import).await
}

/// Undoes an import, and lets it come to its end.
pub(super) async fn undo(app: &TestApp, person: &Colleague, import: &str) -> Value {
    person.post(&format!("{import}/undo"), json!({})).await.assert_status(200);
    app.run_jobs().await;
    report(person, import).await
}

/// Rows and seconds that came to an end.
pub(super) fn ended(report: &Value, state: &str) -> (i64, i64) {
    let totals = report["totals"].as_array().expect("totals");
    let of = |key: &str| {
        totals
            .iter()
            .filter(|total| total["state"] == state)
            .map(|total| total[key].as_i64().expect("a number"))
            .sum()
    };
    (of("rows"), of("seconds"))
}

/// The number of a name in the file.
pub(super) fn number(report: &Value, kind: &str, name: &str) -> i64 {
    let names = report["names"].as_array().expect("names");
    let found = names.iter().find(|one| one["kind"] == kind && one["name"] == name);
    found.unwrap_or_else(|| panic!("no {kind} {name}: {report}"))["number"].as_i64().expect("a number")
}

/// The entries of some days, of everybody.
pub(super) async fn entries(person: &Colleague, from: &str, to: &str) -> Vec<Value> {
    let answer = person.get(&format!("time-entries?user=all&from={from}&to={to}")).await.assert_status(200);
    answer.json()["data"].as_array().expect("entries").clone()
}
