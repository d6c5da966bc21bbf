//! Templates through the router: saved, used, and nobody else's.

use axum::http::Method;
use queries::types::Role;
use serde_json::{Value, json};

use super::BuiltIn;
use crate::testing::{Answer, Colleague, TestApp, two_organizations};

async fn found(person: &Colleague, input: Value) -> Answer {
    person.request(Method::POST, "/api/v1/organizations", Some(input), &[]).await
}

/// Names in a list of the API, sorted as they come.
async fn names(person: &Colleague, list: &str) -> Vec<String> {
    let listed = person.get(list).await.assert_status(200).json();
    let rows = listed["data"].as_array().expect("rows");
    rows.iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

async fn organization(person: &Colleague) -> Value {
    let path = format!("/api/v1/organizations/{}", person.slug);
    person.request(Method::GET, &path, None, &[]).await.assert_status(200).json()
}

/// Ada's organization with a client, two projects, a tag and some time, saved as a template; its choice in forms.
async fn saved(app: &TestApp, ada: &Colleague, with_rates: bool) -> String {
    let client =
        ada.post("clients", json!({"name": "Contoso", "email": "secret@contoso.example"})).await.id();
    let site =
        json!({"name": "Site", "client_id": client, "code": "S-1", "color": "teal", "hourly_rate": 9000});
    let site = ada.post("projects", site).await.assert_status(201).id();
    ada.post("projects", json!({"name": "Internal", "billable": false})).await.assert_status(201);
    ada.post("tags", json!({"name": "design"})).await.assert_status(201);
    ada.post("time-entries", json!({"day": "2026-03-02", "seconds": 60, "project_id": site})).await;
    let mut fields = vec![("name", "Our way")];
    if with_rates {
        fields.push(("with_rates", "true"));
    }
    ada.submit("settings/templates", &fields).await.assert_status(303);
    let superuser = app.superuser().await;
    let statement = "select id::text from organization_templates where organization_id = $1";
    let row = superuser.query_one(statement, &[&ada.organization]).await.expect("a template");
    format!("{}/{}", ada.organization, row.get::<_, String>(0))
}

#[tokio::test]
async fn each_built_in_template_sets_up_what_it_says() {
    let (_, ada, _) = two_organizations().await;
    for template in BuiltIn::all() {
        let founded = found(&ada, json!({"name": template.value, "template": template.value})).await;
        let there = ada.at(founded.assert_status(201).json()["slug"].as_str().expect("a slug"));
        let content = template.content(crate::texts::Locale::English);
        let mut expected: Vec<_> = content.projects.iter().map(|project| project.name.clone()).collect();
        expected.sort();
        assert_eq!(names(&there, "projects").await, expected, "{}", template.value);
        assert_eq!(names(&there, "clients").await, content.clients);
        assert_eq!(names(&there, "tags").await.len(), content.tags.len());
        let settings = organization(&there).await;
        assert_eq!(settings["require_project"], content.settings.require_project);
        assert_eq!(settings["require_description"], content.settings.require_description);
    }
}

#[tokio::test]
async fn a_saved_template_carries_names_and_settings_and_nothing_else() {
    let (app, ada, _) = two_organizations().await;
    ada.submit("settings/branding", &[("version", "1"), ("color", "pink")]).await.assert_status(303);
    let choice = saved(&app, &ada, false).await;
    let page = ada.open_path("/organizations/new").await.assert_status(200).text;
    assert!(page.contains(&format!("value=\"{choice}\"")) && page.contains("Our way"), "{page}");
    let made = ada.submit_path("/organizations/new", &[("name", "Second"), ("template", &choice)]).await;
    made.assert_status(303);
    let there = ada.at("second");
    assert_eq!(organization(&there).await["color"], "pink");
    let projects = there.get("projects").await.json();
    let site = projects["data"].as_array().expect("rows").iter().find(|row| row["name"] == "Site");
    let site = site.expect("the project");
    assert_eq!(
        (&site["code"], &site["color"], &site["client_name"], &site["hourly_rate"]),
        (&json!("S-1"), &json!("teal"), &json!("Contoso"), &Value::Null)
    );
    let client = &there.get("clients").await.json()["data"][0];
    assert_eq!((&client["name"], &client["email"]), (&json!("Contoso"), &Value::Null), "a name, no contact");
    assert_eq!(there.get("time-entries").await.json()["data"], json!([]));
}

#[tokio::test]
async fn rates_come_along_where_asked_for_and_in_their_currency() {
    let (app, ada, _) = two_organizations().await;
    let choice = saved(&app, &ada, true).await;
    for (name, currency, rate) in [("Euro", "EUR", json!(9000)), ("Franc", "CHF", Value::Null)] {
        let input = json!({"name": name, "currency": currency, "template": choice});
        let founded = found(&ada, input).await.assert_status(201).json();
        let there = ada.at(founded["slug"].as_str().expect("a slug"));
        let site = &there.get("projects?search=Site").await.json()["data"][0];
        assert_eq!(site["hourly_rate"], rate, "{currency}");
    }
}

#[tokio::test]
async fn a_failure_leaves_no_half_organization() {
    let (app, ada, _) = two_organizations().await;
    let choice = saved(&app, &ada, false).await;
    // The last thing that is set up cannot be: more projects than the new organization's plan allows.
    let superuser = app.superuser().await;
    superuser
        .batch_execute(
            "update organization_templates set content = jsonb_set(content, '{projects}', (
                 select jsonb_agg(jsonb_set(content #> '{projects,0}', '{name}', to_jsonb('P' || n))
                                  - 'code' || '{\"code\": null}')
                 from generate_series(1, 11) n))",
        )
        .await
        .expect("a larger template");
    found(&ada, json!({"name": "Half", "template": choice})).await.assert_status(402);
    let count = "select (select count(*) from organizations where name = 'Half')
                      + (select count(*) from organization_slugs where slug = 'half')
                      + (select count(*) from projects where name = 'P1')";
    assert_eq!(superuser.query_one(count, &[]).await.expect("a count").get::<_, i64>(0), 0);
    // The connection is usable again, and the name is free.
    let founded = found(&ada, json!({"name": "Half"})).await.assert_status(201).json();
    assert_eq!(founded["slug"], "half");
}

#[tokio::test]
async fn a_template_is_its_organizations_alone() {
    let (app, ada, brian) = two_organizations().await;
    let choice = saved(&app, &ada, false).await;
    let id = choice.split('/').nth(1).expect("an id");
    let refused = found(&brian, json!({"name": "Stolen", "template": choice})).await.assert_status(422);
    assert_eq!(refused.problem_at("template").as_deref(), Some("organization-template-unknown"));
    // Not through his own organization's address either.
    let mixed = format!("{}/{id}", brian.organization);
    found(&brian, json!({"name": "Stolen", "template": mixed})).await.assert_status(422);
    found(&brian, json!({"name": "Stolen", "template": "nonsense"})).await.assert_status(422);
    let page = brian.open_path(&format!("/organizations/new?template={choice}")).await.assert_status(200);
    assert!(!page.text.contains("Our way"));
    for there in [brian.clone(), brian.at(&ada.slug)] {
        there.open(&format!("settings/templates/{id}/edit")).await.assert_status(404);
        there.submit(&format!("settings/templates/{id}/edit"), &[("name", "Mine")]).await.assert_status(404);
        there.submit(&format!("settings/templates/{id}/delete"), &[]).await.assert_status(404);
    }
    // Members see no templates; whoever manages does.
    let member = app.colleague(&ada, "Grace", Role::Member).await;
    member.open("settings/templates").await.assert_status(403);
    found(&member, json!({"name": "Own", "template": choice})).await.assert_status(422);
    let admin = app.colleague(&ada, "Joan", Role::Admin).await;
    found(&admin, json!({"name": "Own", "template": choice})).await.assert_status(201);
}

#[tokio::test]
async fn templates_are_renamed_and_deleted_and_it_is_on_record() {
    let (app, ada, _) = two_organizations().await;
    let choice = saved(&app, &ada, false).await;
    let at = format!("settings/templates/{}", choice.split('/').nth(1).expect("an id"));
    let taken = ada.submit("settings/templates", &[("name", "OUR WAY")]).await.assert_status(422);
    assert!(
        taken.text.contains("Another template has this name.") && taken.text.contains("value=\"OUR WAY\"")
    );
    ada.submit(&format!("{at}/edit"), &[("name", "")]).await.assert_status(422);
    ada.submit(&format!("{at}/edit"), &[("name", "The way")]).await.assert_status(303);
    assert!(ada.open("settings/templates").await.text.contains("The way"));
    ada.open(&format!("{at}/delete")).await.assert_status(200);
    ada.submit(&format!("{at}/delete"), &[]).await.assert_status(303);
    assert!(!ada.open("settings/templates").await.text.contains("The way"));
    ada.submit(&format!("{at}/delete"), &[]).await.assert_status(404);
    let superuser = app.superuser().await;
    let statement = "select action from audit_events where organization_id = $1
                     and action like 'organization_template.%' order by sequence";
    let rows = superuser.query(statement, &[&ada.organization]).await.expect("events");
    let actions: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    let expected = ["saved", "renamed", "deleted"].map(|verb| format!("organization_template.{verb}"));
    assert_eq!(actions, expected);
}

#[tokio::test]
async fn a_template_lives_through_the_api() {
    let (app, ada, brian) = two_organizations().await;
    ada.post("projects", json!({"name": "Site", "hourly_rate": 9000})).await.assert_status(201);
    let saved =
        ada.post("templates", json!({"name": " Our way ", "with_rates": true})).await.assert_status(201);
    let id = saved.id();
    assert_eq!(names(&ada, "templates").await, ["Our way"]);
    let holds = ada.get(&format!("templates/{id}")).await.assert_status(200).json();
    assert_eq!(
        (&holds["content"]["projects"][0]["name"], &holds["content"]["projects"][0]["hourly_rate"]),
        (&json!("Site"), &json!(9000))
    );
    let taken = ada.post("templates", json!({"name": "our WAY"})).await.assert_status(422);
    assert_eq!(taken.problem_at("name").as_deref(), Some("organization-template-name-taken"));
    let renamed = ada.put(&format!("templates/{id}"), 1, json!({"name": "Theirs"})).await.assert_status(200);
    assert_eq!(renamed.json()["name"], "Theirs");
    let founded =
        found(&ada, json!({"name": "Second", "template": format!("{}/{id}", ada.organization)})).await;
    let there = ada.at(founded.assert_status(201).json()["slug"].as_str().expect("a slug"));
    assert_eq!(names(&there, "projects").await, ["Site"]);
    let grace = app.colleague(&ada, "Grace", Role::Manager).await;
    grace.get("templates").await.assert_status(403);
    brian.get(&format!("templates/{id}")).await.assert_status(404);
    brian.delete(&format!("templates/{id}")).await.assert_status(404);
    ada.delete(&format!("templates/{id}")).await.assert_status(200);
    ada.get(&format!("templates/{id}")).await.assert_status(404);
}
