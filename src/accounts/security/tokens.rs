//! The person's API tokens in all organizations, ended together.
//!
//! They outlive a change of the password, as scripts do that nobody looks at every day; who fears that one leaked ends
//! them all on this page. A password that is set anew by mail ends them: whoever lost control of the account may
//! have lost more than the password.

use axum::extract::State;
use queries::client::GenericClient;
use queries::queries::accounts::security::queries as sql;
use serde_json::json;

use crate::App;
use crate::accounts::{Caller, connection};
use crate::audit::{Event, record_for_account};
use crate::error::Error;
use crate::tenancy::Person;
use crate::web::{Html, Page, Question, See};

/// Where the page of the account's security is.
const PAGE: &str = "/account/security";

/// Ends every API token and calendar address of whoever holds this secret, in the transaction of `client`; records it where one ended.
pub(crate) async fn revoke_all(
    client: &impl GenericClient,
    app: &App,
    caller: &Caller,
    person: uuid::Uuid,
    proof: &[u8],
) -> Result<(), Error> {
    let (address, browser) = (&caller.origin.address, &caller.origin.user_agent);
    let revoked = sql::revoke_every_token().bind(client, &proof, address, browser, &app.now()).one().await?;
    sql::end_calendar_feeds().bind(client, &proof, &app.now()).one().await?;
    if revoked == 0 {
        return Ok(());
    }
    let event = Event::new("token.all_revoked").after(json!({"tokens": revoked})).private();
    record_for_account(client, app, person, &caller.origin, event).await
}

/// Asks before every token ends.
#[utoipa::path(get, path = "/account/security/revoke-tokens")]
pub async fn confirm(_: Person, page: Page) -> Html<Question> {
    let title = page.t("tokens-revoke-all-question");
    let consequences = vec![page.t("tokens-revoke-all-consequence")];
    Html(Question { page, title, consequences, action: "tokens-revoke-all", back: PAGE.to_owned() })
}

/// Ends every token.
#[utoipa::path(post, path = "/account/security/revoke-tokens")]
pub async fn revoke(person: Person, State(app): State<App>, caller: Caller) -> Result<See, Error> {
    let token = caller.session.ok_or(Error::Unauthorized)?;
    let mut connection = connection(&app).await?;
    let transaction = connection.transaction().await?;
    revoke_all(&transaction, &app, &caller, person.id(), &token).await?;
    transaction.commit().await?;
    Ok(See::other(PAGE).telling("flash-tokens-revoked"))
}
