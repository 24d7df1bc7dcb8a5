//! A class as a file: its codes and nothing else, each once, in an order that says nothing of who gave them.

use super::json::Json;
use super::table::Table;
use super::{FORM_VERSION, made_by};
use crate::domain::classroom::Classroom;
use crate::domain::classroom::file::{COLUMN, LIST, SEED};

/// A row a code.
pub fn table(classroom: &Classroom) -> Table {
    let mut table = Table::new(&[COLUMN]);
    for code in classroom.codes() {
        table.say(&code.written());
    }
    table
}

/// The same as an object, which says of which tasks the codes are.
pub fn object(classroom: &Classroom) -> String {
    let mut json = Json::default();
    json.open('{');
    json.say("format", "click-work class");
    json.count("version", FORM_VERSION);
    json.say("made_by", &made_by());
    json.say(SEED, &classroom.header.seed.to_string());
    json.count("generator", classroom.header.generator.into());
    json.name(LIST);
    json.open('[');
    for code in classroom.codes() {
        json.line();
        json.text(&code.written());
    }
    json.close(']');
    json.close('}');
    json.into_text()
}
