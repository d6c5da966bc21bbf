//! The people, clients, projects and tasks that a file names, each once whatever the letters' case.

use std::collections::HashMap;

use serde::Serialize;

/// A name, as the staging table takes it.
#[derive(Clone, Debug, Serialize)]
pub(in crate::imports) struct Name {
    pub number: i32,
    pub kind: &'static str,
    pub name: String,
    /// A person's address, a project's client, a task's project.
    pub detail: String,
    /// The number of a project's client, of a task's project.
    pub parent: Option<i32>,
    pub row_count: i32,
    pub seconds: i64,
}

/// The names so far.
#[derive(Debug, Default)]
pub(super) struct Names {
    known: HashMap<(&'static str, String, Option<i32>), usize>,
    all: Vec<Name>,
}

/// The numbers of what one row names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers {
    pub person: i32,
    pub project: Option<i32>,
    pub task: Option<i32>,
}

/// What one row names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    pub person: &'a str,
    pub email: &'a str,
    pub client: &'a str,
    pub project: &'a str,
    pub task: &'a str,
}

impl Names {
    /// The numbers of what a row names. A task without a project is nobody's.
    pub(super) fn note(&mut self, named: Named<'_>, seconds: i64) -> Numbers {
        let key = if named.email.is_empty() { named.person } else { named.email };
        let person = self.number("person", key, named.person, named.email, None);
        let client = given(named.client).map(|name| self.number("client", name, name, "", None));
        let project =
            given(named.project).map(|name| self.number("project", name, name, named.client, client));
        let task = given(named.task)
            .filter(|_| project.is_some())
            .map(|name| self.number("task", name, name, named.project, project));
        for number in [Some(person), client, project, task].into_iter().flatten() {
            if let Some(name) = usize::try_from(number - 1).ok().and_then(|place| self.all.get_mut(place)) {
                name.row_count += 1;
                name.seconds += seconds;
            }
        }
        Numbers { person, project, task }
    }

    fn number(
        &mut self,
        kind: &'static str,
        key: &str,
        name: &str,
        detail: &str,
        parent: Option<i32>,
    ) -> i32 {
        let place = *self.known.entry((kind, key.to_lowercase(), parent)).or_insert(self.all.len());
        let number = i32::try_from(place + 1).unwrap_or(i32::MAX);
        if place == self.all.len() {
            let (name, detail) = (name.to_owned(), detail.to_owned());
            self.all.push(Name { number, kind, name, detail, parent, row_count: 0, seconds: 0 });
        }
        number
    }

    pub(super) fn into_all(self) -> Vec<Name> {
        self.all
    }
}

fn given(name: &str) -> Option<&str> {
    (!name.is_empty()).then_some(name)
}
