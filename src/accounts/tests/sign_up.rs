//! Signing up: all of it or nothing.

use futures_util::future::join_all;

use super::count;
use crate::tenancy::hash_token;
use crate::testing::{PASSWORD, sign_up_form, start};

#[tokio::test]
async fn a_person_gets_an_account_an_organization_and_a_session() {
    let app = start().await;
    let page = app.anonymous().get("/sign-up").await.assert_status(200);
    assert!(page.text.contains("data-timezone"));
    let mut form = sign_up_form(" Ada Lovelace ", " Ada@Example.COM ", "Çelik & Söhne");
    form[4] = ("timezone", "america/new_york");
    let answer = app.anonymous().submit("/sign-up", &form).await.assert_status(303);
    assert_eq!(answer.location(), "/organizations/celik-sohne/time");
    let row = app
        .superuser()
        .await
        .query_one(
            "select u.email, u.name, u.password_hash, u.timezone, o.name, o.timezone, m.role::text, s.token_hash
             from users u join memberships m on m.user_id = u.id join organizations o on o.id = m.organization_id
             join sessions s on s.user_id = u.id and s.last_organization = o.id",
            &[],
        )
        .await
        .expect("one of each");
    let text = |column: usize| row.get::<_, String>(column);
    assert_eq!((text(0), text(1)), ("ada@example.com".into(), "Ada Lovelace".into()));
    assert!(text(2).starts_with("$argon2id$v=19$") && !text(2).contains(PASSWORD));
    assert_eq!((text(3), text(5)), ("America/New_York".into(), "America/New_York".into()));
    assert_eq!((text(4), text(6)), ("Çelik & Söhne".into(), "owner".into()));
    assert_eq!(row.get::<_, Vec<u8>>(7), hash_token(&answer.session()), "only the hash is stored");
}

#[tokio::test]
async fn the_new_person_can_work_at_once() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    assert_eq!(ada.open_path("/").await.assert_status(303).location(), ada.page_path("time"));
    ada.open("clients").await.assert_status(200);
    ada.post("clients", serde_json::json!({"name": "Contoso"})).await.assert_status(201);
    let namesake = app.sign_up("Brian", "Analytical Engines").await;
    assert_eq!(namesake.slug, "analytical-engines-1");
    namesake.open_path(&ada.page_path("clients")).await.assert_status(404);
}

#[tokio::test]
async fn every_wrong_field_is_told_at_once_and_the_password_is_not_sent_back() {
    let app = start().await;
    let long = "x".repeat(101);
    let form = [("name", ""), ("email", "nobody"), ("password", "iloveyou12345"), ("organization", &*long)];
    let page = app.anonymous().submit("/sign-up", &form).await.assert_status(422);
    for field in ["name", "email", "password", "organization"] {
        assert!(page.text.contains(&format!("id=\"{field}-error\"")), "{field}: {}", page.text);
    }
    assert!(page.text.contains("value=\"nobody\"") && !page.text.contains("iloveyou"));
    let nothing = app.anonymous().submit("/sign-up", &[]).await.assert_status(422);
    assert_eq!(nothing.text.matches("Please fill this in.").count(), 4);
    assert_eq!(count(&app, "users").await, 0);
}

#[tokio::test]
async fn easy_passwords_are_refused_with_the_reason() {
    let app = start().await;
    let easy = [
        ("short", "At least 12 characters"),
        ("password1234", "tried first"),
        ("qwertyuiop[]", "Neighbouring keys"),
        ("aaaaaaaaaaaaaaaa", "Repetitions"),
        ("Lovelace Analytical", "whoever knows your name"),
    ];
    for (password, reason) in easy {
        let mut form = sign_up_form("Ada Lovelace", "ada@example.com", "Analytical Engines");
        form[2] = ("password", password);
        let page = app.anonymous().submit("/sign-up", &form).await.assert_status(422);
        let start = page.text.find("id=\"password-error\"").expect("a problem");
        let told = &page.text[start..page.text[start..].find("</p>").expect("its end") + start];
        assert!(told.contains(reason), "{password}: {told}");
    }
    assert_eq!(count(&app, "users").await, 0);
}

#[tokio::test]
async fn a_taken_address_makes_nothing_and_tells_little() {
    let app = start().await;
    let ada = app.sign_up("Ada", "Analytical Engines").await;
    let form = sign_up_form("Mallory", "ADA@example.com", "Mallory Works");
    let page = app.anonymous().submit("/sign-up", &form).await.assert_status(422);
    assert!(page.text.contains("This account cannot be created. If you already have one, sign in."));
    assert!(!page.text.contains("id=\"email-error\"") && page.cookie("timetracker_session").is_none());
    assert_eq!((count(&app, "users").await, count(&app, "organizations").await), (1, 1));
    ada.open("clients").await.assert_status(200);
}

#[tokio::test]
async fn trying_out_which_addresses_are_taken_soon_has_to_wait() {
    let app = start().await;
    app.sign_up("Ada", "Analytical Engines").await;
    let form = sign_up_form("Mallory", "ada@example.com", "Mallory Works");
    for _ in 0..20 {
        app.anonymous().submit("/sign-up", &form).await.assert_status(422);
    }
    let page = app.anonymous().submit("/sign-up", &form).await.assert_status(429);
    assert_eq!(page.header("retry-after"), "31");
    assert!(page.text.contains("Too many attempts") && page.text.contains("value=\"Mallory Works\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parallel_sign_ups_with_one_address_make_one_account() {
    let app = start().await;
    let attempts = (0..8).map(|number| {
        let (app, organization) = (app.clone(), format!("Works {number}"));
        async move {
            let form = sign_up_form("Ada", "ada@example.com", &organization);
            app.anonymous().submit("/sign-up", &form).await.status.as_u16()
        }
    });
    let mut answers = join_all(attempts).await;
    answers.sort_unstable();
    assert_eq!(answers, [303, 422, 422, 422, 422, 422, 422, 422]);
    for table in ["users", "organizations", "memberships", "sessions"] {
        assert_eq!(count(&app, table).await, 1, "{table}");
    }
}

#[tokio::test]
async fn a_failure_halfway_leaves_nothing_behind() {
    let app = start().await;
    let superuser = app.superuser().await;
    superuser.batch_execute("alter function found_organization rename to hidden").await.expect("a rename");
    let form = sign_up_form("Ada", "ada@example.com", "Analytical Engines");
    app.anonymous().submit("/sign-up", &form).await.assert_status(500);
    assert_eq!(count(&app, "users").await, 0);
    superuser.batch_execute("alter function hidden rename to found_organization").await.expect("a rename");
    app.anonymous().submit("/sign-up", &form).await.assert_status(303);
}

#[tokio::test]
async fn strange_input_is_refused_or_understood() {
    let app = start().await;
    for (place, value) in
        [(0, "A\0da"), (1, "a\0@example.com"), (2, "violet\0 harbour lanterns"), (3, "A\0cme")]
    {
        let mut form = sign_up_form("Ada", "ada@example.com", "Acme");
        form[place].1 = value;
        app.anonymous().submit("/sign-up", &form).await.assert_status(422);
    }
    let long = "violet harbour ".repeat(10_000);
    for place in 0..4 {
        let mut form = sign_up_form("Ada", "ada@example.com", "Acme");
        form[place].1 = &long;
        app.anonymous().submit("/sign-up", &form).await.assert_status(422);
    }
    for (number, zone) in
        ["Mars/Olympus", "", "9\t", "../../etc/passwd", "Etc/Unknown"].into_iter().enumerate()
    {
        let email = format!("ada{number}@example.com");
        let mut form = sign_up_form("Ada", &email, "Acme");
        form[4].1 = zone;
        app.anonymous().submit("/sign-up", &form).await.assert_status(303);
    }
    let zones =
        app.superuser().await.query_one("select count(*) from users where timezone = 'UTC'", &[]).await;
    assert_eq!(zones.expect("a count").get::<_, i64>(0), 5);
    let mut form = sign_up_form("Ada", "ada@example.com", "\u{1F980}\u{1F980}");
    form[2].1 = "\u{1F980} krabbe über wüste ñandú";
    app.anonymous().submit("/sign-up", &form).await.assert_status(303);
}
