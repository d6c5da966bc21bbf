//! A copy of everything.

use std::io::{Cursor, Read};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use serde_json::{Value, json};
use zip::ZipArchive;

use super::actions;
use crate::lifecycle::export::LEFT_OUT;
use crate::testing::{Colleague, two_organizations};

async fn archive(owner: &Colleague, format: &str) -> ZipArchive<Cursor<Vec<u8>>> {
    let request = Request::post(owner.page_path("settings/danger/export"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(format!("format={format}")))
        .expect("a request");
    let answer = owner.send_for_stream(request).await;
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["content-type"]),
        (200, &"application/zip".parse().unwrap())
    );
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("a body");
    ZipArchive::new(Cursor::new(bytes.to_vec())).expect("an archive")
}

fn file(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> String {
    let mut text = String::new();
    archive.by_name(name).expect("a file").read_to_string(&mut text).expect("text");
    text
}

#[tokio::test]
async fn the_archive_holds_every_table_and_no_secret() {
    let (app, ada, brian) = two_organizations().await;
    ada.post("clients", json!({"name": "Contoso, \"Ltd\""})).await.assert_status(201);
    brian.post("clients", json!({"name": "Fabrikam"})).await.assert_status(201);
    super::script(&app, &ada).await;
    let mut json_files = archive(&ada, "json").await;
    let clients: Value = serde_json::from_str(&file(&mut json_files, "clients.json")).expect("JSON");
    assert_eq!(
        (clients.as_array().map(Vec::len), &clients[0]["name"]),
        (Some(1), &json!("Contoso, \"Ltd\""))
    );
    let organization: Value =
        serde_json::from_str(&file(&mut json_files, "organization.json")).expect("JSON");
    assert_eq!(organization["name"], "Analytical Engines");
    assert_eq!(
        serde_json::from_str::<Value>(&file(&mut json_files, "projects.json")).expect("JSON"),
        json!([])
    );
    let tables =
        crate::tenancy::verification::tenant_tables(&app.superuser().await).await.expect("the tables");
    for table in tables.iter().filter(|table| table.key_column == "organization_id") {
        let there = json_files.by_name(&format!("{}.json", table.name)).is_ok();
        assert_eq!(there, !LEFT_OUT.contains(&table.name.as_str()), "{}", table.name);
    }
    for name in
        json_files.file_names().map(|name| name.expect("a name").into_owned()).collect::<Vec<String>>()
    {
        let text = file(&mut json_files, &name);
        assert!(
            !text.contains("Fabrikam") && !text.contains("_hash\"") && !text.contains("secret\""),
            "{name}: {text}"
        );
    }
    let mut csv_files = archive(&ada, "csv").await;
    let clients = file(&mut csv_files, "clients.csv");
    assert!(clients.starts_with("organization_id,id,name,email,"), "{clients}");
    assert!(clients.contains("\"Contoso, \"\"Ltd\"\"\""), "{clients}");
    assert_eq!(
        actions(&app, &ada).await,
        ["organization.exported", "organization.exported", "client.created"]
    );
}

#[tokio::test]
async fn many_rows_come_whole_and_in_any_state() {
    let (app, ada, _) = two_organizations().await;
    let insert = "insert into tags (organization_id, id, name, created_at, updated_at)
                  select $1, gen_random_uuid(), 'Tag ' || n, now(), now() from generate_series(1, 2500) n";
    let rows = app.superuser().await;
    rows.execute(insert, &[&ada.organization]).await.expect("tags");
    for state in ["suspended", "cancelled"] {
        let set = "update organizations set status = $2::text::organization_status where id = $1";
        rows.execute(set, &[&ada.organization, &state]).await.expect("a state");
        let mut files = archive(&ada, "json").await;
        let tags: Value = serde_json::from_str(&file(&mut files, "tags.json")).expect("JSON");
        assert_eq!(tags.as_array().map(Vec::len), Some(2500), "{state}");
    }
}
