//! What a mail says.

use askama::Template;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::texts::{self, Locale, Message};

/// A letter as a feature writes it: keys of the catalogue and what they speak of.
#[derive(Clone, Debug)]
pub struct Letter {
    to: String,
    locale: Locale,
    subject: Message,
    parts: Vec<Part>,
}

/// A piece of a letter.
#[derive(Clone, Debug)]
enum Part {
    Line(Message),
    Action(Message, String),
}

/// A letter as it waits in the outbox: rendered, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The body for readers of plain text.
    pub text: String,
    /// The body for everybody else.
    pub html: String,
}

/// A piece of a letter in words: a line, or the button with its link.
struct Paragraph {
    text: String,
    link: Option<String>,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct HtmlBody<'a> {
    language: &'static str,
    subject: &'a str,
    paragraphs: &'a [Paragraph],
    footer: &'a str,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct TextBody<'a> {
    paragraphs: &'a [Paragraph],
    footer: &'a str,
}

impl Letter {
    /// A letter to an address, in the reader's language.
    pub fn to(address: impl Into<String>, locale: Locale, subject: impl Into<Message>) -> Self {
        Self { to: address.into(), locale, subject: subject.into(), parts: Vec::new() }
    }
    /// Adds a line.
    #[must_use]
    pub fn line(mut self, text: impl Into<Message>) -> Self {
        self.parts.push(Part::Line(text.into()));
        self
    }
    /// Adds a button that leads to an address; in plain text the address itself.
    #[must_use]
    pub fn action(mut self, text: impl Into<Message>, link: impl Into<String>) -> Self {
        self.parts.push(Part::Action(text.into(), link.into()));
        self
    }

    /// The letter in words.
    pub(super) fn render(&self) -> Result<Mail, Error> {
        let subject = self.subject.text(self.locale);
        let footer = texts::text(self.locale, "mail-footer");
        let paragraphs: Vec<Paragraph> = self.parts.iter().map(|part| part.in_words(self.locale)).collect();
        let (paragraphs, footer) = (paragraphs.as_slice(), footer.as_ref());
        let html = HtmlBody { language: self.locale.tag(), subject: &subject, paragraphs, footer };
        let html = html.render().map_err(Error::internal)?;
        let text = TextBody { paragraphs, footer }.render().map_err(Error::internal)?;
        // A line break in a name must not begin a header of its own.
        let subject = subject.replace(['\r', '\n'], " ");
        Ok(Mail { to: self.to.clone(), subject, text, html })
    }
}

impl Part {
    fn in_words(&self, locale: Locale) -> Paragraph {
        match self {
            Self::Line(message) => Paragraph { text: message.text(locale).into_owned(), link: None },
            Self::Action(message, link) => {
                Paragraph { text: message.text(locale).into_owned(), link: Some(link.clone()) }
            }
        }
    }
}
