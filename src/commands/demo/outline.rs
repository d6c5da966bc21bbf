//! Which organizations there are and who is in them. Everything else about them follows from their names.

use jiff::civil::Date;
use queries::types::{Color, Role};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use super::trades::{ARCHITECTURE, DESIGN, SOFTWARE, Trade};

/// An organization before it has any rows.
#[derive(Debug)]
pub(super) struct Outline {
    pub id: Uuid,
    pub name: String,
    pub slug: String,
    pub timezone: &'static str,
    pub currency: &'static str,
    pub color: Color,
    pub trade: &'static Trade,
    /// The first one founds the organization.
    pub people: Vec<Person>,
    pub extent: Extent,
    /// Whether somebody's timer runs.
    pub running: bool,
}

/// How much time is recorded.
#[derive(Clone, Copy, Debug)]
pub(super) enum Extent {
    /// All working days from this one on.
    Since(Date),
    /// This many entries, as many days back as that takes.
    Entries(usize),
}

/// Somebody, in one organization.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub role: Role,
}

impl Person {
    fn new(name: String, email: String, role: Role) -> Self {
        Self { id: id_of(&email), name, email, role }
    }
}

/// Random bytes that follow from a name.
pub(super) fn seed_of(name: &str) -> [u8; 32] {
    Sha256::digest(format!("timetracker demo: {name}")).into()
}

/// An id that follows from a name, so that running the command again finds what is there.
fn id_of(name: &str) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&seed_of(name)[..16]);
    Builder::from_custom_bytes(bytes).into_uuid()
}

/// Three organizations with twelve people, two of whom are in two of them.
pub(super) fn three(since: Date) -> Vec<Outline> {
    let organization = |name, slug: &str, timezone, currency, color, trade, people| Outline {
        id: id_of(slug),
        name: String::from(name),
        slug: slug.to_owned(),
        timezone,
        currency,
        color,
        trade,
        people,
        extent: Extent::Since(since),
        running: slug == "studio-conti",
    };
    vec![
        organization(
            "Studio Conti",
            "studio-conti",
            "Europe/Rome",
            "EUR",
            Color::Orange,
            &DESIGN,
            named(&[
                ("Giulia Conti", Role::Owner),
                ("Marco Ferri", Role::Admin),
                ("Sara Lindqvist", Role::Manager),
                ("Tom Becker", Role::Member),
                ("Nina Petrova", Role::Viewer),
            ]),
        ),
        organization(
            "Bluebird Software",
            "bluebird-software",
            "Europe/Berlin",
            "EUR",
            Color::Blue,
            &SOFTWARE,
            named(&[
                ("Lena Hoffmann", Role::Owner),
                ("David Okafor", Role::Manager),
                ("Amir Haddad", Role::Member),
                ("Sara Lindqvist", Role::Member),
            ]),
        ),
        organization(
            "Harbor Lane Architects",
            "harbor-lane-architects",
            "America/New_York",
            "USD",
            Color::Teal,
            &ARCHITECTURE,
            named(&[
                ("Emily Carter", Role::Owner),
                ("James Nguyen", Role::Admin),
                ("Olivia Brooks", Role::Member),
                ("Daniel Rossi", Role::Member),
                ("Giulia Conti", Role::Viewer),
            ]),
        ),
    ]
}

fn named(people: &[(&str, Role)]) -> Vec<Person> {
    let email = |name: &str| format!("{}@example.com", name.to_lowercase().replace(' ', "."));
    people.iter().map(|(name, role)| Person::new((*name).to_owned(), email(name), *role)).collect()
}

/// Any number of organizations that share a number of entries evenly.
pub(super) fn many(organizations: usize, entries: usize) -> impl Iterator<Item = Outline> {
    let share = move |index| entries / organizations + usize::from(index < entries % organizations);
    (0..organizations).map(move |index| large(index, share(index)))
}

fn large(index: usize, entries: usize) -> Outline {
    let slug = format!("organization-{:04}", index + 1);
    let kinds = [
        ("Europe/Rome", "EUR", Color::Orange, &DESIGN),
        ("Europe/Berlin", "EUR", Color::Blue, &SOFTWARE),
        ("America/New_York", "USD", Color::Teal, &ARCHITECTURE),
    ];
    let (timezone, currency, color, trade) = kinds[index % kinds.len()];
    Outline {
        id: id_of(&slug),
        name: format!("Organization {:04}", index + 1),
        timezone,
        currency,
        color,
        trade,
        people: numbered(&slug, entries),
        extent: Extent::Entries(entries),
        running: true,
        slug,
    }
}

/// One person in each role, and further members so that nobody records more than about two years.
fn numbered(slug: &str, entries: usize) -> Vec<Person> {
    let roles = [
        ("owner", Role::Owner),
        ("admin", Role::Admin),
        ("manager", Role::Manager),
        ("member", Role::Member),
        ("viewer", Role::Viewer),
    ];
    let more = (1..=entries / 2_000).map(|number| (format!("member-{number}"), Role::Member));
    roles
        .into_iter()
        .map(|(name, role)| (name.to_owned(), role))
        .chain(more)
        .map(|(name, role)| {
            let email = format!("{name}@{slug}.example.com");
            Person::new(format!("{}{}", name[..1].to_uppercase(), &name[1..]), email, role)
        })
        .collect()
}
