//! Files that are too long for one answer in memory. Each piece is read in a short transaction of its own, so that a slow
//! reader holds no connection; whoever loses their right meanwhile gets no further.

use std::future::Future;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use uuid::Uuid;

use crate::App;
use crate::error::Error;
use crate::tenancy::{Permission, Person, Tenant};
use crate::web::Origin;

/// What a file is made of, piece by piece.
pub(crate) trait Source: Send + 'static {
    /// The right to read it.
    type Right: Permission;
    /// The next piece; none behind the last.
    fn next(
        &mut self,
        tenant: &Tenant<Self::Right>,
    ) -> impl Future<Output = Result<Option<String>, Error>> + Send;
}

/// Who reads on when the request's own transaction is over.
#[derive(Clone)]
pub(crate) struct Reader {
    app: App,
    person: Arc<Person>,
    organization: Uuid,
    origin: Origin,
}

impl<P: Permission> From<&Tenant<P>> for Reader {
    fn from(tenant: &Tenant<P>) -> Self {
        Self {
            app: tenant.app().clone(),
            person: Arc::clone(tenant.member().person()),
            organization: tenant.organization_id(),
            origin: tenant.origin().clone(),
        }
    }
}

impl Reader {
    async fn piece<S: Source>(&self, source: &mut S) -> Result<Option<String>, Error> {
        let tenant = self.person.tenant_in(&self.app, self.organization, self.origin.clone()).await?;
        source.next(&tenant).await
    }
}

/// The answer: a file of this name and media type.
pub(crate) fn attachment<S: Source>(reader: Reader, source: S, name: &str, kind: &str) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let pieces = stream::try_unfold((reader, source), |(reader, mut source)| async move {
        let piece = reader.piece(&mut source).await;
        let piece = piece.inspect_err(|error| tracing::warn!(?error, "a download ended early"));
        let piece = piece.map_err(|error| std::io::Error::other(format!("{error:?}")))?;
        Ok::<_, std::io::Error>(piece.map(|piece| (Bytes::from(piece), (reader, source))))
    });
    let headers =
        [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, disposition.as_str()), (CACHE_CONTROL, "no-store")];
    (headers, Body::from_stream(pieces)).into_response()
}
