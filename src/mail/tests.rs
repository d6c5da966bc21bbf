use super::{Letter, send_from_account};
use crate::testing::{PostOffice, TestApp, start, start_with};
use crate::texts::{Locale, Message};

fn letter() -> Letter {
    Letter::to("ada@example.com", Locale::English, "sign-in")
        .line(Message::from("sign-up"))
        .action("sign-in", "https://time.example.com/sign-in?next=%2F&a=1")
}

async fn state(app: &TestApp) -> (String, Option<String>, bool) {
    let row = app
        .superuser()
        .await
        .query_one("select state::text, error, payload is null from account_jobs", &[])
        .await
        .expect("a job");
    (row.get(0), row.get(1), row.get(2))
}

#[tokio::test]
async fn mail_goes_through_the_mail_server_and_is_forgotten() {
    let office = PostOffice::open();
    let app = start_with(&["--smtp-url", &office.url(), "--mail-from", "Time <time@example.com>"]).await;
    send_from_account(&app.login().await, app.app(), &letter()).await.expect("written");
    app.run_jobs().await;
    let [message] = office.received().try_into().expect("one message");
    for part in [
        "From: Time <time@example.com>",
        "To: ada@example.com",
        "Subject: Sign in",
        "text/plain",
        "text/html",
    ] {
        assert!(message.contains(part), "{part} in {message}");
    }
    assert_eq!(state(&app).await, ("done".to_owned(), None, true));
}

#[tokio::test]
async fn what_the_mail_server_refuses_is_tried_again_until_it_takes_it() {
    let office = PostOffice::open();
    office.close(true);
    let app = start_with(&["--smtp-url", &office.url()]).await;
    send_from_account(&app.login().await, app.app(), &letter()).await.expect("written");
    app.run_jobs().await;
    let (waiting, error, _) = state(&app).await;
    assert_eq!(waiting, "waiting");
    assert!(error.expect("a reason").contains("the mail server"), "operators see why");
    app.pass(14);
    office.close(false);
    app.run_jobs().await;
    assert_eq!(office.received().len(), 0, "not before the pause is over");
    app.pass(1);
    app.run_jobs().await;
    assert_eq!(office.received().len(), 1);
    assert_eq!(state(&app).await, ("done".to_owned(), None, true));
}

#[tokio::test]
async fn after_hours_of_refusals_a_mail_has_failed_and_stays_visible() {
    let office = PostOffice::open();
    office.close(true);
    let app = start_with(&["--smtp-url", &office.url()]).await;
    send_from_account(&app.login().await, app.app(), &letter()).await.expect("written");
    for _ in 0..20 {
        app.run_jobs().await;
        app.pass(3 * 60 * 60);
    }
    let (state, error, forgotten) = state(&app).await;
    assert_eq!((state.as_str(), error.is_some(), forgotten), ("failed", true, false));
}

#[tokio::test]
async fn without_a_mail_server_mail_is_kept() {
    let app = start().await;
    send_from_account(&app.login().await, app.app(), &letter()).await.expect("written");
    let [mail] = app.mails_to("ada@example.com").await.try_into().expect("one mail");
    assert_eq!(mail.path(), "/sign-in?next=%2F&a=1");
    assert!(mail.html.contains("https://time.example.com/sign-in?next=%2F&#38;a=1"), "{}", mail.html);
    assert_eq!(state(&app).await.0, "kept");
    let stored: Vec<u8> =
        app.superuser().await.query_one("select payload from account_jobs", &[]).await.expect("a job").get(0);
    assert!(!String::from_utf8_lossy(&stored).contains("sign-in"), "nobody reads links in the database");
}

#[test]
fn a_name_begins_no_header_of_its_own() {
    let subject = Message::from("mail-footer-unknown\r\nBcc: eve@example.com");
    let mail = Letter::to("ada@example.com", Locale::English, subject).render().expect("a mail");
    assert!(!mail.subject.contains(['\r', '\n']), "{}", mail.subject);
}
