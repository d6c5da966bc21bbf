//! A private project is not there for a member who does not belong to it: on no route, and in no statement.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use super::operations::Operation;
use super::predicates::all_statements;
use super::requests::{Requests, Rows};
use super::world::World;
use crate::testing::{Answer, Colleague};

/// In every name and text of the private project, and nowhere else.
const HIDDEN: &str = "qxfalcon";

/// What a member may not know: the project, its task, a comment on each, and what they were told of them before.
struct Hidden {
    project: String,
    task: String,
    comment: String,
    notification: String,
}

impl Hidden {
    /// A project that the member saw, was given a task of, starred and kept in their timesheet; then it turns private.
    async fn new(ada: &Colleague, member: &Colleague) -> Self {
        let input = json!({"name": format!("{HIDDEN} project"), "code": HIDDEN, "description": HIDDEN});
        let project = ada.post("projects", input.clone()).await.assert_status(201).id();
        let task = json!({"project_id": project, "name": format!("{HIDDEN} task"), "assignee_id": member.user,
            "due_on": "2026-03-01"});
        let task = ada.post("tasks", task).await.assert_status(201).id();
        let body = json!({"body": format!("{HIDDEN} comment"), "mentions": [member.user]});
        let comment =
            ada.post(&format!("projects/{project}/comments"), body.clone()).await.assert_status(201);
        ada.post(&format!("tasks/{task}/comments"), body).await.assert_status(201);
        let told = member.get("notifications").await.assert_status(200).json();
        assert_eq!(told["data"].as_array().map(Vec::len), Some(3), "the task and two mentions");
        let notification = told["data"][0]["id"].as_str().expect("an id").to_owned();
        member
            .request(Method::PUT, &member.api_path(&format!("projects/{project}/favourite")), None, &[])
            .await;
        let row = [("project_id", project.as_str()), ("task_id", &task), ("week", "2026-03-02")];
        member.submit("timesheet/rows", &row).await.assert_status(303);
        let mut private = input;
        private["visibility"] = json!("private");
        ada.put(&format!("projects/{project}"), 1, private).await.assert_status(200);
        Self { project, task, comment: comment.id(), notification }
    }

    /// The id that a word of a path stands before.
    fn id(&self, word: &str) -> Option<&str> {
        match word {
            "projects" => Some(&self.project),
            "tasks" => Some(&self.task),
            "comments" => Some(&self.comment),
            "notifications" => Some(&self.notification),
            _ => None,
        }
    }

    fn ids(&self) -> [&str; 3] {
        [&self.project, &self.task, &self.comment]
    }

    fn is_told_by(&self, answer: &Answer) -> bool {
        answer.text.contains(HIDDEN) || self.ids().iter().any(|id| answer.text.contains(id))
    }

    /// The address of an operation on the hidden things; none where it names none of them.
    async fn address(&self, requests: &Requests<'_>, operation: &Operation) -> Option<String> {
        let world = requests.world;
        operation.ids().iter().find_map(|(_, word)| self.id(word))?;
        let mut path = operation.path.clone();
        for (name, word) in operation.ids() {
            if let Some(id) = self.id(word) {
                path = path.replace(&format!("{{{name}}}"), id);
            }
        }
        let named = Operation { path, ..operation.clone() };
        Some(requests.address(&named, &world.ada.slug, Rows::Existing, world.adas()).await)
    }
}

/// Values for what can be searched, and ids to filter by: whatever the hidden things could be found with.
fn queries(hidden: &Hidden) -> Vec<String> {
    let searches = ["search", "q", "project_name", "task_name"].map(|name| format!("{name}=qxfalc"));
    let statuses = ["status=all", "status=archived", "week=2026-03-02", "from=2026-03-02&to=2026-03-08"];
    let ids = ["project", "project_id"].map(|name| format!("{name}={}", hidden.project));
    let tasks = ["task", "task_id"].map(|name| format!("{name}={}", hidden.task));
    let all = [String::new()].into_iter().chain(searches).chain(statuses.map(str::to_owned));
    all.chain(ids).chain(tasks).collect()
}

#[tokio::test]
async fn no_route_tells_a_member_of_it() {
    let world = World::new().await;
    let member = world.colleague(Role::Member).await;
    let manager = world.colleague(Role::Manager).await;
    let hidden = Hidden::new(&world.ada, &member).await;
    let requests = Requests::new(&world).await;
    let (mut violations, mut seen_by_manager) = (Vec::new(), 0);
    for operation in requests.operations.iter().filter(|operation| operation.has_organization()) {
        if let Some(address) = hidden.address(&requests, operation).await {
            let answer = requests.send(operation, &address, &member).await;
            // Also where the input is at fault: what it is about is not there.
            if !matches!(answer.status.as_u16(), 403 | 404) || answer.text.contains(HIDDEN) {
                violations.push(format!("{}: {}", operation.name(), answer.status));
            }
        } else if !operation.writes() && !operation.path.ends_with("/events") {
            let address = requests.address(operation, &world.ada.slug, Rows::Existing, world.adas()).await;
            for query in queries(&hidden) {
                let address = format!("{address}?{query}");
                let answer = requests.send(operation, &address, &member).await;
                // What was asked with may be said again; nothing else.
                let mut asked = answer;
                for id in hidden.ids().into_iter().filter(|id| query.contains(id)) {
                    asked.text = asked.text.replace(id, "");
                }
                if hidden.is_told_by(&asked) {
                    violations.push(format!("{} with {query}", operation.name()));
                }
                let managers = requests.send(operation, &address, &manager).await;
                seen_by_manager += usize::from(hidden.is_told_by(&managers));
            }
        }
    }
    assert_eq!(violations, [""; 0]);
    assert!(
        seen_by_manager > 30,
        "a manager sees it on many routes, so the walk proves something: {seen_by_manager}"
    );
}

#[tokio::test]
async fn nothing_new_can_be_put_on_it() {
    let world = World::new().await;
    let member = world.colleague(Role::Member).await;
    let hidden = Hidden::new(&world.ada, &member).await;
    let unknown = |answer: Answer, field: &str| answer.assert_status(422).problem_at(field);
    let on_project =
        json!({"project_id": hidden.project, "name": "Mine", "day": "2026-03-02", "seconds": 60});
    for things in ["tasks", "time-entries", "timer/start"] {
        let answer = member.post(things, on_project.clone()).await;
        assert_eq!(unknown(answer, "project_id").as_deref(), Some("project-unknown"), "{things}");
    }
    let on_task =
        json!({"project_id": hidden.project, "task_id": hidden.task, "day": "2026-03-02", "seconds": 60});
    let answer = member.post("time-entries", on_task).await.assert_status(422);
    assert_eq!(answer.problem_at("task_id").as_deref(), Some("task-not-of-project"));
    let before = world.checksum(None).await;
    member.post("timesheet/copy", json!({"week": "2026-03-09", "with_times": true})).await.assert_status(200);
    assert_eq!(before, world.checksum(None).await, "a row of it is not copied");
}

/// Statements that read projects, tasks or comments past the views, and why they may.
const EXEMPT: &[(&str, &str)] = &[
    ("accounts/export/queries.sql: own_entries", OWN_TIME),
    ("budgets/queries.sql: project_name", "a job tells managers, who see every project"),
    ("calendar/queries.sql: calendar_entries", OWN_TIME),
    ("comments/queries.sql: list_replies", BESIDE_FIND),
    ("comments/queries.sql: list_threads", BESIDE_FIND),
    ("comments/queries.sql: mention_no_others", BESIDE_FIND),
    ("comments/queries.sql: thread_people", "the notification asks who sees it"),
    ("focus/queries.sql: list_focus_sessions", OWN_TIME),
    ("focus/queries.sql: running_focus_session", OWN_TIME),
    ("imports/undoing.sql: project_is_alive", SEES_ALL),
    ("my_week/queries.sql: week_rows", OWN_TIME),
    ("organization_templates/queries.sql: saved_projects", SEES_ALL),
    ("plans/queries.sql: contents", SEES_ALL),
    ("plans/queries.sql: used_projects", "a number for the plan's limit"),
    ("project_totals/queries.sql: project_sums", BESIDE_FIND),
    ("projects/queries.sql: delete_project", SEES_ALL),
    ("projects/queries.sql: project_in_use", BESIDE_FIND),
    ("rates/queries.sql: known_subjects", SEES_ALL),
    ("rates/queries.sql: list_rates", SEES_ALL),
    ("rates/queries.sql: rate", SEES_ALL),
    ("rates/queries.sql: subject_names", SEES_ALL),
    ("search/queries.sql: find_older", OWN_TIME),
    ("search/queries.sql: find_recent", OWN_TIME),
    ("search/queries.sql: find_recent_of", OWN_TIME),
    ("tasks/queries.sql: task_activities", BESIDE_FIND),
    ("tasks/queries.sql: task_has_time", BESIDE_FIND),
    ("tasks/queries.sql: task_people", BESIDE_FIND),
    ("time_entries/queries.sql: list_entries_of", OWN_TIME),
    ("time_entries/queries.sql: list_everyones_entries", OWN_TIME),
    ("time_entries/queries.sql: list_updated_entries", OWN_TIME),
    ("time_entries/queries.sql: running_time_entry", OWN_TIME),
    ("time_entries/queries.sql: time_entry", OWN_TIME),
    ("time_entries/totals.sql: narrowed_day_totals", OWN_TIME),
    ("timesheets/queries.sql: week_cells", OWN_TIME),
];
/// Of a project's name a member reads no more than what stands on their own entries, whoever sees the project now.
const OWN_TIME: &str = "a member's own time keeps its project's name";
const BESIDE_FIND: &str = "the same handler asks for the project, task or comment, and answers 404";
const SEES_ALL: &str = "only for roles that see every project";

#[test]
fn every_statement_reads_them_through_the_views_or_says_why_not() {
    const GUARDED: &[&str] = &["projects", "tasks", "comments", "task_activities", "comment_mentions"];
    const GUARDS: &[&str] = &["visible_projects", "project_audience"];
    let reads = |words: &[String], tables: &[&str]| {
        words
            .windows(2)
            .any(|pair| ["from", "join"].contains(&pair[0].as_str()) && tables.contains(&pair[1].as_str()))
    };
    let statements = all_statements();
    let bare = |name: &str| {
        let name = name.rsplit_once("/src/").map_or(name, |(_, name)| name);
        name.split('(').next().unwrap_or_default().to_owned()
    };
    let unguarded = statements.iter().filter(|(_, words)| reads(words, GUARDED) && !reads(words, GUARDS));
    let mut unguarded: Vec<String> = unguarded.map(|(name, _)| bare(name)).collect();
    unguarded.sort();
    let exempt: Vec<&str> = EXEMPT.iter().map(|(name, _)| *name).collect();
    assert_eq!(unguarded, exempt);
}

#[tokio::test]
async fn without_a_reader_the_views_show_nothing_private() {
    let world = World::new().await;
    let member = world.colleague(Role::Member).await;
    Hidden::new(&world.ada, &member).await;
    let login = world.app.login().await;
    for reader in ["", "; set local app.reader = ''"] {
        let enter = format!(
            "begin; set local role timetracker_tenant; set local app.organization_id = '{}'{reader}",
            world.ada.organization
        );
        login.batch_execute(&enter).await.expect("a transaction");
        login.query("select name from visible_projects", &[]).await.expect_err("nobody reads");
        login.batch_execute("rollback").await.expect("a rollback");
    }
    let value: Value = json!(world.ada.get("projects?search=qxfalcon").await.json()["data"][0]["visibility"]);
    assert_eq!(value, "private");
}
