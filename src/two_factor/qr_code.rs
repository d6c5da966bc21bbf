//! A text as a QR code that is part of the page: SVG without any style of its own.

use std::fmt::Write;

use fast_qr::qr::QRBuilder;

use crate::error::Error;

/// Modules of white around the code, as the standard wants them.
const MARGIN: usize = 4;

/// A QR code as the template draws it.
pub(super) struct QrCode {
    /// Width and height, in modules.
    pub(super) size: usize,
    /// The dark modules: the `d` of an SVG path.
    pub(super) path: String,
}

impl QrCode {
    /// Draws a text.
    pub(super) fn of(text: &str) -> Result<Self, Error> {
        let code = QRBuilder::new(text).build().map_err(Error::internal)?;
        let mut path = String::new();
        for row in 0..code.size {
            for column in (0..code.size).filter(|column| code[row][*column].value()) {
                // Writing to a text cannot fail.
                let _ = write!(path, "M{} {}h1v1h-1z", column + MARGIN, row + MARGIN);
            }
        }
        Ok(Self { size: code.size + 2 * MARGIN, path })
    }
}

#[cfg(test)]
mod tests {
    use super::QrCode;

    #[test]
    fn the_finder_patterns_are_in_their_corners() {
        let code = QrCode::of("otpauth://totp/TimeTracker:ada%40example.com?secret=GEZDGNBVGY3TQOJQ")
            .expect("a code");
        let far = code.size - 4 - 7;
        for (column, row) in [(4, 4), (far, 4), (4, far)] {
            for offset in 0..7 {
                assert!(
                    code.path.contains(&format!("M{} {row}h1", column + offset)),
                    "{column} {row} {offset}"
                );
            }
        }
        assert!(!code.path.contains("M0 ") && !code.path.contains("M3 "), "a margin");
    }
}
