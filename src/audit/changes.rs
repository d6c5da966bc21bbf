//! What changed, field by field.

use serde::Serialize;
use serde_json::{Map, Value};

use super::Event;
use crate::error::Error;

impl Event {
    /// The same event with the fields that differ between two states of its subject, before and after; none when
    /// nothing differs. A state of `None` has no fields. `except` names fields that say nothing, such as the version.
    ///
    /// # Errors
    /// When a state cannot be written as JSON.
    pub fn changing(
        self,
        before: &impl Serialize,
        after: &impl Serialize,
        except: &[&str],
    ) -> Result<Option<Self>, Error> {
        let (before, after) = (fields(before)?, fields(after)?);
        let differs = |field: &str| before.get(field) != after.get(field) && !except.contains(&field);
        let part = |state: &Map<String, Value>| {
            let changed = state.iter().filter(|(field, _)| differs(field));
            changed.map(|(field, value)| (field.clone(), value.clone())).collect::<Map<_, _>>()
        };
        let (before, after) = (part(&before), part(&after));
        let is_same = before.is_empty() && after.is_empty();
        Ok((!is_same).then(|| self.before(Value::Object(before)).after(Value::Object(after))))
    }
}

fn fields(state: &impl Serialize) -> Result<Map<String, Value>, Error> {
    match serde_json::to_value(state).map_err(Error::internal)? {
        Value::Object(fields) => Ok(fields),
        Value::Null => Ok(Map::new()),
        other => Ok(Map::from_iter([("value".to_owned(), other)])),
    }
}
