use serde_json::json;

use super::{HARVEST, ended, entries, run, undo, upload};
use crate::testing::start;

#[tokio::test]
async fn an_undo_takes_back_all_that_nobody_touched() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let import = upload(&app, &ada, HARVEST).await;
    run(&app, &ada, &import).await;
    let undone = undo(&app, &ada, &import).await;
    assert_eq!((ended(&undone, "undone"), ended(&undone, "kept")), ((2, 15_696), (0, 0)));
    assert_eq!(undone["written"]["rows"], 0);
    assert!(entries(&ada, "2026-02-01", "2026-02-28").await.is_empty());
    assert_eq!(ada.get("projects").await.json()["data"], json!([]), "what it created is put away");
    ada.post(&format!("{import}/undo"), json!({})).await.assert_status(409);
    let actions: Vec<_> = ada.get("audit-events").await.json()["data"]
        .as_array()
        .expect("events")
        .iter()
        .map(|event| event["action"].clone())
        .filter(|action| action.as_str().is_some_and(|action| action.starts_with("import.")))
        .collect();
    assert_eq!(actions, ["import.undone", "import.run"], "one event for all of it");
}

#[tokio::test]
async fn an_undo_keeps_what_was_changed_since() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let import = upload(&app, &ada, HARVEST).await;
    run(&app, &ada, &import).await;
    let entry = entries(&ada, "2026-02-02", "2026-02-02").await.remove(0);
    let id = entry["id"].as_str().expect("an id");
    let change = json!({"description": "Ledgers, all of them", "day": "2026-02-02", "seconds": 15_660});
    ada.put(&format!("time-entries/{id}"), 1, change).await.assert_status(200);
    let question = ada.open(&format!("{import}/undo")).await.assert_status(200);
    assert!(question.main().contains("<li>"), "{}", question.main());
    let undone = undo(&app, &ada, &import).await;
    assert_eq!((ended(&undone, "undone"), ended(&undone, "kept")), ((1, 36), (1, 15_660)));
    assert_eq!(undone["kept"][0]["reason"], "import-row-changed");
    assert_eq!(entries(&ada, "2026-02-01", "2026-02-28").await.len(), 1);
    // The row that is still here is known to be here.
    let again = upload(&app, &ada, HARVEST).await;
    let done = run(&app, &ada, &again).await;
    assert_eq!((ended(&done, "imported"), ended(&done, "present")), ((1, 36), (1, 15_660)));
}
