//! Every statement of every slice names the organization of every tenant table; and each predicate is missed when it goes.

use std::path::{Path, PathBuf};

use super::sql::{Words, predicates, statements, unbound};
use crate::tenancy::verification::tenant_tables;
use crate::testing::start;

/// Every statement under `src/`, with its file.
pub fn all_statements() -> Vec<(String, Words)> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(!files.is_empty());
    let read = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).expect("a file");
        statements(&text)
            .into_iter()
            .map(|(name, words)| (format!("{}: {name}", file.display()), words))
            .collect::<Vec<_>>()
    };
    files.iter().flat_map(read).collect()
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => collect(&path, files),
            false if path.extension().is_some_and(|extension| extension == "sql") => files.push(path),
            false => {}
        }
    }
}

#[tokio::test]
async fn every_statement_names_the_organization() {
    let tables = tenant_tables(&start().await.superuser().await).await.expect("the tables");
    let tables =
        tables.iter().map(|table| table.name.as_str()).chain(["visible_projects", "project_audience"]);
    let tables: Vec<&str> = tables.collect();
    let (mut violations, mut stripped) = (Vec::new(), 0);
    for (name, words) in all_statements() {
        let missing = unbound(&words, &tables);
        if !missing.is_empty() {
            violations.push(format!("{name}: {missing:?} without organization_id"));
        }
        for predicate in predicates(&words) {
            let mut weaker = words.clone();
            weaker.splice(predicate.range.clone(), ["true".to_owned()]);
            stripped += 1;
            if unbound(&weaker, &tables).is_empty() {
                violations.push(format!("{name}: nobody would miss {:?}", words[predicate.range].join(" ")));
            }
        }
    }
    assert_eq!(violations, [""; 0]);
    assert!(stripped > 5, "the statements were read");
}

#[test]
fn the_checker_knows_the_forms_of_a_statement() {
    let tables = ["clients", "projects", "organizations"];
    let check = |text: &str| unbound(&statements(&format!("--! it\n{text}")).remove(0).1, &tables);
    let bound = [
        "select * from clients where organization_id = :organization_id",
        "select * from clients c join projects as p on p.organization_id = c.organization_id and p.client_id = c.id
         where c.organization_id = :organization_id",
        "select * from clients c, projects p where c.organization_id = :organization_id and p.organization_id = :organization_id",
        "insert into clients (organization_id, id) values (:organization_id, :id)",
        "update organizations set name = 'x from clients' where id = :organization_id -- from projects",
        "delete from clients using projects p where clients.organization_id = :organization_id and p.organization_id = :organization_id",
    ];
    for text in bound {
        assert_eq!(check(text), [""; 0], "{text}");
    }
    let loose = [
        ("select * from clients where id = :id", "clients"),
        (
            "select * from clients c join projects p on p.client_id = c.id where c.organization_id = :organization_id",
            "projects",
        ),
        ("select * from clients c, projects p where p.organization_id = :organization_id", "clients"),
        ("insert into clients (id) select :organization_id", "clients"),
        ("update organizations set name = :name where slug = :slug", "organizations"),
        (
            "delete from clients where id in (select client_id from projects where organization_id = :organization_id)",
            "projects",
        ),
    ];
    for (text, table) in loose {
        assert_eq!(check(text), [table], "{text}");
    }
}
