//! What three kinds of organizations work on: clients, their projects, and what people write beside their time.

use queries::types::Color;

/// An organization's line of business.
#[derive(Debug)]
pub(super) struct Trade {
    pub clients: &'static [Client],
    /// Its own projects, without a client.
    pub internal: &'static [Project],
    pub tags: &'static [&'static str],
}

#[derive(Debug)]
pub(super) struct Client {
    pub name: &'static str,
    pub email: &'static str,
    pub projects: &'static [Project],
}

#[derive(Debug)]
pub(super) struct Project {
    pub name: &'static str,
    pub code: &'static str,
    pub color: Color,
    /// Minor units per hour; none: not billable.
    pub rate: Option<i64>,
    pub archived: bool,
    pub descriptions: &'static [&'static str],
}

impl Project {
    const fn new(
        code: &'static str,
        name: &'static str,
        color: Color,
        rate: Option<i64>,
        descriptions: &'static [&'static str],
    ) -> Self {
        Self { name, code, color, rate, archived: false, descriptions }
    }
    const fn archived(self) -> Self {
        Self { archived: true, ..self }
    }
}

const fn client(name: &'static str, email: &'static str, projects: &'static [Project]) -> Client {
    Client { name, email, projects }
}

pub(super) static DESIGN: Trade = Trade {
    clients: &[
        client(
            "Albero Furniture",
            "studio@albero.example",
            &[
                Project::new(
                    "ALB-WEB",
                    "Online shop",
                    Color::Green,
                    Some(9_500),
                    &[
                        "Product page layout",
                        "Checkout prototype",
                        "Icons for the filters",
                        "Review with Albero",
                    ],
                ),
                Project::new(
                    "ALB-CAT",
                    "Spring catalogue",
                    Color::Amber,
                    Some(8_000),
                    &["Photo selection", "Page grid", "Print proofs"],
                )
                .archived(),
            ],
        ),
        client(
            "Caffè Meridiana",
            "ciao@meridiana.example",
            &[Project::new(
                "MER-ID",
                "Visual identity",
                Color::Orange,
                Some(9_000),
                &["Logo sketches", "Colour palette", "Menu design", "Shop window lettering"],
            )],
        ),
        client(
            "City Library",
            "office@library.example",
            &[Project::new(
                "LIB-SIG",
                "Signage",
                Color::Blue,
                Some(7_500),
                &["Wayfinding plan", "Pictograms", "On-site measuring", "Call with the library"],
            )],
        ),
    ],
    internal: &[
        Project::new("STUDIO", "Studio", Color::Slate, None, &["Planning", "Team meeting", "Portfolio"]),
        Project::new("OFFERS", "Offers", Color::Violet, None, &["Offer", "First meeting", "Estimate"]),
    ],
    tags: &["concept", "design", "meeting", "review", "travel"],
};

pub(super) static SOFTWARE: Trade = Trade {
    clients: &[
        client(
            "Kestrel Logistics",
            "it@kestrel.example",
            &[
                Project::new(
                    "KES-APP",
                    "Driver app",
                    Color::Teal,
                    Some(11_500),
                    &[
                        "Offline route list",
                        "Scan a parcel twice",
                        "Release 2.4",
                        "Crash on start",
                        "Code review",
                    ],
                ),
                Project::new(
                    "KES-API",
                    "Tracking API",
                    Color::Cyan,
                    Some(12_000),
                    &["Webhook retries", "Load test", "Rate limits", "API documentation"],
                ),
            ],
        ),
        client(
            "Solbakken Energy",
            "projects@solbakken.example",
            &[Project::new(
                "SOL-DASH",
                "Grid dashboard",
                Color::Amber,
                Some(12_500),
                &[
                    "Live chart",
                    "Alarm list",
                    "Import of meter data",
                    "Sprint planning",
                    "Demo for Solbakken",
                ],
            )],
        ),
        client(
            "Praxis am Park",
            "team@praxis.example",
            &[Project::new(
                "PAP-BOOK",
                "Appointment booking",
                Color::Pink,
                Some(9_800),
                &["Calendar view", "Reminder texts", "Accessibility fixes"],
            )
            .archived()],
        ),
    ],
    internal: &[
        Project::new("OPS", "Operations", Color::Slate, None, &["Upgrades", "Backups tried", "On call"]),
        Project::new(
            "LEARN",
            "Learning",
            Color::Indigo,
            None,
            &["Reading group", "Course", "Conference talk"],
        ),
    ],
    tags: &["bug", "feature", "meeting", "on call", "review", "support"],
};

pub(super) static ARCHITECTURE: Trade = Trade {
    clients: &[
        client(
            "Hudson Housing Trust",
            "design@hudsonhousing.example",
            &[
                Project::new(
                    "HHT-14",
                    "14 Mill Street",
                    Color::Lime,
                    Some(14_000),
                    &[
                        "Floor plans",
                        "Permit drawings",
                        "Site visit",
                        "Stair detail",
                        "Call with the engineer",
                    ],
                ),
                Project::new(
                    "HHT-YARD",
                    "Courtyard",
                    Color::Green,
                    Some(12_500),
                    &["Planting plan", "Paving detail", "Drainage"],
                ),
            ],
        ),
        client(
            "Lakeview School",
            "facilities@lakeview.example",
            &[Project::new(
                "LVS-GYM",
                "Gym hall",
                Color::Red,
                Some(13_500),
                &["Roof section", "Acoustics", "Tender documents", "Site meeting"],
            )],
        ),
        client(
            "Marlow Family",
            "marlow@home.example",
            &[Project::new(
                "MAR-EXT",
                "House extension",
                Color::Violet,
                Some(11_000),
                &["Sketch design", "Kitchen layout", "Cost estimate"],
            )
            .archived()],
        ),
    ],
    internal: &[
        Project::new("OFFICE", "Office", Color::Slate, None, &["Planning", "Invoices", "Model shop"]),
        Project::new("COMP", "Competitions", Color::Indigo, None, &["Concept", "Boards", "Model photos"]),
    ],
    tags: &["drawing", "meeting", "site", "travel", "urgent"],
};
