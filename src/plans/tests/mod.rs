//! Limits hold, also under parallel requests; usage is counted; the plan changes for who may change it.

mod changing;
mod limits;
mod usage;

use crate::testing::{Colleague, TestApp};

/// Gives an organization a plan, and numbers of its own where they are given.
async fn set_plan(app: &TestApp, of: &Colleague, plan: &str, users: Option<i32>, projects: Option<i32>) {
    let set =
        "update organizations set plan = $2::text::plan, max_users = $3, max_projects = $4 where id = $1";
    app.superuser().await.execute(set, &[&of.organization, &plan, &users, &projects]).await.expect("a plan");
}
