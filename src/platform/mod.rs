//! What the browser lends: the only ambient authority. Every power may be refused, and then
//! something sensible happens.
//!
//! Charter: domain types and browser crates; knows nothing of the app or the view.

pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod files;
pub mod focus;
pub mod host;
pub mod json;
pub mod keys;
pub mod markup;
pub mod print;
mod promise;
pub mod second_window;
pub mod surface;
pub mod traffic;

/// Memory, in the browser.
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
