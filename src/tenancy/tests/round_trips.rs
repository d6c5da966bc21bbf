//! How often a read waits for PostgreSQL, counted on the wire.

use crate::database::Database;
use crate::testing::{Relay, two_organizations};

#[tokio::test]
async fn a_read_waits_for_two_round_trips_at_most() {
    let (app, ada, _) = two_organizations().await;
    let relay = Relay::open(&app);
    let relayed = app.on_database(Database::new(relay.config(), 1).expect("a pool"));
    let ada = ada.on(relayed.router().clone());
    for path in [ada.api_path("clients"), ada.page_path("clients"), ada.page_path("edit")] {
        for _ in 0..2 {
            // The first statements of a connection are prepared once.
            ada.open_path(&path).await.assert_status(200);
        }
        let before = relay.round_trips();
        ada.open_path(&path).await.assert_status(200);
        let trips = relay.round_trips() - before;
        assert!(trips <= 2, "{path} took {trips} round trips");
    }
}
