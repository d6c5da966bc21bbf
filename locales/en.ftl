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
language = Language
product-description = Time tracking for people who bill by the hour, alone or as a team.

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
shortcuts-use = Use these keys
shortcut-new = New entry
shortcut-toggle = Start or stop the timer
shortcut-time = Go to Time
shortcut-projects = Go to Projects
shortcut-clients = Go to Clients
shortcut-members = Go to Members
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
error-page-limit = Your plan is full
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
        [one] 1 project
       *[other] { $count } projects
    }
code = Code
billable = Billable
description = Description
color = Colour
hourly-rate = Hourly rate
rate-an-hour = { $amount } an hour
rate-usual = { $amount } an hour, as everywhere in the organization
rate-not-set = Not set
status-all = All
archive-or-delete = Archive or delete
delete-question = Delete “{ $name }”?
keep = Keep it
project-rate-in = Hourly rate in { $currency }
project-billable-hint = New entries on this project are billable unless changed.
project-archive-hint = Archived projects keep their time and take no new entries. Only a project without time, tasks and comments can be deleted.
project-delete-consequence = The project and its settings are gone for good. It has no time entries, tasks or comments.
project-name-taken = This client has another project with this name.
project-code-taken = Another project has this code.
project-code-invalid = A code has up to 20 letters, digits, dots, dashes and underscores, and begins with a letter or digit.
project-in-use = This project has time, tasks or comments, so it can be archived but not deleted.
flash-project-created = Project created.
flash-project-archived = Project archived.
flash-project-restored = Project restored.
flash-project-deleted = Project deleted.
project-visibility = Who sees it
project-public = Public
project-public-hint = Everybody in the organization sees this project.
project-private = Private
project-private-hint = Only its members see this project, besides owners, administrators, managers and viewers. Recorded time stays, and running timers go on.
project-unseen-by =
    { $count ->
        [0] Nobody is kept out.
        [one] 1 person does not see it while it is private.
       *[other] { $count } people do not see it while it is private.
    }
project-members = Members of the project
project-member-add = Add a member
project-member-nobody = Choose a person
project-member-choose = Choose a person to add.
project-member-unknown = There is no such active member in this organization.
project-member-remove = Remove { $name } from the project
project-member-submit = Add
project-favourite = Favourite
project-star = Favourite: { $name }
flash-project-member-added = Member added to the project.
flash-project-member-removed = Member removed from the project. Their time stays.

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

## Times

duration-invalid = This is not a time we can read. Try 1:30, 1.5, 90m, or 9:00-10:30.
duration-zero = At least one second, please.
duration-too-long = This is longer than 24 hours.
clock-time-invalid = This is not a time of day. It looks like 9:00, 17:30 or 5:30 pm.
range-empty = Start and end are the same.
range-ambiguous = Is this eight hours or twenty? Write 9-17, or 9am-5pm.
end-not-after-start = The end must be after the start.
span-too-long = An entry lasts at most 999 hours.
time-too-early = This is before the year 2000. Is the year right?
time-too-far-ahead = This is more than a year ahead. Is the year right?
stop-before-start = The timer had not started yet at that moment.
time-in-future = This moment is yet to come.
time-given-twice = Give the time in one form: start and end, or a duration on a day, or as text on a day.

## Time entries

timer-not-running = No timer is running.
timer-already-running = Another timer is running. Stop it first.
entry-not-stopped = This entry has no stop to take back.
project-unknown = There is no such project in this organization.
project-archived = This project is archived. Restore it to record time on it.
tag-gone = One of these tags was deleted just now. Save again to create it anew.
days-reversed = The last day is before the first.
days-too-many = At most { $most } days at once, please.

## Time

timer = Timer
timer-what = What are you working on?
timer-start = Start
timer-start-key = Start (s)
timer-stop = Stop
timer-stop-key = Stop (s)
timer-other = Start something else
timer-other-key = Start something else (n)
timer-back = Back to the running timer
timer-change-start = Change the start: running for
timer-discard = Discard
timer-stop-at = Or stop it at
timer-stop-at-hint = A time since the start, such as 17:30, or -20m for twenty minutes ago.
started-at = Started at
started-at-hint = A time such as 10:20, or -20m if you began twenty minutes ago.
project = Project
project-find = Find a project
project-find-create = Find or create a project
project-none = No project
project-no-match = No project matches.
create-named = Create
tag-find = Find or create a tag
tag-no-match = No tag matches.
description-none = No description
description-add = Add a description
continue = Continue
continue-named = Continue “{ $name }”
entry-edit = Edit entry
entry-stale = Somebody changed this entry after you opened it, so yours was not saved. It is still here: look at theirs, then repeat your change.
entry-reload = Load theirs
days-later = { $count ->
    [one] the next day
   *[other] { $count } days later
}
entries-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
start = Start
end = End
duration = Duration
day = Day
day-invalid = Choose a day.
time-add = Add time
time-typed = Time
time-typed-hint = 1:30, 1.5, 90m, 1h30 or 9:00–10:30.
totals = Totals
today = Today
yesterday = Yesterday
week-this = This week
week-last = Last week
week-before = Week before
week-after = Week after
week-total = This week
week-total-other = Week
week-empty = Nothing recorded in this week
week-empty-hint = Time that you record shows here, by day.
billable-amount = Billable amount
welcome = Welcome, { $name }
welcome-hint = Write what you are working on in the line above and press Enter. That is all there is to it. Or begin another way:
welcome-viewer = As a viewer you see this organization’s projects and clients; time is recorded by its members.
welcome-start = Start now
welcome-start-hint = The timer runs until you stop it. Project and tags can wait.
welcome-add = Write down what was
welcome-add-hint = Add time that you already worked, as a duration or from–to.
welcome-project = Set up a project
welcome-project-hint = Projects give your time a client, a colour and an hourly rate.
weekday-mon = Mon
weekday-tue = Tue
weekday-wed = Wed
weekday-thu = Thu
weekday-fri = Fri
weekday-sat = Sat
weekday-sun = Sun
day-and-month = { $day } { $month }
day-and-year = { $day } { $year }
weekday-and-day = { $weekday } { $day }
month-jan = Jan
month-feb = Feb
month-mar = Mar
month-apr = Apr
month-may = May
month-jun = Jun
month-jul = Jul
month-aug = Aug
month-sep = Sep
month-oct = Oct
month-nov = Nov
month-dec = Dec
flash-timer-switched = The timer that ran was stopped, and this one started.
flash-timer-discarded = Timer discarded.
flash-time-added = Time added.
flash-time-deleted = Entry deleted.
flash-time-shifted = The clocks went forward over that time: the next time that exists was used.
flash-time-overlaps = Saved. This time overlaps with another entry.
overlaps = Overlaps
timer-overdue = This timer has run for more than { $hours ->
    [one] an hour
   *[other] { $hours } hours
 }. Is that right?
timer-stop-then = Stop it at { $time }
timer-stop-now = Stop it now
timer-idle = No input here since { $time }. What about this time:
timer-idle-keep = Keep it
timer-idle-discard = Leave it out
flash-timer-left-out = The time away is left out, as a break.
entry-longer = This timer ran for more than { $hours ->
    [one] an hour
   *[other] { $hours } hours
 }. Is that right?
entry-trim = Trim it to { $hours ->
    [one] an hour
   *[other] { $hours } hours
 }
entry-not-long = This entry is not longer than the organization’s limit.
flash-entry-trimmed = Entry trimmed.
entry-long = Long
gaps = Not recorded:
gap-fill = Add time for { $span }
idle-minutes = Ask after minutes without input
idle-minutes-hint = Whoever gives no input on these pages for so long is asked about the timer that runs: keep the time, leave it out, or stop it then. 0: nobody is asked.
idle-range = Choose 5 to 240 minutes, or 0.
entry-overlaps = This overlaps with the entry from { $from } to { $to }.
entry-overlaps-timer = This overlaps with the timer that has run since { $from }.
project-required = Choose a project: this organization wants one for every entry.
description-required = Say what this was: this organization wants a description for every entry.
flash-time-ambiguous = The clocks went back over that time, so it happened twice: the later one was used.

## Organizations

organizations-none = You are in no organization
organizations-none-hint = Create one of your own, or open the link of an invitation that was mailed to you.
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
organizations-search = Find an organization
organizations-more = More of them…
people-count = { $count ->
    [one] One person
   *[other] { $count } people
 }
switcher-key = Switch organization (o)
shortcut-switch = Switch organization
flash-organization-created = Organization created.

## Settings of an organization

settings-general = General
settings-identity = Name and address
settings-place = Place and money
settings-notation = How things are written
settings-notation-hint = For everybody here who has not chosen otherwise in their own account.
settings-contact = Contact
date-format = Dates
time-format = Clock times
number-format = Numbers and amounts
format-usual = As usual in the reader’s language
settings-time = Time entries
settings-branding = Branding
logo = Logo
logo-hint = Shown beside the organization’s name to its people. PNG, JPEG or WebP, at most 1 MB and 4096 pixels wide and high.
logo-file = Picture
logo-upload = Upload
logo-remove = Remove
logo-too-large = This file is too large. Choose one of at most 1 MB.
logo-too-many-pixels = This picture is too large. Choose one of at most 4096 pixels to each side.
logo-format = This is no picture that can be shown here. Choose a PNG, JPEG or WebP file.
logo-svg = SVG pictures can carry scripts and are not taken. Choose a PNG, JPEG or WebP file.
logo-unreadable = This picture cannot be read; it may be damaged. Save it anew and try again.
file-required = Choose a file.
accent = Accent colour
accent-hint = Colours buttons, links and marks while somebody is in this organization. Each of them is readable in the light and the dark theme.
flash-logo-changed = Logo changed.
flash-logo-removed = Logo removed.
settings-templates = Templates
organization-templates = Your templates
organization-templates-none = Save this organization’s set-up, and found others that begin with it.
organization-templates-too-many = An organization keeps at most { $most } templates. Delete one first.
organization-template-save = Save as a template
organization-template-save-hint = Holds the names of clients, projects and tags that are in use, and the settings. Never time, people or contacts.
organization-template-with-rates = Include hourly rates
organization-template-name-taken = Another template has this name.
organization-template-unknown = This template is not there any more. Choose another.
organization-template-use = Use
organization-template-use-named = Found an organization with { $name }
organization-template-consequence = Organizations that were founded with it keep what they have.
flash-organization-template-saved = Template saved.
flash-organization-template-deleted = Template deleted.
set-up = Begin with
set-up-empty = Nothing
set-up-empty-hint = Clients, projects and tags come as you need them.
set-up-own-hint = A template of yours.
set-up-freelancer = Freelancer
set-up-freelancer-hint = A first client, projects for paid work, acquisition and administration.
set-up-agency = Agency
set-up-agency-hint = A first client with a website and a campaign; every entry names a project.
set-up-consultancy = Consultancy
set-up-consultancy-hint = A first client with consulting and workshops; every entry has a project and a description.
set-up-software = Software team
set-up-software-hint = Product, maintenance and operations; every entry names a project.
set-up-first-client = First client
set-up-client-work = Client work
set-up-acquisition = Acquisition
set-up-administration = Administration
set-up-website = Website
set-up-campaign = Campaign
set-up-internal = Internal
set-up-consulting = Consulting
set-up-workshops = Workshops
set-up-product = Product
set-up-maintenance = Maintenance
set-up-operations = Operations
set-up-call = call
set-up-travel = travel
set-up-revision = revision
set-up-concept = concept
set-up-design = design
set-up-development = development
set-up-meeting = meeting
set-up-on-site = on site
set-up-remote = remote
set-up-preparation = preparation
set-up-feature = feature
set-up-fault = fault
set-up-code-review = code review
set-up-on-call = on call
overlap-policy = Overlapping entries
overlap-policy-hint = What happens when somebody records two things at the same time.
overlap-allow = Allow
overlap-allow-hint = Nothing is said.
overlap-warn = Warn
overlap-warn-hint = The entry is saved, and the overlap is pointed out.
overlap-refuse = Refuse
overlap-refuse-hint = The entry is not saved until its times are changed.
settings-required = What an entry needs
settings-required-hint = Holds for entries that are started or changed from now on.
require-project = Every entry names a project
require-task = Every entry names a task
require-description = Every entry has a description
allow-future = Entries may lie in the future
allow-future-hint = For holidays and bookings that are planned ahead.
settings-limits = Timer and rate
timer-limit = Long timers, in hours
timer-limit-hint = A timer that runs longer is pointed out. Nothing is cut.
timer-limit-range = Choose 1 to 24 hours.
default-rate-in = Default hourly rate in { $currency }
default-rate-hint = For entries without a more special rate.

## Accounts

password = Password
organization = Organization
sign-in = Sign in
sign-in-title = Welcome back
sign-in-hint = Sign in to go on with your day.
sign-in-new-here = New here?
sign-in-wrong = The email or the password is wrong.
sign-in-too-many = Too many attempts. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 } and try again.
sign-up = Create an account
sign-up-title = Create your account
sign-up-intro = For yourself or for your team.
sign-up-name = Your name
sign-up-organization-hint = Your company or team. You can add others later.
sign-up-submit = Create account
sign-up-have-account = Already have an account?
sign-up-refused = This account cannot be created. If you already have one, sign in.
password-hint = At least 12 characters. A few words that do not belong together work well.
password-common = This is one of the passwords that are tried first, or close to one. Choose another.
password-personal = This is easy to guess for whoever knows your name, address or organization. Add words that have nothing to do with you.
password-keyboard = Neighbouring keys are easy to guess. Use a few words instead.
password-repeats = Repetitions are easy to guess. Use a few different words.
password-sequence = Sequences such as abc or 6543 are easy to guess. Use a few words instead.
password-date = Dates and years are easy to guess. Add words that do not belong together.
password-word = A single word is easy to guess. Add a few that do not belong with it.
password-name = Names are easy to guess. Add words that have nothing to do with them.
password-weak = This is easy to guess. Add a word or two; uncommon ones are better.

## API tokens

tokens-hint = For scripts that use the API as you, in { $organization } alone.
tokens-none = No tokens yet
tokens-none-hint = A token lets a script use the API in your name.
tokens-older = Older tokens
token-new = New token
token-create = Create token
token-created = “{ $name }” was created.
token-copy-now = Copy the token now: it is not shown again.
token-copy = Copy
token-copied = Copied
token-created-on = created { $day }
token-never-used = never used
token-last-used = last used { $day }
token-never-expires = never expires
token-expires = expires { $day }
token-expired = expired { $day }
token-revoked = revoked { $day }
token-ended = Ended
token-revoke = Revoke
token-revoke-name = Revoke { $name }
token-expiry = Expires
token-expiry-days = In { $days } days
token-expiry-year = In a year
token-expiry-never = Never
token-expiry-range = 1 to 3650 days, please.
token-scope = May
token-scope-read = Read
token-scope-write = Read and write
flash-token-revoked = Token revoked.

## Your account

account = Your account
account-profile = Profile
account-security = Security
account-sessions = Sessions
account-data = Your data
as-organization = As the organization
password-current = Current password
password-new = New password
password-change = Change password
password-change-hint = Every other browser where you are signed in will have to sign in again.
password-current-wrong = This is not your current password.
sign-in-again = Sign out and in again, then repeat this within ten minutes.
flash-password-changed = Password changed. Other sessions have ended.
tokens-outlive-password = Your API tokens keep working when the password changes; a password set anew by mail ends them. Did one leak? End them all, in every organization.
tokens-revoke-all = Revoke all API tokens
tokens-revoke-all-question = Revoke all your API tokens?
tokens-revoke-all-consequence = Every script that uses one of them stops working at once, in every organization.
flash-tokens-revoked = All your API tokens have ended.
sessions-hint = Where you are signed in. End what you do not know, and change your password.
session-browser-on-system = { $browser } on { $system }
session-device-unknown = Unknown device
session-since = since { $day }
session-last-seen = last used { $day }
session-present = This session
session-end = End
session-end-name = End the session { $name }
sessions-end-others = End all other sessions
flash-session-ended = Session ended.
flash-sessions-ended = All other sessions have ended.
sign-up-address-intro = First your email address: we mail you a link, and it leads on.
sign-up-go-on = Mail me the link
sign-up-sent = A mail is on its way to { $email }. The link in it leads on, for 24 hours.
sign-up-again = Ask for another link
sign-up-address = Your address { $email } is confirmed.
account-events = What happened lately
account-events-none = Nothing yet.
data-take = Take your data along
data-take-hint = A file with everything about you in all your organizations, for programs; or your time entries as a table for spreadsheets.
data-everything = Everything (JSON)
data-time-entries = Time entries (CSV)
account-delete = Delete your account
account-delete-intro = Erases what says who you are. You see what happens before it does.
account-delete-hint = Your name, address, settings and sessions are erased, and your tokens stop working. The time you recorded stays with your organizations, under the name “Deleted person”. This cannot be taken back.
account-delete-closes = You are alone in these organizations. They close with your account, and are erased after 30 days:
account-delete-leaves = You leave these organizations:
account-delete-blocked = You are the only owner of an organization with other members. Make somebody else its owner first, or delete it:
account-delete-blocked-hint = Nobody else owns it.
account-delete-now = Delete my account
account-owns = You are the only owner of an organization with other members. Nothing was deleted.
account-deleted = Your account is deleted
account-deleted-text = Thank you for having been here. You can begin anew at any time.
deleted-person = Deleted person
audit-signed-in = Signed in
audit-sign-in-locked = Sign-in had to wait after too many failures
audit-sign-in-failed = Sign-in failed
audit-second-factor-failed = Second step of a sign-in failed
audit-password-changed = Password changed
audit-password-reset = Password set anew by mail
audit-email-verified = Email address confirmed
audit-email-changed = Email address changed
audit-profile-changed = Profile changed
audit-session-ended = Session ended
audit-session-others-ended = All other sessions ended
audit-account-exported = Own data exported
audit-account-deleted = Account deleted
password-forgotten = Forgot your password?
back-to-sign-in = Back to sign-in
go-on = Go on
link-over = This link no longer works
link-over-hint = It was used already, it is too old, or a newer one has replaced it.
reset-title = A new password
reset-intro = Tell us your email address, and we will mail you a link that sets a new password.
reset-ask = Mail me a link
reset-again = Ask for another link
reset-sent = If { $email } belongs to an account, a link is on its way there. It works once, for an hour.
reset-kept = This service has no mail server, so nothing was sent to { $email }. Ask whoever runs it: if the address belongs to an account, they find the link among the mail that is kept.
reset-choose = Choose a new password. You will be signed out everywhere.
flash-password-reset = Your password is changed. Sign in with the new one.
verify-title = Is this your address?
verify-text = Confirm that { $email } is yours.
verify-button = Yes, it is mine
verification-send = Send the link
verification-banner = Please confirm that { $email } is your address: open the link that we mailed to it.
flash-verification-sent = A new link is on its way.
flash-address-verified = Your email address is confirmed.
address-verified = Confirmed
address-unverified = Not confirmed
address-change = Change email address
address-change-page = Change the address again
address-change-hint = Your address is { $email }. We mail one link to it and one to the new address. The change happens when you have opened both.
address-new = New email address
address-same = This is your address already.
address-waits-both = The change to { $email } waits for both links: the one mailed to your present address, and the one mailed to the new.
address-waits-new = The change to { $email } waits for the link that was mailed to the new address.
address-waits-present = The change to { $email } waits for the link that was mailed to your present address.
flash-address-asked = Two links are on their way.
address-approve-text = Somebody who is signed in to your account asked for another email address.
address-approve-button = Yes, change it
address-stop-button = No, stop this
address-confirm-text = Confirm that { $email } is your new address.
address-confirm-button = Yes, it is mine
address-one-more-new = Thank you. Now open the link that we mailed to the new address.
address-one-more-present = Thank you. Now open the link that we mailed to your present address.
address-changed = Your email address is changed. Use the new one to sign in.
address-no-longer-free = This address cannot be used any more. Your address stays as it was.
address-stopped = The change is stopped, and your address stays as it was. If you did not ask for it, change your password and end your other sessions.

## Mail
mail-footer = You receive this mail because of your account or an invitation at TimeTracker.
mail-account-changed = How you sign in to TimeTracker was changed
mail-account-change-origin = It was done from the address { $address }.
mail-account-change-not-you = If this was not you, change your password now and look at your sessions.
mail-account-change-look = Look at your security settings
mail-password-changed = Your password was changed, and every other session has ended.
mail-password-reset = Your password was set anew by a link in your mail, and every session has ended.
mail-link-day = The link works once, for 24 hours.
mail-sign-up = Your new account
mail-sign-up-asked = Welcome to TimeTracker. One more step, and you can begin.
mail-sign-up-action = Create your account
mail-sign-up-not-you = If you did not ask for an account, do nothing.
mail-sign-up-known = You have an account already
mail-sign-up-known-hello = Hello { $name }, somebody asked for a new account with this address. You have one already: nothing was changed.
mail-sign-up-known-action = Sign in
mail-sign-up-known-forgot = If you forgot your password, the sign-in page leads to a new one.
mail-account-deleted = Your account is deleted
mail-account-deleted-line = Your account at TimeTracker is deleted, as you asked. This is the last mail.
mail-account-deleted-not-you = If this was not you, tell whoever runs the service.
mail-reset = Set a new password
mail-reset-asked = Hello { $name }, somebody asked for a new password for your account.
mail-reset-action = Choose a new password
mail-reset-hour = The link works once, for an hour.
mail-reset-not-you = If this was not you, do nothing: your password stays as it is.
mail-verify = Confirm your email address
mail-verify-hello = Hello { $name }, please confirm that this is your address.
mail-verify-action = Confirm the address
mail-verify-not-you = If you have no account at TimeTracker, do nothing.
mail-address-change = Change of your email address
mail-address-approve = Somebody who is signed in to your account asked to change its address to { $email }.
mail-address-approve-action = Agree to the change, or stop it
mail-address-approve-not-you = If this was not you, stop the change and change your password.
mail-address-confirm = Somebody gave this address as the new one of their account. If this was you, confirm it.
mail-address-confirm-action = Confirm the new address
mail-address-confirm-not-you = If this was not you, do nothing.
mail-address-changed = The address of your account is now { $email }.
mail-address-taken = Your address was given for another account
mail-address-taken-hello = Hello { $name }, somebody gave this address as the new one of their account. It belongs to yours, so nothing was changed.
mail-address-taken-hint = If this was you, sign in with this address instead.

## Members

role = Role
you = You
status-invited = Invited
status-suspended = Suspended
status-removed = Removed
members-search = Search members
members-none-suspended = Nobody is suspended
members-none-removed = Nobody was removed
members-nothing-matches-hint = Try fewer letters, or look under another status.
member-joined = Joined
member-last-activity = Last active
member-access = Access
member-access-hint = A suspended member can be let in again at any time. A removed one comes back by invitation, to the same history.
member-removed-hint = Invited again, this person comes back to the same history.
member-change-role = Change role
member-suspend = Suspend
member-reactivate = Reactivate
member-remove = Remove
member-suspend-question = Suspend { $name }?
member-suspend-consequence = They are out at once, in every browser and script. Everything they recorded stays, and you can let them in again.
member-remove-question = Remove { $name }?
member-remove-consequence = They are out at once, in every browser and script. Invited again, they come back to the same history.
member-tokens-end = { $count ->
    [one] Their API token stops working for good.
   *[other] Their { $count } API tokens stop working for good.
}
member-timer-stops = Their running timer is stopped.
member-entries-stay = { $count ->
    [0] They have recorded no time.
    [one] The time entry they recorded stays.
   *[other] The { $count } time entries they recorded stay.
}
member-last-owner = An organization needs an owner, and this is the last one. Make somebody else an owner first.
member-outranks = Only owners can change what concerns an owner.
member-self = You cannot do this to yourself. You can leave the organization instead.
member-gone = This person was removed. Invite them again to give them access.
role-above-own = You cannot give a role above your own.
role-viewer-hint = Sees projects, clients and everyone’s time. Changes nothing.
role-member-hint = Tracks their own time.
role-manager-hint = Manages clients, projects and everyone’s time, and sees rates and amounts.
role-admin-hint = Also manages members and settings.
role-owner-hint = Also decides about the plan, ownership and the organization’s end.
leave = Leave
leave-title = Leave this organization
leave-hint = Your access ends. What you recorded stays with the organization.
leave-question = Leave { $name }?
leave-consequence = You are out at once, in every browser and script. Only an invitation lets you in again.
leave-tokens-end = { $count ->
    [one] Your API token for it stops working for good.
   *[other] Your { $count } API tokens for it stop working for good.
}
leave-timer-stops = Your running timer is stopped.
leave-entries-stay = { $count ->
    [0] You have recorded no time in it.
    [one] The time entry you recorded stays with the organization.
   *[other] The { $count } time entries you recorded stay with the organization.
}
flash-member-role = Role changed.
flash-member-suspended = Member suspended.
flash-member-reactivated = Member reactivated.
flash-member-removed = Member removed.
flash-left = You left the organization.

## Invitations

invite = Invite people
invite-many = Invite many
invite-again = Invite again
invite-hint = They get a mail with a link that works once, for 14 days.
invite-kept-hint = This installation sends no mail: the mail is kept, and an operator of the installation can read it.
invite-send = Send invitation
invitations = Invitations
invitations-none = Nobody is waiting to join
invitations-none-hint = Invitations that were sent and not yet accepted show here.
invitations-none-settled = No invitation was accepted or revoked yet
invitations-open = Invitations that wait
invitations-settled = Accepted and revoked invitations
invited-by = Invited by
invitation = Invitation
invitation-sent = Sent
invitation-until = Until { $day }
invitation-open = Waiting
invitation-expired = Expired
invitation-accepted = Accepted
invitation-revoked = Revoked
invitation-closed = Closed
invitation-resend = Send again
invitation-revoke = Revoke
invitation-pending = This address is invited already. You can send the invitation again from the list.
invitation-member = This address belongs to a member already.
invitation-settled = This invitation was accepted or revoked meanwhile.
invitation-outranks = This invitation gives a role above your own, so only somebody in that role can send it again.
invitation-title = Join { $organization }
invitation-from = { $inviter } invites you. Your role: { $role }.
invitation-accept = Accept invitation
invitation-sign-in = Sign in to accept
invitation-sign-up = Create account and accept
invitation-sign-out = Sign out and continue
invitation-other-person = This invitation was sent to { $address }. You are signed in as { $own }.
invitation-unknown = This link leads nowhere
invitation-unknown-hint = It may be incomplete, or a newer mail has replaced it. Use the link of the newest mail, or ask who invited you to send another.
invitation-over-accepted = This invitation was accepted already. A link works once.
invitation-over-revoked = This invitation was taken back. Ask who invited you if that was a mistake.
invitation-over-expired = This invitation is older than 14 days. Ask who invited you to send another.
invitation-over-closed = This organization takes nobody in at the moment. Ask who invited you.
invitation-accepted-before = You accepted this invitation before.
invitation-go = Go to Time
invitation-suspended = Your membership in this organization is suspended. Only its owners and admins can change that.
invitation-full = Every seat of this organization is taken. Ask who invited you to make room, then open the link again.
bulk-csv = One person to a line
bulk-hint = email,role and, if you like, a name: ada@example.com,manager,Ada Lovelace. The roles are viewer, member, manager, admin and owner. 500 lines at most.
bulk-file = Or a CSV file
bulk-preview = Check
bulk-line = Line
bulk-result = Result
bulk-ready = Ready
bulk-good = { $count ->
    [one] This line is right.
   *[other] All { $count } lines are right.
}
bulk-bad = { $count ->
    [one] One line needs another look. Nobody is invited until every line is right.
   *[other] { $count } lines need another look. Nobody is invited until every line is right.
}
bulk-send = { $count ->
    [one] Send 1 invitation
   *[other] Send { $count } invitations
}
bulk-empty = There is nobody to invite. Write one person to a line.
bulk-too-many = At most { $most } people at once, please.
bulk-too-many-columns = More than three columns. Put a name with a comma in quotes.
bulk-role-unknown = “{ $role }” is no role.
bulk-twice = This address stands on a line before.
bulk-over-limit = There is no seat left for this one.
bulk-not-text = The file is not text in UTF-8.
mail-hello = Hello,
mail-hello-name = Hello { $name },
mail-invitation-subject = { $inviter } invites you to { $organization }
mail-invitation-line = { $inviter } invites you to { $organization } on TimeTracker. Your role: { $role ->
    [owner] owner
    [admin] admin
    [manager] manager
    [viewer] viewer
   *[member] member
}.
mail-invitation-action = Open the invitation
mail-invitation-expiry = The link works once, for 14 days.
mail-invitation-ignore = If you do not know what this is about, do nothing: without you the invitation ends by itself.
flash-invitation-sent = Invitation sent.
flash-invitation-kept = Invitation made. This installation sends no mail: an operator can read it.
flash-invitation-resent = Invitation sent again. The link before no longer works.
flash-invitation-revoked = Invitation revoked.
flash-invitation-accepted = Welcome! You are a member now.
flash-invitations-sent = Invitations sent.
flash-invitations-kept = Invitations made. This installation sends no mail: an operator can read them.

## Plans and usage

usage = Limits and usage
usage-now = In use now
usage-of = { $used } of { $limit }
usage-seats = Members and open invitations
usage-projects = Active projects
usage-archived = Archived projects
usage-entries = Time entries
usage-storage = Storage
usage-api-calls = API calls
usage-api-calls-hint = Entries count in the month of their day. API calls count in the month in which they were made (UTC), and are stored every few seconds.
usage-by-month = By month
usage-full = { $what }: the limit is reached.
month = Month
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
limit-none = no limit
limit-users-reached = Your plan allows { $limit } members and open invitations, and { $used } are taken. Remove a member, revoke an invitation, or ask an owner to choose a larger plan under “Limits and usage”.
limit-projects-reached = Your plan allows { $limit } active projects, and there are { $used }. Archive one, or ask an owner to choose a larger plan under “Limits and usage”.
plan-change = Change the plan
plan-change-hint = The new plan holds at once. Limits that were agreed with your organization alone end with the plan they were agreed for.
plan-limits = Members: { $users }. Active projects: { $projects }.
plan-too-small-users = This plan allows { $users } members and open invitations, and { $seats } are taken.
plan-too-small-projects = This plan allows { $most } active projects, and there are { $projects }.
plan-too-small-both = This plan allows { $users } members and open invitations, and { $seats } are taken; it allows { $most } active projects, and there are { $projects }.
flash-plan-changed = The plan was changed.

## Audit

audit = Audit
audit-none = Nothing was recorded yet
audit-none-hint = Changes of members, roles, settings, tokens and the like appear here, with who made them and from where.
audit-nothing-hint = Try fewer letters, another kind, or a longer span.
audit-subject-search = Search by name
audit-family = Kind
audit-family-all = Everything
audit-actor = Who
audit-actor-all = Everybody
audit-since = First day
audit-until = Last day
audit-show = Show
audit-field = Field
audit-before = Before
audit-after = After
audit-by-operator = Operator
audit-by-token = API token
audit-changes =
    { $count ->
        [one] 1 field
       *[other] { $count } fields
    }
audit-export-csv = Export as CSV
audit-export-json = Export as JSON
audit-export-hint = The file holds what is shown, on all pages. The export is recorded too.
audit-actor-unknown = Nobody in this organization has this id.
audit-subject-unknown = Nothing in this record has this id.
audit-family-account = Accounts
audit-family-audit = This record
audit-family-organization = Organization
audit-family-plan = Plan
audit-audit-exported = Audit record exported
audit-plan-changed = Plan changed
audit-family-organization-template = Templates
audit-organization-founded = Organization founded
audit-organization-settings-changed = Settings changed
audit-organization-logo-changed = Logo changed
audit-organization-logo-removed = Logo removed
audit-organization-template-saved = Template saved
audit-organization-template-renamed = Template renamed
audit-organization-template-deleted = Template deleted
audit-family-member = Members
audit-family-invitation = Invitations
audit-member-role-changed = Role changed
audit-member-suspended = Member suspended
audit-member-reactivated = Member reactivated
audit-member-removed = Member removed
audit-member-left = Member left
audit-invitation-sent = Invitation sent
audit-invitation-resent = Invitation sent again
audit-invitation-revoked = Invitation revoked
audit-invitation-accepted = Invitation accepted
audit-client-deleted = Client deleted
audit-project-deleted = Project deleted
audit-project-visibility-changed = Who sees a project changed
audit-project-member-added = Member added to a project
audit-project-member-removed = Member removed from a project
audit-tag-deleted = Tag deleted
audit-time-entry-deleted = Time entry deleted
audit-time-entry-restored = Time entry restored
audit-family-client = Clients
audit-family-project = Projects
audit-family-tag = Tags
audit-family-time-entry = Time entries
audit-family-sign-in = Sign-in

## Two-step sign-in

two-factor = Two-step sign-in
two-factor-hint = After your password, a code from an app on your phone. Whoever learns your password still cannot get in.
two-factor-is-off = Two-step sign-in is off
two-factor-off-hint = You need an authenticator app, for example the one of your password manager.
two-factor-begin = Set up two-step sign-in
two-factor-set-up = Set up two-step sign-in
two-factor-scan = 1. Add the account to your app
two-factor-scan-hint = Scan this picture with your authenticator app.
two-factor-picture = QR code with the key below
two-factor-type = Or type this key into the app:
two-factor-first-code = 2. Enter the code that the app shows
two-factor-code = Code of six digits
two-factor-ends-sessions = You stay signed in here. All your other sessions end.
two-factor-turn-on = Turn on
two-factor-not-begun = This set-up is over. Start again.
two-factor-is-on = Two-step sign-in is on.
recovery-codes-are-new = These are your new recovery codes. The old ones no longer work.
two-factor-on-hint = Signing in with your password also asks for a code.
two-factor-turn-off = Turn off two-step sign-in
two-factor-turn-off-hint = Your password alone will open your account again. All your other sessions end.
two-factor-proof = Your password, or a code from the app
recovery-codes = Recovery codes
recovery-codes-left = { $count ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
 }
recovery-codes-renew-hint = New codes take the place of the old ones, which then no longer work.
recovery-codes-renew = Make new recovery codes
recovery-codes-keep = Keep these recovery codes where you will find them without your phone. Each works once. They are not shown again.
recovery-codes-download = Download
recovery-codes-print = Print
recovery-codes-kept = I have kept them
second-factor = Second step
second-factor-hint = Your password was right. Now show that it is you.
second-factor-code = Code
second-factor-code-hint = Six digits from your authenticator app, or a recovery code.
second-factor-back = Sign in with another account
second-factor-wrong = This code is not right, or was used before. Wait for the next one.
second-factor-first-wrong = This is not the code that the app shows now. Check that your phone’s clock is right.
flash-two-factor-off = Two-step sign-in is off.
flash-sign-in-over = That took too long. Please sign in again.
mail-two-factor-on = Two-step sign-in was turned on for your account.
mail-two-factor-off = Two-step sign-in was turned off for your account.
mail-recovery-codes-renewed = New recovery codes were made for your account. The old ones no longer work.

## Passkeys

passkeys = Passkeys
passkeys-hint = Sign in with your finger, your face or a PIN: quicker than a password, and nothing that anybody could steal from us.
passkeys-none = No passkeys yet
passkeys-none-hint = A passkey is kept by your phone, your computer or a security key.
passkeys-beside-password = Your password works beside them, and by itself unless two-step sign-in is on.
passkey-new = New passkey
passkey-name = What to call it
passkey-name-hint = For example the device that keeps it.
passkey-create = Make a passkey
passkey-created-on = made { $day }
passkey-never-used = never used
passkey-last-used = last used { $day }
passkey-rename = Rename
passkey-rename-name = Rename { $name }
passkey-remove = Remove
passkey-remove-name = Remove { $name }
passkey-unsupported = This browser cannot use passkeys here. They need scripts and a recent browser.
passkey-elsewhere = Passkeys belong to a name. Open this page at:
passkey-needs-name = Passkeys need a domain name. This service is reached by a number.
passkey-refused = This passkey could not be kept: it took too long, or is not what was asked for. Try again.
passkey-known = This device has a passkey for an account already.
passkey-cancelled = Nothing was done: the device did not answer, or you cancelled.
passkey-failed = The device could not do it. Try again, or try another device.
passkey-last-way-in = This is your only way into your account. Add another passkey or a password first.
passkey-sign-in = Sign in with a passkey
passkey-second-step = Use a passkey instead
passkey-not-accepted = This passkey was not accepted. Try again, or sign in another way.
flash-passkey-added = Passkey added.
flash-passkey-renamed = Passkey renamed.
flash-passkey-removed = Passkey removed.
mail-passkey-added = A passkey was added to your account.
mail-passkey-removed = A passkey was removed from your account.

## Life cycle

settings-danger = Danger zone
organizations-closed = Closed
organization-cancelled = Cancelled
organization-pending = To be erased
organization-export = Take everything along
organization-export-hint = An archive with a file for each kind of thing, as it is now. Secrets stay here. The export is recorded.
organization-export-json = Export as JSON
organization-export-csv = Export as CSV
organization-cancel = Cancel the organization
organization-cancel-hint = It closes at once for everybody but its owners. Nothing is lost, and you can reactivate it.
organization-reactivate = Reactivate
organization-delete = Delete the organization
organization-delete-hint = It closes at once, and after 30 days everything in it is erased for good. Until then every owner can take that back here.
organization-type-name = Type “{ $name }” to confirm
organization-name-differs = This is not the organization’s name.
organization-keep = Keep the organization
organization-deletion-notice = Everything in this organization will be erased after { $day }. Until then it is closed to everybody but its owners.
organization-cancelled-notice = This organization is cancelled: it is closed to everybody but its owners.
organization-closed-already = The organization is closed already.
organization-not-cancelled = The organization is not cancelled.
organization-not-pending = The organization is not about to be erased.
organization-deletion-pending = The organization is about to be erased already.
ownership-transfer = Hand the organization on
ownership-transfer-hint = You offer it to a member. When they accept, they are its owner and you are an admin. An offer ends after seven days.
ownership-heir = New owner
ownership-offer = Offer
ownership-waiting = { $person } was asked and has not answered yet.
ownership-withdraw = Withdraw the offer
ownership-nobody = There is nobody yet whom you could offer it to: members who are not viewers and not owners.
ownership-heir-unknown = Choose an active member who is no viewer and no owner.
ownership-offer-open = There is an offer already. Withdraw it first.
ownership-former-gone = Who offered it to you does not own the organization any more.
ownership-offered = The organization is offered to you
ownership-offered-line = { $person } offers you to become the owner of this organization. The offer ends after { $day }.
ownership-offered-hint = An owner chooses the plan, decides about the organization’s end, and may do everything an admin may.
ownership-offered-notice = { $person } offers you to become the owner of this organization.
ownership-accept = Become the owner
ownership-decline = Decline
flash-organization-cancelled = The organization is cancelled.
flash-organization-reactivated = The organization is open again.
flash-organization-deletion = The organization is closed, and will be erased in 30 days.
flash-organization-kept = The organization stays.
flash-ownership-offered = The offer was sent.
flash-ownership-withdrawn = The offer was withdrawn.
flash-ownership-accepted = You are the owner now.
flash-ownership-declined = You declined the offer.
mail-organization-cancelled = { $organization } was cancelled
mail-organization-cancelled-line = { $person } cancelled { $organization }. It is closed to everybody but its owners, who can reactivate it.
mail-organization-reactivated = { $organization } is open again
mail-organization-reactivated-line = { $person } reactivated { $organization }.
mail-organization-deletion = { $organization } will be erased
mail-organization-deletion-line = { $person } asked to delete { $organization }. It is closed now, and on { $day } everything in it will be erased for good. Until then every owner can take that back.
mail-organization-kept = { $organization } will not be erased
mail-organization-kept-line = { $person } took the deletion of { $organization } back.
mail-organization-erased = { $organization } was erased
mail-organization-erased-line = { $organization } was erased as it was asked for, with { $rows } records. Nothing of it can be brought back.
mail-organization-see = See the organization
mail-ownership-offered = { $person } offers you { $organization }
mail-ownership-offered-line = { $person } offers you to become the owner of { $organization }. The offer ends after { $day }.
mail-ownership-answer = Answer
mail-ownership-transferred = { $person } is the owner of { $organization } now
mail-ownership-declined = { $person } declined to become the owner of { $organization }
mail-home = To TimeTracker
audit-family-ownership = Ownership
audit-organization-cancelled = Organization cancelled
audit-organization-reactivated = Organization reactivated
audit-organization-deletion-requested = Deletion of the organization asked for
audit-organization-deletion-cancelled = Deletion of the organization taken back
audit-organization-exported = Everything exported
audit-ownership-offered = Ownership offered
audit-ownership-offer-withdrawn = Offer of ownership withdrawn
audit-ownership-offer-declined = Offer of ownership declined
audit-ownership-transferred = Ownership handed on

## Signing in through another service

sso = Single sign-on
sso-go = Sign in with { $provider }
sso-organization = Sign in with your organization
sso-organization-hint = Your organization may have a sign-in of its own. Your address at work leads there.
sso-work-address = Email at work
sso-continue = Continue
sso-found = Your organization signs in with { $provider }.
sso-none-for-domain = No organization has a sign-in for this address.
sso-back = Sign in another way
sso-failed = You are not signed in
sso-unreachable = The sign-in service does not answer as it should. Try again later, or sign in another way.
sso-refused = The answer of the sign-in service does not fit. Nothing was changed. Start again.
sso-over = This sign-in took too long, or was used before. Start again.
sso-cancelled = The sign-in service let nobody in: you cancelled, or it does not know you.
sso-none = There is no such sign-in service here.
sso-unverified = The sign-in service has not verified your email. Sign in another way and connect it in your security settings.
sso-not-for-account = This sign-in service does not speak for that email. Sign in another way.
sso-not-member = You are not a member of this organization. Ask its administrators for an invitation.
sso-full = This organization has no free seat. Ask its administrators.
sso-provider = Your own sign-in service
sso-provider-hint = People of your verified domains can sign in through it (OpenID Connect). Register TimeTracker there first.
sso-callback = Redirect address
sso-start = Sign-in link
sso-name = What people call it
sso-issuer = Issuer
sso-issuer-invalid = This is not the address of an issuer. It begins with https:// and has no question mark.
sso-client-id = Client ID
sso-client-secret = Client secret
sso-secret-kept = Leave it empty to keep the present one.
sso-admits = New people become members
sso-admits-hint = Whoever comes through it for the first time, with an email of a verified domain, joins as a member while there are seats.
sso-remove = Remove this sign-in service
flash-sso-removed = Sign-in service removed.
flash-sso-sign-in-once = There is an account with this email. Sign in to it once, to connect the two.
domains = Mail domains
domains-hint = Your sign-in service speaks for people with an email of these domains, and for nobody else.
domain = Domain
domain-add = Add domain
domain-invalid = This is not a domain. An example: example.com
domain-known = This domain is in the list already.
domain-publish = Publish this record in the domain’s DNS, then check it:
domain-verified = Verified
domain-verify = Check
domain-verify-name = Check { $domain }
domain-remove = Remove
domain-remove-name = Remove { $domain }
domain-not-found = The record { $record } is not there yet, or says something else. DNS can take an hour.
domain-dns-silent = The DNS server does not answer. Try again in a moment.
flash-domain-verified = Domain verified.
flash-domain-removed = Domain removed.
identities = Connected sign-ins
identities-hint = Other services through which you can sign in to this account.
identities-none = No connected sign-in
identities-none-hint = Connect one to sign in without a password.
identity-link = Connect { $provider }
identity-link-hint = From now on { $label } will be able to sign in to your account { $account }.
identity-link-yes = Connect
identity-link-over = This took too long. Start again.
identity-taken = This sign-in is connected with an account already.
identity-linked-on = connected { $day }
identity-remove = Disconnect
identity-remove-name = Disconnect { $name }
flash-identity-linked = Connected.
flash-identity-removed = Disconnected.
mail-identity-linked = Another service was connected with your account. It can be used to sign in.
mail-identity-removed = A connected sign-in was removed from your account.
audit-identity-linked = Connected another sign-in
audit-identity-removed = Disconnected another sign-in
audit-identity-provider-saved = Changed the sign-in service
audit-identity-provider-removed = Removed the sign-in service
audit-mail-domain-added = Added a mail domain
audit-mail-domain-verified = Verified a mail domain
audit-mail-domain-removed = Removed a mail domain
audit-member-joined-by-domain = Joined through the sign-in service
audit-two-factor-enabled = Turned on two-step sign-in
audit-two-factor-disabled = Turned off two-step sign-in
audit-recovery-codes-renewed = Made new recovery codes
audit-recovery-code-used = Signed in with a recovery code
audit-passkey-added = Added a passkey
audit-passkey-removed = Removed a passkey
audit-family-token = API tokens
audit-token-created = API token made
audit-token-revoked = API token revoked
audit-token-all-revoked = All API tokens revoked

## Operators

console = Console
forbidden-support = You are here to help: you can read, and change nothing.
forbidden-proof = It has been an hour since you showed who you are. Open the console in a browser and enter your password.
support-banner = An owner let you in until { $until } to help. You can read and change nothing, and your visit is on the organization’s record.
support-leave = Back to the console
suspension-reason = Reason: { $reason }
operator-search = Name, slug, contact, or a member’s whole address
operator-every-status = Every status
operator-every-plan = Every plan
operator-no-organizations = No organizations yet
operator-no-organizations-hint = They show here as soon as somebody signs up.
operator-nothing-hint = Try fewer letters, or another status or plan.
operator-look-hint = That you opened this page is on the organization’s record. Its work stays out of sight.
operator-erased-after = An owner deleted it: everything in it will be erased after { $day }.
operator-since = Since
operator-owners = Owners
operator-no-owners = Nobody owns it any more.
support = Support access
operator-support-until = An owner lets operators look inside until { $until }.
operator-enter = Look inside
operator-no-support = No owner lets operators look inside just now. They can under “Support access” in their settings.
operator-plan = Plan and limits
operator-plan-hint = An empty limit is the plan’s own. One may be smaller than what is in use: then nothing more can be added. The owners get a mail.
operator-limit-range = Enter a whole number from 1 to 1,000,000, or leave it empty.
operator-plan-same = That plan and these limits hold already.
operator-suspend = Suspend
operator-suspend-hint = Everything stays readable, and nothing can be changed. The owners get a mail.
operator-reason = Reason
operator-reason-hint = The people of the organization read it on every page.
operator-suspended-already = The organization is suspended already.
operator-activate = Activate
operator-activate-hint = The people of the organization can work again at once. The owners get a mail.
operator-not-suspended = The organization is not suspended.
operator-proof = Show who you are
operator-proof-hint = The console asks for it once an hour.
outbox = Outbox
outbox-no-server = This service has no mail server, so nothing here was sent. Hand the letters on yourself.
outbox-kept = Kept
outbox-failed = Failed
outbox-waiting = Waiting
outbox-done = Done
outbox-none = Nothing is left here
outbox-none-hint = Mail that cannot be sent, and other work that fails, waits here.
outbox-job = Work: { $kind }
outbox-look-hint = That you opened this is on the record of the organization or the person it is about.
outbox-to = To
outbox-organization = Organization
outbox-written = Written
outbox-attempts = Attempts
outbox-due = Next attempt
outbox-problem = Problem
outbox-text = Letter
outbox-unreadable = This cannot be opened: it was sealed with another key than this installation’s.
outbox-not-now = Trying again does not help now: it waits for its turn, or there is no mail server.
flash-outbox-retried = It is tried again now.
flash-operator-suspended = The organization is suspended.
flash-operator-activated = The organization is active again.
support-open = Operators may look inside
support-open-until = { $person } let them in until { $until }. They read and change nothing.
support-end = End it now
support-grant = Let operators in
support-grant-hint = The people who run this service see none of your work by themselves. When you need help, let them look inside for some hours: they read what your viewers read, and your settings, and change nothing. Every visit is on your record, and it ends by itself.
support-hours = For how long
support-hours-count = { $count ->
    [one] One hour
   *[other] { $count } hours
 }
support-hours-range = Choose 1, 8, 24 or 72 hours.
support-before = Earlier
support-record-hint = Who came in, and when, is in the audit record.
support-granted-already = Operators may look inside already. End that first.
support-ended-already = Operators may not look inside: there is nothing to end.
flash-support-granted = Operators may look inside now.
flash-support-ended = Operators are out again.
mail-operator-plan = The plan of { $organization } changed
mail-operator-plan-line = The people who run this service changed the plan or the limits of { $organization }.
mail-operator-plan-limits = Plan: { $plan }. Members and open invitations: { $users }. Active projects: { $projects }.
mail-operator-suspended = { $organization } is suspended
mail-operator-suspended-line = The people who run this service suspended { $organization }. Everything can be read and exported, nothing changed.
mail-operator-activated = { $organization } is active again
mail-operator-activated-line = The people who run this service activated { $organization } again. Everybody can work as before.
audit-family-operator = Operators
audit-family-support = Support access
audit-operator-looked = An operator looked at plan and usage
audit-operator-plan-changed = An operator changed plan or limits
audit-operator-suspended = An operator suspended the organization
audit-operator-activated = An operator activated the organization
audit-operator-mail-read = An operator read a letter
audit-operator-mail-retried = An operator had something tried again
audit-support-granted = Operators let in
audit-support-ended = Support access ended
audit-support-entered = An operator looked inside
## Timesheet
timesheet = Timesheet
entries = Entries
total = Total
saving = Saving …
saved = Saved
unsaved = Not saved: look at the marked cells
timesheet-whose = Whose week
timesheet-show = Show
timesheet-empty = Nothing in this week yet
timesheet-empty-hint = Add a project and type its hours, or copy the week before.
timesheet-empty-other = No time was recorded in this week.
timesheet-row-add = Add row
timesheet-row-remove = Remove the row of { $name }
timesheet-row-remove-short = Remove row
timesheet-copy-rows = Copy last week’s rows
timesheet-copy-times = Copy with times
flash-timesheet-copied = The week before is copied.
flash-timesheet-nothing-to-copy = The week before has nothing to copy.
timesheet-comment = Comment
timesheet-comment-for = Comment for { $name }
timesheet-open = Open the entries
timesheet-open-cell = { $count ->
    [one] { $name }: open the entry
   *[other] { $name }: open the { $count } entries
}
timesheet-cell-changed = This cell was changed meanwhile, so yours was not saved. Reload the page to see it.
timesheet-cell-empty = There is no time here any more
timesheet-back = Back to the week
timesheet-incomplete = The page sent only a part of its cells. Reload it and try again.
timesheet-time-missing = Type the time that the comment is about.
entry-worker-unknown = Nobody in this organization has this id.
entry-worker-stays = An entry stays with the person who worked.
audit-time-entry-created = Time entered for somebody
audit-time-entry-changed = Somebody’s time changed

## Calendar

calendar = Calendar
calendar-week = Week
calendar-month = Month
calendar-view = Show
calendar-before = Back
calendar-after = Forward
calendar-whose = Whose calendar
calendar-one-person = A calendar is one person’s. Give a person’s id.
calendar-no-times = No times
calendar-running = running
calendar-keys = Draw in the calendar to add time. On an entry, Alt and the arrow keys move it, with Shift they move its end, and Enter opens it.
calendar-no-script = The calendar needs scripts. The same time stands here:
## Tasks

task = Task
task-find-create = Find or create a task
task-none = No task
task-no-match = No task matches.
task-not-of-project = This project has no such task.
task-cancelled = This task is cancelled. Reopen it to record time on it.
task-required = Choose a task: this organization wants one for every entry.
task-needs-project = Choose a project for the new task.
task-name-taken = This project has another task with this name.
task-project-fixed = A task stays in its project.
task-in-use = Time was recorded for this task, so it can be cancelled but not deleted.
task-cancelled-not-done = A cancelled task is not done. Reopen it first.
task-done-not-cancelled = A done task is not cancelled. Reopen it first.
task-not-in-column = The task that it is to follow is not in this column.
assignee-unknown = Nobody active in this organization has this id.
estimate-range = An estimate is between one second and 10,000 hours.
tasks = Tasks
tasks-mine = My tasks
tasks-all = All tasks
tasks-board = Board
task-new = New task
task-new-in = New task: { $status }
task-edit = Edit task
task-start = Start the timer on “{ $name }”
tasks-overdue = Overdue
tasks-today = Due today
tasks-this-week = Due this week
tasks-later = Later
tasks-without-day = Without a due date
tasks-open = Open
tasks-search = Find a task
tasks-sort = Order
tasks-sorted-by = By: { $what }
tasks-none = No open tasks
tasks-none-hint = Tasks say what is to be done in a project, by whom and until when.
tasks-nothing-hint = Try fewer letters, or another status.
tasks-mine-none = Nothing is waiting for you
tasks-mine-none-hint = Tasks that are given to you stand here, what is due first at the top.
tasks-of-nobody = Tasks that nobody has
tasks-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
task-status-todo = To do
task-status-in_progress = In progress
task-status-review = In review
task-status-done = Done
task-status-cancelled = Cancelled
task-priority = Priority
task-priority-any = Any priority
task-priority-low = Low
task-priority-medium = Medium
task-priority-high = High
task-priority-urgent = Urgent
task-assignee = Assignee
task-assignee-any = Anybody
task-assignee-me = Me
task-assignee-none = Nobody
task-due = Due date
task-estimate = Estimate
task-estimate-hint = As you would say it: 2:30, 90m or 1.5
task-project-choose = Choose a project
task-undescribed = There is no description.
task-activities = Activity
task-started = Started
task-completed = Completed
task-own-time = Your time
task-time-spent = Spent
task-move = Move to
task-move-up = Up
task-move-down = Down
board-keys = Drag cards, or move the one in focus with Shift and the arrow keys.
markdown-hint = Markdown works: **bold**, _italic_, lists, links.
task-delete-consequence = The task disappears from every list. It has no time entries.
flash-task-created = Task created.
flash-task-deleted = Task deleted.
flash-task-restored = Task restored.
nothing = nothing
task-was-created = created the task.
task-was-described = changed the description.
task-was-deleted = deleted the task.
task-was-restored = restored the task.
task-was-renamed = changed the name from “{ $old }” to “{ $new }”.
task-was-moved = changed the status from { $old } to { $new }.
task-priority-changed = changed the priority from { $old } to { $new }.
task-assignee-changed = changed the assignee from { $old } to { $new }.
task-day-changed = changed the due date from { $old } to { $new }.
task-estimate-changed = changed the estimate from { $old } to { $new }.
shortcut-tasks = Go to Tasks
projects-all = All projects
## Search

search-everything = Search clients, projects, tags and time
search-begin = What are you looking for?
search-begin-hint = A few letters are enough, and a wrong one does no harm.
search-nothing-hint = Try fewer words or another spelling.
search-results = Found
commands = Search and commands
commands-placeholder = Search, or say where to go
command-start = Start the timer:

## Comments and notifications

comments = Comments
comment = Comment
comments-none = Nobody has commented yet.
comments-older = Older comments
comment-write = Comment
comment-reply = Reply
comment-placeholder = What should others know?
comment-mention = Mention
comment-edited = edited
comment-deleted = This comment was deleted.
comment-delete-consequence = Its text is gone for good. Replies to it stay.
comment-not-own = Only who wrote a comment may change it, and managers may delete it.
mentions-too-many = Mention at most { $most } people.
flash-comment-deleted = Comment deleted.
notifications = Notifications
notifications-none = Nothing new
notifications-none-hint = When somebody mentions you, replies to you, gives you a task or decides about your week, it stands here.
notifications-read = Mark all as read
notifications-unread = { $count } new
notifications-preferences = How to tell me
notification-new = New
notification-read = Mark as read
notification-mention = { $person } mentioned you on “{ $about }”
notification-reply = { $person } replied to you on “{ $about }”
notification-task-assigned = { $person } gave you the task “{ $about }”
notification-time-submitted = { $person } submitted the week from { $from } to { $to }
notification-time-approved = { $person } approved your week from { $from } to { $to }
notification-time-rejected = { $person } rejected your week from { $from } to { $to }
notification-time-reopened = { $person } opened your week from { $from } to { $to } again
notify-mention = Somebody mentions me
notify-reply = Somebody replies to me
notify-task-assigned = Somebody gives me a task
notify-time-submitted = A week waits for my approval
notify-time-approved = My week is approved
notify-time-rejected = My week is rejected
notify-time-reopened = My week is opened again
notify-mail = Here and by mail
notify-here = Only here
notify-none = Not at all
mail-mention = { $person } mentioned you on “{ $about }”
mail-mention-line = { $person } wrote a comment on “{ $about }” in { $organization } that mentions you.
mail-reply = { $person } replied to you on “{ $about }”
mail-reply-line = { $person } replied to your comment on “{ $about }” in { $organization }.
mail-task-assigned = { $person } gave you the task “{ $about }”
mail-task-assigned-line = The task “{ $about }” in { $organization } is yours now.
mail-task-look = Look at the task
mail-comment-read = Read the comment

## Approval of weeks
approvals = Approvals
approvals-empty = No week was submitted yet
approvals-empty-hint = Weeks that people submit on their timesheets wait here for approval.
period-is-open = Open again
period-is-submitted = Waits for approval
period-is-approved = Approved
period-is-rejected = Rejected
period-submit = Submit week
period-withdraw = Withdraw
period-decide = Decide
period-approve = Approve
period-reject = Reject
period-reopen = Open again
period-approved = The time from { $from } to { $to } is approved and closed. Ask a manager to open it again.
period-submitted = The time from { $from } to { $to } waits for approval and is closed. Withdraw it to change it.
period-locked = The time up to { $day } is closed. Ask a manager to change it.
period-timer-runs = The timer still runs in this week. Stop it, then submit the week.
period-not-open = This week waits for approval or is approved already.
period-not-waiting = This week does not wait for approval.
period-is-open-already = This week is open.
period-decision-unknown = Choose to approve, to reject or to open again.
lock-date = Closed up to
lock-date-hint = Time of this day and before it is closed to everybody but managers, whose changes are recorded.
lock-date-none = Nothing is closed.
flash-period-submitted = The week is submitted.
flash-period-withdrawn = The week is yours again.
flash-period-approved = The week is approved.
flash-period-rejected = The week is rejected.
flash-period-reopened = The week is open again.
mail-period-submitted = { $person } submitted a week in { $organization }
mail-period-submitted-line = The week from { $from } to { $to } waits for your approval.
mail-period-approved = Your week in { $organization } is approved
mail-period-rejected = Your week in { $organization } was rejected
mail-period-reopened = Your week in { $organization } is open again
mail-period-decided-line = { $person } decided about the week from { $from } to { $to }.
mail-period-comment = Comment: { $comment }
mail-period-look = Look at the week
audit-family-period = Weeks
audit-period-submitted = Week submitted
audit-period-withdrawn = Submitted week withdrawn
audit-period-approved = Week approved
audit-period-rejected = Week rejected
audit-period-reopened = Week opened again
audit-organization-locked-until = Lock date changed

## Rates

rates = Rates
rate-new = New rate
rate-edit = Edit rate
rates-all = All rates
rates-by-day = Rates by day
rates-none = No rates here yet
rates-none-hint = Set what an hour is worth for a person, a client, a project or a task, and what an hour of a person costs.
rates-none-here = No rates of its own for certain days.
rates-hint = The most special rate counts: the entry’s own, then the person’s on the project, the task’s, the project’s, the client’s, the person’s, the organization’s. An entry keeps the rate that it was written with.
rates-usual = Usual rate of the organization
rate-kind = Kind
rate-whose = For
rate-days = Days
rate-amount = Rate
cost-rate = Cost of an hour
hourly-rate-hint = What an hour is worth to clients.
cost-rate-hint = What an hour of a person costs the organization. Members never see it.
rate-whose-hint = Choose a person, a project, both, or a client. Choose nothing for the whole organization.
rate-person = Person
rate-person-any = Everybody
rate-in = Rate in { $currency } per hour
rate-first-day = First day
rate-last-day = Last day
rate-new-entries-only = It counts for entries that are written from now on. Entries that are there keep their rate, unless you apply rates to past time.
rate-always = On all days
rate-from-day = From { $day }
rate-until-day = Until { $day }
rate-of-organization = Whole organization
rate-of-project-member = Person on a project
rate-from-entry = { $amount } an hour, set on this entry
rate-from-project-member = { $amount } an hour, the person’s on this project
rate-from-task = { $amount } an hour, the task’s
rate-from-project = { $amount } an hour, the project’s
rate-from-client = { $amount } an hour, the client’s
rate-from-member = { $amount } an hour, the person’s
rate-from-organization = { $amount } an hour, the organization’s
entry-rate-in = Rate of this entry in { $currency }
flash-rate-created = Rate set.
flash-rate-deleted = Rate deleted.
flash-rates-applied = Rates applied to past time.
rate-delete-consequence = New entries then get the next rate that is set. Entries that are there keep what they have.
rate-overlaps = There is another rate of this kind for some of these days. Change its days first.
rate-subject-unclear = Choose a person, a project, both, or a client: no other combination has a rate.
rate-cost-needs-person = The cost of an hour is set for a person alone.
rate-task-unknown = There is no such task in this organization.
rates-apply = Apply rates to past time
rates-apply-hint = Look at what would change first. Rates set on an entry stay, and so does everything in closed periods.
rates-preview = Show what would change
rates-would-change = What would change
rates-nothing-changes = Nothing changes: these entries have the rates of now.
rates-entries =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
rates-before = Before
rates-after = After
rates-costs = Cost
rates-left-out = These periods are closed and stay as they are:
rates-left-locked = Everything up to the lock date, { $day }
rates-left-approved = { $name }, { $days }, approved
rates-left-submitted = { $name }, { $days }, waits for approval
rates-apply-now = Apply
rates-preview-outdated = Time or rates changed since the preview. Nothing was applied: look at it again.
members-see-amounts = Members see what their own time is worth
members-see-amounts-hint = Otherwise only managers and above see rates and amounts. What an hour costs is always for them alone.
audit-family-rate = Rates
audit-rate-created = Rate set
audit-rate-changed = Rate changed
audit-rate-deleted = Rate deleted
audit-rate-applied = Rates applied to past time
## Taking time along

time-export = Export
time-export-file = Time as a file
time-export-file-hint = Everything of these days that the list of entries shows. The export is on record.
time-export-whose = Whose time
time-export-everybody = Everybody’s
time-export-csv = Table (CSV)
time-export-ics = Calendar (iCal)
feed = Your time in a calendar program
feed-hint = A secret address at which your calendar program reads your own entries of the last half year. Whoever knows it can read them too, and nothing else.
feed-create = Make an address
feed-renew = Make a new address
feed-renew-hint = A new address ends the one before.
feed-end = End the address
feed-copy-now = Copy the address now and subscribe to it in your calendar program: it is not shown again.
feed-since = There is an address since { $day }.
feed-read = Last read on { $day }.
feed-never-read = It was never read.
flash-feed-ended = The address no longer works.
audit-time-entry-exported = Time exported
audit-feed-created = Calendar address made
audit-feed-ended = Calendar address ended
audit-family-feed = Calendar addresses
## Several entries at once

days-add = Add several days
days-add-hint = The same entry on each day, at most 31 days. All of them are added, or none.
days-first = First day
days-last = Last day
days-weekends = Saturdays and Sundays too
days-time = Time on each day
days-refused = These days cannot have it, so nothing was added
days-weekend-only = There are only Saturdays and Sundays between these days.
flash-days-added = Time added on each day.
selection = Selection
selected = Selected:
selection-clear = Clear the selection
entry-select = Select “{ $name }”
entries-select = Select all of “{ $name }”
shortcut-select = Select the entry in focus
entries-edit = { $count ->
    [one] Edit 1 entry
   *[other] Edit { $count } entries
}
entries-edit-hint = Only what you tick changes in these entries.
entries-change = Change: { $what }
entries-change-nothing = Tick what is to change.
entries-none = Select at least one entry.
entries-too-many = At most { $most } entries at once, please.
flash-entries-changed = Entries changed.
flash-entries-deleted = Entries deleted.
selection-done = { $count ->
    [one] 1 entry is done
   *[other] { $count } entries are done
}
selection-refused = { $count ->
    [one] 1 entry stays as it was:
   *[other] { $count } entries stay as they were:
}
entry-duplicate = Duplicate
entry-split = Split …
entry-split-title = Split entry
entry-split-do = Split
entry-merge-before = Merge with the one before
entries-merge = Merge
split-at = Split at
split-at-hint = A time between start and end, such as 12:30.
split-after = Length of the first part
split-after-or = Or the length of the first part
split-after-hint = For example 1:30 or 45m.
flash-entry-duplicated = Entry duplicated.
flash-entry-split = Entry split.
flash-entries-merged = Entries merged.
entry-runs = This entry is running. Stop it first.
merge-count = Select two to 20 entries to merge.
merge-not-equal = Only equal entries can be merged: the same description, project, task, tags and billing.
merge-not-neighbours = Only entries that follow each other without a gap, or durations of one day, can be merged.
split-outside = This is not inside the entry.
split-where = Say where to split: at a time, or after a length.

## Breaks

breaks = Breaks
breaks-of = Break { $length }
timer-paused = Paused
timer-pause = Pause
timer-pause-key = Pause (p)
timer-unpause = Go on
timer-unpause-key = Go on (p)
shortcut-pause = Pause the timer, or go on
timer-already-paused = The timer is paused already.
timer-not-paused = The timer is not paused.
break-needs-times = Only an entry with start and end can have breaks.
break-too-long = The breaks are as long as the entry, or longer.
start-in-break = The timer has had breaks since then that do not fit behind this start.
stop-before-break = The timer was paused after that moment. Choose one after its last break.
## Focus sessions

focus = Focus
focus-idle = Ready to focus?
focus-idle-hint = A session lasts { $minutes } minutes. It is bound to the entry that your timer runs for.
focus-session = Focus session
focus-short-break = Break
focus-long-break = Long break
focus-start = Start a session
focus-start-short-break = Take a break
focus-start-long-break = Take a long break
focus-interrupt = I was interrupted
focus-stop = End it
focus-over = The session is over. Time for a break.
focus-break-over = The break is over. Ready for the next session?
focus-interrupted-times = { $count ->
    [0] Not interrupted
    [1] Interrupted once
   *[other] Interrupted { $count } times
}
focus-cycle = { $done } of { $cycles } sessions until the long break
focus-summary = Your focus in figures
focus-span = When
focus-sessions = Sessions
focus-time = Time of focus
focus-interruptions = Interruptions
focus-this-week = This week
focus-preferences = My cycle
focus-minutes = Minutes of a session
focus-cycles = Sessions until the long break
focus-short-break-minutes = Minutes of a break
focus-long-break-minutes = Minutes of a long break
focus-sound = Play a quiet sound when it is over
focus-notice = Show a notice of the browser when it is over
focus-notice-hint = The browser asks for your permission. The page has to stay open.
focus-notice-refused = The browser does not allow notices here. You can change that in its settings for this page.
focus-not-running = Interruptions are counted while a focus session runs.
focus-number-range = Give a whole number from 1 to { $most }.
## My week

open = Open
my-week = My week
my-week-hint = Your own time in all your organizations. Each shows only its own: none learns of another.
my-week-none = No time this week
my-week-none-hint = What you track in any of your organizations appears here.
timer-runs-in = A timer runs in { $organization }:
timer-stop-there = Stop it

## Budgets

budget = Budget
budget-none = This project has no budget.
budget-set = Set a budget
budget-change = Change the budget
budget-of-project = Budget of “{ $project }”
budget-kind = What is counted
budget-kind-hours = Hours
budget-kind-money = Money in { $currency }
budget-amount = Amount
budget-amount-hint = Hours such as 120 or 7:30, or an amount of money such as 5000.
budget-amount-nothing = A budget is more than nothing.
budget-period = How often
budget-period-total = In all
budget-period-monthly = Each month
budget-threshold = Tell managers at (percent)
budget-threshold-hint = They are told once then, and once more at 100 %. A new month, or another budget, begins anew.
budget-threshold-range = Give a whole number from 1 to 99.
budget-of-month = in { $month }
budget-in-all = in all
budget-used = How much of the budget is used
budget-fine = Within the budget
budget-nearly-used-up = Nearly used up
budget-used-up = Used up
budget-spent = { $amount } used, { $percent } %
budget-left = { $amount } left
budget-over = { $amount } more than the budget
budget-in-short = Budget: { $percent } %
budget-burn-down = What was left at the end of each day
budget-line-left = Left
budget-line-ideal = Left if every day used the same
budget-line-zero = Nothing left
budget-numbers = The same in numbers
budget-column-days = Days
budget-column-used = Used
budget-days = { $from } to { $to }
budget-hours-hint = Hours are those of all entries, billable or not.
budget-money-hint = Money is what billable entries are worth at their own rates.
budget-threshold-told = Managers are told at { $percent } % and at 100 %.
budget-delete-consequence = The budget and what was told of it go. All time stays.
flash-budget-set = Budget set.
flash-budget-removed = Budget deleted.
notification-budget = { $percent } % of the budget of “{ $about }” is used
notification-budget-month = { $percent } % of the budget of “{ $about }” for { $month } is used
notify-project-budget = A project’s budget is nearly used up, or is
mail-budget = { $percent } % of the budget of “{ $project }” is used
mail-budget-line = In { $organization }, the project “{ $project }” has used { $percent } % of its budget or more.
mail-budget-month-line = In { $organization }, the project “{ $project }” has used { $percent } % of its budget for { $month } or more.
mail-budget-look = Look at the budget
audit-project-budget-set = Budget of a project set
audit-project-budget-removed = Budget of a project deleted
## Time from other tools

imports = Import
import-new = Bring time from another tool
import-new-hint = Export the detailed report of Toggl Track, Clockify, Harvest, Kimai or solidtime as CSV, in English, and choose it here: at most 20 MB and 200,000 rows. You see what it holds before anything is imported.
import-file = File
import-upload = Upload a file
import-file-too-large = The file is larger than 20 MB. Export fewer months at once.
imports-none = Nothing was imported yet
imports-none-hint = Each import appears here with its report, and can be undone.
import-tool = Tool
import-rows = Rows
import-uploaded = Uploaded
import-is-reading = The file is being read …
import-is-asking = The file needs an answer
import-is-ready = Ready: nothing is imported yet
import-is-running = The entries are being written …
import-is-done = Imported
import-is-undoing = The import is being undone …
import-is-undone = Undone
import-progress = { $done } of { $rows } rows
import-look-again = Look again
import-report = Rows and time of the file
import-whole-file = The whole file
import-rows-waiting = Read
import-rows-imported = Imported rows
import-rows-present = Were here already
import-rows-skipped = Passed over
import-rows-faulty = Could not be read
import-rows-undone = Taken back
import-rows-kept = Kept
import-already-here = { $count ->
    [0] No row is here already.
    [1] One row is here already.
   *[other] { $count } rows are here already.
}
import-tags-found = { $count ->
    [0] No tags.
    [1] One tag.
   *[other] { $count } tags.
}
import-written = { $count ->
    [0] No entry is here because of this import.
    [1] One entry is here because of this import: { $length }.
   *[other] { $count } entries are here because of this import: { $length }.
}
import-overlaps = { $count ->
    [0] None of them overlaps with time that was here before.
    [1] One of them overlaps with time that was here before.
   *[other] { $count } of them overlap with time that was here before.
}
import-see-entries = See the entries
import-undo = Undo the import
import-undo-question = Undo the import of { $name }?
import-undo-entries = { $count ->
    [0] No entry is deleted.
    [1] One entry is deleted.
   *[other] { $count } entries are deleted.
}
import-undo-changed = { $count ->
    [0] No entry was changed since.
    [1] One entry was changed since and stays.
   *[other] { $count } entries were changed since and stay.
}
import-undo-created = Clients, projects and tasks that the import created go, too, where nothing else uses them. Projects that keep a trace are archived.
import-people = People
import-in-file = In the file
import-here = Here
import-no-name = Without a name
import-is-here = What { $name } is here
import-skip-person = Do not import this person
import-no-task = No task
import-create = The one of this name; create it if it is missing
import-run = Import
import-reading = How the file is read
import-reading-hint = Reading it again forgets what was chosen above.
import-find-out = Found out from the file
import-date-order = Dates
import-year-first = Year, month, day
import-day-first = Day, month, year
import-month-first = Month, day, year
import-read-again = Read it again
import-line = Line { $line }
import-first-rows = These are the first 100.
import-of-another = Somebody else uploaded this file: only they go on with it.
import-other-state = The import is not at that step. Look at it again.
import-choice-wrong = One of the choices is not possible here. Choose another.
import-ask-not-text = This is no table in UTF-8. Export the report as CSV once more.
import-ask-tool = The columns are not known. Which tool wrote the file?
import-ask-columns = The columns do not say when work was done, and for how long. Export the detailed report.
import-ask-date-order = The dates can be read in two ways. Say in which order day and month stand.
import-ask-no-rows = The file has no rows.
import-ask-too-many-rows = The file has more than 200,000 rows. Export fewer months at once.
import-ask-too-many-names = The file names more than 5,000 people, clients, projects and tasks. Export fewer months at once.
import-row-not-yours = Not your time
import-row-person-skipped = The person is not imported
import-row-closed = The day is closed
import-row-changed = Somebody changed the entry since
import-fault-text = The row holds characters that cannot be kept.
import-fault-length = The duration cannot be read.
import-fault-no-length = The row does not say how long the work took; perhaps it still ran.
import-fault-too-long = The row is longer than 999 hours.
import-fault-day = The day cannot be read, or lies before the year 2000.
import-fault-time = The clock time cannot be read.
import-fault-no-such-time = The clocks were set forward: this time did not exist in the file’s time zone.
import-fault-end-first = The row ends before it begins.
import-fault-contradiction = The duration is longer than the time from start to end.
import-fault-billable = Billable must be yes or no.
import-fault-name = A name is longer than 200 characters.
import-fault-description = The description is longer than 2,000 characters.
import-fault-tags = There are more than 20 tags, or one is longer than 50 characters.
welcome-import = Bring what you have
welcome-import-hint = Time from Toggl Track, Clockify, Harvest, Kimai or solidtime, as their CSV export has it.
audit-import-run = Time imported
audit-import-undone = Import undone
audit-family-import = Imports

## Who is working now

working-now = Working now

## Totals of a project

totals-all-time = All time
totals-this-month = This month
totals-last-month = Last month
totals-period = Period
totals-own = Your time
totals-others = Others
totals-none = No time was recorded here.

## Another person’s calendar

time-add-for = Add time for { $name }
calendar-editing = You are editing the time of { $name }. Each change is recorded.

## Saved filters
saved-filters = Saved filters
saved-filter-save = Save this filter
saved-filter-edit = Edit filter
saved-filter-delete = Delete filter
saved-filter-hint = A filter of yours with the same name is replaced.
saved-filter-share = Everybody in the organization finds it
saved-filter-shared-mark = shared
saved-filter-name-taken = You have another filter with this name.
saved-filter-unreadable = This filter cannot be read. Set it again in the list.
saved-filter-other-list = A filter stays with its list.
saved-filters-too-many = You keep { $most } filters already. Delete one first.
flash-filter-saved = Filter saved.
flash-filter-deleted = Filter deleted.

## The list of time
time-list = List
time-list-nothing = No entries match this filter.
time-search = Search entries
days = Days
days-chosen = Chosen days
days-all = All time
days-today = Today
days-yesterday = Yesterday
days-this_week = This week
days-last_week = Last week
days-this_month = This month
days-last_month = Last month
days-this_quarter = This quarter
days-last_quarter = Last quarter
days-this_year = This year
days-last_year = Last year
tags-any = Any tag
billable-any = Billable or not
not-billable = Not billable

## Recurring blocks
recurring = Recurring blocks
recurring-hint = Work that comes again every week. When it is over, its entry is written by itself.
recurring-new = New recurring block
recurring-edit = Edit recurring block
recurring-mine = Mine
recurring-all = Everybody’s
recurring-none = Nothing comes again by itself
recurring-none-hint = A weekly meeting, a fixed shift: say once when it is, and its time is recorded each week.
recurring-until = until { $day }
recurring-weekdays = Weekdays
recurring-hours = From – to
recurring-hours-hint = For example 9:00-10:30; past midnight 22-2.
recurring-zone = These are hours of the organization’s clock ({ $zone }).
recurring-last = Last day
recurring-coming = To come
recurring-over = It does not come again.
recurring-left-out = Left out
recurring-leave-out = Leave out { $day }
recurring-take-in = Take { $day } back in
recurring-settled = So far
recurring-settled-none = Nothing yet. The first entry is written when the first time is over.
recurring-not-written = No entry: { $reason }
recurring-entry-deleted = Entry deleted
recurring-delete-consequence = It does not come again. The entries that it has written stay.
recurring-too-long-ago = It can begin at most { $most } days ago.
recurring-needs-hours = Say from when to when, for example 9:00-10:30.
recurring-too-many = There are { $most } recurring blocks already. Delete one first.
recurring-worker-stays = A recurring block stays with its person.
recurring-not-coming = It does not come on this day, or the day is over.
recurring-planned = Planned
flash-recurring-created = Recurring block saved. Its entries come by themselves.
flash-recurring-left-out = That day is left out.
flash-recurring-taken-in = That day is back in.
flash-recurring-deleted = Recurring block deleted. Its entries stay.
audit-recurring-block-created = Recurring block created for somebody
audit-recurring-block-changed = Recurring block of somebody changed
audit-recurring-block-deleted = Recurring block of somebody deleted
audit-family-recurring-block = Recurring blocks

## Activity of a project

activity-all = Everything
activity-kind = What to show
activity-none = Nothing of this kind has happened yet.
activity-more = Show more
activity-page-size = At least 1 and at most 100.
activity-written = wrote a comment.
activity-was-created = The project was created.
activity-created = created the project.
activity-archived = archived the project.
activity-restored = restored the project.
activity-member-added = put { $name } on the project.
activity-member-removed = took { $name } off the project.
activity-now-billable = made the project billable.
activity-not-billable = made the project not billable.
activity-client = changed the client from { $old } to { $new }.
activity-code = changed the code from { $old } to { $new }.
activity-color = changed the colour from { $old } to { $new }.
activity-hourly-rate = changed the hourly rate from { $old } to { $new }.
activity-visibility = changed who sees the project from { $old } to { $new }.
activity-budget = changed the budget from { $old } to { $new }.
activity-budget-total = { $amount } in all, told at { $percent } %
activity-budget-monthly = { $amount } a month, told at { $percent } %
audit-client-created = Client created
audit-client-changed = Client changed
audit-client-archived = Client archived
audit-client-restored = Client restored
audit-project-created = Project created
audit-project-changed = Project changed
audit-project-archived = Project archived
audit-project-restored = Project restored
