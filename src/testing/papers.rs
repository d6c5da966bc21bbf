//! The documents stay true: what they quote stands in the files they name.

use std::path::Path;

/// The quoted blocks of a document: a line with a path in backticks, then a fenced block.
fn quotations(document: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut lines = document.lines().peekable();
    while let Some(line) = lines.next() {
        let path = line.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
        let fenced = lines.peek().is_some_and(|next| next.starts_with("```"));
        if let (Some(path), true) = (path, fenced) {
            let block: Vec<&str> = lines.by_ref().skip(1).take_while(|line| *line != "```").collect();
            found.push((path.to_owned(), block.join("\n")));
        }
    }
    found
}

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_worked_example_is_the_code() {
    let quotations = quotations(&read("docs/adding-a-feature.md"));
    assert!(quotations.len() >= 8, "the example has its blocks");
    for (path, block) in quotations {
        assert!(read(&path).contains(&block), "docs/adding-a-feature.md quotes {path} wrongly:\n{block}");
    }
}

#[test]
fn paths_in_the_documents_exist() {
    for document in [
        "README.md",
        "docs/architecture.md",
        "docs/adding-a-feature.md",
        "docs/tenancy.md",
        "docs/operations.md",
    ] {
        let text = read(document);
        let words = text
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|word| word.starts_with("src/") || word.starts_with("docs/"));
        for path in words.filter(|word| !word.contains(['<', '*', '{', ' '])) {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(path).exists(), "{document} names {path}");
        }
    }
}
