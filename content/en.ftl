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

## Animals, described

# To describe without naming: the person who reads decides. No name of an animal here.
seen-animal-scene = { $place }, { $air }.
seen-animal-who = { $who }, { $posture }.
seen-animal-then = { $one }; { $other }
seen-animal-head = Head: { $parts }.
seen-animal-body = Body: { $parts }.
seen-animal-young = Beside it, a smaller one looks much the same.
seen-animal-at-window = A window sill
seen-animal-at-sofa = A sofa
seen-animal-at-wall = The top of a garden wall
seen-animal-at-box = An open cardboard box
seen-animal-at-rug = A rug by a stove
seen-animal-at-branch = A branch
seen-animal-at-shelf = A shelf, between books
seen-animal-at-basket = A laundry basket
seen-animal-at-snow = A garden under snow
seen-animal-at-doorstep = The step of a front door
seen-animal-at-table = A kitchen table
seen-animal-at-meadow = A meadow in flower
seen-animal-air-sun = in daylight
seen-animal-air-low = at sunset
seen-animal-air-rain = on a rainy day
seen-animal-air-snow = on a winter's day
seen-animal-air-night = at night
seen-animal-fur = A furry animal
seen-animal-large = A large furry animal
seen-animal-feathered = A feathered animal
seen-animal-sewn = A cloth toy
seen-animal-front = sitting, facing us
seen-animal-side = sitting at an angle
seen-animal-loaf = lying with its paws tucked in
seen-animal-curled = curled up, eyes closed
seen-animal-stretch = stretching, its rump in the air
seen-animal-walk = walking
seen-animal-peep = of which only the head and the upper body show above the rim
seen-animal-play = with a paw on a ball of wool
seen-animal-back = sitting with its back to us
seen-animal-hang = lying, its front paws dangling
seen-animal-curtain = sitting, facing us, half hidden by a curtain
seen-animal-ears-pointed = upright triangular ears
seen-animal-ears-large = large triangular ears on a slim head
seen-animal-ears-folded = small ears folded forward
seen-animal-ears-tall = tall pointed ears, dark inside
seen-animal-ears-upright = two very long upright ears
seen-animal-ears-lop = two very long ears hanging down the cheeks
seen-animal-ears-hanging = broad hanging ears
seen-animal-ears-rounded = round ears edged in white
seen-animal-ears-discs = two round ears, sewn on
seen-animal-ears-tufts = small ears ending in a tuft
seen-animal-ears-horns = two tufts of feathers
seen-animal-ears-pencils = triangular ears with a long black tuft at the tip
seen-animal-face-whiskers = a short round muzzle, a tiny nose, long whiskers
seen-animal-face-teeth = a small muzzle, two front teeth
seen-animal-face-pointed = a long pointed muzzle, a black nose
seen-animal-face-snout = a big square muzzle, a big black nose, its tongue out
seen-animal-face-mask = white brows and cheeks, two dark streaks under the eyes
seen-animal-face-button = a sewn nose, a stitched smile
seen-animal-face-beak = a hooked beak
seen-animal-face-behind = the ends of long whiskers show on either side
seen-animal-eyes-slit = coloured eyes with slit pupils
seen-animal-eyes-dark = round black eyes
seen-animal-eyes-buttons = two buttons for eyes
seen-animal-eyes-round = huge yellow eyes within pale discs
seen-animal-tail-long = a long thin tail
seen-animal-tail-plume = a long, supple, feathery tail
seen-animal-tail-stub = hardly any tail
seen-animal-tail-pom = a tail like a small pompom
seen-animal-tail-brush = a huge bushy tail
seen-animal-tail-short = a short tail
seen-animal-tail-ringed = a thick ringed tail
seen-animal-tail-curled = a plume of a tail as tall as its back
seen-animal-coat-plain = a plain { $hue } coat
seen-animal-coat-striped = a { $hue } coat with dark stripes
seen-animal-coat-bib = a { $hue } coat, pale on the chest
seen-animal-coat-boots = a { $hue } coat, dark on the lower legs
seen-animal-coat-patches = a { $hue } coat with large patches
seen-animal-coat-points = a { $hue } coat, darker on face, ears, paws and tail
seen-animal-coat-spotted = a spotted { $hue } coat
seen-animal-coat-cloth = { $hue } cloth
seen-animal-coat-feathers = { $hue } plumage
seen-animal-hue-ginger = ginger
seen-animal-hue-grey = grey
seen-animal-hue-silver = silver grey
seen-animal-hue-brown = brown
seen-animal-hue-black = black
seen-animal-hue-white = white
seen-animal-hue-cream = cream
seen-animal-hue-sand = sandy
seen-animal-hue-pink = pink
seen-animal-thing-china = A dotted china object: a spout on one side, a handle on the other, a lid with two points.
seen-animal-thing-spines = A small animal, its back covered in spines, with a pointed muzzle and a black nose.
seen-animal-thing-square = A square of stuffed cloth with a pattern. No head, no legs.
seen-animal-thing-wool = A knitted woollen object, bell-shaped: a ribbed edge, a frieze, two white balls on top.
seen-animal-doubt-sewn = A dotted cushion in the shape of a head, without a body: { $ears }, two stitched crosses for eyes.
seen-animal-doubt-stone = On a plinth, an animal of stone, { $posture }: { $ears }, carved whiskers.
seen-animal-doubt-tail = At the edge of the picture, a long raised tail. The rest of the animal is out of the frame.
seen-animal-doubt-shadow = On a drawn curtain, the shadow of an animal, { $posture }: { $ears }, a tail.
seen-animal-doubt-mug = A large mug. On its side, a drawing of a head: { $ears }, whiskers.
seen-animal-doubt-back = A ginger back, curled up, with a bushy pale-tipped tail. Neither head nor legs can be seen.
seen-animal-doubt-ears = Nothing shows above the rim but { $ears }.

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
