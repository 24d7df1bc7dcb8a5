//! Aerial views in words: each detail of a tile is one sentence, from the place to the thing.

use crate::content::Text;
use crate::domain::drawing::aerial::detail::{
    BladeDoubt, Country, Detail, Form, Honest, Lane, Light, Paint, Site, StripDoubt, Surface,
};

/// A whole tile, in the order in which it was drawn.
pub fn description(text: Text, details: &[Detail]) -> String {
    let mut all = String::new();
    for detail in details {
        if !all.is_empty() {
            all.push(' ');
        }
        match counted(text, *detail) {
            Ok(sentence) => all.push_str(&sentence),
            Err(plain) => all.push_str(plain),
        }
    }
    all
}

/// A sentence with a number or a colour in it, or else a plain one.
fn counted(text: Text, detail: Detail) -> Result<String, &'static str> {
    match detail {
        Detail::Body(form, paint) => Ok(body(text, form, colour(text, paint))),
        Detail::Bars { count, is_twice: false } => Ok(text.seen_aerial_bars(count.into())),
        Detail::Bars { count, is_twice: true } => Ok(text.seen_aerial_bars_twice(&digits(count))),
        Detail::Honest(thing) => honest(text, thing),
        Detail::EndBars { count } => Ok(text.seen_aerial_end_bars(&digits(count))),
        Detail::Side { count } => Ok(text.seen_aerial_side(count.into())),
        Detail::Vehicles { count } => Ok(text.seen_aerial_vehicles(count.into())),
        Detail::Place(site) => Err(place(text, site)),
        Detail::Land(country) => Err(land(text, country)),
        Detail::Light(light) => Err(light_words(text, light)),
        Detail::Pad { is_round: true } => Err(text.seen_aerial_pad_round()),
        Detail::Pad { is_round: false } => Err(text.seen_aerial_pad_square()),
        Detail::Pair => Err(text.seen_aerial_pair()),
        Detail::BladeDoubt(doubt) => Err(blade_doubt(text, doubt)),
        Detail::Band(surface) => Err(band(text, surface)),
        Detail::MiddleLine => Err(text.seen_aerial_middle_line()),
        Detail::Corners => Err(text.seen_aerial_corners()),
        Detail::CrossOnBand => Err(text.seen_aerial_cross_on_band()),
        Detail::Sleeve => Err(text.seen_aerial_sleeve()),
        Detail::Lane(kind) => Err(lane(text, kind)),
        Detail::StripDoubt(doubt) => Err(strip_doubt(text, doubt)),
    }
}

/// A count of up to nine: all that a tile holds.
fn digits(count: u32) -> String {
    char::from_digit(count, 10).unwrap_or('9').to_string()
}

fn body(text: Text, form: Form, colour: &str) -> String {
    match form {
        Form::Slim => text.seen_aerial_body_slim(colour),
        Form::Stout => text.seen_aerial_body_stout(colour),
        Form::Heavy => text.seen_aerial_body_heavy(colour),
        Form::Even => text.seen_aerial_body_even(colour),
        Form::Bubble => text.seen_aerial_body_bubble(colour),
    }
}

fn colour(text: Text, paint: Paint) -> &'static str {
    match paint {
        Paint::Red => text.seen_aerial_red(),
        Paint::Yellow => text.seen_aerial_yellow(),
        Paint::White => text.seen_aerial_white(),
        Paint::Blue => text.seen_aerial_blue(),
        Paint::Olive => text.seen_aerial_olive(),
        Paint::Orange => text.seen_aerial_orange(),
        Paint::Grey => text.seen_aerial_grey(),
        Paint::Turquoise => text.seen_aerial_turquoise(),
        Paint::Black => text.seen_aerial_black(),
    }
}

fn place(text: Text, site: Site) -> &'static str {
    match site {
        Site::Meadow => text.seen_aerial_place_meadow(),
        Site::Apron => text.seen_aerial_place_apron(),
        Site::Rooftop => text.seen_aerial_place_rooftop(),
        Site::Deck => text.seen_aerial_place_deck(),
        Site::CarPark => text.seen_aerial_place_car_park(),
        Site::Camp => text.seen_aerial_place_camp(),
    }
}

fn land(text: Text, country: Country) -> &'static str {
    match country {
        Country::Fields => text.seen_aerial_land_fields(),
        Country::Village => text.seen_aerial_land_village(),
        Country::Coast => text.seen_aerial_land_coast(),
        Country::River => text.seen_aerial_land_river(),
        Country::Woods => text.seen_aerial_land_woods(),
        Country::Bare => text.seen_aerial_land_bare(),
    }
}

fn light_words(text: Text, light: Light) -> &'static str {
    match light {
        Light::Dusk => text.seen_aerial_light_dusk(),
        Light::Night => text.seen_aerial_light_night(),
        Light::Haze => text.seen_aerial_light_haze(),
        Light::Snow => text.seen_aerial_light_snow(),
    }
}

fn honest(text: Text, thing: Honest) -> Result<String, &'static str> {
    match thing {
        Honest::StraightSurfaces(paint) => Ok(text.seen_aerial_straight(colour(text, paint))),
        Honest::SweptSurfaces(paint) => Ok(text.seen_aerial_swept(colour(text, paint))),
        Honest::Parasols { count } => Ok(text.seen_aerial_parasols(&digits(count))),
        Honest::Nothing => Err(text.seen_aerial_nothing()),
        Honest::BareTop => Err(text.seen_aerial_bare_top()),
        Honest::Cars => Err(text.seen_aerial_cars()),
        Honest::Lorry => Err(text.seen_aerial_lorry()),
        Honest::Crates => Err(text.seen_aerial_crates()),
        Honest::CrossRoof => Err(text.seen_aerial_cross_roof()),
        Honest::Crane => Err(text.seen_aerial_crane()),
    }
}

fn blade_doubt(text: Text, doubt: BladeDoubt) -> &'static str {
    match doubt {
        BladeDoubt::Blur => text.seen_aerial_blur(),
        BladeDoubt::Folded => text.seen_aerial_folded(),
        BladeDoubt::Shadow => text.seen_aerial_shadow(),
        BladeDoubt::Roof => text.seen_aerial_roof(),
        BladeDoubt::Turbine => text.seen_aerial_turbine(),
        BladeDoubt::Edge => text.seen_aerial_edge(),
        BladeDoubt::Cloud => text.seen_aerial_clouded_body(),
        BladeDoubt::Drone => text.seen_aerial_drone(),
        BladeDoubt::Propeller => text.seen_aerial_propeller(),
    }
}

fn band(text: Text, surface: Surface) -> &'static str {
    match surface {
        Surface::Dark => text.seen_aerial_band_dark(),
        Surface::Pale => text.seen_aerial_band_pale(),
        Surface::Mown => text.seen_aerial_band_mown(),
        Surface::Earth => text.seen_aerial_band_earth(),
    }
}

fn lane(text: Text, kind: Lane) -> &'static str {
    match kind {
        Lane::Road => text.seen_aerial_road(),
        Lane::Dual => text.seen_aerial_dual(),
        Lane::Canal => text.seen_aerial_canal(),
        Lane::Rails => text.seen_aerial_rails(),
        Lane::Sheds => text.seen_aerial_sheds(),
        Lane::Ruts => text.seen_aerial_ruts(),
        Lane::Oval => text.seen_aerial_oval(),
        Lane::Panels => text.seen_aerial_panels(),
    }
}

fn strip_doubt(text: Text, doubt: StripDoubt) -> &'static str {
    match doubt {
        StripDoubt::Motorway => text.seen_aerial_motorway(),
        StripDoubt::Abandoned => text.seen_aerial_abandoned(),
        StripDoubt::Dragstrip => text.seen_aerial_dragstrip(),
        StripDoubt::Unmarked => text.seen_aerial_unmarked(),
        StripDoubt::Deck => text.seen_aerial_deck(),
        StripDoubt::Taxiway => text.seen_aerial_taxiway(),
        StripDoubt::Cloud => text.seen_aerial_clouded_band(),
        StripDoubt::Track => text.seen_aerial_track(),
    }
}

#[cfg(test)]
mod tests;
