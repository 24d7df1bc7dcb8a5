//! The money arithmetic: monotone, additive, reversible, ordered, and never more than what a rate pays for.

use click_work::content::evidence;
use click_work::domain::log::Millis;
use click_work::domain::pay::*;
use click_work::domain::tally::Counts;
use proptest::prelude::*;

/// A provenance of no consequence, but for its year.
pub(crate) fn provenance(id: &'static str, year: Year) -> Provenance {
    let dating = Dating::Published(When { year, month: None });
    Provenance { id, dating, status: Status::ReadInSource, source: SourceId(0), caption: CaptionId(0) }
}

/// So much for so many images, paid to a worker.
pub(crate) fn rate(nanos: Nanos, per: u32, currency: Currency, year: Year) -> PieceRate {
    PieceRate {
        provenance: provenance("X", year),
        trade: Trade::Annotation,
        amount: Bounds::exactly(nanos),
        currency,
        per,
        unit: Unit::Image,
        recipient: Recipient::Worker,
        country: None,
    }
}

fn paid(rate: &PieceRate, count: u32, currency: Currency) -> Nanos {
    worth(rate, Basis::Own(count), currency, evidence()).unwrap().low.unwrap().nanos
}

pub(crate) fn exchange() -> impl Strategy<Value = &'static ExchangeRate> {
    (0..evidence().exchange.len()).prop_map(|index| &evidence().exchange[index])
}

fn real_rate() -> impl Strategy<Value = &'static PieceRate> {
    (0..evidence().rates.len()).prop_map(|index| &evidence().rates[index])
}

pub(crate) fn currency() -> impl Strategy<Value = Currency> {
    prop_oneof![Just(Currency::Eur), Just(Currency::Usd)]
}

/// Up to ten thousand euros a piece, and up to a hundred thousand pieces: what amounts can hold. Beyond it they stay at
/// their largest, which is tried apart.
pub(crate) const MAX_NANOS: Nanos = 10_000 * NANOS_PER_UNIT;
const MAX_COUNT: u32 = 100_000;

proptest! {
    #[test]
    fn more_pieces_are_never_paid_less(rate in real_rate(), to in currency(), a in 0..=MAX_COUNT, b in 0..=MAX_COUNT) {
        let (fewer, more) = (a.min(b), a.max(b));
        let at = |count| worth(rate, Basis::Own(count), to, evidence());
        match (at(fewer), at(more)) {
            (Ok(fewer), Ok(more)) => {
                prop_assert!(fewer.low.map(|money| money.nanos) <= more.low.map(|money| money.nanos));
                prop_assert!(fewer.high.map(|money| money.nanos) <= more.high.map(|money| money.nanos));
                if let (Some(low), Some(high)) = (more.low, more.high) {
                    prop_assert!(low.nanos <= high.nanos);
                    prop_assert_eq!((low.currency, high.currency), (to, to));
                }
            }
            (fewer, more) => prop_assert_eq!(fewer.err(), more.err()),
        }
    }

    #[test]
    fn pieces_add_up_to_one_rounding(
        nanos in 0..=MAX_NANOS, per in 1_u32..=100_000, average in exchange(), to in currency(),
        a in 0..=MAX_COUNT / 2, b in 0..=MAX_COUNT / 2,
    ) {
        let rate = rate(nanos, per, Currency::Usd, average.year);
        let apart = paid(&rate, a, to) + paid(&rate, b, to);
        prop_assert!((paid(&rate, a + b, to) - apart).abs() <= 1);
    }

    #[test]
    fn there_and_back_is_the_same_to_one_billionth(nanos in 0..=MAX_NANOS, average in exchange()) {
        let dollars = paid(&rate(nanos, 1, Currency::Eur, average.year), 1, Currency::Usd);
        let euros = paid(&rate(dollars, 1, Currency::Usd, average.year), 1, Currency::Eur);
        prop_assert!((euros - nanos).abs() <= 1, "{nanos} became {dollars} and {euros}");
    }

    #[test]
    fn a_conversion_keeps_order_and_says_its_year(a in 0..=MAX_NANOS, b in 0..=MAX_NANOS, average in exchange()) {
        let at = |nanos| rate(nanos, 1, Currency::Usd, average.year);
        prop_assert_eq!(a <= b, a <= b && paid(&at(a), 1, Currency::Eur) <= paid(&at(b), 1, Currency::Eur));
        let converted = worth(&at(a), Basis::Own(1), Currency::Eur, evidence()).unwrap();
        prop_assert_eq!(converted.converted_in, Some(average.year));
        let kept = worth(&at(a), Basis::Own(1), Currency::Usd, evidence()).unwrap();
        prop_assert_eq!(kept.converted_in, None);
        prop_assert_eq!(kept.low.unwrap().nanos, a);
    }

    #[test]
    fn the_result_is_the_nearest_billionth(nanos in 0..=MAX_NANOS, per in 1_u32..=100_000, count in 0..=MAX_COUNT) {
        let exact = i128::from(nanos) * i128::from(count);
        let paid = paid(&rate(nanos, per, Currency::Eur, 2020), count, Currency::Eur);
        let error = i128::from(paid) * i128::from(per) - exact;
        prop_assert!(2 * error.abs() <= i128::from(per));
    }

    #[test]
    fn time_is_paid_by_the_hour_and_by_no_other_period(hours in 0_u64..1_000_000, index in 0..evidence().wages.len()) {
        let wage = &evidence().wages[index];
        let hourly = wage.amount.low.filter(|_| wage.period == Period::Hour);
        let expected = hourly.map(|nanos| Money { nanos: nanos * i64::try_from(hours).unwrap(), currency: wage.currency });
        prop_assert_eq!(worth_of_time(wage, Millis(hours * 3_600_000)), expected);
    }

    #[test]
    fn a_rate_multiplies_only_what_it_pays_for(n: [u16; 4], extra in 0_u16..50, to in currency()) {
        let [n_challenges, n_words, n_images, n_gestures] = n.map(|n| u32::from(n % 60));
        let n_pieces = n_challenges + n_gestures + u32::from(extra);
        let counts = Counts { n_pieces, n_challenges, n_words, n_images, n_gestures, ..Counts::default() };
        let rows = ladder(evidence(), &counts, to);
        prop_assert_eq!(rows.len(), evidence().rates.len());
        for row in rows {
            let own = match row.rate.unit {
                Unit::Challenge => n_challenges,
                Unit::Word => n_words,
                Unit::Image => n_images,
                Unit::Gesture => n_gestures,
                Unit::Task | Unit::Lot => 0,
            };
            let expected = match (n_pieces, own) {
                (0, _) => Basis::Example(evidence().assumptions.example_pieces),
                (_, 0) => Basis::AsManyPieces(n_pieces),
                (_, own) => Basis::Own(own),
            };
            prop_assert_eq!(row.basis, expected, "{}", row.rate.provenance.id);
            prop_assert_eq!(row.outcome, worth(&row.rate, expected, to, evidence()), "{}", row.rate.provenance.id);
        }
    }
}

#[test]
fn no_unit_is_wide_enough_to_overflow() {
    for per in [0, 1, u32::MAX] {
        for count in [0, 1, u32::MAX] {
            let huge = rate(1_000_000_000 * NANOS_PER_UNIT, per, Currency::Usd, 2020);
            assert!(worth(&huge, Basis::Own(count), Currency::Eur, evidence()).is_ok());
        }
    }
    for wage in evidence().wages.iter().filter(|wage| wage.period == Period::Hour) {
        assert!(worth_of_time(wage, Millis(u64::MAX)).unwrap().nanos > 0);
    }
}

/// A client who pays by the labelled item pays several answers once.
#[test]
fn several_answers_share_the_payment_of_one_item() {
    let mut evidence = evidence().clone();
    evidence.assumptions.overlap = 5;
    let by_the_item = PieceRate { recipient: Recipient::Seller, ..rate(10, 1, Currency::Eur, 2020) };
    let by_the_answer = rate(10, 1, Currency::Eur, 2020);
    for (rate, expected) in [(by_the_item, 18), (by_the_answer, 90)] {
        let worth = worth(&rate, Basis::Own(9), Currency::Eur, &evidence).unwrap();
        assert_eq!(worth.low.unwrap().nanos, expected);
    }
}

/// Why each rate of ours stands off the axis: the rules of the product, said a second time.
#[test]
fn what_cannot_be_compared_is_not_plotted() {
    for row in ladder(evidence(), &Counts::default(), Currency::Eur) {
        let rate = row.rate;
        let dating = rate.provenance.dating;
        let is_undated = matches!(dating, Dating::Undated(_));
        let has_currency = matches!(rate.currency, Currency::Eur | Currency::Usd);
        let has_average = rate.currency == Currency::Eur || evidence().exchange_rate(dating.year()).is_some();
        let is_paid_to_someone = matches!(rate.recipient, Recipient::Worker | Recipient::Seller);
        let has_amount = rate.amount.low.is_some() || rate.amount.high.is_some();
        let may_be_plotted = !is_undated && has_currency && has_average && is_paid_to_someone && has_amount;
        assert_eq!(row.outcome.is_ok(), may_be_plotted, "{} {:?}", rate.provenance.id, row.outcome);
    }
}
