//! Logos and accents through the router.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use image::{DynamicImage, GenericImageView, ImageFormat, RgbaImage};
use queries::types::Role;

use crate::testing::{Answer, Colleague, TestApp, two_organizations};

/// A picture that gets redder to the right.
fn picture(width: u32, height: u32) -> DynamicImage {
    let red = |x: u32| u8::try_from(x * 255 / width).expect("a shade");
    RgbaImage::from_fn(width, height, |x, _| image::Rgba([red(x), 20, 90, 255])).into()
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    let opaque = DynamicImage::ImageRgb8(picture.to_rgb8());
    opaque.write_to(&mut file, format).expect("a file");
    file.into_inner()
}

/// Sends a form with a file, as a browser would.
async fn upload(who: &Colleague, file: &[u8]) -> Answer {
    let head = "--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\
                content-type: image/png\r\n\r\n";
    let body = [head.as_bytes(), file, b"\r\n--edge--\r\n"].concat();
    let request = Request::post(who.page_path("settings/branding/logo"))
        .header(CONTENT_TYPE, "multipart/form-data; boundary=edge");
    who.send(request.body(Body::from(body)).expect("a request")).await
}

async fn logo_file(app: &TestApp, of: &Colleague) -> Option<Vec<u8>> {
    let superuser = app.superuser().await;
    let statement = "select png from organization_logos where organization_id = $1";
    superuser.query_opt(statement, &[&of.organization]).await.expect("a row").map(|row| row.get(0))
}

#[tokio::test]
async fn a_logo_is_drawn_anew_and_shown_in_place_of_the_letter() {
    let (app, ada, _) = two_organizations().await;
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let file = encoded(&picture(600, 300), format);
        upload(&ada, &file).await.assert_status(303);
        let stored = logo_file(&app, &ada).await.expect("a logo");
        assert_eq!(image::guess_format(&stored).expect("a format"), ImageFormat::Png);
        assert_eq!(image::load_from_memory(&stored).expect("a picture").dimensions(), (256, 128));
    }
    let page = ada.open("time").await.assert_status(200).text;
    let address = page.split("<img class=\"mark \" src=\"").nth(1).and_then(|rest| rest.split('"').next());
    let address = address.expect("a logo in the switcher");
    assert!(address.starts_with("/organizations/analytical-engines/logo?v="), "{address}");
    let logo = ada.open_path(address).await.assert_status(200);
    assert_eq!(
        (logo.header("content-type"), logo.header("cache-control"), logo.header("x-content-type-options")),
        ("image/png", "private, max-age=86400", "nosniff")
    );
    let changed = upload(&ada, &encoded(&picture(64, 64), ImageFormat::Png)).await.assert_status(303);
    assert_eq!(changed.location(), "/organizations/analytical-engines/settings/branding");
    assert!(!ada.open("time").await.text.contains(address), "another picture has another address");

    ada.submit("settings/branding/logo/remove", &[]).await.assert_status(303);
    assert_eq!(logo_file(&app, &ada).await, None);
    ada.open("logo").await.assert_status(404);
    assert!(ada.open("time").await.text.contains("aria-hidden=\"true\">A</span><span class=\"name\">"));
}

#[tokio::test]
async fn metadata_does_not_survive() {
    let (app, ada, _) = two_organizations().await;
    let mut file = encoded(&picture(32, 32), ImageFormat::Jpeg);
    // A comment segment right behind the start of the image.
    let comment = b"\xff\xfe\x00\x16taken at home, secret";
    file.splice(2..2, comment[..].iter().copied().chain([0]));
    file.truncate(file.len());
    let at = file.windows(2).position(|pair| pair == b"\xff\xfe").expect("a comment");
    file[at + 3] = 0x18;
    upload(&ada, &file).await.assert_status(303);
    let stored = logo_file(&app, &ada).await.expect("a logo");
    assert!(!stored.windows(6).any(|window| window == b"secret"));
}

#[tokio::test]
async fn what_is_no_small_picture_is_refused_with_its_reason() {
    let (app, ada, _) = two_organizations().await;
    let mut bomb = encoded(&picture(16, 16), ImageFormat::Png);
    // The header claims 50,000 × 50,000 pixels; its checksum is made good again.
    bomb[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    let checksum = crc32(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&checksum.to_be_bytes());
    let whole = encoded(&picture(64, 64), ImageFormat::Png);
    let cases: [(&[u8], &str); 7] = [
        (
            b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "SVG pictures can carry scripts",
        ),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "This is no picture that can be shown here."),
        (b"just words", "This is no picture that can be shown here."),
        (b"", "Choose a file."),
        (&whole[..whole.len() / 2], "This picture cannot be read"),
        (&bomb, "Choose one of at most 4096 pixels to each side."),
        (&vec![0; super::LARGEST_FILE + 1], "Choose one of at most 1 MB."),
    ];
    for (file, reason) in cases {
        let page = upload(&ada, file).await.assert_status(422).text;
        assert!(page.contains("id=\"file-error\"") && page.contains(reason), "{reason}");
    }
    assert_eq!(logo_file(&app, &ada).await, None);
    let wide = encoded(&picture(4097, 2), ImageFormat::Png);
    upload(&ada, &wide).await.assert_status(422);
    upload(&ada, &encoded(&picture(4096, 2), ImageFormat::Png)).await.assert_status(303);
}

/// The checksum of a PNG's parts.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 },
        )
    };
    !bytes.iter().fold(u32::MAX, step)
}

#[tokio::test]
async fn only_who_manages_changes_it_and_only_who_belongs_sees_it() {
    let (app, ada, brian) = two_organizations().await;
    let file = encoded(&picture(40, 40), ImageFormat::Png);
    upload(&ada, &file).await.assert_status(303);
    for role in [Role::Viewer, Role::Member, Role::Manager] {
        let colleague = app.colleague(&ada, &format!("{role:?}"), role).await;
        colleague.open("logo").await.assert_status(200);
        colleague.open("settings/branding").await.assert_status(403);
        upload(&colleague, &file).await.assert_status(403);
        colleague.submit("settings/branding/logo/remove", &[]).await.assert_status(403);
    }
    let stranger = brian.at(&ada.slug);
    stranger.open("logo").await.assert_status(404);
    upload(&stranger, &file).await.assert_status(404);
    stranger.submit("settings/branding/logo/remove", &[]).await.assert_status(404);
    stranger.submit("settings/branding", &[("version", "2"), ("color", "red")]).await.assert_status(404);
    assert!(logo_file(&app, &ada).await.is_some());
    assert_eq!(logo_file(&app, &brian).await, None);
}

#[tokio::test]
async fn the_accent_is_one_of_the_palette_and_colours_every_page() {
    let (_, ada, _) = two_organizations().await;
    let page = ada.open("settings/branding").await.assert_status(200).text;
    assert!(page.contains("value=\"indigo\" aria-label=\"Indigo\" checked"));
    ada.submit("settings/branding", &[("version", "1"), ("color", "teal")]).await.assert_status(303);
    assert!(ada.open("clients").await.text.contains("data-accent=\"teal\""));
    ada.submit("settings/branding", &[("version", "1"), ("color", "red")]).await.assert_status(412);
    ada.submit("settings/branding", &[("version", "2"), ("color", "#ffff00")]).await.assert_status(422);
}

#[tokio::test]
async fn each_change_is_on_record() {
    let (app, ada, _) = two_organizations().await;
    upload(&ada, &encoded(&picture(40, 40), ImageFormat::Png)).await.assert_status(303);
    ada.submit("settings/branding/logo/remove", &[]).await.assert_status(303);
    ada.submit("settings/branding/logo/remove", &[]).await.assert_status(303);
    ada.submit("settings/branding", &[("version", "3"), ("color", "teal")]).await.assert_status(303);
    let events = app.superuser().await;
    let events = events
        .query(
            "select action, before::text, after::text from audit_events where organization_id = $1 order by sequence",
            &[&ada.organization],
        )
        .await
        .expect("events");
    let actions: Vec<String> = events.iter().map(|row| row.get(0)).collect();
    assert_eq!(
        actions,
        ["organization.logo_changed", "organization.logo_removed", "organization.settings_changed"]
    );
    let text = |row: usize, column: usize| events[row].get::<_, Option<String>>(column).unwrap_or_default();
    assert_eq!((text(2, 1), text(2, 2)), ("{\"color\": \"indigo\"}".into(), "{\"color\": \"teal\"}".into()));
}
