//! What did not go out by mail.

use serde_json::json;

use super::{actions, record};
use crate::testing::{Colleague, PostOffice, TestApp, start_with, two_organizations};

/// The addresses of the jobs in the list.
async fn jobs(olga: &Colleague, query: &str) -> Vec<String> {
    let page = olga.open_path(&format!("/operator/jobs{query}")).await.assert_status(200);
    let links = page.main().split("href=\"/operator/jobs/").skip(1);
    links.map(|rest| format!("/operator/jobs/{}", rest.split('"').next().expect("an id"))).collect()
}

async fn invite(ada: &Colleague) {
    ada.post("invitations", json!({"email": "grace@example.com", "role": "member"})).await.assert_status(201);
}

/// What a person's own record holds, newest first.
async fn account_record(app: &TestApp, of: &Colleague) -> Vec<String> {
    let select = "select action from account_events where user_id = $1 order by occurred_at desc, id desc";
    let rows = app.superuser().await.query(select, &[&of.user]).await.expect("events");
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn without_a_mail_server_letters_wait_for_operators_and_none_claims_to_be_sent() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    let empty = olga.open_path("/operator/jobs").await.assert_status(200);
    assert!(empty.main().contains("Nothing is left here") && empty.main().contains("no mail server"));
    invite(&ada).await;
    app.run_jobs().await;
    let list = olga.open_path("/operator/jobs?state=kept").await.assert_status(200);
    for shown in ["grace@example.com", "Analytical Engines", "Kept"] {
        assert!(list.main().contains(shown), "{shown}: {}", list.main());
    }
    assert!(!actions(&app, &ada).await.contains(&"operator.mail_read".to_owned()), "the list is no look");
    let [path] = jobs(&olga, "?state=kept").await.try_into().expect("one letter");
    let letter = olga.open_path(&path).await.assert_status(200);
    let link = app.mails_to("grace@example.com").await.pop().expect("the letter").path();
    assert!(letter.main().contains(&link), "{}", letter.main());
    assert!(!letter.main().contains("Try again") && !letter.main().to_lowercase().contains(" sent"));
    assert_eq!(record(&app, &ada).await[0], ("operator.mail_read".to_owned(), "operator Olga".to_owned()));
    let audit = ada.open("settings/audit").await;
    assert!(audit.main().contains("An operator read a letter") && !audit.main().contains(&link));
    olga.submit_path(&format!("{path}/retry"), &[]).await.assert_status(409);
    ada.open_path(&path).await.assert_status(404);
    assert!(jobs(&olga, "?state=failed").await.is_empty());
}

#[tokio::test]
async fn a_letter_about_an_account_is_on_that_persons_record() {
    let app = crate::testing::start().await;
    let (ada, olga) = (app.sign_up("Ada", "Analytical Engines").await, app.operator("Olga").await);
    app.anonymous().submit("/forgot-password", &[("email", &ada.email)]).await;
    app.run_jobs().await;
    let path = jobs(&olga, "?state=kept").await.into_iter().next().expect("a letter");
    let letter = olga.open_path(&path).await.assert_status(200);
    assert!(letter.main().contains("/reset-password?token="), "{}", letter.main());
    assert_eq!(account_record(&app, &ada).await[0], "operator.mail_read");
    assert!(
        !actions(&app, &ada).await.contains(&"operator.mail_read".to_owned()),
        "her organization's people learn nothing"
    );
    let own = ada.open_path("/account/security").await.assert_status(200);
    assert!(own.main().contains("An operator read a letter"), "{}", own.main());
}

#[tokio::test]
async fn what_failed_says_why_and_is_tried_again() {
    let office = PostOffice::open();
    let app = start_with(&["--smtp-url", &office.url()]).await;
    let (ada, olga) = (app.founder("Ada", "Analytical Engines").await, app.operator("Olga").await);
    office.close(true);
    invite(&ada).await;
    app.run_jobs().await;
    assert_eq!(jobs(&olga, "?state=waiting").await.len(), 1, "it will be tried again");
    for _ in 0..11 {
        app.pass(200_000);
        app.run_jobs().await;
    }
    app.superuser()
        .await
        .execute("update sessions set created_at = $1", &[&app.app().now()])
        .await
        .expect("fresh");
    let list = olga.open_path("/operator/jobs?state=failed").await.assert_status(200);
    assert!(list.main().contains("the mail server"), "{}", list.main());
    let [path] = jobs(&olga, "?state=failed").await.try_into().expect("one letter");
    assert!(olga.open_path(&path).await.assert_status(200).main().contains("Try again"));
    office.close(false);
    olga.submit_path(&format!("{path}/retry"), &[]).await.assert_status(303);
    olga.submit_path(&format!("{path}/retry"), &[]).await.assert_status(409);
    app.run_jobs().await;
    assert_eq!(office.received().len(), 1);
    olga.open_path(&path).await.assert_status(404);
    assert_eq!(actions(&app, &ada).await[..2], ["operator.mail_retried", "operator.mail_read"]);
}

#[tokio::test]
async fn a_letter_sealed_with_another_key_says_so() {
    let (app, ada, _) = two_organizations().await;
    let olga = app.operator("Olga").await;
    invite(&ada).await;
    app.run_jobs().await;
    app.superuser().await.batch_execute("update jobs set payload = '\\x00'").await.expect("broken");
    let [path] = jobs(&olga, "").await.try_into().expect("one letter");
    let page = olga.open_path(&path).await.assert_status(200);
    assert!(page.main().contains("sealed with another key"), "{}", page.main());
}
