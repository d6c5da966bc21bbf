//! Who an import's jobs work for: the person who asked for it, as they stand in the organization when the job runs.

use queries::queries::tenancy::queries as sql;
use uuid::Uuid;

use super::{Credential, Member, Permission, Tenant, hash_token};
use crate::App;
use crate::error::Error;
use crate::web::Origin;

/// Opens a transaction for whoever holds an import's secret. It opens nothing else: as a session it is none.
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
    let hash = hash_token(secret);
    #[expect(clippy::disallowed_methods, reason = "the directory answers for the secret's holder")]
    let connection = app.database().connection().await?;
    let standing =
        sql::import_standing().bind(&connection, &organization, &import, &hash.as_slice()).opt().await?;
    let member = Member::from_standing(standing.ok_or(Error::NotFound)?, &Credential::Session(hash))?;
    Tenant::open(app, member, connection, Origin::default())
}
