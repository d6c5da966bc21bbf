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
    uploads_up_to(UPLOAD_LIMIT, route)
}

/// Routes that take files in requests of at most so many bytes.
pub fn uploads_up_to(most: usize, route: UtoipaMethodRouter<App>) -> UtoipaMethodRouter<App> {
    route.layer(DefaultBodyLimit::max(most))
}

impl Upload {
    /// Reads the file of a field; what is beyond `most` bytes is thrown away as it comes.
    ///
    /// # Errors
    /// [`Error::Invalid`] at the field: without a file, with a larger one (the key `too_large`), or a form that breaks off.
    pub async fn file(
        self,
        field: &'static str,
        most: usize,
        too_large: &'static str,
    ) -> Result<Vec<u8>, Error> {
        Ok(self.named_file(field, most, too_large).await?.1)
    }

    /// The same with the name that the file has at its sender's; empty where it has none.
    ///
    /// # Errors
    /// As [`Upload::file`].
    pub async fn named_file(
        mut self,
        field: &'static str,
        most: usize,
        too_large: &'static str,
    ) -> Result<(String, Vec<u8>), Error> {
        let broken = |_| Error::field(field, "body-unreadable");
        while let Some(mut part) = self.0.next_field().await.map_err(broken)? {
            if part.name() != Some(field) {
                continue;
            }
            let name = part.file_name().unwrap_or_default().to_owned();
            let (mut file, mut length) = (Vec::new(), 0);
            while let Some(chunk) = part.chunk().await.map_err(|_| Error::field(field, too_large))? {
                length += chunk.len();
                if length <= most {
                    file.extend_from_slice(&chunk);
                }
            }
            return if length > most { Err(Error::field(field, too_large)) } else { Ok((name, file)) };
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
