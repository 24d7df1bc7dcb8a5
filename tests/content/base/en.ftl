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
