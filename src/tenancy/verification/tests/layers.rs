//! One layer at a time: the others are switched off, or are out of the way, and it holds alone.

use tokio_postgres::Client;
use uuid::Uuid;

use super::matrix;
use super::world::World;

/// The SQLSTATE with which a statement fails; its transaction is rolled back either way.
async fn refusal(client: &Client, open: &str, statement: &str) -> Option<String> {
    client.batch_execute(open).await.expect("a transaction");
    let answer = client.batch_execute(statement).await;
    client.batch_execute("rollback").await.expect("a rollback");
    answer.err().map(|error| error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned()))
}

fn tenant_transaction(organization: Uuid) -> String {
    format!("begin; set local role timetracker_tenant; set local app.organization_id = '{organization}'")
}

#[tokio::test]
async fn types_and_sql_isolate_without_row_level_security() {
    let world = World::new().await;
    for table in &world.tables {
        world.run(&format!("alter table {0} no force row level security", table.name)).await;
        world.run(&format!("alter table {0} disable row level security", table.name)).await;
    }
    let login = world.app.login().await;
    login.batch_execute(&tenant_transaction(world.brian.organization)).await.expect("a transaction");
    let everyone: i64 = login.query_one("select count(*) from clients", &[]).await.expect("a count").get(0);
    assert_eq!(everyone, 2, "row-level security is off: raw SQL sees both organizations");
    assert_eq!(matrix::strangers(&world).await, [""; 0]);
}

#[tokio::test]
async fn row_level_security_isolates_without_types_and_predicates() {
    let world = World::new().await;
    let login = world.app.login().await;
    let (ada, brian) = (world.ada.organization, world.brian.organization);
    for table in &world.tables {
        let (name, key) = (&table.name, &table.key_column);
        login.batch_execute(&tenant_transaction(brian)).await.expect("a transaction");
        let rows = login.query(&format!("select {key} from {name}"), &[]).await.expect("rows");
        login.batch_execute("rollback").await.expect("a rollback");
        assert!(!rows.is_empty(), "{name} has rows of Brian's");
        assert!(rows.iter().all(|row| row.get::<_, Uuid>(0) == brian), "{name} shows foreign rows");
    }
    for table in world.work_tables() {
        // The grants get out of the way, so that the policy alone decides.
        world
            .run(&format!("grant select, insert, update, delete on {} to timetracker_tenant", table.name))
            .await;
        let name = &table.name;
        let columns = world.columns_but_organization(name).await.join(", ");
        let move_row = format!("update {name} set organization_id = '{ada}'");
        let copy =
            format!("insert into {name} (organization_id, {columns}) select '{ada}', {columns} from {name}");
        let take = format!("update {name} set organization_id = '{brian}' where organization_id = '{ada}'");
        for statement in [&move_row, &copy] {
            let refused = refusal(&login, &tenant_transaction(brian), statement).await;
            assert_eq!(refused.as_deref(), Some("42501"), "{statement}");
        }
        for statement in [take, format!("delete from {name} where organization_id = '{ada}'")] {
            login.batch_execute(&tenant_transaction(brian)).await.expect("a transaction");
            assert_eq!(login.execute(&statement, &[]).await.expect("no error"), 0, "{statement}");
            login.batch_execute("rollback").await.expect("a rollback");
        }
    }
}

#[tokio::test]
async fn keys_isolate_without_row_level_security_and_grants() {
    let world = World::new().await;
    let (ada, brian) = (world.ada.organization, world.brian.organization);
    assert!(world.references.len() > 5, "the catalogue holds the references");
    for reference in &world.references {
        let super::rows::Reference { constraint, table, column, target, target_column, beside } = reference;
        let foreign =
            format!("(select {target_column} from {target} where organization_id = '{ada}' limit 1)");
        // A key counts only where all of it is set.
        let own = |name: &String| {
            format!("{name} = (select {name} from {target} where organization_id = '{brian}' limit 1), ")
        };
        let beside: String = beside.iter().map(own).collect();
        let update =
            format!("update {table} set {beside}{column} = {foreign} where organization_id = '{brian}'");
        let error = {
            world.run("begin").await;
            world.run(&without_checks(&world, table).await).await;
            let answer = world.superuser.batch_execute(&update).await;
            world.run("rollback").await;
            answer.expect_err(&update)
        };
        let error = error.as_db_error().expect("an answer of the database");
        assert_eq!(
            (error.code().code(), error.constraint()),
            ("23503", Some(constraint.as_str())),
            "{update}"
        );
    }
}

/// Drops a table's own checks, which would refuse a row before its keys do.
async fn without_checks(world: &World, table: &str) -> String {
    let drops = "select coalesce(string_agg(format('alter table %s drop constraint %I', conrelid::regclass, conname), '; '), '')
                 from pg_constraint where contype = 'c' and conrelid = $1::text::regclass";
    world.superuser.query_one(drops, &[&table]).await.expect("the checks").get(0)
}

#[tokio::test]
async fn deleting_an_organization_takes_its_rows_and_no_others() {
    let world = World::new().await;
    let adas = world.checksum(None).await;
    world.run(&format!("delete from organizations where id = '{}'", world.brian.organization)).await;
    for table in &world.tables {
        let left = format!("select from {} where {} = $1", table.name, table.key_column);
        let left = world.superuser.query(&left, &[&world.brian.organization]).await.expect("rows");
        assert!(left.is_empty(), "{} keeps rows", table.name);
    }
    assert_eq!(world.checksum(None).await, adas);
}
