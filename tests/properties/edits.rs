//! Edits: written and read back they are the same; whatever else is read, it never stops and keeps what is whole.

use click_work::content::evidence;
use click_work::domain::log::Millis;
use click_work::domain::pay::*;
use proptest::prelude::*;

fn amount() -> impl Strategy<Value = Bounds> {
    let nanos = 1_i128..=500_000_000_000_000;
    (nanos.clone(), nanos, 0..3).prop_map(|(low, more, open)| Bounds {
        low: (open != 1).then_some(low),
        high: (open != 2).then_some(low + more),
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    let exchange = &evidence().exchange;
    let years: Vec<Year> = exchange.iter().map(|rate| rate.year).collect();
    prop_oneof![
        (1_u32..=360_000).prop_map(Edit::Seconds),
        (0_u32..=6_000).prop_map(Edit::TenthsOfUnpaidMinutes),
        (1_u32..=1_000).prop_map(Edit::Overlap),
        (100_u32..=74_400).prop_map(Edit::HundredthsOfHoursAMonth),
        (1_u32..=24).prop_map(Edit::HoursADay),
        (prop::sample::select(years), 10_u32..=10_000_000)
            .prop_map(|(year, eur_per_10000_usd)| Edit::Exchange { year, eur_per_10000_usd }),
        (0..evidence().rates.len(), amount()).prop_map(|(index, amount)| Edit::Rate { index, amount }),
    ]
}

fn edits() -> impl Strategy<Value = Edits> {
    prop::collection::vec(edit(), 0..12).prop_map(|list| {
        let mut edits = Edits::default();
        for edit in list {
            assert!(edits.set(edit), "{edit:?}");
        }
        edits
    })
}

/// Text that looks like edits, and is not always.
fn noise() -> impl Strategy<Value = String> {
    let ids: Vec<&str> = evidence().rates.iter().map(|rate| rate.provenance.id).collect();
    let name = prop_oneof![
        prop::sample::select(vec![
            "time", "unpaid", "overlap", "month", "day", "fx-2020", "fx-1", "fx-", "fx-é"
        ])
        .prop_map(str::to_owned),
        prop::sample::select(ids).prop_map(str::to_lowercase),
        ".{0,6}",
    ];
    let value = prop_oneof!["[0-9]{0,20}", "[0-9]{0,20}_[0-9]{0,20}", "[-+ .0-9_]{0,8}", ".{0,8}"];
    let pair = (name, value, ".{0,2}").prop_map(|(name, value, tail)| format!("{name}={value}{tail}"));
    prop_oneof![".{0,200}", prop::collection::vec(pair, 0..8).prop_map(|pairs| pairs.join(";"))]
}

proptest! {
    #[test]
    fn written_and_read_they_are_the_same(edits in edits()) {
        let written = edits.written(evidence());
        prop_assert_eq!(&Edits::read(&written, evidence()), &edits, "{}", &written);
        prop_assert!(written.len() <= 8_192);
        // Fit for the fragment of an address, as they are.
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_=;".contains(&byte);
        prop_assert!(written.bytes().all(is_plain), "{}", written);
    }

    #[test]
    fn noise_is_never_more_than_nothing(noise in noise()) {
        let read = Edits::read(&noise, evidence());
        // What was understood is within bounds: it is written, and read, as itself.
        prop_assert_eq!(&Edits::read(&read.written(evidence()), evidence()), &read);
        let applied = read.applied(evidence());
        prop_assert_eq!(applied.rates.len(), evidence().rates.len());
        ladder(&applied, &Default::default(), Currency::Eur);
        hours(&applied, &Default::default(), read.worked(Millis(1)), Currency::Usd);
    }

    #[test]
    fn only_what_is_damaged_is_dropped(edits in edits(), damage in "[^;]{0,12}", place in 0_usize..13) {
        let read_alone = Edits::read(&damage, evidence());
        prop_assume!(read_alone.is_empty());
        let written = edits.written(evidence());
        let mut parts: Vec<&str> = written.split(';').collect();
        parts.insert(place.min(parts.len()), &damage);
        prop_assert_eq!(Edits::read(&parts.join(";"), evidence()), edits);
    }

    #[test]
    fn an_edit_changes_its_own_thing_and_comes_back(edit in edit()) {
        let mut edits = Edits::default();
        edits.set(edit);
        prop_assert!(edits.has(edit));
        edits.unset(edit);
        prop_assert!(edits.is_empty());
        prop_assert_eq!(&edits.applied(evidence()), evidence());
    }
}

#[test]
fn what_no_reader_can_mean_is_refused() {
    let refused = [
        "time=0",
        "time=360001",
        "unpaid=6001",
        "overlap=0",
        "month=99",
        "day=25",
        "fx-2020=9",
        "fx-1066=9000",
        "cp-02=0_0",
        "cp-02=2_1",
        "cp-02=_",
        "cp-02=1000000000000001_",
        "cp-99=1_2",
        "day=+8",
        "day= 8",
        "day=08888888888888888888888",
        "=8",
        "day",
    ];
    for text in refused {
        assert!(Edits::read(text, evidence()).is_empty(), "{text}");
    }
    // Longer than all our edits together: not even looked at.
    assert!(Edits::read(&format!("{};day=7", "x".repeat(8_192)), evidence()).is_empty());
    assert!(!Edits::read("x;day=7", evidence()).is_empty());
}

#[test]
fn the_last_value_of_a_thing_holds() {
    let edits = Edits::read("day=7;month=10000;day=9", evidence());
    assert_eq!(edits.written(evidence()), "day=9;month=10000");
    assert_eq!(edits.applied(evidence()).assumptions.hours_a_day, 9);
}
