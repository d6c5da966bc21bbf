//! The catalogue can fail: each rule, on each table it guards, is broken once and reports exactly that.

use std::collections::BTreeSet;

use deadpool_postgres::Client;

use crate::database::Database;
use crate::tenancy::verification::{catalogue, tenant_tables};
use crate::testing::start;

/// A way to break the schema, and every finding it must lead to: rule and object.
struct Mutation {
    statements: String,
    expected: Vec<(&'static str, String)>,
}

fn mutation(statements: impl Into<String>, rule: &'static str, object: &str) -> Mutation {
    Mutation { statements: statements.into(), expected: vec![(rule, object.to_owned())] }
}

impl Mutation {
    fn and(mut self, rule: &'static str, object: &str) -> Self {
        self.expected.push((rule, object.to_owned()));
        self
    }
}

/// Every table: its policies, grants and triggers.
fn of_table(t: &str) -> Vec<Mutation> {
    let trigger = "before update on {t} for each row execute function suppress_redundant_updates_trigger()";
    vec![
        mutation(format!("alter table {t} disable row level security"), "row_level_security", t),
        mutation(format!("alter table {t} no force row level security"), "row_level_security", t),
        mutation(format!("drop policy tenant on {t}"), "tenant_policy", t),
        mutation(format!("alter policy tenant on {t} using (true)"), "tenant_policy", t),
        mutation(format!("alter policy tenant on {t} with check (true)"), "tenant_policy", t),
        mutation(format!("alter policy tenant on {t} to public"), "tenant_policy", t),
        mutation(format!("create policy other on {t} using (true)"), "other_policies", t),
        mutation(
            format!("create policy operator_other on {t} for delete to timetracker_operator using (true)"),
            "operator_policies",
            &format!("{t}: delete using true"),
        ),
        mutation(
            format!("grant delete on {t} to timetracker_operator"),
            "operator_grants",
            &format!("delete on {t}"),
        ),
        mutation(format!("grant select on {t} to timetracker_login"), "table_grants", t),
        mutation(format!("grant select on {t} to public"), "table_grants", t),
        mutation(format!("grant truncate on {t} to timetracker_tenant"), "table_grants", t),
        mutation(format!("create trigger other {}", trigger.replace("{t}", t)), "triggers", t),
        mutation(format!("create rule other as on delete to {t} do instead nothing"), "rewrite_rules", t),
        mutation(format!("create view other as select * from {t}"), "views", "other"),
    ]
}

/// Every table but the organizations: its keys.
fn of_work_table(t: &str) -> Vec<Mutation> {
    vec![
        mutation(format!("grant select (organization_id) on {t} to timetracker_login"), "table_grants", t),
        mutation(
            format!("create unique index other on {t} ((organization_id::text))"),
            "unique_keys",
            "other",
        ),
        mutation(format!("alter table {t} owner to timetracker_tenant"), "owners", t),
    ]
}

/// Every reference: its columns, its index, what it does on delete.
async fn of_references(client: &Client) -> Vec<Mutation> {
    let keys = "select k.conname::text, k.conrelid::regclass::text, k.confrelid::regclass::text, s.attname::text, t.attname::text,
            (select string_agg(quote_ident(b.attname), ', ' order by array_position(k.conkey, b.attnum)) from pg_attribute b where b.attrelid = k.conrelid and b.attnum = any (k.conkey)),
            (select string_agg(quote_ident(b.attname), ', ' order by array_position(k.confkey, b.attnum)) from pg_attribute b where b.attrelid = k.confrelid and b.attnum = any (k.confkey))
        from pg_constraint k
        join pg_attribute s on s.attrelid = k.conrelid and s.attnum = k.conkey[cardinality(k.conkey)]
        join pg_attribute t on t.attrelid = k.confrelid and t.attnum = k.confkey[cardinality(k.confkey)]
        where k.contype = 'f' and exists (select from pg_attribute o where o.attrelid = k.conrelid and o.attname = 'organization_id')
          and k.confrelid <> 'users'::regclass";
    let mut mutations = Vec::new();
    for row in client.query(keys, &[]).await.expect("the references") {
        let (name, table, target): (&str, &str, &str) = (row.get(0), row.get(1), row.get(2));
        let (column, target_column): (&str, &str) = (row.get(3), row.get(4));
        let (columns, target_columns): (&str, &str) = (row.get(5), row.get(6));
        let object = format!("{name} of {table}");
        let drop = format!("alter table {table} drop constraint {name}");
        if target == "organizations" {
            mutations.push(mutation(&drop, "belonging", table));
            let add = format!(
                "alter table {table} add constraint {name} foreign key ({column}) references {target}"
            );
            mutations.push(mutation(format!("{drop}; {add}"), "deletions", &object));
            continue;
        }
        let single = format!(
            "{drop}; create unique index other on {target} ({target_column});
             alter table {table} add constraint {name} foreign key ({column}) references {target} ({target_column})"
        );
        let single = mutation(single, "references", &object).and("unique_keys", "other");
        mutations.push(single.and("reference_indexes", &object));
        let cascade = format!(
            "{drop}; alter table {table} add constraint {name} foreign key ({columns})
             references {target} ({target_columns}) on delete cascade"
        );
        mutations.push(mutation(cascade, "deletions", &object));
    }
    mutations
}

/// The functions of the directory.
async fn of_functions(client: &Client) -> Vec<Mutation> {
    let functions = "select oid::regprocedure::text from pg_proc where prosecdef and pronamespace = 'public'::regnamespace";
    let mut mutations = Vec::new();
    for row in client.query(functions, &[]).await.expect("the functions") {
        let function: &str = row.get(0);
        for change in ["owner to timetracker_owner", "reset search_path", "set search_path = public"] {
            mutations.push(mutation(
                format!("alter function {function} {change}"),
                "definer_functions",
                function,
            ));
        }
        let grant = format!("grant execute on function {function} to public");
        mutations.push(mutation(grant, "definer_functions", function));
    }
    mutations
}

/// Roles, schema, and objects that nobody foresaw.
fn of_surroundings() -> Vec<Mutation> {
    let (login, tenant, directory) = ("timetracker_login", "timetracker_tenant", "timetracker_directory");
    let operator = "timetracker_operator";
    let mut mutations = vec![
        mutation("alter role timetracker_login inherit", "inheritance", login),
        mutation("grant timetracker_directory to timetracker_login", "member_of", login).and("members", directory),
        mutation("grant timetracker_directory to timetracker_tenant", "member_of", tenant).and("members", directory),
        mutation("grant timetracker_tenant to timetracker_login with admin option", "member_of", login),
        mutation("create role stranger; grant timetracker_tenant to stranger", "members", tenant),
        mutation(
            "alter role timetracker_login set app.organization_id = '018f0000-0000-7000-8000-000000000000'",
            "session_settings",
            login,
        ),
        mutation("grant create on schema public to timetracker_login", "schemas", login),
        mutation("grant create on schema public to public", "schemas", login)
            .and("schemas", "public")
            .and("schemas", tenant)
            .and("schemas", directory)
            .and("schemas", operator),
        mutation("grant timetracker_directory to timetracker_operator", "member_of", operator)
            .and("members", directory),
        mutation("create role stranger; grant timetracker_operator to stranger", "members", operator),
        mutation("grant select (name) on clients to timetracker_operator", "operator_grants", "select (name) on clients"),
        mutation("grant select on users to timetracker_operator", "operator_grants", "select on users"),
        mutation(
            "grant execute on function organization_storage to timetracker_operator",
            "operator_grants",
            "execute on organization_storage",
        ),
        mutation("grant select on users to timetracker_tenant", "identity_grants", "users"),
        mutation("grant select (email) on users to public", "identity_grants", "users"),
        mutation("create table stray (id uuid)", "identity_tables", "stray"),
        mutation("create materialized view stray as select 1 as one", "views", "stray"),
        mutation("create sequence stray; grant usage on sequence stray to timetracker_login", "sequence_grants", "stray"),
        mutation(
            "alter default privileges for role timetracker_owner grant select on tables to public",
            "default_privileges",
            "tables of timetracker_owner",
        ),
        mutation(
            "create function stray() returns integer language sql security definer as 'select 1'",
            "definer_functions",
            "stray()",
        ),
        mutation(
            "alter table tags drop constraint tags_pkey cascade; alter table tags alter organization_id drop not null",
            "primary_keys",
            "tags",
        )
        .and("organization_column", "tags"),
    ];
    for role in [login, tenant, directory, operator] {
        mutations.push(mutation(format!("alter role {role} bypassrls"), "role_attributes", role));
        mutations.push(mutation(format!("alter role {role} createrole"), "role_attributes", role));
    }
    for role in [tenant, directory, operator] {
        mutations.push(mutation(format!("alter role {role} login"), "role_attributes", role));
    }
    mutations
}

#[tokio::test]
async fn every_rule_can_fail_and_says_exactly_why() {
    let app = start().await;
    // A connection of a pool keeps its prepared statements, which makes hundreds of verifications quick.
    let pool = Database::new(app.reach("postgres"), 1).expect("a pool");
    #[expect(clippy::disallowed_methods, reason = "the schema is broken on purpose, as the superuser")]
    let client = pool.connection().await.expect("a connection");
    let tables = tenant_tables(&client).await.expect("the tables");
    let mut mutations = of_surroundings();
    mutations.extend(of_references(&client).await);
    mutations.extend(of_functions(&client).await);
    for table in &tables {
        mutations.extend(of_table(&table.name));
        if table.key_column == "organization_id" {
            mutations.extend(of_work_table(&table.name));
        }
    }
    let mut broken = BTreeSet::new();
    for mutation in mutations {
        let found = findings_after(&client, &mutation.statements).await;
        let expected: BTreeSet<(&str, String)> = mutation.expected.into_iter().collect();
        assert_eq!(found, expected, "{}", mutation.statements);
        broken.extend(found.into_iter().map(|(rule, _)| rule));
    }
    let rules: BTreeSet<&str> =
        catalogue(&client).await.expect("the rules").iter().map(|rule| rule.name).collect();
    assert_eq!(broken, rules, "every rule was seen failing");
}

/// What the catalogue finds once the statements have run; they are rolled back.
async fn findings_after(client: &Client, statements: &str) -> BTreeSet<(&'static str, String)> {
    client
        .batch_execute(&format!("begin; {statements}"))
        .await
        .unwrap_or_else(|error| panic!("{statements}: {error:?}"));
    let rules = catalogue(client).await.expect("the rules");
    client.batch_execute("rollback").await.expect("a rollback");
    rules.into_iter().flat_map(|rule| rule.findings).map(|finding| (finding.rule, finding.object)).collect()
}
