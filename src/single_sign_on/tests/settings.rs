//! What owners and administrators say about their provider.

use queries::types::Role;

use crate::testing::two_organizations;

const PATH: &str = "settings/single-sign-on";
const FORM: [(&str, &str); 4] = [
    ("name", "Engine ID"),
    ("issuer", "https://id.example.com"),
    ("oidc_client", "timetracker"),
    ("oidc_secret", "zq-very-secret"),
];

#[tokio::test]
async fn a_provider_is_stored_shown_changed_and_removed() {
    let (app, ada, _) = two_organizations().await;
    ada.submit(PATH, &FORM).await.assert_status(303);
    let page = ada.open(PATH).await.assert_status(200);
    assert!(page.text.contains("https://id.example.com") && page.text.contains("/single-sign-on/callback"));
    assert!(!page.text.contains("zq-very-secret"), "a secret is not shown again");
    let stored = "select identity_providers::text || encode(client_secret, 'escape') from identity_providers";
    let stored: String = app.superuser().await.query_one(stored, &[]).await.expect("a row").get(0);
    assert!(!stored.contains("zq-very-secret"), "nor is it in the database");
    let secret = async || {
        let query = "select client_secret from identity_providers";
        app.superuser().await.query_one(query, &[]).await.expect("a row").get::<_, Vec<u8>>(0)
    };
    let before = secret().await;
    ada.submit(PATH, &[FORM[0], ("issuer", "https://other.example.com"), FORM[2], ("oidc_secret", "")])
        .await
        .assert_status(303);
    assert_eq!(secret().await, before, "an empty secret keeps the old one");
    ada.submit(&format!("{PATH}/remove"), &[]).await.assert_status(303);
    assert!(!ada.open(PATH).await.text.contains("other.example.com"));
    let events = "select action from audit_events where action like 'identity_provider%' order by sequence";
    let rows = app.superuser().await.query(events, &[]).await.expect("events");
    let actions: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(actions, ["identity_provider.saved", "identity_provider.saved", "identity_provider.removed"]);
}

#[tokio::test]
async fn what_is_wrong_stands_at_its_field_and_stays_typed() {
    let (_, ada, _) = two_organizations().await;
    for issuer in ["nonsense", "http://id.example.com", "https://id.example.com/?a=b", "ftp://id.example.com"]
    {
        let form = [("name", "Engine ID"), ("issuer", issuer), ("oidc_client", ""), ("oidc_secret", "")];
        let page = ada.submit(PATH, &form).await.assert_status(422);
        for field in ["issuer", "oidc_client", "oidc_secret"] {
            assert!(page.text.contains(&format!("id=\"{field}-error\"")), "{issuer}: {field}");
        }
        assert!(page.text.contains("value=\"Engine ID\""));
    }
}

#[tokio::test]
async fn members_and_other_organizations_cannot() {
    let (app, ada, brian) = two_organizations().await;
    ada.submit(PATH, &FORM).await.assert_status(303);
    for role in [Role::Viewer, Role::Member, Role::Manager] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        colleague.open(PATH).await.assert_status(403);
        colleague.submit(PATH, &FORM).await.assert_status(403);
    }
    brian.at(&ada.slug).open(PATH).await.assert_status(404);
    brian.at(&ada.slug).submit(PATH, &FORM).await.assert_status(404);
    brian.at(&ada.slug).submit(&format!("{PATH}/remove"), &[]).await.assert_status(404);
    assert!(!brian.open(PATH).await.text.contains("id.example.com"));
    ada.open(PATH).await.assert_status(200);
}
