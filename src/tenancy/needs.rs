//! What a route asks of its caller, read off its handler's arguments and written into its description.
//!
//! `x-needs` of an operation is `nothing`, `person` (signed in), `operator`, or the smallest role that may, for example
//! `manager`; `viewer or support` where an operator may, too, whom an owner let in. Readers of the API learn it there,
//! and the isolation tests try every smaller role.

use queries::types::Role;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::SecurityRequirement;
use utoipa_axum::router::UtoipaMethodRouter;

use crate::App;
use crate::web::operations;

/// What follows the smallest role where support may, too.
pub(super) const OR_SUPPORT: &str = " or support";

/// What a handler asks of its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: sign-in pages and the like.
    Nothing,
    /// A session or a token.
    Person,
    /// Somebody who runs the service, at a browser.
    Operator,
    /// At least this role in the organization of the path.
    Role {
        /// The smallest that may.
        smallest: Role,
        /// Whether an operator may whom an owner let in.
        support: bool,
    },
}

impl Needs {
    /// The most that any argument asks.
    pub const fn most(all: &[Self]) -> Self {
        let (mut most, mut rest) = (Self::Nothing, all);
        while let [first, others @ ..] = rest {
            most = match (most, *first) {
                // One handler has one tenant: there are never two roles to compare.
                (role @ Self::Role { .. }, _) | (_, role @ Self::Role { .. }) => role,
                (Self::Operator, _) | (_, Self::Operator) => Self::Operator,
                (Self::Person, _) | (_, Self::Person) => Self::Person,
                (Self::Nothing, Self::Nothing) => Self::Nothing,
            };
            rest = others;
        }
        most
    }

    fn describe(self, operation: &mut Operation) {
        let word = match self {
            Self::Nothing => "nothing".to_owned(),
            Self::Person => "person".to_owned(),
            Self::Operator => "operator".to_owned(),
            Self::Role { smallest, support: false, .. } => format!("{smallest:?}").to_lowercase(),
            Self::Role { smallest, support: true, .. } => format!("{smallest:?}{OR_SUPPORT}").to_lowercase(),
        };
        let extensions = operation.extensions.get_or_insert_default();
        extensions.insert("x-needs".to_owned(), word.into());
        if self == Self::Nothing {
            operation.security = Some(vec![SecurityRequirement::default()]);
        }
    }
}

/// Writes into the route's description what each of its handlers asks, by the handler's name.
pub fn describe(mut route: UtoipaMethodRouter<App>, needs: &[(&str, Needs)]) -> UtoipaMethodRouter<App> {
    for operation in route.1.paths.values_mut().flat_map(operations) {
        let name = operation.operation_id.as_deref();
        let named = needs.iter().find(|(handler, _)| handler.rsplit("::").next().map(str::trim) == name);
        if let Some((_, needs)) = named {
            needs.describe(operation);
        }
    }
    route
}
