//! What loads stands beside ours: same arithmetic, captions and sources; once a file, however often it is asked for.

use super::json::parse;
use super::{EXAMPLE, complaints, example, load, n_rows, of_rows};
use click_work::content::{Language, Text, evidence, evidence_with, guest, named_rate, source};
use click_work::domain::pay::*;
use click_work::domain::tally::Counts;
use proptest::prelude::*;
use serde_json::json;

#[test]
fn a_row_is_what_its_file_says() {
    let guest = load(&example());
    let [rate] = guest.rates[..] else { panic!("{guest:?}") };
    let amount = Bounds { low: Some(800_000_000), high: Some(1_200_000_000) };
    assert_eq!(
        (rate.amount, rate.per, rate.unit, rate.trade),
        (amount, 1000, Unit::Gesture, Trade::ClickFarming)
    );
    assert_eq!((rate.currency, rate.recipient), (Currency::Usd, Recipient::Worker));
    let provenance = rate.provenance;
    assert_eq!((provenance.id, provenance.status), ("example-likes", Status::GivenByHost));
    assert_eq!(provenance.dating, Dating::Published(When { year: 2019, month: Some(5) }));
    let [french, english] = [Language::French, Language::English].map(|language| Text { language });
    assert_eq!(
        (french.what(provenance.caption), english.what(provenance.caption)),
        ("Publication aimée", "Post liked")
    );
    assert_eq!(english.place(provenance.caption), "City, country");
    assert_eq!(french.note(provenance.caption), Some("Un exemple inventé."));
    assert_eq!((french.against(provenance.caption), french.printed(provenance.caption)), (None, ""));
    assert_eq!(source(provenance.source).address, "https://example.org/page");
    let [pay] = guest.pays[..] else { panic!("{guest:?}") };
    assert_eq!((pay.period, pay.hours, pay.counted), (Period::Month, Hours::FullTime, TimeCounted::Unsaid));
    assert_eq!(pay.amount, Bounds { low: Some(100 * NANOS_PER_UNIT), high: None });
    assert_eq!(pay.provenance.dating, Dating::InForce(When { year: 2021, month: None }));
    // One text serves both languages.
    assert_eq!(french.what(pay.provenance.caption), english.what(pay.provenance.caption));
    assert_eq!(source(pay.provenance.source).address, "");
    assert!(source(pay.provenance.source).citation.contains("printed on paper only"));
}

#[test]
fn theirs_come_after_ours_and_are_counted_alike() {
    let guest = load(&example());
    let joined = evidence_with(Some(guest));
    let n_ours = evidence().rates.len();
    assert_eq!(joined.rates[..n_ours], evidence().rates[..]);
    assert_eq!(joined.rates[n_ours..], guest.rates);
    assert_eq!(joined.pays[evidence().pays.len()..], guest.pays);
    assert_eq!(
        named_rate("images").map(|index| joined.rates[index]),
        named_rate("images").map(|index| evidence().rates[index])
    );
    let counts = Counts { n_pieces: 2000, n_gestures: 2000, ..Counts::default() };
    let row = ladder(&joined, &counts, Currency::Usd)[n_ours];
    assert_eq!(row.basis, Basis::Own(2000));
    let usd = |nanos| Some(Money { nanos, currency: Currency::Usd });
    assert_eq!(
        row.outcome.map(|worth| (worth.low, worth.high)),
        Ok((usd(1_600_000_000), usd(2_400_000_000)))
    );
    assert_eq!(&evidence_with(None), evidence());
    // Edits find them by name, and ours too.
    let edits = Edits::read("example-likes=1_2;example-month=5_;cp-02=3_3", &joined);
    assert_eq!(edits.written(&joined), "example-likes=1_2;example-month=5_;cp-02=3_3");
}

/// A file costs its memory once: a thousand widgets that show it share it.
#[test]
fn a_file_is_read_once() {
    let first = guest::load(EXAMPLE, &parse);
    for _ in 0..1000 {
        let again = guest::load(EXAMPLE, &|_| panic!("it is parsed again"));
        assert!(std::ptr::eq(first, again));
    }
    let other = guest::load(&EXAMPLE.replace("Post liked", "Post shared"), &parse);
    assert_ne!(first.rates[0].provenance.caption, other.rates[0].provenance.caption);
    let english = Text { language: Language::English };
    assert_eq!(english.what(first.rates[0].provenance.caption), "Post liked");
    assert_eq!(english.what(other.rates[0].provenance.caption), "Post shared");
}

/// Any JSON at all, and rows that are almost right.
fn noise() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(|truth| json!(truth)),
        any::<f64>().prop_map(|number| json!(number)),
        any::<u32>().prop_map(|number| json!(number)),
        ".{0,12}".prop_map(|text| json!(text)),
        "[0-9]{0,14}[.,]?[0-9]{0,11}".prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|items| json!(items)),
            prop::collection::btree_map("[a-z_]{1,8}", inner, 0..6).prop_map(|fields| json!(fields)),
        ]
    })
}

proptest! {
    #[test]
    fn noise_is_answered_and_the_good_row_loads(value in noise(), field in 0_usize..19, is_row: bool) {
        let mut file = of_rows(2);
        if is_row {
            file["rates"][0] = value;
        } else {
            let name = click_work::domain::pay::guest::FIELDS[field];
            file["rates"][0][name] = value;
        }
        let guest = load(&file);
        prop_assert_eq!(guest.complaints.len() + n_rows(guest), 2);
        prop_assert!(guest.rates.iter().any(|rate| rate.provenance.id == "row-1"));
        for language in Language::ALL {
            for sentence in complaints(guest, language) {
                prop_assert!(!sentence.is_empty() && sentence.chars().count() < 250, "{}", sentence);
            }
        }
        let joined = evidence_with(Some(guest));
        ladder(&joined, &Counts::default(), Currency::Eur);
        hours(&joined, &Counts::default(), click_work::domain::log::Millis(1), Currency::Usd);
    }

    #[test]
    fn any_text_is_answered(text in ".{0,300}") {
        let guest = click_work::content::guest::load(&text, &parse);
        prop_assert_eq!((guest.complaints.len(), n_rows(guest)), (1, 0));
    }
}
