use queries::types::Role;
use serde_json::json;

use super::super::job::{ImportJob, Step};
use super::{HARVEST, TOGGL, ended, entries, report, run, undo, upload};
use crate::tenancy::hash_token;
use crate::testing::{start, two_organizations};

#[tokio::test]
async fn every_tools_file_is_known_and_exact_to_the_second() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    app.colleague(&ada, "Grace", Role::Member).await;
    let files = [
        ("toggl", TOGGL, (4, 5415 + 2700 + 1 + 1), (1, 0)),
        ("clockify", include_str!("files/clockify.csv"), (2, 48_630 + 600), (0, 0)),
        ("harvest", HARVEST, (2, 15_660 + 36), (0, 0)),
        ("kimai", include_str!("files/kimai.csv"), (2, 9000 + 1200), (0, 0)),
        ("solidtime", include_str!("files/solidtime.csv"), (2, 5400 + 7200), (1, 3600)),
    ];
    for (tool, file, imported, faulty) in files {
        let import = upload(&app, &ada, file).await;
        let read = report(&ada, &import).await;
        assert_eq!(
            (&read["import"]["state"], &read["import"]["tool"]),
            (&json!("ready"), &json!(tool)),
            "{read}"
        );
        let done = run(&app, &ada, &import).await;
        assert_eq!((ended(&done, "imported"), ended(&done, "faulty")), (imported, faulty), "{tool}: {done}");
        assert_eq!(
            (done["written"]["rows"].as_i64(), done["written"]["seconds"].as_i64()),
            (Some(imported.0), Some(imported.1))
        );
        assert_eq!(
            done["import"]["row_count"].as_i64(),
            Some(imported.0 + faulty.0),
            "every row has one end"
        );
    }
}

#[tokio::test]
async fn an_entry_says_what_its_row_said() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let import = upload(&app, &ada, include_str!("files/kimai.csv")).await;
    run(&app, &ada, &import).await;
    let found = entries(&ada, "2026-01-20", "2026-01-21").await;
    let night = found.iter().find(|entry| entry["day"] == "2026-01-20").expect("the night");
    assert_eq!(night["description"], "Past midnight, with a break");
    assert_eq!((&night["project_name"], &night["client_name"]), (&json!("Website"), &json!("Fabrikam")));
    assert_eq!((&night["task_name"], &night["tags"]), (&json!("Coding"), &json!(["night", "web"])));
    assert_eq!((&night["billable"], &night["source"]), (&json!(true), &json!("import")));
    assert_eq!((&night["seconds"], &night["break_seconds"]), (&json!(9000), &json!(1800)));
    assert_eq!(night["started_at"], "2026-01-20T21:00:00Z");
}

#[tokio::test]
async fn the_same_rows_come_once() {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    app.colleague(&ada, "Grace", Role::Member).await;
    let first = upload(&app, &ada, TOGGL).await;
    run(&app, &ada, &first).await;
    let again = upload(&app, &ada, TOGGL).await;
    assert_eq!(report(&ada, &again).await["already_here"], 4, "the dry run knows");
    let done = run(&app, &ada, &again).await;
    assert_eq!((ended(&done, "imported"), ended(&done, "present")), ((0, 0), (4, 8117)));
    // A longer export that contains the shorter one, and one more of two equal rows.
    let more =
        "Grace,grace@example.com,,Compiler,,Parsing,Yes,2026-01-13,08:00:00,2026-01-13,08:00:01,00:00:01,,\n";
    let longer = upload(&app, &ada, &format!("{TOGGL}{more}")).await;
    let done = run(&app, &ada, &longer).await;
    assert_eq!((ended(&done, "imported"), ended(&done, "present")), ((1, 1), (4, 8117)));
    // What was undone can come again.
    let undone = undo(&app, &ada, &first).await;
    assert_eq!((ended(&undone, "undone"), &undone["import"]["state"]), ((4, 8117), &json!("undone")));
    let anew = upload(&app, &ada, TOGGL).await;
    assert_eq!(ended(&run(&app, &ada, &anew).await, "imported"), (4, 8117));
}

#[tokio::test]
async fn what_a_file_leaves_open_is_asked() {
    let (app, ada, _) = two_organizations().await;
    let open = HARVEST.replace("2026-02-02", "02/03/2026").replace("2026-02-03", "04/05/2026");
    let import = upload(&app, &ada, &open).await;
    let asking = report(&ada, &import).await;
    assert_eq!(
        (&asking["import"]["state"], &asking["import"]["problem"]),
        (&json!("asking"), &json!("import-ask-date-order"))
    );
    ada.post(&format!("{import}/run"), json!({})).await.assert_status(409);
    let version = i32::try_from(asking["import"]["version"].as_i64().expect("a version")).expect("small");
    let wrong = json!({"date_order": "day_first", "timezone": "Europe/Nowhere"});
    let answer = ada.put(&format!("{import}/reading"), version, wrong).await.assert_status(422);
    assert_eq!(answer.problem_at("timezone").as_deref(), Some("timezone-unknown"));
    let input = json!({"date_order": "day_first", "timezone": "Europe/Rome"});
    ada.put(&format!("{import}/reading"), version, input.clone()).await.assert_status(200);
    ada.put(&format!("{import}/reading"), version, input).await.assert_status(412);
    app.run_jobs().await;
    run(&app, &ada, &import).await;
    let days: Vec<_> =
        entries(&ada, "2026-03-01", "2026-05-31").await.iter().map(|entry| entry["day"].clone()).collect();
    assert_eq!(days, ["2026-05-04", "2026-03-02"]);
}

#[tokio::test]
async fn what_is_no_export_is_told() {
    let (app, ada, _) = two_organizations().await;
    for (file, problem) in [
        ("Name,Age\nAda,36\n", "import-ask-tool"),
        ("User,Email,Project,Start date,Start time,Duration\n", "import-ask-no-rows"),
        ("Date,From,To,Customer\n,,,\n", "import-ask-no-rows"),
    ] {
        let import = upload(&app, &ada, file).await;
        assert_eq!(report(&ada, &import).await["import"]["problem"], problem, "{file}");
    }
    let empty = super::send(&ada, &ada.api_path("imports"), "").await.assert_status(422);
    assert_eq!(empty.problem_at("file").as_deref(), Some("file-required"));
    let page = super::send(&ada, &ada.page_path("imports"), "").await.assert_status(422);
    assert!(page.main().contains("file-error"), "{}", page.main());
}

#[tokio::test]
async fn more_rows_than_a_batch_come_once_even_when_the_job_runs_twice() {
    use std::fmt::Write;
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let rows: i64 = std::env::var("IMPORT_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(2500);
    let mut file = TOGGL.lines().next().expect("a header").to_owned();
    for row in 0..rows {
        let (day, hour, minute) = (row / 200 % 28 + 1, row / 20 % 10 + 8, row % 20 * 3);
        write!(
            file,
            "\nAda,ada@example.com,Client {},Project {},,Row {row},Yes,{}-01-{day:02},{hour:02}:{minute:02}:00,{}-01-{day:02},{hour:02}:{:02}:30,00:02:30,,",
            row % 7, row % 21, 2010 + row / 5600, 2010 + row / 5600, minute + 2,
        )
        .expect("written");
    }
    let began = std::time::Instant::now();
    let import = upload(&app, &ada, &file).await;
    let read = began.elapsed();
    let done = run(&app, &ada, &import).await;
    println!("{rows} rows: read in {read:?}, with the entries after {:?}", began.elapsed());
    assert_eq!(ended(&done, "imported"), (rows, rows * 150));
    assert_eq!(done["written"]["rows"], rows);
    app.superuser()
        .await
        .execute("update imports set state = 'running'", &[])
        .await
        .expect("as if it had been ended");
    app.superuser()
        .await
        .execute("update import_rows set state = 'waiting' where line > 2000", &[])
        .await
        .expect("as if its last batch had been lost");
    let token = hash_token("a job's own");
    let open = "update imports set token_hash = $1";
    app.superuser().await.execute(open, &[&token.as_slice()]).await.expect("a token");
    let id = import.trim_start_matches("imports/").parse().expect("an id");
    let job = ImportJob::new(ada.organization, id, "a job's own".into(), Step::Run);
    job.work(app.app()).await.expect("the rest");
    let count: i64 = app
        .superuser()
        .await
        .query_one("select count(*) from time_entries", &[])
        .await
        .expect("a count")
        .get(0);
    assert_eq!(count, rows, "no row came twice");
}
