//! How much of each file travels: as it is, with gzip at 9, with brotli at 11; and the totals that are promised.

use super::{ANNEX, GLUE, LOADER, OPENING, WASM};
use crate::figures::Figures;
use crate::{Outcome, run};
use anyhow::Context;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// The totals that must not be passed, in bytes. That of `embed.html` misses what was promised, 279 552 (README, "What it
/// weighs"): it holds today's line so that nothing grows unseen.
pub(crate) const GATES: [(&str, u64); 4] = [
    ("size.first_paint_brotli", 20_000),
    ("size.first_begun_brotli", 57_000),
    ("size.first_task_brotli", 154_000),
    ("size.embed_gzip", 563_000),
];

/// Our own page and its style: with them there is something to read.
const OWN_PAGE: [&str; 2] = ["index.html", "page.css"];
/// The first task before the application: in each language, and its pictures.
const FIRST: [&str; 2] = ["app/first-fr.txt", "app/first-en.txt"];
const FIRST_PICTURES: &str = "app/first-pictures.txt";
/// Where, in `embed.html`, what there is to read ends, and where the script, before what it unpacks.
const EMBED_ENDS: [&str; 2] = ["</click-work>", "<script type=\"text/plain\" id=\"annex\">"];

/// What must arrive, in the element's form, before the first task can be done.
const BEFORE_FIRST_TASK: [&str; 3] = [LOADER, OPENING[0], OPENING[1]];
/// What follows it, in the background, and takes its place.
const WHOLE: [&str; 2] = [GLUE, WASM];

/// The sizes of the files of `dist/`, by name.
pub(crate) struct Sizes(BTreeMap<String, Size>);

struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

impl Sizes {
    /// Weighs all files of `dist/`.
    pub(super) fn of_dist() -> Outcome<Self> {
        let mut sizes = BTreeMap::new();
        weigh_folder(&run::dist_folder(), "", &mut sizes)?;
        Ok(Self(sizes))
    }

    /// The figures by key: `size.NAME.raw`, `.gzip`, `.brotli` for each file, and the totals.
    pub(crate) fn figures(&self) -> Outcome<Figures> {
        let mut figures = Figures::new();
        for (name, size) in &self.0 {
            for (kind, figure) in [("raw", size.raw), ("gzip", size.gzip), ("brotli", size.brotli)] {
                figures.insert(format!("size.{name}.{kind}"), figure);
            }
        }
        figures.extend(self.firsts()?);
        figures.insert("size.first_task_brotli".to_owned(), self.brotli(&BEFORE_FIRST_TASK)?);
        figures.insert("size.whole_brotli".to_owned(), self.brotli(&WHOLE)?);
        figures.insert("size.annex_brotli".to_owned(), self.of(ANNEX)?.brotli);
        figures.insert("size.embed_gzip".to_owned(), self.of("embed.html")?.gzip);
        Ok(figures)
    }

    /// What must arrive before there is something of ours to read, and before the first task can be begun: in the form that
    /// needs most.
    fn firsts(&self) -> Outcome<Figures> {
        let file = fs::read_to_string(run::dist_folder().join("embed.html"))?;
        let up_to = |end: &str| {
            let (before, _) = file.split_once(end).with_context(|| format!("embed.html has no {end}"))?;
            Ok::<u64, anyhow::Error>(weigh(before.as_bytes())?.brotli)
        };
        let [paint, begun] = EMBED_ENDS;
        let words = FIRST.into_iter().map(|name| Ok(self.of(name)?.brotli));
        let words = words.collect::<Outcome<Vec<_>>>()?.into_iter().max().unwrap_or_default();
        let (file, page) = (up_to(paint)?, self.brotli(&OWN_PAGE)?);
        let element = self.of(LOADER)?.brotli + words;
        let begun = up_to(begun)?.max(element + self.of(FIRST_PICTURES)?.brotli);
        Ok(Figures::from([
            ("size.first_paint_brotli".to_owned(), file.max(page).max(element)),
            ("size.first_begun_brotli".to_owned(), begun),
        ]))
    }

    /// The sizes as a table for people.
    pub(crate) fn table(&self) -> Outcome<String> {
        let mut table = format!("{:<26}{:>10}{:>10}{:>10}\n", "dist/", "raw", "gzip -9", "brotli 11");
        for (name, Size { raw, gzip, brotli }) in &self.0 {
            writeln!(table, "{name:<26}{raw:>10}{gzip:>10}{brotli:>10}")?;
        }
        let figures = self.figures()?;
        for (key, most) in GATES {
            let figure = figures.get(key).copied().unwrap_or_default();
            writeln!(table, "{key:<26}{figure:>10} of {most} at most")?;
        }
        Ok(table)
    }

    /// The bytes of some files together, each compressed by itself.
    fn brotli(&self, names: &[&str]) -> Outcome<u64> {
        names.iter().map(|name| Ok(self.of(name)?.brotli)).sum()
    }

    fn of(&self, name: &str) -> Outcome<&Size> {
        self.0.get(name).with_context(|| format!("dist/{name} is missing"))
    }
}

fn weigh_folder(folder: &Path, prefix: &str, sizes: &mut BTreeMap<String, Size>) -> Outcome {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            weigh_folder(&entry.path(), &format!("{name}/"), sizes)?;
        } else {
            sizes.insert(name, weigh(&fs::read(entry.path())?)?);
        }
    }
    Ok(())
}

fn weigh(bytes: &[u8]) -> Outcome<Size> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &parameters)?;
    Ok(Size { raw: length(bytes), gzip: length(&gzip.finish()?), brotli: length(&brotli) })
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
