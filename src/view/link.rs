//! Links that are shared, and the same as QR codes. Each leads to our own page, which is where its fragment is understood.

use super::scene::Stage;
use crate::domain::task::TaskKind;

/// Our own page with the class's tasks. Nothing where our page has no address that another device could open, such as
/// that of a file on this one.
pub fn class_address(stage: Stage<'_>) -> Option<String> {
    let home = Some(stage.home).filter(|home| home.starts_with("http"))?;
    let model = stage.model;
    let mut address = [home, "?seed=", &model.log.header.seed.to_string()].concat();
    let offered = model.settings.offer.kinds();
    if offered.len() < TaskKind::ALL.len() {
        let names: Vec<&str> = offered.iter().map(|kind| kind.name()).collect();
        address.push_str("&tasks=");
        address.push_str(&names.join(","));
    }
    Some(address)
}

/// A link that carries a code, given its fragment; the fragment alone where there is no address to put before it.
pub fn code_link(stage: Stage<'_>, fragment: &str) -> String {
    [&class_address(stage).unwrap_or_default(), fragment].concat()
}
