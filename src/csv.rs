//! Lines of CSV (RFC 4180) that a spreadsheet may open without harm.

/// A line in the making.
#[derive(Debug, Default)]
pub struct Line {
    text: String,
    fields: usize,
}

impl Line {
    /// Adds a field. A text that a spreadsheet would take for a formula gets an apostrophe before it: what people type
    /// must not be carried out on somebody else's machine.
    #[must_use]
    pub fn field(mut self, text: &str) -> Self {
        if self.fields > 0 {
            self.text.push(',');
        }
        self.fields += 1;
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
        let text = if formula { format!("'{text}") } else { text.to_owned() };
        if text.contains([',', '"', '\r', '\n']) {
            self.text.push('"');
            self.text.push_str(&text.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(&text);
        }
        self
    }

    /// The whole line, with its end.
    #[must_use]
    pub fn end(mut self) -> String {
        self.text.push_str("\r\n");
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn fields_are_quoted_where_they_must_be_and_formulas_are_none() {
        let line =
            Line::default().field("a").field("b,c").field("d\"e").field("=1+1").field("-5").field("").end();
        assert_eq!(line, "a,\"b,c\",\"d\"\"e\",'=1+1,-5,\r\n");
        assert_eq!(Line::default().field("@SUM(A1)\nx").end(), "\"'@SUM(A1)\nx\"\r\n");
    }
}
