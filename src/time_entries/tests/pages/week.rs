//! The week: what is listed, and what it sums up to.

use queries::types::Role;
use serde_json::json;

use super::super::{move_to, project_with, worked};
use super::hx_submit;
use crate::testing::{Answer, Colleague, two_organizations};

/// The texts between two marks, in order.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

/// The seconds from which a total ticks on.
fn bases(part: &str) -> Vec<i64> {
    between(part, "data-base-seconds=\"", "\"").iter().map(|text| text.parse().expect("seconds")).collect()
}

/// Seconds of the listed entries, those inside a fold once.
fn listed(week: &Answer) -> i64 {
    let entries = between(week.main(), "<li class=\"entry\"", "</li>");
    let lengths = entries.iter().flat_map(|entry| between(entry, "class=\"length\">", "</span>"));
    lengths.filter_map(|text| crate::time_rules::parse_duration(text).ok()).sum()
}

async fn add(person: &Colleague, day: &str, time: &str, description: &str) {
    let fields = [("day", day), ("time", time), ("description", description), ("billable", "true")];
    person.submit("time-entries/new", &fields).await.assert_status(303);
}

#[tokio::test]
async fn totals_equal_the_list_to_the_second() {
    let (app, ada, _) = two_organizations().await;
    app.set_time("2026-03-05T20:00:00Z");
    let site = project_with(&app, &ada, "Website", true, Some(9000)).await;
    for (day, seconds) in [("2026-03-02", 3661), ("2026-03-02", 59), ("2026-03-04", 7201), ("2026-03-08", 1)]
    {
        worked(&ada, day, seconds).await;
    }
    worked(&ada, "2026-03-01", 500).await;
    let entry = json!({"project_id": site, "day": "2026-03-05", "time": "9-10:20"});
    ada.post("time-entries", entry).await.assert_status(201);
    let week = ada.open("time?week=2026-03-04").await.assert_status(200);
    let total = 3661 + 59 + 7201 + 1 + 4800;
    assert_eq!(listed(&week), total);
    let figures = between(week.main(), "<dl class=\"figures\">", "</dl>")[0];
    assert_eq!(bases(figures), [4800, total, total], "today, the week, billable");
    assert!(figures.contains("120.00\u{a0}EUR"), "80 minutes at 90 an hour: {figures}");
    let days = between(week.main(), "class=\"day-head\">", "</header>");
    let days: Vec<i64> = days.iter().flat_map(|day| bases(day)).collect();
    assert_eq!(days, [1, 4800, 7201, 3720]);
    let bars = bases(between(week.main(), "<ol class=\"week\">", "</ol>")[0]);
    assert_eq!(bars, [3720, 0, 7201, 4800, 0, 0, 1]);
}

#[tokio::test]
async fn what_runs_ticks_where_it_counts() {
    let (app, ada, _) = two_organizations().await;
    worked(&ada, "2026-03-02", 100).await;
    hx_submit(&ada, "timer/start", &[("billable_default", "decided")]).await.assert_status(200);
    app.set_time("2026-03-02T14:00:30Z");
    let week = ada.open("time").await.assert_status(200);
    let since = "data-ticking-since=\"2026-03-02T14:00:00Z\"";
    let figures = between(week.main(), "<dl class=\"figures\">", "</dl>")[0];
    assert_eq!(figures.matches(since).count(), 2, "it is not billable: {figures}");
    assert_eq!(figures.matches(">0:02:10<").count(), 2);
    assert!(between(week.main(), "class=\"day-head\">", "</header>")[0].contains(since));
    assert_eq!(between(week.main(), "<ol class=\"week\">", "</ol>")[0].matches(since).count(), 1);
    let other = ada.open("time?week=2026-02-23").await.assert_status(200);
    assert!(!other.main().contains("data-ticking-since"), "another week stands still");
}

#[tokio::test]
async fn equal_entries_fold_and_keep_their_name_as_more_come() {
    let (_, ada, _) = two_organizations().await;
    add(&ada, "2026-03-02", "9-10", "Review").await;
    add(&ada, "2026-03-02", "10-11", "Review").await;
    add(&ada, "2026-03-02", "11-12", "Design").await;
    let week = ada.open("time").await;
    let fold = between(week.main(), "<details id=\"", "\"");
    assert_eq!(fold.len(), 1);
    assert!(week.main().contains("2 entries") && week.main().contains(">2:00:00<"));
    add(&ada, "2026-03-02", "12-13", "Review").await;
    let later = ada.open("time").await;
    assert_eq!(between(later.main(), "<details id=\"", "\""), fold);
    assert_eq!(listed(&later), 4 * 3600);
}

#[tokio::test]
async fn work_over_midnight_stands_on_its_first_day_and_says_so() {
    let (_, ada, _) = two_organizations().await;
    add(&ada, "2026-03-01", "22:00-1:30", "Night").await;
    let week = ada.open("time?week=2026-03-01").await.assert_status(200);
    assert!(week.main().contains("22:00 – 01:30<sup title=\"the next day\">"), "{}", week.main());
    assert!(week.main().contains("id=\"day-2026-03-01\""));
    let next = ada.open("time").await;
    assert!(!next.main().contains("Night") && next.main().contains("Nothing recorded"));
}

#[tokio::test]
async fn weeks_lead_to_each_other_and_begin_on_the_organizations_day() {
    let (app, ada, _) = two_organizations().await;
    worked(&ada, "2026-03-02", 60).await;
    let week = ada.open("time").await.assert_status(200);
    for (day, label) in [("2026-02-23", "Week before"), ("2026-03-09", "Week after")] {
        assert!(week.main().contains(&format!("?week={day}\" aria-label=\"{label}\"")), "{label}");
    }
    assert!(week.main().contains("<h1>This week</h1>"));
    let before = ada.open("time?week=2026-02-25").await;
    assert!(before.main().contains("<h1>Last week</h1>") && before.main().contains("<dt>Week</dt>"));
    app.superuser().await.execute("update organizations set week_start = 7", &[]).await.expect("an update");
    assert!(ada.open("time").await.main().contains("?week=2026-03-08\" aria-label=\"Week after\""));
    move_to(&app, &ada, "Australia/Lord_Howe").await;
    app.set_time("2026-03-07T13:30:00Z");
    assert!(ada.open("time").await.main().contains("id=\"time-add\""));
    ada.open("time?week=nonsense").await.assert_status(422);
}

#[tokio::test]
async fn a_week_of_very_many_entries_has_pages() {
    let (_, ada, _) = two_organizations().await;
    for number in 0..60 {
        let (minute, next) = (number, number + 1);
        let time =
            format!("8:{minute:02}:00-{}", if next == 60 { "9:00".into() } else { format!("8:{next:02}") });
        add(&ada, "2026-03-02", &time, &format!("Work {number}")).await;
    }
    let first = ada.open("time").await.assert_status(200);
    assert_eq!(listed(&first), 50 * 60);
    let next =
        between(first.main(), "rel=\"next\" href=\"", "\"")[0].replace("&#38;", "&").replace("&amp;", "&");
    let second = ada.open_path(&next).await.assert_status(200);
    assert_eq!(listed(&second), 10 * 60);
    assert!(second.main().contains("First page") && !second.main().contains("rel=\"next\""));
    let again = between(second.main(), "id=\"entries\" class=\"stack\" hx-get=\"", "\"")[0];
    assert_eq!(again.replace("&#38;", "&"), next, "a refresh stays on its page");
    for page in [&first, &second] {
        let figures = between(page.main(), "<dl class=\"figures\">", "</dl>")[0];
        assert_eq!(bases(figures)[1], 3600, "the total is the whole week's");
    }
}

#[tokio::test]
async fn the_first_visit_shows_ways_to_begin() {
    let (app, ada, _) = two_organizations().await;
    let welcome = ada.open("time").await.assert_status(200);
    assert_eq!(between(welcome.main(), "<ul class=\"ways\">", "</ul>")[0].matches("<li>").count(), 4);
    let member = app.colleague(&ada, "Max", Role::Member).await;
    let welcome = member.open("time").await.assert_status(200);
    assert!(!welcome.main().contains("projects/new") && welcome.text.contains("id=\"timer\""));
    let viewer = app.colleague(&ada, "Vera", Role::Viewer).await;
    let welcome = viewer.open("time").await.assert_status(200);
    assert!(welcome.main().contains("As a viewer") && !welcome.text.contains("id=\"timer\""));
    assert!(!welcome.text.contains("id=\"new-entry\""));
    let past = viewer.open("time?week=2026-02-23").await.assert_status(200);
    assert!(!past.main().contains("time-entries/new"));
    assert!(!past.main().contains("EUR"), "amounts are not for viewers");
}
