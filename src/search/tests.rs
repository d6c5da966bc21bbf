//! Search through the router: what is found, by whom, and what the other organization cannot find.

use queries::types::Role;
use serde_json::{Value, json};

use super::words::Words;
use crate::testing::{Colleague, TestApp, two_organizations};

fn names<'a>(found: &'a Value, kind: &str, name: &str) -> Vec<&'a str> {
    found[kind].as_array().expect("a list").iter().filter_map(|row| row[name].as_str()).collect()
}

async fn find(person: &Colleague, typed: &str) -> Value {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", typed).finish();
    person.get(&format!("search?{query}")).await.assert_status(200).json()
}

async fn work(person: &Colleague) {
    let client = person.post("clients", json!({"name": "Northwind Traders"})).await.assert_status(201).id();
    person
        .post("projects", json!({"name": "Website", "code": "NW-1", "client_id": client}))
        .await
        .assert_status(201);
    person.post("projects", json!({"name": "Bookkeeping"})).await.assert_status(201);
    person.post("tags", json!({"name": "prototype"})).await.assert_status(201);
    for (day, description) in
        [("2026-02-02", "Prototype of the checkout"), ("2026-02-03", "Checkout: 100% of it")]
    {
        let entry = json!({"day": day, "time": "1:00", "description": description});
        person.post("time-entries", entry).await.assert_status(201);
    }
}

#[tokio::test]
async fn words_are_found_in_any_order_and_with_a_letter_wrong() {
    let (_, ada, brian) = two_organizations().await;
    work(&ada).await;
    let website = find(&ada, "web").await;
    assert_eq!(names(&website, "projects", "name"), ["Website"]);
    assert_eq!(website["projects"][0]["client_name"], "Northwind Traders");
    assert_eq!(names(&find(&ada, "nw-1").await, "projects", "name"), ["Website"]);
    assert_eq!(names(&find(&ada, "northwind web").await, "projects", "name"), ["Website"]);
    assert_eq!(names(&find(&ada, "TRADERS").await, "clients", "name"), ["Northwind Traders"]);
    assert_eq!(names(&find(&ada, "northwnid").await, "clients", "name"), ["Northwind Traders"]);
    assert_eq!(names(&find(&ada, "protoype").await, "tags", "name"), ["prototype"]);
    let checkout = find(&ada, "checkout").await;
    let latest_first = ["Checkout: 100% of it", "Prototype of the checkout"];
    assert_eq!(names(&checkout, "time_entries", "description"), latest_first);
    assert_eq!(checkout["time_entries"][1]["seconds"], 3_600);
    let both = find(&ada, "checkout proto").await;
    assert_eq!(names(&both, "time_entries", "description"), ["Prototype of the checkout"]);
    assert_eq!(names(&find(&ada, "chekcout").await, "time_entries", "description").len(), 2);
    // A per cent sign is one, not "anything".
    assert_eq!(names(&find(&ada, "100%").await, "time_entries", "description"), ["Checkout: 100% of it"]);
    for nothing in ["", "  ", "zzzz", "%"] {
        assert_eq!(find(&ada, nothing).await["projects"], json!([]), "{nothing:?}");
    }
    assert_eq!(find(&ada, &"long ".repeat(2_000)).await["clients"], json!([]));
    let foreign = find(&brian, "checkout").await;
    assert_eq!(foreign, find(&brian, "").await, "nothing of Ada's is found");
}

#[tokio::test]
async fn tasks_are_found_by_their_names() {
    let (app, ada, brian) = two_organizations().await;
    let project = ada.post("projects", json!({"name": "Website"})).await.assert_status(201).id();
    for name in ["Sketch the lighthouse", "Lighthouse keeper"] {
        ada.post("tasks", json!({"project_id": project, "name": name})).await.assert_status(201);
    }
    let both = find(&ada, "lighthouse").await;
    assert_eq!(names(&both, "tasks", "name").len(), 2);
    assert_eq!(
        (&both["tasks"][0]["project_name"], &both["tasks"][0]["status"]),
        (&json!("Website"), &json!("todo"))
    );
    assert_eq!(names(&find(&ada, "keeper LIGHT").await, "tasks", "name"), ["Lighthouse keeper"]);
    fill_tasks(&app, &ada, &project, 1_500).await;
    assert_eq!(names(&find(&ada, "sketch").await, "tasks", "name"), ["Sketch the lighthouse"]);
    assert_eq!(names(&find(&ada, "lighthosue").await, "tasks", "name").len(), 2);
    assert_eq!(names(&find(&ada, "ligthouse keeper").await, "tasks", "name")[0], "Lighthouse keeper");
    let page = ada.open("search?q=sketch").await.assert_status(200);
    assert!(page.main().contains("Sketch the lighthouse"));
    assert!(ada.open("search/suggestions?q=sketch").await.text.contains("/tasks/"));
    for typed in ["lighthouse", "lighthosue", "routine"] {
        assert_eq!(find(&brian, typed).await["tasks"], json!([]));
    }
    let id = find(&ada, "sketch").await["tasks"][0]["id"].as_str().expect("an id").to_owned();
    ada.delete(&format!("tasks/{id}")).await.assert_status(200);
    assert_eq!(find(&ada, "sketch").await["tasks"], json!([]), "deleted");
}

/// Newer tasks than any other, more than are read one by one.
async fn fill_tasks(app: &TestApp, ada: &Colleague, project: &str, count: i32) {
    let statement = "insert into tasks (organization_id, id, project_id, name, position, created_at, updated_at)
        select $1, ('ffffffff-ffff-7fff-8fff-' || lpad(n::text, 12, '0'))::uuid, $2::text::uuid, 'Routine ' || n, n, $3, $3
        from generate_series(1, $4) n";
    let now = app.app().now();
    app.superuser()
        .await
        .execute(statement, &[&ada.organization, &project, &now, &count])
        .await
        .expect("rows");
}

#[tokio::test]
async fn old_entries_are_found_by_their_index() {
    let (app, ada, brian) = two_organizations().await;
    work(&ada).await;
    fill(&app, &ada, 6_000).await;
    let prototype = find(&ada, "prototype").await;
    assert_eq!(names(&prototype, "time_entries", "description"), ["Prototype of the checkout"]);
    let wrong = find(&ada, "prototpye").await;
    assert_eq!(names(&wrong, "time_entries", "description"), ["Prototype of the checkout"]);
    let max = app.colleague(&ada, "Max", Role::Member).await;
    assert_eq!(find(&max, "prototype").await["time_entries"], json!([]), "not Max's");
    assert_eq!(find(&max, "prototpye").await["time_entries"], json!([]), "not Max's");
    let grace = app.colleague(&ada, "Grace", Role::Viewer).await;
    assert_eq!(names(&find(&grace, "prototype").await, "time_entries", "person"), ["Ada"]);
    for typed in ["prototype", "prototpye", "routine"] {
        assert_eq!(find(&brian, typed).await["time_entries"], json!([]));
    }
    ada.delete(&format!("time-entries/{}", prototype["time_entries"][0]["id"].as_str().expect("an id")))
        .await
        .assert_status(200);
    assert_eq!(find(&ada, "prototype").await["time_entries"], json!([]), "deleted");
}

/// Newer entries than any other, more than are read one by one.
async fn fill(app: &TestApp, ada: &Colleague, count: i32) {
    let statement = "insert into time_entries
            (organization_id, id, user_id, description, day, seconds, source, created_at, updated_at)
        select $1, gen_random_uuid(), $2, 'Routine ' || n, '2026-03-01', 60, 'duration', $3, $3
        from generate_series(1, $4) n";
    let now = app.app().now();
    app.superuser()
        .await
        .execute(statement, &[&ada.organization, &ada.user, &now, &count])
        .await
        .expect("rows");
}

#[tokio::test]
async fn the_index_answers_for_the_transactions_organization_only() {
    let (app, ada, brian) = two_organizations().await;
    work(&ada).await;
    let login = app.login().await;
    let entries =
        format!("select * from search_time_entries('{}', null, '{{%checkout%}}', null, 9)", ada.organization);
    let tasks = format!("select * from search_tasks('{}', '{{%checkout%}}', null, 9)", ada.organization);
    let ways = [(brian.organization, Some("42501")), (ada.organization, None)];
    for (ask, (organization, code)) in
        [&entries, &tasks].into_iter().flat_map(|ask| ways.map(|way| (ask, way)))
    {
        let refused = login.batch_execute(ask).await.expect_err("outside any organization");
        assert_eq!(refused.code().map(tokio_postgres::error::SqlState::code), Some("42501"));
        let enter = format!(
            "begin; set local role timetracker_tenant; set local app.organization_id = '{organization}'"
        );
        login.batch_execute(&enter).await.expect("a transaction");
        let answer = login.batch_execute(ask).await;
        login.batch_execute("rollback").await.expect("a rollback");
        let refused = answer.err().and_then(|error| error.code().map(|code| code.code().to_owned()));
        assert_eq!(refused.as_deref(), code);
    }
}

#[tokio::test]
async fn the_page_and_the_palette_show_what_was_found() {
    let (_, ada, brian) = two_organizations().await;
    work(&ada).await;
    let page = ada.open("search?q=checkout").await.assert_status(200);
    assert!(page.main().contains("Prototype of the checkout"));
    assert!(ada.open("search").await.assert_status(200).main().contains("What are you looking for?"));
    assert!(ada.open("search?q=%3Cb%3E").await.main().contains("Nothing matches"));
    let lines = ada.open("search/suggestions?q=website").await.assert_status(200);
    assert!(lines.text.contains("Website") && !lines.text.contains("<html"));
    assert!(!brian.open("search/suggestions?q=website").await.assert_status(200).text.contains("Website"));
    assert!(ada.open("time").await.text.contains(&ada.page_path("search/suggestions")));
}

#[test]
fn typed_text_becomes_words() {
    let words = Words::of(" 50%_Off  prototype ").expect("words");
    assert_eq!(words.typed(), "50%_off  prototype");
    assert_eq!(words.patterns(), ["%prototype%", r"%50\%\_off%"]);
    assert_eq!(words.halves().expect("halves"), ["%prot%", "%otype%"]);
    assert_eq!(Words::of("ab c").expect("words").indexed(), None);
    assert_eq!(Words::of("straße").expect("words").halves().expect("halves"), ["%str%", "%aße%"]);
    assert!(Words::of("  ").is_none());
}
