//! What happened to an account, for its person and for the organizations.

use super::{sign_in_with, try_sign_in};
use crate::testing::{PASSWORD, TestApp, start};

async fn actions(app: &TestApp, table: &str, order: &str) -> Vec<String> {
    let rows =
        app.superuser().await.query(&format!("select action from {table} order by {order}"), &[]).await;
    rows.expect("rows").iter().map(|row| row.get(0)).collect()
}

#[tokio::test]
async fn the_person_sees_what_happened_and_organizations_what_concerns_them() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    app.pass(1);
    sign_in_with(
        &app,
        &ada.email,
        &[("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0")],
    )
    .await;
    app.pass(1);
    ada.submit_path("/account/sessions/end-others", &[]).await.assert_status(303);
    app.pass(1);
    let form = [("current_password", PASSWORD), ("new_password", "copper meadow telescope")];
    ada.submit_path("/account/security/password", &form).await.assert_status(303);
    let page = ada.open_path("/account/security").await.assert_status(200);
    let positions =
        ["Password changed", "All other sessions ended", "Signed in"].map(|told| page.main().find(told));
    assert!(positions.iter().all(Option::is_some) && positions.is_sorted(), "newest first: {positions:?}");
    assert!(page.main().contains("Firefox on Linux"));
    let own = actions(&app, "account_events", "occurred_at").await;
    assert_eq!(own, ["signed_in", "signed_in", "session.others_ended", "password.changed"]);
    let told = actions(&app, "audit_events", "sequence").await;
    assert_eq!(told, ["signed_in", "signed_in", "password.changed"], "sessions are the person's own affair");
    let brian = app.sign_up("Brian", "Bell Labs").await;
    assert!(!brian.open_path("/account/security").await.main().contains("Password changed"));
}

#[tokio::test]
async fn a_wait_after_failures_is_on_record_once_and_unknown_addresses_leave_no_trace() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    for email in [ada.email.as_str(), "nobody@example.com"] {
        for _ in 0..5 {
            try_sign_in(&app, email, "a guess").await.assert_status(422);
        }
        for _ in 0..3 {
            try_sign_in(&app, email, "a guess").await.assert_status(429);
        }
    }
    app.run_jobs().await;
    let own = actions(&app, "account_events", "occurred_at, id").await;
    assert_eq!(own.iter().filter(|action| *action == "sign_in.locked").count(), 1, "{own:?}");
    assert_eq!(own.iter().filter(|action| *action == "sign_in.failed").count(), 5, "{own:?}");
    let page = ada.open_path("/account/security").await;
    assert!(page.main().contains("Sign-in had to wait") && page.main().contains("Sign-in failed"));
    let told = actions(&app, "audit_events", "sequence").await;
    assert_eq!(told, ["signed_in", "sign_in.locked"], "single failures are the person's own affair");
}
