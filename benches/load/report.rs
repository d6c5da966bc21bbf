//! The report: what is printed, and kept as `docs/performance.md`.

use std::fmt::Write;

use anyhow::{Context, Result};

use crate::data::Data;
use crate::figures::{Figures, Pair};
use crate::goals;
use crate::measurements::{Bench, Read};
use crate::plans::{Plan, plans};
use crate::service::Service;
use crate::views::View;

/// What the numbers mean and how to repeat them; the same whatever was measured.
const INTRODUCTION: &str = include_str!("introduction.md");
/// What was tried, and what came of it.
const FINDINGS: &str = include_str!("findings.md");

/// One line of the table of goals.
struct Line {
    what: String,
    goal: String,
    result: String,
    met: bool,
}

/// What was measured with all the entries in one organization.
pub struct OfOne {
    views: Vec<Figures>,
    plans: Vec<Plan>,
}

/// Measures the organization with a million entries.
pub async fn of_one(data: &Data) -> Result<OfOne> {
    let plans = plans(data).await?;
    let service = Service::start(data, "warn").await?;
    Ok(OfOne { views: views(data, &service).await?, plans })
}

async fn views(data: &Data, service: &Service) -> Result<Vec<Figures>> {
    let mut figures = Vec::new();
    for view in View::ALL {
        figures.push(view.measure(data, service).await?);
    }
    Ok(figures)
}

/// Measures everything else and writes the report.
pub async fn write(data: &Data, of_one: OfOne) -> Result<String> {
    let plans = plans(data).await?;
    let service = Service::start(data, "warn").await?;
    let idle = service.memory()?;
    let bench = Bench { data, service: &service };
    let mut report = format!("{INTRODUCTION}\n## The machine\n\n{}\n", machine(data).await?);
    let mut reads = Vec::new();
    for read in Read::ALL {
        reads.push((read, bench.against_driver(read).await?));
    }
    let looked_at = views(data, &service).await?;
    let security = bench.row_level_security().await?;
    let spread = bench.spread().await?;
    let role = bench.entering_role().await?;
    let logging = bench.against(&Service::start(data, "info").await?).await?;
    let mut lines: Vec<Line> = reads.iter().flat_map(|(read, pair)| of_read(*read, pair)).collect();
    lines.extend([
        change("Row-level security, through the service", &security.0, goals::ROW_LEVEL_SECURITY, false),
        change("Row-level security, through the driver", &security.1, goals::ROW_LEVEL_SECURITY, false),
        change("1,000 organizations against 10", &spread, goals::SPREAD, true),
        size("Memory of the idle service", idle)?,
        size("Size of the program", Service::size()?)?,
        filling(data.filling_seconds),
        all_by_index("1,000 organizations", &plans),
        all_by_index("one organization", &of_one.plans),
    ]);
    lines.extend(of_views("1,000 × 2,000", &looked_at));
    lines.extend(of_views("1 × 1,000,000", &of_one.views));
    write!(report, "## Goals\n\n{}\n## Measurements\n\n", goals_table(&lines))?;
    writeln!(report, "{}", measurements(&reads, [&security.1, &security.0, &spread, &role, &logging]))?;
    writeln!(report, "{}", views_table(&looked_at, &of_one.views))?;
    let busy = megabytes(service.memory()?)?;
    write!(
        report,
        "After these runs the service held {busy:.0} MB.\n\n## Plans\n\n{}\n{FINDINGS}",
        plans_table(&plans, &of_one.plans)
    )?;
    Ok(report)
}

fn title(read: Read) -> &'static str {
    match read {
        Read::List => "50 entries as JSON",
        Read::Timer => "The timer as JSON",
        Read::Page => "The Time page, whole",
    }
}

async fn machine(data: &Data) -> Result<String> {
    let version: String = data.superuser().await?.query_one("show server_version", &[]).await?.get(0);
    let version = version.split(' ').next().unwrap_or_default();
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let cores = std::thread::available_parallelism()?;
    Ok(format!(
        "{} ({cores} cores, shared by callers, service and database), {}, PostgreSQL {version}, durable.\n",
        processor.map_or("An unnamed processor", |(_, name)| name),
        std::env::consts::OS,
    ))
}

fn of_read(read: Read, pair: &Pair) -> [Line; 2] {
    let p99 = milliseconds(&pair.subject);
    [
        Line {
            what: format!("{}: share of the driver", title(read)),
            goal: format!("≥ {}", percent(goals::share(read))),
            result: percent(pair.share),
            met: pair.share >= goals::share(read),
        },
        Line {
            what: format!("{}: p99", title(read)),
            goal: format!("< {} ms", goals::P99_MILLISECONDS),
            result: format!("{p99:.1} ms"),
            met: p99 < goals::P99_MILLISECONDS,
        },
    ]
}

/// A cost in throughput; `both` ways where faster is a difference too.
fn change(what: &str, pair: &Pair, most: f64, both: bool) -> Line {
    let cost = 1.0 - pair.share;
    let met = if both { cost.abs() <= most } else { cost <= most };
    Line { what: what.to_owned(), goal: format!("≤ {}", percent(most)), result: percent(cost), met }
}

fn size(what: &str, bytes: u64) -> Result<Line> {
    let size = megabytes(bytes)?;
    let goal = format!("< {} MB", goals::MEGABYTES);
    Ok(Line { what: what.to_owned(), goal, result: format!("{size:.0} MB"), met: size < goals::MEGABYTES })
}

fn filling(seconds: u64) -> Line {
    Line {
        what: "`timetracker demo` with 2,000,000 entries".to_owned(),
        goal: format!("< {} s", goals::FILLING_SECONDS),
        result: format!("{seconds} s"),
        met: seconds < goals::FILLING_SECONDS,
    }
}

fn of_views<'a>(entries: &'a str, figures: &'a [Figures]) -> impl Iterator<Item = Line> + 'a {
    View::ALL.into_iter().zip(figures).map(move |(view, figures)| {
        let p99 = milliseconds(figures);
        Line {
            what: format!("{}, {entries}: p99", view.title()),
            goal: format!("< {} ms", goals::VIEW_P99_MILLISECONDS),
            result: format!("{p99:.1} ms"),
            met: p99 < goals::VIEW_P99_MILLISECONDS,
        }
    })
}

/// What people look at all day, with both databases.
fn views_table(many: &[Figures], one: &[Figures]) -> String {
    let row = |(view, (many, one)): (View, (&Figures, &Figures))| {
        let half = |figures: &Figures| {
            let median = figures.median.as_secs_f64() * 1e3;
            format!("{:.0} | {median:.2} ms | {:.2} ms", figures.per_second, milliseconds(figures))
        };
        format!("| {} | {} | {} |\n", view.title(), half(many), half(one))
    };
    let rows: String = View::ALL.into_iter().zip(many.iter().zip(one)).map(row).collect();
    format!(
        "| What | 1,000 × 2,000: a second | median | p99 | 1 × 1,000,000: a second | median | p99 |\n|--|--|--|--|--|--|--|\n{rows}"
    )
}

fn all_by_index(database: &str, plans: &[Plan]) -> Line {
    let by_index = plans.iter().filter(|plan| plan.scanned.is_empty()).count();
    Line {
        what: format!("Reading statements that use their indexes, {database}"),
        goal: "all".to_owned(),
        result: format!("{by_index} of {}", plans.len()),
        met: by_index == plans.len(),
    }
}

fn goals_table(lines: &[Line]) -> String {
    let row = |line: &Line| {
        let met = if line.met { "met" } else { "**missed**" };
        format!("| {} | {} | {} | {met} |\n", line.what, line.goal, line.result)
    };
    let rows: String = lines.iter().map(row).collect();
    format!("| What | Goal | Result | |\n|--|--|--|--|\n{rows}")
}

fn measurements(reads: &[(Read, Pair)], pairs: [&Pair; 5]) -> String {
    let names = [
        ("List: driver, without row-level security", "List: driver, with it"),
        ("List: service, without row-level security", "List: service, with it"),
        ("List: service, callers of 10 organizations", "List: service, callers of 1,000"),
        ("Timer: driver, connected in the tenant role", "Timer: driver, `set local role`"),
        ("List: service, `LOG=warn`", "List: service, `LOG=info` (the default)"),
    ];
    let reads = reads.iter().map(|(read, pair)| {
        rows(&format!("{}: driver", title(*read)), &format!("{}: service", title(*read)), pair)
    });
    let pairs = names.into_iter().zip(pairs).map(|((baseline, subject), pair)| rows(baseline, subject, pair));
    let rows: String = reads.chain(pairs).collect();
    format!("| What | a second | median | p99 | share |\n|--|--|--|--|--|\n{rows}")
}

/// The baseline's row and the subject's.
fn rows(baseline: &str, subject: &str, pair: &Pair) -> String {
    let row = |what: &str, figures: &Figures, share: &str| {
        let median = figures.median.as_secs_f64() * 1e3;
        let (rate, p99) = (figures.per_second, milliseconds(figures));
        format!("| {what} | {rate:.0} | {median:.2} ms | {p99:.2} ms | {share} |\n")
    };
    row(baseline, &pair.baseline, "") + &row(subject, &pair.subject, &percent(pair.share))
}

fn plans_table(many: &[Plan], one: &[Plan]) -> String {
    let ways = |plan: &Plan| {
        let scanned = plan.scanned.iter().map(|table| format!("**all of {table}**"));
        let ways = plan.indexes.iter().map(|index| format!("`{index}`")).chain(scanned);
        ways.collect::<Vec<_>>().join(", ")
    };
    let row = |(many, one): (&Plan, &Plan)| {
        let (many_ways, one_ways) = (ways(many), ways(one));
        let other = if one_ways == many_ways { "the same".to_owned() } else { one_ways };
        format!("| `{}` | {many_ways} | {other} |\n", many.statement)
    };
    let rows: String = many.iter().zip(one).map(row).collect();
    format!("| Statement | 1,000 × 2,000 | 1 × 1,000,000 |\n|--|--|--|\n{rows}")
}

fn milliseconds(figures: &Figures) -> f64 {
    figures.p99.as_secs_f64() * 1e3
}

fn megabytes(bytes: u64) -> Result<f64> {
    Ok(f64::from(u32::try_from(bytes / 1_000).context("more than a thousand gigabytes")?) / 1e3)
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
