//! Reads the chart colours out of the style sheet, the only place where a colour is written.
//!
//! A comment `palette: light` or `palette: dark` marks the rule that follows it. A palette may be
//! written in several rules (a media query and a class, say) if they agree. A colour that the page around may set is
//! written as what stands in its absence, `var(--set-NAME, #rrggbb)`: the charts keep that one.

use super::{Input, Problem};

/// The colours that the charts use; each is `--cw-` and this name.
const COLOURS: [&str; 10] =
    ["you", "worker", "client", "minimum", "time", "ink", "muted", "line", "paper", "zero"];

/// The Rust of `palette.rs`.
pub(crate) fn compile(style: &Input<'_>, problems: &mut Vec<Problem>) -> String {
    let mut out = String::new();
    for (theme, constant) in [("light", "LIGHT"), ("dark", "DARK")] {
        out.push_str(&format!("/// The colours on a {theme} ground, as the style sheet has them.\n"));
        out.push_str(&format!("pub const {constant}: Palette = Palette {{\n"));
        let rules = rules(style, theme, problems);
        for name in COLOURS {
            let [red, green, blue] = colour(style, theme, name, &rules, problems);
            out.push_str(&format!("    {name}: [0x{red:02x}, 0x{green:02x}, 0x{blue:02x}],\n"));
        }
        out.push_str("};\n\n");
    }
    out
}

/// The texts between each marker of the theme and the end of the rule after it.
fn rules<'a>(style: &Input<'a>, theme: &str, problems: &mut Vec<Problem>) -> Vec<&'a str> {
    let marker = format!("/* palette: {theme} */");
    let mut found = Vec::new();
    for (start, _) in style.text.match_indices(&marker) {
        let rest = &style.text[start + marker.len()..];
        let end = rest.find('}').filter(|end| rest[..*end].contains('{'));
        match end {
            Some(end) => found.push(&rest[..end]),
            None => problems.push(style.problem(style.line_at(start), format!("no rule follows `{marker}`"))),
        }
    }
    if !style.text.contains(&marker) {
        problems.push(style.problem(1, format!("no rule is marked `{marker}`")));
    }
    found
}

/// One colour, from every rule of the theme; black after a problem.
fn colour(
    style: &Input<'_>,
    theme: &str,
    name: &str,
    rules: &[&str],
    problems: &mut Vec<Problem>,
) -> [u8; 3] {
    let mut chosen = None;
    for rule in rules {
        let values = declarations(rule, name);
        let Some((value, last)) = values.last() else {
            problems
                .push(style.problem(style.line_of(rule), format!("the {theme} palette has no --cw-{name}")));
            continue;
        };
        let line = style.line_of(last);
        if values.len() > 1 {
            problems.push(style.problem(line, format!("--cw-{name} is declared twice")));
        }
        let Some(parsed) = parse(value) else {
            problems.push(style.problem(line, format!("--cw-{name} must be written #rrggbb, not {value}")));
            continue;
        };
        if chosen.is_some_and(|other| other != parsed) {
            problems.push(
                style.problem(line, format!("two rules of the {theme} palette disagree on --cw-{name}")),
            );
        }
        chosen = Some(parsed);
    }
    chosen.unwrap_or_default()
}

/// The value of each declaration of the colour, and where it stands.
fn declarations<'a>(rule: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let body = rule.rfind('{').map_or(rule, |start| &rule[start + 1..]);
    let property = format!("--cw-{name}");
    body.split(';')
        .filter_map(|declaration| {
            let start = declaration.rfind("*/").map_or(0, |end| end + 2);
            let declaration = declaration[start..].trim();
            let (key, value) = declaration.split_once(':')?;
            (key.trim() == property).then_some((value.trim(), declaration))
        })
        .collect()
}

fn parse(value: &str) -> Option<[u8; 3]> {
    let fallback = value.strip_prefix("var(--set-").and_then(|rest| rest.strip_suffix(')')?.split_once(", "));
    let digits = fallback.map_or(value, |(_, own)| own).strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}
