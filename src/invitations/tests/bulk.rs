//! Many at once: each bad line is named, and it is all of them or nobody.

use axum::body::Body;
use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use queries::types::Role;
use serde_json::json;

use super::{actions, invite, limit};
use crate::testing::{Answer, Colleague, two_organizations};

/// Sends the form as a browser does, with a file.
async fn upload(who: &Colleague, pasted: &str, file: &[u8]) -> Answer {
    let mut body = format!(
        "--mark\r\nContent-Disposition: form-data; name=\"csv\"\r\n\r\n{pasted}\r\n\
         --mark\r\nContent-Disposition: form-data; name=\"file\"; filename=\"team.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--mark--\r\n");
    let request = Request::post(who.page_path("invitations/bulk/preview"))
        .header(CONTENT_TYPE, "multipart/form-data; boundary=mark")
        .body(Body::from(body));
    who.send(request.expect("a request")).await
}

#[tokio::test]
async fn the_preview_names_each_bad_line_with_its_number() {
    let (app, ada, _) = two_organizations().await;
    app.colleague(&ada, "Meg", Role::Member).await;
    let adam = app.colleague(&ada, "Adam", Role::Admin).await;
    invite(&ada, "waiting@example.com", "member").await.assert_status(201);
    limit(&app, &ada, 6).await;
    let csv = "email,role,name\ngood@example.com,member,Good\nbad@example.com,boss\nnowhere,member\n\
               Good@example.com,viewer\nmeg@example.com,viewer\nwaiting@example.com,viewer\n\
               top@example.com,owner\nsecond@example.com,viewer\nthird@example.com,viewer\n";
    let page = adam.submit("invitations/bulk/preview", &[("csv", csv)]).await.assert_status(200);
    let row = |number: u64| {
        let start = format!(">{number}</td><th scope=\"row\">");
        page.main().split(&start).nth(1).and_then(|rest| rest.split("</tr>").next()).unwrap_or_default()
    };
    for (number, told) in [
        (2, "Ready"),
        (3, "“boss” is no role."),
        (4, "This is not an email address."),
        (5, "stands on a line before"),
        (6, "belongs to a member already"),
        (7, "is invited already"),
        (8, "You cannot give a role above your own."),
        (9, "Ready"),
        (10, "There is no seat left"),
    ] {
        assert!(row(number).contains(told), "{number}: {told}: {}", row(number));
    }
    assert!(page.main().contains("7 lines need another look"), "{}", page.main());
    assert!(!page.main().contains("Send "), "nothing to send while a line is wrong");
    assert!(page.main().contains("third@example.com,viewer"), "what was typed stays");
    let refused = adam.submit("invitations/bulk", &[("csv", csv)]).await.assert_status(422);
    assert!(refused.main().contains("7 lines need another look"));
    assert_eq!(actions(&app, &ada).await.len(), 1, "nobody was invited");
    assert_eq!(app.mails().await.len(), 1);
}

#[tokio::test]
async fn good_lines_are_shown_first_and_then_sent_together() {
    let (app, ada, _) = two_organizations().await;
    let csv = "email;role;name\r\none@example.com;member;\"One, First\"\r\ntwo@example.com;admin\r\n";
    let page = upload(&ada, "", csv.as_bytes()).await.assert_status(200);
    assert!(page.main().contains("All 2 lines are right."), "{}", page.main());
    assert!(page.main().contains("Send 2 invitations") && page.main().contains("One, First"));
    assert!(app.mails().await.is_empty(), "a look sends nothing");
    let sent = ada.submit("invitations/bulk", &[("csv", csv)]).await.assert_status(303);
    assert_eq!(sent.location(), ada.page_path("invitations"));
    assert_eq!(app.mails().await.len(), 2);
    assert!(app.mails_to("one@example.com").await[0].text.contains("Hello One, First,"));
    assert_eq!(actions(&app, &ada).await, ["invitation.sent"; 2]);
}

#[tokio::test]
async fn what_cannot_be_read_is_told_at_the_field() {
    let (_, ada, brian) = two_organizations().await;
    let long = "x@example.com,member\n".repeat(501);
    for (answer, told) in [
        (upload(&ada, "", b"").await, "There is nobody to invite."),
        (upload(&ada, &long, b" ").await, "At most 500 people at once"),
        (upload(&ada, "", b"\xff\xfe\x00").await, "not text in UTF-8"),
        (ada.submit("invitations/bulk", &[("csv", "")]).await, "There is nobody to invite."),
    ] {
        let answer = answer.assert_status(422);
        assert!(answer.text.contains(told), "{told}: {}", answer.text);
    }
    upload(&ada, "", "x".repeat(300_000).as_bytes()).await.assert_status(413);
    upload(&brian.at(&ada.slug), "one@example.com,member", b"").await.assert_status(404);
    ada.open("invitations/bulk").await.assert_status(200);
}

#[tokio::test]
async fn the_api_takes_all_or_nobody_and_says_who_is_wrong() {
    let (app, ada, _) = two_organizations().await;
    let one = json!({"email": "one@example.com", "role": "member"});
    let refused =
        ada.post("invitations/bulk", json!({"invitations": [one, {"email": "no", "role": "viewer"}, one]}));
    let refused = refused.await.assert_status(422);
    assert_eq!(refused.problem_at("invitations[1].email").as_deref(), Some("email-invalid"));
    assert_eq!(refused.problem_at("invitations[2].email").as_deref(), Some("bulk-twice"));
    let refused = ada.post("invitations/bulk", json!({"invitations": []})).await.assert_status(422);
    assert_eq!(refused.problem_at("invitations").as_deref(), Some("bulk-empty"));
    limit(&app, &ada, 2).await;
    let two = json!({"invitations": [one, {"email": "two@example.com", "role": "viewer"}]});
    ada.post("invitations/bulk", two.clone()).await.assert_status(402);
    assert!(app.mails().await.is_empty() && actions(&app, &ada).await.is_empty());
    limit(&app, &ada, 3).await;
    let made = ada.post("invitations/bulk", two).await.assert_status(201).json();
    assert_eq!(made["ids"].as_array().map(Vec::len), Some(2));
    assert_eq!(app.mails().await.len(), 2);
}

#[tokio::test]
async fn five_hundred_people_are_invited_together() {
    let (app, ada, _) = two_organizations().await;
    let lines: Vec<String> = (0..500).map(|number| format!("person{number}@example.com,member")).collect();
    let csv = lines.join("\n");
    ada.submit("invitations/bulk", &[("csv", &csv)]).await.assert_status(303);
    assert_eq!(actions(&app, &ada).await.len(), 500);
    assert_eq!(ada.get("invitations").await.json()["data"].as_array().map(Vec::len), Some(50));
}
