//! One's own data, to take along.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::count;
use crate::testing::two_organizations;

#[tokio::test]
async fn the_file_holds_everything_of_the_person_in_all_organizations_and_nothing_of_others() {
    let (app, ada, brian) = two_organizations().await;
    let guest = app.also_in(&ada, &brian, Role::Member).await;
    let client = ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201).id();
    let project = json!({"name": "Engine", "client_id": client});
    let project = ada.post("projects", project).await.assert_status(201).id();
    let entry = json!({"time": "1:30", "day": "2026-03-02", "description": "Notes \"G\"", "project_id": project, "tags": ["design"]});
    ada.post("time-entries", entry).await.assert_status(201);
    guest
        .post("time-entries", json!({"time": "2:00", "day": "2026-03-01", "description": "Guest work"}))
        .await
        .assert_status(201);
    brian
        .post("time-entries", json!({"time": "3:00", "day": "2026-03-01", "description": "Secret of Brian"}))
        .await
        .assert_status(201);
    ada.post("tokens", json!({"name": "Laptop", "scope": "read"})).await.assert_status(201);

    let file = ada.submit_path("/account/data/export", &[]).await.assert_status(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"timetracker.json\"");
    assert_eq!((file.header("content-type"), file.header("cache-control")), ("application/json", "no-store"));
    let data = file.json();
    assert_eq!(data["account"]["email"], "ada@example.com");
    assert_eq!(data["sessions"].as_array().map(Vec::len), Some(1));
    assert_eq!(data["events"][0]["action"], "account.exported");
    let places = data["organizations"].as_array().expect("a list");
    assert_eq!(
        (places.len(), &places[0]["name"], &places[1]["name"]),
        (2, &json!("Analytical Engines"), &json!("Bell Labs"))
    );
    let entry = &places[0]["time_entries"][0];
    assert_eq!(
        (&entry["description"], &entry["project"], &entry["client"]),
        (&json!("Notes \"G\""), &json!("Engine"), &json!("Contoso"))
    );
    assert_eq!((&entry["tags"], &entry["seconds"]), (&json!(["design"]), &json!(5400)));
    assert_eq!(
        (&places[0]["api_tokens"][0]["name"], &places[0]["membership"]["role"]),
        (&json!("Laptop"), &json!("owner"))
    );
    assert_eq!(places[1]["time_entries"].as_array().map(Vec::len), Some(1));
    assert!(!file.text.contains("Brian") && !file.text.contains("hash"), "{}", file.text);
    assert_eq!(
        (count(&app, "audit_events").await, count(&app, "account_events").await),
        (3, 1),
        "the organization learns of the client, the project and the token, and nothing of the export"
    );
}

#[tokio::test]
async fn many_entries_come_in_pieces_and_none_is_lost() {
    let (app, ada, _) = two_organizations().await;
    let insert = "insert into time_entries (organization_id, id, user_id, description, day, seconds, source, created_at, updated_at)
        select $1, gen_random_uuid(), $2, 'Entry ' || n, '2026-03-02', n, 'manual', now(), now() from generate_series(1, 1203) n";
    app.superuser().await.execute(insert, &[&ada.organization, &ada.user]).await.expect("rows");
    let data = ada.submit_path("/account/data/export", &[]).await.assert_status(200).json();
    let entries = data["organizations"][0]["time_entries"].as_array().expect("a list").clone();
    let seconds: i64 = entries.iter().filter_map(|entry| entry["seconds"].as_i64()).sum();
    assert_eq!((entries.len(), seconds), (1203, 1203 * 1204 / 2));
    let table = ada.submit_path("/account/data/time-entries", &[]).await.assert_status(200);
    assert_eq!(table.text.lines().count(), 1204);
    for exact in [500, 1000] {
        let keep = format!("delete from time_entries where seconds > {exact}");
        if exact == 500 {
            app.superuser().await.execute(&keep, &[]).await.expect("fewer rows");
            let data = ada.submit_path("/account/data/export", &[]).await.json();
            assert_eq!(
                data["organizations"][0]["time_entries"].as_array().map(Vec::len),
                Some(500),
                "a full last piece"
            );
        }
    }
}

#[tokio::test]
async fn the_table_is_safe_to_open_and_leaves_deleted_entries_out() {
    let (_, ada, _) = two_organizations().await;
    for (description, day) in
        [("=HYPERLINK(\"http://evil.example\")", "2026-03-01"), ("a, \"b\"", "2026-03-02")]
    {
        let entry = json!({"time": "1:00", "day": day, "description": description});
        ada.post("time-entries", entry).await.assert_status(201);
    }
    let gone = ada
        .post("time-entries", json!({"time": "1:00", "day": "2026-03-02", "description": "Gone"}))
        .await
        .id();
    ada.request(Method::DELETE, &ada.api_path(&format!("time-entries/{gone}")), None, &[])
        .await
        .assert_status(200);
    let table = ada.submit_path("/account/data/time-entries", &[]).await.assert_status(200);
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    assert!(table.text.starts_with(
        "organization,day,start,end,break_seconds,seconds,client,project,task,description,tags,billable,id\r\n"
    ));
    assert!(
        table.text.contains("\"'=HYPERLINK(") && table.text.contains("\"a, \"\"b\"\"\""),
        "{}",
        table.text
    );
    assert!(!table.text.contains("Gone"));
}

#[tokio::test]
async fn only_a_persons_own_session_takes_their_data() {
    let (app, ada, _) = two_organizations().await;
    let made = ada.post("tokens", json!({"name": "Laptop", "scope": "write"})).await.json();
    let token = ada.with_token(made["token"].as_str().expect("a token"));
    for path in ["/account/data/export", "/account/data/time-entries"] {
        assert!(token.submit_path(path, &[]).await.assert_status(303).location().starts_with("/sign-in"));
        assert!(
            app.anonymous().submit(path, &[]).await.assert_status(303).location().starts_with("/sign-in")
        );
    }
    assert_eq!(count(&app, "account_events").await, 0);
}
