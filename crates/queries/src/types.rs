// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[allow(non_camel_case_types)]
pub enum AccountClosure {
    Leaves,
    Closes,
    Blocks,
}
impl<'a> postgres_types::ToSql for AccountClosure {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            AccountClosure::Leaves => "leaves",
            AccountClosure::Closes => "closes",
            AccountClosure::Blocks => "blocks",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "account_closure" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "leaves" => true,
                    "closes" => true,
                    "blocks" => true,
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
impl<'a> postgres_types::FromSql<'a> for AccountClosure {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<AccountClosure, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "leaves" => Ok(AccountClosure::Leaves),
            "closes" => Ok(AccountClosure::Closes),
            "blocks" => Ok(AccountClosure::Blocks),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "account_closure" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "leaves" => true,
                    "closes" => true,
                    "blocks" => true,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum Theme {
    System,
    Light,
    Dark,
}
impl<'a> postgres_types::ToSql for Theme {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "theme" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "system" => true,
                    "light" => true,
                    "dark" => true,
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
impl<'a> postgres_types::FromSql<'a> for Theme {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<Theme, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "system" => Ok(Theme::System),
            "light" => Ok(Theme::Light),
            "dark" => Ok(Theme::Dark),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "theme" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "system" => true,
                    "light" => true,
                    "dark" => true,
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
pub enum DateFormat {
    Iso,
    DayDot,
    DaySlash,
    MonthSlash,
}
impl<'a> postgres_types::ToSql for DateFormat {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            DateFormat::Iso => "iso",
            DateFormat::DayDot => "day_dot",
            DateFormat::DaySlash => "day_slash",
            DateFormat::MonthSlash => "month_slash",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "date_format" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "iso" => true,
                    "day_dot" => true,
                    "day_slash" => true,
                    "month_slash" => true,
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
impl<'a> postgres_types::FromSql<'a> for DateFormat {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<DateFormat, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "iso" => Ok(DateFormat::Iso),
            "day_dot" => Ok(DateFormat::DayDot),
            "day_slash" => Ok(DateFormat::DaySlash),
            "month_slash" => Ok(DateFormat::MonthSlash),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "date_format" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "iso" => true,
                    "day_dot" => true,
                    "day_slash" => true,
                    "month_slash" => true,
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
pub enum TimeFormat {
    H24,
    H12,
}
impl<'a> postgres_types::ToSql for TimeFormat {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TimeFormat::H24 => "h24",
            TimeFormat::H12 => "h12",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "time_format" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "h24" => true,
                    "h12" => true,
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
impl<'a> postgres_types::FromSql<'a> for TimeFormat {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TimeFormat, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "h24" => Ok(TimeFormat::H24),
            "h12" => Ok(TimeFormat::H12),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "time_format" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "h24" => true,
                    "h12" => true,
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
pub enum NumberFormat {
    CommaPoint,
    PointComma,
    SpaceComma,
    ApostrophePoint,
}
impl<'a> postgres_types::ToSql for NumberFormat {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            NumberFormat::CommaPoint => "comma_point",
            NumberFormat::PointComma => "point_comma",
            NumberFormat::SpaceComma => "space_comma",
            NumberFormat::ApostrophePoint => "apostrophe_point",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "number_format" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "comma_point" => true,
                    "point_comma" => true,
                    "space_comma" => true,
                    "apostrophe_point" => true,
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
impl<'a> postgres_types::FromSql<'a> for NumberFormat {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<NumberFormat, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "comma_point" => Ok(NumberFormat::CommaPoint),
            "point_comma" => Ok(NumberFormat::PointComma),
            "space_comma" => Ok(NumberFormat::SpaceComma),
            "apostrophe_point" => Ok(NumberFormat::ApostrophePoint),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "number_format" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "comma_point" => true,
                    "point_comma" => true,
                    "space_comma" => true,
                    "apostrophe_point" => true,
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
pub enum AuditActor {
    Member,
    Token,
    Operator,
    System,
}
impl<'a> postgres_types::ToSql for AuditActor {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            AuditActor::Member => "member",
            AuditActor::Token => "token",
            AuditActor::Operator => "operator",
            AuditActor::System => "system",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "audit_actor" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "member" => true,
                    "token" => true,
                    "operator" => true,
                    "system" => true,
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
impl<'a> postgres_types::FromSql<'a> for AuditActor {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<AuditActor, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "member" => Ok(AuditActor::Member),
            "token" => Ok(AuditActor::Token),
            "operator" => Ok(AuditActor::Operator),
            "system" => Ok(AuditActor::System),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "audit_actor" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "member" => true,
                    "token" => true,
                    "operator" => true,
                    "system" => true,
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
pub enum BudgetKind {
    Hours,
    Money,
}
impl<'a> postgres_types::ToSql for BudgetKind {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            BudgetKind::Hours => "hours",
            BudgetKind::Money => "money",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "budget_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "hours" => true,
                    "money" => true,
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
impl<'a> postgres_types::FromSql<'a> for BudgetKind {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<BudgetKind, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "hours" => Ok(BudgetKind::Hours),
            "money" => Ok(BudgetKind::Money),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "budget_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "hours" => true,
                    "money" => true,
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
pub enum BudgetPeriod {
    Total,
    Monthly,
}
impl<'a> postgres_types::ToSql for BudgetPeriod {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            BudgetPeriod::Total => "total",
            BudgetPeriod::Monthly => "monthly",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "budget_period" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "total" => true,
                    "monthly" => true,
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
impl<'a> postgres_types::FromSql<'a> for BudgetPeriod {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<BudgetPeriod, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "total" => Ok(BudgetPeriod::Total),
            "monthly" => Ok(BudgetPeriod::Monthly),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "budget_period" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "total" => true,
                    "monthly" => true,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum FocusPhase {
    Focus,
    ShortBreak,
    LongBreak,
}
impl<'a> postgres_types::ToSql for FocusPhase {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            FocusPhase::Focus => "focus",
            FocusPhase::ShortBreak => "short_break",
            FocusPhase::LongBreak => "long_break",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "focus_phase" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "focus" => true,
                    "short_break" => true,
                    "long_break" => true,
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
impl<'a> postgres_types::FromSql<'a> for FocusPhase {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<FocusPhase, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "focus" => Ok(FocusPhase::Focus),
            "short_break" => Ok(FocusPhase::ShortBreak),
            "long_break" => Ok(FocusPhase::LongBreak),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "focus_phase" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "focus" => true,
                    "short_break" => true,
                    "long_break" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum ImportNameKind {
    Person,
    Client,
    Project,
    Task,
}
impl<'a> postgres_types::ToSql for ImportNameKind {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ImportNameKind::Person => "person",
            ImportNameKind::Client => "client",
            ImportNameKind::Project => "project",
            ImportNameKind::Task => "task",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_name_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "person" => true,
                    "client" => true,
                    "project" => true,
                    "task" => true,
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
impl<'a> postgres_types::FromSql<'a> for ImportNameKind {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ImportNameKind, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "person" => Ok(ImportNameKind::Person),
            "client" => Ok(ImportNameKind::Client),
            "project" => Ok(ImportNameKind::Project),
            "task" => Ok(ImportNameKind::Task),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_name_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "person" => true,
                    "client" => true,
                    "project" => true,
                    "task" => true,
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
pub enum ImportTool {
    Toggl,
    Clockify,
    Harvest,
    Kimai,
    Solidtime,
}
impl<'a> postgres_types::ToSql for ImportTool {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ImportTool::Toggl => "toggl",
            ImportTool::Clockify => "clockify",
            ImportTool::Harvest => "harvest",
            ImportTool::Kimai => "kimai",
            ImportTool::Solidtime => "solidtime",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_tool" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "toggl" => true,
                    "clockify" => true,
                    "harvest" => true,
                    "kimai" => true,
                    "solidtime" => true,
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
impl<'a> postgres_types::FromSql<'a> for ImportTool {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ImportTool, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "toggl" => Ok(ImportTool::Toggl),
            "clockify" => Ok(ImportTool::Clockify),
            "harvest" => Ok(ImportTool::Harvest),
            "kimai" => Ok(ImportTool::Kimai),
            "solidtime" => Ok(ImportTool::Solidtime),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_tool" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "toggl" => true,
                    "clockify" => true,
                    "harvest" => true,
                    "kimai" => true,
                    "solidtime" => true,
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
pub enum ImportDateOrder {
    YearFirst,
    DayFirst,
    MonthFirst,
}
impl<'a> postgres_types::ToSql for ImportDateOrder {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ImportDateOrder::YearFirst => "year_first",
            ImportDateOrder::DayFirst => "day_first",
            ImportDateOrder::MonthFirst => "month_first",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_date_order" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "year_first" => true,
                    "day_first" => true,
                    "month_first" => true,
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
impl<'a> postgres_types::FromSql<'a> for ImportDateOrder {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ImportDateOrder, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "year_first" => Ok(ImportDateOrder::YearFirst),
            "day_first" => Ok(ImportDateOrder::DayFirst),
            "month_first" => Ok(ImportDateOrder::MonthFirst),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_date_order" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "year_first" => true,
                    "day_first" => true,
                    "month_first" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum ImportState {
    Reading,
    Asking,
    Ready,
    Running,
    Done,
    Undoing,
    Undone,
}
impl<'a> postgres_types::ToSql for ImportState {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ImportState::Reading => "reading",
            ImportState::Asking => "asking",
            ImportState::Ready => "ready",
            ImportState::Running => "running",
            ImportState::Done => "done",
            ImportState::Undoing => "undoing",
            ImportState::Undone => "undone",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 7 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "reading" => true,
                    "asking" => true,
                    "ready" => true,
                    "running" => true,
                    "done" => true,
                    "undoing" => true,
                    "undone" => true,
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
impl<'a> postgres_types::FromSql<'a> for ImportState {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ImportState, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "reading" => Ok(ImportState::Reading),
            "asking" => Ok(ImportState::Asking),
            "ready" => Ok(ImportState::Ready),
            "running" => Ok(ImportState::Running),
            "done" => Ok(ImportState::Done),
            "undoing" => Ok(ImportState::Undoing),
            "undone" => Ok(ImportState::Undone),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 7 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "reading" => true,
                    "asking" => true,
                    "ready" => true,
                    "running" => true,
                    "done" => true,
                    "undoing" => true,
                    "undone" => true,
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
pub enum ImportChoice {
    Skip,
    Create,
    Given,
}
impl<'a> postgres_types::ToSql for ImportChoice {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ImportChoice::Skip => "skip",
            ImportChoice::Create => "create",
            ImportChoice::Given => "given",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_choice" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "skip" => true,
                    "create" => true,
                    "given" => true,
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
impl<'a> postgres_types::FromSql<'a> for ImportChoice {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ImportChoice, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "skip" => Ok(ImportChoice::Skip),
            "create" => Ok(ImportChoice::Create),
            "given" => Ok(ImportChoice::Given),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_choice" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "skip" => true,
                    "create" => true,
                    "given" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum ImportRowState {
    Waiting,
    Imported,
    Present,
    Skipped,
    Faulty,
    Undone,
    Kept,
}
impl<'a> postgres_types::ToSql for ImportRowState {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ImportRowState::Waiting => "waiting",
            ImportRowState::Imported => "imported",
            ImportRowState::Present => "present",
            ImportRowState::Skipped => "skipped",
            ImportRowState::Faulty => "faulty",
            ImportRowState::Undone => "undone",
            ImportRowState::Kept => "kept",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_row_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 7 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "waiting" => true,
                    "imported" => true,
                    "present" => true,
                    "skipped" => true,
                    "faulty" => true,
                    "undone" => true,
                    "kept" => true,
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
impl<'a> postgres_types::FromSql<'a> for ImportRowState {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ImportRowState, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "waiting" => Ok(ImportRowState::Waiting),
            "imported" => Ok(ImportRowState::Imported),
            "present" => Ok(ImportRowState::Present),
            "skipped" => Ok(ImportRowState::Skipped),
            "faulty" => Ok(ImportRowState::Faulty),
            "undone" => Ok(ImportRowState::Undone),
            "kept" => Ok(ImportRowState::Kept),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "import_row_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 7 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "waiting" => true,
                    "imported" => true,
                    "present" => true,
                    "skipped" => true,
                    "faulty" => true,
                    "undone" => true,
                    "kept" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum InvitationState {
    Open,
    Expired,
    Accepted,
    Revoked,
    Closed,
}
impl<'a> postgres_types::ToSql for InvitationState {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            InvitationState::Open => "open",
            InvitationState::Expired => "expired",
            InvitationState::Accepted => "accepted",
            InvitationState::Revoked => "revoked",
            InvitationState::Closed => "closed",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "invitation_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "open" => true,
                    "expired" => true,
                    "accepted" => true,
                    "revoked" => true,
                    "closed" => true,
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
impl<'a> postgres_types::FromSql<'a> for InvitationState {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<InvitationState, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "open" => Ok(InvitationState::Open),
            "expired" => Ok(InvitationState::Expired),
            "accepted" => Ok(InvitationState::Accepted),
            "revoked" => Ok(InvitationState::Revoked),
            "closed" => Ok(InvitationState::Closed),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "invitation_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "open" => true,
                    "expired" => true,
                    "accepted" => true,
                    "revoked" => true,
                    "closed" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum InvitationOutcome {
    Accepted,
    Over,
    OtherPerson,
    Suspended,
    Full,
}
impl<'a> postgres_types::ToSql for InvitationOutcome {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            InvitationOutcome::Accepted => "accepted",
            InvitationOutcome::Over => "over",
            InvitationOutcome::OtherPerson => "other_person",
            InvitationOutcome::Suspended => "suspended",
            InvitationOutcome::Full => "full",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "invitation_outcome" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "accepted" => true,
                    "over" => true,
                    "other_person" => true,
                    "suspended" => true,
                    "full" => true,
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
impl<'a> postgres_types::FromSql<'a> for InvitationOutcome {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<InvitationOutcome, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "accepted" => Ok(InvitationOutcome::Accepted),
            "over" => Ok(InvitationOutcome::Over),
            "other_person" => Ok(InvitationOutcome::OtherPerson),
            "suspended" => Ok(InvitationOutcome::Suspended),
            "full" => Ok(InvitationOutcome::Full),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "invitation_outcome" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "accepted" => true,
                    "over" => true,
                    "other_person" => true,
                    "suspended" => true,
                    "full" => true,
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
pub enum JobState {
    Waiting,
    Done,
    Kept,
    Failed,
}
impl<'a> postgres_types::ToSql for JobState {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            JobState::Waiting => "waiting",
            JobState::Done => "done",
            JobState::Kept => "kept",
            JobState::Failed => "failed",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "job_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "waiting" => true,
                    "done" => true,
                    "kept" => true,
                    "failed" => true,
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
impl<'a> postgres_types::FromSql<'a> for JobState {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<JobState, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "waiting" => Ok(JobState::Waiting),
            "done" => Ok(JobState::Done),
            "kept" => Ok(JobState::Kept),
            "failed" => Ok(JobState::Failed),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "job_state" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "waiting" => true,
                    "done" => true,
                    "kept" => true,
                    "failed" => true,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[allow(non_camel_case_types)]
pub enum TransferOutcome {
    Accepted,
    Declined,
    Withdrawn,
}
impl<'a> postgres_types::ToSql for TransferOutcome {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TransferOutcome::Accepted => "accepted",
            TransferOutcome::Declined => "declined",
            TransferOutcome::Withdrawn => "withdrawn",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "transfer_outcome" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "accepted" => true,
                    "declined" => true,
                    "withdrawn" => true,
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
impl<'a> postgres_types::FromSql<'a> for TransferOutcome {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TransferOutcome, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "accepted" => Ok(TransferOutcome::Accepted),
            "declined" => Ok(TransferOutcome::Declined),
            "withdrawn" => Ok(TransferOutcome::Withdrawn),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "transfer_outcome" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "accepted" => true,
                    "declined" => true,
                    "withdrawn" => true,
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
pub enum MembershipStatus {
    Active,
    Invited,
    Suspended,
    Removed,
}
impl<'a> postgres_types::ToSql for MembershipStatus {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            MembershipStatus::Active => "active",
            MembershipStatus::Invited => "invited",
            MembershipStatus::Suspended => "suspended",
            MembershipStatus::Removed => "removed",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "membership_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "active" => true,
                    "invited" => true,
                    "suspended" => true,
                    "removed" => true,
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
impl<'a> postgres_types::FromSql<'a> for MembershipStatus {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<MembershipStatus, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "active" => Ok(MembershipStatus::Active),
            "invited" => Ok(MembershipStatus::Invited),
            "suspended" => Ok(MembershipStatus::Suspended),
            "removed" => Ok(MembershipStatus::Removed),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "membership_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "active" => true,
                    "invited" => true,
                    "suspended" => true,
                    "removed" => true,
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
pub enum NotificationKind {
    Mention,
    Reply,
    TaskAssigned,
    TimeSubmitted,
    TimeApproved,
    TimeRejected,
    TimeReopened,
    ProjectBudget,
}
impl<'a> postgres_types::ToSql for NotificationKind {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            NotificationKind::Mention => "mention",
            NotificationKind::Reply => "reply",
            NotificationKind::TaskAssigned => "task_assigned",
            NotificationKind::TimeSubmitted => "time_submitted",
            NotificationKind::TimeApproved => "time_approved",
            NotificationKind::TimeRejected => "time_rejected",
            NotificationKind::TimeReopened => "time_reopened",
            NotificationKind::ProjectBudget => "project_budget",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "notification_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 8 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "mention" => true,
                    "reply" => true,
                    "task_assigned" => true,
                    "time_submitted" => true,
                    "time_approved" => true,
                    "time_rejected" => true,
                    "time_reopened" => true,
                    "project_budget" => true,
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
impl<'a> postgres_types::FromSql<'a> for NotificationKind {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<NotificationKind, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "mention" => Ok(NotificationKind::Mention),
            "reply" => Ok(NotificationKind::Reply),
            "task_assigned" => Ok(NotificationKind::TaskAssigned),
            "time_submitted" => Ok(NotificationKind::TimeSubmitted),
            "time_approved" => Ok(NotificationKind::TimeApproved),
            "time_rejected" => Ok(NotificationKind::TimeRejected),
            "time_reopened" => Ok(NotificationKind::TimeReopened),
            "project_budget" => Ok(NotificationKind::ProjectBudget),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "notification_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 8 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "mention" => true,
                    "reply" => true,
                    "task_assigned" => true,
                    "time_submitted" => true,
                    "time_approved" => true,
                    "time_rejected" => true,
                    "time_reopened" => true,
                    "project_budget" => true,
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
pub enum NotificationChannel {
    None,
    Here,
    Mail,
}
impl<'a> postgres_types::ToSql for NotificationChannel {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            NotificationChannel::None => "none",
            NotificationChannel::Here => "here",
            NotificationChannel::Mail => "mail",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "notification_channel" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "none" => true,
                    "here" => true,
                    "mail" => true,
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
impl<'a> postgres_types::FromSql<'a> for NotificationChannel {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<NotificationChannel, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "none" => Ok(NotificationChannel::None),
            "here" => Ok(NotificationChannel::Here),
            "mail" => Ok(NotificationChannel::Mail),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "notification_channel" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "none" => true,
                    "here" => true,
                    "mail" => true,
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
pub enum OverlapPolicy {
    Allow,
    Warn,
    Refuse,
}
impl<'a> postgres_types::ToSql for OverlapPolicy {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            OverlapPolicy::Allow => "allow",
            OverlapPolicy::Warn => "warn",
            OverlapPolicy::Refuse => "refuse",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "overlap_policy" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "allow" => true,
                    "warn" => true,
                    "refuse" => true,
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
impl<'a> postgres_types::FromSql<'a> for OverlapPolicy {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<OverlapPolicy, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "allow" => Ok(OverlapPolicy::Allow),
            "warn" => Ok(OverlapPolicy::Warn),
            "refuse" => Ok(OverlapPolicy::Refuse),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "overlap_policy" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "allow" => true,
                    "warn" => true,
                    "refuse" => true,
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
pub enum PeriodStatus {
    Open,
    Submitted,
    Approved,
    Rejected,
}
impl<'a> postgres_types::ToSql for PeriodStatus {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            PeriodStatus::Open => "open",
            PeriodStatus::Submitted => "submitted",
            PeriodStatus::Approved => "approved",
            PeriodStatus::Rejected => "rejected",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "period_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "open" => true,
                    "submitted" => true,
                    "approved" => true,
                    "rejected" => true,
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
impl<'a> postgres_types::FromSql<'a> for PeriodStatus {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<PeriodStatus, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "open" => Ok(PeriodStatus::Open),
            "submitted" => Ok(PeriodStatus::Submitted),
            "approved" => Ok(PeriodStatus::Approved),
            "rejected" => Ok(PeriodStatus::Rejected),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "period_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "open" => true,
                    "submitted" => true,
                    "approved" => true,
                    "rejected" => true,
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
pub enum ProjectVisibility {
    Public,
    Private,
}
impl<'a> postgres_types::ToSql for ProjectVisibility {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ProjectVisibility::Public => "public",
            ProjectVisibility::Private => "private",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "project_visibility" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "public" => true,
                    "private" => true,
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
impl<'a> postgres_types::FromSql<'a> for ProjectVisibility {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ProjectVisibility, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "public" => Ok(ProjectVisibility::Public),
            "private" => Ok(ProjectVisibility::Private),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "project_visibility" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "public" => true,
                    "private" => true,
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
pub enum ProjectChange {
    Created,
    Name,
    Client,
    Code,
    Color,
    Billable,
    HourlyRate,
    Description,
    Visibility,
    Archived,
    Restored,
    MemberAdded,
    MemberRemoved,
    Budget,
}
impl<'a> postgres_types::ToSql for ProjectChange {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            ProjectChange::Created => "created",
            ProjectChange::Name => "name",
            ProjectChange::Client => "client",
            ProjectChange::Code => "code",
            ProjectChange::Color => "color",
            ProjectChange::Billable => "billable",
            ProjectChange::HourlyRate => "hourly_rate",
            ProjectChange::Description => "description",
            ProjectChange::Visibility => "visibility",
            ProjectChange::Archived => "archived",
            ProjectChange::Restored => "restored",
            ProjectChange::MemberAdded => "member_added",
            ProjectChange::MemberRemoved => "member_removed",
            ProjectChange::Budget => "budget",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "project_change" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 14 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "created" => true,
                    "name" => true,
                    "client" => true,
                    "code" => true,
                    "color" => true,
                    "billable" => true,
                    "hourly_rate" => true,
                    "description" => true,
                    "visibility" => true,
                    "archived" => true,
                    "restored" => true,
                    "member_added" => true,
                    "member_removed" => true,
                    "budget" => true,
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
impl<'a> postgres_types::FromSql<'a> for ProjectChange {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<ProjectChange, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "created" => Ok(ProjectChange::Created),
            "name" => Ok(ProjectChange::Name),
            "client" => Ok(ProjectChange::Client),
            "code" => Ok(ProjectChange::Code),
            "color" => Ok(ProjectChange::Color),
            "billable" => Ok(ProjectChange::Billable),
            "hourly_rate" => Ok(ProjectChange::HourlyRate),
            "description" => Ok(ProjectChange::Description),
            "visibility" => Ok(ProjectChange::Visibility),
            "archived" => Ok(ProjectChange::Archived),
            "restored" => Ok(ProjectChange::Restored),
            "member_added" => Ok(ProjectChange::MemberAdded),
            "member_removed" => Ok(ProjectChange::MemberRemoved),
            "budget" => Ok(ProjectChange::Budget),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "project_change" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 14 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "created" => true,
                    "name" => true,
                    "client" => true,
                    "code" => true,
                    "color" => true,
                    "billable" => true,
                    "hourly_rate" => true,
                    "description" => true,
                    "visibility" => true,
                    "archived" => true,
                    "restored" => true,
                    "member_added" => true,
                    "member_removed" => true,
                    "budget" => true,
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
pub enum RateKind {
    Hourly,
    Cost,
}
impl<'a> postgres_types::ToSql for RateKind {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            RateKind::Hourly => "hourly",
            RateKind::Cost => "cost",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "rate_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "hourly" => true,
                    "cost" => true,
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
impl<'a> postgres_types::FromSql<'a> for RateKind {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<RateKind, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "hourly" => Ok(RateKind::Hourly),
            "cost" => Ok(RateKind::Cost),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "rate_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 2 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "hourly" => true,
                    "cost" => true,
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
pub enum RateSubject {
    Organization,
    Member,
    Client,
    Project,
    Task,
    ProjectMember,
}
impl<'a> postgres_types::ToSql for RateSubject {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            RateSubject::Organization => "organization",
            RateSubject::Member => "member",
            RateSubject::Client => "client",
            RateSubject::Project => "project",
            RateSubject::Task => "task",
            RateSubject::ProjectMember => "project_member",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "rate_subject" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 6 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "organization" => true,
                    "member" => true,
                    "client" => true,
                    "project" => true,
                    "task" => true,
                    "project_member" => true,
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
impl<'a> postgres_types::FromSql<'a> for RateSubject {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<RateSubject, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "organization" => Ok(RateSubject::Organization),
            "member" => Ok(RateSubject::Member),
            "client" => Ok(RateSubject::Client),
            "project" => Ok(RateSubject::Project),
            "task" => Ok(RateSubject::Task),
            "project_member" => Ok(RateSubject::ProjectMember),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "rate_subject" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 6 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "organization" => true,
                    "member" => true,
                    "client" => true,
                    "project" => true,
                    "task" => true,
                    "project_member" => true,
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
pub enum RateSource {
    Entry,
    ProjectMember,
    Task,
    Project,
    Client,
    Member,
    Organization,
}
impl<'a> postgres_types::ToSql for RateSource {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            RateSource::Entry => "entry",
            RateSource::ProjectMember => "project_member",
            RateSource::Task => "task",
            RateSource::Project => "project",
            RateSource::Client => "client",
            RateSource::Member => "member",
            RateSource::Organization => "organization",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "rate_source" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 7 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "entry" => true,
                    "project_member" => true,
                    "task" => true,
                    "project" => true,
                    "client" => true,
                    "member" => true,
                    "organization" => true,
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
impl<'a> postgres_types::FromSql<'a> for RateSource {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<RateSource, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "entry" => Ok(RateSource::Entry),
            "project_member" => Ok(RateSource::ProjectMember),
            "task" => Ok(RateSource::Task),
            "project" => Ok(RateSource::Project),
            "client" => Ok(RateSource::Client),
            "member" => Ok(RateSource::Member),
            "organization" => Ok(RateSource::Organization),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "rate_source" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 7 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "entry" => true,
                    "project_member" => true,
                    "task" => true,
                    "project" => true,
                    "client" => true,
                    "member" => true,
                    "organization" => true,
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
pub enum FilteredList {
    TimeEntries,
    Tasks,
    Board,
}
impl<'a> postgres_types::ToSql for FilteredList {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            FilteredList::TimeEntries => "time_entries",
            FilteredList::Tasks => "tasks",
            FilteredList::Board => "board",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "filtered_list" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "time_entries" => true,
                    "tasks" => true,
                    "board" => true,
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
impl<'a> postgres_types::FromSql<'a> for FilteredList {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<FilteredList, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "time_entries" => Ok(FilteredList::TimeEntries),
            "tasks" => Ok(FilteredList::Tasks),
            "board" => Ok(FilteredList::Board),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "filtered_list" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 3 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "time_entries" => true,
                    "tasks" => true,
                    "board" => true,
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
pub enum TaskStatus {
    Todo,
    InProgress,
    Review,
    Done,
    Cancelled,
}
impl<'a> postgres_types::ToSql for TaskStatus {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TaskStatus::Todo => "todo",
            TaskStatus::InProgress => "in_progress",
            TaskStatus::Review => "review",
            TaskStatus::Done => "done",
            TaskStatus::Cancelled => "cancelled",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "task_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "todo" => true,
                    "in_progress" => true,
                    "review" => true,
                    "done" => true,
                    "cancelled" => true,
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
impl<'a> postgres_types::FromSql<'a> for TaskStatus {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TaskStatus, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "todo" => Ok(TaskStatus::Todo),
            "in_progress" => Ok(TaskStatus::InProgress),
            "review" => Ok(TaskStatus::Review),
            "done" => Ok(TaskStatus::Done),
            "cancelled" => Ok(TaskStatus::Cancelled),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "task_status" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "todo" => true,
                    "in_progress" => true,
                    "review" => true,
                    "done" => true,
                    "cancelled" => true,
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
pub enum TaskPriority {
    Low,
    Medium,
    High,
    Urgent,
}
impl<'a> postgres_types::ToSql for TaskPriority {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TaskPriority::Low => "low",
            TaskPriority::Medium => "medium",
            TaskPriority::High => "high",
            TaskPriority::Urgent => "urgent",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "task_priority" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "low" => true,
                    "medium" => true,
                    "high" => true,
                    "urgent" => true,
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
impl<'a> postgres_types::FromSql<'a> for TaskPriority {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TaskPriority, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "low" => Ok(TaskPriority::Low),
            "medium" => Ok(TaskPriority::Medium),
            "high" => Ok(TaskPriority::High),
            "urgent" => Ok(TaskPriority::Urgent),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "task_priority" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 4 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "low" => true,
                    "medium" => true,
                    "high" => true,
                    "urgent" => true,
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
pub enum TaskChange {
    Created,
    Name,
    Description,
    Status,
    Priority,
    Assignee,
    DueOn,
    Estimate,
    Deleted,
    Restored,
}
impl<'a> postgres_types::ToSql for TaskChange {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TaskChange::Created => "created",
            TaskChange::Name => "name",
            TaskChange::Description => "description",
            TaskChange::Status => "status",
            TaskChange::Priority => "priority",
            TaskChange::Assignee => "assignee",
            TaskChange::DueOn => "due_on",
            TaskChange::Estimate => "estimate",
            TaskChange::Deleted => "deleted",
            TaskChange::Restored => "restored",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "task_change" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 10 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "created" => true,
                    "name" => true,
                    "description" => true,
                    "status" => true,
                    "priority" => true,
                    "assignee" => true,
                    "due_on" => true,
                    "estimate" => true,
                    "deleted" => true,
                    "restored" => true,
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
impl<'a> postgres_types::FromSql<'a> for TaskChange {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TaskChange, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "created" => Ok(TaskChange::Created),
            "name" => Ok(TaskChange::Name),
            "description" => Ok(TaskChange::Description),
            "status" => Ok(TaskChange::Status),
            "priority" => Ok(TaskChange::Priority),
            "assignee" => Ok(TaskChange::Assignee),
            "due_on" => Ok(TaskChange::DueOn),
            "estimate" => Ok(TaskChange::Estimate),
            "deleted" => Ok(TaskChange::Deleted),
            "restored" => Ok(TaskChange::Restored),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "task_change" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 10 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "created" => true,
                    "name" => true,
                    "description" => true,
                    "status" => true,
                    "priority" => true,
                    "assignee" => true,
                    "due_on" => true,
                    "estimate" => true,
                    "deleted" => true,
                    "restored" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[allow(non_camel_case_types)]
pub enum TombstoneKind {
    Client,
    Project,
    Tag,
    Task,
    TimeEntry,
}
impl<'a> postgres_types::ToSql for TombstoneKind {
    fn to_sql(
        &self,
        ty: &postgres_types::Type,
        buf: &mut postgres_types::private::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let s = match *self {
            TombstoneKind::Client => "client",
            TombstoneKind::Project => "project",
            TombstoneKind::Tag => "tag",
            TombstoneKind::Task => "task",
            TombstoneKind::TimeEntry => "time_entry",
        };
        buf.extend_from_slice(s.as_bytes());
        std::result::Result::Ok(postgres_types::IsNull::No)
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "tombstone_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "client" => true,
                    "project" => true,
                    "tag" => true,
                    "task" => true,
                    "time_entry" => true,
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
impl<'a> postgres_types::FromSql<'a> for TombstoneKind {
    fn from_sql(
        ty: &postgres_types::Type,
        buf: &'a [u8],
    ) -> Result<TombstoneKind, Box<dyn std::error::Error + Sync + Send>> {
        match std::str::from_utf8(buf)? {
            "client" => Ok(TombstoneKind::Client),
            "project" => Ok(TombstoneKind::Project),
            "tag" => Ok(TombstoneKind::Tag),
            "task" => Ok(TombstoneKind::Task),
            "time_entry" => Ok(TombstoneKind::TimeEntry),
            s => Result::Err(Into::into(format!("invalid variant `{}`", s))),
        }
    }
    fn accepts(ty: &postgres_types::Type) -> bool {
        if ty.name() != "tombstone_kind" {
            return false;
        }
        match *ty.kind() {
            postgres_types::Kind::Enum(ref variants) => {
                if variants.len() != 5 {
                    return false;
                }
                variants.iter().all(|v| match &**v {
                    "client" => true,
                    "project" => true,
                    "tag" => true,
                    "task" => true,
                    "time_entry" => true,
                    _ => false,
                })
            }
            _ => false,
        }
    }
}
