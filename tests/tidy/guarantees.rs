//! The table of guarantees names every letter, and no test that does not exist.

use std::fs;

#[test]
fn every_letter_is_there_and_every_test_named_exists() {
    let table = fs::read_to_string("docs/guarantees.md").unwrap();
    let letters = (1..=11).map(|n| format!("\n| E{n} |")).chain((1..=7).map(|n| format!("\n| S{n} |")));
    for row in letters {
        assert_eq!(table.matches(&row).count(), 1, "docs/guarantees.md and {row}");
    }
    let named: Vec<&str> = table.split('`').filter(|name| name.contains(".rs::")).collect();
    assert!(named.len() > 40, "only {} tests are named", named.len());
    for name in named {
        let (file, test) = name.split_once("::").unwrap();
        let code = fs::read_to_string(file).unwrap_or_else(|_| panic!("{file} is named, and is not there"));
        let (before, _) =
            code.split_once(&format!("fn {test}(")).unwrap_or_else(|| panic!("{name} is no test"));
        let above = before.rsplit("\n\n").next().unwrap_or_default();
        assert!(
            above.contains("#[test]") || before.contains("proptest! {"),
            "{name} is a function, and no test"
        );
    }
}
