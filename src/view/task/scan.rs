//! The look of a scanned word: a crop of an old page, drawn for a viewBox of 600 by 200.
//!
//! Only SVG 1.1 presentation attributes: a page that forbids inline styles shows it too. The
//! letters lie where the reader's own serif puts them, so the word is centred and its size comes
//! from widths no common serif exceeds.

mod book;

use crate::domain::drawing::brush::sine;
use crate::domain::rng::Rng;
use book::{BOOKS, Book};

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
    let prefix = escaped(prefix);
    let size = size_of(word, book);
    let mut svg = String::with_capacity(4096);
    svg.push_str("<g pointer-events=\"none\">");
    svg.push_str(&filters(rng, book, size, &prefix));
    svg.push_str(&paper(book, &prefix));
    svg.push_str(&format!(
        "<g filter=\"url(#{prefix}i)\" fill=\"{ink}\" stroke=\"{ink}\" stroke-width=\"{weight}\" \
         font-family=\"{FACES}\"{face} transform=\"rotate({tilt:.1} 300 100)\">",
        ink = book.ink,
        weight = book.weight,
        face = book.face,
        tilt = rng.between(-1.3, 1.3),
    ));
    svg.push_str(&show_through(rng));
    svg.push_str(&neighbours(rng, size));
    svg.push_str(&letters(rng, book, word, size));
    svg.push_str(&accidents(rng, word));
    svg.push_str("</g>");
    svg.push_str(&format!(
        "<rect width=\"600\" height=\"200\" fill=\"url(#{prefix}s)\"/>\
         <rect width=\"600\" height=\"200\" filter=\"url(#{prefix}g)\"/></g>"
    ));
    svg
}

/// The filters of paper, ink and grain, and the shadow of the bent page.
fn filters(rng: &mut Rng, book: &Book, size: f32, prefix: &str) -> String {
    let seed = rng.below(900);
    // The whole of the rectangle that is filtered, and no more.
    let area = "x=\"0\" y=\"0\" width=\"1\" height=\"1\"";
    // Stains: wide clouds of damp, and small brown spots where the noise is highest.
    let stains = format!(
        "<filter id=\"{prefix}p\" {area}>{clouds}{cloud_strength}\
         <feComposite in=\"SourceGraphic\" operator=\"in\" result=\"d\"/>{spots}{spot_strength}\
         <feComposite in=\"SourceGraphic\" operator=\"in\"/>\
         <feMerge><feMergeNode in=\"d\"/><feMergeNode/></feMerge></filter>",
        clouds = noise(".006 .011", 3, seed, "c"),
        cloud_strength = opacity(0.9, -0.33),
        spots = noise(".021", 4, seed + 1, "f"),
        spot_strength = opacity(4.5, -3.1),
    );
    // Ink: the page bends the line, the fibres fray the edges, the press leaves gaps, and a
    // pale halo has crept into the paper. The first blur is the lens of the scanner.
    let ink = format!(
        "<filter id=\"{prefix}i\" filterUnits=\"userSpaceOnUse\" x=\"-12\" y=\"-12\" width=\"624\" \
         height=\"224\">{wide}{bent}{fine}{frayed}\
         <feColorMatrix in=\"r\" values=\"0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -8 0 {cover}\" result=\"m\"/>\
         <feGaussianBlur in=\"t\" stdDeviation=\".6\"/><feComposite in2=\"m\" operator=\"in\" result=\"k\"/>\
         <feGaussianBlur in=\"t\" stdDeviation=\"2.4\"/>{halo}\
         <feMerge><feMergeNode/><feMergeNode in=\"k\"/></feMerge></filter>",
        wide = noise(".005 .009", 1, seed + 2, "w"),
        bent = displaced("SourceGraphic", "w", book.warp, "b"),
        fine = noise(".05", 4, seed + 3, "r"),
        frayed = displaced("b", "r", size * 0.066, "t"),
        cover = book.cover,
        halo = opacity(0.4, 0.0),
    );
    // Grain lies over ink and paper alike, stretched along the lines of the mould.
    let grain = format!(
        "<filter id=\"{prefix}g\" {area}>{fibre}<feColorMatrix values=\"0 0 0 0 .3 0 0 0 0 .2 0 0 0 0 .08 \
         0 .7 0 0 -.29\"/></filter>",
        fibre = noise(".7 .9", 1, seed + 4, "n"),
    );
    format!("<defs color-interpolation-filters=\"sRGB\">{stains}{ink}{grain}{}</defs>", shadow(rng, prefix))
}

/// Cloudy noise, fine or wide according to its frequency.
fn noise(frequency: &str, octaves: u32, seed: u32, name: &str) -> String {
    format!(
        "<feTurbulence type=\"fractalNoise\" baseFrequency=\"{frequency}\" numOctaves=\"{octaves}\" \
         seed=\"{seed}\" result=\"{name}\"/>"
    )
}

/// One picture pushed about by the colours of another.
fn displaced(picture: &str, by: &str, scale: f32, name: &str) -> String {
    format!(
        "<feDisplacementMap in=\"{picture}\" in2=\"{by}\" scale=\"{scale:.1}\" xChannelSelector=\"R\" \
         yChannelSelector=\"G\" result=\"{name}\"/>"
    )
}

/// The last picture with its opacity stretched.
fn opacity(slope: f32, intercept: f32) -> String {
    format!(
        "<feComponentTransfer><feFuncA type=\"linear\" slope=\"{slope}\" intercept=\"{intercept}\"/>\
         </feComponentTransfer>"
    )
}

/// The page turns away from the glass on the side of the binding.
fn shadow(rng: &mut Rng, prefix: &str) -> String {
    let (from, to) = if rng.chance(50) { (0, 1) } else { (1, 0) };
    format!(
        "<linearGradient id=\"{prefix}s\" x1=\"{from}\" x2=\"{to}\" y2=\".12\">\
         <stop stop-color=\"#2c1a08\" stop-opacity=\"{depth:.2}\"/>\
         <stop offset=\".16\" stop-color=\"#2c1a08\" stop-opacity=\".1\"/>\
         <stop offset=\".42\" stop-color=\"#fff6dd\" stop-opacity=\".1\"/>\
         <stop offset=\"1\" stop-color=\"#2c1a08\" stop-opacity=\".14\"/></linearGradient>",
        depth = rng.between(0.4, 0.62),
    )
}

/// The sheet and its stains.
fn paper(book: &Book, prefix: &str) -> String {
    format!(
        "<rect width=\"600\" height=\"200\" fill=\"{}\"/>\
         <rect width=\"600\" height=\"200\" fill=\"{}\" filter=\"url(#{prefix}p)\"/>",
        book.paper, book.stain,
    )
}

/// The print of the other side of the leaf, which shows through, reversed.
fn show_through(rng: &mut Rng) -> String {
    format!(
        "<text transform=\"scale(-1 1)\" x=\"-620\" y=\"{:.0}\" font-size=\"80\" opacity=\".09\">{}</text>",
        rng.between(60.0, 95.0),
        scrap(rng, "nrstmplcbdvh"),
    )
}

/// The feet of the line above and the heads of the line below, cut by the crop.
fn neighbours(rng: &mut Rng, size: f32) -> String {
    let mut text = String::new();
    let above = rng.between(1.0, 6.0);
    let below = 200.0 + size * rng.between(0.4, 0.48);
    for (y, letters) in [(above, "gpqnrmsphlvy"), (below, "bdnhrklmfstb")] {
        text.push_str(&format!(
            "<text x=\"{x:.0}\" y=\"{y:.0}\" font-size=\"{size:.0}\">{scrap}</text>",
            x = rng.between(-40.0, 0.0),
            scrap = scrap(rng, letters),
        ));
    }
    text
}

/// Consonants in groups as long as words: they make the pattern of a line and spell nothing.
fn scrap(rng: &mut Rng, letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let mut text = String::new();
    let mut until_space = 2 + rng.below(6);
    for _ in 0..17 {
        if until_space == 0 {
            text.push(' ');
            until_space = 3 + rng.below(6);
        }
        text.push(rng.pick(&letters, 'n'));
        until_space -= 1;
    }
    text
}

/// The word, letter by letter: each stands, leans and takes the ink in its own way.
fn letters(rng: &mut Rng, book: &Book, word: &str, size: f32) -> String {
    let mut text = format!(
        "<text x=\"300\" y=\"{BASELINE}\" text-anchor=\"middle\" font-size=\"{size:.0}\" \
         letter-spacing=\"{space:.1}\">",
        space = book.letter_space * size,
    );
    let start = rng.between(0.0, 6.3);
    let (mut height, mut lean) = (0.0, 0.0);
    for (place, letter) in word.chars().enumerate() {
        let wave = book.warp * 0.1 * sine(start + place as f32 * 0.75) + rng.between(-1.2, 1.2);
        lean = lean * 0.3 + rng.between(-2.4, 2.4);
        text.push_str(&format!(
            "<tspan dy=\"{drop:.1}\" rotate=\"{lean:.1}\" font-size=\"{size:.0}\" \
             stroke-width=\"{weight:.1}\"{worn}>{letter}</tspan>",
            drop = wave - height,
            size = size * rng.between(0.97, 1.03),
            weight =
                size / 90.0 * book.weight * rng.between(0.4, 1.5) + if rng.chance(14) { 1.0 } else { 0.0 },
            worn = if rng.chance(22) { " fill-opacity=\".78\"" } else { "" },
            letter = escaped(&letter.to_string().replace('\'', "’")),
        ));
        height = wave;
    }
    text.push_str("</text>");
    text
}

/// Specks of dirt and sometimes a stroke of the pen: never where they could pass for a letter's
/// accent, dot or cedilla, or for a hyphen.
fn accidents(rng: &mut Rng, word: &str) -> String {
    let mut marks = String::new();
    for _ in 0..3 + rng.below(5) {
        let (from, to) = rng.pick(&[(16.0, 28.0), (160.0, 180.0)], (16.0, 28.0));
        marks.push_str(&format!(
            "<circle cx=\"{:.0}\" cy=\"{:.0}\" r=\"{:.1}\"/>",
            rng.between(10.0, 590.0),
            rng.between(from, to),
            rng.between(0.4, 2.4),
        ));
    }
    let has_signs = word.chars().any(|sign| matches!(sign, '-' | '\'' | '’'));
    if !has_signs && rng.chance(30) {
        let y = rng.between(88.0, 112.0);
        marks.push_str(&format!(
            "<path d=\"M{:.0} {y:.0}Q300 {:.0} {:.0} {:.0}\" fill=\"none\" stroke-width=\"1.7\" opacity=\".75\"/>",
            rng.between(20.0, 90.0),
            y + rng.between(-16.0, 16.0),
            rng.between(500.0, 585.0),
            y + rng.between(-10.0, 10.0),
        ));
    }
    marks
}

/// The size at which the word fills its place without leaving it.
fn size_of(word: &str, book: &Book) -> f32 {
    let ems: f32 = word.chars().map(|letter| breadth_of(letter) * book.breadth + book.letter_space).sum();
    (WORD_WIDTH / ems.max(0.1)).min(98.0)
}

/// The width of a letter in ems, at least that of the widest of the usual serifs.
fn breadth_of(letter: char) -> f32 {
    match letter {
        'i' | 'j' | 'l' | 'î' | 'ï' | '\'' | '’' | '-' | '.' | ',' => 0.40,
        'f' | 'r' | 's' | 't' => 0.50,
        'm' | 'w' | 'œ' | 'æ' => 0.95,
        'a' | 'c' | 'e' | 'à' | 'â' | 'ç' | 'è' | 'é' | 'ê' | 'ë' | 'z' => 0.60,
        small if small.is_lowercase() => 0.66,
        _ => 1.0,
    }
}

/// The text with the five signs that mean something to XML written out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            // XML knows no control signs, not even written out.
            control if control.is_control() => {}
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests;
