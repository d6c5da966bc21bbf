//! The one transaction that begins before its organization is there.

use deadpool_postgres::Client as Connection;
use uuid::Uuid;

use super::transaction::Transaction;
use super::{Member, Permission, Person, Tenant, Writes, standing};
use crate::App;
use crate::error::Error;
use crate::web::Origin;

/// A transaction in which an organization is founded and then entered: either all of it is there, or nothing.
#[derive(Debug)]
pub struct Founding {
    transaction: Transaction,
}

impl Founding {
    /// Begins, as the login role.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(app: &App) -> Result<Self, Error> {
        #[expect(clippy::disallowed_methods, reason = "there is no organization to work in yet")]
        let connection = app.database().connection().await?;
        Ok(Self { transaction: Transaction::begin(connection).await? })
    }

    /// The connection on which the organization is founded.
    pub fn connection(&self) -> &Connection {
        self.transaction.connection()
    }

    /// Goes on inside the organization that was just founded, as its founder: the directory is asked as for any request.
    ///
    /// # Errors
    /// When the person does not belong to it, or holds less than `P` there.
    pub async fn enter<P: Permission<Access = Writes>>(
        mut self,
        app: &App,
        founder: &Person,
        organization: Uuid,
        origin: Origin,
    ) -> Result<Tenant<P>, Error> {
        let credential = &founder.credential;
        let standing =
            standing::ask(self.connection(), credential, None, Some(organization), app.now()).await?;
        let member = Member::from_standing(standing.ok_or(Error::Unauthorized)?, credential)?;
        self.transaction.enter(organization, member.project_reader()).await?;
        Tenant::within(app, member, self.transaction, origin)
    }
}
