//! `Idempotency-Key`: a repeated POST gets the first answer again and changes nothing.
//!
//! The key is claimed by the first statement of the write's own transaction and answered by its last, so a
//! claim without its rows, or rows without their claim, cannot exist. A parallel repetition waits for the first.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{StatusCode, request::Parts};
use axum::middleware::Next;
use axum::response::Response;
use jiff::SignedDuration;
use queries::queries::tenancy::queries as sql;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Permission, Tenant};
use crate::error::Error;

/// The header's name.
const HEADER: &str = "idempotency-key";

/// How long a key is remembered.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// SHA-256 over method, path and body of a request that carries a key.
#[derive(Clone, Copy, Debug)]
struct Fingerprint([u8; 32]);

/// A claimed key, to be answered in the same transaction.
#[derive(Debug)]
pub(super) struct Claim {
    key: String,
}

/// Reads the body of requests that carry a key, so that the same key with another body can be told.
pub async fn fingerprint_idempotent_requests(request: Request, next: Next) -> Result<Response, Error> {
    if !request.headers().contains_key(HEADER) {
        return Ok(next.run(request).await);
    }
    let (mut parts, body) = request.into_parts();
    let bytes = to_bytes(body, crate::web::BODY_LIMIT).await.map_err(|_| Error::TooLarge)?;
    let mut hash = Sha256::new();
    hash.update(parts.method.as_str());
    hash.update(parts.uri.path());
    hash.update(&bytes);
    parts.extensions.insert(Fingerprint(hash.finalize().into()));
    Ok(next.run(Request::from_parts(parts, Body::from(bytes))).await)
}

impl Claim {
    /// Claims the request's key.
    ///
    /// # Errors
    /// [`Error::Replayed`] with the first answer when the key was answered before.
    pub(super) async fn make<P: Permission>(
        parts: &Parts,
        tenant: &Tenant<P>,
    ) -> Result<Option<Self>, Error> {
        let (Some(header), Some(Fingerprint(fingerprint))) =
            (parts.headers.get(HEADER), parts.extensions.get::<Fingerprint>())
        else {
            return Ok(None);
        };
        let key = header.to_str().ok().filter(|key| (1..=200).contains(&key.len()));
        let key = key.ok_or_else(|| Error::field(HEADER, "idempotency-key-invalid"))?;
        let (organization, user) = (tenant.organization_id(), tenant.user_id());
        sql::forget_idempotency_keys().bind(tenant, &organization, &user, &(tenant.now() - KEPT)).await?;
        let claimed = sql::claim_idempotency_key()
            .bind(tenant, &organization, &user, &key, &fingerprint.as_slice(), &tenant.now())
            .await?;
        if claimed == 1 {
            return Ok(Some(Self { key: key.to_owned() }));
        }
        let first = sql::answered_idempotency_key().bind(tenant, &organization, &user, &key).one().await?;
        match (first.fingerprint == *fingerprint, first.status, first.response) {
            (true, Some(status), Some(body)) => Err(Error::Replayed { status, body }),
            _ => Err(Error::field(HEADER, "idempotency-key-reused")),
        }
    }

    /// Stores the answer beside what it answers for.
    pub(super) async fn answer<P: Permission, T: Serialize>(
        &self,
        tenant: &Tenant<P>,
        status: StatusCode,
        value: &T,
    ) -> Result<(), Error> {
        let status = status.as_u16().cast_signed();
        let body = serde_json::to_value(value).map_err(Error::internal)?;
        let (organization, user) = (tenant.organization_id(), tenant.user_id());
        sql::answer_idempotency_key().bind(tenant, &status, &body, &organization, &user, &self.key).await?;
        Ok(())
    }
}
