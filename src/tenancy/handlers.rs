//! What a handler's signature must look like, checked where routes are registered.
//!
//! `reads![…]` registers handlers whose arguments only read; `writes![…]` registers handlers that return
//! `Result<Committed<_>, Error>`; `identity![…]` registers writes that reach no organization at all (sign-in).

use std::future::Future;

use super::{Committed, Permission, Reads, Tenant};
use crate::error::Error;

/// An argument that cannot write to an organization.
pub trait ReadArgument {}
impl<P: Permission<Access = Reads>> ReadArgument for Tenant<P> {}

/// An argument that reaches no organization.
pub trait IdentityArgument: ReadArgument {}

/// A handler all of whose arguments only read.
pub trait ReadHandler<Arguments> {}
/// A handler that cannot answer success without having committed.
pub trait WriteHandler<Arguments> {}
/// A handler that reaches no organization.
pub trait IdentityHandler<Arguments> {}

macro_rules! handlers {
    ($(($($argument:ident),*))*) => {
        $(
            impl<F, Answer, $($argument: ReadArgument),*> ReadHandler<($($argument,)*)> for F
            where F: Fn($($argument),*) -> Answer {}

            impl<F, Answer, T, $($argument),*> WriteHandler<($($argument,)*)> for F
            where F: Fn($($argument),*) -> Answer, Answer: Future<Output = Result<Committed<T>, Error>> {}

            impl<F, Answer, $($argument: IdentityArgument),*> IdentityHandler<($($argument,)*)> for F
            where F: Fn($($argument),*) -> Answer {}
        )*
    };
}
handlers! { () (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) (A, B, C, D, E, G) }

/// Compiles only for handlers that read.
pub fn assert_reads<Arguments>(_: &impl ReadHandler<Arguments>) {}
/// Compiles only for handlers that commit what they write.
pub fn assert_writes<Arguments>(_: &impl WriteHandler<Arguments>) {}
/// Compiles only for handlers that reach no organization.
pub fn assert_identity<Arguments>(_: &impl IdentityHandler<Arguments>) {}

macro_rules! harmless {
    ($($argument:ty),* $(,)?) => {
        $(impl ReadArgument for $argument {} impl IdentityArgument for $argument {})*
    };
}
harmless!(
    super::Person,
    Option<super::Person>,
    super::OwnOrganizations,
    crate::App,
    axum::extract::State<crate::App>,
    axum::http::HeaderMap,
    axum::http::Uri,
    axum_extra::extract::cookie::CookieJar,
    crate::web::Hx,
    crate::accounts::Caller,
    crate::web::Page,
    Option<crate::web::Page>,
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
    ($($handler:path),+ $(,)?) => {{
        $($crate::tenancy::assert_reads(&$handler);)+
        ::utoipa_axum::routes!($($handler),+)
    }};
}

/// Registers handlers that write to an organization.
#[macro_export]
macro_rules! writes {
    ($($handler:path),+ $(,)?) => {{
        $($crate::tenancy::assert_writes(&$handler);)+
        ::utoipa_axum::routes!($($handler),+)
    }};
}

/// Registers handlers that write, but reach no organization.
#[macro_export]
macro_rules! identity {
    ($($handler:path),+ $(,)?) => {{
        $($crate::tenancy::assert_identity(&$handler);)+
        ::utoipa_axum::routes!($($handler),+)
    }};
}
