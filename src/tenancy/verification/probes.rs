//! The rules that are tried out: what a connection as the login role must not be able to do. Every attempt runs in a
//! transaction that is rolled back, so probing changes nothing and is safe in production.

use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Error, SimpleQueryMessage};
use uuid::Uuid;

use super::catalogue::IDENTITY_TABLES;
use super::operator::reads_all_of;
use super::{Rule, Table, tenant_tables};
use crate::clock::new_id;

/// An object that was probed, and what is wrong with it.
type Probed = (String, Option<String>);

/// Tries everything that must be refused to `login`, a connection as the login role. `organizations` are two that
/// exist; without them the last probe is left out.
///
/// # Errors
/// When the connection fails.
pub async fn probe(login: &Client, organizations: Option<(Uuid, Uuid)>) -> Result<Vec<Rule>, Error> {
    let tables = tenant_tables(login).await?;
    let mut rules = vec![
        Rule::new("service_role", "the service connects as timetracker_login", [service_role(login).await?]),
        Rule::new("other_roles", "the login role cannot become the directory", [directory(login).await?]),
        Rule::new(
            "outside_a_transaction",
            "outside a tenant transaction every table is closed",
            outside(login, &tables).await?,
        ),
        Rule::new(
            "without_organization",
            "the tenant role without an organization gets an error, not an answer",
            without_organization(login, &tables).await?,
        ),
        Rule::new(
            "operator",
            "the operator role reads no organization's work, and no people",
            operator(login, &tables).await?,
        ),
        Rule::new("people", "the tenant role reads no people and sessions", people(login).await?),
        Rule::new(
            "unknown_organization",
            "an unknown organization has no rows",
            unknown(login, &tables).await?,
        ),
        Rule::new(
            "foreign_insert",
            "a row for another organization is refused",
            foreign_insert(login, &tables).await?,
        ),
    ];
    if let Some(pair) = organizations {
        let rows = own_rows(login, &tables, pair).await?;
        rules.push(Rule::new("own_rows", "two organizations see their own rows only", rows));
    }
    Ok(rules)
}

/// Two organizations of the database, found by `owner` as a member of the directory role.
///
/// # Errors
/// When the connection fails or `owner` is not the owner.
pub async fn two_organizations(owner: &Client) -> Result<Option<(Uuid, Uuid)>, Error> {
    owner.batch_execute("begin read only; set local role timetracker_directory").await?;
    let found = owner.query("select id from organizations order by id desc limit 2", &[]).await;
    owner.batch_execute("rollback").await?;
    Ok(match found?.as_slice() {
        [one, other] => Some((one.get(0), other.get(0))),
        _ => None,
    })
}

async fn service_role(login: &Client) -> Result<Probed, Error> {
    let role: String = login.query_one("select current_user::text", &[]).await?.get(0);
    let wrong = (role != "timetracker_login").then(|| "is not timetracker_login".to_owned());
    Ok((role, wrong))
}

async fn directory(login: &Client) -> Result<Probed, Error> {
    let answer = attempt(login, "begin; set local role timetracker_directory").await?;
    Ok(("timetracker_directory".to_owned(), answer.unless(&[SqlState::INSUFFICIENT_PRIVILEGE])))
}

async fn outside(login: &Client, tables: &[Table]) -> Result<Vec<Probed>, Error> {
    let refused = [SqlState::INSUFFICIENT_PRIVILEGE];
    each(login, tables, &refused, |table| format!("begin; select from {} limit 1", table.name)).await
}

async fn without_organization(login: &Client, tables: &[Table]) -> Result<Vec<Probed>, Error> {
    // The setting is unknown to a new connection, and an empty text to one that was in an organization before.
    let refused = [SqlState::UNDEFINED_OBJECT, SqlState::INVALID_TEXT_REPRESENTATION];
    each(login, tables, &refused, |table| format!("{} select from {} limit 1", enter(None), table.name)).await
}

async fn people(login: &Client) -> Result<Vec<Probed>, Error> {
    let mut probed = Vec::new();
    for table in IDENTITY_TABLES {
        let answer = attempt(login, &format!("{} select from {table} limit 1", enter(None))).await?;
        probed.push(((*table).to_owned(), answer.unless(&[SqlState::INSUFFICIENT_PRIVILEGE])));
    }
    Ok(probed)
}

async fn operator(login: &Client, tables: &[Table]) -> Result<Vec<Probed>, Error> {
    let names = tables.iter().map(|table| table.name.as_str()).chain(IDENTITY_TABLES.iter().copied());
    let mut probed = Vec::new();
    for table in names.filter(|table| !reads_all_of(table)) {
        let read = format!("begin; set local role timetracker_operator; select t.* from {table} t limit 1");
        let answer = attempt(login, &read).await?;
        probed.push((table.to_owned(), answer.unless(&[SqlState::INSUFFICIENT_PRIVILEGE])));
    }
    Ok(probed)
}

async fn foreign_insert(login: &Client, tables: &[Table]) -> Result<Vec<Probed>, Error> {
    let (here, there) = (enter(Some(new_id())), new_id());
    let refused = [SqlState::INSUFFICIENT_PRIVILEGE];
    let insert = |t: &Table| format!("{here} insert into {} ({}) values ('{there}')", t.name, t.key_column);
    each(login, tables, &refused, insert).await
}

async fn unknown(login: &Client, tables: &[Table]) -> Result<Vec<Probed>, Error> {
    let enter = enter(Some(new_id()));
    let all = |_: &Table| "true".to_owned();
    count_each(login, tables, &enter, all).await
}

async fn own_rows(
    login: &Client,
    tables: &[Table],
    (one, other): (Uuid, Uuid),
) -> Result<Vec<Probed>, Error> {
    let mut probed = Vec::new();
    for organization in [one, other] {
        let foreign = |t: &Table| format!("{} is distinct from '{organization}'", t.key_column);
        probed.extend(count_each(login, tables, &enter(Some(organization)), foreign).await?);
    }
    Ok(probed)
}

/// Opens a transaction in the tenant role, in an organization or in none.
fn enter(organization: Option<Uuid>) -> String {
    let setting =
        organization.map(|id| format!("set local app.organization_id = '{id}';")).unwrap_or_default();
    format!("begin; set local role timetracker_tenant; {setting}")
}

/// What a statement led to.
enum Answer {
    /// Refused with this code.
    Refused(SqlState),
    /// Carried out; the first column of its first row.
    Done(Option<String>),
}

impl Answer {
    /// What is wrong, unless it was refused with one of these codes.
    fn unless(self, expected: &[SqlState]) -> Option<String> {
        match self {
            Self::Refused(code) if expected.contains(&code) => None,
            Self::Refused(code) => Some(format!("refused for another reason ({})", code.code())),
            Self::Done(_) => Some("not refused".to_owned()),
        }
    }

    /// What is wrong, unless it counted nothing.
    fn unless_zero(self) -> Option<String> {
        match self {
            Self::Done(Some(count)) if count == "0" => None,
            Self::Done(count) => Some(format!("sees {} foreign rows", count.unwrap_or_default())),
            Self::Refused(code) => Some(format!("could not be read ({})", code.code())),
        }
    }
}

/// Runs statements that open a transaction, and rolls it back whatever they did.
async fn attempt(client: &Client, statements: &str) -> Result<Answer, Error> {
    let answer = client.simple_query(statements).await;
    client.batch_execute("rollback").await?;
    match answer {
        Ok(messages) => Ok(Answer::Done(messages.iter().find_map(first_column))),
        Err(error) => match error.code() {
            Some(code) => Ok(Answer::Refused(code.clone())),
            None => Err(error),
        },
    }
}

fn first_column(message: &SimpleQueryMessage) -> Option<String> {
    let SimpleQueryMessage::Row(row) = message else { return None };
    row.try_get(0).ok().flatten().map(str::to_owned)
}

async fn each(
    login: &Client,
    tables: &[Table],
    refused: &[SqlState],
    statements: impl Fn(&Table) -> String,
) -> Result<Vec<Probed>, Error> {
    let mut probed = Vec::with_capacity(tables.len());
    for table in tables {
        let answer = attempt(login, &statements(table)).await?;
        probed.push((table.name.clone(), answer.unless(refused)));
    }
    Ok(probed)
}

async fn count_each(
    login: &Client,
    tables: &[Table],
    enter: &str,
    condition: impl Fn(&Table) -> String,
) -> Result<Vec<Probed>, Error> {
    let mut probed = Vec::with_capacity(tables.len());
    for table in tables {
        let count = format!("{enter} select count(*) from {} where {}", table.name, condition(table));
        probed.push((table.name.clone(), attempt(login, &count).await?.unless_zero()));
    }
    Ok(probed)
}
