//! Which rate an hour has: the function of the database against a simple model.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use queries::types::{RateSource, Role};
use serde_json::json;
use uuid::Uuid;

use super::rate;
use crate::clock::new_id;
use crate::testing::{TestApp, two_organizations};

/// The days that rates are about.
const START: Date = date(2026, 3, 1);
const DAYS: i64 = 6;

/// One rate: its subject by number, whose it is by number, its days, how much.
#[derive(Clone, Debug)]
struct Set {
    subject: usize,
    person: usize,
    thing: usize,
    first: Option<i64>,
    last: Option<i64>,
    rate: i64,
}

/// Subjects, the most special first, as the model knows them; the last is the cost of a person.
const SUBJECTS: [RateSource; 6] = [
    RateSource::ProjectMember,
    RateSource::Task,
    RateSource::Project,
    RateSource::Client,
    RateSource::Member,
    RateSource::Organization,
];
const COST: usize = 6;

/// What is worked on: a project of each client and one without, each with a task.
struct Work {
    people: [Uuid; 2],
    clients: [Uuid; 2],
    projects: [Uuid; 3],
    tasks: [Uuid; 3],
    /// The usual rates of the projects and of the organization.
    usual: [Option<i64>; 3],
    everywhere: Option<i64>,
}

impl Work {
    async fn new(app: &TestApp, organization: Uuid, people: [Uuid; 2]) -> Self {
        let ids = || [new_id(), new_id(), new_id()];
        let (projects, tasks, clients) = (ids(), ids(), [new_id(), new_id()]);
        let (usual, everywhere) = ([Some(7), None, None], Some(3));
        let client_of = [Some(clients[0]), Some(clients[1]), None];
        let superuser = app.superuser().await;
        let run = "update organizations set default_rate_minor = $2 where id = $1";
        superuser.execute(run, &[&organization, &everywhere]).await.expect("a rate");
        for client in clients {
            let insert = "insert into clients (organization_id, id, name, created_at, updated_at) values ($1, $2, $2::text, now(), now())";
            let insert = insert.replace("$2::text", "gen_random_uuid()::text");
            superuser.execute(&insert, &[&organization, &client]).await.expect("a client");
        }
        for n in 0..3 {
            let insert = "insert into projects (organization_id, id, client_id, name, hourly_rate, created_at, updated_at)
                          values ($1, $2, $3, gen_random_uuid()::text, $4, now(), now())";
            let values: [&(dyn tokio_postgres::types::ToSql + Sync); 4] =
                [&organization, &projects[n], &client_of[n], &usual[n]];
            superuser.execute(insert, &values).await.expect("a project");
            let insert =
                "insert into tasks (organization_id, id, project_id, name, position, created_at, updated_at)
                          values ($1, $2, $3, 'Task', 1, now(), now())";
            superuser.execute(insert, &[&organization, &tasks[n], &projects[n]]).await.expect("a task");
        }
        Self { people, clients, projects, tasks, usual, everywhere }
    }

    /// The columns of a rate: person, client, project, task.
    fn columns(&self, set: &Set) -> [Option<Uuid>; 4] {
        let person = Some(self.people[set.person]);
        match set.subject {
            0 => [person, None, Some(self.projects[set.thing]), None],
            1 => [None, None, None, Some(self.tasks[set.thing])],
            2 => [None, None, Some(self.projects[set.thing]), None],
            3 => [None, Some(self.clients[set.thing % 2]), None, None],
            4 | COST => [person, None, None, None],
            _ => [None; 4],
        }
    }

    /// Whether a rate is about an hour of a person on a project, with its task or without.
    fn is_about(set: &Set, person: usize, project: Option<usize>, task: bool) -> bool {
        match set.subject {
            0 => set.person == person && project == Some(set.thing),
            1 => task && project == Some(set.thing),
            2 => project == Some(set.thing),
            3 => project == Some(set.thing % 2),
            4 | COST => set.person == person,
            _ => true,
        }
    }

    /// The model: the first subject that has a rate on that day.
    fn expected(
        &self,
        sets: &[Set],
        (person, project, task, day): (usize, Option<usize>, bool, i64),
    ) -> (Option<(i64, RateSource)>, Option<i64>) {
        let of = |subject: usize| {
            let holds = |set: &&Set| {
                set.subject == subject
                    && Self::is_about(set, person, project, task)
                    && set.first.is_none_or(|first| first <= day)
                    && set.last.is_none_or(|last| day <= last)
            };
            sets.iter().find(holds).map(|set| set.rate)
        };
        let usual = |subject: usize| match SUBJECTS[subject] {
            RateSource::Project => project.and_then(|n| self.usual[n]),
            RateSource::Organization => self.everywhere,
            _ => None,
        };
        let found = (0..SUBJECTS.len()).find_map(|n| Some((of(n).or_else(|| usual(n))?, SUBJECTS[n])));
        (found, of(COST))
    }
}

fn sets() -> impl Strategy<Value = Vec<Set>> {
    let day = || proptest::option::of(0..DAYS);
    let one = (0..=COST, 0..2_usize, 0..3_usize, day(), day(), 0..100_000_i64);
    let set = one.prop_map(|(subject, person, thing, one, other, rate)| {
        let (first, last) = match (one, other) {
            (Some(a), Some(b)) => (Some(a.min(b)), Some(a.max(b))),
            sides => sides,
        };
        Set { subject, person, thing, first, last, rate }
    });
    proptest::collection::vec(set, 0..14)
}

#[tokio::test]
async fn the_function_agrees_with_the_model() {
    let (app, ada, _) = two_organizations().await;
    let mia = app.colleague(&ada, "Mia", Role::Member).await;
    let work = Work::new(&app, ada.organization, [ada.user, mia.user]).await;
    let superuser = app.superuser().await;
    let day = |n: i64| START.checked_add(n.days()).expect("a day");
    let mut runner = TestRunner::deterministic();
    let (mut refused, mut compared) = (0, 0);
    for _ in 0..40 {
        superuser.execute("delete from rates", &[]).await.expect("no rates");
        let mut kept: Vec<Set> = Vec::new();
        for set in sets().new_tree(&mut runner).expect("a case").current() {
            let [user, client, project, task] = work.columns(&set);
            let kind = if set.subject == COST { "cost" } else { "hourly" };
            let insert = format!(
                "insert into rates (organization_id, id, kind, user_id, client_id, project_id, task_id, rate, valid_from,
                                    valid_to, created_at, updated_at)
                 values ($1, $2, '{kind}', $3, $4, $5, $6, $7, $8, $9, now(), now())"
            );
            let (first, last) = (set.first.map(day), set.last.map(day));
            let values: [&(dyn tokio_postgres::types::ToSql + Sync); 9] =
                [&ada.organization, &new_id(), &user, &client, &project, &task, &set.rate, &first, &last];
            match superuser.execute(&insert, &values).await {
                Ok(_) => kept.push(set),
                // The database holds that a subject has one rate of a kind on a day.
                Err(error) => {
                    let constraint =
                        error.as_db_error().and_then(|error| error.constraint().map(str::to_owned));
                    assert_eq!(constraint.as_deref(), Some("rates_no_overlap"));
                    refused += 1;
                }
            }
        }
        for person in 0..2 {
            for project in [None, Some(0), Some(1), Some(2)] {
                for task in [false, true] {
                    if task && project.is_none() {
                        continue;
                    }
                    for n in 0..DAYS {
                        let on = project.map(|n| work.projects[n]);
                        let at = project.filter(|_| task).map(|n| work.tasks[n]);
                        let resolve = "select hourly_rate, rate_source::text, cost_rate from resolve_rates($1, $2, $3, $4, $5, null)";
                        let row = superuser
                            .query_one(resolve, &[&ada.organization, &work.people[person], &on, &at, &day(n)])
                            .await
                            .expect("rates");
                        let source: Option<String> = row.get(1);
                        let found = row.get::<_, Option<i64>>(0).zip(source);
                        let (expected, cost) = work.expected(&kept, (person, project, task, n));
                        let name = |source| {
                            serde_json::to_value(source).expect("a name").as_str().expect("text").to_owned()
                        };
                        let expected = expected.map(|(rate, source): (i64, RateSource)| (rate, name(source)));
                        assert_eq!((found, row.get(2)), (expected, cost), "{kept:?}");
                        compared += 1;
                    }
                }
            }
        }
    }
    assert!(refused > 0 && compared > 3_000, "{refused} refused, {compared} compared");
}

#[tokio::test]
async fn the_most_special_rate_counts_and_zero_is_one() {
    let (app, ada, _) = two_organizations().await;
    let client = ada.post("clients", json!({"name": "Contoso"})).await.id();
    let project = json!({"name": "Site", "client_id": client, "hourly_rate": 500});
    let project = ada.post("projects", project).await.id();
    let task = ada.post("tasks", json!({"name": "Draft", "project_id": project})).await.id();
    let resolved = async |expected: i64, source: &str| {
        let found = ada.get(&format!("rates/resolved?project={project}&task={task}&day=2026-03-02")).await;
        let found = found.assert_status(200).json();
        assert_eq!((&found["hourly_rate"], &found["rate_source"]), (&json!(expected), &json!(source)));
    };
    let everywhere = "update organizations set default_rate_minor = 100 where id = $1";
    app.superuser().await.execute(everywhere, &[&ada.organization]).await.expect("a rate");
    resolved(500, "project").await;
    rate(&ada, json!({}), 150).await;
    rate(&ada, json!({"user_id": ada.user}), 200).await;
    rate(&ada, json!({"client_id": client}), 300).await;
    resolved(500, "project").await;
    rate(&ada, json!({"project_id": project}), 550).await;
    resolved(550, "project").await;
    rate(&ada, json!({"task_id": task}), 600).await;
    resolved(600, "task").await;
    rate(&ada, json!({"user_id": ada.user, "project_id": project}), 0).await;
    resolved(0, "project_member").await;
    let own = ada.get("rates/resolved?day=2026-03-02").await.json();
    assert_eq!((&own["hourly_rate"], &own["rate_source"]), (&json!(200), &json!("member")));
}
