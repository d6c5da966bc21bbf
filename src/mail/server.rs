//! Handing mail to the mail server.

use std::time::Duration;

use anyhow::Context;
use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::Mail;
use crate::App;
use crate::jobs::Outcome;

/// How long the mail server may take for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends a mail, or keeps it where there is no mail server.
///
/// # Errors
/// When the server refuses it or cannot be reached.
pub(crate) async fn deliver(app: &App, mail: &Mail) -> anyhow::Result<Outcome> {
    let Some(url) = &app.config().smtp_url else {
        // Never the body: it carries the link.
        tracing::info!(subject = mail.subject, "no SMTP_URL: mail is kept for operators");
        return Ok(Outcome::Kept);
    };
    let message = message(&app.config().mail_from, mail)?;
    let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).context("SMTP_URL")?;
    transport.timeout(Some(PATIENCE)).build().send(message).await.context("the mail server")?;
    Ok(Outcome::Done)
}

fn message(from: &str, mail: &Mail) -> anyhow::Result<Message> {
    let from = from.parse::<Mailbox>().context("MAIL_FROM")?;
    let to = mail.to.parse::<Mailbox>().context("the address")?;
    let body = MultiPart::alternative_plain_html(mail.text.clone(), mail.html.clone());
    Ok(Message::builder().from(from).to(to).subject(&mail.subject).multipart(body)?)
}
