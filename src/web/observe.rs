//! What operators see: one log line and a few numbers for each request, health and readiness.

use std::time::Instant;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use tracing::Instrument;

use crate::App;
use crate::clock::new_id;

const HEADER: &str = "x-request-id";

/// The id under which the log tells about this request.
pub(super) fn request_id(headers: &HeaderMap) -> String {
    headers.get(HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// Gives the request an id, measures it and logs it: the route, never the address with its ids, and no personal data.
pub(super) async fn observe(mut request: Request, next: Next) -> Response {
    let id = HeaderValue::try_from(new_id().simple().to_string()).ok();
    let span = tracing::info_span!("request", id = id.as_ref().and_then(|id| id.to_str().ok()));
    if let Some(id) = &id {
        request.headers_mut().insert(HEADER, id.clone());
    }
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let start = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let route = route.unwrap_or_else(|| "unmatched".to_owned());
    let (status, elapsed) = (response.status().as_u16(), start.elapsed());
    span.in_scope(|| {
        tracing::info!(%method, route, status, milliseconds = elapsed.as_secs_f64() * 1e3, "answered");
    });
    let labels = [("method", method.to_string()), ("route", route), ("status", status.to_string())];
    metrics::histogram!("http_request_duration_seconds", &labels).record(elapsed.as_secs_f64());
    if let Some(id) = id {
        response.headers_mut().insert(HEADER, id);
    }
    response
}

/// Liveness and readiness, for whoever starts and stops the program.
pub(super) fn health_routes() -> Router<App> {
    Router::new().route("/health", get(|| async { "ok\n" })).route("/ready", get(ready))
}

/// Ready when the database answers.
async fn ready(State(app): State<App>) -> Response {
    #[expect(clippy::disallowed_methods, reason = "asks the database whether it is there, nothing else")]
    let connection = app.database().connection().await;
    let answered = match connection {
        Ok(connection) => connection.simple_query("select 1").await.is_ok(),
        Err(_) => false,
    };
    if answered {
        (StatusCode::OK, "ready\n").into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
    }
}

/// The metrics' own routes, for a listener that only operators reach.
pub fn metrics_routes(handle: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(move || async move { handle.render() }))
}
