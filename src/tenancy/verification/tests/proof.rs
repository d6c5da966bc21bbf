//! The product as it is: no findings. And a new table or route that forgets about isolation: found at once.

use axum::response::IntoResponse;

use super::world::World;
use super::{matrix, operators, references, roles};
use crate::error::Error;
use crate::reads;
use crate::tenancy::verification::{Report, catalogue, verify};
use crate::testing::start;

fn findings(report: &Report) -> Vec<String> {
    report.findings().map(|f| format!("{}: {}: {}", f.rule, f.object, f.detail)).collect()
}

#[tokio::test]
async fn the_product_has_no_findings() {
    let world = World::new().await;
    let (login, owner) = (world.app.login().await, world.app.owner().await);
    let before = world.checksum(None).await;
    let report = verify(Some(&login), Some(&owner)).await.expect("a report");
    assert_eq!(findings(&report), [""; 0]);
    assert_eq!(report.notes, [""; 0]);
    assert_eq!(world.checksum(None).await, before, "probing changes nothing");
    let tables = world.tables.len();
    assert!(report.catalogue.iter().any(|rule| rule.name == "tenant_policy" && rule.checked == tables));
    assert!(report.probes.iter().any(|rule| rule.name == "own_rows" && rule.checked == 2 * tables));
    assert!(report.to_string().contains("✔ every reference stays in its organization"));
}

#[tokio::test]
async fn each_connection_verifies_what_it_can() {
    let app = start().await;
    let (login, owner) = (app.login().await, app.owner().await);
    let by_login = verify(Some(&login), None).await.expect("a report");
    assert_eq!((findings(&by_login).len(), by_login.notes.len()), (0, 1));
    let by_owner = verify(None, Some(&owner)).await.expect("a report");
    assert_eq!((by_owner.probes.len(), by_owner.notes.len()), (0, 1));
    let by_superuser = verify(Some(&app.superuser().await), None).await.expect("a report");
    assert!(findings(&by_superuser).iter().any(|finding| finding.starts_with("service_role: postgres")));
    assert!(
        findings(&by_superuser).iter().any(|finding| finding.starts_with("outside_a_transaction: clients"))
    );
}

#[tokio::test]
async fn the_probes_see_what_the_catalogue_would() {
    let world = World::new().await;
    world.run("alter table clients no force row level security").await;
    world.run("alter table clients disable row level security").await;
    world.run("grant select on tags to timetracker_login").await;
    let (login, owner) = (world.app.login().await, world.app.owner().await);
    let report = verify(Some(&login), Some(&owner)).await.expect("a report");
    let probed: Vec<(&str, &str)> =
        report.probes.iter().flat_map(|rule| &rule.findings).map(|f| (f.rule, f.object.as_str())).collect();
    let expected = [
        ("outside_a_transaction", "tags"),
        ("without_organization", "clients"),
        ("unknown_organization", "clients"),
        ("foreign_insert", "clients"),
        ("own_rows", "clients"),
        ("own_rows", "clients"),
    ];
    assert_eq!(probed, expected);
    assert!(report.to_string().contains("✘ row-level security is enabled"));
    assert!(report.to_string().contains("clients: not enabled, not forced"));
}

#[tokio::test]
async fn the_exceptions_exist() {
    let app = start().await;
    let owner = app.superuser().await;
    let exists = "select from pg_class where oid = to_regclass($1)";
    for name in super::super::catalogue::IDENTITY_TABLES.iter().chain(super::super::catalogue::GLOBAL_KEYS) {
        assert_eq!(
            owner.query(exists, &[name]).await.expect("an answer").len(),
            1,
            "{name} is gone: take it off"
        );
    }
    for name in super::super::catalogue::REFERENCES_TO_PEOPLE {
        let found =
            owner.query("select from pg_constraint where conname = $1", &[name]).await.expect("an answer");
        assert_eq!(found.len(), 1, "{name} is gone: take it off");
    }
}

#[tokio::test]
async fn a_new_table_is_covered() {
    let app = start().await;
    let owner = app.owner().await;
    owner.batch_execute("create table expenses (organization_id uuid, id uuid)").await.expect("a table");
    let rules = catalogue(&owner).await.expect("the rules");
    let broken: Vec<&str> = rules
        .iter()
        .filter(|rule| rule.findings.iter().any(|f| f.object == "expenses"))
        .map(|r| r.name)
        .collect();
    let expected =
        ["organization_column", "row_level_security", "tenant_policy", "primary_keys", "belonging"];
    assert_eq!(broken, expected);
}

#[tokio::test]
async fn every_route_is_closed_to_strangers() {
    assert_eq!(matrix::strangers(&World::new().await).await, [""; 0]);
}

#[tokio::test]
async fn every_route_is_closed_to_small_roles() {
    assert_eq!(roles::small_roles(&World::new().await).await, [""; 0]);
}

#[tokio::test]
async fn every_route_is_closed_to_operators_without_consent_and_read_only_with_it() {
    assert_eq!(operators::operators(&World::new().await).await, [""; 0]);
}

#[tokio::test]
async fn no_body_reaches_another_organization() {
    assert_eq!(references::foreign_references(&World::new().await).await, [""; 0]);
}

/// Forgets to ask who is there.
#[utoipa::path(get, path = "/organizations/{organization}/clients/{id}/leak")]
async fn leak() -> Result<impl IntoResponse, Error> {
    Ok("")
}

#[tokio::test]
async fn a_new_route_is_covered() {
    let world = World::with_routes(|| crate::routes().page(reads![leak])).await;
    let violations = matrix::strangers(&world).await;
    // Without a session, at two names of another organization, with another's token, with a foreign id.
    assert_eq!(violations.len(), 5, "{violations:?}");
    assert!(violations.iter().all(|violation| violation.contains("/clients/{id}/leak")), "{violations:?}");
}
