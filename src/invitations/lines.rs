//! Reading people from CSV: `email,role[,name]`, one to a line.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::InvitationInput;
use crate::error::Error;
use crate::members::role_named;
use crate::texts::Message;

/// People who can be invited at once.
pub(super) const MOST: usize = 500;

/// A line as it was written, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it stands in the text, from 1.
    pub(super) number: u64,
    pub(super) email: String,
    pub(super) role: String,
    pub(super) name: String,
    pub(super) problem: Option<Message>,
}

impl Line {
    /// Whom the line invites; nothing when its role is none.
    pub(super) fn input(&self) -> Option<InvitationInput> {
        let role = role_named(&self.role)?;
        Some(InvitationInput { email: self.email.clone(), role, name: self.name.clone() })
    }
}

/// Reads the lines, with what can be said of each by itself. A heading is passed over, and so are empty lines. Each line
/// is read by itself, so that its number is the one that an editor shows.
///
/// # Errors
/// At the field `csv` when there are no lines, or too many.
pub(super) fn read(text: &str) -> Result<Vec<Line>, Error> {
    let text = text.trim_start_matches('\u{feff}');
    let delimiter = delimiter(text);
    let records =
        (1..).zip(text.lines()).filter_map(|(number, line)| Some((number, record(line, delimiter)?)));
    let mut records = records.peekable();
    records.next_if(|(_, first)| is_heading(first));
    let lines: Vec<Line> = records.map(|(number, record)| line(number, &record)).take(MOST + 1).collect();
    match lines.len() {
        0 => Err(Error::field("csv", "bulk-empty")),
        1..=MOST => Ok(lines),
        _ => Err(Error::field("csv", Message::from("bulk-too-many").with("most", MOST))),
    }
}

/// The cells of a line; nothing when it is empty. What is read is text already, so no record can be unreadable.
fn record(line: &str, delimiter: u8) -> Option<StringRecord> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(delimiter)
        .from_reader(line.as_bytes());
    let record = reader.records().next()?.ok()?;
    record.iter().any(|cell| !cell.is_empty()).then_some(record)
}

/// Spreadsheets of countries with decimal commas write semicolons.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let counted = |mark: char| first.matches(mark).count();
    [(',', b','), (';', b';'), ('\t', b'\t')]
        .into_iter()
        .max_by_key(|(mark, byte)| (counted(*mark), *byte == b','))
        .map_or(b',', |(_, byte)| byte)
}

fn is_heading(record: &StringRecord) -> bool {
    record.iter().any(|cell| ["email", "e-mail", "mail"].contains(&cell.to_lowercase().as_str()))
}

fn line(number: u64, record: &StringRecord) -> Line {
    let cell = |number: usize| record.get(number).unwrap_or_default().to_owned();
    let (email, role, name) = (cell(0), cell(1), cell(2));
    let problem = if record.len() > 3 {
        Some("bulk-too-many-columns".into())
    } else if role_named(&role).is_none() {
        Some(Message::from("bulk-role-unknown").with("role", &role))
    } else {
        None
    };
    Line { number, email, role, name, problem }
}

#[cfg(test)]
mod tests {
    use super::{MOST, read};
    use crate::error::Error;
    use crate::texts::Message;

    fn cells(text: &str) -> Vec<(u64, String, String, String)> {
        let lines = read(text).expect("lines");
        lines.into_iter().map(|line| (line.number, line.email, line.role, line.name)).collect()
    }

    #[test]
    fn lines_keep_their_numbers_past_headings_blanks_and_quotes() {
        let text = "\u{feff}email,role,name\r\n\r\na@x.org , Member\n\"b@x.org\",admin,\"Lovelace, Ada\"\n";
        let expected = [
            (3, "a@x.org".to_owned(), "Member".to_owned(), String::new()),
            (4, "b@x.org".to_owned(), "admin".to_owned(), "Lovelace, Ada".to_owned()),
        ];
        assert_eq!(cells(text), expected);
        assert_eq!(cells("a@x.org;viewer;Ada")[0].1, "a@x.org");
        assert_eq!(cells("a@x.org\tviewer")[0].2, "viewer");
    }

    #[test]
    fn a_line_that_is_wrong_by_itself_says_why() {
        let lines = read("a@x.org,boss\nb@x.org\nc@x.org,member,C,extra").expect("lines");
        let problems: Vec<_> = lines.iter().map(|line| line.problem.as_ref().map(Message::key)).collect();
        let expected = ["bulk-role-unknown", "bulk-role-unknown", "bulk-too-many-columns"].map(Some);
        assert_eq!(problems, expected);
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        let many = "a@x.org,member\n".repeat(MOST + 1);
        for (text, key) in [("", "bulk-empty"), ("email,role\n", "bulk-empty"), (&many, "bulk-too-many")] {
            let Err(Error::Invalid(fields)) = read(text) else { panic!("{key}: accepted") };
            assert_eq!(fields.of("csv").map(Message::key), Some(key));
        }
        assert_eq!(read(&"a@x.org,member\n".repeat(MOST)).expect("lines").len(), MOST);
    }
}
