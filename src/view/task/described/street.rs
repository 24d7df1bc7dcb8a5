//! Streets in words: each detail of a tile is one sentence, from the place to the thing.

use crate::content::Text;
use crate::domain::drawing::street::detail::{Detail, Doubt, Form, Front, Mark, Paint, Site, Thing, Weather};

/// A whole tile, in the order in which it was drawn.
pub fn description(text: Text, details: &[Detail]) -> String {
    let mut all = String::new();
    for detail in details {
        if !all.is_empty() {
            all.push(' ');
        }
        match with_blanks(text, *detail) {
            Ok(sentence) => all.push_str(&sentence),
            Err(plain) => all.push_str(plain),
        }
    }
    all
}

/// A sentence with a number or a front in it, or else a plain one.
fn with_blanks(text: Text, detail: Detail) -> Result<String, &'static str> {
    match detail {
        Detail::Place(site) => Err(place(text, site)),
        Detail::Air(weather, is_night) => Err(air(text, weather, is_night)),
        Detail::Vehicles { count } => Ok(text.seen_street_vehicles(count.into())),
        Detail::Bicycle => Err(text.seen_street_bicycle()),
        Detail::Thing(kind) => Err(thing(text, kind)),
        Detail::Plate(front) => {
            Ok(text.seen_street_plate(&colours(text, front), form(text, front), mark(text, front)))
        }
        Detail::Rider => Err(text.seen_street_rider()),
        Detail::Hidden => Err(text.seen_street_hidden()),
        Detail::Doubt(kind, front) => doubt(text, kind, front),
    }
}

fn place(text: Text, site: Site) -> &'static str {
    match site {
        Site::City => text.seen_street_city(),
        Site::Village => text.seen_street_village(),
        Site::Suburb => text.seen_street_suburb(),
        Site::Country => text.seen_street_country(),
        Site::Coast => text.seen_street_coast(),
        Site::Mountain => text.seen_street_mountain(),
        Site::Works => text.seen_street_works(),
        Site::Across => text.seen_street_across(),
        Site::Park => text.seen_street_park(),
    }
}

fn air(text: Text, weather: Weather, is_night: bool) -> &'static str {
    match (weather, is_night) {
        (Weather::Rain, true) => text.seen_street_rainy_night(),
        (Weather::Clear | Weather::Cloudy | Weather::Snow | Weather::Fog, true) => text.seen_street_night(),
        (Weather::Clear, false) => text.seen_street_clear(),
        (Weather::Cloudy, false) => text.seen_street_cloudy(),
        (Weather::Rain, false) => text.seen_street_rain(),
        (Weather::Snow, false) => text.seen_street_snow(),
        (Weather::Fog, false) => text.seen_street_fog(),
    }
}

fn thing(text: Text, thing: Thing) -> &'static str {
    match thing {
        Thing::Walker => text.seen_street_walker(),
        Thing::Umbrella => text.seen_street_umbrella(),
        Thing::Balloon => text.seen_street_balloon(),
        Thing::Bollards => text.seen_street_bollards(),
        Thing::Bench => text.seen_street_bench(),
        Thing::PostBox => text.seen_street_post_box(),
        Thing::Parasol => text.seen_street_parasol(),
        Thing::Clock => text.seen_street_clock(),
        Thing::Flag => text.seen_street_flag(),
        Thing::Bin => text.seen_street_bin(),
        Thing::Pole => text.seen_street_pole(),
    }
}

fn form(text: Text, front: Front) -> &'static str {
    match front.form {
        Form::Disc => text.seen_street_disc(),
        Form::Triangle => text.seen_street_triangle(),
        Form::OnItsTip => text.seen_street_on_its_tip(),
        Form::OnItsCorner => text.seen_street_on_its_corner(),
        Form::Octagon => text.seen_street_octagon(),
        Form::Rectangle => text.seen_street_rectangle(),
        Form::Arrow => text.seen_street_arrow(),
    }
}

fn colours(text: Text, front: Front) -> String {
    let [edge, most] = front.paints.map(|paint| colour(text, paint));
    text.seen_street_colours(edge, most)
}

fn colour(text: Text, paint: Paint) -> &'static str {
    match paint {
        Paint::Red => text.seen_street_red(),
        Paint::White => text.seen_street_white(),
        Paint::Black => text.seen_street_black(),
        Paint::Blue => text.seen_street_blue(),
        Paint::Yellow => text.seen_street_yellow(),
        Paint::Green => text.seen_street_green(),
        Paint::Orange => text.seen_street_orange(),
    }
}

fn mark(text: Text, front: Front) -> &'static str {
    match front.mark {
        Mark::Number => text.seen_street_mark_number(),
        Mark::Word => text.seen_street_mark_word(),
        Mark::Drawing => text.seen_street_mark_drawing(),
        Mark::Nothing => text.seen_street_mark_nothing(),
    }
}

fn doubt(text: Text, doubt: Doubt, front: Front) -> Result<String, &'static str> {
    let (colours, form) = (colours(text, front), form(text, front));
    match doubt {
        Doubt::Corner => Ok(text.seen_street_doubt_corner(&colours, form)),
        Doubt::Far => Ok(text.seen_street_doubt_far(&colours, form)),
        Doubt::Puddle => Ok(text.seen_street_doubt_puddle(&colours, form)),
        Doubt::Back => Err(text.seen_street_doubt_back()),
        Doubt::Light => Err(text.seen_street_doubt_light()),
        Doubt::Board => Err(text.seen_street_doubt_board()),
        Doubt::Shop => Err(text.seen_street_doubt_shop()),
        Doubt::StreetName => Err(text.seen_street_doubt_name()),
        Doubt::Graffiti => Err(text.seen_street_doubt_wall()),
        Doubt::Painted => Err(text.seen_street_doubt_ground()),
    }
}
