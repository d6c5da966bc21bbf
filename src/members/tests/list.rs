//! The list: who sees what of whom.

use queries::types::Role;
use serde_json::Value;

use super::{act, of};
use crate::testing::{Colleague, TestApp, two_organizations};

fn names(list: &Value) -> Vec<&str> {
    list["data"].as_array().expect("rows").iter().filter_map(|member| member["name"].as_str()).collect()
}

/// Ada's organization with somebody in every role.
async fn team() -> (TestApp, Colleague, [Colleague; 4]) {
    let (app, ada, _) = two_organizations().await;
    let mut people = Vec::new();
    for (name, role) in
        [("Adam", Role::Admin), ("Mara", Role::Manager), ("Meg", Role::Member), ("Vera", Role::Viewer)]
    {
        people.push(app.colleague(&ada, name, role).await);
    }
    (app, ada, people.try_into().unwrap_or_else(|_| panic!("four")))
}

#[tokio::test]
async fn everybody_sees_names_and_roles_and_managers_see_the_rest() {
    let (_, ada, people) = team().await;
    let [adam, mara, meg, vera] = &people;
    act(&ada, adam, "suspend").await.assert_status(200);
    for (reader, sees) in [(&ada, true), (mara, true), (meg, false), (vera, false)] {
        let list = reader.get("members").await.assert_status(200).json();
        assert_eq!(names(&list), ["Ada", "Mara", "Meg", "Vera"]);
        for member in list["data"].as_array().expect("rows") {
            let own = member["user_id"] == reader.user.to_string();
            assert_eq!(member["email"].is_string(), sees || own, "{member}");
            assert_eq!(member["last_activity_at"].is_string(), sees || own, "{member}");
        }
        let suspended = reader.get("members?status=suspended").await.json();
        assert_eq!(names(&suspended).first() == Some(&"Adam"), sees);
        reader.get(&of(adam, "")).await.assert_status(if sees { 200 } else { 404 });
        let found = reader.get("members?search=vera@example").await.json();
        assert_eq!(names(&found), if sees { vec!["Vera"] } else { vec![] }, "nobody finds a hidden address");
        let page = reader.open("members").await.assert_status(200);
        assert_eq!(page.main().contains("mara@example.com"), sees || reader.user == mara.user);
        assert_eq!(page.main().contains("?status=removed"), sees);
        let beside = reader.open_path(&format!("/organizations/api/{}/members", reader.slug)).await;
        assert_eq!(beside.assert_status(200).json()["members"], list["data"]);
    }
}

#[tokio::test]
async fn only_admins_and_owners_see_what_they_can_do() {
    let (_, ada, [adam, mara, meg, vera]) = team().await;
    for (reader, manages) in [(&ada, true), (&adam, true), (&mara, false), (&meg, false), (&vera, false)] {
        let page = reader.open("members").await.assert_status(200);
        assert_eq!(page.main().contains("/members/invite"), manages);
        assert_eq!(page.main().contains(&format!("{}/remove", vera.user)), manages);
        let one = reader.open(&of(&vera, "")).await.assert_status(200);
        let form = one.main().contains(&format!("{}/role", vera.user));
        assert_eq!(form, manages);
    }
    let owners = adam.open("members").await;
    assert!(!owners.main().contains(&format!("{}/remove", ada.user)), "an admin cannot touch an owner");
    let one = adam.open(&of(&ada, "")).await;
    assert!(!one.main().contains("/role") && !one.main().contains("/suspend"));
}

#[tokio::test]
async fn the_list_pages_by_name_and_searches_literally() {
    let (app, ada, _) = two_organizations().await;
    for number in 0..55 {
        app.colleague(&ada, &format!("Person {number:02}%"), Role::Member).await;
    }
    let first = ada.get("members").await.json();
    let cursor = first["next_cursor"].as_str().expect("a next page");
    let second = ada.get(&format!("members?after={cursor}")).await.json();
    assert_eq!((names(&first).len(), names(&second).len(), &second["next_cursor"]), (50, 6, &Value::Null));
    assert_eq!((names(&first)[0], names(&second)[0]), ("Ada", "Person 49%"));
    let found = ada.get("members?search=07%25").await.json();
    assert_eq!(names(&found), ["Person 07%"]);
    let page = ada.open("members").await;
    assert!(page.main().contains("rel=\"next\""));
    let last = ada.open(&format!("members?after={cursor}")).await;
    assert!(last.main().contains("Person 54%") && !last.main().contains("rel=\"next\""));
    ada.get("members?status=unheard-of").await.assert_status(422);
}
