//! What a file holds, and what became of its rows: rows and seconds add up.

use futures_util::try_join;
use queries::queries::imports::report::{self as sql, FaultyRow, ImportName, Total};
use queries::types::ImportRowState;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Import, find};
use crate::error::Error;
use crate::tenancy::{Permission, Tenant};

/// Names of an import that are shown.
const NAMES: i64 = 1000;
/// Rows that are shown with what is wrong with them.
const TOLD: i64 = 100;

/// An import with all that is known about it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Report {
    /// The import itself.
    pub import: Import,
    /// The file's people, clients, projects and tasks, and what each is here; of many, those with the most time.
    pub names: Vec<ImportName>,
    /// The file's rows and seconds by what became of them: together they are the whole file.
    pub totals: Vec<Total>,
    /// Rows and seconds of the entries that are here because of this import.
    pub written: Sum,
    /// Rows that wait and are here already.
    pub already_here: i64,
    /// Different tags.
    pub tags: i64,
    /// Entries that somebody changed since: an undo keeps them.
    pub changed: i64,
    /// The first day with an entry of this import.
    #[schema(value_type = Option<String>)]
    pub first_day: Option<jiff::civil::Date>,
    /// The first rows with something wrong.
    pub faulty: Vec<FaultyRow>,
    /// The first rows that were passed over.
    pub skipped: Vec<FaultyRow>,
    /// The first rows whose entries an undo kept.
    pub kept: Vec<FaultyRow>,
}

/// Rows and seconds.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
pub struct Sum {
    /// Rows.
    pub rows: i64,
    /// Whole seconds.
    pub seconds: i64,
}

impl Report {
    /// Everything about an import that the person may see.
    pub(super) async fn load<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Self, Error> {
        let organization = tenant.organization_id();
        let rows = async |state: ImportRowState| told(tenant, id, state).await;
        let (import, written) = try_join!(find(tenant, id), written(tenant, id))?;
        let names = sql::import_names().bind(tenant, &organization, &id, &NAMES).all().await?;
        let totals = sql::totals().bind(tenant, &organization, &id).all().await?;
        let already_here = sql::present_rows().bind(tenant, &organization, &id).one().await?;
        let tags = sql::tag_count().bind(tenant, &organization, &id).one().await?;
        let changed = sql::changed_count().bind(tenant, &organization, &id).one().await?;
        let first_day = sql::first_day().bind(tenant, &organization, &id).opt().await?;
        let faulty = rows(ImportRowState::Faulty).await?;
        let skipped = rows(ImportRowState::Skipped).await?;
        let kept = rows(ImportRowState::Kept).await?;
        Ok(Self {
            import,
            names,
            totals,
            written,
            already_here,
            tags,
            changed,
            first_day,
            faulty,
            skipped,
            kept,
        })
    }

    /// The whole file.
    pub(super) fn file(&self) -> Sum {
        self.sum(|_| true)
    }

    /// What came to one end.
    pub(super) fn of(&self, state: ImportRowState) -> Sum {
        self.sum(|total| total.state == state)
    }

    fn sum(&self, counts: impl Fn(&Total) -> bool) -> Sum {
        let counted = self.totals.iter().filter(|total| counts(total));
        counted.fold(Sum::default(), |sum, total| Sum {
            rows: sum.rows + total.rows,
            seconds: sum.seconds + total.seconds,
        })
    }
}

/// Rows and seconds that are here because of an import.
pub(super) async fn written<P: Permission>(tenant: &Tenant<P>, id: Uuid) -> Result<Sum, Error> {
    let row = sql::written().bind(tenant, &tenant.organization_id(), &id).one().await?;
    Ok(Sum { rows: row.rows, seconds: row.seconds })
}

async fn told<P: Permission>(
    tenant: &Tenant<P>,
    id: Uuid,
    state: ImportRowState,
) -> Result<Vec<FaultyRow>, Error> {
    Ok(sql::told_rows().bind(tenant, &tenant.organization_id(), &id, &state, &TOLD).all().await?)
}
