//! A person's cycle: how long sessions and breaks are, and what happens when one is over.

use queries::queries::focus::queries as sql;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Fields};
use crate::tenancy::{Permission, Tenant, TrackTime};
use crate::texts::Message;

/// A person's cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PreferencesInput {
    /// Minutes of a session, 1 to 180; 25 at first.
    pub focus_minutes: i16,
    /// Minutes of a break, 1 to 60; 5 at first.
    pub short_break_minutes: i16,
    /// Minutes of a long break, 1 to 120; 15 at first.
    pub long_break_minutes: i16,
    /// After how many sessions the break is a long one, 1 to 12; 4 at first.
    pub cycles: i16,
    /// Whether a quiet sound tells that a session or a break is over.
    pub sound: bool,
    /// Whether the browser shows a notice of its own then.
    pub notice: bool,
}

impl PreferencesInput {
    /// What holds for whoever chose nothing.
    const USUAL: Self = Self {
        focus_minutes: 25,
        short_break_minutes: 5,
        long_break_minutes: 15,
        cycles: 4,
        sound: false,
        notice: false,
    };

    /// Notes the problem of every field.
    pub(super) fn check_into(&self, fields: &mut Fields) {
        between(fields, "focus_minutes", self.focus_minutes, 180);
        between(fields, "short_break_minutes", self.short_break_minutes, 60);
        between(fields, "long_break_minutes", self.long_break_minutes, 120);
        between(fields, "cycles", self.cycles, 12);
    }

    /// Keeps it as one's own.
    pub(super) async fn save(self, tenant: &Tenant<TrackTime>) -> Result<Self, Error> {
        let mut fields = Fields::default();
        self.check_into(&mut fields);
        fields.check()?;
        sql::set_focus_preferences()
            .bind(
                tenant,
                &tenant.organization_id(),
                &tenant.user_id(),
                &self.focus_minutes,
                &self.short_break_minutes,
                &self.long_break_minutes,
                &self.cycles,
                &self.sound,
                &self.notice,
                &tenant.now(),
            )
            .await?;
        Ok(self)
    }
}

/// One's own cycle.
pub(super) async fn load<P: Permission>(tenant: &Tenant<P>) -> Result<PreferencesInput, Error> {
    let (organization, user) = (tenant.organization_id(), tenant.user_id());
    let kept = sql::focus_preferences().bind(tenant, &organization, &user).opt().await?;
    Ok(kept.map_or(PreferencesInput::USUAL, |kept| PreferencesInput {
        focus_minutes: kept.focus_minutes,
        short_break_minutes: kept.short_break_minutes,
        long_break_minutes: kept.long_break_minutes,
        cycles: kept.cycles,
        sound: kept.sound,
        notice: kept.notice,
    }))
}

fn between(fields: &mut Fields, field: &'static str, number: i16, most: i16) {
    if !(1..=most).contains(&number) {
        fields.add(field, Message::from("focus-number-range").with("most", most));
    }
}
