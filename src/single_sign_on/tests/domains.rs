//! Mail domains count when their DNS says so.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::net::UdpSocket;

use crate::testing::{Colleague, TestApp, start_with};

/// A DNS server on loopback that knows one TXT record.
struct Dns {
    address: SocketAddr,
    /// The record's name and text.
    record: Arc<Mutex<(String, String)>>,
}

impl Dns {
    async fn start() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a socket");
        let dns = Self { address: socket.local_addr().expect("an address"), record: Arc::default() };
        let record = dns.record.clone();
        tokio::spawn(async move {
            let mut question = [0; 512];
            while let Ok((size, asker)) = socket.recv_from(&mut question).await {
                let (name, text) = record.lock().expect("a lock").clone();
                let answer = answer(&question[..size], &name, &text);
                socket.send_to(&answer, asker).await.expect("sent");
            }
        });
        dns
    }
    fn publish(&self, name: &str, text: &str) {
        *self.record.lock().expect("a lock") = (name.to_owned(), text.to_owned());
    }
}

/// The answer to a question (RFC 1035): the record, or that there is no such name.
fn answer(question: &[u8], name: &str, text: &str) -> Vec<u8> {
    let (mut asked, mut end) = (Vec::new(), 12);
    while question[end] != 0 {
        let length = usize::from(question[end]);
        asked.push(String::from_utf8_lossy(&question[end + 1..=end + length]).to_lowercase());
        end += length + 1;
    }
    let (known, end) = (asked.join(".") == name, end + 5);
    let mut answer = question[..2].to_vec();
    answer.extend([0x85, if known { 0x80 } else { 0x83 }, 0, 1, 0, u8::from(known), 0, 0, 0, 0]);
    answer.extend(&question[12..end]);
    if known {
        let length = u8::try_from(text.len()).expect("a short text");
        answer.extend([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, length + 1, length]);
        answer.extend(text.bytes());
    }
    answer
}

/// The id of the organization's only domain, and what its DNS must say.
async fn domain(app: &TestApp, of: &Colleague) -> (String, String, bool) {
    let query =
        "select id::text, challenge, verified_at is not null from mail_domains where organization_id = $1";
    let row = app.superuser().await.query_one(query, &[&of.organization]).await.expect("a domain");
    (row.get(0), row.get(1), row.get(2))
}

#[tokio::test]
async fn a_domain_is_verified_by_its_txt_record() {
    let dns = Dns::start().await;
    let app = start_with(&["--dns-server", &dns.address.to_string()]).await;
    let (ada, brian) = (app.founder("Ada", "Engines").await, app.founder("Brian", "Bell Labs").await);
    ada.submit("settings/mail-domains", &[("domain", " Example.COM ")]).await.assert_status(303);
    let (id, challenge, _) = domain(&app, &ada).await;
    let page = ada.open("settings/single-sign-on").await.assert_status(200);
    assert!(page.text.contains("_timetracker.example.com TXT") && page.text.contains(&challenge));

    let verify = format!("settings/mail-domains/{id}/verify");
    let page = ada.submit(&verify, &[]).await.assert_status(422);
    assert!(page.text.contains("_timetracker.example.com is not there yet"));
    dns.publish("_timetracker.example.com", "something else");
    ada.submit(&verify, &[]).await.assert_status(422);
    assert!(!domain(&app, &ada).await.2);
    dns.publish("_timetracker.example.com", &challenge);
    brian.submit(&verify, &[]).await.assert_status(404);
    brian.at(&ada.slug).submit(&verify, &[]).await.assert_status(404);
    assert!(!domain(&app, &ada).await.2);
    ada.submit(&verify, &[]).await.assert_status(303);
    assert!(domain(&app, &ada).await.2);

    brian.submit("settings/mail-domains", &[("domain", "example.com")]).await.assert_status(303);
    let (brians, other, _) = domain(&app, &brian).await;
    assert_ne!(other, challenge, "each organization publishes its own");
    brian.submit(&format!("settings/mail-domains/{brians}/verify"), &[]).await.assert_status(422);
    ada.submit(&format!("settings/mail-domains/{brians}/remove"), &[]).await.assert_status(404);
    ada.submit(&format!("settings/mail-domains/{id}/remove"), &[]).await.assert_status(303);
    let events = "select action from audit_events where action like 'mail_domain%' and organization_id = $1 order by sequence";
    let rows = app.superuser().await.query(events, &[&ada.organization]).await.expect("events");
    let actions: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(actions, ["mail_domain.added", "mail_domain.verified", "mail_domain.removed"]);
}

#[tokio::test]
async fn what_is_no_domain_or_known_already_is_refused_and_silence_is_told() {
    let app = crate::testing::start().await;
    let ada = app.founder("Ada", "Engines").await;
    for wrong in
        ["", "localhost", "a b.com", "example.com/path", "user@example.com", "example.com:80", "192.0.2.7"]
    {
        let page = ada.submit("settings/mail-domains", &[("domain", wrong)]).await.assert_status(422);
        assert!(page.text.contains("id=\"domain-error\""), "{wrong}");
    }
    ada.submit("settings/mail-domains", &[("domain", "bücher.example")]).await.assert_status(303);
    let page = ada.submit("settings/mail-domains", &[("domain", "BÜCHER.example")]).await.assert_status(422);
    assert!(page.text.contains("in the list already") && page.text.contains("xn--bcher-kva.example"));
    let (id, ..) = domain(&app, &ada).await;
    let page = ada.submit(&format!("settings/mail-domains/{id}/verify"), &[]).await.assert_status(422);
    assert!(page.text.contains("The DNS server does not answer"));
}
