//! A mail server on loopback: takes what is sent to it, or refuses for as long as a test wants.

use std::io::{BufRead, BufReader};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use mailin::response::{OK, OUT_OF_SPACE};
use mailin::{Action, Handler, Response, SessionBuilder};

/// The server and what it received.
#[derive(Clone)]
pub struct PostOffice {
    address: SocketAddr,
    received: Arc<Mutex<Vec<String>>>,
    closed: Arc<AtomicBool>,
}

/// One delivery.
struct Delivery {
    office: PostOffice,
    body: Vec<u8>,
}

impl PostOffice {
    /// Opens; ends with the test's process.
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let office = Self { address, received: Arc::default(), closed: Arc::default() };
        let server = office.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let office = server.clone();
                std::thread::spawn(move || office.serve(&stream));
            }
        });
        office
    }
    /// Its address, as `SMTP_URL` has it.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }
    /// Refuses or takes what comes from now on.
    pub fn close(&self, closed: bool) {
        self.closed.store(closed, Ordering::Relaxed);
    }
    /// The messages it took, as they were sent.
    pub fn received(&self) -> Vec<String> {
        self.received.lock().expect("the messages").clone()
    }

    fn serve(self, stream: &TcpStream) {
        let delivery = Delivery { office: self, body: Vec::new() };
        let mut session = SessionBuilder::new("localhost").build(IpAddr::V4(Ipv4Addr::LOCALHOST), delivery);
        let mut output = stream;
        session.greeting().write_to(&mut output).expect("greeted");
        let mut lines = BufReader::new(stream);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let answer = session.process(&line);
            if answer.action != Action::NoReply {
                answer.write_to(&mut output).expect("answered");
            }
            if answer.action == Action::Close {
                break;
            }
            line.clear();
        }
    }
}

impl Handler for Delivery {
    fn rcpt(&mut self, _: &str) -> Response {
        if self.office.closed.load(Ordering::Relaxed) { OUT_OF_SPACE } else { OK }
    }
    fn data(&mut self, part: &[u8]) -> std::io::Result<()> {
        self.body.extend_from_slice(part);
        Ok(())
    }
    fn data_end(&mut self) -> Response {
        let body = String::from_utf8_lossy(&std::mem::take(&mut self.body)).into_owned();
        self.office.received.lock().expect("the messages").push(body);
        OK
    }
}
