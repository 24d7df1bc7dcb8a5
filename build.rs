//! Content compiles in.
fn main() {}
