//! Switching: what it remembers, and what it leaves alone.

use axum::http::Method;
use queries::types::{Role, TokenScope};
use serde_json::json;

use super::{get, with_token};
use crate::testing::{Colleague, TestApp, two_organizations};

/// Ada at home, Brian, and Ada as she acts in Brian's organization, in the same session.
async fn in_both() -> (TestApp, Colleague, Colleague, Colleague) {
    let (app, ada, brian) = two_organizations().await;
    let abroad = app.also_in(&ada, &brian, Role::Viewer).await;
    (app, ada, brian, abroad)
}

async fn current(person: &Colleague) -> String {
    let list = person.open_path("/organizations/api/list").await.assert_status(200).json();
    let organizations = list["organizations"].as_array().expect("organizations");
    let current: Vec<_> = organizations.iter().filter(|link| link["last_used"] == json!(true)).collect();
    assert_eq!(current.len(), 1, "{list}");
    current[0]["slug"].as_str().expect("a slug").to_owned()
}

#[tokio::test]
async fn switching_leads_there_and_is_remembered() {
    let (_, ada, _, abroad) = in_both().await;
    assert_eq!(current(&ada).await, "analytical-engines");
    let switched = abroad.submit("switch", &[]).await.assert_status(303);
    assert_eq!(switched.location(), "/organizations/bell-labs/time");
    assert_eq!(current(&ada).await, "bell-labs");
    let list = ada.open_path("/organizations").await.text;
    assert!(
        list.contains("aria-label=\"Switch to Analytical Engines\"")
            && !list.contains("Switch to Bell Labs\"")
    );
    let path = format!("/organizations/api/{}/switch", ada.organization);
    let switched = ada.request(Method::POST, &path, None, &[]).await.assert_status(200).json();
    assert_eq!((&switched["success"], &switched["organization"]["slug"]), (&json!(true), &json!(ada.slug)));
    assert_eq!(current(&ada).await, "analytical-engines");
}

#[tokio::test]
async fn two_tabs_in_two_organizations_do_not_mix() {
    let (_, ada, brian, abroad) = in_both().await;
    ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    brian.post("clients", json!({"name": "Fabrikam"})).await.assert_status(201);
    for _ in 0..2 {
        let home = ada.open("clients").await.assert_status(200).text;
        assert!(home.contains("Contoso") && !home.contains("Fabrikam"));
        assert!(home.contains("</span>Analytical Engines</span>"));
        let away = abroad.open("clients").await.assert_status(200).text;
        assert!(away.contains("Fabrikam") && !away.contains("Contoso"));
        abroad.submit("switch", &[]).await.assert_status(303);
    }
    // A viewer there stays one, whatever they own elsewhere and wherever the session was last.
    ada.submit("switch", &[]).await.assert_status(303);
    abroad.post("clients", json!({"name": "Theirs"})).await.assert_status(403);
    abroad.open("edit").await.assert_status(403);
    ada.post("clients", json!({"name": "Ours"})).await.assert_status(201);
}

#[tokio::test]
async fn only_a_member_switches_and_only_in_a_session() {
    let (app, ada, brian) = two_organizations().await;
    let stranger = ada.at(&brian.slug);
    stranger.submit("switch", &[]).await.assert_status(404);
    assert_eq!(current(&ada).await, "analytical-engines");
    let script = with_token(&app, &ada, TokenScope::Write).await;
    script.submit("switch", &[]).await.assert_status(403);
    get(&script).await.assert_status(200);
    ada.request(
        Method::POST,
        "/organizations/api/analytical-engines/switch",
        None,
        &[("sec-fetch-site", "cross-site")],
    )
    .await
    .assert_status(403);
    ada.open("switch").await.assert_status(404);
}

#[tokio::test]
async fn every_one_of_very_many_organizations_can_be_reached() {
    let (app, ada, _) = two_organizations().await;
    let found =
        "select found_organization($1, gen_random_uuid(), 'Place ' || lpad(n::text, 3, '0'), 'place-' || n,
                 'UTC', 'EUR', 'teal', now()) from generate_series(1, 130) n";
    app.superuser().await.execute(found, &[&ada.user]).await.expect("places");
    let first = ada.open_path("/organizations/api/list").await.assert_status(200).json();
    assert_eq!(first["organizations"].as_array().expect("a page").len(), 100);
    let next = first["next_cursor"].as_str().expect("there are more");
    let rest =
        ada.open_path(&format!("/organizations/api/list?after={next}")).await.assert_status(200).json();
    assert_eq!(
        (rest["organizations"].as_array().expect("a page").len(), &rest["next_cursor"]),
        (31, &json!(null))
    );
    let page = ada.open_path("/organizations").await.assert_status(200).text;
    assert!(page.contains("rel=\"next\"") && page.contains("name=\"search\""));
    let options = ada.open_path("/organizations/search?search=lace%20129").await.assert_status(200).text;
    assert_eq!((options.matches("/switch").count(), options.contains("/place-129/switch")), (1, true));
    // The one that is open is shown, however late its name comes.
    let last = ada.at("place-130");
    assert!(last.open("time").await.assert_status(200).text.contains("</span>Place 130</span>"));
    last.submit("switch", &[]).await.assert_status(303);
    let found = ada.open_path("/organizations/api/list?search=place%20130").await.json();
    assert_eq!(found["organizations"][0]["last_used"], true);
    // Outside any organization the switcher still shows it.
    assert!(ada.open_path("/organizations").await.text.contains("</span>Place 130</span>"));
}
