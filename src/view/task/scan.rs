//! The look of a scanned word: a crop of an old page, drawn for a viewBox of 600 by 200.
//!
//! Only SVG 1.1 presentation attributes: a page that forbids inline styles shows it too. The
//! letters lie where the reader's own serif puts them, so the word is centred and its size comes
//! from widths no common serif exceeds.

mod book;
mod press;

use crate::domain::drawing::brush::sine;
use crate::domain::rng::Rng;
use book::{BOOKS, Book};
use press::Press;

/// Faces tried in turn; each has the letters of both languages.
const FACES: &str = "Georgia, 'Noto Serif', 'Times New Roman', serif";

/// Width left for the word between its margins.
const WORD_WIDTH: f32 = 505.0;

/// Where the letters stand when nothing bends the line.
const BASELINE: f32 = 121.0;

/// The inner markup of an `<svg viewBox="0 0 600 200">` that shows the word as if cropped from a
/// scanned page; `prefix` begins every id, so that several fit on one page.
pub fn markup(rng: &mut Rng, word: &str, prefix: &str) -> String {
    let [plain, ..] = &BOOKS;
    let chosen = rng.below(BOOKS.len() as u32) as usize;
    let book = BOOKS.get(chosen).unwrap_or(plain);
    let size = size_of(word, book);
    let mut press = Press::new(prefix);
    press.set("<g pointer-events=\"none\"><defs color-interpolation-filters=\"sRGB\">", &[]);
    filters(rng, book, size, &mut press);
    press.set("</defs><rect width=\"600\" height=\"200\" fill=\"", &[]);
    press.text(book.paper);
    press.set("\"/><rect width=\"600\" height=\"200\" fill=\"", &[]);
    press.text(book.stain);
    press.set("\" filter=\"url(#@p)\"/><g filter=\"url(#@i)\" fill=\"", &[]);
    press.text(book.ink);
    press.set("\" stroke=\"", &[]);
    press.text(book.ink);
    press.set("\" font-family=\"", &[]);
    press.set(FACES, &[]);
    press.set("\"", &[]);
    press.set(book.face, &[]);
    press.set(" stroke-width=\"^\" transform=\"rotate(^ 300 100)\">", &[book.weight, rng.between(-1.3, 1.3)]);
    around(rng, size, &mut press);
    letters(rng, book, word, size, &mut press);
    accidents(rng, word, &mut press);
    press.set(
        "</g><rect width=\"600\" height=\"200\" fill=\"url(#@s)\"/>\
         <rect width=\"600\" height=\"200\" filter=\"url(#@g)\"/></g>",
        &[],
    );
    press.done()
}

/// The filters of paper, ink and grain, and the shadow of the bent page.
fn filters(rng: &mut Rng, book: &Book, size: f32, press: &mut Press) {
    let seed = rng.below(900) as f32;
    // Stains: wide clouds of damp, and small brown spots where the noise is highest.
    // Ink: the page bends the line, the fibres fray the edges, the press leaves gaps, and a
    // pale halo has crept into the paper. The first blur is the lens of the scanner.
    // Grain lies over ink and paper alike, stretched along the lines of the mould.
    press.set(
        "<filter id=\"@p\" x=\"0\" y=\"0\" width=\"1\" height=\"1\">\
         <feTurbulence type=\"fractalNoise\" baseFrequency=\".006 .011\" numOctaves=\"3\" seed=\"~\"/>\
         <feComponentTransfer><feFuncA type=\"linear\" slope=\".9\" intercept=\"-.33\"/></feComponentTransfer>\
         <feComposite in=\"SourceGraphic\" operator=\"in\" result=\"d\"/>\
         <feTurbulence type=\"fractalNoise\" baseFrequency=\".021\" numOctaves=\"4\" seed=\"~\"/>\
         <feComponentTransfer><feFuncA type=\"linear\" slope=\"4.5\" intercept=\"-3.1\"/></feComponentTransfer>\
         <feComposite in=\"SourceGraphic\" operator=\"in\"/>\
         <feMerge><feMergeNode in=\"d\"/><feMergeNode/></feMerge></filter>\
         <filter id=\"@i\" filterUnits=\"userSpaceOnUse\" x=\"-12\" y=\"-12\" width=\"624\" height=\"224\">\
         <feTurbulence type=\"fractalNoise\" baseFrequency=\".005 .009\" numOctaves=\"1\" seed=\"~\" result=\"w\"/>\
         <feDisplacementMap in=\"SourceGraphic\" in2=\"w\" scale=\"~\" xChannelSelector=\"R\" \
         yChannelSelector=\"G\" result=\"b\"/>\
         <feTurbulence type=\"fractalNoise\" baseFrequency=\".05\" numOctaves=\"4\" seed=\"~\" result=\"r\"/>\
         <feDisplacementMap in=\"b\" in2=\"r\" scale=\"^\" xChannelSelector=\"R\" \
         yChannelSelector=\"G\" result=\"t\"/>\
         <feColorMatrix in=\"r\" values=\"0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -8 0 ^\" result=\"m\"/>\
         <feGaussianBlur in=\"t\" stdDeviation=\".6\"/><feComposite in2=\"m\" operator=\"in\" result=\"k\"/>\
         <feGaussianBlur in=\"t\" stdDeviation=\"2.4\"/>\
         <feComponentTransfer><feFuncA type=\"linear\" slope=\".4\"/></feComponentTransfer>\
         <feMerge><feMergeNode/><feMergeNode in=\"k\"/></feMerge></filter>\
         <filter id=\"@g\" x=\"0\" y=\"0\" width=\"1\" height=\"1\">\
         <feTurbulence type=\"fractalNoise\" baseFrequency=\".7 .9\" numOctaves=\"1\" seed=\"~\"/>\
         <feColorMatrix values=\"0 0 0 0 .3 0 0 0 0 .2 0 0 0 0 .08 0 .7 0 0 -.29\"/></filter>",
        &[
            seed,
            seed + 1.0,
            seed + 2.0,
            book.warp,
            seed + 3.0,
            size * 0.066,
            book.cover,
            seed + 4.0,
        ],
    );
    // The page turns away from the glass on the side of the binding.
    let side = rng.below(2) as f32;
    press.set(
        "<linearGradient id=\"@s\" x1=\"~\" x2=\"~\" y2=\".12\">\
         <stop stop-color=\"#2c1a08\" stop-opacity=\".~\"/>\
         <stop offset=\".16\" stop-color=\"#2c1a08\" stop-opacity=\".1\"/>\
         <stop offset=\".42\" stop-color=\"#fff6dd\" stop-opacity=\".1\"/>\
         <stop offset=\"1\" stop-color=\"#2c1a08\" stop-opacity=\".14\"/></linearGradient>",
        &[side, 1.0 - side, rng.between(40.0, 62.0)],
    );
}

/// The print of the other side of the leaf, which shows through, reversed; then the feet of the
/// line above and the heads of the line below, cut by the crop.
fn around(rng: &mut Rng, size: f32, press: &mut Press) {
    press.set(
        "<text transform=\"scale(-1 1)\" x=\"-620\" y=\"~\" font-size=\"80\" opacity=\".09\">",
        &[rng.between(60.0, 95.0)],
    );
    scrap(rng, b"nrstmplcbdvh", press);
    let above = rng.between(1.0, 6.0);
    let below = 200.0 + size * rng.between(0.4, 0.48);
    for (y, letters) in [(above, b"gpqnrmsphlvy"), (below, b"bdnhrklmfstb")] {
        press.set("<text x=\"~\" y=\"~\" font-size=\"~\">", &[rng.between(-40.0, 0.0), y, size]);
        scrap(rng, letters, press);
    }
}

/// Consonants in groups as long as words: they make the pattern of a line and spell nothing.
fn scrap(rng: &mut Rng, letters: &[u8; 12], press: &mut Press) {
    let mut until_space = 2 + rng.below(6);
    for _ in 0..17 {
        if until_space == 0 {
            press.sign(' ');
            until_space = 3 + rng.below(6);
        }
        press.sign(char::from(rng.pick(letters, b'n')));
        until_space -= 1;
    }
    press.set("</text>", &[]);
}

/// The word, letter by letter: each stands, leans and takes the ink in its own way.
fn letters(rng: &mut Rng, book: &Book, word: &str, size: f32, press: &mut Press) {
    press.set(
        "<text x=\"300\" y=\"~\" text-anchor=\"middle\" font-size=\"~\" letter-spacing=\"^\">",
        &[BASELINE, size, book.letter_space * size],
    );
    let mut turn = rng.between(0.0, 6.3);
    let (mut height, mut lean) = (0.0, 0.0);
    for letter in word.chars() {
        let wave = book.warp * 0.1 * sine(turn) + rng.between(-1.2, 1.2);
        turn += 0.75;
        lean = lean * 0.3 + rng.between(-2.4, 2.4);
        let blot = if rng.chance(14) { 1.0 } else { 0.0 };
        let weight = size / 90.0 * book.weight * rng.between(0.4, 1.5) + blot;
        press.set(
            "<tspan dy=\"^\" rotate=\"^\" font-size=\"~\" stroke-width=\"^",
            &[wave - height, lean, size * rng.between(0.97, 1.03), weight],
        );
        press.set(if rng.chance(22) { "\" fill-opacity=\".78\">" } else { "\">" }, &[]);
        press.sign(if letter == '\'' { '’' } else { letter });
        press.set("</tspan>", &[]);
        height = wave;
    }
    press.set("</text>", &[]);
}

/// Specks of dirt and sometimes a stroke of the pen: never where they could pass for a letter's
/// accent, dot or cedilla, or for a hyphen.
fn accidents(rng: &mut Rng, word: &str, press: &mut Press) {
    for _ in 0..3 + rng.below(5) {
        let y = if rng.chance(50) { rng.between(16.0, 28.0) } else { rng.between(160.0, 180.0) };
        press.set(
            "<circle cx=\"~\" cy=\"~\" r=\"^\"/>",
            &[rng.between(10.0, 590.0), y, rng.between(0.4, 2.4)],
        );
    }
    let has_signs = word.chars().any(|sign| matches!(sign, '-' | '\'' | '’'));
    if !has_signs && rng.chance(30) {
        let y = rng.between(88.0, 112.0);
        press.set(
            "<path d=\"M~ ~Q300 ~ ~ ~\" fill=\"none\" stroke-width=\"1.7\" opacity=\".75\"/>",
            &[
                rng.between(20.0, 90.0),
                y,
                y + rng.between(-16.0, 16.0),
                rng.between(500.0, 585.0),
                y + rng.between(-10.0, 10.0),
            ],
        );
    }
}

/// The size at which the word fills its place without leaving it.
fn size_of(word: &str, book: &Book) -> f32 {
    let mut ems = 0.0;
    for letter in word.chars() {
        ems += breadth_of(letter) * book.breadth + book.letter_space;
    }
    (WORD_WIDTH / ems.max(0.1)).min(98.0)
}

/// The width of a letter in ems, at least that of the widest of the usual serifs.
fn breadth_of(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 'î' | 'ï' | '\'' | '’' | '-' | '.' | ',' => 0.40,
        'f' | 'r' | 's' | 't' => 0.50,
        'm' | 'w' | 'œ' | 'æ' => 0.95,
        'a' | 'c' | 'e' | 'à' | 'â' | 'ç' | 'è' | 'é' | 'ê' | 'ë' | 'z' => 0.60,
        'b'..='y' | 'à'..='ÿ' => 0.66,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests;
