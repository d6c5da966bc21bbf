//! A provider of OpenID Connect on loopback: it checks what a provider checks, and says what the test tells it to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use openidconnect::core::{CoreHmacKey, CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::parameter;
use crate::tenancy::new_token;

pub const CLIENT: &str = "timetracker";
pub const SECRET: &str = "a secret that both sides know of";

/// What it sends.
type Reply = (StatusCode, [(&'static str, &'static str); 1], String);
const JSON: (&str, &str) = ("content-type", "application/json");

/// The provider.
#[derive(Clone)]
pub struct Idp(Arc<Shared>);

struct Shared {
    issuer: String,
    says: Mutex<Says>,
    /// What each code was given for: nonce and PKCE challenge.
    codes: Mutex<HashMap<String, (String, String)>>,
}

/// What the provider says about whoever comes.
#[derive(Clone)]
struct Says {
    claims: Value,
    secret: String,
    answers: bool,
}

impl Idp {
    /// Starts one at which this is signed in.
    pub async fn start(subject: &str, email: &str) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let issuer = format!("http://{}", listener.local_addr().expect("an address"));
        let claims = json!({"sub": subject, "email": email, "email_verified": true, "name": "Ada Lovelace"});
        let says = Says { claims, secret: SECRET.to_owned(), answers: true };
        let idp = Self(Arc::new(Shared { issuer, says: Mutex::new(says), codes: Mutex::default() }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/jwks", get(|| async { ([JSON], r#"{"keys":[]}"#) }))
            .route("/token", post(token))
            .with_state(idp.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        idp
    }
    pub fn issuer(&self) -> String {
        self.0.issuer.clone()
    }
    /// Makes it say something else about whoever comes next.
    pub fn say(&self, claim: &str, value: Value) {
        self.0.says.lock().expect("a lock").claims[claim] = value;
    }
    /// Signs with another secret.
    pub fn forge(&self) {
        self.0.says.lock().expect("a lock").secret = "another secret, which we do not know".to_owned();
    }
    /// Answers nothing sensible any more.
    pub fn fail(&self) {
        self.0.says.lock().expect("a lock").answers = false;
    }

    /// The person agrees: the code that sends them back.
    pub fn authorize(&self, asked: &[(String, String)]) -> String {
        assert_eq!(parameter(asked, "response_type"), "code");
        assert_eq!(parameter(asked, "client_id"), CLIENT);
        assert_eq!(parameter(asked, "redirect_uri"), "http://127.0.0.1:8080/single-sign-on/callback");
        assert_eq!(parameter(asked, "code_challenge_method"), "S256");
        assert!(parameter(asked, "scope").split(' ').any(|scope| scope == "openid"));
        let (code, nonce) = (new_token(), parameter(asked, "nonce").to_owned());
        assert!(nonce.len() >= 16 && parameter(asked, "state").len() >= 16);
        let challenge = parameter(asked, "code_challenge").to_owned();
        self.0.codes.lock().expect("a lock").insert(code.clone(), (nonce, challenge));
        code
    }
}

async fn metadata(State(idp): State<Idp>) -> Reply {
    if !idp.0.says.lock().expect("a lock").answers {
        return (StatusCode::SERVICE_UNAVAILABLE, [JSON], "out of order".to_owned());
    }
    let issuer = idp.issuer();
    let document = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/jwks"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["HS256"],
    });
    (StatusCode::OK, [JSON], document.to_string())
}

async fn token(State(idp): State<Idp>, headers: HeaderMap, body: String) -> Reply {
    let given: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let known = idp.0.codes.lock().expect("a lock").remove(parameter(&given, "code"));
    let verifier = URL_SAFE_NO_PAD.encode(Sha256::digest(parameter(&given, "code_verifier").as_bytes()));
    let basic = headers.get("authorization").and_then(|value| value.to_str().ok()?.strip_prefix("Basic "));
    let credentials = basic.and_then(|basic| STANDARD.decode(basic).ok()).unwrap_or_default();
    let secret: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    let right = credentials == format!("{CLIENT}:{secret}").as_bytes();
    let Some((nonce, _)) = known.filter(|(_, challenge)| *challenge == verifier && right) else {
        return (StatusCode::BAD_REQUEST, [JSON], json!({"error": "invalid_grant"}).to_string());
    };
    let says = idp.0.says.lock().expect("a lock").clone();
    let now =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("an instant").as_secs();
    let mut claims =
        json!({"iss": idp.issuer(), "aud": [CLIENT], "iat": now, "exp": now + 60, "nonce": nonce});
    for (name, value) in says.claims.as_object().expect("claims") {
        claims[name] = value.clone();
    }
    let claims: CoreIdTokenClaims = serde_json::from_value(claims).expect("claims");
    let key = CoreHmacKey::new(says.secret);
    let id_token = CoreIdToken::new(claims, &key, CoreJwsSigningAlgorithm::HmacSha256, None, None);
    let answer = json!({"access_token": "x", "token_type": "Bearer", "id_token": id_token.expect("a token")});
    (StatusCode::OK, [JSON], answer.to_string())
}
