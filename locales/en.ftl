## Everywhere

optional = (optional)
undo = Undo
dismiss = Dismiss
close = Close
save = Save
cancel = Cancel
edit = Edit
delete = Delete
archive = Archive
restore = Restore
search = Search
search-clear = Clear the search
actions = Actions
more-for = More for { $name }
details = Details
name = Name
email = Email
phone = Phone
address = Address
note = Notes
status = Status
status-active = Active
status-archived = Archived
pages = Pages
page-first = First page
page-next = Next
nothing-matches = Nothing matches
nothing-matches-hint = Try fewer letters, or look among the archived ones.
you-are-here = You are here
skip-to-content = Skip to content
flash-saved = Saved.

## Frame

navigation = Main
time = Time
projects = Projects
clients = Clients
organizations = Organizations
organizations-all = All organizations
organization-new = New organization
organization-settings = Organization settings
switcher-label = Organization:
account-menu = Account:
tokens = API tokens
sign-out = Sign out
theme = Theme
theme-light = Light
theme-dark = Dark
theme-system = As the system
shortcuts = Keyboard shortcuts
shortcut-new = New entry
shortcut-toggle = Start or stop the timer
shortcut-time = Go to Time
shortcut-projects = Go to Projects
shortcut-clients = Go to Clients
shortcut-organizations = Go to Organizations
shortcut-help = This help
api-docs = API documentation

## Errors

error-try-again = That did not work. Please try again.
error-offline = The server cannot be reached. Check your connection and try again.
error-again = Try again
error-home = Go to Time
error-request = Request
error-page-not-found = There is nothing here
error-page-forbidden = You may not do this
error-page-stale = This changed meanwhile
error-page-unavailable = Back in a moment
error-page-rate-limited = A little slower, please
error-page-internal = Something broke on our side
error-page-refused = That did not work
error-not-found = The page may have moved, or it belongs to an organization you are not in.
error-unauthorized = Sign in, or send a valid API token.
error-invalid = Some of the input is not right. Nothing was changed.
error-stale = Somebody else changed this after you opened it. Nothing of theirs was overwritten: load it again and repeat your change.
error-precondition-required = Send If-Match with the entity tag (ETag) of the version you read.
error-too-large = The request is larger than 256 kB.
error-rate-limited = Too many requests. Wait a moment and try again.
error-unavailable = The database does not answer just now. Nothing you saved is lost.
error-internal = The fault is ours and has been logged. Please try again; if it stays, tell us the request's number.
forbidden-role = Your role in this organization does not allow it. An owner or admin can change your role.
forbidden-scope = This API token may only read.
forbidden-token = API tokens may not do this. Sign in with a browser.
forbidden-suspended = This organization is suspended: everything can be read, nothing changed.
forbidden-cross-site = The request did not come from this site, so it was refused.
idempotency-key-invalid = An Idempotency-Key has 1 to 200 characters.
idempotency-key-reused = This Idempotency-Key was used for another request.
body-not-json = Send JSON, with Content-Type: application/json.
body-unreadable = The body could not be read.
value-not-understood = This value was not understood: { $reason }.

## Fields

field-required = Please fill this in.
field-too-short = At least { $least } characters, please.
field-too-long = At most { $most } characters, please.
text-not-storable = This holds a character that cannot be stored.
email-invalid = This is not an email address. It looks like name@example.com.

## Clients

client-new = New client
client-edit = Edit client
clients-search = Search clients
clients-none = No clients yet
clients-none-hint = A client is who you work for. Projects belong to one, and invoices go to one.
client-name-taken = Another client has this name.
client-in-use = This client has projects, so it can be archived but not deleted.
flash-client-created = Client created.
flash-client-archived = Client archived.
flash-client-restored = Client restored.
flash-client-deleted = Client deleted.
client = Client
client-none = No client
clients-all = All clients
client-unknown = This client is not in your organization.
client-without-projects = No projects yet.
client-archive-hint = An archived client is no longer offered for new projects. Only a client without projects can be deleted.
client-delete-consequence = The client with its address and notes is gone for good. It has no projects.

## Projects

project-new = New project
project-edit = Edit project
projects-search = Search projects
projects-none = No projects yet
projects-none-hint = A project is what time is spent on. It can belong to a client and have an hourly rate.
projects-count =
    { $count ->
        [0] No projects
        [one] 1 project
       *[other] { $count } projects
    }
code = Code
billable = Billable
description = Description
color = Colour
hourly-rate = Hourly rate
rate-per-hour = { $amount } { $currency } an hour
rate-not-set = Not set
status-all = All
archive-or-delete = Archive or delete
delete-question = Delete “{ $name }”?
keep = Keep it
project-rate-in = Hourly rate in { $currency }
project-billable-hint = New entries on this project are billable unless changed.
project-archive-hint = Archived projects keep their time and take no new entries. Only a project without time can be deleted.
project-delete-consequence = The project and its settings are gone for good. It has no time entries.
project-name-taken = This client has another project with this name.
project-code-taken = Another project has this code.
project-code-invalid = A code has up to 20 letters, digits, dots, dashes and underscores, and begins with a letter or digit.
project-in-use = Time was recorded for this project, so it can be archived but not deleted.
flash-project-created = Project created.
flash-project-archived = Project archived.
flash-project-restored = Project restored.
flash-project-deleted = Project deleted.

## Money

money-invalid = Write an amount such as 90 or 90.50.
money-negative = An amount cannot be below zero.
money-too-many-decimals = That is more decimals than the currency has. Leave out thousands separators.
money-too-large = This amount is too large.

## Colours

color-red = Red
color-orange = Orange
color-amber = Amber
color-lime = Lime
color-green = Green
color-teal = Teal
color-cyan = Cyan
color-blue = Blue
color-indigo = Indigo
color-violet = Violet
color-pink = Pink
color-slate = Slate

## Tags

tags = Tags
tag-new = New tag
tag-rename = Rename tag
rename = Rename
tags-search = Search tags
tags-none = No tags yet
tags-none-hint = A tag is a word that entries carry across projects. Type one while you track time, or make it here.
tag-name-taken = Another tag has this name.
tags-too-many = At most { $most } tags, please.
tag-delete-consequence = The tag is taken off every entry that carries it. The entries and their time stay.
flash-tag-created = Tag created.
flash-tag-deleted = Tag deleted.

## Organizations

organizations-none = No organizations yet
organization-new-hint = A separate place with its own people, clients, projects and time. Nothing is shared between organizations.
organization-create = Create organization
organization-current = Current
organization-suspended = Suspended
organization-contents = At a glance
switch = Switch
switch-to = Switch to { $name }
members = Members
plan = Plan
slug = Address
slug-hint = Part of every link. Old links lead to the new address.
slug-taken = This address belongs to another organization, or once did. Choose another.
slug-reserved = This word is reserved. Choose another.
slug-malformed = Use small letters and digits, with single dashes between them: acme-studio.
timezone = Time zone
timezone-unknown = This time zone is not known. It looks like Europe/Rome.
currency = Currency
currency-unknown = This currency is not known. It looks like EUR.
currencies-common = Common
currencies-other = All others
week-start = Week starts on
week-start-unknown = A week starts on a day from 1 (Monday) to 7 (Sunday).
contact-email = Contact email
contact-phone = Contact phone
billing-email = Billing email
role-own = Your role
role-viewer = Viewer
role-member = Member
role-manager = Manager
role-admin = Admin
role-owner = Owner
plan-free = Free
plan-starter = Starter
plan-professional = Professional
plan-enterprise = Enterprise
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
flash-organization-created = Organization created.
