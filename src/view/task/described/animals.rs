//! Cats and what is not one, described part by part and never named.

use crate::content::Text;
use crate::domain::drawing::cats::mood::Air;
use crate::domain::drawing::cats::plan::{Doubt, Posture, Setting, Thing};
use crate::domain::drawing::cats::seen::{Body, Ears, Face, Hue, Pelage, Seen, Sight, Tail, What};

/// The described form of one picture. The blanks of a sentence come in alphabetical order.
pub fn animal(text: Text, seen: &Seen) -> String {
    let scene = text.seen_animal_scene(air(text, seen.air), place(text, seen.setting));
    let what = match seen.what {
        What::Body(body) => said(text, &body),
        What::Thing(kind) => thing(text, kind).to_owned(),
        What::Doubt(kind, with, how) => doubt(text, kind, ears(text, with), posture(text, how)),
    };
    [scene.as_str(), " ", &what].concat()
}

/// The parts that are not empty, one after the other.
fn listed(text: Text, parts: &[&str]) -> String {
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        out = if out.is_empty() { (*part).to_owned() } else { text.seen_animal_then(&out, part) };
    }
    out
}

fn said(text: Text, body: &Body) -> String {
    let who = match body.pelage {
        Pelage::Feathers => text.seen_animal_feathered(),
        Pelage::Plush => text.seen_animal_sewn(),
        Pelage::Plain
        | Pelage::Striped
        | Pelage::Bib
        | Pelage::Boots
        | Pelage::Patches
        | Pelage::Points
        | Pelage::Spotted => {
            if body.is_large {
                text.seen_animal_large()
            } else {
                text.seen_animal_fur()
            }
        }
    };
    let who = text.seen_animal_who(posture(text, body.posture), who);
    let behind = if body.has_whisker_ends { text.seen_animal_face_behind() } else { "" };
    let head = [
        ears(text, body.ears),
        body.face.map_or(behind, |part| face(text, part)),
        body.sight.map_or("", |part| sight(text, part)),
    ];
    let coat = pelage(text, body.pelage, hue(text, body.hue));
    let rest = [coat.as_str(), body.tail.map_or("", |part| tail(text, part))];
    let head = text.seen_animal_head(&listed(text, &head));
    let rest = text.seen_animal_body(&listed(text, &rest));
    let young = if body.has_young { text.seen_animal_young() } else { "" };
    let space = if body.has_young { " " } else { "" };
    [who.as_str(), " ", &head, " ", &rest, space, young].concat()
}

fn place(text: Text, setting: Setting) -> &'static str {
    match setting {
        Setting::Sill => text.seen_animal_at_window(),
        Setting::Sofa => text.seen_animal_at_sofa(),
        Setting::GardenWall => text.seen_animal_at_wall(),
        Setting::Box => text.seen_animal_at_box(),
        Setting::Rug => text.seen_animal_at_rug(),
        Setting::Branch => text.seen_animal_at_branch(),
        Setting::Shelf => text.seen_animal_at_shelf(),
        Setting::Basket => text.seen_animal_at_basket(),
        Setting::Snow => text.seen_animal_at_snow(),
        Setting::Doorstep => text.seen_animal_at_doorstep(),
        Setting::Table => text.seen_animal_at_table(),
        Setting::Meadow => text.seen_animal_at_meadow(),
    }
}

fn air(text: Text, air: Air) -> &'static str {
    match air {
        Air::Sun => text.seen_animal_air_sun(),
        Air::Low => text.seen_animal_air_low(),
        Air::Rain => text.seen_animal_air_rain(),
        Air::Snow => text.seen_animal_air_snow(),
        Air::Night => text.seen_animal_air_night(),
    }
}

fn posture(text: Text, posture: Posture) -> &'static str {
    match posture {
        Posture::Front => text.seen_animal_front(),
        Posture::Side => text.seen_animal_side(),
        Posture::Loaf => text.seen_animal_loaf(),
        Posture::Curled => text.seen_animal_curled(),
        Posture::Stretch => text.seen_animal_stretch(),
        Posture::Walk => text.seen_animal_walk(),
        Posture::Peep => text.seen_animal_peep(),
        Posture::Play => text.seen_animal_play(),
        Posture::Back => text.seen_animal_back(),
        Posture::Hang => text.seen_animal_hang(),
        Posture::Curtain => text.seen_animal_curtain(),
    }
}

fn ears(text: Text, ears: Ears) -> &'static str {
    match ears {
        Ears::Pointed => text.seen_animal_ears_pointed(),
        Ears::Large => text.seen_animal_ears_large(),
        Ears::Folded => text.seen_animal_ears_folded(),
        Ears::Tall => text.seen_animal_ears_tall(),
        Ears::Upright => text.seen_animal_ears_upright(),
        Ears::Lop => text.seen_animal_ears_lop(),
        Ears::Hanging => text.seen_animal_ears_hanging(),
        Ears::Rounded => text.seen_animal_ears_rounded(),
        Ears::Discs => text.seen_animal_ears_discs(),
        Ears::Tufts => text.seen_animal_ears_tufts(),
        Ears::Horns => text.seen_animal_ears_horns(),
        Ears::Pencils => text.seen_animal_ears_pencils(),
    }
}

fn face(text: Text, face: Face) -> &'static str {
    match face {
        Face::Whiskers => text.seen_animal_face_whiskers(),
        Face::Teeth => text.seen_animal_face_teeth(),
        Face::Pointed => text.seen_animal_face_pointed(),
        Face::Snout => text.seen_animal_face_snout(),
        Face::Mask => text.seen_animal_face_mask(),
        Face::Button => text.seen_animal_face_button(),
        Face::Beak => text.seen_animal_face_beak(),
    }
}

fn sight(text: Text, sight: Sight) -> &'static str {
    match sight {
        Sight::Slit => text.seen_animal_eyes_slit(),
        Sight::Dark => text.seen_animal_eyes_dark(),
        Sight::Buttons => text.seen_animal_eyes_buttons(),
        Sight::Round => text.seen_animal_eyes_round(),
    }
}

fn tail(text: Text, tail: Tail) -> &'static str {
    match tail {
        Tail::Long => text.seen_animal_tail_long(),
        Tail::Plume => text.seen_animal_tail_plume(),
        Tail::Stub => text.seen_animal_tail_stub(),
        Tail::Pom => text.seen_animal_tail_pom(),
        Tail::Brush => text.seen_animal_tail_brush(),
        Tail::Short => text.seen_animal_tail_short(),
        Tail::Ringed => text.seen_animal_tail_ringed(),
        Tail::Curled => text.seen_animal_tail_curled(),
        Tail::None => "",
    }
}

fn pelage(text: Text, pelage: Pelage, hue: &str) -> String {
    match pelage {
        Pelage::Plain => text.seen_animal_coat_plain(hue),
        Pelage::Striped => text.seen_animal_coat_striped(hue),
        Pelage::Bib => text.seen_animal_coat_bib(hue),
        Pelage::Boots => text.seen_animal_coat_boots(hue),
        Pelage::Patches => text.seen_animal_coat_patches(hue),
        Pelage::Points => text.seen_animal_coat_points(hue),
        Pelage::Spotted => text.seen_animal_coat_spotted(hue),
        Pelage::Plush => text.seen_animal_coat_cloth(hue),
        Pelage::Feathers => text.seen_animal_coat_feathers(hue),
    }
}

fn hue(text: Text, hue: Hue) -> &'static str {
    match hue {
        Hue::Ginger => text.seen_animal_hue_ginger(),
        Hue::Grey => text.seen_animal_hue_grey(),
        Hue::Silver => text.seen_animal_hue_silver(),
        Hue::Brown => text.seen_animal_hue_brown(),
        Hue::Black => text.seen_animal_hue_black(),
        Hue::White => text.seen_animal_hue_white(),
        Hue::Cream => text.seen_animal_hue_cream(),
        Hue::Sand => text.seen_animal_hue_sand(),
        Hue::Pink => text.seen_animal_hue_pink(),
    }
}

fn thing(text: Text, thing: Thing) -> &'static str {
    match thing {
        Thing::Teapot => text.seen_animal_thing_china(),
        Thing::Hedgehog => text.seen_animal_thing_spines(),
        Thing::Cushion => text.seen_animal_thing_square(),
        Thing::Hat => text.seen_animal_thing_wool(),
    }
}

fn doubt(text: Text, doubt: Doubt, ears: &str, posture: &str) -> String {
    match doubt {
        Doubt::Cushion => text.seen_animal_doubt_sewn(ears),
        Doubt::Statue => text.seen_animal_doubt_stone(ears, posture),
        Doubt::Tail => text.seen_animal_doubt_tail().to_owned(),
        Doubt::Shadow => text.seen_animal_doubt_shadow(ears, posture),
        Doubt::Mug => text.seen_animal_doubt_mug(ears),
        Doubt::Back => text.seen_animal_doubt_back().to_owned(),
        // A big cat is described as a body; its ears are what is left to say here.
        Doubt::BigCat | Doubt::Ears => text.seen_animal_doubt_ears(ears),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Language;
    use crate::domain::drawing::Truth;
    use crate::domain::drawing::cats::describe;
    use crate::domain::rng::Rng;
    use std::collections::HashSet;

    /// To name it would be to answer.
    const NAMES: [&str; 40] = [
        "chat",
        "chats",
        "chaton",
        "chatons",
        "félin",
        "lynx",
        "lapin",
        "renard",
        "chien",
        "chiot",
        "hibou",
        "chouette",
        "écureuil",
        "panda",
        "ours",
        "ourson",
        "hérisson",
        "théière",
        "bonnet",
        "statue",
        "cat",
        "cats",
        "kitten",
        "kittens",
        "feline",
        "rabbit",
        "bunny",
        "fox",
        "dog",
        "puppy",
        "owl",
        "squirrel",
        "bear",
        "teddy",
        "hedgehog",
        "teapot",
        "hat",
        "kitty",
        "minou",
        "tabby",
    ];

    fn described(language: Language, seed: u64, truth: Truth) -> String {
        animal(Text { language }, &describe(&mut Rng::at(seed, &[7]), truth))
    }

    #[test]
    fn nothing_is_named() {
        for seed in 0..1500 {
            for (language, truth) in [Language::French, Language::English].into_iter().flat_map(|language| {
                [Truth::Present, Truth::Absent, Truth::Disputed].map(|truth| (language, truth))
            }) {
                let said = described(language, seed, truth).to_lowercase();
                let named =
                    said.split(|letter: char| !letter.is_alphabetic()).find(|word| NAMES.contains(word));
                assert_eq!(named, None, "{said}");
            }
        }
    }

    #[test]
    fn no_sentence_is_said_of_both() {
        for language in Language::ALL {
            let all = |truth| -> HashSet<String> {
                let what = |said: String| said.split_once(". ").map(|(_, what)| what.to_owned());
                (0..2000).filter_map(|seed| what(described(language, seed, truth))).collect()
            };
            let [with, without, open] = [Truth::Present, Truth::Absent, Truth::Disputed].map(all);
            for (one, other) in [(&with, &without), (&with, &open), (&without, &open)] {
                assert_eq!(one.intersection(other).next(), None);
            }
        }
    }

    #[test]
    fn every_sentence_ends_and_is_short() {
        for seed in 0..600 {
            for language in Language::ALL {
                let said = described(language, seed, Truth::Present);
                assert!(said.ends_with('.') && !said.contains("..") && !said.contains(", ,"), "{said}");
                assert!(said.chars().count() < 480, "{said}");
            }
        }
    }

    #[test]
    fn one_is_said_as_it_is_seen() {
        let seen = Seen {
            setting: Setting::Sill,
            air: Air::Rain,
            what: What::Body(Body {
                posture: Posture::Loaf,
                ears: Ears::Pointed,
                face: Some(Face::Whiskers),
                has_whisker_ends: false,
                sight: Some(Sight::Slit),
                tail: Some(Tail::Long),
                pelage: Pelage::Striped,
                hue: Hue::Grey,
                has_young: false,
                is_large: false,
            }),
        };
        let said = animal(Text { language: Language::English }, &seen);
        assert_eq!(
            said,
            "A window sill, on a rainy day. A furry animal, lying with its paws tucked in. Head: upright triangular \
             ears; a short round muzzle, a tiny nose, long whiskers; coloured eyes with slit pupils. Body: a grey \
             coat with dark stripes; a long thin tail."
        );
    }
}
