//! Time through the router.
