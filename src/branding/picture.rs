//! From an uploaded file to a picture that is safe to show.

use std::io::Cursor;

use image::codecs::png::PngEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, imageops::FilterType};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::LARGEST_FILE;
use crate::error::Error;

/// The most pixels of an uploaded picture, to each side.
const MOST_PIXELS: u32 = 4096;
/// What decoding one may take, in bytes: the largest picture with four bytes to a pixel, twice.
const MOST_MEMORY: u64 = 2 * 4 * (MOST_PIXELS as u64) * (MOST_PIXELS as u64);
/// The sides of the picture that is kept, at most.
const KEPT_PIXELS: u32 = 256;

/// Pictures that are decoded at the same time: each may take much memory.
static DECODING: Semaphore = Semaphore::const_new(2);

/// A PNG that this program drew: at most 256 pixels to each side, without metadata.
#[derive(Clone, Debug)]
pub struct Picture {
    png: Vec<u8>,
}

impl Picture {
    /// Draws an uploaded file anew, on a thread of its own.
    ///
    /// # Errors
    /// [`Error::Invalid`] at `file` for what is no PNG, JPEG or WebP, for broken files and for too large ones.
    pub async fn draw(file: Vec<u8>) -> Result<Self, Error> {
        let _turn = DECODING.acquire().await.map_err(Error::internal)?;
        let drawn = spawn_blocking(move || Self::draw_now(&file)).await.map_err(Error::internal)?;
        drawn.map_err(|key| Error::field("file", key))
    }

    /// The file.
    pub fn png(&self) -> &[u8] {
        &self.png
    }

    fn draw_now(file: &[u8]) -> Result<Self, &'static str> {
        if file.is_empty() {
            return Err("file-required");
        }
        if file.len() > LARGEST_FILE {
            return Err("logo-too-large");
        }
        let picture = decode(file, format_of(file)?)?;
        let fits = picture.width() <= KEPT_PIXELS && picture.height() <= KEPT_PIXELS;
        let kept =
            if fits { picture } else { picture.resize(KEPT_PIXELS, KEPT_PIXELS, FilterType::Lanczos3) };
        let mut png = Vec::new();
        let plain = DynamicImage::ImageRgba8(kept.to_rgba8());
        plain.write_with_encoder(PngEncoder::new(&mut png)).map_err(|_| "logo-unreadable")?;
        Ok(Self { png })
    }
}

/// What the file's first bytes say that it is; its name and the sender's word count for nothing.
fn format_of(file: &[u8]) -> Result<ImageFormat, &'static str> {
    match image::guess_format(file) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP)) => Ok(format),
        _ if is_svg(file) => Err("logo-svg"),
        _ => Err("logo-format"),
    }
}

/// A drawing of lines may carry scripts: it is told apart to say so.
fn is_svg(file: &[u8]) -> bool {
    let beginning = String::from_utf8_lossy(file.get(..1024).unwrap_or(file)).to_lowercase();
    beginning.contains("<svg")
}

/// Its size is read first: a small file may claim a huge picture.
fn decode(file: &[u8], format: ImageFormat) -> Result<DynamicImage, &'static str> {
    let reader = || ImageReader::with_format(Cursor::new(file), format);
    let (width, height) = reader().into_dimensions().map_err(|_| "logo-unreadable")?;
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err("logo-too-many-pixels");
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut bounded = reader();
    bounded.limits(limits);
    let mut decoder = bounded.into_decoder().map_err(|_| "logo-unreadable")?;
    let orientation = decoder.orientation().map_err(|_| "logo-unreadable")?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| "logo-unreadable")?;
    picture.apply_orientation(orientation);
    Ok(picture)
}
