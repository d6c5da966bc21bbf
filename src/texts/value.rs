//! What a text can mention: words, and numbers, which choose plural forms.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A value in a text. A name made of digits stays a name: only numbers are counted and grouped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Counts.
    Number(i64),
    /// Stands as it is.
    Text(String),
}

/// Whatever a text can mention.
pub trait Argument {
    /// The value that is shown.
    fn value(&self) -> Value;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn value(&self) -> Value {
        (**self).value()
    }
}

impl Argument for Value {
    fn value(&self) -> Value {
        self.clone()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl Argument for $number {
            fn value(&self) -> Value {
                Value::Number(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        })*
    };
}
numbers![i8, i16, i32, i64, u8, u16, u32, u64, usize];

macro_rules! words {
    ($($words:ty),*) => {
        $(impl Argument for $words {
            fn value(&self) -> Value {
                Value::Text((*self).to_string())
            }
        })*
    };
}
words![str, String, Cow<'_, str>];

impl From<Value> for FluentValue<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Number(number) => FluentValue::from(number),
            Value::Text(text) => FluentValue::from(text),
        }
    }
}

/// Whole numbers in groups of three digits, from five digits on: years and the like stay in one piece.
pub(super) fn group<const SEPARATOR: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", &*plain), |digits| ("-", digits));
    if digits.len() < 5 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mut text = sign.to_owned();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(SEPARATOR);
        }
        text.push(digit);
    }
    Some(text)
}
