//! The tests' world: people in organizations who use the service through its router, on a real PostgreSQL.
//!
//! ```ignore
//! let (app, ada, brian) = two_organizations().await;
//! ada.post("clients", json!({"name": "Contoso"})).await.assert_status(201);
//! ```

mod answer;
mod browser;
mod cluster;
mod mails;
mod papers;
mod people;
mod post_office;
mod relay;

use std::sync::Arc;

use axum::Router;
use clap::Parser;
use jiff::Timestamp;
use queries::types::Role;
use tokio_postgres::Client;

pub use answer::Answer;
pub use browser::Browser;
pub use cluster::connect;
pub use people::{Anonymous, Colleague, PASSWORD, sign_up_form};
pub use post_office::PostOffice;
pub use relay::Relay;

use crate::clock::Clock;
use crate::config::Config;
use crate::database::Database;
use crate::sealing::Sealing;
use crate::web::Routes;
use crate::{App, live, operators, web};

/// The instant at which every test begins: a Monday morning, in Europe and in America.
pub const MONDAY: &str = "2026-03-02T14:00:00Z";

/// One service on a database of its own.
#[derive(Clone)]
pub struct TestApp {
    app: App,
    router: Router,
    database: Arc<str>,
}

/// A service without any organization.
pub async fn start() -> TestApp {
    start_with(&[]).await
}

/// A service with routes of its own.
pub async fn start_routes(routes: Routes) -> TestApp {
    start_service(&[], routes).await
}

/// A service with settings of its own, as on the command line.
pub async fn start_with(flags: &[&str]) -> TestApp {
    start_service(flags, crate::routes()).await
}

async fn start_service(flags: &[&str], product: Routes) -> TestApp {
    #[derive(Parser)]
    #[command(args_override_self = true)]
    struct Flags {
        #[command(flatten)]
        config: Config,
    }
    // No name is looked up outside: the DNS server is one that does not answer.
    let standard = ["timetracker", "--rate-limit", "100000", "--dns-server", "127.0.0.1:9"];
    let config = Flags::parse_from(standard.iter().chain(flags)).config;
    let database = cluster::new_database().await;
    let login = cluster::reach("timetracker_login", &database);
    let pool = Database::new(login.clone(), 8).expect("a pool");
    let app =
        App::new(config, pool, Clock::manual(MONDAY.parse().expect("an instant")), Sealing::new([7; 32]));
    tokio::spawn(live::listen(app.clone(), login));
    let router = web::router(app.clone(), product);
    TestApp { app, router, database: database.into() }
}

/// Two organizations that must never meet: Ada owns one, Brian the other.
pub async fn two_organizations() -> (TestApp, Colleague, Colleague) {
    let app = start().await;
    let ada = app.founder("Ada", "Analytical Engines").await;
    let brian = app.founder("Brian", "Bell Labs").await;
    (app, ada, brian)
}

impl TestApp {
    /// The application under test.
    pub fn app(&self) -> &App {
        &self.app
    }
    /// The router under test.
    pub fn router(&self) -> &Router {
        &self.router
    }
    /// Sets the time.
    pub fn set_time(&self, instant: &str) {
        self.app.clock().set(instant.parse::<Timestamp>().expect("an instant"));
    }
    /// Somebody who is not signed in.
    pub fn anonymous(&self) -> Anonymous {
        Anonymous::new(self.router.clone())
    }
    /// A browser without a session.
    pub fn browser(&self) -> Browser {
        Browser::new(self)
    }
    /// A connection as the database's superuser, past every policy: to look at rows, or to break things on purpose.
    pub async fn superuser(&self) -> Client {
        connect(&cluster::reach("postgres", &self.database)).await
    }
    /// A connection as the owner of the schema.
    pub async fn owner(&self) -> Client {
        connect(&cluster::reach("timetracker_owner", &self.database)).await
    }
    /// A connection as the service's login role.
    pub async fn login(&self) -> Client {
        connect(&cluster::reach("timetracker_login", &self.database)).await
    }
    /// How to reach this database as a role.
    pub fn reach(&self, user: &str) -> tokio_postgres::Config {
        cluster::reach(user, &self.database)
    }

    /// The same service over other connections to its database.
    pub fn on_database(&self, pool: Database) -> Self {
        let app = App::new(
            self.app.config().clone(),
            pool,
            Clock::manual(self.app.now()),
            self.app.sealing().clone(),
        );
        let router = web::router(app.clone(), crate::routes());
        Self { app, router, database: self.database.clone() }
    }

    /// A person with a new organization.
    pub async fn founder(&self, name: &str, organization: &str) -> Colleague {
        people::found(self, name, organization).await
    }
    /// A person who signs up with the form, with [`PASSWORD`].
    pub async fn sign_up(&self, name: &str, organization: &str) -> Colleague {
        people::sign_up(self, name, organization).await
    }
    /// A person who runs the service, with an organization of their own.
    pub async fn operator(&self, name: &str) -> Colleague {
        let person = self.founder(name, &format!("{name}'s own")).await;
        let (owner, now) = (self.owner().await, self.app.now());
        operators::add(&owner, &person.email, "", true, now).await.expect("an operator");
        person
    }
    /// A new person in somebody's organization.
    pub async fn colleague(&self, of: &Colleague, name: &str, role: Role) -> Colleague {
        people::join(self, of, name, role).await
    }
    /// Adds an existing person to another organization, and returns them as they act there.
    pub async fn also_in(&self, person: &Colleague, organization: &Colleague, role: Role) -> Colleague {
        people::also_in(self, person, organization, role).await
    }
}
