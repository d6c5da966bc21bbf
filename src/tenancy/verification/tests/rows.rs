//! Makes a row of any table from its columns' types and its references.

use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Error};
use uuid::Uuid;

use crate::tenancy::verification::Table;

/// A reference between tenant tables: the last column of its key, and what it names.
#[derive(Debug)]
pub struct Reference {
    pub constraint: String,
    pub table: String,
    pub column: String,
    pub target: String,
    pub target_column: String,
    /// Columns between `organization_id` and the last one, named alike on both sides: an entry's task is one of its
    /// project.
    pub beside: Vec<String>,
}

/// Every reference between tenant tables.
pub async fn references(client: &Client, tables: &[Table]) -> Vec<Reference> {
    let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    let rows = client
        .query(
            "select k.conname::text, k.conrelid::regclass::text, s.attname::text, k.confrelid::regclass::text,
                    t.attname::text,
                    array(select b.attname::text from pg_attribute b
                          where b.attrelid = k.conrelid and b.attnum = any (k.conkey[2 : cardinality(k.conkey) - 1]))
             from pg_constraint k
             join pg_attribute s on s.attrelid = k.conrelid and s.attnum = k.conkey[cardinality(k.conkey)]
             join pg_attribute t on t.attrelid = k.confrelid and t.attnum = k.confkey[cardinality(k.confkey)]
             where k.contype = 'f' and k.conrelid = any ($1::text[]::regclass[]::oid[])
               and k.confrelid = any ($1::text[]::regclass[]::oid[]) and s.attname <> 'organization_id'",
            &[&names],
        )
        .await
        .expect("the references");
    let reference = |row: tokio_postgres::Row| Reference {
        constraint: row.get(0),
        table: row.get(1),
        column: row.get(2),
        target: row.get(3),
        target_column: row.get(4),
        beside: row.get(5),
    };
    rows.into_iter().map(reference).collect()
}

/// Makes rows of one organization.
pub struct Maker<'a> {
    pub client: &'a Client,
    pub tables: &'a [Table],
    pub references: &'a [Reference],
    pub organization: Uuid,
    pub marker: &'a str,
}

/// A column, and whether a row must name it.
struct Column {
    name: String,
    kind: String,
    is_enum: bool,
    required: bool,
}

impl Maker<'_> {
    /// Makes a row in every table that has none, after the rows it refers to.
    pub async fn fill(&self) {
        let mut missing: Vec<&Table> = Vec::new();
        for table in self.tables {
            let any = format!("select from {} where {} = $1", table.name, table.key_column);
            if self.client.query(&any, &[&self.organization]).await.expect("rows").is_empty() {
                missing.push(table);
            }
        }
        while !missing.is_empty() {
            let waits = |table: &&Table| {
                let targets =
                    self.references.iter().filter(|r| r.table == table.name && r.target != table.name);
                targets.clone().any(|r| missing.iter().any(|other| other.name == r.target))
            };
            let (later, now): (Vec<&Table>, Vec<&Table>) = missing.iter().copied().partition(waits);
            assert!(!now.is_empty(), "references in a circle: {later:?}");
            for table in now {
                self.row(&table.name).await;
            }
            missing = later;
        }
    }

    /// A row that is there; a new one should somebody have taken it away.
    pub async fn existing(&self, table: &str) -> serde_json::Value {
        let select = format!("select to_jsonb(t) from {table} t where organization_id = $1 limit 1");
        match self.client.query_opt(&select, &[&self.organization]).await.expect("an answer") {
            Some(row) => row.get(0),
            None => self.row(table).await,
        }
    }

    /// A new row of a table, as JSON: as few columns as its checks allow.
    pub async fn row(&self, table: &str) -> serde_json::Value {
        let columns = columns(self.client, table).await;
        let (required, optional): (Vec<&Column>, Vec<&Column>) =
            columns.iter().partition(|column| column.required);
        let mut attempts = vec![required.clone()];
        attempts.extend(optional.iter().map(|one| [required.as_slice(), &[*one]].concat()));
        attempts.push(columns.iter().collect());
        // A running timer, for example, is there once.
        let retry = [SqlState::CHECK_VIOLATION, SqlState::UNIQUE_VIOLATION, SqlState::EXCLUSION_VIOLATION];
        for attempt in attempts {
            match self.insert(table, &attempt).await {
                Ok(row) => return row,
                Err(error) if error.code().is_some_and(|code| retry.contains(code)) => {}
                Err(error) => panic!("no row of {table} can be made: {error:?}"),
            }
        }
        // One for each person and week, say: then the one that is there stands for a new one.
        let select = format!("select to_jsonb(t) from {table} t where organization_id = $1 limit 1");
        match self.client.query_opt(&select, &[&self.organization]).await.expect("an answer") {
            Some(row) => row.get(0),
            None => panic!("no row of {table} passes its checks: teach `Maker` its shape"),
        }
    }

    /// A new row with every column filled: deleted, archived, ended.
    pub async fn full_row(&self, table: &str) -> Option<serde_json::Value> {
        let columns = columns(self.client, table).await;
        self.insert(table, &columns.iter().collect::<Vec<_>>()).await.ok()
    }

    async fn insert(&self, table: &str, columns: &[&Column]) -> Result<serde_json::Value, Error> {
        let mut values = Vec::new();
        for column in columns {
            values.push(self.value(table, column).await);
        }
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let (names, values) = (names.join(", "), values.join(", "));
        let insert = format!("insert into {table} as t ({names}) values ({values}) returning to_jsonb(t)");
        Ok(self.client.query_one(&insert, &[]).await?.get(0))
    }

    async fn value(&self, table: &str, column: &Column) -> String {
        let reference = self.references.iter().find(|r| r.table == table && r.column == column.name);
        match reference {
            _ if column.name == "organization_id" => format!("'{}'", self.organization),
            Some(Reference { target, target_column, .. }) => format!(
                "(select {target_column} from {target} where organization_id = '{}' limit 1)",
                self.organization
            ),
            None if column.name == "user_id" => {
                format!("'{}'", Box::pin(self.row("users")).await["id"].as_str().expect("an id"))
            }
            None => self.plain_value(column),
        }
    }

    fn plain_value(&self, Column { kind, is_enum, .. }: &Column) -> String {
        let random = crate::clock::new_id().simple().to_string();
        match kind.as_str() {
            _ if *is_enum => format!("enum_first(null::{kind})"),
            "uuid" => format!("'{}'", crate::clock::new_id()),
            "text" | "character varying" => format!("'{}{}'", self.marker, &random[20..]),
            "timestamp with time zone" | "date" => format!("'{}'", crate::testing::MONDAY),
            "smallint" | "integer" | "bigint" | "numeric" => "1".to_owned(),
            "boolean" => "true".to_owned(),
            "bytea" => format!(r"'\x{random}{random}'"),
            "jsonb" => format!(r#"'{{"{}": true}}'"#, self.marker),
            array if array.ends_with("[]") => "'{}'".to_owned(),
            other => panic!("teach `Maker` a value of type {other}"),
        }
    }
}

async fn columns(client: &Client, table: &str) -> Vec<Column> {
    let rows = client
        .query(
            "select a.attname::text, format_type(a.atttypid, a.atttypmod), t.typtype = 'e',
                    a.attnotnull and not a.atthasdef and a.attidentity = ''
             from pg_attribute a
             join pg_type t on t.oid = a.atttypid
             where a.attrelid = $1::text::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by a.attnum",
            &[&table],
        )
        .await
        .expect("the columns");
    let column = |row: tokio_postgres::Row| Column {
        name: row.get(0),
        kind: row.get(1),
        is_enum: row.get(2),
        required: row.get(3),
    };
    rows.into_iter().map(column).collect()
}
