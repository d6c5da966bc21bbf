// This file was generated with `cornucopia`. Do not modify.

#[derive(Debug)]
pub struct UpdateProfileParams<T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql> {
    pub name: T1,
    pub locale: T2,
    pub timezone: T3,
    pub theme: crate::types::Theme,
    pub date_format: Option<crate::types::DateFormat>,
    pub time_format: Option<crate::types::TimeFormat>,
    pub number_format: Option<crate::types::NumberFormat>,
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct SetThemeParams {
    pub theme: crate::types::Theme,
    pub now: jiff::Timestamp,
    pub user_id: uuid::Uuid,
}
#[derive(Clone, Copy, Debug)]
pub struct RefreshMembershipsParams {
    pub user_id: uuid::Uuid,
    pub now: jiff::Timestamp,
}
#[derive(Debug, Clone, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Profile {
    pub id: uuid::Uuid,
    pub name: String,
    pub email: String,
    pub verified: bool,
    pub locale: String,
    pub timezone: String,
    pub theme: crate::types::Theme,
    pub date_format: Option<crate::types::DateFormat>,
    pub time_format: Option<crate::types::TimeFormat>,
    pub number_format: Option<crate::types::NumberFormat>,
}
pub struct ProfileBorrowed<'a> {
    pub id: uuid::Uuid,
    pub name: &'a str,
    pub email: &'a str,
    pub verified: bool,
    pub locale: &'a str,
    pub timezone: &'a str,
    pub theme: crate::types::Theme,
    pub date_format: Option<crate::types::DateFormat>,
    pub time_format: Option<crate::types::TimeFormat>,
    pub number_format: Option<crate::types::NumberFormat>,
}
impl<'a> From<ProfileBorrowed<'a>> for Profile {
    fn from(
        ProfileBorrowed {
            id,
            name,
            email,
            verified,
            locale,
            timezone,
            theme,
            date_format,
            time_format,
            number_format,
        }: ProfileBorrowed<'a>,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            email: email.into(),
            verified,
            locale: locale.into(),
            timezone: timezone.into(),
            theme,
            date_format,
            time_format,
            number_format,
        }
    }
}
use crate::client::async_::GenericClient;
use futures::{self, StreamExt, TryStreamExt};
pub struct ProfileQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<ProfileBorrowed, tokio_postgres::Error>,
    mapper: fn(ProfileBorrowed) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> ProfileQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(ProfileBorrowed) -> R) -> ProfileQuery<'c, 'a, 's, C, R, N> {
        ProfileQuery {
            client: self.client,
            params: self.params,
            query: self.query,
            cached: self.cached,
            extractor: self.extractor,
            mapper,
        }
    }
    pub async fn one(self) -> Result<T, tokio_postgres::Error> {
        let row = crate::client::async_::one(self.client, self.query, &self.params, self.cached).await?;
        Ok((self.mapper)((self.extractor)(&row)?))
    }
    pub async fn all(self) -> Result<Vec<T>, tokio_postgres::Error> {
        self.iter().await?.try_collect().await
    }
    pub async fn opt(self) -> Result<Option<T>, tokio_postgres::Error> {
        let opt_row = crate::client::async_::opt(self.client, self.query, &self.params, self.cached).await?;
        Ok(opt_row
            .map(|row| {
                let extracted = (self.extractor)(&row)?;
                Ok((self.mapper)(extracted))
            })
            .transpose()?)
    }
    pub async fn iter(
        self,
    ) -> Result<impl futures::Stream<Item = Result<T, tokio_postgres::Error>> + 'c, tokio_postgres::Error>
    {
        let stream =
            crate::client::async_::raw(self.client, self.query, crate::slice_iter(&self.params), self.cached)
                .await?;
        let mapped = stream
            .map(move |res| {
                res.and_then(|row| {
                    let extracted = (self.extractor)(&row)?;
                    Ok((self.mapper)(extracted))
                })
            })
            .into_stream();
        Ok(mapped)
    }
}
pub struct StringQuery<'c, 'a, 's, C: GenericClient, T, const N: usize> {
    client: &'c C,
    params: [&'a (dyn postgres_types::ToSql + Sync); N],
    query: &'static str,
    cached: Option<&'s tokio_postgres::Statement>,
    extractor: fn(&tokio_postgres::Row) -> Result<&str, tokio_postgres::Error>,
    mapper: fn(&str) -> T,
}
impl<'c, 'a, 's, C, T: 'c, const N: usize> StringQuery<'c, 'a, 's, C, T, N>
where
    C: GenericClient,
{
    pub fn map<R>(self, mapper: fn(&str) -> R) -> StringQuery<'c, 'a, 's, C, R, N> {
        StringQuery {
            client: self.client,
            params: self.params,
            query: self.query,
            cached: self.cached,
            extractor: self.extractor,
            mapper,
        }
    }
    pub async fn one(self) -> Result<T, tokio_postgres::Error> {
        let row = crate::client::async_::one(self.client, self.query, &self.params, self.cached).await?;
        Ok((self.mapper)((self.extractor)(&row)?))
    }
    pub async fn all(self) -> Result<Vec<T>, tokio_postgres::Error> {
        self.iter().await?.try_collect().await
    }
    pub async fn opt(self) -> Result<Option<T>, tokio_postgres::Error> {
        let opt_row = crate::client::async_::opt(self.client, self.query, &self.params, self.cached).await?;
        Ok(opt_row
            .map(|row| {
                let extracted = (self.extractor)(&row)?;
                Ok((self.mapper)(extracted))
            })
            .transpose()?)
    }
    pub async fn iter(
        self,
    ) -> Result<impl futures::Stream<Item = Result<T, tokio_postgres::Error>> + 'c, tokio_postgres::Error>
    {
        let stream =
            crate::client::async_::raw(self.client, self.query, crate::slice_iter(&self.params), self.cached)
                .await?;
        let mapped = stream
            .map(move |res| {
                res.and_then(|row| {
                    let extracted = (self.extractor)(&row)?;
                    Ok((self.mapper)(extracted))
                })
            })
            .into_stream();
        Ok(mapped)
    }
}
pub struct ProfileStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn profile() -> ProfileStmt {
    ProfileStmt(
        "select id, name, email, verified_at is not null as verified, locale, timezone, theme, date_format, time_format, number_format from users where id = $1",
        None,
    )
}
impl ProfileStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
    ) -> ProfileQuery<'c, 'a, 's, C, Profile, 1> {
        ProfileQuery {
            client,
            params: [user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProfileBorrowed, tokio_postgres::Error> {
                Ok(ProfileBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    verified: row.try_get(3)?,
                    locale: row.try_get(4)?,
                    timezone: row.try_get(5)?,
                    theme: row.try_get(6)?,
                    date_format: row.try_get(7)?,
                    time_format: row.try_get(8)?,
                    number_format: row.try_get(9)?,
                })
            },
            mapper: |it| Profile::from(it),
        }
    }
}
pub struct UpdateProfileStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn update_profile() -> UpdateProfileStmt {
    UpdateProfileStmt(
        "update users set name = $1, locale = $2, timezone = $3, theme = $4, date_format = $5, time_format = $6, number_format = $7, updated_at = $8 where id = $9 returning id, name, email, verified_at is not null as verified, locale, timezone, theme, date_format, time_format, number_format",
        None,
    )
}
impl UpdateProfileStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<
        'c,
        'a,
        's,
        C: GenericClient,
        T1: crate::StringSql,
        T2: crate::StringSql,
        T3: crate::StringSql,
    >(
        &'s self,
        client: &'c C,
        name: &'a T1,
        locale: &'a T2,
        timezone: &'a T3,
        theme: &'a crate::types::Theme,
        date_format: &'a Option<crate::types::DateFormat>,
        time_format: &'a Option<crate::types::TimeFormat>,
        number_format: &'a Option<crate::types::NumberFormat>,
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
    ) -> ProfileQuery<'c, 'a, 's, C, Profile, 9> {
        ProfileQuery {
            client,
            params: [name, locale, timezone, theme, date_format, time_format, number_format, now, user_id],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row: &tokio_postgres::Row| -> Result<ProfileBorrowed, tokio_postgres::Error> {
                Ok(ProfileBorrowed {
                    id: row.try_get(0)?,
                    name: row.try_get(1)?,
                    email: row.try_get(2)?,
                    verified: row.try_get(3)?,
                    locale: row.try_get(4)?,
                    timezone: row.try_get(5)?,
                    theme: row.try_get(6)?,
                    date_format: row.try_get(7)?,
                    time_format: row.try_get(8)?,
                    number_format: row.try_get(9)?,
                })
            },
            mapper: |it| Profile::from(it),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient, T1: crate::StringSql, T2: crate::StringSql, T3: crate::StringSql>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        UpdateProfileParams<T1, T2, T3>,
        ProfileQuery<'c, 'a, 's, C, Profile, 9>,
        C,
    > for UpdateProfileStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a UpdateProfileParams<T1, T2, T3>,
    ) -> ProfileQuery<'c, 'a, 's, C, Profile, 9> {
        self.bind(
            client,
            &params.name,
            &params.locale,
            &params.timezone,
            &params.theme,
            &params.date_format,
            &params.time_format,
            &params.number_format,
            &params.now,
            &params.user_id,
        )
    }
}
pub struct SetThemeStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn set_theme() -> SetThemeStmt {
    SetThemeStmt("update users set theme = $1, updated_at = $2 where id = $3", None)
}
impl SetThemeStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub async fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        theme: &'a crate::types::Theme,
        now: &'a jiff::Timestamp,
        user_id: &'a uuid::Uuid,
    ) -> Result<u64, tokio_postgres::Error> {
        client.execute(self.0, &[theme, now, user_id]).await
    }
}
impl<'a, C: GenericClient + Send + Sync>
    crate::client::async_::Params<
        'a,
        'a,
        'a,
        SetThemeParams,
        std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>,
        C,
    > for SetThemeStmt
{
    fn params(
        &'a self,
        client: &'a C,
        params: &'a SetThemeParams,
    ) -> std::pin::Pin<Box<dyn futures::Future<Output = Result<u64, tokio_postgres::Error>> + Send + 'a>>
    {
        Box::pin(self.bind(client, &params.theme, &params.now, &params.user_id))
    }
}
pub struct RefreshMembershipsStmt(&'static str, Option<tokio_postgres::Statement>);
pub fn refresh_memberships() -> RefreshMembershipsStmt {
    RefreshMembershipsStmt("select refresh_memberships($1, $2)::text as refreshed", None)
}
impl RefreshMembershipsStmt {
    pub async fn prepare<'a, C: GenericClient>(
        mut self,
        client: &'a C,
    ) -> Result<Self, tokio_postgres::Error> {
        self.1 = Some(client.prepare(self.0).await?);
        Ok(self)
    }
    pub fn bind<'c, 'a, 's, C: GenericClient>(
        &'s self,
        client: &'c C,
        user_id: &'a uuid::Uuid,
        now: &'a jiff::Timestamp,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        StringQuery {
            client,
            params: [user_id, now],
            query: self.0,
            cached: self.1.as_ref(),
            extractor: |row| Ok(row.try_get(0)?),
            mapper: |it| it.into(),
        }
    }
}
impl<'c, 'a, 's, C: GenericClient>
    crate::client::async_::Params<
        'c,
        'a,
        's,
        RefreshMembershipsParams,
        StringQuery<'c, 'a, 's, C, String, 2>,
        C,
    > for RefreshMembershipsStmt
{
    fn params(
        &'s self,
        client: &'c C,
        params: &'a RefreshMembershipsParams,
    ) -> StringQuery<'c, 'a, 's, C, String, 2> {
        self.bind(client, &params.user_id, &params.now)
    }
}
