//! What the verification found, for people and for programs.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

/// A promise that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The rule's name, for programs; does not change between versions.
    pub name: &'static str,
    /// What it promises, for people.
    pub promise: &'static str,
    /// How many objects (tables, keys, roles, …) it looked at.
    pub checked: usize,
    /// The objects for which the promise does not hold.
    pub findings: Vec<Finding>,
}

/// An object that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// The table, key, role or function.
    pub object: String,
    /// What is wrong with it.
    pub detail: String,
}

impl Rule {
    /// A rule with every object it looked at, and what is wrong with it.
    pub fn new(
        name: &'static str,
        promise: &'static str,
        objects: impl IntoIterator<Item = (String, Option<String>)>,
    ) -> Self {
        let mut rule = Self { name, promise, checked: 0, findings: Vec::new() };
        for (object, detail) in objects {
            rule.checked += 1;
            rule.findings.extend(detail.map(|detail| Finding { rule: name, object, detail }));
        }
        rule
    }
}

/// The whole verification.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Which connections it used.
    pub connections: Vec<String>,
    /// What PostgreSQL's catalogue says.
    pub catalogue: Vec<Rule>,
    /// What was tried.
    pub probes: Vec<Rule>,
    /// What could not be verified, and why.
    pub notes: Vec<String>,
}

impl Report {
    /// Whether there was nothing to verify: no table of any organization.
    pub fn is_empty(&self) -> bool {
        self.catalogue.iter().all(|rule| rule.name != "row_level_security" || rule.checked == 0)
    }

    /// Everything that is wrong.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.catalogue.iter().chain(&self.probes).flat_map(|rule| &rule.findings)
    }
}

impl Display for Report {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for connection in &self.connections {
            writeln!(out, "{connection}")?;
        }
        for (title, rules) in [("Catalogue", &self.catalogue), ("Probes", &self.probes)] {
            if !rules.is_empty() {
                writeln!(out, "\n{title}")?;
            }
            rules.iter().try_for_each(|rule| write!(out, "{rule}"))?;
        }
        if !self.notes.is_empty() {
            writeln!(out, "\nNot verified")?;
        }
        for note in &self.notes {
            writeln!(out, "  – {note}")?;
        }
        let rules = self.catalogue.len() + self.probes.len();
        match self.findings().count() {
            0 => write!(out, "\nNo findings in {rules} rules."),
            1 => write!(out, "\n1 finding in {rules} rules."),
            findings => write!(out, "\n{findings} findings in {rules} rules."),
        }
    }
}

impl Display for Rule {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let mark = if self.findings.is_empty() { '✔' } else { '✘' };
        writeln!(out, "  {mark} {} ({} checked)", self.promise, self.checked)?;
        for Finding { object, detail, .. } in &self.findings {
            writeln!(out, "      {object}: {detail}")?;
        }
        Ok(())
    }
}
