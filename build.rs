//! Rebuilds the program when a file comes or goes in a folder that it embeds.

fn main() {
    println!("cargo::rerun-if-changed=frontend/dist");
    println!("cargo::rerun-if-changed=migrations");
    if !std::path::Path::new("frontend/dist/app.js").exists() {
        println!("cargo::error=frontend/dist is missing: `make run`, `make test` and `make check` build it");
    }
}
