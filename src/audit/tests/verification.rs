//! Whoever reaches past every policy and changes the record is found out.

use super::reading::fill;
use crate::audit::verify::verify;
use crate::testing::{Colleague, TestApp, two_organizations};

/// The breaks of Ada's chain, and of all others together, after a superuser's statement.
async fn breaks_after(app: &TestApp, ada: &Colleague, tampering: &str) -> (Vec<i64>, usize) {
    let tampering = tampering.replace("ADA", &format!("'{}'", ada.organization));
    app.superuser()
        .await
        .batch_execute(&tampering)
        .await
        .unwrap_or_else(|error| panic!("{tampering}: {error:?}"));
    let report = verify(&app.owner().await, None).await.expect("a report");
    let (own, others): (Vec<_>, Vec<_>) =
        report.chains.iter().partition(|chain| chain.organization == ada.organization);
    let sequences = own[0].breaks.iter().map(|found| found.sequence).collect();
    (sequences, others.iter().map(|chain| chain.breaks.len()).sum())
}

#[tokio::test]
async fn an_untouched_record_has_no_breaks() {
    let (app, ada, brian) = two_organizations().await;
    fill(&app, &ada, 5).await;
    fill(&app, &brian, 2).await;
    assert_eq!(breaks_after(&app, &ada, "select").await, (vec![], 0));
    let one = verify(&app.owner().await, Some("bell-labs")).await.expect("a report");
    assert_eq!((one.chains.len(), one.chains[0].events, one.chains[0].end.len()), (1, 2, 64));
    assert!(verify(&app.owner().await, Some("nobody")).await.expect("a report").chains.is_empty());
    assert!(one.to_string().starts_with("✔ bell-labs: 2 events"), "{one}");
}

#[tokio::test]
async fn tampering_shows_where_it_was_done() {
    let swap = "update audit_events set sequence = 100 where organization_id = ADA and sequence = 2;
                update audit_events set sequence = 2 where organization_id = ADA and sequence = 3;
                update audit_events set sequence = 3 where organization_id = ADA and sequence = 100";
    let insert = "insert into audit_events
                  select e.organization_id, gen_random_uuid(), 6, e.occurred_at, e.actor_kind, e.actor_id, 'Eve', e.action,
                         e.subject_kind, e.subject_id, e.subject_name, e.before, e.after, e.address, e.user_agent, e.hash
                  from audit_events e where e.organization_id = ADA and e.sequence = 5";
    // As the chain itself would have it, but for the end that stands elsewhere.
    let forge = format!(
        "{insert}; update audit_events f set hash = audit_hash(
                  (select e.hash from audit_events e where e.organization_id = ADA and e.sequence = 5), f)
                  where f.organization_id = ADA and f.sequence = 6"
    );
    let cases: [(&str, &[i64]); 9] = [
        ("update audit_events set actor_name = 'Eve' where organization_id = ADA and sequence = 2", &[2]),
        ("update audit_events set after = '{\"n\": 1.0}' where organization_id = ADA and sequence = 4", &[4]),
        (
            "update audit_events set occurred_at = occurred_at - interval '1 s' where organization_id = ADA and sequence = 1",
            &[1],
        ),
        ("delete from audit_events where organization_id = ADA and sequence = 3", &[4]),
        ("delete from audit_events where organization_id = ADA and sequence = 1", &[2]),
        ("delete from audit_events where organization_id = ADA and sequence = 5", &[4]),
        ("delete from audit_events where organization_id = ADA", &[0]),
        (swap, &[2, 3, 4]),
        (&forge, &[6]),
    ];
    for (tampering, expected) in cases {
        let (app, ada, brian) = two_organizations().await;
        fill(&app, &ada, 5).await;
        fill(&app, &brian, 2).await;
        assert_eq!(breaks_after(&app, &ada, tampering).await, (expected.to_vec(), 0), "{tampering}");
    }
    let (app, ada, _) = two_organizations().await;
    fill(&app, &ada, 5).await;
    assert_eq!(breaks_after(&app, &ada, insert).await.0, [6, 6], "neither its own hash nor the chain's end");
    assert_eq!(
        breaks_after(&app, &ada, "delete from audit_chains where organization_id = ADA").await.0,
        [6, 6]
    );
}

#[tokio::test]
async fn an_event_moved_to_another_organization_breaks_both_chains() {
    let (app, ada, brian) = two_organizations().await;
    fill(&app, &ada, 5).await;
    fill(&app, &brian, 4).await;
    let tampering = format!(
        "update audit_events set organization_id = '{}' where organization_id = ADA and sequence = 5",
        brian.organization
    );
    assert_eq!(breaks_after(&app, &ada, &tampering).await, (vec![4], 2));
}
