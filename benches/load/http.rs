//! A small HTTP/1.1 load generator: kept-alive connections that each send one request after the other.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::figures::Figures;

/// One caller: the request's bytes, sent again and again.
pub type Request = Arc<[u8]>;

/// A GET with a session cookie.
pub fn get(path: &str, session: &str) -> Request {
    let cookie = timetracker::tenancy::SESSION_COOKIE;
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {cookie}={session}\r\n\r\n")
        .into_bytes()
        .into()
}

/// Sends one request.
///
/// # Errors
/// When the answer is not 200.
pub async fn once(address: SocketAddr, request: &Request) -> Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request).await?;
    answer(&mut stream, &mut Vec::new()).await
}

/// Sends the requests in turn over `connections` connections for `time`.
///
/// # Errors
/// When an answer is not 200.
pub async fn load(
    address: SocketAddr,
    requests: &[Request],
    connections: usize,
    time: Duration,
) -> Result<Figures> {
    let end = Instant::now() + time;
    let mut workers = Vec::new();
    for first in 0..connections {
        let requests = requests.to_vec();
        workers.push(tokio::spawn(async move { caller(address, &requests, first, end).await }));
    }
    let mut latencies = Vec::new();
    for worker in workers {
        latencies.extend(worker.await??);
    }
    Ok(Figures::new(latencies, time))
}

async fn caller(
    address: SocketAddr,
    requests: &[Request],
    first: usize,
    end: Instant,
) -> Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (mut latencies, mut buffer) = (Vec::with_capacity(65_536), Vec::with_capacity(262_144));
    for number in first.. {
        let start = Instant::now();
        if start >= end {
            break;
        }
        stream.write_all(&requests[number % requests.len()]).await?;
        answer(&mut stream, &mut buffer).await?;
        latencies.push(start.elapsed());
    }
    Ok(latencies)
}

/// Reads one answer to its end.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.clear();
    let mut whole = usize::MAX;
    while buffer.len() < whole {
        if stream.read_buf(buffer).await? == 0 {
            bail!("the service closed the connection");
        }
        if whole == usize::MAX
            && let Some(head) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n")
        {
            let text = std::str::from_utf8(&buffer[..head])?.to_ascii_lowercase();
            if !text.starts_with("http/1.1 200") {
                bail!("not 200: {}", String::from_utf8_lossy(buffer));
            }
            let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
            whole = head + 4 + length.context("an answer without content-length")?.trim().parse::<usize>()?;
        }
    }
    Ok(())
}
