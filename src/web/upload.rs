//! Files that a form sends.

use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use utoipa_axum::router::{UtoipaMethodRouter, UtoipaMethodRouterExt};

use crate::App;
use crate::error::Error;

/// The largest request with files that is read, in bytes: larger than any file may be, so that the answer can say what
/// is wrong instead of breaking the connection off.
const UPLOAD_LIMIT: usize = 8 * 1024 * 1024;

/// A form with files. Nothing is read before [`Upload::file`].
#[derive(Debug)]
pub struct Upload(Multipart);

/// Routes that take files.
pub fn uploads(route: UtoipaMethodRouter<App>) -> UtoipaMethodRouter<App> {
    route.layer(DefaultBodyLimit::max(UPLOAD_LIMIT))
}

impl Upload {
    /// Reads the file of a field; what is beyond `most` bytes is thrown away as it comes.
    ///
    /// # Errors
    /// [`Error::Invalid`] at the field: without a file, with a larger one (the key `too_large`), or a form that breaks off.
    pub async fn file(
        mut self,
        field: &'static str,
        most: usize,
        too_large: &'static str,
    ) -> Result<Vec<u8>, Error> {
        let broken = |_| Error::field(field, "body-unreadable");
        while let Some(mut part) = self.0.next_field().await.map_err(broken)? {
            if part.name() != Some(field) {
                continue;
            }
            let (mut file, mut length) = (Vec::new(), 0);
            while let Some(chunk) = part.chunk().await.map_err(|_| Error::field(field, too_large))? {
                length += chunk.len();
                if length <= most {
                    file.extend_from_slice(&chunk);
                }
            }
            return if length > most { Err(Error::field(field, too_large)) } else { Ok(file) };
        }
        Err(Error::field(field, "file-required"))
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self, Error> {
        let form = Multipart::from_request(request, app).await;
        form.map(Self).map_err(|_| Error::field("body", "body-unreadable"))
    }
}
