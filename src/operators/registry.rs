//! Who is an operator: written by the owner of the schema, at the machine, and by nothing that is served.

use anyhow::{bail, ensure};
use jiff::Timestamp;
use tokio_postgres::Client;

/// An operator, as the list shows them.
#[derive(Debug)]
pub struct Entry {
    /// Their mail address.
    pub email: String,
    /// Their name.
    pub name: String,
    /// What was noted when they were added.
    pub note: String,
    /// Since when.
    pub added_at: Timestamp,
}

/// Makes the person with this address an operator; false when they were one already. `vouched` stands in for the proof of
/// the address, where the service sends no mail that could prove it.
///
/// # Errors
/// When nobody has the address, when it is not proven, or when the database fails.
pub async fn add(
    owner: &Client,
    email: &str,
    note: &str,
    vouched: bool,
    now: Timestamp,
) -> anyhow::Result<bool> {
    ensure!(note.chars().count() <= 200, "the note is longer than 200 characters");
    let email = email.trim().to_lowercase();
    let find = "select id, verified_at is not null from users where email = $1 and deactivated_at is null";
    let Some(person) = owner.query_opt(find, &[&email]).await? else {
        bail!("nobody has an account with the address {email}: sign up first");
    };
    if !person.get::<_, bool>(1) && !vouched {
        bail!(
            "{email} was never proven: open the link in the mail that the service sends, or, where it sends none, \
             say with --vouch that you know it is theirs"
        );
    }
    let insert = "insert into operators (user_id, note, added_at) values ($1, $2, $3) on conflict (user_id) do nothing";
    let id: uuid::Uuid = person.get(0);
    Ok(owner.execute(insert, &[&id, &note, &now]).await? == 1)
}

/// Ends it, with the next request.
///
/// # Errors
/// When nobody with this address is an operator, or the database fails.
pub async fn remove(owner: &Client, email: &str) -> anyhow::Result<()> {
    let email = email.trim().to_lowercase();
    let delete = "delete from operators o using users u where u.id = o.user_id and u.email = $1";
    ensure!(owner.execute(delete, &[&email]).await? == 1, "{email} is no operator");
    Ok(())
}

/// Everybody who is one, by address.
///
/// # Errors
/// When the database fails.
pub async fn list(owner: &Client) -> anyhow::Result<Vec<Entry>> {
    let select = "select u.email, u.name, o.note, o.added_at
                  from operators o join users u on u.id = o.user_id order by u.email";
    let rows = owner.query(select, &[]).await?;
    let entry = |row: &tokio_postgres::Row| Entry {
        email: row.get(0),
        name: row.get(1),
        note: row.get(2),
        added_at: row.get(3),
    };
    Ok(rows.iter().map(entry).collect())
}
