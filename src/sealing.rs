//! Secrets at rest: what must be read again later (a second factor's secret, mail on its way) is sealed with the
//! installation's key, so that a copy of the database alone opens nothing.
//!
//! XChaCha20-Poly1305 with a random nonce. The context says what a value is for; sealed for one place, it does not
//! open in another.

use std::fmt;
use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

use crate::error::Error;

const KEY_LENGTH: usize = 32;
const NONCE_LENGTH: usize = 24;

/// The installation's key.
#[derive(Clone)]
pub struct Sealing(XChaCha20Poly1305);

impl fmt::Debug for Sealing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sealing")
    }
}

impl Sealing {
    /// Seals with a key of 32 bytes.
    pub fn new(key: [u8; KEY_LENGTH]) -> Self {
        Self(XChaCha20Poly1305::new(&key.into()))
    }

    /// Reads a key as `SECRET_KEY` gives it: 32 bytes in base64.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let bytes = STANDARD.decode(text.trim()).context("SECRET_KEY is not base64")?;
        let key = <[u8; KEY_LENGTH]>::try_from(bytes).ok().context("SECRET_KEY is not 32 bytes long")?;
        Ok(Self::new(key))
    }

    /// The key in a file that only its owner reads; made at the first start.
    ///
    /// # Errors
    /// When the file can be neither read nor written, or holds no key.
    pub fn from_file(path: &Path) -> anyhow::Result<Self> {
        if !path.exists() {
            let text = STANDARD.encode(rand::random::<[u8; KEY_LENGTH]>());
            let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
            let mut file = file.with_context(|| format!("making {}", path.display()))?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
        }
        let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
        ensure!(!text.trim().is_empty(), "{} is empty", path.display());
        Self::parse(&text).with_context(|| format!("reading {}", path.display()))
    }

    /// Seals a value for a place, for example `totp:{user}`.
    ///
    /// # Errors
    /// None in practice: only a value beyond the cipher's range of 256 GiB.
    pub fn seal(&self, context: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let nonce = rand::random::<[u8; NONCE_LENGTH]>();
        let payload = Payload { msg: plain, aad: context.as_bytes() };
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).map_err(Error::internal)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// When it was sealed with another key or for another place, or was changed since.
    pub fn open(&self, context: &str, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let (nonce, sealed) = sealed
            .split_first_chunk::<NONCE_LENGTH>()
            .ok_or_else(|| Error::internal("a sealed value without its nonce"))?;
        let payload = Payload { msg: sealed, aad: context.as_bytes() };
        self.0
            .decrypt(&XNonce::from(*nonce), payload)
            .map_err(|_| Error::internal(format!("a sealed value that does not open: {context}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_with_its_key_in_its_place() {
        let (ours, theirs) = (Sealing::new([1; 32]), Sealing::new([2; 32]));
        let sealed = ours.seal("totp:ada", b"secret").expect("sealed");
        assert_eq!(ours.open("totp:ada", &sealed).expect("opened"), b"secret");
        assert!(ours.open("totp:brian", &sealed).is_err(), "another place");
        assert!(theirs.open("totp:ada", &sealed).is_err(), "another key");
        assert!(ours.open("totp:ada", &sealed[..20]).is_err(), "cut short");
        assert_ne!(sealed, ours.seal("totp:ada", b"secret").expect("sealed"), "never the same twice");
    }

    #[test]
    fn the_key_file_is_made_once_and_private() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("secret.key");
        let sealed = Sealing::from_file(&path).expect("made").seal("here", b"x").expect("sealed");
        assert_eq!(Sealing::from_file(&path).expect("read").open("here", &sealed).expect("opened"), b"x");
        assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o600);
        fs::write(&path, "short").expect("written");
        assert!(Sealing::from_file(&path).is_err(), "a damaged key is said, not replaced");
    }
}
