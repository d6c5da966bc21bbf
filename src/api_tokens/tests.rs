//! Tokens: what they open, for whom, and until when.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use crate::tenancy::hash_token;
use crate::testing::{Colleague, two_organizations};

/// The person with a new token of this scope.
async fn with_token(person: &Colleague, input: Value) -> (Colleague, String) {
    let made = person.post("tokens", input).await.assert_status(201).json();
    let id = made["id"].as_str().expect("an id").to_owned();
    (person.with_token(made["token"].as_str().expect("a token")), id)
}

#[tokio::test]
async fn a_token_is_shown_once_and_stored_as_its_hash() {
    let (app, ada, _) = two_organizations().await;
    let made =
        ada.post("tokens", json!({"name": " Nightly export ", "scope": "read", "expires_in_days": 30})).await;
    let made = made.assert_status(201).json();
    let secret = made["token"].as_str().expect("a token");
    assert!(secret.starts_with("tt_") && secret.len() == 46, "{secret}");
    assert_eq!((&made["prefix"], &made["name"]), (&json!(secret[..8]), &json!("Nightly export")));
    assert_eq!((&made["scope"], &made["expires_at"]), (&json!("read"), &json!("2026-04-01T14:00:00Z")));
    let listed = ada.get("tokens").await.assert_status(200);
    assert!(!listed.text.contains(secret) && !listed.text.contains("hash"), "{}", listed.text);
    assert_eq!(listed.json()["data"][0]["name"], "Nightly export");
    let stored = app
        .superuser()
        .await
        .query_one("select token_hash, t::text from api_tokens t", &[])
        .await
        .expect("a row");
    assert_eq!(stored.get::<_, Vec<u8>>(0), hash_token(secret));
    assert!(!stored.get::<_, String>(1).contains(&secret[8..]));
}

#[tokio::test]
async fn a_repeated_creation_makes_one_token_and_stores_no_secret() {
    let (app, ada, _) = two_organizations().await;
    let (path, body) = (ada.api_path("tokens"), json!({"name": "Laptop", "scope": "write"}));
    let again =
        async || ada.request(Method::POST, &path, Some(body.clone()), &[("idempotency-key", "one")]).await;
    let first = again().await.assert_status(201).json();
    let second = again().await.assert_status(201);
    assert_eq!(second.header("idempotency-replayed"), "true");
    assert_eq!((&second.json()["id"], second.json().get("token")), (&first["id"], None));
    let kept: String = app
        .superuser()
        .await
        .query_one("select response::text from idempotency_keys", &[])
        .await
        .expect("a row")
        .get(0);
    assert!(!kept.contains(&first["token"].as_str().expect("a token")[8..]), "{kept}");
    assert_eq!(ada.get("tokens").await.json()["data"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn the_scope_decides_what_a_token_may() {
    let (_, ada, _) = two_organizations().await;
    let (reader, _) = with_token(&ada, json!({"name": "Reader", "scope": "read"})).await;
    let (writer, _) = with_token(&ada, json!({"name": "Writer", "scope": "write"})).await;
    reader.get("clients").await.assert_status(200);
    let refused = reader.post("clients", json!({"name": "Contoso"})).await.assert_status(403);
    assert_eq!(refused.json()["code"], "forbidden-scope");
    writer.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    let used = ada.get("tokens").await.json();
    assert_eq!(used["data"][0]["last_used_at"], "2026-03-02T14:00:00Z");
}

#[tokio::test]
async fn a_token_may_no_more_than_its_person() {
    let (app, ada, _) = two_organizations().await;
    let vera = app.colleague(&ada, "Vera", Role::Viewer).await;
    let (writer, _) = with_token(&vera, json!({"name": "Writer", "scope": "write"})).await;
    writer.get("clients").await.assert_status(200);
    assert_eq!(
        writer.post("clients", json!({"name": "x"})).await.assert_status(403).json()["code"],
        "forbidden-role"
    );
}

#[tokio::test]
async fn a_token_cannot_see_make_or_revoke_tokens() {
    let (_, ada, _) = two_organizations().await;
    let (writer, id) = with_token(&ada, json!({"name": "Writer", "scope": "write"})).await;
    let (reader, _) = with_token(&ada, json!({"name": "Reader", "scope": "read"})).await;
    for answer in [
        writer.get("tokens").await,
        writer.post("tokens", json!({"name": "Child", "scope": "write"})).await,
        writer.delete(&format!("tokens/{id}")).await,
        writer.submit("tokens/new", &[("name", "Child"), ("scope", "write")]).await,
        writer.open("tokens").await,
        reader.get("tokens").await,
        reader.post("tokens", json!({"name": "Child", "scope": "read"})).await,
    ] {
        answer.assert_status(403);
    }
    assert_eq!(ada.get("tokens").await.json()["data"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn revoked_expired_and_made_up_tokens_open_nothing() {
    let (app, ada, _) = two_organizations().await;
    let (revoked, id) = with_token(&ada, json!({"name": "Revoked", "scope": "write"})).await;
    let (short, _) = with_token(&ada, json!({"name": "Short", "scope": "write", "expires_in_days": 1})).await;
    revoked.get("clients").await.assert_status(200);
    ada.delete(&format!("tokens/{id}")).await.assert_status(200);
    ada.delete(&format!("tokens/{id}")).await.assert_status(200);
    let problem = revoked.get("clients").await.assert_status(401);
    assert_eq!(problem.header("www-authenticate"), "Bearer");
    app.set_time("2026-03-03T13:59:59Z");
    short.get("clients").await.assert_status(200);
    app.set_time("2026-03-03T14:00:00Z");
    short.get("clients").await.assert_status(401);
    for made_up in ["", "tt_", "tt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &"x".repeat(5000)] {
        ada.with_token(made_up).get("clients").await.assert_status(401);
    }
}

#[tokio::test]
async fn a_token_ends_with_its_persons_place() {
    let (app, ada, _) = two_organizations().await;
    let max = app.colleague(&ada, "Max", Role::Member).await;
    let (token, _) = with_token(&max, json!({"name": "Laptop", "scope": "write"})).await;
    token.get("clients").await.assert_status(200);
    let superuser = app.superuser().await;
    let set = async |status: &str| {
        let update = format!("update memberships set status = '{status}' where user_id = $1");
        superuser.execute(&update, &[&max.user]).await.expect("an update");
    };
    for status in ["suspended", "removed"] {
        set(status).await;
        token.get("clients").await.assert_status(401);
        max.get("clients").await.assert_status(404);
    }
    set("active").await;
    token.get("clients").await.assert_status(200);
    superuser
        .execute("update users set deactivated_at = now() where id = $1", &[&max.user])
        .await
        .expect("an update");
    token.get("clients").await.assert_status(401);
}

#[tokio::test]
async fn the_other_organization_cannot() {
    let (app, ada, brian) = two_organizations().await;
    let (token, id) = with_token(&ada, json!({"name": "Laptop", "scope": "write"})).await;
    token.request(Method::GET, &brian.api_path("clients"), None, &[]).await.assert_status(401);
    brian.delete(&format!("tokens/{id}")).await.assert_status(404);
    brian.request(Method::DELETE, &ada.api_path(&format!("tokens/{id}")), None, &[]).await.assert_status(404);
    assert_eq!(brian.get("tokens").await.json()["data"], json!([]));

    // In both organizations, and still the token opens one.
    let guest = app.also_in(&ada, &brian, Role::Manager).await;
    guest.get("clients").await.assert_status(200);
    token.request(Method::GET, &brian.api_path("clients"), None, &[]).await.assert_status(401);
    assert_eq!(guest.get("tokens").await.json()["data"], json!([]), "tokens of one organization stay there");
    guest.delete(&format!("tokens/{id}")).await.assert_status(404);
    token.get("clients").await.assert_status(200);
}

#[tokio::test]
async fn a_colleague_cannot_see_or_revoke_mine() {
    let (app, ada, _) = two_organizations().await;
    let admin = app.colleague(&ada, "Admin", Role::Admin).await;
    let (token, id) = with_token(&ada, json!({"name": "Laptop", "scope": "write"})).await;
    assert_eq!(admin.get("tokens").await.json()["data"], json!([]));
    admin.delete(&format!("tokens/{id}")).await.assert_status(404);
    admin.submit(&format!("tokens/{id}/revoke"), &[]).await.assert_status(404);
    token.get("clients").await.assert_status(200);
}

#[tokio::test]
async fn a_person_makes_and_revokes_a_token_on_the_page() {
    let (_, ada, _) = two_organizations().await;
    assert!(ada.open("tokens").await.assert_status(200).text.contains("No tokens yet"));
    let form = [("name", "<b>Laptop</b>"), ("scope", "write"), ("expires_in_days", "")];
    let page = ada.submit("tokens/new", &form).await.assert_status(200);
    assert_eq!((page.header("cache-control"), page.cookie("timetracker_flash")), ("no-store", None));
    let secret = page.text.split("<code id=\"token\">").nth(1).and_then(|rest| rest.split('<').next());
    let secret = secret.expect("the token").to_owned();
    ada.with_token(&secret).post("clients", json!({"name": "Contoso"})).await.assert_status(201);
    assert_eq!(ada.open("tokens/new").await.assert_status(303).location(), ada.page_path("tokens"));

    let listed = ada.open("tokens").await.assert_status(200).text;
    assert!(!listed.contains(&secret) && listed.contains(&secret[..8]) && !listed.contains("<b>Laptop"));
    for told in ["Read and write", "created 2 Mar 2026", "last used 2 Mar 2026", "never expires"] {
        assert!(listed.contains(told), "{told}: {listed}");
    }
    let action = listed.split("action=\"").find(|part| part.contains("/revoke\"")).expect("a button");
    let action = action.split('"').next().expect("an address");
    let answer = ada.submit_path(action, &[]).await.assert_status(303);
    assert_eq!(answer.location(), ada.page_path("tokens"));
    ada.with_token(&secret).get("clients").await.assert_status(401);
    let listed = ada.open("tokens").await.text;
    assert!(listed.contains("revoked 2 Mar 2026") && !listed.contains("/revoke\""), "{listed}");
}

#[tokio::test]
async fn wrong_input_is_told_at_its_field() {
    let (_, ada, _) = two_organizations().await;
    for (input, field) in [
        (json!({"name": "", "scope": "read"}), "name"),
        (json!({"name": "x".repeat(101), "scope": "read"}), "name"),
        (json!({"name": "a\u{0}b", "scope": "read"}), "name"),
        (json!({"name": "x", "scope": "admin"}), "scope"),
        (json!({"name": "x", "scope": "read", "expires_in_days": 0}), "expires_in_days"),
        (json!({"name": "x", "scope": "read", "expires_in_days": 3651}), "expires_in_days"),
        (json!({"name": "x", "scope": "read", "expires_in_days": i64::MAX}), "expires_in_days"),
        (json!({"name": "x", "scope": "read", "expires_in_days": "soon"}), "expires_in_days"),
    ] {
        let answer = ada.post("tokens", input.clone()).await.assert_status(422);
        assert!(answer.problem_at(field).is_some(), "{input}: {}", answer.text);
    }
    let page =
        ada.submit("tokens/new", &[("name", ""), ("scope", "write"), ("expires_in_days", "365")]).await;
    let page = page.assert_status(422);
    assert!(page.text.contains("id=\"name-error\"") && page.text.contains("value=\"365\" selected"));
    assert!(page.text.contains("value=\"write\" checked"));
    ada.delete("tokens/nonsense").await.assert_status(404);
    assert_eq!(ada.get("tokens").await.json()["data"], json!([]));
}

#[tokio::test]
async fn the_list_goes_back_page_by_page() {
    let (_, ada, _) = two_organizations().await;
    for number in 0..51 {
        ada.post("tokens", json!({"name": format!("Token {number}"), "scope": "read"}))
            .await
            .assert_status(201);
    }
    let first = ada.get("tokens").await.json();
    assert_eq!(
        (first["data"].as_array().map(Vec::len), &first["data"][0]["name"]),
        (Some(50), &json!("Token 50"))
    );
    let cursor = first["next_cursor"].as_str().expect("a next page");
    assert!(ada.open("tokens").await.text.contains(&format!("tokens?after={cursor}")));
    let second = ada.get(&format!("tokens?after={cursor}")).await.json();
    assert_eq!((&second["data"][0]["name"], &second["next_cursor"]), (&json!("Token 0"), &json!(null)));
}

#[tokio::test]
async fn tokens_made_and_revoked_are_recorded_without_their_secret() {
    let (app, ada, _) = two_organizations().await;
    let made = ada.post("tokens", json!({"name": "Nightly", "scope": "read"})).await.assert_status(201);
    for _ in 0..2 {
        ada.delete(&format!("tokens/{}", made.id())).await.assert_status(200);
        app.pass(1);
    }
    let events = ada.get("audit-events?family=token").await.assert_status(200);
    let listed = events.json()["data"].as_array().cloned().expect("events");
    let told: Vec<_> = listed.iter().map(|event| (&event["action"], &event["subject_name"])).collect();
    let name = json!("Nightly");
    assert_eq!(told, [(&json!("token.revoked"), &name), (&json!("token.created"), &name)]);
    assert!(!events.text.contains(made.json()["token"].as_str().expect("a token")));
}
