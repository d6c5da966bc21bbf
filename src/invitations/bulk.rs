//! Inviting many at once: all of them or nobody.

use std::collections::HashSet;

use super::lines::{self, Line, MOST};
use super::{InvitationInput, sending};
use crate::error::{Error, Fields};
use crate::members::check_grant;
use crate::plans;
use crate::tenancy::{ManageMembers, Permission, Tenant};
use crate::texts::Message;

/// A problem, and the field of the invitation that has it.
type Problem = (&'static str, Message);

/// Reads lines and judges each, without changing anything.
///
/// # Errors
/// At the field `csv` when there are no lines, or too many.
pub(super) async fn preview<P: Permission>(tenant: &Tenant<P>, text: &str) -> Result<Vec<Line>, Error> {
    let mut lines = lines::read(text)?;
    let inputs: Vec<InvitationInput> = lines.iter().filter_map(Line::input).collect();
    let mut free = plans::free_seats(tenant).await?;
    let mut judged = judge(tenant, &inputs).await?.into_iter();
    for line in &mut lines {
        if line.input().is_some() {
            let problem = judged.next().flatten().map(|(_, message)| message);
            line.problem = line.problem.take().or(problem);
        }
        if line.problem.is_none()
            && let Some(left) = &mut free
        {
            *left -= 1;
            line.problem = (*left < 0).then(|| "bulk-over-limit".into());
        }
    }
    Ok(lines)
}

/// Invites everybody on the lines. When any line is wrong nobody is invited, and the lines come back with the reasons.
pub(super) async fn invite_lines(
    tenant: &Tenant<ManageMembers>,
    text: &str,
) -> Result<Result<usize, Vec<Line>>, Error> {
    plans::lock_seats(tenant).await?;
    let lines = preview(tenant, text).await?;
    if lines.iter().any(|line| line.problem.is_some()) {
        return Ok(Err(lines));
    }
    let inputs: Vec<InvitationInput> = lines.iter().filter_map(Line::input).collect();
    Ok(Ok(sending::send_all(tenant, &inputs).await?.len()))
}

/// Invites everybody of a list.
///
/// # Errors
/// At `invitations[number].field` of each that is wrong; then nobody is invited.
pub(super) async fn invite_all(
    tenant: &Tenant<ManageMembers>,
    inputs: &[InvitationInput],
) -> Result<Vec<uuid::Uuid>, Error> {
    if inputs.is_empty() {
        return Err(Error::field("invitations", "bulk-empty"));
    }
    if inputs.len() > MOST {
        return Err(Error::field("invitations", Message::from("bulk-too-many").with("most", MOST)));
    }
    plans::lock_seats(tenant).await?;
    let mut fields = Fields::default();
    for (number, problem) in judge(tenant, inputs).await?.into_iter().enumerate() {
        if let Some((field, message)) = problem {
            fields.add(format!("invitations[{number}].{field}"), message);
        }
    }
    fields.check()?;
    sending::send_all(tenant, inputs).await
}

/// The first problem of each: with itself, with its role, with one before it, with who is there already.
async fn judge<P: Permission>(
    tenant: &Tenant<P>,
    inputs: &[InvitationInput],
) -> Result<Vec<Option<Problem>>, Error> {
    let needless = sending::needless(tenant, inputs).await?;
    let (own, mut seen) = (tenant.member().role(), HashSet::new());
    let judged = inputs.iter().map(|input| {
        let itself = input.check().and_then(|()| check_grant(own, input.role));
        if let Err(Error::Invalid(fields)) = itself {
            return ["email", "name", "role"]
                .into_iter()
                .find_map(|field| fields.of(field).map(|message| (field, message.clone())));
        }
        let address = input.address();
        if let Some(reason) = needless.get(&address) {
            return Some(("email", (*reason).into()));
        }
        (!seen.insert(address)).then(|| ("email", "bulk-twice".into()))
    });
    Ok(judged.collect())
}
