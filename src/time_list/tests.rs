//! The list finds what its filter says, sums it up to the second, and what is done in it leads back to it.

use axum::body::Body;
use axum::http::{Method, Request};
use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, TestApp, start};

/// Ada, her member Grace, a client with the project Engine, and a project without client.
struct Workshop {
    app: TestApp,
    ada: Colleague,
    grace: Colleague,
    client: String,
    engine: String,
}

async fn workshop() -> Workshop {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    app.set_time("2026-03-18T09:00:00Z");
    let client = ada.post("clients", json!({"name": "Royal Society"})).await.assert_status(201).id();
    let engine = json!({"name": "Engine", "client_id": client, "billable": true, "hourly_rate": 9000});
    let engine = ada.post("projects", engine).await.assert_status(201).id();
    Workshop { app, ada, grace, client, engine }
}

async fn work(who: &Colleague, description: &str, day: &str, seconds: i64, more: Value) -> String {
    let mut entry = json!({"description": description, "day": day, "seconds": seconds, "billable": false});
    entry.as_object_mut().expect("fields").extend(more.as_object().expect("fields").clone());
    who.post("time-entries", entry).await.assert_status(201).id()
}

/// What a filter finds by API, and that the totals are those of what it finds.
async fn found(who: &Colleague, query: &str) -> Vec<String> {
    let list = who.get(&format!("time-entries?{query}")).await.assert_status(200).json();
    let rows = list["data"].as_array().expect("rows").clone();
    let totals = who.get(&format!("time-entries/totals?{query}")).await.assert_status(200).json();
    let seconds: i64 = rows.iter().filter_map(|row| row["seconds"].as_i64()).sum();
    assert_eq!(totals["seconds"], seconds, "{query}");
    let billable = rows.iter().filter(|row| row["billable"] == true);
    let billable: i64 = billable.filter_map(|row| row["seconds"].as_i64()).sum();
    assert_eq!(totals["billable_seconds"], billable, "{query}");
    rows.iter().map(|row| row["description"].as_str().expect("text").to_owned()).collect()
}

/// The id of the only tag.
async fn tag(who: &Colleague) -> String {
    who.get("tags").await.json()["data"][0]["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn entries_are_found_by_client_tag_and_whether_they_are_billable() {
    let Workshop { ada, grace, client, engine, .. } = workshop().await;
    work(&ada, "Mill", "2026-03-02", 3600, json!({"project_id": engine, "billable": true, "tags": ["Deep"]}))
        .await;
    work(&ada, "Store", "2026-03-03", 60, json!({"project_id": engine})).await;
    work(&ada, "Letters", "2026-03-04", 7, json!({"tags": ["Deep"]})).await;
    work(&grace, "Compiler", "2026-03-04", 1, json!({"project_id": engine, "billable": true})).await;
    let (days, deep) = ("from=2026-03-01&to=2026-03-31", tag(&ada).await);
    for (query, expected) in [
        (format!("client={client}"), vec!["Store", "Mill"]),
        (format!("client={client}&user=all"), vec!["Compiler", "Store", "Mill"]),
        (format!("client={client}&user=all&billable=true"), vec!["Compiler", "Mill"]),
        (format!("user={}&client={client}", grace.user), vec!["Compiler"]),
        ("billable=false".to_owned(), vec!["Letters", "Store"]),
        (format!("tag={deep}"), vec!["Letters", "Mill"]),
        (format!("tag={deep}&client={client}"), vec!["Mill"]),
        (format!("tag={deep}&search=lett&client=&project=&billable="), vec!["Letters"]),
        (format!("user=all&search=engine&project={engine}"), vec!["Compiler", "Store", "Mill"]),
    ] {
        assert_eq!(found(&ada, &format!("{query}&{days}")).await, expected, "{query}");
    }
    ada.get("time-entries?billable=perhaps").await.assert_status(422);
    ada.get("time-entries?days=someday").await.assert_status(422);
}

#[tokio::test]
async fn relative_days_are_those_of_the_readers_calendar() {
    let Workshop { app, ada, .. } = workshop().await;
    for (description, day) in
        [("Old", "2026-02-28"), ("First", "2026-03-01"), ("Monday", "2026-03-16"), ("Last", "2026-03-31")]
    {
        work(&ada, description, day, 60, json!({})).await;
    }
    for (days, expected) in [
        ("last_month", vec!["Old"]),
        ("this_month", vec!["Last", "Monday", "First"]),
        ("this_week", vec!["Monday"]),
        ("this_quarter", vec!["Last", "Monday", "First", "Old"]),
        ("today", vec![]),
    ] {
        assert_eq!(
            found(&ada, &format!("days={days}&from=2026-01-01&to=2026-01-01")).await,
            expected,
            "{days}"
        );
    }
    // In Rome the first of April has begun.
    app.set_time("2026-03-31T22:30:00Z");
    assert_eq!(found(&ada, "days=yesterday").await, ["Last"]);
}

#[tokio::test]
async fn the_page_shows_whose_time_it_is_and_what_it_sums_up_to() {
    let Workshop { ada, grace, engine, .. } = workshop().await;
    work(&ada, "Mill", "2026-03-02", 3600, json!({"project_id": engine, "billable": true})).await;
    work(&grace, "Compiler", "2026-03-04", 1800, json!({"project_id": engine, "billable": true})).await;
    work(&grace, "Old moth", "2026-02-04", 1800, json!({})).await;
    let all = ada.open("time-entries?user=all").await.assert_status(200);
    for shown in ["Mill", "Compiler", "Grace", "1:30:00", "135.00", "day-2026-03-02"] {
        assert!(all.main().contains(shown), "{shown}: {}", all.text);
    }
    assert!(!all.main().contains("Old moth"), "this month alone");
    let own = grace.open("time-entries?days=all").await.assert_status(200);
    assert!(own.main().contains("Old moth") && !own.main().contains("Mill"));
    assert!(
        !own.main().contains("135.00") && !own.main().contains("name=\"user\""),
        "a member's own, without amounts"
    );
    grace.open("time-entries?user=all").await.assert_status(403);
    let reversed = ada.open("time-entries?days=&from=2026-03-03&to=2026-03-01").await.assert_status(200);
    assert!(reversed.main().contains("aria-invalid"), "{}", reversed.text);
    let nothing = ada.open("time-entries?search=nobody").await.assert_status(200);
    assert!(nothing.main().contains("No entries match this filter."));
}

#[tokio::test]
async fn another_organizations_things_find_nothing() {
    let Workshop { app, ada, engine, client, .. } = workshop().await;
    work(&ada, "Mill", "2026-03-02", 3600, json!({"project_id": engine, "tags": ["Deep"]})).await;
    let brian = app.founder("Brian", "Difference Ltd").await;
    work(&brian, "Own", "2026-03-02", 60, json!({})).await;
    for query in [
        format!("client={client}"),
        format!("project={engine}"),
        format!("tag={}", tag(&ada).await),
        format!("user={}", ada.user),
    ] {
        let page = brian.open(&format!("time-entries?{query}")).await.assert_status(200);
        for hidden in ["Mill", "Deep", "Engine", "Royal Society", "Ada"] {
            assert!(!page.main().contains(hidden), "{query}: {hidden}");
        }
        assert_eq!(found(&brian, &format!("{query}&days=this_month")).await, Vec::<String>::new());
    }
}

/// A form sent from the list.
async fn from_list(who: &Colleague, query: &str, path: &str, body: &str) -> Answer {
    let request = Request::builder()
        .method(Method::POST)
        .uri(who.page_path(path))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("referer", format!("http://localhost{}?{query}", who.page_path("time-entries")));
    who.send(request.body(Body::from(body.to_owned())).expect("a request")).await
}

#[tokio::test]
async fn what_is_done_in_the_list_leads_back_to_it() {
    let Workshop { ada, .. } = workshop().await;
    let (one, two) = (
        work(&ada, "One", "2026-03-02", 60, json!({})).await,
        work(&ada, "Two", "2026-03-03", 60, json!({})).await,
    );
    let (query, list) = ("search=o&days=all", ada.page_path("time-entries?search=o&days=all"));
    let done = from_list(&ada, query, &format!("time-entries/{one}/delete"), "").await.assert_status(303);
    assert_eq!(done.location(), list);
    let back = from_list(&ada, query, &format!("time-entries/{one}/restore"), "").await.assert_status(303);
    assert_eq!(back.location(), list);
    let both = format!("ids={one}&ids={two}&day=");
    let gone = from_list(&ada, query, "time-entries/selection/delete", &both).await.assert_status(303);
    assert_eq!(gone.location(), list);
    ada.submit(&format!("time-entries/selection/restore?ids={one}&ids={two}"), &[]).await.assert_status(303);
    let form = "change=description&description=Three&list=%3Fsearch%3Do%26days%3Dall";
    let edit = format!("{both}&{form}");
    let edited = ada.send(
        Request::post(ada.page_path("time-entries/selection/edit"))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(edit))
            .expect("a request"),
    );
    assert_eq!(edited.await.assert_status(303).location(), list);
    let elsewhere = ada.submit(&format!("time-entries/{one}/delete"), &[]).await.assert_status(303);
    assert_eq!(elsewhere.location(), ada.page_path("time?week=2026-03-02"));
}
