// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[allow(non_camel_case_types)]
pub enum OneTimePurpose {
    SignUp,
    VerifyAddress,
    ResetPassword,
    ApproveAddressChange,
    ConfirmAddressChange,
}
impl<'a> postgres_types::ToSql for OneTimePurpose {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            OneTimePurpose::SignUp => "sign_up",
            OneTimePurpose::VerifyAddress => "verify_address",
            OneTimePurpose::ResetPassword => "reset_password",
            OneTimePurpose::ApproveAddressChange => "approve_address_change",
            OneTimePurpose::ConfirmAddressChange => "confirm_address_change",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "one_time_purpose" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "sign_up" => true,
                    "verify_address" => true,
                    "reset_password" => true,
                    "approve_address_change" => true,
                    "confirm_address_change" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for OneTimePurpose {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<OneTimePurpose, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "sign_up" => Ok(OneTimePurpose::SignUp),
            "verify_address" => Ok(OneTimePurpose::VerifyAddress),
            "reset_password" => Ok(OneTimePurpose::ResetPassword),
            "approve_address_change" => Ok(OneTimePurpose::ApproveAddressChange),
            "confirm_address_change" => Ok(OneTimePurpose::ConfirmAddressChange),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "one_time_purpose" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "sign_up" => true,
                    "verify_address" => true,
                    "reset_password" => true,
                    "approve_address_change" => true,
                    "confirm_address_change" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize, PartialOrd, Ord,
)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum TokenScope {
    Read,
    Write,
}
impl<'a> postgres_types::ToSql for TokenScope {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TokenScope::Read => "read",
            TokenScope::Write => "write",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "token_scope" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "read" => true,
                    "write" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for TokenScope {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TokenScope, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "read" => Ok(TokenScope::Read),
            "write" => Ok(TokenScope::Write),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "token_scope" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "read" => true,
                    "write" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize, Hash)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum Color {
    Slate,
    Red,
    Orange,
    Amber,
    Green,
    Teal,
    Cyan,
    Blue,
    Indigo,
    Violet,
    Pink,
    Lime,
}
impl<'a> postgres_types::ToSql for Color {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            Color::Slate => "slate",
            Color::Red => "red",
            Color::Orange => "orange",
            Color::Amber => "amber",
            Color::Green => "green",
            Color::Teal => "teal",
            Color::Cyan => "cyan",
            Color::Blue => "blue",
            Color::Indigo => "indigo",
            Color::Violet => "violet",
            Color::Pink => "pink",
            Color::Lime => "lime",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "color" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 12 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "slate" => true,
                    "red" => true,
                    "orange" => true,
                    "amber" => true,
                    "green" => true,
                    "teal" => true,
                    "cyan" => true,
                    "blue" => true,
                    "indigo" => true,
                    "violet" => true,
                    "pink" => true,
                    "lime" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for Color {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<Color, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "slate" => Ok(Color::Slate),
            "red" => Ok(Color::Red),
            "orange" => Ok(Color::Orange),
            "amber" => Ok(Color::Amber),
            "green" => Ok(Color::Green),
            "teal" => Ok(Color::Teal),
            "cyan" => Ok(Color::Cyan),
            "blue" => Ok(Color::Blue),
            "indigo" => Ok(Color::Indigo),
            "violet" => Ok(Color::Violet),
            "pink" => Ok(Color::Pink),
            "lime" => Ok(Color::Lime),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "color" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 12 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "slate" => true,
                    "red" => true,
                    "orange" => true,
                    "amber" => true,
                    "green" => true,
                    "teal" => true,
                    "cyan" => true,
                    "blue" => true,
                    "indigo" => true,
                    "violet" => true,
                    "pink" => true,
                    "lime" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    serde::Serialize,
    utoipa::ToSchema,
    serde::Deserialize,
    PartialOrd,
    Ord,
    Hash,
)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum Role {
    Viewer,
    Member,
    Manager,
    Admin,
    Owner,
}
impl<'a> postgres_types::ToSql for Role {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            Role::Viewer => "viewer",
            Role::Member => "member",
            Role::Manager => "manager",
            Role::Admin => "admin",
            Role::Owner => "owner",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "role" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "viewer" => true,
                    "member" => true,
                    "manager" => true,
                    "admin" => true,
                    "owner" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for Role {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<Role, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "viewer" => Ok(Role::Viewer),
            "member" => Ok(Role::Member),
            "manager" => Ok(Role::Manager),
            "admin" => Ok(Role::Admin),
            "owner" => Ok(Role::Owner),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "role" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "viewer" => true,
                    "member" => true,
                    "manager" => true,
                    "admin" => true,
                    "owner" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum OrganizationStatus {
    Active,
    Suspended,
    Cancelled,
    PendingDeletion,
}
impl<'a> postgres_types::ToSql for OrganizationStatus {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            OrganizationStatus::Active => "active",
            OrganizationStatus::Suspended => "suspended",
            OrganizationStatus::Cancelled => "cancelled",
            OrganizationStatus::PendingDeletion => "pending_deletion",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "organization_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "active" => true,
                    "suspended" => true,
                    "cancelled" => true,
                    "pending_deletion" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for OrganizationStatus {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<OrganizationStatus, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "active" => Ok(OrganizationStatus::Active),
            "suspended" => Ok(OrganizationStatus::Suspended),
            "cancelled" => Ok(OrganizationStatus::Cancelled),
            "pending_deletion" => Ok(OrganizationStatus::PendingDeletion),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "organization_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "active" => true,
                    "suspended" => true,
                    "cancelled" => true,
                    "pending_deletion" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum Plan {
    Free,
    Starter,
    Professional,
    Enterprise,
}
impl<'a> postgres_types::ToSql for Plan {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            Plan::Free => "free",
            Plan::Starter => "starter",
            Plan::Professional => "professional",
            Plan::Enterprise => "enterprise",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "plan" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "free" => true,
                    "starter" => true,
                    "professional" => true,
                    "enterprise" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for Plan {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<Plan, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "free" => Ok(Plan::Free),
            "starter" => Ok(Plan::Starter),
            "professional" => Ok(Plan::Professional),
            "enterprise" => Ok(Plan::Enterprise),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "plan" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "free" => true,
                    "starter" => true,
                    "professional" => true,
                    "enterprise" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum EntrySource {
    Timer,
    Manual,
    Duration,
    Bulk,
    Calendar,
    Recurring,
    Import,
    Api,
}
impl<'a> postgres_types::ToSql for EntrySource {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            EntrySource::Timer => "timer",
            EntrySource::Manual => "manual",
            EntrySource::Duration => "duration",
            EntrySource::Bulk => "bulk",
            EntrySource::Calendar => "calendar",
            EntrySource::Recurring => "recurring",
            EntrySource::Import => "import",
            EntrySource::Api => "api",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "entry_source" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 8 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "timer" => true,
                    "manual" => true,
                    "duration" => true,
                    "bulk" => true,
                    "calendar" => true,
                    "recurring" => true,
                    "import" => true,
                    "api" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
    fn to_sql_checked(
        &self,
        ty: &postgres_types::Type,
        out: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        postgres_types::__to_sql_checked(self, ty, out)
    }
}
impl<'a> postgres_types::FromSql<'a> for EntrySource {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<EntrySource, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "timer" => Ok(EntrySource::Timer),
            "manual" => Ok(EntrySource::Manual),
            "duration" => Ok(EntrySource::Duration),
            "bulk" => Ok(EntrySource::Bulk),
            "calendar" => Ok(EntrySource::Calendar),
            "recurring" => Ok(EntrySource::Recurring),
            "import" => Ok(EntrySource::Import),
            "api" => Ok(EntrySource::Api),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "entry_source" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 8 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "timer" => true,
                    "manual" => true,
                    "duration" => true,
                    "bulk" => true,
                    "calendar" => true,
                    "recurring" => true,
                    "import" => true,
                    "api" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
