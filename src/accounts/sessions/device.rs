//! What a browser's name for itself says about the device.

use woothee::parser::Parser;

use crate::texts::Text;
use crate::web::Visitor;

/// A browser and the system it runs on, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::accounts) struct Device {
    /// The browser's name, for example `Firefox`.
    pub(super) browser: Option<String>,
    /// The system's name, for example `Android`.
    pub(super) system: Option<String>,
    /// Something to hold in a hand.
    pub(super) mobile: bool,
}

impl Device {
    /// Reads a `User-Agent`.
    pub(in crate::accounts) fn of(user_agent: &str) -> Self {
        let Some(found) = Parser::new().parse(user_agent) else {
            return Self { browser: None, system: None, mobile: false };
        };
        let known = |name: &str| (name != "UNKNOWN").then(|| plain(name));
        let mobile = matches!(found.category, "smartphone" | "mobilephone");
        Self { browser: known(found.name), system: known(found.os), mobile }
    }

    /// The device in words.
    pub(in crate::accounts) fn name(&self, visitor: &Visitor) -> Text {
        match (&self.browser, &self.system) {
            (Some(browser), Some(system)) => {
                visitor.t2("session-browser-on-system", ("browser", browser), ("system", system))
            }
            (Some(known), None) | (None, Some(known)) => known.clone().into(),
            (None, None) => visitor.t("session-device-unknown"),
        }
    }
}

/// The name as its maker writes it today.
fn plain(name: &str) -> String {
    match name {
        "Mac OSX" => "macOS",
        "iPhone" | "iPad" | "iPod" => "iOS",
        system if system.starts_with("Windows") && !system.contains("Phone") => "Windows",
        other => other,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::Device;

    #[test]
    fn browsers_and_systems_are_named() {
        let cases = [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0",
                "Firefox",
                "Windows",
                false,
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36",
                "Chrome",
                "Linux",
                false,
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0",
                "Edge",
                "Windows",
                false,
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
                "Safari",
                "macOS",
                false,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari",
                "iOS",
                true,
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36",
                "Chrome",
                "Android",
                true,
            ),
        ];
        for (user_agent, browser, system, mobile) in cases {
            let device = Device { browser: Some(browser.into()), system: Some(system.into()), mobile };
            assert_eq!(Device::of(user_agent), device, "{user_agent}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_made_up() {
        for user_agent in ["", "x", "<script>alert(1)</script>", "(((((", "\u{1F980}"] {
            assert_eq!(Device::of(user_agent), Device { browser: None, system: None, mobile: false });
        }
    }
}
