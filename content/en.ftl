# Every sentence shown, in English. Same ids as fr.ftl.
# Curly quotes and apostrophes are set at build.
# Content licence: CC BY 4.0.

## Frame

app-title = Click Work
nav-name = Scenes
nav-threshold = Threshold
nav-prove = Prove
nav-understand = Understand
nav-shift = Work
nav-payslip = Payslip
language-switch = Français
scene-next = Continue
reset-ask = Erase everything
reset-question = Erase your answers and start again?
reset-confirm = Erase
reset-drop = Keep
footer-licence = Code: MIT or Apache-2.0. Words, drawings and tables: CC BY 4.0.
footer-version = version { $version }
privacy-file = Your answers stay in this frame; the page around it cannot read them.
privacy-element = Your answers stay in this page; the site that hosts it could technically read them.
privacy-all = Whoever hosts this sees your IP address, as for any page. Nothing is saved on your device unless you ask.

## 0 · Threshold

threshold-title = The gesture that proves you are human is also, elsewhere, a job paid by the piece. Here it earns you nothing.
threshold-robot = I am not a robot
threshold-length = About four minutes. You can refuse any task, and erase everything.

## 1 · Prove

prove-thanks = Thank you. But what were your nine answers for?
prove-refused = Refusal noted. Here it costs nothing. At a real CAPTCHA, the door would have stayed shut.
prove-anyway = Do a grid all the same

## The task

task-work-name = Task
task-number = Task { $n }
task-refuse = I refuse
task-submit = Submit
task-next = One more
task-counter = Back to the counter
task-payslip = See the payslip
signs-lead = Tick every square that shows
signs-wanted = road signs
signs-hint = If there are none, submit without ticking.
words-lead = Type
words-wanted = the two printed words
words-field-1 = First word
words-field-2 = Second word
words-picture = Scanned word: describing it would give the answer away. The other task at the counter counts just as much.
complaint-nothing = No square is ticked. If there really is no sign, submit once more.
complaint-missing-1 = The first word is missing. Type what you read, or refuse the task.
complaint-missing-2 = The second word is missing. Type what you read, or refuse the task.
complaint-long-1 = The first word is too long: 64 characters at most. Your text is kept, shorten it.
complaint-long-2 = The second word is too long: 64 characters at most. Your text is kept, shorten it.
tile-1 = 1, top left
tile-2 = 2, top centre
tile-3 = 3, top right
tile-4 = 4, middle left
tile-5 = 5, centre
tile-6 = 6, middle right
tile-7 = 7, bottom left
tile-8 = 8, bottom centre
tile-9 = 9, bottom right

## 2 · Understand

understand-title = Who was testing whom?
understand-lead = For some squares the answer was already known: they were testing you. Which ones? Place your bet. In blue, your ticks.
understand-bet = Turn all nine over
understand-bet-none = I cannot tell: turn all nine over
understand-empty-title = Nothing to turn over yet
understand-empty = This scene turns over a grid that you have filled in. You have not filled in any.
understand-empty-go = Fill in a grid
reveal-title = Three were testing you. Six you produced.
reveal-choice = Three and six are our choice. The rule of image CAPTCHAs was never published. We drew these streets, so we know the answers; a real site would not have had them.
reveal-gold = control
reveal-unknown = unknown
reveal-right = right
reveal-wrong = missed
reveal-said-present = “sign”
reveal-said-absent = “none”
reveal-suspected = your bet
reveal-bet = { $found ->
    [0] { $suspected ->
        [0] You suspected no square. They are made not to show.
       *[other] Bet lost: none of the three controls was where you thought. They are made not to show.
    }
    [3] { $suspected ->
        [3] Bet won: all three controls, and nothing else. By chance, that happens once in eighty-four.
       *[other] All three controls are there, but among { $suspected } squares suspected.
    }
   *[other] { $found } { $found ->
        [one] control found
       *[other] controls found
    } out of three, with { $suspected } { $suspected ->
        [one] square suspected
       *[other] squares suspected
    }. They are made not to show.
}
reveal-gold-result = { $right ->
    [3] All three controls are right: your six other answers pass for reliable.
    [0] No control is right: your six other answers would probably be thrown away. Your seconds are spent all the same.
   *[other] { $right } { $right ->
        [one] control is right
       *[other] controls are right
    } out of three: your six other answers would be doubted. Your seconds are spent all the same.
}
reveal-disputed = { $n ->
    [one] On one of the six, marked with a ?, honest people would disagree.
   *[other] On { $n } of the six, marked with a ?, honest people would disagree.
}
whom-title = Whom does this gesture serve?
whom-signs = In 2012 Google confirmed that its CAPTCHAs read Street View numbers and signs for its maps. That they train self-driving cars, the press asserts; Google has not confirmed it.
whom-words = In 2008 the authors of reCAPTCHA published it: scanned words were digitising print. Google long used them for Google Books, wrote Le Figaro in 2017.
sources-button = Sources

## 3b · The counter

shift-title = The counter
shift-lead = Tasks are waiting. Take a ticket, refuse, go on: time spent choosing counts too.
ticket-asks = asked by
ticket-for = used for
ticket-pays = paid elsewhere
ticket-take = Take this ticket
ticket-done = { $n ->
    [0] not done yet
    [one] done once
   *[other] done { $n } times
}
signs-name = Road signs
signs-asks = the site you wanted to open; behind it, Google's reCAPTCHA
signs-for = Street View, says Google; self-driving, says Le Figaro
signs-pays = { $amount } a tile ({ $what }, { $place }, { $year })
words-name = Scanned words
words-asks = the site you wanted to open; behind it, reCAPTCHA
words-for = digitising books, as its authors published in 2008
words-pays = { $amount } a CAPTCHA ({ $what }, { $place }, { $year })
shift-closed-signs = { $right ->
    [3] Three controls, three right. Six tiles produced.
   *[other] { $right } { $right ->
        [0] control right
        [one] control right
       *[other] controls right
    } out of three. The six other tiles would be doubted.
}
shift-refused = Refusal noted: you produced nothing. Here that costs nothing.
words-result-title = Two words, only one was testing you
words-result-gold = Control: already known
words-result-unknown = Unknown: you produced it
words-result-printed = printed
words-result-typed = typed
words-result-machines = two simulated machines read
words-result-exact = identical
words-result-forgiven = accepted despite: { $slips }
words-result-different = different
words-result-note = One answer is not enough for an unknown word: others are needed. Yours does only part of the work.
slip-case = capitals
slip-accent = accents
slip-ligature = ligature
slip-hyphen = hyphen
slip-apostrophe = apostrophe
slip-spacing = spaces
slip-look-alike = look-alike letters

## 4 · Payslip

payslip-headline-images = { $n ->
    [one] Your tile
   *[other] Your { $n } tiles
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-challenges = { $n ->
    [one] Your CAPTCHA
   *[other] Your { $n } CAPTCHAs
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-refusal = You produced nothing. That is called a refusal.
payslip-headline-empty = Before any task: what a hundred pieces are paid elsewhere.
payslip-lead = The same grid counts as 1 CAPTCHA in one trade, as 9 tiles in another: nothing adds up. Each vertical line is ten times the one before.
payslip-lead-empty = Three trades, three ways of counting: nothing adds up. Full dots: what the person gets. Hollow dots: what the client pays. Each vertical line is ten times the one before.
payslip-condition = Same gesture, not the same condition: you clicked for a few minutes; for others it is an income, or part of one.
ladder-you = You, here
ladder-you-pieces = { $n ->
    [0] no task yet
    [one] 1 piece
   *[other] { $n } pieces
}
ladder-hundred = for 100 pieces, as an example
ladder-captcha = Solving CAPTCHAs
ladder-clicks = Clicking, liking, following
ladder-annotation = Labelling images
ladder-time = Your time
ladder-basis-challenges = { $n ->
    [one] 1 challenge
   *[other] { $n } challenges
}
ladder-basis-words = { $n ->
    [one] 1 word
   *[other] { $n } words
}
ladder-basis-images = { $n ->
    [one] 1 tile
   *[other] { $n } tiles
}
ladder-basis-gestures = { $n ->
    [one] 1 gesture
   *[other] { $n } gestures
}
ladder-basis-as-many = as many pieces ({ $n }), at this trade's rate
ladder-wage = { $duration } of work
ladder-from = from { $amount }
ladder-up-to = at most { $amount }
key-worker = paid, or advertised, to the person
key-seller = paid by the client to the intermediary
key-minimum = your time, at the minimum wage
key-you = paid to you
country-name = Minimum wage and currency
country-france = France
country-united-states = United States
table-show = Table and sources
table-caption = The same numbers, with their sources
table-what = What is paid
table-printed = As printed
table-who = Who gets it
table-worth = Your pieces
table-source = Source
table-per = { $amount } for { $unit }
unit-challenge = { $n ->
    [one] 1 CAPTCHA
   *[other] { $n } CAPTCHAs
}
unit-word = { $n ->
    [one] 1 word
   *[other] { $n } words
}
unit-image = { $n ->
    [one] 1 image
   *[other] { $n } images
}
unit-gesture = { $n ->
    [one] 1 gesture
   *[other] { $n } gestures
}
unit-task = { $n ->
    [one] 1 task
   *[other] { $n } tasks
}
unit-hour = one hour
currency-unspecified = currency not stated
bound-from = at least { $amount }
bound-up-to = at most { $amount }
bound-between = { $low } to { $high }
recipient-worker = the person
recipient-seller = the intermediary
recipient-unclear = not established
dating-in-force = in force since { $year }
dating-published = { $year }
dating-undated = undated (read { $year })
status-source = read in the source
status-report = read in a page that reports it
status-seed = as printed in the text we start from
converted = converted at the average rate of { $year }: $1 = €{ $rate }
unplotted-undated = off the scale: undated
unplotted-currency = off the scale: no convertible currency
unplotted-exchange = off the scale: no exchange rate for that year
unplotted-recipient = off the scale: who gets it is not known
failed-controls = { $n ->
    [one] One of your pieces failed a control: a client could refuse to pay for it.
   *[other] { $n } of your pieces failed a control: a client could refuse to pay for them.
}
payslip-more = Back to the counter
payslip-first = Do a first task

## The receipt

receipt-title = Statement of work
receipt-unpaid = unpaid
receipt-signs = road signs ×{ $n }
receipt-words = scanned words ×{ $n }
receipt-images = { $n } tiles
receipt-two-words = { $n } words
receipt-unknown = { $n ->
    [one] 1 of them unknown
   *[other] { $n } of them unknown
}
receipt-unknown-images = { $n ->
    [one] 1 of them unknown
   *[other] { $n } of them unknown
}
receipt-nothing = nothing yet
receipt-refusals = refusals
receipt-pieces = pieces
receipt-worked = working
receipt-searching = searching
receipt-gold = controls right
receipt-gold-share = { $right } of { $n }
receipt-throughput = items/h
receipt-points = points
receipt-paid = Paid
receipt-at-minimum = at minimum
receipt-strip-refused = { $n ->
    [one] Statement: 1 refusal
   *[other] Statement: { $n } refusals
}
receipt-strip = { $n ->
    [0] Statement: empty
    [one] Statement: 1 piece
   *[other] Statement: { $n } pieces
}

## What is announced

status-answered = Answer recorded.
status-refused = Refusal recorded.
status-reset = Everything is erased.

## Version without script

static-argument-1 = To enter a site, you are asked to prove that you are not a robot: tick pictures, type words. Some of the answers are already known, and check you; the others are not, and you produce them.
static-argument-2 = The same gestures are a job elsewhere, paid by the piece: solving CAPTCHAs, clicking, labelling images. The sociologist Antonio Casilli and others call it click work, or digital labour.
static-argument-3 = Same gesture, not the same condition. The table gives what these pieces are paid, to whom, where and when.
static-table = What the pieces are paid
static-seed = The subject comes from Antonio A. Casilli's writings on digital labour (2017–2020).
failure-no-wasm = The interactive part cannot start: this browser offers no WebAssembly. Here are the argument, the rates and the sources.
failure-blocked = The interactive part cannot start: this page's security policy blocks it. Here are the argument, the rates and the sources.
failure-network = The interactive part could not be loaded: the network or the server did not answer. Here are the argument, the rates and the sources.
failure-damaged = The interactive part arrived damaged or cut short. Here are the argument, the rates and the sources.
failure-timeout = The interactive part is taking too long to arrive. Here are the argument, the rates and the sources.
failure-panic = The interactive part stopped on an error of ours. Here are the argument, the rates and the sources.

## Rates: what is done, where, and what to know before believing it

rate-cp-02 = CAPTCHA typed
    .place = Delhi, India
    .note = The rate of a recruitment advertisement, not earnings observed; the article dates from about 2009 or 2010.
rate-cp-03 = CAPTCHA deciphered
    .place = India, Bangladesh, China
    .note = Bids made on Freelancer.com: the sum may go to a team of subcontractors.
rate-cp-07 = CAPTCHA word typed
    .place = World (MegaTypers)
    .note = The rate announced in a recruitment text, not earnings observed.
rate-cp-08 = CAPTCHA typed
    .place = Russia (RuCaptcha)
    .note = Reported by a guide in Russian, not by the platform.
rate-cp-01 = Text CAPTCHA solved
    .place = India
    .note = What the people solving earn, says ZDNet; the price asked of customers, says Mental Floss.
rate-cp-05 = CAPTCHA solved
    .place = World market
    .note = The price that customers pay; the share of the person solving is not given.
rate-cp-09 = Image CAPTCHA solved
    .place = Online (2Captcha)
rate-cp-10 = reCAPTCHA v2 solved
    .place = Online (2Captcha)
    .note = Solved by a person; the price is noted by a comparison, not by the service itself.
rate-cp-11 = Image CAPTCHA solved
    .place = Online (Anti-Captcha)
    .note = The low price and the high price come from two different pages.
rate-cp-12 = reCAPTCHA solved
    .place = Online (Anti-Captcha)

rate-cf-02 = Like or follow
    .place = Dhaka, Bangladesh
rate-sd-01 = Click-farm click
    .place = Global South
    .note = Printed in hundredths of an unstated currency: in US cents, about 17 times less than The Guardian gave in 2013; the unit may be wrong.
rate-cf-13 = Vote for a YouTube video
    .place = World (RapidWorkers)
rate-cf-14 = Follow on Twitter
    .place = World (RapidWorkers)
rate-sd-02 = Like through influencers
    .place = France
    .note = The price of an influence scheme during a primary, not the pay for a gesture; currency and recipient unstated, no other source found.
rate-cf-12 = Microtask, on average
    .place = World (Microworkers)
    .note = The mean of a year of microtasks, mostly online promotion; the net budget of the campaigns, close to pay, fees not checked.
rate-cf-06 = Like or follow
    .place = Online
    .note = The price of bundles sold in 2012, reported in 2014.
rate-cf-03 = Facebook like
    .place = Dhaka, Bangladesh
    .note = The price asked by the head of a click farm, not the pay of the person clicking.
rate-cf-07 = Click, lowest price
    .place = Online (Dhaka named)
    .note = The lowest retail price noted: the others are higher.
rate-cf-05 = Facebook like
    .place = Dhaka, Bangladesh
    .note = The price asked for at least 1,000 likes: one like comes to this sum or less.
rate-cf-11 = Interaction bought
    .place = Online (mostly Russian sellers)
    .note = Accounts described as inauthentic: this is the price of a signal, not of a person's work.

rate-mw-10 = Product categorised
    .place = France
rate-mw-21 = Two photos compared
    .place = Antananarivo, Madagascar
    .note = One person only, one type of task only; a click there may require time to read.
rate-mw-15 = Image classified
    .place = Online (Amazon SageMaker)
    .note = Prices that the AWS grid allows, per label and per person; several people label each image.
rate-mw-18 = Item labelled
    .place = Online (Google)
    .note = The price for Google's customers, as used in a 2023 study; Google's own list was not found.
rate-mw-19 = Image classified
    .place = Online
    .note = Prices given by a company that sells this service.

## Minimum wages: which, where

wage-bm-fr-2026-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-us = Gross federal hourly minimum
    .place = United States

## Aerial views, described

seen-aerial-place-meadow = Seen from above: a round lawn among fields, at the end of a track.
seen-aerial-place-apron = Seen from above: a yard of slabs edged by a yellow line, in front of three long roofs.
seen-aerial-place-rooftop = Seen from above: the flat roof of a tall building; there are streets around it, and a few cars.
seen-aerial-place-deck = Seen from above: the flat end of a ship at sea.
seen-aerial-place-car-park = Seen from above: a car park, cars in rows on two sides, a few trees.
seen-aerial-place-camp = Seen from above: a line of tents, boxes in a corner, the tracks of two wheels.
seen-aerial-land-fields = Seen from high above: fields, hedges, a farm.
seen-aerial-land-village = Seen from high above: fields, and a street lined with houses.
seen-aerial-land-coast = Seen from high above: fields, and the sea on one side.
seen-aerial-land-river = Seen from high above: fields, and a winding river.
seen-aerial-land-woods = Seen from high above: fields, and many trees.
seen-aerial-land-bare = Seen from high above: bare ground, almost plain, and a few roofs.
seen-aerial-light-dusk = The light is low and violet.
seen-aerial-light-night = It is almost night.
seen-aerial-light-haze = A pale haze covers everything.
seen-aerial-light-snow = It has snowed.
seen-aerial-pad-round = In the middle, an H painted in a circle.
seen-aerial-pad-square = In the middle, an H painted in a square.
seen-aerial-body-slim = A slim { $colour } body with a glass nose ends in a long thin tail.
seen-aerial-body-stout = A stout { $colour } body with a glass nose; its tail bears a short crossbar.
seen-aerial-body-heavy = A long, heavy { $colour } body ends in a thin tail.
seen-aerial-body-even = A very long { $colour } body, almost as wide at one end as at the other.
seen-aerial-body-bubble = A glass ball, a small { $colour } body, and for a tail a lattice of rods.
seen-aerial-pair = A second one, just like it, stands beside it.
seen-aerial-bars = From its top start { $n } long thin bars, like a star, reaching far beyond the body; their shadow repeats the star on the ground.
seen-aerial-bars-twice = Above each end, { $n } long thin bars start from one point, like a star; their shadow makes two stars on the ground.
seen-aerial-nothing = The middle is empty: nothing stands there.
seen-aerial-bare-top = Its top is bare: nothing starts from it, and its shadow has no arms.
seen-aerial-straight = A cross-shaped { $colour } body: two wide flat surfaces fixed at its sides, two small ones behind. Nothing at the nose.
seen-aerial-swept = An arrow-shaped { $colour } body: two wide fixed surfaces that lean back, two small ones at the tail. Nothing at the nose.
seen-aerial-cars = Three cars are parked there, and nothing else.
seen-aerial-lorry = A lorry has stopped there, and nothing else.
seen-aerial-crates = Wooden boxes stand there, and nothing else.
seen-aerial-cross-roof = Two pitched roofs cross there, on their walls: four short thick arms.
seen-aerial-parasols = { $n } round cloths with coloured quarters stand there on poles.
seen-aerial-crane = A single long yellow lattice beam turns there around a mast, with a counterweight at its short end.
seen-aerial-blur = Above it, see-through grey, in the round: no bar can be told apart in it.
seen-aerial-folded = Long thin bars lie together towards the tail.
seen-aerial-shadow = On the ground, a shadow with nothing to cast it: a body with a tail, and thin arms like a star.
seen-aerial-roof = A roof hides more than half of it; only the rear sticks out and, perhaps, the end of a bar.
seen-aerial-turbine = A mast seen from above, a casing, one long thin bar across; on the ground, its shadow has three arms.
seen-aerial-edge = A single thin bar enters by the edge of the picture, with its shadow. What holds it is out of sight.
seen-aerial-clouded-body = A large cloud covers the middle; through it one guesses a body, and perhaps some lines.
seen-aerial-drone = A machine with four arms; at the end of each, a small thin bar.
seen-aerial-propeller = A cross-shaped body with wide fixed surfaces; at its nose, three short bars like a star.
seen-aerial-band-dark = A wide straight band, smooth and dark, begins inside the picture.
seen-aerial-band-pale = A wide straight band, smooth and pale, begins inside the picture.
seen-aerial-band-mown = A wide straight band, mown short and without a rut, stands out from the fields.
seen-aerial-band-earth = A wide straight band of bare earth begins inside the picture.
seen-aerial-end-bars = At its end are painted { $n } thick white bars, side by side, then two digits.
seen-aerial-middle-line = A broken white line follows its middle; no car drives on it.
seen-aerial-corners = Corner marks frame its ends; plates follow both its edges at regular steps.
seen-aerial-side = { $n ->
    [0] Beside it, a yard and a round roof; nobody.
    [one] Beside it, before a roof, a small cross-shaped machine with wide fixed surfaces.
   *[other] Beside it, before a roof, { $n } small cross-shaped machines with wide fixed surfaces.
}
seen-aerial-cross-on-band = A cross-shaped machine with wide fixed surfaces stands on the band, along it.
seen-aerial-sleeve = At its edge, a striped cloth sleeve floats from a pole.
seen-aerial-road = A narrow grey band crosses the picture; a broken line parts it in two.
seen-aerial-dual = Two grey bands side by side, parted by a hedge, cross the picture.
seen-aerial-canal = Perfectly straight water between two walls crosses the picture; long boats float on it.
seen-aerial-rails = Two pairs of rails on stones cross the picture; a string of carriages follows them.
seen-aerial-sheds = Long low roofs lie side by side in a yard; their walls can be seen.
seen-aerial-ruts = Two parallel ruts run through the grass; a tractor pulls a trailer along them.
seen-aerial-oval = A long red ring with white lanes surrounds a playing field.
seen-aerial-panels = Rows of dark shiny panels are lined up in an enclosure.
seen-aerial-vehicles = { $n ->
    [0] Nobody drives on it.
    [one] One vehicle drives on it.
   *[other] { $n } vehicles drive on it, both ways.
}
seen-aerial-motorway = A wide grey band with several lanes crosses the picture; six thick white bars are painted on it side by side.
seen-aerial-abandoned = A wide pale band, cracked and eaten by bushes; the line along its middle is almost gone.
seen-aerial-dragstrip = A dark band with two lanes, short and wide; two lines at the start, two cars abreast, rows of seats on one side.
seen-aerial-unmarked = Nothing is painted on it, nothing stands on it.
seen-aerial-deck = At sea, a long ship with a flat deck; a broken line crosses it aslant, a tower stands on its side.
seen-aerial-taxiway = A narrow band under an unbroken yellow line crosses the picture; a cross-shaped machine with wide fixed surfaces stands on it.
seen-aerial-clouded-band = Clouds hide almost everything; between them, a piece of dark band and a broken white line.
seen-aerial-track = A narrow, perfectly straight earth track crosses the picture; beside it, in the field, a cross-shaped machine with wide fixed surfaces.
seen-aerial-red = red
seen-aerial-yellow = yellow
seen-aerial-white = white
seen-aerial-blue = blue
seen-aerial-olive = olive green
seen-aerial-orange = orange
seen-aerial-grey = grey
seen-aerial-turquoise = turquoise
seen-aerial-black = black
