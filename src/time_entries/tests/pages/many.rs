//! Several entries at once, as pages.

use queries::types::Role;
use serde_json::{Value, json};

use super::super::{project, worked};
use super::{assert_page, flash, follow};
use crate::testing::two_organizations;

fn id(entry: &Value) -> String {
    entry["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn a_selection_is_edited_where_it_is_ticked() {
    let (app, ada, brian) = two_organizations().await;
    let site = project(&app, &ada, "Website").await;
    let (one, two) = (id(&worked(&ada, "2026-03-02", 60).await), id(&worked(&ada, "2026-03-02", 90).await));
    let week = ada.open("time").await;
    assert!(week.main().contains(&format!("name=\"ids\" value=\"{one}\" form=\"selection\"")));
    let query = format!("time-entries/selection/edit?ids={one}&ids={two}&day=2026-03-02");
    let form = ada.open(&query).await;
    assert_page(&form, 200);
    assert!(form.main().contains("Edit 2 entries"), "{}", form.main());
    brian.open(&query).await.assert_status(404);

    let both = [("ids", one.as_str()), ("ids", two.as_str()), ("day", "2026-03-02"), ("description", "New")];
    let nothing = ada.submit("time-entries/selection/edit", &both).await;
    assert_page(&nothing, 422);
    assert!(nothing.main().contains("Tick what is to change") && nothing.main().contains("value=\"New\""));
    let ticked = [&both[..], &[("change", "project"), ("project_id", &site), ("tags", "deep")]].concat();
    let saved = ada.submit("time-entries/selection/edit", &ticked).await.assert_status(303);
    assert_eq!(
        (saved.location().to_owned(), &flash(&saved)["key"]),
        (ada.page_path("time?week=2026-03-02"), &json!("flash-entries-changed"))
    );
    for entry in [&one, &two] {
        let entry = ada.get(&format!("time-entries/{entry}")).await.json();
        assert_eq!(
            (&entry["project_name"], &entry["description"], &entry["tags"]),
            (&json!("Website"), &json!("Work"), &json!([]))
        );
    }
}

#[tokio::test]
async fn a_selection_is_deleted_and_comes_back() {
    let (app, ada, _) = two_organizations().await;
    let (one, two) = (id(&worked(&ada, "2026-03-02", 60).await), id(&worked(&ada, "2026-03-02", 90).await));
    let both = [("ids", one.as_str()), ("ids", two.as_str()), ("day", "2026-03-02")];
    let gone = ada.submit("time-entries/selection/delete", &both).await.assert_status(303);
    assert_eq!(ada.get("time-entries").await.json()["data"], json!([]));
    let told = follow(&app, &ada, &gone).await;
    assert!(told.text.contains("Entries deleted."), "{}", told.text);
    let undo = flash(&gone)["undo"].as_str().expect("an undo").to_owned();
    let rest = undo.strip_prefix(&ada.page_path("")).expect("a path of hers").to_owned();
    ada.submit(&rest, &[]).await.assert_status(303);
    assert_eq!(ada.get("time-entries").await.json()["data"].as_array().expect("entries").len(), 2);
    ada.submit("time-entries/selection/delete", &[("day", "2026-03-02")]).await.assert_status(422);
}

#[tokio::test]
async fn what_cannot_be_done_is_told_of_each_entry() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let (old, new) =
        (id(&worked(&grace, "2026-02-02", 60).await), id(&worked(&grace, "2026-03-02", 90).await));
    let lock = "update organizations set locked_until = '2026-02-28' where id = $1";
    app.superuser().await.execute(lock, &[&ada.organization]).await.expect("a change");
    let both = [("ids", old.as_str()), ("ids", new.as_str()), ("day", "2026-03-02")];
    let results = grace.submit("time-entries/selection/delete", &both).await.assert_status(200);
    let main = results.main();
    assert!(main.contains("1 entry is done") && main.contains("1 entry stays as it was"), "{main}");
    assert_eq!(grace.get("time-entries").await.json()["data"][0]["id"], old);
}

#[tokio::test]
async fn an_entry_is_duplicated_split_and_merged_with_undo() {
    let (_, ada, brian) = two_organizations().await;
    let span = json!({"day": "2026-03-02", "time": "9-11", "description": "Long"});
    let entry = ada.post("time-entries", span).await.assert_status(201).id();
    let at = format!("time-entries/{entry}/split");
    let form = ada.open(&at).await;
    assert_page(&form, 200);
    brian.open(&at).await.assert_status(404);
    for (fields, problem) in [
        ([("version", "1"), ("at", "9:00")], "This is not inside the entry"),
        ([("version", "1"), ("at", "soon")], "This is not a time of day"),
        ([("version", "1"), ("duration", "2:00")], "This is not inside the entry"),
        ([("version", "1"), ("at", "")], "Say where to split"),
    ] {
        let page = ada.submit(&at, &fields).await;
        assert_page(&page, 422);
        assert!(page.main().contains(problem), "{problem}: {}", page.main());
    }
    assert_page(&ada.submit(&at, &[("version", "7"), ("at", "10:00")]).await, 412);
    let cut = ada.submit(&at, &[("version", "1"), ("at", "10:00")]).await.assert_status(303);
    let halves = ada.get("time-entries").await.json();
    assert_eq!(
        (&halves["data"][0]["seconds"], &halves["data"][1]["seconds"]),
        (&json!(3_600), &json!(3_600))
    );
    let second = id(&halves["data"][0]);
    assert!(ada.open("time").await.main().contains("Merge with the one before"));
    let undo = flash(&cut)["undo"].as_str().expect("an undo").to_owned();
    let rest = undo.strip_prefix(&ada.page_path("")).expect("a path of hers").to_owned();
    ada.submit(&rest, &[]).await.assert_status(303);
    let whole = ada.get("time-entries").await.json();
    assert_eq!(
        (whole["data"].as_array().expect("entries").len(), &whole["data"][0]["seconds"]),
        (1, &json!(7_200))
    );
    ada.get(&format!("time-entries/{second}")).await.assert_status(404);

    let copied = ada.submit(&format!("time-entries/{entry}/duplicate"), &[]).await.assert_status(303);
    assert_eq!(flash(&copied)["key"], "flash-entry-duplicated");
    assert_eq!(ada.get("time-entries").await.json()["data"].as_array().expect("entries").len(), 2);
    brian.submit(&format!("time-entries/{entry}/duplicate"), &[]).await.assert_status(404);
}

#[tokio::test]
async fn several_days_are_added_or_none() {
    let (app, ada, _) = two_organizations().await;
    let set = "update organizations set overlap_policy = 'refuse' where id = $1";
    app.superuser().await.execute(set, &[&ada.organization]).await.expect("a change");
    assert_page(&ada.open("time-entries/range").await, 200);
    let days = [("from", "2026-02-23"), ("to", "2026-02-27"), ("time", "9-10"), ("description", "Course")];
    let added = ada.submit("time-entries/range", &days).await.assert_status(303);
    assert_eq!(flash(&added)["key"], "flash-days-added");
    let refused = ada.submit("time-entries/range", &days).await;
    assert_page(&refused, 422);
    let main = refused.main();
    assert!(main.contains("These days cannot have it") && main.contains("value=\"Course\""), "{main}");
    assert_eq!(main.matches("This overlaps with the entry from").count(), 5, "{main}");
    for (from, to, problem) in [
        ("2026-02-28", "2026-03-01", "only Saturdays and Sundays"),
        ("2026-01-01", "2026-02-20", "At most 31 days"),
        ("", "2026-02-20", "Choose a day"),
    ] {
        let page = ada.submit("time-entries/range", &[("from", from), ("to", to), ("time", "1h")]).await;
        assert_page(&page, 422);
        assert!(page.main().contains(problem), "{problem}: {}", page.main());
    }
}
