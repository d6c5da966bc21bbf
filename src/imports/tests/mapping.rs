use queries::types::Role;
use serde_json::json;

use super::{HARVEST, TOGGL, ended, entries, number, report, run, upload};
use crate::testing::{start, two_organizations};

#[tokio::test]
async fn people_and_projects_are_what_the_importer_says() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let charles = app.colleague(&ada, "Charles", Role::Member).await;
    let depot = ada.post("projects", json!({"name": "Depot"})).await.assert_status(201).id();
    let import = upload(&app, &ada, TOGGL).await;
    let read = report(&ada, &import).await;
    let of = |kind, name| number(&read, kind, name);
    let grace = read["names"].as_array().expect("names").iter().find(|name| name["name"] == "Grace");
    assert_eq!(grace.expect("Grace")["choice"], "skip", "nobody here is Grace");
    let choices = json!({"choices": [
        {"number": of("person", "Grace"), "choice": "given", "target": charles.user},
        {"number": of("project", "Warehouse"), "choice": "given", "target": depot},
        {"number": of("project", "Compiler"), "choice": "skip"},
    ]});
    ada.put(&format!("{import}/mapping"), 1, choices).await.assert_status(200);
    let done = run(&app, &ada, &import).await;
    assert_eq!(ended(&done, "imported"), (4, 8117));
    let found = entries(&ada, "2026-01-12", "2026-01-14").await;
    let parsing: Vec<_> = found.iter().filter(|entry| entry["description"] == "Parsing").collect();
    assert!(
        parsing.iter().all(|entry| entry["user_id"] == json!(charles.user) && entry["project_id"].is_null())
    );
    assert_eq!(found.iter().filter(|entry| entry["project_name"] == "Depot").count(), 2);
    let projects = ada.get("projects").await.json()["data"].as_array().map(Vec::len);
    assert_eq!(projects, Some(1), "nothing was created that was not wanted");
}

#[tokio::test]
async fn a_choice_that_cannot_be_changes_nothing() {
    let (app, ada, brian) = two_organizations().await;
    let foreign = brian.post("projects", json!({"name": "Switch"})).await.assert_status(201).id();
    let import = upload(&app, &ada, HARVEST).await;
    let read = report(&ada, &import).await;
    for choice in [
        json!({"number": number(&read, "person", "Ada"), "choice": "create"}),
        json!({"number": number(&read, "person", "Ada"), "choice": "given", "target": brian.user}),
        json!({"number": number(&read, "project", "Audit"), "choice": "given", "target": foreign}),
        json!({"number": number(&read, "client", "Contoso"), "choice": "given"}),
    ] {
        let answer =
            ada.put(&format!("{import}/mapping"), 1, json!({"choices": [choice]})).await.assert_status(422);
        assert_eq!(answer.problem_at("choices").as_deref(), Some("import-choice-wrong"));
    }
    assert_eq!(report(&ada, &import).await["names"], read["names"]);
}

#[tokio::test]
async fn the_plans_limit_holds_and_nothing_is_created_beyond_it() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let limit = "update organizations set max_projects = 1";
    app.superuser().await.execute(limit, &[]).await.expect("a limit");
    let import = upload(&app, &ada, TOGGL).await;
    ada.post(&format!("{import}/run"), json!({})).await.assert_status(402);
    assert_eq!(report(&ada, &import).await["import"]["state"], "ready");
    assert_eq!(ada.get("clients").await.json()["data"], json!([]), "all of it, or nothing");
}

#[tokio::test]
async fn the_pages_lead_from_the_file_to_the_report() {
    let (app, ada, brian) = two_organizations().await;
    assert!(ada.open("time").await.main().contains("/imports"), "one of the ways to begin");
    let answer = super::send(&ada, &ada.page_path("imports"), HARVEST).await.assert_status(303);
    let import = answer.location().to_owned();
    assert!(ada.open_path(&import).await.main().contains("every 1s"), "it looks again by itself");
    app.run_jobs().await;
    let page = ada.open_path(&import).await.assert_status(200);
    assert!(page.main().contains("4:21:36") && page.main().contains("Contoso"), "{}", page.main());
    ada.submit_path(&format!("{import}/run"), &[("number", "1"), ("choice", "elsewhere")])
        .await
        .assert_status(422);
    ada.submit_path(&format!("{import}/mapping"), &[("number", "1"), ("choice", "skip")])
        .await
        .assert_status(303);
    let own = ada.user.to_string();
    ada.submit_path(&format!("{import}/run"), &[("number", "1"), ("choice", &own)]).await.assert_status(303);
    app.run_jobs().await;
    let page = ada.open_path(&import).await.assert_status(200);
    assert!(page.main().contains("/undo"), "{}", page.main());
    ada.open_path(&format!("{import}/undo")).await.assert_status(200);
    ada.submit_path(&format!("{import}/undo"), &[]).await.assert_status(303);
    app.run_jobs().await;
    assert!(entries(&ada, "2026-02-01", "2026-02-28").await.is_empty());
    let elsewhere = import.replace(&ada.slug, &brian.slug);
    brian.open_path(&elsewhere).await.assert_status(404);
}
