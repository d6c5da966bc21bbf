//! What people write as Markdown, as HTML that can do no harm.
//!
//! Two barriers, each enough alone: the renderer passes no HTML of the writer's on, and what comes out is sanitised
//! against a list of what may be there. No pictures: a page loads nothing from elsewhere.

use std::collections::HashSet;
use std::fmt::{self, Display, Formatter};
use std::sync::LazyLock;

use ammonia::Builder;
use askama::filters::HtmlSafe;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// What may be in the HTML.
const TAGS: [&str; 23] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "input",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
];

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(TAGS.into_iter().chain(["ul"]).collect())
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("nofollow noopener noreferrer"));
    builder
});

/// Rendered Markdown; templates write it as it is.
#[derive(Debug)]
pub struct Rendered(String);

impl HtmlSafe for Rendered {}

impl Display for Rendered {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Renders Markdown: paragraphs, lists, tables, code, quotes, links. Headings begin at the third level, below the
/// page's own; HTML shows as it was typed, pictures as their description.
pub fn render(text: &str) -> Rendered {
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(text, options).filter_map(tamed));
    Rendered(SANITISER.clean(&out).to_string())
}

/// An event without what only the page itself may do.
fn tamed(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Html(html) | Event::InlineHtml(html) => Some(Event::Text(html)),
        Event::SoftBreak => Some(Event::HardBreak),
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock) | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => {
            None
        }
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Some(Event::Start(Tag::Heading { level: lowered(level), id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lowered(level)))),
        event => Some(event),
    }
}

fn lowered(level: pulldown_cmark::HeadingLevel) -> pulldown_cmark::HeadingLevel {
    use pulldown_cmark::HeadingLevel::{H1, H2, H3, H4, H5, H6};
    match level {
        H1 => H3,
        H2 => H4,
        H3 => H5,
        H4 | H5 | H6 => H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        render(text).to_string()
    }

    #[test]
    fn what_people_write_is_rendered() {
        assert_eq!(html("**Soon**, _maybe_"), "<p><strong>Soon</strong>, <em>maybe</em></p>\n");
        assert_eq!(html("# Plan"), "<h3>Plan</h3>\n");
        assert_eq!(html("one\ntwo"), "<p>one<br>\ntwo</p>\n");
        assert!(html("- [x] done").contains("<input disabled=\"\" type=\"checkbox\" checked=\"\">"));
        assert!(html("|a|\n|-|\n|b|").contains("<td>b</td>"));
        let link = html("[site](https://example.com/a?b=c&d)");
        assert!(
            link.contains("href=\"https://example.com/a?b=c&amp;d\"") && link.contains("noopener"),
            "{link}"
        );
    }

    #[test]
    fn nothing_in_it_runs_or_loads() {
        for text in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "a <b onclick=alert(1)>bold</b> word",
            "![picture](https://example.com/track.png)",
            "<style>p { color: red }</style>",
            "<iframe src=\"https://example.com\"></iframe>",
            "<details open ontoggle=alert(1)>",
        ] {
            let html = html(text);
            for bad in ["<script", "<img", "<b ", "<style", "<iframe", "<details"] {
                assert!(!html.contains(bad), "{text}: {html}");
            }
        }
        for link in
            ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "//a.example"]
        {
            let html = html(&format!("[here]({link})"));
            let target = html.split("href=\"").nth(1).unwrap_or_default();
            assert!(target.is_empty() || target.starts_with("//"), "{link}: {html}");
        }
        assert_eq!(html("![<b>](x)"), "<p>&lt;b&gt;</p>\n");
    }
}
