//! Templates that everybody has, in the founder's language.

use queries::types::Color;

use super::Content;
use super::content::{ProjectContent, Settings};
use crate::texts::{Locale, text};

/// A template that is built in.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// Its name in forms.
    pub value: &'static str,
    /// The key of its name.
    pub name: &'static str,
    /// The key of what it is for.
    pub hint: &'static str,
    /// Keys of projects' names; those that are not billable are marked.
    projects: &'static [(&'static str, Color, bool)],
    /// The key of the name of a first client, who has the billable projects.
    client: Option<&'static str>,
    /// Keys of tags.
    tags: &'static [&'static str],
    requires_project: bool,
    requires_description: bool,
}

/// All of them, in the order of the form.
const ALL: [BuiltIn; 4] = [
    BuiltIn {
        value: "freelancer",
        name: "set-up-freelancer",
        hint: "set-up-freelancer-hint",
        projects: &[
            ("set-up-client-work", Color::Teal, true),
            ("set-up-acquisition", Color::Amber, false),
            ("set-up-administration", Color::Slate, false),
        ],
        client: Some("set-up-first-client"),
        tags: &["set-up-call", "set-up-travel", "set-up-revision"],
        requires_project: false,
        requires_description: false,
    },
    BuiltIn {
        value: "agency",
        name: "set-up-agency",
        hint: "set-up-agency-hint",
        projects: &[
            ("set-up-website", Color::Blue, true),
            ("set-up-campaign", Color::Pink, true),
            ("set-up-acquisition", Color::Amber, false),
            ("set-up-internal", Color::Slate, false),
        ],
        client: Some("set-up-first-client"),
        tags: &["set-up-concept", "set-up-design", "set-up-development", "set-up-meeting", "set-up-revision"],
        requires_project: true,
        requires_description: false,
    },
    BuiltIn {
        value: "consultancy",
        name: "set-up-consultancy",
        hint: "set-up-consultancy-hint",
        projects: &[
            ("set-up-consulting", Color::Indigo, true),
            ("set-up-workshops", Color::Violet, true),
            ("set-up-internal", Color::Slate, false),
        ],
        client: Some("set-up-first-client"),
        tags: &["set-up-on-site", "set-up-remote", "set-up-preparation", "set-up-travel"],
        requires_project: true,
        requires_description: true,
    },
    BuiltIn {
        value: "software",
        name: "set-up-software",
        hint: "set-up-software-hint",
        projects: &[
            ("set-up-product", Color::Green, true),
            ("set-up-maintenance", Color::Orange, true),
            ("set-up-operations", Color::Cyan, false),
            ("set-up-internal", Color::Slate, false),
        ],
        client: None,
        tags: &["set-up-feature", "set-up-fault", "set-up-code-review", "set-up-meeting", "set-up-on-call"],
        requires_project: true,
        requires_description: false,
    },
];

impl BuiltIn {
    /// All of them, in the order of the form.
    pub fn all() -> &'static [Self] {
        const { &ALL }
    }

    /// The one with this name in forms.
    pub fn named(value: &str) -> Option<&'static Self> {
        Self::all().iter().find(|template| template.value == value)
    }

    /// What it holds, in a language.
    pub fn content(&self, locale: Locale) -> Content {
        let said = |key: &&str| text(locale, key).to_string();
        let client = self.client.as_ref().map(said);
        let project = |(name, color, billable): &(&str, Color, bool)| ProjectContent {
            name: said(name),
            client: client.clone().filter(|_| *billable),
            code: None,
            color: *color,
            billable: *billable,
            hourly_rate: None,
        };
        Content {
            settings: Settings::requiring(self.requires_project, self.requires_description),
            projects: self.projects.iter().map(project).collect(),
            clients: client.clone().into_iter().collect(),
            tags: self.tags.iter().map(said).collect(),
            currency: None,
        }
    }
}
