//! A checker of statements: every tenant table that one names is bound to the organization.
//!
//! It reads words, not grammar. A mention (`from clients c`, `join projects p`, `update tags`) needs a predicate of its own,
//! `c.organization_id = …`, or, where there is nothing to confuse, `organization_id = …`; an insert names the column.

/// The words between which a table stands.
const BEFORE_TABLE: &[&str] = &["from", "join", "update", "into", "using", "only"];
/// Words that follow a table and are no alias.
const NO_ALIAS: &[&str] = &[
    "where",
    "join",
    "left",
    "right",
    "full",
    "inner",
    "cross",
    "on",
    "set",
    "values",
    "order",
    "group",
    "using",
    "limit",
    "returning",
    "for",
    "union",
    "select",
    "natural",
    "default",
    "overriding",
    "having",
    "window",
    "fetch",
    "offset",
];

/// A statement's words, without comments and texts.
pub type Words = Vec<String>;

/// The statements of an annotated file, by name.
pub fn statements(file: &str) -> Vec<(String, Words)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in file.lines() {
        if let Some(name) = line.trim().strip_prefix("--!") {
            found.push((name.split_whitespace().next().unwrap_or_default().to_owned(), String::new()));
        } else if let Some((_, text)) = found.last_mut() {
            text.push_str(line.split("--").next().unwrap_or_default());
            text.push('\n');
        }
    }
    found.into_iter().map(|(name, text)| (name, words(&text))).collect()
}

/// Splits into words (`name`, `:parameter`) and single marks.
fn words(text: &str) -> Words {
    let mut words: Words = Vec::new();
    let mut in_word = false;
    for (number, part) in text.split('\'').enumerate() {
        if number % 2 == 1 {
            in_word = false;
            words.push("''".to_owned());
            continue;
        }
        for mark in part.to_lowercase().chars() {
            let continues = mark.is_alphanumeric() || mark == '_';
            match words.last_mut() {
                Some(word) if continues && (in_word || word == ":") => word.push(mark),
                _ if !mark.is_whitespace() => words.push(mark.to_string()),
                _ => {}
            }
            in_word = continues;
        }
        in_word = false;
    }
    words
}

/// A place in the words where a table is bound to the organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Predicate {
    /// The alias before the dot; none where there is none.
    alias: Option<String>,
    /// The words it takes.
    pub range: std::ops::Range<usize>,
}

/// Every `[alias.]organization_id = …` (`id` for organizations) against the parameter or another alias.
pub fn predicates(words: &[String]) -> Vec<Predicate> {
    let mut found = Vec::new();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| *word == "=") {
        let right = match words.get(at + 1..).unwrap_or_default() {
            [parameter, ..] if parameter == ":organization_id" => 1,
            [_, dot, column, ..] if dot == "." && column == "organization_id" => 3,
            _ => continue,
        };
        let column = at.checked_sub(1).map(|before| words[before].as_str());
        if !matches!(column, Some("organization_id" | "id")) {
            continue;
        }
        let qualified = at >= 3 && words[at - 2] == ".";
        let start = if qualified { at - 3 } else { at - 1 };
        let alias = qualified.then(|| words[at - 3].clone());
        found.push(Predicate { alias, range: start..at + 1 + right });
    }
    found
}

/// Tenant tables that the statement names without binding them.
pub fn unbound(words: &[String], tables: &[&str]) -> Vec<String> {
    let predicates = predicates(words);
    let mut free = predicates.iter().filter(|predicate| predicate.alias.is_none()).count();
    let mut taken = Vec::new();
    let mut unbound = Vec::new();
    for at in (0..words.len()).filter(|at| is_mention(words, *at, tables)) {
        let table = &words[at];
        if at > 1 && words[at - 1] == "into" {
            if !insert_columns(&words[at + 1..]).any(|column| column == "organization_id") {
                unbound.push(table.clone());
            }
            continue;
        }
        let alias = alias(words, at);
        let own = |p: &&Predicate| p.alias.as_deref() == Some(alias) && !taken.contains(&p.range.start);
        if let Some(predicate) = predicates.iter().find(own) {
            taken.push(predicate.range.start);
        } else if free > 0 {
            free -= 1;
        } else {
            unbound.push(table.clone());
        }
    }
    unbound
}

fn is_mention(words: &[String], at: usize, tables: &[&str]) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| words[before].as_str()) else { return false };
    let named = tables.contains(&words[at].as_str());
    named && (BEFORE_TABLE.contains(&before) || before == "," && clause(&words[..at]) == Some("from"))
}

/// The clause that a place is in.
fn clause(before: &[String]) -> Option<&str> {
    const CLAUSES: &[&str] =
        &["select", "from", "where", "set", "into", "values", "returning", "order", "group", "on"];
    before.iter().rev().map(String::as_str).find(|word| CLAUSES.contains(word))
}

fn alias(words: &[String], at: usize) -> &str {
    let next = words.get(at + 1).map_or("", String::as_str);
    let next = if next == "as" { words.get(at + 2).map_or("", String::as_str) } else { next };
    let is_name = next.chars().all(|mark| mark.is_alphanumeric() || mark == '_') && !next.is_empty();
    if is_name && !NO_ALIAS.contains(&next) { next } else { &words[at] }
}

fn insert_columns(after_table: &[String]) -> impl Iterator<Item = &String> {
    after_table.iter().skip_while(|word| *word != "(").take_while(|word| *word != ")")
}
