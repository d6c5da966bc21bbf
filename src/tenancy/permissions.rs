//! What a role may do, as types: the table of `docs/tenancy.md`, one type for each right a handler can ask for.

use queries::types::Role;

/// Whether a permission opens a read-only or a writing transaction.
pub trait Access: Send + Sync + 'static {
    /// Read-only transactions cannot write, whatever the statement says.
    const READ_ONLY: bool;
}

/// The permission only reads.
#[derive(Debug)]
pub struct Reads;
/// The permission writes, so its handler must hand out a [`super::Committed`].
#[derive(Debug)]
pub struct Writes;

impl Access for Reads {
    const READ_ONLY: bool = true;
}
impl Access for Writes {
    const READ_ONLY: bool = false;
}

/// The states of an organization in which a permission holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldsIn {
    /// While it is active; while it is suspended, only what reads.
    Open,
    /// While it is active or suspended, although it writes: a copy of what is there leaves a trace, and who is suspended
    /// may need help.
    OpenOrSuspended,
    /// Whatever its state: how an owner closes it, takes a copy along and takes the closing back.
    Any,
}

/// A right that a handler states in its argument list, as `Tenant<ManageWork>`.
pub trait Permission: Send + Sync + 'static {
    /// Whether it reads or writes.
    type Access: Access;
    /// The smallest role that holds it.
    const SMALLEST_ROLE: Role;
    /// Refused to API tokens: only a person at a browser may do it.
    const SESSION_ONLY: bool = false;
    /// Whether an operator holds it whom an owner let in: never a permission to write.
    const OPEN_TO_SUPPORT: bool = false;
    /// In which states of the organization it holds.
    const HOLDS_IN: HoldsIn = HoldsIn::Open;
}

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident: $access:ty, $role:ident $(, session_only = $session:literal)? $(, holds_in = $states:ident)? $(, support = $support:literal)?;)*) => {
        $(
            $(#[$doc])*
            #[derive(Debug)]
            pub struct $name;
            impl Permission for $name {
                type Access = $access;
                const SMALLEST_ROLE: Role = Role::$role;
                $(const SESSION_ONLY: bool = $session;)?
                $(const HOLDS_IN: HoldsIn = HoldsIn::$states;)?
                $(const OPEN_TO_SUPPORT: bool = $support;)?
            }
        )*
    };
}

permissions! {
    /// See the organization's own page and settings.
    SeeOrganization: Reads, Viewer, support = true;
    /// Make the organization the one where the session was last; no organization's row changes.
    SwitchTo: Reads, Viewer, session_only = true;
    /// Open the form that leads to what [`ManageOrganization`] allows.
    PrepareOrganization: Reads, Admin, support = true;
    /// Change the organization's settings.
    ManageOrganization: Writes, Admin;
    /// See limits and usage.
    SeeUsage: Reads, Admin, support = true;
    /// See who belongs to the organization.
    SeeMembers: Reads, Viewer, support = true;
    /// Open the forms that lead to what [`ManageMembers`] allows.
    PrepareMembers: Reads, Admin;
    /// Invite people, change their roles, suspend and remove them.
    ManageMembers: Writes, Admin;
    /// Leave the organization; nobody is kept in a suspended one.
    LeaveOrganization: Writes, Viewer, session_only = true, holds_in = OpenOrSuspended;
    /// See the record of what happened.
    SeeAudit: Reads, Admin, support = true;
    /// Take a copy of that record along, which is an event itself.
    ExportAudit: Writes, Admin, holds_in = OpenOrSuspended;
    /// See how the organization can be closed, and read a copy of all of it.
    SeeClosing: Reads, Owner, session_only = true, holds_in = Any;
    /// Take a copy of all of it along, close it, delete it, and take that back.
    CloseOrganization: Writes, Owner, session_only = true, holds_in = Any;
    /// See whether the organization was offered to oneself.
    SeeOffer: Reads, Viewer, session_only = true;
    /// Accept or decline to become its owner.
    AnswerOffer: Writes, Viewer, session_only = true;
    /// Open the forms that lead to what [`OwnOrganization`] allows.
    PrepareOwnership: Reads, Owner, session_only = true;
    /// Let operators look inside for some hours, and end that.
    AdmitSupport: Writes, Owner, session_only = true, holds_in = OpenOrSuspended;
    /// Change the plan, hand the organization on.
    OwnOrganization: Writes, Owner, session_only = true;
    /// See clients, projects and tags.
    SeeWork: Reads, Viewer, support = true;
    /// Open the forms that lead to what [`ManageWork`] allows.
    PrepareWork: Reads, Manager;
    /// Create, edit, archive and delete clients, projects and tags; delete tasks.
    ManageWork: Writes, Manager;
    /// See rates.
    SeeRates: Reads, Manager;
    /// Set rates, and apply them to time that is past.
    ManageRates: Writes, Manager;
    /// See projects' budgets, and how much of them is used.
    SeeBudgets: Reads, Manager;
    /// Set projects' budgets, and take them away.
    ManageBudgets: Writes, Manager;
    /// Open the forms that lead to what [`ManageTasks`] allows.
    PrepareTasks: Reads, Member;
    /// Create, edit and move tasks; comment on them and on projects.
    ManageTasks: Writes, Member;
    /// Mark one's own notifications as read, and choose how to be told.
    ReadNotifications: Writes, Viewer;
    /// Star projects, for oneself.
    StarProjects: Writes, Viewer;
    /// Open the form for a filter to keep.
    PrepareFilters: Reads, Viewer;
    /// Keep filters for oneself.
    KeepFilters: Writes, Viewer;
    /// See time entries; whose, [`super::Member::sees_everyones_time`] says.
    SeeTime: Reads, Viewer, support = true;
    /// Take time entries along as a file, which is an event on record; whose, [`super::Member::sees_everyones_time`] says.
    ExportTime: Writes, Viewer, holds_in = OpenOrSuspended;
    /// Open the forms that lead to what [`TrackTime`] allows.
    PrepareTime: Reads, Member;
    /// See which weeks wait for approval.
    SeeApprovals: Reads, Manager;
    /// Decide about submitted weeks.
    ApproveTime: Writes, Manager;
    /// Track, edit and delete time; whose, [`super::Member::edits_everyones_time`] says.
    TrackTime: Writes, Member;
    /// See one's own API tokens, and whether one's calendar has an address.
    SeeOwnTokens: Reads, Viewer, session_only = true;
    /// Make and revoke one's own API tokens and the address of one's calendar.
    OwnTokens: Writes, Viewer, session_only = true;
}
