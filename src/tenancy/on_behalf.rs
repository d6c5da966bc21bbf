//! Who a job works for, where it works in a person's name: as that person stands in the organization when the job runs.
//! The job carries a secret, which opens its own business and nothing else: as a session it is none.

use deadpool_postgres::Client as Connection;
use queries::queries::tenancy::queries::{self as sql, Standing};
use uuid::Uuid;

use super::{Credential, Member, Permission, Tenant, hash_token};
use crate::App;
use crate::error::Error;
use crate::web::Origin;

/// Opens a transaction as who asked for an import, for whoever holds its secret.
///
/// # Errors
/// [`Error::NotFound`] where the person does not belong there any more or the organization is not active,
/// [`Error::Forbidden`] where their role is too small by now.
pub(crate) async fn tenant_of_import<P: Permission>(
    app: &App,
    organization: Uuid,
    import: Uuid,
    secret: &str,
) -> Result<Tenant<P>, Error> {
    let (connection, hash) = (connection(app).await?, hash_token(secret));
    let standing =
        sql::import_standing().bind(&connection, &organization, &import, &hash.as_slice()).opt().await?;
    open(app, connection, standing, hash)
}

/// Opens a transaction as the person whose time a recurring block is, for whoever holds the block's secret.
///
/// # Errors
/// The same, and [`Error::NotFound`] where the block has another secret by now.
pub(crate) async fn tenant_of_block<P: Permission>(
    app: &App,
    organization: Uuid,
    block: Uuid,
    secret: &str,
) -> Result<Tenant<P>, Error> {
    let (connection, hash) = (connection(app).await?, hash_token(secret));
    let standing =
        sql::recurring_standing().bind(&connection, &organization, &block, &hash.as_slice()).opt().await?;
    open(app, connection, standing, hash)
}

async fn connection(app: &App) -> Result<Connection, Error> {
    #[expect(clippy::disallowed_methods, reason = "the directory answers for the secret's holder")]
    app.database().connection().await
}

fn open<P: Permission>(
    app: &App,
    connection: Connection,
    standing: Option<Standing>,
    hash: [u8; 32],
) -> Result<Tenant<P>, Error> {
    let member = Member::from_standing(standing.ok_or(Error::NotFound)?, &Credential::Session(hash))?;
    Tenant::open(app, member, connection, Origin::default())
}
