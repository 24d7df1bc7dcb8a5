# A minimal file.
greeting = Hello: what's the "time"?
    .hint = Some help
tasks = { $n ->
    [1] One task
   *[other] { $n } tasks
} for { $name }!
share = { $part }% of €{ $whole }
mark = { $a }x{ $a }
rate-aa-01 = Word typed
    .place = Here
    .note = A note.
rate-aa-02 = Image classified
    .place = There
wage-bm-01 = Minimum
    .place = Here
pay-bb-01 = Moderation
    .place = Kenya
    .against = Another figure.
pay-bb-02 = Labelling
    .place = Everywhere
    .printed = next to nothing
wage-bm-02 = Minimum for a day
    .place = Regions
assumption-hours-a-month = Hours
    .note = Our choice: 40 a week.
assumption-hours-a-day = Hours
assumption-unpaid-minutes = Minutes
assumption-overlap = Answers
assumption-example-pieces = Pieces
