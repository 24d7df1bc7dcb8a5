/// Every figure about the world.
static EVIDENCE: Evidence = Evidence {
    rates: Cow::Borrowed(&[
        PieceRate { provenance: Provenance { id: "AA-01", dating: Dating::Published(When { year: 2010, month: None }), status: Status::ReadInSource, source: SourceId(0), caption: CaptionId(0) }, trade: Trade::CaptchaSolving, amount: Bounds { low: Some(800000000), high: Some(1200000000) }, currency: Currency::Usd, per: 1000, recipient: Recipient::Worker, country: None, unit: Unit::Word },
        PieceRate { provenance: Provenance { id: "AA-02", dating: Dating::Undated(2026), status: Status::ReadInReport, source: SourceId(1), caption: CaptionId(1) }, trade: Trade::Annotation, amount: Bounds { low: None, high: Some(50000000000) }, currency: Currency::Eur, per: 1, recipient: Recipient::Seller, country: None, unit: Unit::Image },
    ]),
    pays: Cow::Borrowed(&[
        TimePay { provenance: Provenance { id: "BB-01", dating: Dating::Published(When { year: 2023, month: Some(11) }), status: Status::ReadInReport, source: SourceId(0), caption: CaptionId(2) }, trade: Trade::Moderation, amount: Bounds { low: Some(1320000000), high: Some(2000000000) }, currency: Currency::Usd, per: 1, recipient: Recipient::Worker, country: Some(Country::Kenya), period: Period::Hour, hours: Hours::OfThePeriod, counted: TimeCounted::PaidOnly },
        TimePay { provenance: Provenance { id: "BB-02", dating: Dating::Published(When { year: 2021, month: None }), status: Status::ReadInSource, source: SourceId(1), caption: CaptionId(3) }, trade: Trade::Annotation, amount: Bounds { low: None, high: None }, currency: Currency::Eur, per: 15, recipient: Recipient::Worker, country: None, period: Period::Day, hours: Hours::Stated { low_minutes: 2250, high_minutes: 2700 }, counted: TimeCounted::Unsaid },
    ]),
    wages: Cow::Borrowed(&[
        MinimumWage { provenance: Provenance { id: "BM-01", dating: Dating::InForce(When { year: 2026, month: Some(1) }), status: Status::ReadInSource, source: SourceId(0), caption: CaptionId(4) }, country: Country::France, amount: Bounds { low: Some(12020000000), high: Some(12020000000) }, currency: Currency::Eur, period: Period::Hour, converted: None },
        MinimumWage { provenance: Provenance { id: "BM-02", dating: Dating::Published(When { year: 2024, month: None }), status: Status::ReadInSource, source: SourceId(1), caption: CaptionId(5) }, country: Country::Philippines, amount: Bounds { low: Some(361000000000), high: Some(500000000000) }, currency: Currency::Unspecified, period: Period::Day, converted: Some((Bounds { low: Some(6500000000), high: Some(9000000000) }, Currency::Usd)) },
    ]),
    exchange: Cow::Borrowed(&[
        ExchangeRate { id: "FX-2010", year: 2010, eur_per_10000_usd: 7541, source: SourceId(1) },
        ExchangeRate { id: "FX-2011", year: 2011, eur_per_10000_usd: 7178, source: SourceId(1) },
    ]),
    assumptions: Assumptions {
        hundredths_of_hours_a_month: 17333,
        hours_a_day: 8,
        tenths_of_unpaid_minutes: 203,
        overlap: 1,
        example_pieces: 100,
    },
};

/// What has to be assumed, and rules that were read somewhere.
static ASSUMED: [AssumedValue; 5] = [
    AssumedValue { id: "hours-a-month", thousandths: 173330, unit: AssumptionUnit::Hours, source: None, from: &["BB-01"], caption: CaptionId(6) },
    AssumedValue { id: "hours-a-day", thousandths: 8000, unit: AssumptionUnit::Hours, source: None, from: &[], caption: CaptionId(7) },
    AssumedValue { id: "unpaid-minutes", thousandths: 20300, unit: AssumptionUnit::Minutes, source: Some(SourceId(0)), from: &[], caption: CaptionId(8) },
    AssumedValue { id: "overlap", thousandths: 1000, unit: AssumptionUnit::Count, source: None, from: &[], caption: CaptionId(9) },
    AssumedValue { id: "example-pieces", thousandths: 100000, unit: AssumptionUnit::Count, source: None, from: &[], caption: CaptionId(10) },
];

/// The rates that sentences name, by role.
static NAMED: [(&str, usize); 1] = [
    ("words", 0),
];

/// The sentences that make a claim, by message, and what each was read in.
static CLAIMS: [(&str, &[SourceId]); 1] = [
    ("mark", &[SourceId(1)]),
];
