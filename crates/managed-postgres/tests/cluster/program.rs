//! A program that runs a cluster, for other tests to kill: this test executable itself, told to run one
//! ignored "test".

use std::env;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use managed_postgres::{Cluster, Durability, Settings};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout};

const DIRECTORY: &str = "CLUSTER_DIRECTORY";
const DURABILITY: &str = "CLUSTER_DURABILITY";

/// A running program.
pub struct Program {
    child: Child,
    output: Lines<BufReader<ChildStdout>>,
    answer: String,
}

impl Program {
    /// Starts the program and waits until its cluster runs, or failed to.
    pub async fn start(settings: &Settings, prepare: impl FnOnce(&mut Command)) -> Self {
        let mut program = Self::launch(settings, prepare);
        while let Some(line) = program.output.next_line().await.unwrap() {
            if let Some((_, answer)) = line.split_once("cluster: ") {
                program.answer = answer.to_owned();
                return program;
            }
        }
        panic!("the program ended without an answer");
    }

    /// Starts the program and does not wait.
    pub fn launch(settings: &Settings, prepare: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "program::program", "--ignored", "--nocapture"]);
        command.env(DIRECTORY, &settings.directory);
        if settings.durability == Durability::Disposable {
            command.env(DURABILITY, "disposable");
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        prepare(&mut command);
        let mut child = tokio::process::Command::from(command).kill_on_drop(true).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, output, answer: String::new() }
    }

    pub fn pid(&self) -> u32 {
        self.child.id().unwrap()
    }

    /// The socket directory of its cluster.
    pub fn socket_directory(&self) -> PathBuf {
        self.answer.strip_prefix("runs ").unwrap_or_else(|| panic!("{}", self.answer)).into()
    }

    /// Why its cluster did not start.
    pub fn failure(&self) -> &str {
        self.answer.strip_prefix("failed ").unwrap_or_else(|| panic!("{}", self.answer))
    }

    /// Ends the program as `kill -9` does.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Waits for the program, which something else ends.
    pub async fn ended(mut self) {
        self.child.wait().await.unwrap();
    }

    /// Has the program stop its cluster and end.
    pub async fn finish(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().await.unwrap().success());
    }
}

#[tokio::test]
#[ignore = "the program that other tests start"]
async fn program() {
    let directory = env::var_os(DIRECTORY).expect("only other tests start this");
    let durability =
        if env::var_os(DURABILITY).is_some() { Durability::Disposable } else { Durability::Durable };
    match Cluster::start(Settings { durability, ..Settings::new(Path::new(&directory)) }).await {
        Ok(cluster) => {
            println!("cluster: runs {}", cluster.socket_directory().display());
            tokio::io::stdin().read_to_end(&mut Vec::new()).await.unwrap();
            cluster.stop().await.unwrap();
        }
        Err(error) => println!("cluster: failed {error}"),
    }
}
