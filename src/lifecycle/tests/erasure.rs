//! When the grace is over, every row goes, and nobody else's.

use serde_json::json;

use super::delete;
use crate::testing::two_organizations;

#[tokio::test]
async fn the_job_erases_every_row_and_counts_them() {
    let (app, ada, brian) = two_organizations().await;
    for who in [&ada, &brian] {
        who.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
        who.post("time-entries", json!({"day": "2026-03-02", "time": "1:00"})).await.assert_status(201);
    }
    delete(&ada, "Analytical Engines").await.assert_status(200);
    app.set_time("2026-04-01T14:00:00Z");
    app.run_jobs().await;
    let rows = app.superuser().await;
    let problem =
        rows.query("select error from jobs where kind = 'erase_organization'", &[]).await.expect("jobs");
    assert!(problem.is_empty(), "{:?}", problem[0].get::<_, Option<String>>(0));
    let left =
        rows.query("select from organizations where id = $1", &[&ada.organization]).await.expect("rows");
    assert!(left.is_empty());
    let tables = crate::tenancy::verification::tenant_tables(&rows).await.expect("the tables");
    for table in tables {
        let count = format!("select from {} where {} = $1", table.name, table.key_column);
        assert!(
            rows.query(&count, &[&ada.organization]).await.expect("rows").is_empty(),
            "{} keeps rows",
            table.name
        );
    }
    let erased = rows.query_one("select id, name, rows from erased_organizations", &[]).await.expect("one");
    let counts: serde_json::Value = erased.get(2);
    assert_eq!(
        (erased.get::<_, uuid::Uuid>(0), erased.get::<_, &str>(1)),
        (ada.organization, "Analytical Engines")
    );
    assert_eq!(
        (&counts["clients"], &counts["time_entries"], &counts["memberships"]),
        (&json!(1), &json!(1), &json!(1))
    );
    let mails = app.mails_to("ada@example.com").await;
    let mail = mails.last().expect("a mail");
    assert_eq!(mail.subject, "Analytical Engines was erased");
    ada.open_path(&ada.page_path("settings/danger")).await.assert_status(404);
    assert_eq!(brian.get("clients").await.json()["data"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_deletion_that_was_put_off_is_not_carried_out_early() {
    let (app, ada, _) = two_organizations().await;
    delete(&ada, "Analytical Engines").await.assert_status(200);
    app.set_time("2026-03-20T00:00:00Z");
    ada.submit("settings/danger/keep", &[]).await.assert_status(303);
    delete(&ada, "Analytical Engines").await.assert_status(200);
    app.set_time("2026-04-02T00:00:00Z");
    app.run_jobs().await;
    ada.open("settings/danger").await.assert_status(200);
    app.set_time("2026-04-20T00:00:00Z");
    app.run_jobs().await;
    ada.open("settings/danger").await.assert_status(404);
}
