//! Texts that a language has in common with English, reviewed one by one.

use super::Locale;

/// Names, which no language translates.
pub(super) const NAMES: &str = "plan-starter plan-professional plan-enterprise";

/// Words that are written the same. An entry that is no longer needed is an error.
pub(super) const WORDS: [(Locale, &str); 6] = [
    (
        Locale::German,
        "optional details time-export name status color-orange color-cyan color-indigo tags timer role-manager \
         role-admin logo set-up-website set-up-workshops size-kilobytes size-megabytes \
         second-factor-code passkeys audit-family-tag rate-person \
         imports budget budget-in-short",
    ),
    (
        Locale::French,
        "actions note pages clients client code description color-orange color-cyan color-indigo \
         color-violet settings-contact date-format logo set-up-administration set-up-maintenance \
         set-up-concept account-sessions invitations invitation audit-family-invitation \
         second-factor-code total notifications audit-family-client \
         focus-interruptions import-date-order audit-family-import project-public \
         budget",
    ),
    (
        Locale::Dutch,
        "status account-menu code color-amber color-indigo color-violet tags timer project \
         week-total-other role-manager settings-contact logo set-up-freelancer set-up-website \
         set-up-workshops set-up-product set-up-concept size-kilobytes size-megabytes \
         audit-family-account second-factor-code passkeys tasks-later tasks-open audit-family-tag \
         calendar-week focus audit-family-import budget budget-of-month budget-in-short",
    ),
    (
        Locale::Italian,
        "account-menu color-lime timer logo password size-kilobytes size-megabytes import-file \
         budget budget-of-month budget-in-short",
    ),
    (Locale::Spanish, "plan settings-general size-kilobytes size-megabytes audit-family-plan total"),
    (Locale::Finnish, "color-indigo logo set-up-freelancer"),
];
