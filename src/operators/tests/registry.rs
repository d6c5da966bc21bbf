//! Who is an operator, by the command.

use crate::operators::{add, list, remove};
use crate::testing::two_organizations;

#[tokio::test]
async fn an_operator_needs_an_account_and_a_proven_address() {
    let (app, ada, _) = two_organizations().await;
    let (owner, now) = (app.owner().await, app.app().now());
    let nobody = add(&owner, "nobody@example.com", "", false, now).await.expect_err("no account");
    assert!(nobody.to_string().contains("nobody has an account"), "{nobody}");
    let unproven = add(&owner, &ada.email, "", false, now).await.expect_err("not proven");
    assert!(unproven.to_string().contains("--vouch"), "{unproven}");
    ada.open_path("/operator/organizations").await.assert_status(404);
    assert!(list(&owner).await.expect("a list").is_empty());

    owner
        .execute("update users set verified_at = created_at where id = $1", &[&ada.user])
        .await
        .expect("proven");
    assert!(add(&owner, " ADA@example.com", "on call", false, now).await.expect("added"));
    assert!(!add(&owner, &ada.email, "again", false, now).await.expect("there already"));
    let [entry] = list(&owner).await.expect("a list").try_into().expect("one");
    assert_eq!(
        (entry.email.as_str(), entry.name.as_str(), entry.note.as_str()),
        ("ada@example.com", "Ada", "on call")
    );
    ada.open_path("/operator/organizations").await.assert_status(200);

    remove(&owner, &ada.email).await.expect("removed");
    ada.open_path("/operator/organizations").await.assert_status(404);
    let again = remove(&owner, &ada.email).await.expect_err("none");
    assert!(again.to_string().contains("is no operator"), "{again}");
}

#[tokio::test]
async fn nothing_that_is_served_can_make_an_operator() {
    let (app, ada, _) = two_organizations().await;
    let login = app.login().await;
    for statement in [
        "insert into operators (user_id, added_at) values ($1, now())",
        "delete from operators where user_id = $1",
    ] {
        let refused = login.execute(statement, &[&ada.user]).await.expect_err(statement);
        assert_eq!(refused.code().map(tokio_postgres::error::SqlState::code), Some("42501"), "{statement}");
    }
}
