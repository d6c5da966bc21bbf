//! Every change of membership, role, setting, token, sign-in, export, lock and deletion is on record: each is done here,
//! and the newest events are read after each.

use queries::types::Role;
use serde_json::{Value, json};

use crate::testing::{Answer, Colleague, PASSWORD, TestApp, start, two_organizations};

/// The actions since an event, the oldest first, and the number of the last one.
async fn since(app: &TestApp, of: &Colleague, seen: &mut i64) -> Vec<String> {
    let select = "select action, sequence from audit_events where organization_id = $1 and sequence > $2 order by sequence";
    let rows = app.superuser().await.query(select, &[&of.organization, seen]).await.expect("events");
    *seen = rows.last().map_or(*seen, |row| row.get(1));
    rows.iter().map(|row| row.get(0)).collect()
}

async fn try_sign_in(app: &TestApp, email: &str, password: &str) -> Answer {
    app.anonymous().submit("/sign-in", &[("email", email), ("password", password)]).await
}

async fn post(who: &Colleague, rest: &str, body: Value) {
    let answer = who.post(rest, body).await;
    assert!(answer.status.is_success(), "{rest}: {}", answer.text);
}

#[tokio::test]
async fn memberships_and_roles_are_on_record() {
    let (app, ada, _) = two_organizations().await;
    let grace = app.colleague(&ada, "Grace", Role::Member).await;
    let mut seen = 0;
    since(&app, &ada, &mut seen).await;
    let of = |rest: &str| format!("members/{}/{rest}", grace.user);
    post(&ada, &of("role"), json!({"role": "manager"})).await;
    post(&ada, &of("suspend"), Value::Null).await;
    post(&ada, &of("reactivate"), Value::Null).await;
    post(&ada, &of("remove"), Value::Null).await;
    let members = ["member.role_changed", "member.suspended", "member.reactivated", "member.removed"];
    assert_eq!(since(&app, &ada, &mut seen).await, members);
    post(&ada, "invitations", json!({"email": "grace@example.com", "role": "viewer"})).await;
    let link = app.mails_to("grace@example.com").await.pop().expect("an invitation").path();
    grace.submit_path(&format!("{link}/accept"), &[]).await.assert_status(303);
    assert_eq!(since(&app, &ada, &mut seen).await, ["invitation.sent", "invitation.accepted"]);
    post(&grace, "leave", Value::Null).await;
    assert_eq!(since(&app, &ada, &mut seen).await, ["member.left"]);
}

#[tokio::test]
async fn settings_tokens_sign_ins_and_exports_are_on_record() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let mut seen = 0;
    since(&app, &ada, &mut seen).await;
    let fields = [
        ("version", "1"),
        ("overlap_policy", "refuse"),
        ("timer_limit_hours", "8"),
        ("idle_minutes", "0"),
        ("default_rate_minor", ""),
    ];
    ada.submit("settings/time", &fields).await.assert_status(303);
    assert_eq!(since(&app, &ada, &mut seen).await, ["organization.settings_changed"]);
    let token = ada.post("tokens", json!({"name": "Script", "scope": "read"})).await.assert_status(201);
    ada.delete(&format!("tokens/{}", token.json()["id"].as_str().expect("an id"))).await.assert_status(200);
    assert_eq!(since(&app, &ada, &mut seen).await, ["token.created", "token.revoked"]);
    try_sign_in(&app, &ada.email, PASSWORD).await.assert_status(303);
    assert_eq!(since(&app, &ada, &mut seen).await, ["signed_in"]);
    for _ in 0..5 {
        try_sign_in(&app, &ada.email, "a guess").await.assert_status(422);
    }
    app.run_jobs().await;
    assert_eq!(since(&app, &ada, &mut seen).await, ["sign_in.locked"]);
    post(&ada, "audit-events/export", json!({"format": "csv"})).await;
    ada.submit("settings/danger/export", &[("format", "json")]).await.assert_status(200);
    assert_eq!(since(&app, &ada, &mut seen).await, ["audit.exported", "organization.exported"]);
}

#[tokio::test]
async fn deletions_are_on_record() {
    let (app, ada, _) = two_organizations().await;
    let mut seen = 0;
    since(&app, &ada, &mut seen).await;
    for (things, body) in [
        ("clients", json!({"name": "Contoso"})),
        ("projects", json!({"name": "Site"})),
        ("tags", json!({"name": "design"})),
        ("time-entries", json!({"day": "2026-03-02", "seconds": 60, "description": "Letters"})),
    ] {
        let id =
            ada.post(things, body).await.assert_status(201).json()["id"].as_str().expect("an id").to_owned();
        ada.delete(&format!("{things}/{id}")).await.assert_status(200);
        if things == "time-entries" {
            post(&ada, &format!("{things}/{id}/restore"), Value::Null).await;
        }
    }
    post(&ada, "timer/start", json!({"description": "A mistake"})).await;
    post(&ada, "timer/discard", Value::Null).await;
    let deleted = [
        "client.created",
        "client.deleted",
        "project.created",
        "project.deleted",
        "tag.deleted",
        "time_entry.deleted",
        "time_entry.restored",
        "time_entry.deleted",
    ];
    assert_eq!(since(&app, &ada, &mut seen).await, deleted);
    let record = ada.get("audit-events?family=client").await.assert_status(200).json();
    assert_eq!(record["data"][0]["subject_name"], "Contoso");
    let page = ada.open("settings/audit").await.assert_status(200);
    assert!(page.main().contains("Client deleted") && page.main().contains("Time entry restored"));
    post(&ada, "deletion", json!({"name": "Analytical Engines"})).await;
    assert_eq!(since(&app, &ada, &mut seen).await, ["organization.deletion_requested"]);
}

#[tokio::test]
async fn clients_and_projects_are_on_record() {
    let (app, ada, _) = two_organizations().await;
    let mut seen = 0;
    since(&app, &ada, &mut seen).await;
    for things in ["clients", "projects"] {
        let id = ada.post(things, json!({"name": "Contoso"})).await.assert_status(201).id();
        let path = format!("{things}/{id}");
        for version in [1, 2] {
            // The second time nothing changes, and nothing is told.
            ada.put(&path, version, json!({"name": "Fabrikam"})).await.assert_status(200);
        }
        for act in ["archive", "archive", "restore", "restore"] {
            post(&ada, &format!("{path}/{act}"), Value::Null).await;
        }
        let one = things.trim_end_matches('s');
        let told = ["created", "changed", "archived", "restored"].map(|verb| format!("{one}.{verb}"));
        assert_eq!(since(&app, &ada, &mut seen).await, told);
        let record = ada.get(&format!("audit-events?subject_id={id}")).await.assert_status(200).json();
        let changed = &record["data"][2];
        assert_eq!(
            (&changed["before"], &changed["after"]),
            (&json!({"name": "Contoso"}), &json!({"name": "Fabrikam"}))
        );
        assert_eq!(record["data"][3]["after"]["name"], "Contoso");
    }
    let page = ada.open("settings/audit").await.assert_status(200);
    for words in ["Client created", "Client changed", "Project archived", "Project restored"] {
        assert!(page.main().contains(words), "{words}");
    }
}
