//! One URL tree, twice: pages at `/`, JSON at `/api/v1`. Every route, page or API, is registered together with its
//! description; the isolation tests walk those descriptions, so no route can hide from them.

use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::{Extension, Router};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};

use super::{BODY_LIMIT, api_docs, assets, language, observe, pages, problem, rate_limit, security};
use crate::App;
use crate::error::Error;
use crate::tenancy::{PageRequest, fingerprint_idempotent_requests};

/// A slice's routes, with their descriptions.
#[derive(Default)]
pub struct Routes {
    pages: OpenApiRouter<App>,
    api: OpenApiRouter<App>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Adds pages: what `reads!`, `writes!` and `identity!` make.
    #[must_use]
    pub fn page(mut self, route: UtoipaMethodRouter<App>) -> Self {
        self.pages = self.pages.routes(route);
        self
    }
    /// Adds API routes; their paths are below `/api/v1`.
    #[must_use]
    pub fn api(mut self, route: UtoipaMethodRouter<App>) -> Self {
        self.api = self.api.routes(route);
        self
    }
    /// Adds another slice's routes.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.pages = self.pages.merge(other.pages);
        self.api = self.api.merge(other.api);
        self
    }
}

/// The two documents: the API's (public) and the pages' (for the tests that walk every route).
pub fn documents(routes: Routes) -> (OpenApi, OpenApi) {
    let api = OpenApiRouter::new().nest("/api/v1", routes.api).split_for_parts().1;
    (api_docs::complete(api), routes.pages.split_for_parts().1)
}

/// The whole service.
pub fn router(app: App, routes: Routes) -> Router {
    let (api, document) = OpenApiRouter::new().nest("/api/v1", routes.api).split_for_parts();
    let (page_router, _) = routes.pages.split_for_parts();
    let api = api
        .method_not_allowed_fallback(nothing_here)
        .merge(api_docs::routes(api_docs::complete(document)))
        .layer(middleware::from_fn(fingerprint_idempotent_requests))
        .layer(middleware::from_fn_with_state(app.clone(), rate_limit::limit))
        .layer(middleware::from_fn_with_state(app.clone(), security::same_origin))
        .layer(middleware::from_fn(problem::shape))
        .layer(middleware::from_fn(language::of_api));
    let page_router = page_router
        .fallback(nothing_here)
        .method_not_allowed_fallback(nothing_here)
        .layer(Extension(PageRequest))
        .layer(middleware::from_fn_with_state(app.clone(), rate_limit::limit))
        .layer(middleware::from_fn_with_state(app.clone(), security::same_origin))
        .layer(middleware::from_fn(pages::shape))
        .layer(middleware::from_fn(language::of_pages));
    Router::new()
        .merge(page_router)
        .merge(api)
        .merge(assets::routes())
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new().no_br().no_deflate().no_zstd())
        .layer(middleware::from_fn_with_state(app.clone(), security::headers))
        .merge(observe::health_routes())
        .layer(middleware::from_fn(observe::observe))
        .with_state(app)
}

/// No such address, or not with that method.
async fn nothing_here() -> Error {
    Error::NotFound
}
