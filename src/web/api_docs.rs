//! The API's description: the OpenAPI document and a page to browse it.

use askama::Template;
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use axum::routing::get;
use utoipa::openapi::path::{Operation, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa::openapi::{
    Components, ContentBuilder, Info, OpenApi, PathItem, Ref, RefOr, Required, ResponseBuilder, Schema,
};
use utoipa::{PartialSchema, ToSchema};

use super::Visitor;
use super::html::Html;
use super::problem::{FieldProblem, Problem};
use crate::App;

#[derive(Template)]
#[template(path = "web/api_docs.html")]
struct ApiDocs {
    page: Visitor,
}

/// `/api/v1/openapi.json` and `/api/docs`.
pub(super) fn routes(document: OpenApi) -> Router<App> {
    let json = document.to_pretty_json().unwrap_or_default();
    Router::new()
        .route("/api/v1/openapi.json", get(|| async move { ([(CONTENT_TYPE, "application/json")], json) }))
        .route("/api/docs", get(docs))
}

/// The viewer (a package of its own) styles itself inline; the loosened policy holds for this page alone.
async fn docs(page: Visitor) -> impl IntoResponse {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                  connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
    ([(CONTENT_SECURITY_POLICY, policy)], Html(ApiDocs { page }))
}

/// Adds what holds for every route, once: title, authentication, path parameters, problems.
pub(super) fn complete(mut document: OpenApi) -> OpenApi {
    document.info = Info::new("TimeTracker API", env!("CARGO_PKG_VERSION"));
    // The title stands above the description already; its parts come below it.
    document.info.description =
        Some(include_str!("../../docs/api.md").replacen("# API", "## Conventions", 1));
    let components = document.components.get_or_insert_with(Components::new);
    components.schemas.insert("Problem".into(), Problem::schema());
    components.schemas.insert("FieldProblem".into(), FieldProblem::schema());
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    components.add_security_scheme("token", SecurityScheme::Http(bearer));
    document.security = Some(vec![SecurityRequirement::new::<_, _, String>("token", [])]);
    for (path, item) in &mut document.paths.paths {
        for operation in operations(item) {
            describe(operation, path);
        }
    }
    document
}

/// What may be done at a path.
pub(crate) fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete].into_iter().flatten()
}

fn describe(operation: &mut Operation, path: &str) {
    let names = path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name);
    for name in names {
        let (text, format) = match name {
            "organization" => ("The organization's slug or id.", None),
            _ => ("The thing's id.", Some(SchemaFormat::KnownFormat(KnownFormat::Uuid))),
        };
        let schema = ObjectBuilder::new().schema_type(Type::String).format(format);
        let parameter = ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Path)
            .required(Required::True)
            .description(Some(text))
            .schema(Some(RefOr::T(Schema::Object(schema.build()))));
        operation.parameters.get_or_insert_default().push(RefOr::T(parameter.build()));
    }
    let problem = ContentBuilder::new().schema(Some(Ref::from_schema_name(Problem::name()))).build();
    let response =
        ResponseBuilder::new().description("What went wrong").content("application/problem+json", problem);
    operation.responses.responses.insert("default".to_owned(), response.build().into());
}
