//! Styles of hosts: one that is hostile, and four that dress the widget as the guide says they can.

/// What a page may say to all its elements, to those that we have too, and by inheritance.
pub const HOSTILE: &str = "* { all: revert; font-size: 40px !important; }
    html { font-size: 62.5%; }
    body, article { text-align: right; text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 3;
        font: italic 900 30px/3 cursive; color: lime; white-space: pre; }
    button, input, label, p, h2, h3, table, fieldset, legend, ol, li { background: red; padding: 50px; border: 9px dashed blue;
        position: absolute; float: right; display: none; }
    .tile, .receipt, .scene, .page, .start { display: none !important; }";

/// Hosts that set what the guide offers, by name.
pub const THEMES: [(&str, &str); 4] = [
    (
        "white-blog",
        ":root { color-scheme: light dark; }
        body { margin: 0; padding: 24px; font: 17px/1.6 system-ui, sans-serif;
            background: light-dark(#fff, #18181b); color: light-dark(#222, #e4e4e7); }
        article { max-width: 900px; margin: auto; }
        click-work { --click-work-ground: light-dark(#fff, #18181b); --click-work-prose-font: system-ui, sans-serif;
            --click-work-accent: #0f766e; }",
    ),
    (
        "dark-blog",
        ":root { color-scheme: dark; }
        body { margin: 0; padding: 24px; font: 17px/1.6 ui-monospace, monospace; background: #0d1117; color: #c9d1d9; }
        article { max-width: 900px; margin: auto; }
        h1 { color: #7ee787; }
        click-work { --click-work-ground: #0d1117; --click-work-card: #161b22; --click-work-accent: #7ee787; }
        click-work::part(stage) { border: 1px solid #30363d; border-radius: 8px; overflow: hidden; }",
    ),
    (
        "newspaper",
        ":root { color-scheme: light dark; }
        body { margin: 0; padding: 24px; font: 18px/1.55 Georgia, 'Noto Serif', serif;
            background: light-dark(#fff1e5, #1f1a16); color: light-dark(#33302e, #e8ddd2); }
        article { max-width: 900px; margin: auto; }
        h1 { font: 700 38px/1.1 Georgia, 'Noto Serif', serif; border-top: 3px double; padding-top: 12px; }
        click-work { --click-work-ground: light-dark(#fff1e5, #1f1a16); --click-work-card: light-dark(#fffaf5, #29221c);
            --click-work-prose-font: Georgia, 'Noto Serif', serif; --click-work-accent: #990f3d; }",
    ),
    (
        "university",
        ":root { color-scheme: light dark; }
        body { margin: 0; font: 16px/1.5 'Noto Sans', sans-serif; background: light-dark(#fff, #121826); color: light-dark(#1b1b1b, #e6e9f0); }
        header { background: #00355f; color: #fff; padding: 14px 24px; }
        article { max-width: 900px; margin: auto; padding: 24px; }
        click-work { --click-work-ground: light-dark(#f7f9fc, #121826); --click-work-card: light-dark(#fff, #1a2233);
            --click-work-prose-font: 'Noto Sans', sans-serif; --click-work-accent: #00529b; }
        click-work::part(stage) { border-inline-start: 4px solid #00529b; }",
    ),
];
