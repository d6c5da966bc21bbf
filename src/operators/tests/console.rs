//! Who comes into the console, what they find there, and what of it goes on record.

use axum::http::Method;
use queries::types::Role;
use serde_json::json;

use super::{actions, console, record, script};
use crate::operators::remove;
use crate::testing::{PASSWORD, two_organizations};

#[tokio::test]
async fn nobody_but_operators_finds_the_console() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    for path in ["/operator", "/operator/organizations", "/operator/jobs", "/operator/proof", &console(&ada)]
    {
        ada.open_path(path).await.assert_status(404);
        let answer = app.anonymous().get(path).await.assert_status(303);
        assert!(answer.location().starts_with("/sign-in?next="), "{path}");
    }
    ada.submit_path(&format!("{}/suspend", console(&ada)), &[("reason", "Because")]).await.assert_status(404);
    let api = "/api/v1/operator/organizations";
    ada.request(Method::GET, api, None, &[]).await.assert_status(404);
    // A token is no browser, not even an operator's own.
    script(&app, &olga).await.request(Method::GET, api, None, &[]).await.assert_status(401);
    assert!(!ada.open("time").await.text.contains("/operator/"), "no way leads there");
    assert!(olga.open("time").await.text.contains("href=\"/operator/organizations\""));
    assert_eq!(actions(&app, &ada).await, [""; 0]);
}

#[tokio::test]
async fn the_list_is_searched_by_name_slug_contact_and_member() {
    let (app, ada, brian) = two_organizations().await;
    let olga = app.operator("Olga").await;
    app.colleague(&brian, "Grace Hopper", Role::Viewer).await;
    let contact = "update organizations set contact_email = 'Office@analytical.example', plan = 'starter' where id = $1";
    app.superuser().await.execute(contact, &[&ada.organization]).await.expect("a contact");
    let found = |query: &'static str| {
        let olga = olga.clone();
        async move {
            let path = format!("/api/v1/operator/organizations?{query}");
            let list = olga.request(Method::GET, &path, None, &[]).await.assert_status(200).json();
            let rows = list["data"].as_array().expect("rows").clone();
            rows.iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect::<Vec<_>>()
        }
    };
    assert_eq!(found("").await, ["Analytical Engines", "Bell Labs", "Olga's own"]);
    assert_eq!(found("search=LYTIC").await, ["Analytical Engines"]);
    assert_eq!(found("search=bell-labs").await, ["Bell Labs"]);
    assert_eq!(found("search=office%40analytical").await, ["Analytical Engines"]);
    assert_eq!(found("search=Grace.Hopper%40example.com").await, ["Bell Labs"]);
    assert_eq!(found("search=hopper%40example.com").await, [""; 0], "a person only by the whole address");
    assert_eq!(found("search=%25").await, [""; 0]);
    assert_eq!(found("plan=starter").await, ["Analytical Engines"]);
    assert_eq!(found("status=suspended").await, [""; 0]);
    let page = olga.open_path("/operator/organizations?search=nowhere").await.assert_status(200);
    assert!(page.main().contains("Nothing matches") && page.main().contains("value=\"nowhere\""));
    assert_eq!(actions(&app, &ada).await, [""; 0], "the list is no look into one of them");
}

#[tokio::test]
async fn the_list_goes_on_page_by_page() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    let copies = "insert into organizations (id, name, slug, created_at, updated_at)
         select gen_random_uuid(), 'Copy ' || n % 7, 'copy-' || n, now(), now() from generate_series(1, 60) n";
    app.superuser().await.execute(copies, &[]).await.expect("organizations");
    let (mut path, mut seen) = ("/operator/organizations?plan=free".to_owned(), 0);
    let next = loop {
        let page = olga.open_path(&path).await.assert_status(200);
        seen += page.main().matches("<li><svg").count();
        let Some(rest) = page.main().split_once("rel=\"next\" href=\"") else { break page };
        path = rest.1.split('"').next().expect("an address").replace("&#38;", "&").replace("&amp;", "&");
    };
    assert_eq!(seen, 60, "{}", next.main());
    assert!(next.main().contains("First page"));
    olga.open_path("/operator/organizations?after=nonsense").await.assert_status(422);
    assert_eq!(actions(&app, &ada).await, [""; 0]);
}

#[tokio::test]
async fn opening_an_organization_shows_no_work_and_goes_on_its_record() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    let client = ada.post("clients", json!({"name": "Secret Client"})).await.assert_status(201).id();
    ada.post("projects", json!({"name": "Secret Project", "client_id": client})).await.assert_status(201);
    let entry = json!({"day": "2026-03-02", "time": "1:00", "description": "Secret deed"});
    ada.post("time-entries", entry).await.assert_status(201);
    let page = olga.open_path(&console(&ada)).await.assert_status(200);
    for shown in ["Analytical Engines", "ada@example.com", "1 of no limit", "Enterprise"] {
        assert!(page.main().contains(shown), "{shown}: {}", page.main());
    }
    assert!(!page.text.contains("Secret"), "{}", page.text);
    let api = format!("/api/v1{}", console(&ada));
    let customer = olga.request(Method::GET, &api, None, &[]).await.assert_status(200);
    assert!(!customer.text.contains("Secret"), "{}", customer.text);
    let customer = customer.json();
    assert_eq!(customer["figures"]["time_entries"], 1);
    assert_eq!(customer["months"][0]["time_entries"], 1);
    assert_eq!(customer["owners"][0]["email"], "ada@example.com");
    let looks = record(&app, &ada).await;
    let look = ("operator.looked".to_owned(), "operator Olga".to_owned());
    assert_eq!(looks[..2], [look.clone(), look]);
    let audit = ada.open("settings/audit").await.assert_status(200);
    assert!(audit.main().contains("An operator looked at plan and usage") && audit.main().contains("Olga"));
    olga.open_path(&format!("/operator/organizations/{}", crate::clock::new_id())).await.assert_status(404);
    olga.open_path("/operator/organizations/analytical-engines").await.assert_status(404);
}

#[tokio::test]
async fn a_look_that_cannot_be_recorded_shows_nothing() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    app.owner()
        .await
        .batch_execute("revoke insert on audit_events from timetracker_operator")
        .await
        .expect("revoked");
    let answer = olga.open_path(&console(&ada)).await.assert_status(500);
    assert!(!answer.text.contains("ada@example.com"), "{}", answer.text);
}

#[tokio::test]
async fn the_console_asks_again_after_an_hour() {
    let app = crate::testing::start().await;
    let olga = app.sign_up("Olga", "Operations").await;
    let owner = app.owner().await;
    crate::operators::add(&owner, &olga.email, "", true, app.app().now()).await.expect("added");
    app.pass(3599);
    olga.open_path("/operator/jobs").await.assert_status(200);
    app.pass(1);
    let asked = olga.open_path("/operator/jobs?state=kept").await.assert_status(303);
    assert_eq!(asked.location(), "/operator/proof?next=%2Foperator%2Fjobs%3Fstate%3Dkept");
    let refused =
        olga.request(Method::GET, "/api/v1/operator/organizations", None, &[]).await.assert_status(403);
    assert_eq!(refused.json()["code"], "forbidden-proof");
    olga.open_path(asked.location()).await.assert_status(200);
    let wrong = [("current_password", "violet harbour"), ("next", "/operator/jobs")];
    let page = olga.submit_path("/operator/proof", &wrong).await.assert_status(422);
    assert!(
        page.main().contains("value=\"/operator/jobs\"") && page.main().contains("current_password-error")
    );
    for (next, led) in
        [("/operator/jobs?state=kept", "/operator/jobs?state=kept"), ("//evil.example", "/operator")]
    {
        let right = [("current_password", PASSWORD), ("next", next)];
        let answer = olga.submit_path("/operator/proof", &right).await.assert_status(303);
        assert_eq!(answer.location(), led);
    }
    olga.open_path("/operator/jobs").await.assert_status(200);
    remove(&owner, &olga.email).await.expect("removed");
    olga.open_path("/operator/jobs").await.assert_status(404);
}
