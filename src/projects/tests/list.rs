//! Lists: order, pages, search, filters.

use serde_json::{Value, json};

use super::{client, project};
use crate::testing::{Colleague, two_organizations};

fn column(list: &Value, name: &str) -> Vec<String> {
    let rows = list["data"].as_array().expect("rows");
    rows.iter().map(|row| row[name].as_str().unwrap_or_default().to_owned()).collect()
}

/// Twenty names under each of two clients, and once more without a client: 60 projects, each name three times.
async fn sixty(ada: &Colleague) {
    for owner in [Some(client(ada, "Contoso").await), Some(client(ada, "Fabrikam").await), None] {
        for number in 0..20 {
            // Letters outside ASCII and of both cases, so that the order is not the bytes'.
            let name = format!("{} {number:02}", ["Ähre", "öl", "İstanbul", "zebra"][number % 4]);
            ada.post("projects", json!({"name": name, "client_id": owner})).await.assert_status(201);
        }
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_a_gap_or_a_repetition() {
    let (_, ada, _) = two_organizations().await;
    sixty(&ada).await;
    let first = ada.get("projects").await.assert_status(200).json();
    let cursor = first["next_cursor"].as_str().expect("a next page").to_owned();
    let second = ada.get(&format!("projects?after={cursor}")).await.assert_status(200).json();
    assert_eq!((column(&first, "id").len(), column(&second, "id").len()), (50, 10));
    assert_eq!(second["next_cursor"], Value::Null);
    let mut ids = [column(&first, "id"), column(&second, "id")].concat();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 60, "every project once");
    let page = ada.open(&format!("projects?after={cursor}")).await.assert_status(200);
    assert_eq!(page.text.matches("<th scope=\"row\">").count(), 10);
    assert!(page.text.contains("First page") && !page.text.contains("rel=\"next\""));
}

#[tokio::test]
async fn a_page_may_end_between_equal_names() {
    let (_, ada, _) = two_organizations().await;
    // A capital that Rust and PostgreSQL fold differently: the cursor must not depend on it.
    for number in 0..51 {
        let owner = client(&ada, &format!("Client {number}")).await;
        ada.post("projects", json!({"name": "İstanbul", "client_id": owner})).await.assert_status(201);
    }
    let first = ada.get("projects").await.json();
    let second =
        ada.get(&format!("projects?after={}", first["next_cursor"].as_str().expect("more"))).await.json();
    assert_eq!((column(&first, "id").len(), column(&second, "id").len()), (50, 1));
    assert!(!column(&first, "id").contains(&column(&second, "id")[0]));
}

#[tokio::test]
async fn the_search_is_literal_and_knows_codes() {
    let (_, ada, _) = two_organizations().await;
    for (name, code) in
        [("100%_sure", "A-1"), ("100 per cent sure", "A-2"), ("Ünder_score", "B_1"), ("Back\\slash", "B.2")]
    {
        ada.post("projects", json!({"name": name, "code": code})).await.assert_status(201);
    }
    let cases = [
        ("%25", vec!["100%_sure"]),
        ("_", vec!["100%_sure", "Ünder_score"]),
        ("%25_", vec!["100%_sure"]),
        ("1%250", vec![]),
        ("\\", vec!["Back\\slash"]),
        ("ÜNDER", vec!["Ünder_score"]),
        ("a-", vec!["100 per cent sure", "100%_sure"]),
        ("b.", vec!["Back\\slash"]),
        ("%20%20", vec!["100 per cent sure", "100%_sure", "Back\\slash", "Ünder_score"]),
    ];
    for (search, expected) in cases {
        let found = ada.get(&format!("projects?search={}", encoded(search))).await.assert_status(200).json();
        assert_eq!(column(&found, "name"), expected, "{search}");
    }
}

/// Escapes what a URL cannot hold, and nothing that is escaped already.
fn encoded(search: &str) -> String {
    search.replace('\\', "%5C").replace('Ü', "%C3%9C")
}

#[tokio::test]
async fn filters_by_client_and_status() {
    let (_, ada, brian) = two_organizations().await;
    let contoso = client(&ada, "Contoso").await;
    ada.post("projects", json!({"name": "Website", "client_id": contoso})).await.assert_status(201);
    let old = ada.post("projects", json!({"name": "Old", "client_id": contoso, "color": "pink"})).await.id();
    ada.post(&format!("projects/{old}/archive"), json!({})).await.assert_status(200);
    project(&ada, "Internal").await;
    let cases = [
        ("", vec!["Internal", "Website"]),
        ("?status=all", vec!["Internal", "Old", "Website"]),
        ("?status=archived", vec!["Old"]),
        ("?client=&status=all", vec!["Internal", "Old", "Website"]),
    ];
    for (query, expected) in cases {
        assert_eq!(column(&ada.get(&format!("projects{query}")).await.json(), "name"), expected, "{query}");
    }
    let of_client = ada.get(&format!("projects?client={contoso}&status=all")).await.json();
    assert_eq!(column(&of_client, "name"), ["Old", "Website"]);
    let page = ada.open(&format!("projects?client={contoso}&status=all")).await.assert_status(200);
    assert!(page.text.contains("data-color=\"pink\"") && page.text.contains("Contoso"));
    assert!(page.text.contains(&format!("<option value=\"{contoso}\" selected>")));
    assert_eq!(brian.get(&format!("projects?client={contoso}&status=all")).await.json()["data"], json!([]));
    for (query, field) in [("client=x", "client"), ("status=gone", "status"), ("after=nonsense", "after")] {
        let refused = ada.get(&format!("projects?{query}")).await.assert_status(422);
        assert_eq!(refused.problem_at(field).as_deref(), Some("value-not-understood"), "{query}");
    }
}
