//! Two organizations with a row in every table, and what each holds secret from the other.

use queries::types::Role;
use tokio_postgres::Client;
use uuid::Uuid;

use super::requests::Owner;
use super::rows::{Maker, Reference, references};
use crate::tenancy::verification::{Table, tenant_tables};
use crate::tenancy::{hash_token, new_token};
use crate::testing::{Colleague, TestApp, start_routes};
use crate::web::Routes;

/// In every text of Ada's organization, and nowhere else.
pub const ADAS: &str = "zqada";
/// In every text of Brian's.
pub const BRIANS: &str = "zqbrian";

/// Ada's and Brian's organizations in a service of their own.
pub struct World {
    pub app: TestApp,
    pub ada: Colleague,
    pub brian: Colleague,
    pub superuser: Client,
    pub tables: Vec<Table>,
    pub references: Vec<Reference>,
    routes: fn() -> Routes,
}

impl World {
    /// The product's own world.
    pub async fn new() -> Self {
        Self::with_routes(crate::routes).await
    }

    /// A world whose service has these routes.
    pub async fn with_routes(routes: fn() -> Routes) -> Self {
        let app = start_routes(routes()).await;
        let ada = app.founder("Ada", "Analytical Engines").await;
        let brian = app.founder("Brian", "Bell Labs").await;
        let superuser = app.superuser().await;
        let tables = tenant_tables(&superuser).await.expect("the tables");
        let references = references(&superuser, &tables).await;
        let world = Self { app, ada, brian, superuser, tables, references, routes };
        for (organization, marker) in [(world.ada.organization, ADAS), (world.brian.organization, BRIANS)] {
            world.maker(organization, marker).fill().await;
        }
        world
    }

    pub fn routes(&self) -> Routes {
        (self.routes)()
    }

    /// Makes rows of an organization.
    pub fn maker<'a>(&'a self, organization: Uuid, marker: &'a str) -> Maker<'a> {
        let Self { superuser, tables, references, .. } = self;
        Maker { client: superuser, tables, references, organization, marker }
    }

    /// Tables other than the organizations themselves.
    pub fn work_tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(|table| table.key_column == "organization_id")
    }

    /// The table that a word of a path means: `clients`, `time-entries`, `tokens` (`api_tokens`), `members` (`memberships`).
    pub fn table_of(&self, word: &str) -> &Table {
        let stem = word.trim_end_matches('s').replace('-', "_");
        let candidates = self.work_tables().filter(|table| table.name.contains(&stem));
        candidates
            .min_by_key(|table| table.name.len())
            .unwrap_or_else(|| panic!("no table holds the rows of /{word}/"))
    }

    /// The sum of all rows that belong to Ada's organization or to herself. `spare` leaves out one person's own rows,
    /// the record of what they did and the mail about it.
    pub async fn checksum(&self, spare: Option<Uuid>) -> String {
        let mut parts =
            vec![format!("select to_jsonb(t) from sessions t where user_id = '{}'", self.ada.user)];
        parts.push(format!("select to_jsonb(t) from users t where id = '{}'", self.ada.user));
        for Table { name, key_column } in &self.tables {
            parts.push(format!(
                "select to_jsonb(t) from {name} t where {key_column} = '{}'",
                self.ada.organization
            ));
        }
        let others = spare.map(|user| {
            format!(
                "where coalesce(row ->> 'actor_id', row ->> 'user_id') is distinct from '{user}'
                   and not row ?& array['sequence', 'hash'] and not row ?& array['payload', 'attempts']"
            )
        });
        let others = others.unwrap_or_default();
        let rows = parts.join(" union all ");
        let sum = format!(
            "select coalesce(md5(string_agg(row::text, '' order by row::text)), '') from ({rows}) r (row) {others}"
        );
        self.superuser.query_one(&sum, &[]).await.expect("a checksum").get(0)
    }

    /// The ids of Ada's rows: no answer to Brian may hold one.
    pub async fn ids_of_ada(&self) -> Vec<String> {
        let mut ids = vec![self.ada.organization.to_string(), self.ada.user.to_string()];
        for Table { name, .. } in self.work_tables() {
            let select = format!("select to_jsonb(t) ->> 'id' from {name} t where organization_id = $1");
            let rows = self.superuser.query(&select, &[&self.ada.organization]).await.expect("rows");
            ids.extend(rows.iter().filter_map(|row| row.get::<_, Option<String>>(0)));
        }
        ids
    }

    /// A table's other columns.
    pub async fn columns_but_organization(&self, table: &str) -> Vec<String> {
        let columns = "select quote_ident(attname) from pg_attribute
             where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''
               and attname <> 'organization_id'";
        let rows = self.superuser.query(columns, &[&table]).await.expect("columns");
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// A new colleague of Ada's.
    pub async fn colleague(&self, role: Role) -> Colleague {
        let name = format!("Colleague {}", crate::clock::new_id().simple());
        self.app.colleague(&self.ada, &name, role).await
    }

    /// An API token of Brian's.
    pub async fn token_of_brian(&self) -> String {
        let token = new_token();
        let store = "update api_tokens set token_hash = $1, scope = 'write'
                     where id = (select id from api_tokens where organization_id = $2 and user_id = $3 limit 1)";
        let (hash, Colleague { organization, user, .. }) = (hash_token(&token), &self.brian);
        let stored = self.superuser.execute(store, &[&hash.as_slice(), organization, user]).await;
        assert_eq!(stored.expect("an update"), 1, "Brian has a token");
        token
    }

    /// Runs statements as the superuser.
    pub async fn run(&self, statements: &str) {
        self.superuser
            .batch_execute(statements)
            .await
            .unwrap_or_else(|error| panic!("{statements}: {error:?}"));
    }
}

impl World {
    pub fn adas(&self) -> Owner<'static> {
        Owner { organization: self.ada.organization, marker: ADAS }
    }
    pub fn brians(&self) -> Owner<'static> {
        Owner { organization: self.brian.organization, marker: BRIANS }
    }
}
