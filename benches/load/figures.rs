//! What was measured.

use std::time::Duration;

/// Throughput and latencies of one run.
#[derive(Clone, Debug)]
pub struct Figures {
    /// Answers a second.
    pub per_second: f64,
    /// Half of the answers were faster.
    pub median: Duration,
    /// 99 of 100 answers were faster.
    pub p99: Duration,
}

/// Two things that were measured in turns.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The one in question.
    pub subject: Figures,
    /// What it is compared with.
    pub baseline: Figures,
    /// The subject's share of the baseline's throughput: the median of the rounds, each compared in itself, so that
    /// whatever slows the machine for a while slows both.
    pub share: f64,
}

impl Figures {
    /// Sums up a run of the given length.
    pub fn new(mut latencies: Vec<Duration>, time: Duration) -> Self {
        latencies.sort_unstable();
        let at = |percent: usize| latencies.get(latencies.len() * percent / 100).copied().unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
        let per_second = latencies.len() as f64 / time.as_secs_f64();
        Self { per_second, median: at(50), p99: at(99) }
    }

    /// The run with the middle throughput.
    pub fn middle(mut runs: Vec<Self>) -> Self {
        runs.sort_by(|a, b| a.per_second.total_cmp(&b.per_second));
        runs.swap_remove(runs.len() / 2)
    }
}

impl Pair {
    /// Sums up rounds of (subject, baseline).
    pub fn new(rounds: Vec<(Figures, Figures)>) -> Self {
        let mut shares: Vec<f64> =
            rounds.iter().map(|(subject, baseline)| subject.per_second / baseline.per_second).collect();
        shares.sort_by(f64::total_cmp);
        let share = shares[shares.len() / 2];
        let (subjects, baselines) = rounds.into_iter().unzip();
        Self { subject: Figures::middle(subjects), baseline: Figures::middle(baselines), share }
    }
}
