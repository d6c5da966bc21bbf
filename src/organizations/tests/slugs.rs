//! Slugs: which can be had, who gets one that several want, and where a former one leads.

use futures_util::future::join_all;
use serde_json::json;

use super::{api, form, get, rename, replace};
use crate::testing::{start, two_organizations};
use crate::{slug, web};

#[tokio::test]
async fn a_former_slug_keeps_leading_to_its_organization() {
    let (_, ada, brian) = two_organizations().await;
    rename(&ada, "engines").await.assert_status(200);
    let former = |rest: &str| format!("/organizations/analytical-engines{rest}");
    for rest in ["", "/edit", "/clients?archived=true&search=a%20b"] {
        let moved = ada.open_path(&former(rest)).await.assert_status(303);
        assert_eq!(moved.location(), format!("/organizations/engines{rest}"));
        brian.open_path(&former(rest)).await.assert_status(404);
    }
    // Scripts, and forms that were open during the renaming, are served.
    assert_eq!(get(&ada).await.assert_status(200).json()["slug"], "engines");
    let json = ada.open_path("/organizations/api/analytical-engines").await.assert_status(200);
    assert_eq!(json.json()["slug"], "engines");
    let made = ada.submit("clients/new", &[("name", "Contoso")]).await.assert_status(303);
    assert!(made.location().starts_with("/organizations/engines/clients/"), "{}", made.location());
    ada.open_path(&format!("/organizations/{}/edit", ada.organization)).await.assert_status(200);

    rename(&ada, "analytical-engines").await.assert_status(200);
    ada.open_path(&former("/edit")).await.assert_status(200);
    let moved = ada.open_path("/organizations/engines/edit").await.assert_status(303);
    assert_eq!(moved.location(), former("/edit"));
}

#[tokio::test]
async fn a_slug_that_is_or_was_anothers_is_taken() {
    let (_, ada, brian) = two_organizations().await;
    rename(&brian, "unix").await.assert_status(200);
    for taken in ["unix", "bell-labs"] {
        let refused = rename(&ada, taken).await.assert_status(422);
        assert_eq!(refused.problem_at("slug").as_deref(), Some("slug-taken"));
        let page = ada.submit("edit", &form(&[("slug", taken)])).await.assert_status(422);
        assert!(page.text.contains("id=\"slug-error\"") && page.text.contains(&format!("value=\"{taken}\"")));
    }
    assert_eq!(get(&brian).await.json()["slug"], "unix");
}

#[tokio::test]
async fn a_slug_is_small_words_joined_by_dashes_and_nothing_that_addresses_need() {
    let (_, ada, brian) = two_organizations().await;
    for malformed in ["Engines", "two words", "-a", "a-", "a--b", "a_b", "a/b", "é", "a\u{0}b"] {
        let refused = rename(&ada, malformed).await.assert_status(422);
        assert!(refused.problem_at("slug").is_some(), "{malformed}: {}", refused.text);
    }
    let id = brian.organization.to_string();
    for reserved in ["new", "api", "list", "edit", &id, &id.replace('-', "")] {
        let refused = rename(&ada, reserved).await.assert_status(422);
        assert_eq!(refused.problem_at("slug").as_deref(), Some("slug-reserved"), "{reserved}");
    }
    rename(&ada, "4-engines-2").await.assert_status(200);
}

#[test]
fn every_word_of_an_address_where_a_slug_could_stand_is_reserved() {
    let (api, pages) = web::documents(crate::routes());
    let paths = api.paths.paths.keys().chain(pages.paths.paths.keys());
    let words =
        paths.filter_map(|path| path.strip_prefix("/api/v1").unwrap_or(path).strip_prefix("/organizations/"));
    let words = words.filter_map(|rest| rest.split('/').next()).filter(|word| !word.starts_with('{'));
    let words: Vec<_> = words.collect();
    assert!(words.contains(&"new") && words.contains(&"api"), "{words:?}");
    for word in words {
        assert_ne!(slug::slug(word), word);
    }
}

#[tokio::test]
async fn of_many_who_rename_to_one_slug_one_gets_it() {
    let app = start().await;
    let founders = join_all((0..6).map(|number| {
        let app = app.clone();
        async move { app.founder(&format!("Founder {number}"), &format!("Home {number}")).await }
    }))
    .await;
    for round in 0..5 {
        let wanted = format!("engines-{round}");
        // Half rename, half found: whoever comes second gets a number or an error at the field, never a fault.
        let renamed = join_all(founders[..3].iter().map(|founder| rename(founder, &wanted)));
        let name = wanted.replace('-', " ");
        let founded = join_all(founders[3..].iter().map(|founder| {
            let body = json!({"name": name.clone()});
            async move {
                founder.request(axum::http::Method::POST, "/api/v1/organizations", Some(body), &[]).await
            }
        }));
        let (renamed, founded) = futures_util::join!(renamed, founded);
        let mut holders = 0;
        for answer in renamed {
            match answer.status.as_u16() {
                200 => holders += 1,
                _ => assert_eq!(answer.assert_status(422).problem_at("slug").as_deref(), Some("slug-taken")),
            }
        }
        for answer in founded {
            holders += usize::from(answer.assert_status(201).json()["slug"] == json!(wanted));
        }
        assert_eq!(holders, 1, "{wanted}");
    }
}

#[tokio::test]
async fn two_who_swap_their_slugs_are_both_refused() {
    let (_, ada, brian) = two_organizations().await;
    let (first, second) =
        futures_util::join!(rename(&ada, "bell-labs"), rename(&brian, "analytical-engines"));
    first.assert_status(422);
    second.assert_status(422);
}

#[tokio::test]
async fn a_slug_cannot_stand_in_for_another_organizations_id() {
    let (app, ada, brian) = two_organizations().await;
    // Past the form's check: even a stored slug that reads as Ada's id does not lead her to Brian's organization.
    app.superuser()
        .await
        .execute(
            "insert into organization_slugs (slug, organization_id) values ($1, $2)",
            &[&ada.organization.to_string(), &brian.organization],
        )
        .await
        .expect("a slug");
    let by_id = ada.at(&ada.organization.to_string());
    assert_eq!(get(&by_id).await.assert_status(200).json()["name"], "Analytical Engines");
    replace(&by_id, 1, json!({"name": "Still Ada's"})).await.assert_status(200);
    brian.request(axum::http::Method::GET, &api(&by_id), None, &[]).await.assert_status(404);
}
