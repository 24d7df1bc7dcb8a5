/// What the figures were read in.
static SOURCES: [Source; 2] = [
    Source { citation: "A. Uteur, «\u{202f}L’œuvre\u{202f}», 2010", address: "https://example.org/work" },
    Source { citation: "A. Writer’s table", address: "" },
];

/// Every figure about the world.
static EVIDENCE: Evidence = Evidence {
    rates: &[
        PieceRate { id: "AA-01", trade: Trade::CaptchaSolving, amount: Bounds { low: Some(800000000), high: Some(1200000000) }, currency: Currency::Usd, per: 1000, unit: Unit::Word, recipient: Recipient::Worker, dating: Dating::Published(2010), status: Status::ReadInSource, source: &SOURCES[0] },
        PieceRate { id: "AA-02", trade: Trade::Annotation, amount: Bounds { low: None, high: Some(50000000000) }, currency: Currency::Eur, per: 1, unit: Unit::Image, recipient: Recipient::Seller, dating: Dating::Undated(2026), status: Status::ReadInReport, source: &SOURCES[1] },
    ],
    wages: &[
        MinimumWage { id: "BM-01", country: Country::France, hourly: Money { nanos: 12020000000, currency: Currency::Eur }, dating: Dating::InForce(2026), status: Status::ReadInSource, source: &SOURCES[0] },
    ],
    exchange: &[
        ExchangeRate { id: "FX-2010", year: 2010, eur_per_10000_usd: 7541, source: &SOURCES[1] },
        ExchangeRate { id: "FX-2011", year: 2011, eur_per_10000_usd: 7178, source: &SOURCES[1] },
    ],
};

/// The sentences that make a claim, by message, and what each was read in.
static CLAIMS: [(&str, &[&Source]); 1] = [
    ("mark", &[&SOURCES[1]]),
];
