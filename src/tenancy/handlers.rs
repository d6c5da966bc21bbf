//! What a handler's signature must look like, checked where routes are registered.
//!
//! `reads![…]` registers handlers whose arguments only read; `writes![…]` registers handlers that return
//! `Result<Committed<_>, Error>`; `identity![…]` registers writes that reach no organization at all (sign-in).
//! Each notes in the route's description what its handler's arguments ask of the caller.

use std::future::Future;

use super::{Committed, Needs, Operator, OperatorAtDoor, Oversight, Permission, Reads, Tenant};
use crate::error::Error;

/// An argument that cannot write to an organization.
pub trait ReadArgument {
    /// What it asks of the caller.
    const NEEDS: Needs = Needs::Nothing;
}
impl<P: Permission<Access = Reads>> ReadArgument for Tenant<P> {
    const NEEDS: Needs = of_tenant::<P>();
}

/// An argument whose transaction a handler commits.
pub trait WriteArgument {
    /// What it asks of the caller.
    const NEEDS: Needs;
}
impl<P: Permission> WriteArgument for Tenant<P> {
    const NEEDS: Needs = of_tenant::<P>();
}
impl WriteArgument for Operator {
    const NEEDS: Needs = Needs::Operator;
}
impl WriteArgument for Oversight {
    const NEEDS: Needs = Needs::Operator;
}

const fn of_tenant<P: Permission>() -> Needs {
    Needs::Role { smallest: P::SMALLEST_ROLE, support: P::OPEN_TO_SUPPORT }
}

/// An argument that reaches no organization.
pub trait IdentityArgument: ReadArgument {}

/// A handler all of whose arguments only read.
#[diagnostic::on_unimplemented(message = "`reads!` takes handlers whose tenant has a permission to read")]
pub trait ReadHandler<Arguments> {
    /// What it asks of the caller.
    const NEEDS: Needs;
}
/// A handler that cannot answer success without having committed. Its first argument is the tenant, or what an operator
/// looks at: their looks are put on record.
#[diagnostic::on_unimplemented(
    message = "`writes!` takes handlers whose first argument is the tenant and which return `Result<Committed<_>, Error>`"
)]
pub trait WriteHandler<Arguments> {
    /// What it asks of the caller.
    const NEEDS: Needs;
}
/// A handler that reaches no organization.
#[diagnostic::on_unimplemented(message = "`identity!` takes handlers without a tenant")]
pub trait IdentityHandler<Arguments> {
    /// What it asks of the caller.
    const NEEDS: Needs;
}

macro_rules! handlers {
    ($(($($argument:ident),*))*) => {
        $(
            impl<F, Answer, $($argument: ReadArgument),*> ReadHandler<($($argument,)*)> for F
            where F: Fn($($argument),*) -> Answer {
                const NEEDS: Needs = Needs::most(&[$($argument::NEEDS),*]);
            }

            impl<F, Answer, T, W: WriteArgument, $($argument),*> WriteHandler<(W, $($argument,)*)> for F
            where
                F: Fn(W, $($argument),*) -> Answer,
                Answer: Future<Output = Result<Committed<T>, Error>>,
            {
                const NEEDS: Needs = W::NEEDS;
            }

            impl<F, Answer, $($argument: IdentityArgument),*> IdentityHandler<($($argument,)*)> for F
            where F: Fn($($argument),*) -> Answer {
                const NEEDS: Needs = Needs::most(&[$($argument::NEEDS),*]);
            }
        )*
    };
}
handlers! { () (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) (A, B, C, D, E, G) }

/// Compiles only for handlers that read; tells what they ask of the caller.
pub fn assert_reads<Arguments, H: ReadHandler<Arguments>>(_: &H) -> Needs {
    H::NEEDS
}
/// Compiles only for handlers that commit what they write; tells what they ask of the caller.
pub fn assert_writes<Arguments, H: WriteHandler<Arguments>>(_: &H) -> Needs {
    H::NEEDS
}
/// Compiles only for handlers that reach no organization; tells what they ask of the caller.
pub fn assert_identity<Arguments, H: IdentityHandler<Arguments>>(_: &H) -> Needs {
    H::NEEDS
}

macro_rules! harmless {
    ($($argument:ty),* $(,)?) => {
        $(impl ReadArgument for $argument {} impl IdentityArgument for $argument {})*
    };
}
impl ReadArgument for super::Person {
    const NEEDS: Needs = Needs::Person;
}
impl IdentityArgument for super::Person {}
impl ReadArgument for Operator {
    const NEEDS: Needs = Needs::Operator;
}
impl ReadArgument for OperatorAtDoor {
    const NEEDS: Needs = Needs::Operator;
}
impl IdentityArgument for OperatorAtDoor {}
impl ReadArgument for super::ClosedOrganizations {
    const NEEDS: Needs = Needs::Person;
}
impl IdentityArgument for super::ClosedOrganizations {}
harmless!(
    Option<super::Person>,
    crate::App,
    axum::extract::State<crate::App>,
    axum::http::HeaderMap,
    axum::http::Uri,
    axum_extra::extract::cookie::CookieJar,
    crate::web::Hx,
    crate::accounts::Caller,
    crate::web::Origin,
    crate::invitations::CsvForm,
    crate::time_entries::Back,
    crate::web::Page,
    Option<crate::web::Page>,
    crate::web::Upload,
    crate::web::Visitor,
);
impl<T> ReadArgument for crate::web::Path<T> {}
impl<T> IdentityArgument for crate::web::Path<T> {}
impl<T> ReadArgument for crate::web::Query<T> {}
impl<T> IdentityArgument for crate::web::Query<T> {}
impl<T> ReadArgument for crate::web::Json<T> {}
impl<T> IdentityArgument for crate::web::Json<T> {}
impl<T> ReadArgument for crate::web::Form<T> {}
impl<T> IdentityArgument for crate::web::Form<T> {}

/// Registers handlers that read.
#[macro_export]
macro_rules! reads {
    ($($handler:path),+ $(,)?) => {
        $crate::tenancy::describe(
            ::utoipa_axum::routes!($($handler),+),
            &[$((stringify!($handler), $crate::tenancy::assert_reads(&$handler))),+],
        )
    };
}

/// Registers handlers that write to an organization.
#[macro_export]
macro_rules! writes {
    ($($handler:path),+ $(,)?) => {
        $crate::tenancy::describe(
            ::utoipa_axum::routes!($($handler),+),
            &[$((stringify!($handler), $crate::tenancy::assert_writes(&$handler))),+],
        )
    };
}

/// Registers handlers that write, but reach no organization.
#[macro_export]
macro_rules! identity {
    ($($handler:path),+ $(,)?) => {
        $crate::tenancy::describe(
            ::utoipa_axum::routes!($($handler),+),
            &[$((stringify!($handler), $crate::tenancy::assert_identity(&$handler))),+],
        )
    };
}
