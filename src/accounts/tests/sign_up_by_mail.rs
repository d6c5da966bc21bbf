//! Signing up where the service sends mail: the address is proven first, and strangers learn nothing.

use super::count;
use crate::testing::{Answer, PASSWORD, PostOffice, TestApp, start_with};

async fn service() -> (TestApp, PostOffice) {
    let office = PostOffice::open();
    (start_with(&["--smtp-url", &office.url()]).await, office)
}

async fn ask(app: &TestApp, email: &str) -> Answer {
    app.anonymous().submit("/sign-up", &[("email", email)]).await
}

/// The newest letter, decoded.
async fn letter(app: &TestApp, office: &PostOffice) -> String {
    app.run_jobs().await;
    let message = office.received().pop().expect("a letter");
    message.replace("=\r\n", "").replace("=3D", "=")
}

fn token(letter: &str) -> String {
    let rest = letter.split_once("/sign-up?token=").expect("a link").1;
    rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
}

async fn complete(app: &TestApp, email: &str, token: &str) -> Answer {
    let form = [
        ("name", "Ada"),
        ("email", email),
        ("password", PASSWORD),
        ("organization", "Analytical Engines"),
        ("timezone", "Europe/Rome"),
        ("token", token),
    ];
    app.anonymous().submit("/sign-up", &form).await
}

#[tokio::test]
async fn the_link_leads_to_the_form_and_the_form_straight_into_the_organization() {
    let (app, office) = service().await;
    let page = app.anonymous().get("/sign-up").await.assert_status(200).text;
    assert!(
        page.contains("name=\"email\"") && !page.contains("name=\"password\""),
        "the address comes first"
    );
    ask(&app, " Ada@Example.com ").await.assert_status(200);
    assert_eq!(count(&app, "users").await, 0);
    let letter = letter(&app, &office).await;
    assert!(letter.contains("To: ada@example.com"));
    let token = token(&letter);
    let form = app.anonymous().get(&format!("/sign-up?token={token}")).await.assert_status(200).text;
    assert!(form.contains("Your address ada@example.com is confirmed"), "{form}");
    let done = complete(&app, "ada@example.com", &token).await.assert_status(303);
    assert_eq!(done.location(), "/organizations/analytical-engines/time");
    assert!(!done.session().is_empty());
    let proven = app.superuser().await.query_one("select verified_at is not null from users", &[]).await;
    assert!(proven.expect("a row").get::<_, bool>(0));
    app.anonymous().get(&format!("/sign-up?token={token}")).await.assert_status(410);
    complete(&app, "ada@example.com", &token).await.assert_status(422);
}

#[tokio::test]
async fn a_taken_address_gets_the_same_answer_and_its_owner_the_way_to_sign_in() {
    let (app, office) = service().await;
    app.founder("Ada", "Analytical Engines").await;
    let (mut pages, mut jobs) = (Vec::new(), Vec::new());
    for email in ["ada@example.com", "eve@example.com"] {
        let before = count(&app, "account_jobs").await;
        pages.push(ask(&app, email).await.assert_status(200).text.replace(email, "…"));
        jobs.push(count(&app, "account_jobs").await - before);
    }
    assert_eq!((&pages[0], jobs), (&pages[1], vec![1, 1]), "the same page for the same statements");
    app.run_jobs().await;
    let letters = office.received();
    let to = |email: &str| {
        letters.iter().find(|letter| letter.contains(&format!("To: {email}"))).expect("a letter")
    };
    assert!(to("ada@example.com").contains("You have an account already"));
    assert!(
        !to("ada@example.com").contains("/sign-up?token") && to("eve@example.com").contains("/sign-up?token")
    );
    assert_eq!(count(&app, "users").await, 1);
}

#[tokio::test]
async fn a_link_is_good_for_its_own_address_alone_and_for_a_day() {
    let (app, office) = service().await;
    ask(&app, "ada@example.com").await.assert_status(200);
    let token = token(&letter(&app, &office).await);
    for (email, token) in [("eve@example.com", token.as_str()), ("ada@example.com", "made up")] {
        complete(&app, email, token).await.assert_status(422);
    }
    assert_eq!((count(&app, "users").await, count(&app, "organizations").await), (0, 0));
    app.pass(24 * 3600);
    complete(&app, "ada@example.com", &token).await.assert_status(422);
    ask(&app, "nobody").await.assert_status(422);
}
