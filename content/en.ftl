# Every sentence shown, in English. Same ids as fr.ftl.
# Curly quotes and apostrophes are set at build.
# Content licence: CC BY 4.0.

## Frame

app-title = Click Work
nav-name = Scenes
nav-threshold = Threshold
nav-prove = Prove
nav-understand = Understand
nav-machine = The machine learns
nav-shift = Work
nav-payslip = Payslip
nav-points = Points
nav-other-buyer = The other buyer
nav-requester = The other side
nav-ways-out = Three ways out
nav-debate = Debate
language-switch = Français
way-back = Back
way-left = { $minutes ->
    [one] about 1 min left
   *[other] about { $minutes } min left
}
scene-next = Continue
reset-ask = Erase everything
reset-question = Erase your answers and start again?
reset-confirm = Erase
reset-undo = Take back what was just erased
reset-drop = Keep
footer-licence = Code: MIT or Apache-2.0. Words, drawings and tables: CC BY 4.0.
footer-version = version { $version }
privacy-file = Your answers stay in this frame; the page around it cannot read them.
privacy-element = Your answers stay in this page; the site that hosts it could technically read them.
privacy-scorm = Your learning platform receives completion, the share of scenes seen, and time. It also keeps your session, answers included, so that you can go on with it.
privacy-all = Whoever hosts this sees your IP address, as for any page. Nothing is saved on your device unless you ask.
figures-awaited = The figures and their sources are on their way.
figures-missing = The figures and their sources did not arrive, and no figure is shown here without its source. The version to read without script is further down.

## 0 · Threshold

threshold-title = The gesture that proves you are human is also, elsewhere, a job paid by the piece. Here it earns you nothing.
threshold-robot = I am not a robot
threshold-length = About { $minutes } minutes, estimated. You can refuse any task, and erase everything.

## 1 · Prove

prove-thanks = Thank you. But what were your nine answers for?
prove-refused = Refusal noted. Here it costs nothing. At a real CAPTCHA, the door would have stayed shut.
prove-anyway = Nine pictures anyway
prove-posts-anyway = Nine posts anyway
prove-ways = Ways to prove it, as you like
prove-pictures = Nine pictures
prove-posts = Nine posts

## The task

task-work-name = Task
task-number = Task { $n }
task-refuse = I refuse
task-submit = Submit
task-next = One more
task-counter = Back to the counter
task-payslip = See the payslip
signs-name = Road signs
words-name = Scanned words
blades-name = Rotor blades
strips-name = Airstrips
kittens-name = Kittens
posts-name = Posts to flag
signs-lead = Tick every square that shows
signs-wanted = road signs
blades-wanted = rotor blades
strips-wanted = airstrips
kittens-wanted = cats or kittens
signs-hint = If there are none, submit twice.
describe-told = Each picture has a described form: a button after the ninth puts it in its place.
describe-open = Describe the pictures
describe-close = Show the pictures
words-lead = Type
words-wanted = the two printed words
words-field-1 = First word
words-field-2 = Second word
words-picture = Scanned word: describing it would give the answer away. At the counter, posts to flag count just as much.
posts-lead = Flag the posts that
posts-wanted = deceive, insult or threaten
posts-hint = If there are none, submit twice.
complaint-nothing = No square is ticked. If there really is no sign, submit once more.
complaint-no-blade = No square is ticked. If there really is no blade, submit once more.
complaint-no-strip = No square is ticked. If there really is no airstrip, submit once more.
complaint-no-kitten = No square is ticked. If there really is no cat, submit once more.
complaint-no-post = No post is ticked. If there really is nothing to flag, submit once more.
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

## The receipt

receipt-title = Statement of work
receipt-unpaid = unpaid
receipt-signs = road signs ×{ $n }
receipt-blades = rotor blades ×{ $n }
receipt-strips = airstrips ×{ $n }
receipt-kittens = kittens ×{ $n }
receipt-words = scanned words ×{ $n }
receipt-posts = flagging ×{ $n }
receipt-read-posts = { $n } posts
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
points-mechanism = show the mechanism
points-mechanism-said = A piece earns one point, a mission up to three. A point is exchanged for nothing. It is there so that going on feels like a game, and it counts you.
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
first-kept = Noted. What follows arrives in a moment.
failure-no-wasm = The interactive part cannot start: this browser offers no WebAssembly. Here are the argument, the rates and the sources.
failure-blocked = The interactive part cannot start: this page's security policy blocks it. Here are the argument, the rates and the sources.
failure-network = The interactive part could not be loaded: the network or the server did not answer. Here are the argument, the rates and the sources.
failure-damaged = The interactive part arrived damaged or cut short. Here are the argument, the rates and the sources.
failure-timeout = The interactive part is taking too long to arrive. Here are the argument, the rates and the sources.
failure-panic = The interactive part stopped on an error of ours. Here are the argument, the rates and the sources.
failure-room = Your platform has no room for what follows: when you come back, you will go on from an earlier moment of this session.
failure-restart = Go on from where you were

### later
### What follows is not needed for the first task: it travels in a file of its own, the annex.

## 2 · Understand

understand-title = Who was testing whom?
understand-lead = For some squares the answer was already known: they were testing you. Which ones? Place your bet. In blue, your ticks.
understand-lead-posts = For some posts the answer was already known: they were testing you. Which ones? Place your bet. In blue, the ones you flagged.
understand-bet = Turn all nine over
understand-bet-none = I cannot tell: turn all nine over
understand-empty-title = Nothing to turn over yet
understand-empty = This scene turns over your first nine answers. You have not given any.
understand-empty-go = Do the first task
reveal-title = Three were testing you. Six you produced.
reveal-choice = Three and six are our choice. The rule of image CAPTCHAs was never published. We drew these pictures, so we know the answers; a real site would not have had them.
reveal-choice-posts = Three and six are our choice. How a social network checks the people who flag, we do not know. We wrote these posts, so we know the answers; a real site would not have had them.
reveal-gold = control
reveal-unknown = unknown
reveal-unknown-post = unknown
reveal-right = right
reveal-wrong = missed
reveal-said-present = “sign”
reveal-said-blades = “blades”
reveal-said-strip = “airstrip”
reveal-said-kitten = “cat”
reveal-said-absent = “none”
reveal-said-flag = “flag it”
reveal-said-fine = “nothing to flag”
reveal-suspected = your bet
reveal-bet = { $found ->
    [0] { $suspected ->
        [0] You suspected nothing. Controls are made not to show.
       *[other] Bet lost: none of the three controls was where you thought. They are made not to show.
    }
    [3] { $suspected ->
        [3] Bet won: all three controls, and nothing else. By chance, that happens once in eighty-four.
       *[other] All three controls are there, but among { $suspected } suspects.
    }
   *[other] { $found } { $found ->
        [one] control found
       *[other] controls found
    } out of three, with { $suspected } { $suspected ->
        [one] suspect
       *[other] suspects
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
whom-title = Who benefits from this gesture?
whom-signs = In 2012 Google confirmed that its [CAPTCHAs](captcha) read Street View numbers and signs for its maps. That they train self-driving cars, the press asserts; Google has not confirmed it.
whom-blades = In 2017 Le Figaro reports that Google sometimes has people look for helicopter blades to recover a password, and that it owns Boston Dynamics, a maker of military robots, bought in 2013 and sold in June 2017. That the one serves the other, nobody has established.
whom-strips = On micro-work platforms, people recognise airstrips without knowing for whom, writes Le Figaro in 2017. Mark Graham, a geographer at Oxford, is “rather certain” there that some of this work trains drones. Rather certain: he says no more.
whom-kittens = Whoever builds the machine gains: for it to recognise a kitten, people online had to show it thousands, Le Figaro recalls in 2017. ImageNet, a set of images for training machines, holds 14,197,122 of them, sorted into 21,841 categories.
whom-posts = Flagging a violent picture on Facebook helps its moderation algorithms, wrote Le Figaro in 2017. It speaks of pictures; for texts we have no source.
whom-words = In 2008 the authors of reCAPTCHA published it: scanned words were digitising print. Google long used them for Google Books, wrote Le Figaro in 2017.
sources-button = Sources

## 3 · The machine learns

machine-empty-title = Without your labels, it tosses a coin
machine-empty = This machine learns from you alone. You have taught it nothing yet; if you refused, that is called a refusal.
machine-title = { $labels } labels of yours: { $percent }% right in its exam
machine-title-chance = { $labels } labels of yours: { $percent }% of its exam. A tossed coin could do as well.
machine-title-dealt = The same labels, at random: { $percent }% on average
machine-title-one-class = { $labels } labels, all the same: from these it learned nothing
machine-title-nothing = No labels: it learned nothing
machine-awaited = The machine is getting ready for its exam. A few seconds, to draw what nobody has labelled.
machine-lead = Your answers trained this machine, and nothing else did. We chose what it looks at; you, how much each thing counts.
machine-second = Do the second batch
machine-third = Let it fill the third
machine-next = Let it fill the next
machine-unfilled = Do one more batch
machine-refused = You refused: it has nothing new to learn, and the curve stays where it was.
machine-moved = From { $before }% to { $percent }%. Often the curve jumps, then flattens; sometimes it drops. We do not choose.
machine-contrary = That is less than a tossed coin: it learned the contrary.
machine-hard = Of these pictures, reduced to 48 × 48 dots, seventeen measures say little: in our trials, even with ninety labels, it did hardly better than a tossed coin, and we did not change the measures to make it succeed.
machine-still-class = All your answers are the same: nothing tells it a yes from a no.
machine-still-same = The machine has changed; its result has not.
machine-filled-signs = The machine sees here
machine-filled-posts = The machine says these posts
machine-filled-hint = It went first, your mistakes included. Correct, or let stand: both are work, and both count.
machine-says-yes = yes { $percent }%
machine-says-no = no { $percent }%
machine-says-nothing = cannot tell
machine-says-name = { $name } – the machine: { $said }
machine-filled-result = { $corrected ->
    [0] You let it all stand: nine answers. Approving is answering too; they are counted like any others.
    [one] 1 corrected, { $kept } left: nine answers of yours. Approving is answering too; all are counted.
   *[other] { $corrected } corrected, { $kept } left: nine answers of yours. Approving is answering too; all are counted.
}
curve-exam = Share right, of { $n } tiles that nobody has labelled
curve-exam-posts = Share right, of { $n } posts that nobody has labelled, each worded in { $wordings } ways
curve-labels = labels of yours
curve-chance = coin toss
curve-spread = ± { $spread } pt: with so few labels, some of it is luck
curve-table = The numbers of the curve
curve-right = right
curve-luck = of it luck
curve-no-model = no machine
sabotage-title = What if you had answered at random?
sabotage-lead = Sabotage is possible: the machine believes what it is told.
sabotage-deal = Label at random
sabotage-back = Back to my answers
sabotage-result = Your { $labels } labels, dealt out at random twenty times: { $mean }% on average, from { $lowest } to { $highest }%. A single time would be mostly luck. Your real answers have not moved.
scale-title = Where this result comes from
scale-labels = Here, { $weights } numbers set by { $labels } labels. ImageNet: 14,197,122 images sorted into 21,841 categories. Another scale, the same dependence: the [last mile](last-mile) is human.
scale-drawn = Why drawings? Photographs would have needed a network already trained, that is, other people's clicks.
scale-written = Why so little? It knows no language. To understand a sentence it would have needed a network already trained, that is, other people's words and clicks.
scale-exam = The exam is fixed before you start: half with, half without, nothing debatable.
scale-exam-posts = The exam is fixed before you start: half to flag, half not, nothing debatable. It is small: a few posts more or less would change the result.
sight-open = See what the machine sees
sight-close = Close what the machine sees
sight-picture = One of your tiles, in 48 × 48 dots: that is all it sees of it. Seventeen measures are taken from them.
sight-post = One of your posts as it reads it: words without accents and in no order.

## The crowd decides

crowd-title = What if { $n } people answered?
crowd-lead = Your last nine answers, with { $n } simulated numbers, right { $low } to { $high }% of the time. The majority makes the label.
crowd-pivot = { $n ->
    [0] Of your nine answers, none decided.
    [one] Of your nine answers, a single one decided.
   *[other] Of your nine answers, { $n } decided.
} The rule: among { $crowd }, right { $accuracy } of the time, one answer decides { $pivotal } of the time.
crowd-item = item
crowd-others = the numbers
crowd-hers = you
crowd-majority = majority
crowd-weight = your weight
crowd-yes = yes
crowd-no = no
crowd-tie = tie
crowd-tie-weight = makes or breaks the tie
crowd-decides = decides
crowd-changes-nothing = changes nothing
crowd-post = post { $n }
withhold-title = Withholding
withhold-lead = Of { $n } people, how many do not answer?
withhold-result = With nobody in their place, the label is still right { $right } of the time.
withhold-filled = But the item is offered to others: if { $refusing } people in { $pool } refuse, it takes { $factor } times as long, and the label is right { $right } of the time, as before. One refusal is absorbed; only scarcity bites.
together-title = Answering wrongly together
together-lead = Another act, other numbers. Of { $n } people, how many give the same wrong answer on purpose?
together-result = The label is right { $right } of the time.
together-pool = Of a whole crowd, what share?
together-pool-result = The label is right { $right } of the time: the majority of { $n }, each right (1 − { $share }) × { $accuracy } of the time.
crowd-caution = Real platforms measure everybody on [control items](gold-item), give less weight to whoever errs, and ban: CrowdFlower described it in 2011. Nothing of the kind here: it is only reckoned.

## The vote on a word

vote-title = How an unknown word becomes a known one
vote-rule = A machine is worth { $machine } of a vote, a person { $person }; at { $accepted } the word is accepted.
vote-machine-number = machine { $n }
vote-you = you
vote-person-number = number { $n }
vote-unknown = unknown
vote-contradictory = contradictory
vote-accepted = accepted
vote-recycled = “{ $word }” is accepted: it now checks whoever comes next.
vote-waiting = No majority yet: the word waits for other readings.
vote-simulated = The machines and the numbers are simulated; the numbers read right { $percent }% of the time.

## 3b · The counter

shift-title = The counter
shift-lead = [Tasks](micro-task) are waiting. Take a ticket, refuse, go on: time spent choosing counts too.
ticket-asks = asked by
ticket-for = used for
ticket-pays = paid elsewhere
ticket-take = Take
ticket-done = { $n ->
    [0] not done yet
    [one] done once
   *[other] done { $n } times
}
signs-asks = the site you wanted to open; behind it, Google's reCAPTCHA
signs-for = Street View, says Google; self-driving, says Le Figaro
signs-pays = { $amount } a tile ({ $what }, { $place }, { $year })
blades-asks = Google, when you had lost your password, says Le Figaro
blades-for = nobody says; Google then owned Boston Dynamics, says Le Figaro
strips-asks = through a platform; those who work do not know for whom, writes Le Figaro
strips-for = drones, at times: Mark Graham is “rather certain”, no more
kittens-asks = through a platform; those who work do not know for whom, writes Le Figaro
kittens-for = image recognition: it takes thousands of kittens, says Le Figaro
words-asks = the site you wanted to open; behind it, reCAPTCHA
words-for = digitising books, as its authors published in 2008
words-pays = { $amount } a CAPTCHA ({ $what }, { $place }, { $year })
posts-asks = the social network you were reading; Facebook, in Le Figaro's example
posts-for = automatic moderation, says Le Figaro, speaking of pictures
posts-pays = { $amount } an item ({ $what }, { $place }, { $year }); to those who flag in passing, nothing
shift-closed-posts = { $right ->
    [3] Three controls, three right. Six posts judged.
   *[other] { $right } { $right ->
        [0] control right
        [one] control right
       *[other] controls right
    } out of three. The six other posts would be doubted.
}
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
words-result-exact = identical
words-result-forgiven = accepted despite: { $slips }
words-result-different = different
words-result-note = One answer is not enough for an unknown word: [others are needed](overlap). Yours does only part of the work.
slip-case = capitals
slip-accent = accents
slip-ligature = ligature
slip-hyphen = hyphen
slip-apostrophe = apostrophe
slip-spacing = spaces
slip-look-alike = look-alike letters

# — the text and gesture kinds —

## The task: CVs, alerts, gestures, missions

cv-lead = Make this CV anonymous: mark
cv-wanted = everything that identifies the person
cv-hint = To hide: name, address, age, photo, nationality, family, and whatever gives away an origin or a religion. To keep: the work.
cv-keys = By keyboard: arrows from word to word, Space to mark, Shift + Space to mark up to there. By mouse, Shift + click.
cv-words = Words of the CV
cv-person = Person
cv-experience = Experience
cv-education = Education
cv-skills = Skills
cv-interests = Interests
cv-marked = { $n ->
    [0] No word marked
    [one] 1 word marked
   *[other] { $n } words marked
}
cv-clear = Unmark all
cv-nothing = No word is marked. If there really is nothing to hide, submit once more.
alert-lead = Delivery back office: choose
alert-wanted = what to do about each alert
alert-hint = The rules are ours. Where they do not decide, the result says so.
alert-rule = Rule:
alert-number = Alert { $n }
alert-open = Nothing is chosen for alert { $n }. Choose, or refuse the task.
gesture-lead = An order from a client: on these pages,
gesture-wanted = like, share, follow
gesture-hint = Invented pages and posts; nothing leaves this page.
gesture-like = Like
gesture-share = Share
gesture-follow = Follow
gesture-like-asked = like
gesture-share-asked = share
gesture-follow-asked = follow
gesture-asked = Requested: { $gestures }
gesture-progress = Order: { $made } of { $n }
gesture-nothing = No gesture is made. If you really want to like nothing, submit once more.
mission-lead = Today's missions
mission-wanted = drive the counter up
mission-hint = Invented campaign; nothing leaves this page.
mission-points = { $n ->
    [one] 1 point
   *[other] { $n } points
}
mission-goal = Goal
mission-count = { $n } of { $target }
mission-press = One more
mission-press-name = One more: { $mission }
mission-unpress = Take one back
mission-reached = Goal reached
mission-total = { $n ->
    [0] 0 points
    [one] 1 point
   *[other] { $n } points
}
mission-nothing = No mission is done. If you really want none, submit once more.

## What became of them

cv-gold-right = This CV was testing you. It is anonymous: right answer.
cv-gold-wrong = This CV was testing you. It is not anonymous, or too much is missing: wrong answer.
cv-unknown = Nobody had masked this CV before you: you produced it.
cv-count = { $hidden } of { $n } passages wholly hidden, { $partly } in part. { $stray ->
    [0] No word hidden without need.
    [one] 1 word hidden without need.
   *[other] { $stray } words hidden without need.
}
cv-left = Still legible
cv-strays = Hidden without need
cv-disputed = Debatable, counted neither way
cv-note = One CV in three tests you, and three words too many are forgiven: our choice. How real companies check, we do not know.
alert-title = { $right ->
    [0] One alert was testing you: wrong. Two you decided.
   *[other] One alert was testing you: right. Two you decided.
}
alert-chosen = your choice
alert-gold = Control: the rule decides
alert-produced = Unknown: the rule decides, nobody checks you
alert-disputed = Debatable: the rule does not decide
alert-follows = It is what the rule says.
alert-departs = The rule said: { $option }.
alert-defended = These can be defended: { $options }. No choice is counted as wrong.
alert-or = or
gesture-result = { $made ->
    [0] No gesture of the order made
    [one] 1 gesture made
   *[other] { $made } gestures made
}, of { $n } ordered.
gesture-beside = { $n ->
    [0] All that you did was ordered.
    [one] 1 gesture was not ordered: it counts for nobody.
   *[other] { $n } gestures were not ordered: they count for nobody.
}
gesture-note = Nothing was testing you and there was no right answer: what is sold here is a number.
mission-result = { $gestures ->
    [0] No gesture
    [one] 1 gesture
   *[other] { $gestures } gestures
}, { $points ->
    [0] 0 points
    [one] 1 point
   *[other] { $points } points
}. They buy nothing.
mission-note = One point, two, three, a goal of 116 tweets: Antonio Casilli described such missions in 2017. Where the counter began, and a point a press: our choices, to make it tempting.
time-signs = You: { $mine }. In 2023, on one US campus, an image CAPTCHA took 10.3 s on average. Other people, another grid: a comparison, no more.
time-words = You: { $mine }. In a 2023 study, distorted text took 9 to 15 s. Other people, other words: a comparison, no more.

## The windows

window-look = Window 1 · Looking
window-read = Window 2 · Reading
window-click = Window 3 · Clicking
window-tasks = { $n ->
    [one] 1 task
   *[other] { $n } tasks
}
ticket-blacked-out = Name blacked out: those who work do not know it
signs-asked = Tick the road signs among nine pictures
blades-asked = Tick the rotor blades among nine views from above
strips-asked = Tick the airstrips among nine views from high above
kittens-asked = Tick the cats and kittens among nine pictures
words-asked = Type two scanned words
posts-asked = Flag, among nine posts, those that deceive, insult or threaten
cv-name = CVs to anonymise
cv-asked = Hide in a CV everything that identifies the person
cv-asks = large companies, Antonio Casilli says
cv-for = recruitment, outsourced
cv-pays = “a few cents”, Antonio Casilli said in 2020. We have no exact price.
cv-whom = Companies have CVs anonymised by people paid by the task, Antonio Casilli said in 2020. Which ones, and what becomes of the CVs, we do not know.
alert-name = Delivery alerts
alert-asked = Say what to do about three mishaps
alert-asks = a meal delivery platform
alert-for = keeping “contactless” delivery going
alert-pays = No price known to us. This work may be paid by the task, Antonio Casilli says.
alert-whom = During the 2020 lockdown, dispatchers dealt with the mishaps of deliveries; some may be paid by the task, Antonio Casilli says. At what price, we do not know.
gesture-name = Like, share, follow
gesture-order = Make the gestures ordered on four posts
gesture-asks = a brand, a private person or a politician, who places an advertisement
gesture-for = looking popular
gesture-pays = { $amount } a gesture ({ $what }, { $place }, { $year })
gesture-scheme = In 2017 Antonio Casilli also spoke of 35 to 70 ¢ a like: a scheme of influence by relays, not a piece rate.
gesture-whom = Brands, private persons and politicians buy such gestures by advertisement, Antonio Casilli wrote in 2017. The pages here are invented: your gestures served nobody.
mission-name = Campaign missions
mission-asked = Carry out missions and push a counter up
mission-asks = an election campaign, on its “e-activist” platform
mission-for = making a noise online, according to Antonio Casilli
mission-pays = Points: 1, 2 or 3. No money.
mission-whom = In 2017 a presidential campaign handed such missions to its supporters, for points, Antonio Casilli wrote. He calls it work; the platform spoke of “e-activists”.
receipt-cvs = CVs ×{ $n }
receipt-cvs-items = CVs: { $n }
receipt-alerts = alerts ×{ $n }
receipt-alerts-items = { $n } alerts
receipt-alerts-unknown = { $n ->
    [one] 1 of them unknown
   *[other] { $n } of them unknown
}
receipt-likes = orders ×{ $n }
receipt-missions = missions ×{ $n }
receipt-gestures = { $n } gestures
receipt-no-answer = nothing to judge
payslip-headline-gestures = { $n ->
    [one] Your gesture
   *[other] Your { $n } gestures
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-unpriced = { $n ->
    [one] Your task
   *[other] Your { $n } tasks
}: we have no rate for that work. To you, here: { $zero }.
bet-pieces-gestures = { $n ->
    [one] your gesture
   *[other] your { $n } gestures
}

# — end —
## 4 · Payslip

payslip-headline-images = { $n ->
    [one] Your tile
   *[other] Your { $n } tiles
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-posts = { $n ->
    [one] Your post
   *[other] Your { $n } posts
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-items = { $n ->
    [one] Your item
   *[other] Your { $n } tiles and posts
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-challenges = { $n ->
    [one] Your CAPTCHA
   *[other] Your { $n } CAPTCHAs
}: { $amount } – { $what }, { $place }, { $year }. To you, here: { $zero }.
payslip-headline-refusal = You produced nothing. That is called a refusal.
payslip-headline-empty = Before any task: what a hundred pieces are paid elsewhere.
payslip-lead = The same grid counts as 1 CAPTCHA in one trade, as 9 tiles in another: nothing is added together. Each vertical line is ten times the one before.
payslip-lead-empty = Three trades, three ways of counting: nothing is added together. Full dots: what the person gets. Hollow dots: what the client pays. Each vertical line is ten times the one before.
payslip-condition = Same gesture, not the same condition: you clicked for a few minutes; for others, on [piece rates](piece-rate), it is an income, or part of one.
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
ladder-moderation = Moderating
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
    [one] 1 item
   *[other] { $n } items
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
unit-lot = { $n ->
    [one] one whole lot
   *[other] { $n } whole lots
}
period-hour = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
period-day = { $n ->
    [one] 1 day
   *[other] { $n } days
}
period-month = { $n ->
    [one] 1 month
   *[other] { $n } months
}
period-year = { $n ->
    [one] 1 year
   *[other] { $n } years
}
currency-points = points
unit-hour = one hour
currency-unspecified = currency not stated
bound-from = at least { $amount }
bound-up-to = at most { $amount }
bound-between = { $low } to { $high }
recipient-worker = the person
recipient-seller = the intermediary
recipient-unclear = not established
month-name = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
dating-in-force = in force since { $year }
dating-published = { $year }
dating-undated = undated (read { $year })
status-source = read in the source
status-report = read in a page that reports it
status-seed = as printed in the text we start from
status-host = brought by whoever keeps this page
recipient-nobody = nobody
converted = converted at the average rate of { $year }: $1 = €{ $rate }
unplotted-undated = off the scale: undated
unplotted-currency = off the scale: no convertible currency
unplotted-exchange = off the scale: no exchange rate for that year
unplotted-recipient = off the scale: who gets it is not known
unplotted-amount = off the scale: no figure
unplotted-imputed = off the scale: nobody receives it
unplotted-hours = off the scale: number of hours not said
unplotted-pace = off the scale: you have no pace yet
failed-controls = { $n ->
    [one] One of your pieces failed a control: a client could refuse to pay for it.
   *[other] { $n } of your pieces failed a control: a client could refuse to pay for them.
}
payslip-more = Back to the counter
payslip-first = Do a first task

## 4 · Payslip: the bet

bet-title = Before you see: how much, do you think?
bet-question = { $what }, { $place }, { $year }: the person is paid by the piece. At that rate, how much for { $pieces }?
bet-pieces-images = { $n ->
    [one] your tile
   *[other] your { $n } tiles
}
bet-pieces-posts = { $n ->
    [one] your post
   *[other] your { $n } posts
}
bet-pieces-items = { $n ->
    [one] your item
   *[other] your { $n } items
}
bet-pieces-challenges = { $n ->
    [one] your CAPTCHA
   *[other] your { $n } CAPTCHAs
}
bet-marker = Your bet
bet-type = or type an amount
bet-refused = That is not an amount of this scale: { $low } to { $high }. The marker stays where it was.
bet-place = Bet { $amount }
bet-skip = I would rather see
bet-near = You bet { $bet }: that is about what is paid.
bet-more = You bet { $bet }: { $times } times more than is paid.
bet-less = You bet { $bet }: { $times } times less than is paid.
bet-line = your bet

## 4 · Payslip: three charts

charts-name = Three ways of counting
chart-ladder = Your pieces
chart-hour = An hour
chart-session = Your session
filters-name = Choose rows and currency
filter-trades = Trade
filter-who = Paid
filter-all-trades = all
filter-everyone = to anyone
filter-workers = to people
filter-sellers = by clients
filter-nothing = No row on the scale answers this choice. The table below holds them all.
hour-lead = An hour at your pace, at each rate, beside published pay and minimum wages. Hatched: what unpaid time takes away.
hour-pace = Your pace on these tiles is not theirs on their tasks, and nobody gets tasks without a pause. Where a source measured the hour, the row says mean or median.
hour-lead-empty = Published pay and minimum wages, by the hour. Do one task to place your pace among them.
hour-title = At your pace, an hour would be paid { $amount }, unpaid time included – { $what }, { $place }, { $year }. To you, here: { $zero }.
hour-minimum = Minimum wages, gross, by the hour
hour-each = { $amount }/h
session-lead = What your pieces would have been worth, as you went. Each step is one answer; the line at the bottom is what you are paid.
session-lead-empty = What your pieces are worth elsewhere will climb here, step by step. You have made none yet.
session-title = In { $duration } of work, the gap has opened. To you, here: { $zero }.
session-time = time worked: { $duration }
session-table = The same numbers, answer by answer
session-after = After
session-you = You, here
session-one-each = One rate a trade, paid to people; choose a trade to see all of its rates.
key-unpaid = unpaid time
key-own-minimum = the country's minimum wage at that date
key-edited = changed by you
table-hour = An hour

## 5 · Points

points-title = Paid: { $zero }. But you have points.
points-title-none = Paid: { $zero }. And not one point.
points-lead = { $n ->
    [0] Points, ever since the first task. You have none: you produced nothing. The button works all the same.
   *[other] Points, ever since the first task. Nobody had promised them; they ticked up by themselves, on the receipt.
}
points-sum = Your points
points-convert = Convert my points
points-equal = { $n ->
    [0] 0 points =
    [one] 1 point =
   *[other] { $n } points =
}
points-turn = There is nothing behind them. Not being paid does not keep you from working, Antonio Casilli writes in 2017; neither does playing.
points-name-title = The word that was missing
points-exploitationware = This is called gamification. In 2013, the philosopher Ian Bogost proposed another name: [exploitationware](exploitationware). A fictional reward takes the place of a real one; it costs less, and trust goes with it.
points-missions-title = A real scale of points
points-missions = February 2017, the platform “E-militants de l'Alternance”, for François Fillon: { $points }, by urgency. Other missions have a goal, 116 tweets or 2,000 Facebook shares. No money.
points-scale = { $low } to { $high } points a mission
points-elsewhere = Amazon Mechanical Turk, Uber and Facebook manage work through games too, Casilli adds.
points-mechanism-title = The mechanism, part by part
points-part-task = A task cut small, the same for everybody.
points-part-count = A counter: each gesture is measured and traced.
points-part-scale = A scale: what is urgent is worth more points.
points-part-goal = A goal, which makes you want to go on.
points-part-debt = No debt: whoever hands out points owes nothing.
points-part-here = On your statement, only the first two. No ranking, no streak; at the counter, the missions imitate the rest.

## 6 · The other buyer

other-buyer-title = Ten thousand gestures, please
other-buyer-lead = Your points were worth nothing. But your gestures have other buyers: these do not teach a machine, they want numbers. Take their place: choose a gesture, then its price.
order-gestures = The gesture ordered
order-like = Like
order-share = Share
order-follow = Follow
order-shown = What { $n } people will see
order-asked = Task
order-asked-like = Like this post
order-asked-share = Share this post
order-asked-follow = Follow this account
order-note = The same band, the same button, the same counter as yours.
order-price = Price of a gesture
order-people = { $n } gestures, by people
order-program = { $n } tweets, by a program
order-same = The same price. Then why people?
order-less = People cost { $times } times less than the program.
order-more = People cost { $times } times more than the program. And yet it sells.
order-scale = Both ends of the scale and the program's price come from the same text (2017). It does not state the currency of the two ends; we count everything in US cents: that is our choice.
order-marks = Printed in that text, to be read with its warning
order-why-title = Why people
order-why = Sites look for automata; people who are organised slip through, Wang and colleagues found in 2012. Casilli sees in this, in 2017, the reason for [crowdturfing](crowdturfing): a hired crowd (crowdsourcing) that imitates a spontaneous movement (astroturfing).
order-ways-title = Two ways to place the order
centralised-title = Centralised
centralised-who = the platform
centralised-1 = The client orders from a platform.
centralised-2 = The platform posts the task; { $n } people take it.
centralised-3 = { $n } gestures reach the post, one an account.
centralised-case = Like Donald Trump's Facebook fans, Casilli writes in 2017.
distributed-title = Distributed
distributed-who = the recruiters
distributed-1 = The client pays { $recruiters } recruiters.
distributed-2 = Each brings in a community: { $n } people in all.
distributed-3 = { $n } gestures arrive; nobody has seen the client.
distributed-case = As for the primary of the French left, he writes.
order-client = client
order-target = post
order-place = Place the order
order-again = Again
order-waiting = Nothing has left yet.
order-delivered = Delivered: { $n } gestures.
campaigns-title = Three campaigns, dated
campaign-trump = November 2016. In Donald Trump's campaign, click workers in emerging countries: a false story, a like, a share, for a few cents or much less. Such offers can be read on Freelancer.com.
campaign-left = February 2017. For the primary of the French left, paid influencers, who call on their communities.
campaign-fillon = February 2017. Bots, people cry around François Fillon. Libération tells another story: real Twitter and Facebook accounts, lent to a platform. People, and points.

## 7 · The other side of the counter

requester-title = Seen from across, you are a row
requester-title-none = Seen from across, there are only rows
requester-lead = You have seen what is bought. Therefore step behind the counter: a hundred simulated numbers respond.
requester-lead-her = Your row is real.
console-name = The client's console
console-simulated = simulated
console-client = client
console-redacted = name blacked out
console-task = task
console-items = { $n } items to label
console-price = price per answer
console-overlap = answers per item
console-threshold = acceptance threshold
console-threshold-none = none
console-deadline = deadline
console-cost = to pay
console-fee = of which platform, { $percent }%
console-right = labels right
console-time = to deliver all
console-done = delivered
console-done-of = { $done } of { $n }
console-unpaid = answers not paid
console-nothing = –
console-found-few = { $n ->
    [0] No answer is accepted on these terms. Each item needs { $overlap }: nothing is done.
    [one] Only one person is accepted. Each item needs { $overlap }: nothing is done.
   *[other] { $n } people are accepted. Each item needs { $overlap }: nothing is done.
}
console-found-late = The deadline falls before the end. Raise the price: more numbers will take the task.
console-found-unpaid = { $n } answers were given and will not be paid: whoever gave them worked for nothing.
console-found-paid = Everybody is paid. Set an acceptance threshold, and see who pays for quality.
console-crowd = { $away } do not take the task · { $paid } paid · { $rejected } rejected · { $blocked } blocked
console-lowest = Lowest marks first
console-worker = number
console-gold = controls
console-standing = standing
console-act = sanction
console-you = you
console-number = no. { $n }
console-away = does not take
console-paid = paid
console-rejected = rejected
console-blocked = blocked
console-reject = Reject
console-block = Block
console-reject-whom = Reject { $whom }
console-block-whom = Block { $whom }
console-said-nothing = One press is enough. No reason is asked.
console-said-rejected = { $whom }: rejected. The work is kept, the pay is not.
console-said-blocked = { $whom }: blocked. Will not see the posting again, and will not know why.
console-said-undone = { $whom }: sanction undone. Nobody will know that either.
console-hers = { $n ->
    [one] Your item, at this price
   *[other] Your { $n } items, at this price
}
console-hers-paid = { $amount } if the posting were real. Here: { $zero }.
console-hers-unpaid = { $zero }. Your answers stay in the file.
console-formula = The formulas
console-formula-cost = To pay: price × answers per item × items delivered, and { $percent }% for the platform, as Mechanical Turk announced for up to nine answers per item.
console-formula-right = File right: the majority of the answers, each as right as the accepted numbers are on average. Those who are rejected work as much as the others; others do their part again.
console-formula-time = Time, wholly simulated: { $seconds } an answer, each number works without a pause and takes the task from a price drawn at random, { $low } to { $high }.
console-formula-pace = your measured pace
console-formula-assumed = our assumption
console-real-title = Real consoles
console-documented = These fields exist. Mechanical Turk asks for a price, a number of answers, a duration, qualifications; Toloka for controls and rules of exclusion.
console-kept = On Mechanical Turk, rejected work is not paid, and it can be rejected for any reason, Silberman and Irani write. Yet the agreement of 2009 gave the client the rights as soon as the work was done.
console-reasons = There, a message goes with a rejection, a reason with a block; any will do. At Toloka, the comment on an exclusion is private. Amazon advises restraint: too many blocks may get an account suspended.
requester-turn-title = Instruction, measure, sanction, ranking. No contract.
requester-turn = Directing without employing: Casilli speaks, in 2017, of technical [parasubordination](parasubordination), whether one is paid or not.
requester-neutral = The platform defines itself as a neutral mechanism. That is a claim, he said in Québec on 24 May 2018, and it has a history that begins in the seventeenth century.
places-title = Where the clients are, where the people are
places-country = country
places-clients = offers posted, May to September 2016
places-workers = people, 2021
places-us = United States
places-us-clients = 52%
places-uk = United Kingdom
places-uk-clients = 6.3%
places-india = India
places-india-clients = 5.9%
places-india-workers = 33%
places-australia = Australia
places-australia-clients = 5.7%
places-bangladesh = Bangladesh
places-bangladesh-workers = 15%
places-unsaid = not given
places-note = Online work of every sort, measured by Oxford on a few large platforms, English-language ones in 2016. Two dates: not to be subtracted.
strategies-title = What people do
strategies-said = They are not alone. Gray and Suri studied their strategies for two years; with Ali and Kulkarni, in 2016, they describe 451 people in India, on MTurk, UHRS and others, who share accounts, work and instructions, and warn each other of scams. With Turkopticon, they rate clients. Amazon warns: those who block without reason may be avoided.

## A figure, opened

figure-printed = As printed
figure-who = Who pays whom
figure-where = Where and when
figure-source = Source
figure-reckoning = Our arithmetic
figure-own-minimum = The country's minimum wage at that date
figure-note = Know this
figure-against = What contradicts it
figure-close = Close
pays-worker = paid to the person who works
pays-seller = paid by the client to an intermediary; the person's share is not in this figure
pays-unclear = the sources disagree, or do not say who receives it
pays-nobody = paid to nobody: a value worked out by authors, or points
own-minimum = { $amount } an hour – { $what }
step-printed = the source's figure
step-per = what that figure pays for
step-count = { $basis }
step-exchange = euros for a dollar, average of { $year }
step-exchange-back = dollars for a euro, average of { $year }
step-overlap = answers for one labelled item
step-time = seconds in an hour, over { $duration } of work
step-unpaid = minutes paid, over those it takes
step-hours = the hours of that pay
step-hours-assumed = the hours of a full-time job, assumed
step-seconds = your seconds, over those of an hour
step-source-converts = the conversion is the source's own
recalculate = Recalculate
field-amount = The amount, for { $unit }
field-low = At least, for { $unit }
field-high = At most, for { $unit }
field-exchange = Euros for $1, in { $year }
field-overlap = Answers for one item
field-seconds = Your seconds of work
field-unpaid = Unpaid minutes for each paid hour
field-month = Hours of a full-time month
field-day = Hours of a full-time day
field-refused = That is not a possible value here: the chart keeps the last one that was.
edited-banner = Some values are yours, and not those of the sources.
edited-undo = Back to the sources
edited-share = To share this reckoning, copy this address
edited-share-ours = This address leads to our own page, which does not know the figures added by this page's author: what you changed in those does not travel.
edited-flag = changed by you

## Going on

onward = Continue: { $scene }
onward-invitation = The main point is made: you can stop here. What follows takes about { $minutes } min more.

## 8 · Three ways out

ways-title = Three ways out, one chart
ways-lead = In 2020 the sociologist Antonio Casilli names three: unions, co-operatives, and an unconditional income. Try them.
ways-name = What the chart shows
ways-today = Today
ways-today-lead = One hour, as it is paid. Nothing is changed.
ways-rows = One hour of work
ways-you = You, refusing
ways-you-detail = an hour without a click
ways-was = today { $amount }
ways-changes = What changes
ways-keeps = What does not
ways-example = An example
ways-order = None is ranked: the order is that of the text. Each changes one thing, and none says what would follow.
way-floor = A floor
way-floor-lead = The union way: people bargain together, and no hour is paid less.
way-floor-field = The floor for an hour, set by you
way-floor-line = your floor
way-floor-changes = { $raised ->
    [0] At { $amount } an hour, none of the { $n } rates of pay rises: all were above it already.
    [one] At { $amount } an hour, one of the { $n } rates of pay rises.
   *[other] At { $amount } an hour, { $raised } of the { $n } rates of pay rise.
}
way-floor-keeps = Time spent searching, if the agreement leaves it out. And your zero: nobody employs you.
way-floor-example = In 2019, in the United Kingdom, the GMB union and the carrier Hermes agree a minimum hourly rate and paid holidays for self-employed couriers. It is presented as a first.
way-cooperative = A co-operative
way-cooperative-lead = The co-operative way: the intermediary belongs to those who do the work.
way-cooperative-field = Their part of the price, set by you
way-cooperative-line = the price the client pays
way-cooperative-today = On this chart only one line has both its prices in a source: the person gets { $low } to { $high } of what the client pays.
way-cooperative-changes = At { $percent } of the price, the hour on that line comes to { $amount }.
way-cooperative-keeps = The price that the client accepts. And the lines whose client price is not known.
way-cooperative-example = CoopCycle is a European federation of bicycle delivery co-operatives. The code of its software is public, but only co-operatives may trade with it, notes Eurofound in 2021.
way-income = An income
way-income-lead = The third way: a sum comes every month, whether you click or not.
way-income-field = The income of a month, set by you
way-income-line = this income, by the hour
way-income-changes = { $month } a month: { $hour } for each hour of a full-time month, without a click. “I refuse” loses nothing of that sum.
way-income-keeps = The price of a click: no other line moves.
way-income-example = In 2017 and 2018, in Finland, about 2,000 unemployed people drawn by lot get €560 a month without conditions. They say they feel better; the effect on employment is judged small.
way-unset = Nothing is set yet: move the slider.

## 8 · Three ways out: refusing

strike-title = Refusing: one person, then others
strike-lead = An item needs { $n } answers, and it is offered to { $pool } people. How many refuse, you included?
strike-alone = you
strike-filled = { $refusing } of { $pool }: it takes { $factor } times as long. The label is still right { $right } of the time.
strike-alone-says = One person who refuses alone changes almost nothing: somebody else answers.
strike-many-says = Together, the delay shows. The label itself stays as good.
strike-short = { $refusing } of { $pool }: the item gets only { $labels } of its { $n } answers. The order stops.
strike-law = The formula: (N + 1) ÷ (A + 1) times as long, when A people of N accept.
strike-picture = { $refusing } of { $pool } people refuse
strike-done = What has been done
strike-may = On 1 May 2020, employees of Amazon go on strike in the United States. It is seen through #ProtectAmazonWorkers, and through the resignation of a vice-president, Tim Bray. Delivery riders organise strikes too, with collectives and unions.
strike-apart = Behind a screen, colleagues are often impossible to reach, even to know. Turkopticon is one answer on Mechanical Turk: people there rate those who give the orders, and help each other.
strike-together = Answering wrongly together: another act, other numbers

## The question, at the beginning and at the end

opinion-question = Was it work?
opinion-lead = Answer if you like. The question will come back.
opinion-kept = Noted. The question will come back.
opinion-work = Yes
opinion-not-work = No
opinion-unsure = I cannot say

## 9 · Debate

debate-title = So, was it work?
debate-lead = The same question, now that you have seen the rest.
debate-first = At the beginning you said: { $said }.
debate-first-none = At the beginning you said nothing.
debate-same = You say the same as at the beginning.
debate-other = You said something else at the beginning.
debate-sides = What each side answers
debate-court-name = A court
debate-court = In California, a woman sues Google: one of the two words that she had typed was used to digitise books. Her case is dismissed in 2016. Nothing suggests that she would have given up her free account had she known, says the judge. Nothing obliged Google to tell her. And typing one word gives no right to be paid.
debate-court-limit = The court looked for deceit and for harm. It did not define work.
debate-sociologist-name = A sociologist
debate-sociologist = Not being paid does not mean not working: that is where [digital labor](digital-labor) begins, writes Antonio Casilli in 2017. Tasks are given out, measured, watched; somebody draws value from them. That it is a game, or a free service, changes nothing. It is a technical [parasubordination](parasubordination).
debate-sociologist-limit = The sociologist describes a relation. He does not say what it is worth.
debate-more = To go further
debate-closing = And the next time a box asks you to prove that you are not a robot?

## 9 · Debate: the payslip

slip-title = Payslip
slip-stamp = FICTITIOUS
slip-stamp-other = SPECIMEN
slip-employer = Employer
slip-employer-says = not disclosed
slip-employee = Employee
slip-employee-says = you
slip-day = Day
slip-work = Work
slip-elsewhere = Elsewhere, { $what }, { $place }, { $year }
slip-time = Your time at the minimum: { $what }, { $year }
slip-contributions = Contributions, holidays, unemployment cover
slip-none = none
slip-net = Net pay
slip-note = A fictitious document: there is no contract, no employer and no right. It is proof of nothing.
slip-print = Print this payslip
slip-print-refused = Nothing prints here: the page around this frame does not allow it. The files to take away are further down.

## 9 · Debate: the replay

replay-title = Your gestures, in their order
replay-count = { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $ticks ->
    [0] no gesture
    [one] 1 gesture
   *[other] { $ticks } gestures
}, { $refusals ->
    [0] no refusal
    [one] 1 refusal
   *[other] { $refusals } refusals
}.
replay-play = Play again
replay-pause = Stop
replay-resume = Go on
replay-nothing = No gesture to play again. If you refused everything, that is called a refusal.
replay-ticks = { $kind }: { $ticks ->
    [0] no gesture
    [one] 1 gesture
   *[other] { $ticks } gestures
}
replay-words = { $kind }: two words copied
replay-refused = { $kind }: refused

## 9 · Debate: what is simplified, and where the subject comes from

simple-title = What this simplifies
simple-measured = Measured here: your answers, your refusals, your seconds, and how your machine did in its exam.
simple-simulated = Simulated: the crowd, the other readings of a word, the labels dealt at random. None of those numbers speaks of real people.
simple-estimated = Estimated: what your pieces would be paid elsewhere, and the minutes announced at the top.
simple-drawn = Drawn or written by us: the pictures, the words, the posts. Real tasks are longer, harder, and sometimes rejected without a reason.
systems-title = Where this happens
systems-platforms = In 2017 Le Figaro names [platforms](platform) where people label for little: EWOK for Google, Amazon's Mechanical Turk, Microsoft's UHRS, and Spare5, now Mighty AI, for IBM's Watson.
systems-airstrips = Some tasks there are to recognise airstrips seen from above, without knowing for whom. The geographer Mark Graham is rather certain that some serve drones.
systems-blades = Google sometimes had people spot helicopter blades. It then owned Boston Dynamics, which builds military robots; it sold it in June 2017.
systems-kittens = For a computer to recognise a kitten, people first show it thousands of kittens.
systems-without = Others label [without knowing it](implicit-work): by flagging a violent picture on Facebook, by copying a CAPTCHA for Google Books.
systems-orders = On Freelancer.com, advertisements buy likes and shares from a [click farm](click-farm). This is [crowdturfing](crowdturfing).
systems-militants = In 2017 a platform for e-militants gives points, 1 to 3, and goals such as 116 tweets. Ian Bogost calls this [exploitationware](exploitationware).
systems-office = People anonymise CVs for a few cents, or sort out from home the deliveries that go wrong.
systems-radio = In 2020 the Swiss radio RTS follows delivery riders, drivers, camgirls, and people in logistics and bank services.

## Words, opened where they stand

glossary-title = Words
glossary-close = Close
term-digital-labor = digital labor
    .means = Click work: tasks given to people online, paid or not, from which somebody else draws value.
term-implicit-work = implicit work
    .means = Work that you do without calling it so, and often without knowing it.
term-micro-task = micro-task
    .means = Work cut into very small pieces, each paid a few cents, or much less.
term-captcha = CAPTCHA
    .means = A test that checks that it is not a robot coming in. It asks for what a robot does badly.
term-gold-item = control item
    .means = An item whose answer is already known. It only serves to measure the person.
term-overlap = overlap
    .means = How many people answer about the same item.
term-last-mile = last mile
    .means = The paradox that Mary L. Gray describes: automation moves on, and there is always a stretch left for humans to do.
term-piece-rate = piece rate
    .means = Pay for each piece done, and not for the time that it takes.
term-click-farm = click farm
    .means = People paid very little to like, follow and share all day, mostly in the countries of the South.
term-crowdturfing = crowdturfing
    .means = Paying a crowd of real people to imitate a spontaneous movement. The word crosses crowdsourcing and astroturfing.
term-exploitationware = exploitationware
    .means = Ian Bogost's name, in 2013, for the points and games that take the place of a real reward.
term-parasubordination = technical parasubordination
    .means = Obeying a tool that orders, measures and watches, without a contract of employment.
term-platform = platform
    .means = An intermediary that calls itself a neutral mechanism, and settles everything by computing on our data.
## The numbers of the statement

measure-here = Measured in this page.
measure-derived = Worked out here, from what was measured.
measure-refusals = The tasks that you refused. Their time counts as work.
measure-pieces = A piece is one answer sent: a grid, a pair of words, nine posts. A refusal is none.
measure-worked = The clock runs while a task is in front of you, even one that you failed, refused or left. Reading our text is not counted; a hidden page stops the clock.
measure-searching = From the moment the counter shows its offers until you take one, or leave.
measure-gold = Control items have an answer known beforehand, and only on them can you be judged. For the others, it is you who produce the answer.
measure-throughput = { $items } items, divided by { $worked } of work, brought to one hour.
measure-points = One for each piece sent, and those of missions; they can be exchanged for nothing.
measure-paid = Nothing is paid to you here. This zero says what you get, not what your product is worth.

## The assumptions

assumptions-title = What we assume
assumptions-lead = Every constant of our arithmetic, with its reason or its source. Change one: the charts follow.
assumptions-open = See and change the assumptions
assumptions-back = Back to the payslip
assumptions-ours = our choice
assumptions-from = computed from { $ids }
assumptions-exchange = Exchange rates, average of each year
assumptions-wages = Minimum wages
assumed-hours = hours
assumed-minutes = minutes
assumed-seconds = seconds
assumed-votes = votes
assumed-percent = %
assumed-cents = cents
assumed-dollars = $
key-wage = minimum wage
assumptions-yours = Measured here

## Before a class

presenter-name = Before a class
presenter-start = Project to a class
presenter-stop = Leave projection
presenter-forward = Next
presenter-back = Previous
presenter-freeze = Freeze
presenter-thaw = Go on
presenter-reveal = Reveal
presenter-cover = Cover again
presenter-frozen = The screen is frozen: the class sees this and nothing else.
presenter-waiting = Then: { $scene }
presenter-pace = { $spent } min · { $left } left
presenter-late = { $spent } min · { $over } over
presenter-length = Length of the lesson
presenter-window = Second window
presenter-window-close = Close the second window
presenter-blocked = The browser opens no second window here. Everything is in this bar as well: allow windows, or go on with it.
presenter-unreachable = The second window stayed empty: this page may not write in it. Everything is in this bar as well.
presenter-gone = The second window is closed. Everything is in this bar as well.
presenter-notes = Notes
presenter-keys = Arrows or page keys: turn the scenes. R: reveal. F: freeze. Alt + P: leave.
presenter-rehearse = To rehearse, this scene with the same tasks:
presenter-console = Console · Click Work
cover-understand = Which of the nine items tested the class?
cover-machine = With these labels, how often in a hundred will the machine be right?
cover-payslip = What would these gestures be paid elsewhere?
cover-points = What is a point worth?
cover-other-buyer = The same order: at what price people, at what price a bot?
cover-requester = On the other side: what is seen of those who click?
cover-ways-out = Refusing alone, refusing together: what changes?
cover-hint = The answer is covered. The class guesses first.
note-threshold = Ask who has ticked this box before, and for whom. Do not say yet what follows.
note-prove = Say how many people are here. Have them vote item by item, by show of hands; take the majority, then submit.
note-understand = Have them bet: which ones tested the class? Three and six are our choice; the rule of real CAPTCHAs was never published.
note-machine = The labels are the class's, and so are the mistakes. They train this machine, and no other.
note-shift = Let the class choose a task, or refuse it. Searching takes time, and that time is counted too.
note-payslip = Have them bet before you reveal. Paid here, paid elsewhere, paid by the client: three values never to be mixed.
note-points = Game or work? Half of the class argues one, the other half the other; then convert.
note-other-buyer = The same gestures, another order. A volunteer is not exploited for all that: keep the two apart.
note-requester = The class changes sides. Who sanctions, who is seen, who stays hidden?
note-ways-out = No way is ranked. Keeping silent and answering wrongly together are two acts: do not mix them up.
note-debate = Ask again: was it work? The court and the sociologist do not answer the same.
note-beside = This page is beside the story. Previous leads back to the payslip.
hands-title = A vote by show of hands
hands-which = No. { $position } of 9
hands-question = Should it be ticked? Raise a hand.
hands-people = People in the room
hands-field = Hands raised
hands-more = One hand more
hands-less = One hand less
hands-count = Count
hands-counted = { $up } of { $people }
hands-open = to be voted
hands-so-far = { $count ->
    [0] No item counted.
   *[other] { $count } of 9 counted.
}
hands-take = Tick as the majority says
hands-fault-nothing = Type the number of hands, such as 23.
hands-fault-number = “{ $typed }” is no count: write 23, or 23 of 28.
hands-fault-negative = Less than zero cannot be counted: begin at 0.
hands-fault-nobody = First say how many people are in the room.
hands-fault-many = A room holds { $most } people at most here.
hands-fault-more = { $up } hands for { $people } people: one of the two numbers is wrong.
room-title = The room: { $people } people, { $time } together, { $zero }
room-time = Time of the room
room-right = Hands right on the controls
room-right-value = { $right } of { $all } ({ $percent })
room-pivot = Among { $people } people right { $right } of the time, one vote decides { $pivotal } of the time.
room-note = The time the grid was on screen, times the people there. Whoever did not raise a hand said no.
room-crowd-title = And the class, { $people } people?
room-crowd-lead = Your hands replace the simulated crowd here. The majority makes the label.
room-item = item
room-hands = hands
room-turn = to change the label
room-turn-value = { $people ->
    [one] 1 vote
   *[other] { $people } votes
}
room-console = These { $people } rows are the class. Its hands say how many are right, not who: every row has the mean. The price each would ask stays simulated.
room-console-lead = You have seen what is bought. Therefore step behind the counter: the class responds.
room-console-name = the class

## The class

class-name = The class
class-title-empty = A class, with no account, no name, no network
class-title = { $people } people, { $time } of work, { $labels } labels produced: { $zero }
class-title-few = { $people ->
    [one] 1 code: the board begins at five
   *[other] { $people } codes: the board begins at five
}
class-lead = Each person finds a code under the payslip. Type or paste them, one a line, in any order.
class-seed = Everybody must have seen the same tasks: open this page at the same address as the class.
class-field = Codes of the class, one a line
class-erase = Erase the codes
class-undo = Bring them back
class-back = Back to the payslip
class-open = Open the class board
class-code-title = In class: your code
class-code-hint = Your first three sets of answers, your refusals, your time; no name, no date. To be read aloud, five characters at a time.
class-code-long = You answered more than a code details: the rest is counted in it, without the answers.
class-counted = { $people ->
    [0] No code counted.
    [one] 1 code counted.
   *[other] { $people } codes counted.
}
class-faults = These lines are not counted
class-fault-line = Line { $line }: { $what }
class-fault-length = a code has 20 characters, this has { $count }.
class-fault-character = “{ $character }” is in no code.
class-fault-damaged = one character at least is wrong; have the code read again.
class-fault-version = a code of another version ({ $version }) of this page.
class-fault-tasks = a code of other tasks: another class, or another address.
class-fault-again = already on line { $line }.
class-fault-many = too many lines for a class: the rest is not read.
class-faults-more = And { $count } more.
class-apart = { $people ->
    [one] 1 person began with a task that fewer than five chose, and is in no number.
   *[other] { $people } people began with a task that fewer than five chose, and are in no number.
}
class-capped = A code counts up to 15: these sums are minimums.
class-group = { $name }: { $people } people
class-pieces = Answers submitted
class-others = Answers to other tasks
class-refusals = Refusals
class-worked = Time worked, together
class-produced = Labels produced
class-gold = Controls passed
class-gold-value = { $right } of { $gold } ({ $percent })
class-paid = Paid to the class
class-minimum = The same time at the minimum wage
class-rate = The same pieces, at the rate: { $name }
class-agreement = Two people taken at random said the same of the same item in { $percent } of cases.
class-alpha = Krippendorff's alpha: { $alpha } (1: perfect agreement; 0: no better than chance).
class-agreement-own = Sets that a machine had filled first do not count: that would be no second opinion. To agree is not to be right.
class-tiles = What split the class
class-tiles-none = Nobody contradicted anybody.
class-tiles-all = All items
class-tiles-apart = { $count ->
    [one] 1 item, seen by fewer than five people, is not shown.
   *[other] { $count } items, seen by fewer than five people, are not shown.
}
class-tile-place = Set { $batch }, no. { $position }
class-tile-votes = yes { $yes }, no { $no }
class-tile-disputed = we made it arguable
class-tile-present = answer: yes
class-tile-absent = answer: no
class-tile-column = Item
class-yes-column = Yes
class-no-column = No
class-agreement-column = Agreement
class-known-column = What we know
class-times = Time worked
class-accuracies = Controls passed
class-people-column = People
class-distribution = Nobody is ranked: neighbouring steps are joined until they hold five people.
class-bin-seconds = from { $from } to { $until }
class-bin-seconds-last = { $from } and more
class-bin-percent = from { $from } to { $until }%
class-bin-percent-last = { $from }% and more
class-files = Files of codes, CSV or JSON, several at once: choose them or drop them here
class-file-line = { $name }: { $what }
class-file-came = { $codes ->
    [one] { $codes } new code.
   *[other] { $codes } new codes.
}
class-file-known = { $codes ->
    [one] { $codes } was there already.
   *[other] { $codes } were there already.
}
class-file-unreadable = the browser does not give this file.
class-file-large = too large for a class; nothing of it is read.
class-file-no-json = begins like JSON, and is none.
class-file-no-codes = holds no list of codes.
class-file-seed = made for other tasks: open this page with ?seed={ $seed }
class-camera-start = Read QR codes with the camera
class-camera-stop = Switch the camera off
class-camera-hint = Nothing of the picture is kept or sent.
class-camera-asked = Your browser asks for your permission.
class-camera-on = Hold a QR code up to the camera.
class-camera-new = Code counted. Next, please.
class-camera-known = This code is counted already.
class-camera-bad = This code is damaged, or of other tasks: it is not counted.
class-camera-foreign = This QR code does not come from this page.
class-camera-denied = The camera is refused, by you or by this page; type the codes or paste them.
class-camera-absent = No camera is free; type the codes or paste them.
class-camera-blind = This browser reads no QR codes; type the codes or paste them.
class-link-name = Link that carries this code
class-link-hint = Opened on the class's screen, it adds your code there. What follows the # is sent to no server.
class-link-alone = This page has no address that another device can open: here is only what follows the address. The camera of the class's page reads this QR code.
class-qr-code = QR code of the code { $code }
class-address-title = The address for the class
class-address-name = Address of these tasks
class-address-none = This page has no address that another device can open: hand out the file itself.
class-qr-address = QR code of the address { $address }
class-keep-title = Keep the class
class-keep-name = Codes of the class
class-keep-hint = The codes alone, in an order that says nothing of the room. These files can be read back here.
class-beside-title = Compare with another class
class-beside-lead = Two classes that saw the same tasks, side by side, without ranking.
class-beside-field = Codes of the other class, one a line
class-beside-first = This class
class-beside-second = The other class
class-beside-shared = { $codes ->
    [one] { $codes } code is in both classes: take it out of one, or the difference would show that person.
   *[other] { $codes } codes are in both classes: take them out of one, or the difference would show those people.
}
class-beside-few = It takes five people of the same task for a class to have numbers.
class-beside-hidden = fewer than five
class-beside-mean-time = Time a person, on average
class-beside-contrary = Items that the two majorities decided in opposite ways: { $contrary } of { $both }.
class-lesson-title = What a machine learns from the class: { $name }
class-lesson-ask = Train a machine
class-lesson-close = Put the curve away
class-lesson-awaited = The machine is getting ready; a few seconds.
class-lesson-none = No set was filled in by five people on their own.
class-lesson-found = From the majority of { $people } people, { $labels } labels, the machine gets { $class }% right; from the labels of one person alone, { $single }% on average ({ $n } people tried).
class-lesson-chance = That of the majority does no better than a coin toss.
class-lesson-no-model = The majority always said the same: there is nothing to learn.
class-lesson-limits = Same learner, same exam as in “The machine learns”. Twenty-seven labels at most: the gap may be luck.
class-lesson-cell = { $percent } ({ $n } people)
class-lesson-class = majority of the class
class-lesson-single = one person alone, on average
class-lesson-labels = items labelled

## Piece rates: what is done, where, and what to know before believing it

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
    .note = What the people solving earn, says ZDNet.
    .against = Mental Floss presents these $2 as the price that the site asks, and $1 as the pay of whoever types.
rate-cp-05 = CAPTCHA solved
    .place = World market
    .note = The price that customers pay; the share of the person solving was not found.
rate-cp-09 = Image CAPTCHA solved
    .place = Online (2Captcha)
    .against = A page of 2Captcha prints both $0.5 for 1,000 and $0.005 for one, which is ten times more: a slip.
rate-cp-10 = reCAPTCHA v2 solved
    .place = Online (2Captcha)
    .note = Solved by a person; the price is noted by a comparison, not by the service itself.
rate-cp-11-client = Image CAPTCHA solved
    .place = Online (Anti-Captcha)
    .against = The questions-and-answers page of the same service says $0.7.
rate-cp-11-faq = Image CAPTCHA solved
    .place = Online (Anti-Captcha)
    .against = The documentation of the same service says $0.5.
rate-cp-12 = reCAPTCHA solved
    .place = Online (Anti-Captcha)
rate-cl-02 = Supposed sale of the data
    .place = World
    .printed = 8.75 to 32.3 billion dollars
    .note = 250 billion challenges at Google's own price: imagined revenue, for each sale. Nobody has shown a sale.

rate-cf-15 = Account, review or post
    .place = China (Zhubajie, Sandaha)
    .note = Accounts and biased answers made to order. The article gives no figure.
    .printed = tens of cents
rate-cf-01 = Like, follow or view
    .place = Bangladesh
    .note = A floor: The Guardian says how low the pay goes, not how high.
rate-cf-02 = Like or follow
    .place = Dhaka, Bangladesh
    .note = Computed: a fifteenth of the $15 that the farm's boss asks, if these are the same likes.
rate-cf-18 = Click, share or like
    .place = Four countries of Asia
    .note = China, India, the Philippines, Indonesia. Less than a cent, says the interview; the currency is not stated.
rate-sd-01 = Click-farm click
    .place = Global South
    .note = Printed as "0,006¢", of no stated currency: shown as it stands, never converted.
    .against = In US cents, that would be about 17 times less than the pay The Guardian gave in 2013, and 83 times less than the lowest retail price AP found in 2014. The unit may be wrong.
rate-sd-03 = Tweet to order
    .place = Place not stated
    .note = The author's example, not a rate observed: one cent each, or even less.
    .against = Ten thousand tweets at one cent cost $100, the price of the software they are compared with: no saving. In 2021 Le Monde noted 10 and 12 cents for a vote or a follow.
rate-cf-17 = Click-farm task
    .place = Developing and emerging countries
    .note = One cent or less, says the abstract of a talk; the currency is not stated.
rate-mw-14-click = Click on an article
    .place = France
    .note = Le Monde's report was read in a slightly reworded repost.
rate-mw-14-install = Software installed
    .place = France
    .note = Le Monde's report was read in a slightly reworded repost.
rate-mw-14-quote = Price quote requested
    .place = France
    .note = Le Monde's report was read in a slightly reworded repost.
rate-cf-13 = Vote for a YouTube video
    .place = World (RapidWorkers)
    .note = The newspaper itself turns 10 cents into 9 euro cents; at the year's mean rate it would be 8.5.
rate-cf-14 = Follow on Twitter
    .place = World (RapidWorkers)
rate-sd-02 = Like through influencers
    .place = France
    .note = A scheme that pays influencers, who call on their followers: not the pay for a gesture. The currency is not stated.
    .against = 350 to 700 for 1,000 likes: 23 to 47 times the $15 that a click farm in Dhaka asks, if the currency is comparable. No other source found.
rate-cf-12 = Microtask, on average
    .place = World (Microworkers)
    .note = The mean of a year of microtasks, mostly online promotion; the net budget of the campaigns, close to pay, fees not checked.
rate-cf-06 = Like or follow
    .place = Online
    .note = The price of bundles sold in 2012, reported in 2014.
rate-cf-08 = Fake Twitter follower
    .place = Online
    .note = A mean, mostly of automated accounts: the price of a signal, not of a person's work.
rate-cf-03 = Facebook like
    .place = Dhaka, Bangladesh
    .note = The price asked by the head of a click farm, not the pay of the person clicking.
    .against = The same article gives $1 to the person clicking.
rate-cf-07 = Click, lowest price
    .place = Online (Dhaka named)
    .note = The lowest retail price noted: the others are higher.
rate-cf-05 = Facebook like
    .place = Dhaka, Bangladesh
    .note = The price asked for at least 1,000 likes: one like comes to this sum or less.
rate-cf-09 = Fake Twitter follower
    .place = United States (Devumi)
    .note = Automated accounts: the price of a signal, not of a person's work.
rate-cf-10 = Fake Twitter follower
    .place = United States
    .note = Automated accounts, by the million: the price of a signal, not of a person's work.
rate-cf-11 = Interaction bought
    .place = Online (mostly Russian sellers)
    .note = Accounts described as inauthentic: this is the price of a signal, not of a person's work.
rate-sd-05 = E-activist mission
    .place = France
    .note = One point for most missions, two or three for the most urgent. Points, not money.
    .against = No other source found. Nothing is paid, says the text itself: no point is converted here.

rate-mw-10 = Product categorised
    .place = France
    .note = A few seconds for each product, on a shopping site.
rate-mw-11 = Sentences recorded
    .place = France
    .note = About one minute. Computed: €12 an hour if tasks never stopped; they do.
rate-mw-12 = Profile or address found
    .place = France
    .note = About 45 seconds. Computed: €12 an hour if tasks never stopped; they do.
rate-mw-13-sentence = Sentence of a video script
    .place = France
rate-mw-13-poll = Poll answered
    .place = France
rate-sd-04 = CV made anonymous
    .place = France
    .note = The sociologist quoted gives no exact price: nothing is placed on the scale.
    .against = No other source found. Other small tasks paid 2 to 36 euro cents in France in 2019, write Europe 1 and Le Monde.
    .printed = a few cents
rate-mw-33 = Annotation task
    .place = Philippines (Remotasks)
    .note = One person's project: $10 a task before, less than a cent after the expansion of 2021. The inquiry was read in a summary.
rate-mw-21 = Two photos compared
    .place = Antananarivo, Madagascar
    .note = One person only, one type of task only; a click there may require time to read.
    .against = That is 1,000 times the 0,006¢ printed by A. Casilli, but tasks may be scarce there: an ARTE report gives about €1 for three hours.
rate-mw-15 = Image classified
    .place = Online (Amazon SageMaker)
    .note = Prices that the AWS grid allows, per label and per person; several people label each image.
    .against = AWS speaks of money paid to a worker. But $0.012 is $0.010 plus 20 %: a fee may be in it.
rate-mw-16 = Box drawn on an image
    .place = Online (Amazon SageMaker)
    .note = Prices that the AWS grid allows, per label and per person; several people label each image.
    .against = AWS speaks of money paid to a worker. But $0.036 is $0.030 plus 20 %: a fee may be in it.
rate-mw-17 = Image cut into regions
    .place = Online (Amazon SageMaker)
    .note = Prices that the AWS grid allows, per label and per person; several people label each image.
    .against = AWS speaks of money paid to a worker; the lowest prices of its grid look like a reward plus 20 %.
rate-mw-18 = Item labelled
    .place = Online (Google)
    .note = The price for Google's customers, as used in a 2023 study; Google's own list was not found.
rate-mw-19 = Image classified
    .place = Online
    .note = Prices given by a company that sells this service.
rate-mw-20 = Box drawn on an image
    .place = Online
    .note = Prices given by a company that sells this service.

## Pay for working time

pay-cp-04 = Typing CAPTCHAs
    .place = Bangladesh
    .note = Fifteen days, at two and a half to three hours a day, in a student's team.
pay-cp-13 = Typing CAPTCHAs
    .place = Online (2Captcha)
    .note = A blog's own estimate, read only in the title and address of its page.
pay-cl-01 = Time on reCAPTCHA, imputed
    .place = World
    .note = Nobody received this sum. The paper counts $7.5 an hour, and extrapolates its sessions from 100 million a day.
    .against = At the true federal minimum, $7.25, we compute 5.94 billion. And 512 billion sessions of 3.53 s would be 502 million hours: those of the first version count 9.8 s.
pay-cf-04 = A year of click-farm work
    .place = Dhaka, Bangladesh
    .note = A sum given as what "might be" earned, "as little as" that: it is never turned into an hour.
    .against = At $1 for 1,000 likes, we compute 400 clicks a working day, some twenty minutes. It is a quarter of the 2013 garment minimum: the two figures cannot describe a full-time job.
pay-mw-05 = Mean, paid time only
    .place = 75 countries, five platforms
    .note = Surveys of 2015 and 2017, published by the ILO in 2018.
    .against = The site faircrowd.work dates this figure to 2018. With unpaid time in, the same study gives $3.31.
pay-mw-06-median = Median, all time counted
    .place = 75 countries, five platforms
    .note = Surveys of 2015 and 2017, published by the ILO in 2018.
pay-mw-06-mean = Mean, all time counted
    .place = 75 countries, five platforms
    .note = Surveys of 2015 and 2017, published by the ILO in 2018. Two separate reports give $3.31.
pay-mw-07-median = Median, all time counted
    .place = United States (MTurk)
    .note = One platform, one country: not to be mixed with the five platforms of the same study.
pay-mw-07-mean = Mean, all time counted
    .place = United States (MTurk)
    .note = One platform, one country: not to be mixed with the five platforms of the same study.
pay-mw-08-africa = Micro-work, mean
    .place = Africa
    .note = With or without unpaid time: we did not note it.
pay-mw-08-asia-pacific = Micro-work, mean
    .place = Asia-Pacific
    .note = With or without unpaid time: we did not note it.
pay-mw-08-north-america = Micro-work, mean
    .place = North America
    .note = With or without unpaid time: we did not note it.
pay-mw-01 = Median, as in the abstract
    .place = MTurk, mostly US and India
    .note = About $2, says the abstract of the paper; we did not note the method.
    .against = The same data give $1.77 with unpaid time and $3.18 without; another paper quotes $2.54.
pay-mw-02-median = Median, all time counted
    .place = MTurk
    .against = Without unpaid time, the same data give $3.18; the abstract of the paper says about $2.
pay-mw-02-mean = Mean, all time counted
    .place = MTurk
    .against = Often quoted as the wage. The median is $1.77: half of them earn less.
pay-mw-03-median = Median, paid time only
    .place = MTurk
    .against = With unpaid time, the same data give $1.77.
pay-mw-03-mean = Mean, paid time only
    .place = MTurk
    .against = With unpaid time: $3.13. $11.58 is sometimes quoted as the wage: it is the mean by requester.
pay-mw-04-in = Micro-work (MTurk)
    .place = India
    .note = Mean or median, with or without unpaid time: we did not note it.
pay-mw-04-us = Micro-work (MTurk)
    .place = United States
    .note = Mean or median, with or without unpaid time: we did not note it.
pay-mw-31 = Video clip annotated
    .place = Nairobi, Kenya
    .note = Several seconds of film for a self-driving car take eight hours. Told in an article of 2023.
pay-mw-09 = Micro-work, mean
    .place = France
    .note = A side income, very unequal: a mean says little of it. The number of hours is not said.
    .against = The head count that goes with it, 266,126, is a high estimate from registrations, which other economists contest; 14,903 are very active.
pay-mw-37 = Data work (Sama)
    .place = Kenya
    .note = Figures given by the company: 26,600 to 40,000 shillings. The number of hours is not said.
    .against = TIME, reported by Benzinga, gives $170 as basic salary on the OpenAI contract.
pay-mw-36 = Labelling for ChatGPT
    .place = United States
pay-mw-29 = Annotation (Remotasks)
    .place = Kenya
    .note = By early 2023. It was $5 to $10 an hour at first.
pay-mw-30 = Annotation (Remotasks)
    .place = United States
pay-mw-34 = Labelling (Appen)
    .place = Colombia
    .note = A person from Venezuela who lives in Colombia. The number of hours is not said.
pay-mw-32 = Annotation (Remotasks)
    .place = Philippines
    .note = The local minimum is $6 to $10 a day; the pay itself has no figure.
    .printed = often far below the minimum
pay-mw-23 = Data annotation
    .place = Madagascar
    .note = The year is inferred from the article. The number of hours is not said.
pay-mw-22 = Image annotation, salaried
    .place = Madagascar
    .note = The range of the sector. The person named earns 400,000 ariary, or €80, for over 500 images on a good day.
pay-mw-24 = Annotation on a platform
    .place = Antananarivo, Madagascar
    .note = About €1. The report was read in a summary made by a machine.
pay-mw-26 = Reading toxic texts
    .place = Kenya (Sama, for OpenAI)
    .note = Take-home pay, according to TIME; minimum wages are gross.
    .against = Sama, for its part, gives $210 to $323 a month.
pay-mw-38 = Reading toxic texts
    .place = Kenya (Sama, for OpenAI)
    .note = Basic salary, before bonuses. Nine hours a shift, 150 to 250 passages.
    .against = Sama, for its part, gives $210 to $323 a month.
pay-mw-28 = Moderating Facebook
    .place = Nairobi, Kenya (Sama)
    .note = A floor, and take-home pay: minimum wages are gross.
pay-mw-25 = Reading toxic texts
    .place = Kenya (Sama, for OpenAI)
    .note = The headline says: less than $2.
pay-mw-27 = Reading toxic texts
    .place = Kenya and United States
    .note = What the client paid Sama; the person received $1.32 to $2 an hour.

## Minimum wages: which, where

wage-bm-fr-2008-07 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2009-07 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2010-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2011-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2011-12 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2012-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2012-07 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2013-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2014-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2015-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2016-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2017-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2018-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2019-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2020-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2021-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2021-10 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2022-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2022-05 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2022-08 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2023-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2023-05 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2024-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
wage-bm-fr-2024-11 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
    .note = It remained in force throughout 2025.
wage-bm-fr-2026-01 = Gross hourly minimum (SMIC)
    .place = France (excluding Mayotte)
    .note = Net: €1,443.11 a month for 151.67 hours. Computed: €9.51 an hour.
wage-bm-us = Gross federal minimum
    .place = United States
wage-bm-ke-2022-before = Gross minimum, labourers
    .place = Kenya (Nairobi, Mombasa, Kisumu)
    .note = In force before the rise reported in May 2022.
wage-bm-ke-2022-after = Gross minimum, labourers
    .place = Kenya (Nairobi, Mombasa, Kisumu)
    .note = Gross; the pay at Sama that TIME gives is take-home.
wage-bm-ke-2024 = Gross minimum, labourers
    .place = Kenya (cities)
    .note = The order also sets 775 a day and 144 an hour, which are no fractions of it: the month is kept.
    .against = The Star presents these sums as the increase; they are the minimums themselves.
wage-bm-mg-2017 = Gross minimum, private
    .place = Madagascar
wage-bm-mg-2022-employer = Gross minimum, by employer
    .place = Madagascar
    .note = What the employer owes. The State tops it up to 250,000.
wage-bm-mg-2022-with-state = Gross minimum, with State
    .place = Madagascar
    .note = The employer owes 217,000 of it; the State adds the rest.
wage-bm-mg-2024 = Gross minimum, not farming
    .place = Madagascar
wage-bm-bd-2013-before = Gross minimum, garments
    .place = Bangladesh
    .note = In force until the rise at the end of 2013.
wage-bm-bd-2013-after = Gross minimum, garments
    .place = Bangladesh
    .against = Sources date the rise to 1 December 2013 or to 1 January 2014.
wage-bm-bd-2023-before = Gross minimum, garments
    .place = Bangladesh
    .note = In force before the rise announced in November 2023.
    .against = For these 8,000 taka, FashionUnited prints $68, not $75.
wage-bm-bd-2023-after = Gross minimum, garments
    .place = Bangladesh
wage-bm-ph-2023 = Gross minimum, by region
    .place = Philippines
    .note = The article gives it in dollars.
wage-bm-ve-2022 = Gross minimum, bonuses apart
    .place = Venezuela
    .note = About $30 in March 2022, about $1 in 2025, for the same bolívars: a dollar without its month says nothing. Bonuses come on top.
wage-bm-ve-2023 = Gross minimum, bonuses apart
    .place = Venezuela
    .note = The same 130 bolívars as since March 2022, at the rate of May 2023; about $1 in 2025. Bonuses come on top.

## What is assumed, and why

assumption-hours-a-month = Hours of a full-time month
    .note = Our choice: 40 hours × 52 weeks ÷ 12 months. The French legal month has 151.67.
assumption-hours-a-day = Hours of a full-time day
    .note = Our choice: a day of eight hours.
assumption-unpaid-minutes = Unpaid minutes for each paid hour
    .note = Computed: 60 × (4.43 ÷ 3.31 − 1). A ratio of two ILO means, so an approximation.
assumption-overlap = Answers for one labelled item
    .note = Our choice: only one, which gives the highest price for an answer. On the AWS grid, several people label each item.
assumption-example-pieces = Pieces of the example
    .note = Our choice: a round number, as long as no piece is made.
assumption-vote-machine = Vote of a reading program
    .note = The rule of reCAPTCHA for scanned words: each reading program counts for half a vote.
assumption-vote-person = Vote of a person
    .note = The rule of reCAPTCHA for scanned words: a human answer counts for one vote.
assumption-vote-accepted = Votes that accept a word
    .note = The rule of reCAPTCHA for scanned words. For images, the rule was never published.
assumption-crowd-labellers = Answers to one and the same item
    .note = Our choice: a small odd number. Platforms leave it to the client.
assumption-crowd-accuracy = How often each is right, in a crowd
    .note = Our choice: a round number. All equally right, and nobody copies.
assumption-crowd-lowest = Simulated crowd: the least right
    .note = Our choice, for a crowd that sometimes errs. It says nothing of real people.
assumption-crowd-highest = Simulated crowd: the most right
    .note = Our choice, like the other bound.
assumption-crowd-pool = People whom an item is offered to
    .note = Our choice: a round number, to count refused offers.
assumption-readers-right = Words: simulated readings right
    .note = Our choice. The others read as a machine would misread.
assumption-readers-most = Words: simulated readings, at most
    .note = Our choice: beyond that, the word waits.
assumption-order-gestures = Gestures of an order
    .note = The number of Casilli's example, in 2017.
assumption-order-program = Price of the program that sends them
    .note = In the same example: what whoever codes it is paid. An example of the author's, not a price that was read somewhere.
assumption-posting-items = Console: items to label
    .note = Our choice: a round number, that of the order of gestures.
assumption-posting-gold = Console: controls per number
    .note = Our choice, for the simulated numbers. Yours are those that you did.
assumption-posting-answer = Console: time of an answer
    .note = Our choice, as long as your pace is not measured.
assumption-posting-lowest = Console: the least asked
    .note = Our choice, in cents of your currency: the price from which the least demanding number takes the task. It says nothing about real people.
assumption-posting-highest = Console: the most asked
    .note = Our choice, like the other bound; between the two, each number draws its own.
assumption-posting-fee = Console: the platform's part
    .note = What Mechanical Turk announced that it adds to the pay, up to nine answers per item; twice that beyond, which the console does not allow.
assumption-reading-words = Words read in a minute
    .note = Our choice, to estimate the length: calm reading, on a screen.
assumption-batch-seconds = Seconds for a batch of nine
    .note = Our choice, to estimate the length. Your measured time is on the receipt.

## When an author brings figures of their own: what could not be read

guest-complaints = Of the figures that this page's author brings, not all could be read:
fault-missing = Row { $row }: "{ $field }" is missing.
fault-field = Row { $row }: there is no field "{ $found }".
fault-text = Row { $row }: "{ $field }" must be a text, in quotes.
fault-word = Row { $row }: "{ $found }" is not a value of "{ $field }".
fault-currency = Row { $row }: there is no exchange rate here for the currency "{ $found }".
fault-amount = Row { $row }: "{ $found }" is not a plain decimal number, with a point and nine decimals at most.
fault-negative = Row { $row }: "{ $found }" is negative; nobody is paid less than nothing.
fault-absurd = Row { $row }: the amount "{ $found }" is out of all proportion.
fault-order = Row { $row }: "low" is above "high".
fault-per = Row { $row }: "{ $found }" is not a whole number of at least 1.
fault-unit = Row { $row }: give "unit" for pieces or "period" for time, and only one of them.
fault-hours = Row { $row }: "{ $found }" does not say how many hours this period holds.
fault-dating = Row { $row }: give one date and only one: "in_force", "published" or "undated_read".
fault-date = Row { $row }: "{ $found }" is neither a year nor a year and its month.
fault-address = Row { $row }: "{ $found }" is not an http or https address.
fault-long = Row { $row }: "{ $field }" is too long.
fault-character = Row { $row }: "{ $field }" holds a character that is invisible or that turns the direction of reading.
fault-id = Row { $row }: "{ $found }" cannot be a name: letters, digits and hyphens, 32 at most.
fault-taken = Row { $row }: the name "{ $found }" is taken already.
fault-row = Row { $row }: this is not an object in braces.
fault-json = The author's file is not JSON: none of its figures is shown.
fault-encoding = The author's file is not in UTF-8: none of its figures is shown.
fault-large = The author's file is larger than a megabyte: none of its figures is shown.
fault-format = The author's file is not of the expected form, an object with a "version" of 1 and a list "rates": none of its figures is shown.
fault-many = The author's file has more rows than can be shown: only the first are read.
fault-network = The author's file did not arrive: none of its figures is shown.
fault-origin = The author's file is not on the same site as this page: it was not asked for.

## Take away and cite

take-title = Take away, cite
take-lead = These files are made in the page, when you press. Nothing is sent anywhere.
take-session = Your session
take-session-hint = Every answer, every refusal, to the millisecond.
take-figures = The figures and their sources
take-figures-hint = A line for each figure: as printed, what we reckon from it, where it was read.
take-chart = The chart
take-chart-hint = Values, sources and licence are in the picture.
take-spreadsheet = CSV: a comma between columns, a point for decimals. If your spreadsheet expects others, import the file instead of opening it.
take-name = { $what }, { $kind }
take-file = File
take-copy = Copy
take-close = Close
take-fallback = Nothing was downloaded? Select and copy.
take-offered = File offered: { $file }.
take-copied = Copied: { $file }.
take-refused = The browser refuses to copy. Select the text, then copy.
cite-title = Cite
cite-lead = To cite a figure, cite the work that it was read in: it is on the figure's own line.
cite-host = The page that hosts this work asks to be cited first.
cite-version = Version { $version }.
cite-dated = Version { $version }, accessed { $date }.
cite-text = Text
cite-bibtex = BibTeX
cite-csl = CSL-JSON
cite-line = { $authors } ({ $year }). { $title }, version { $version }. Interactive page. CC BY 4.0.
cite-kind = Interactive page, version { $version }
cite-accessed = Accessed { $date }.

## For authors

embed-title = Put it in a page
embed-lead = Five ways, from the one that asks least of your site to the one that asks most. Each text can be copied as it stands.
embed-nowhere = This page has no address that others could open: in place of { $place }, put that of the folder where you laid the files.
embed-link = Bare link
embed-link-when = Use this when your site makes a frame of a pasted link, as WordPress does, or accepts nothing else.
embed-frame = Frame
embed-frame-when = Use this when you may paste HTML, but no script.
embed-sized = Frame with its height
embed-sized-when = Use this when a script is allowed too: the frame becomes as high as what it holds.
embed-element = Element
embed-element-when = Use this when you may load scripts: it follows the theme of the page, and takes its fonts and colours.
embed-manifest = Moodle, SCORM
embed-manifest-when = Use this when a platform takes SCORM 1.2 packages: save this text under the name imsmanifest.xml, put it into a zip with embed.html, upload the zip. The platform learns nothing from it; the SCORM package of our releases does tell it completion and time.
embed-frame-title = Click Work: what is a click paid?
embed-finding = The gesture that proves you are human is also a job elsewhere, paid by the piece.

## To check

check-title = Check it
check-without-us = Without believing us: cut the network, then go on. All of it still works, since nothing is asked for. Or open the browser's tools, tab "Network", and reload the page.
check-policy = The rule that this file sets itself (Content-Security-Policy). The browser blocks the rest:
check-policy-page = The rule that the page sets itself (Content-Security-Policy), to which its server may add others:
check-policy-unseen = No rule is written in the page (Content-Security-Policy). Its server may set one, which no script can read: it is in the tab "Network".
check-ask = List the requests
check-refused = The browser does not give its list.
check-none = No request since the file itself was opened.
check-requests = { $n ->
    [one] { $n } request for this work, as the browser says:
   *[other] { $n } requests for this work, as the browser says:
}
check-all-of-page = Our files are mixed with those of the page: the list is of the whole page.
check-guest = One more went to this site: the author's own figures.
check-at = { $file }, { $time } after opening
check-now = Listed { $time } after opening.
picture-sources = Sources
picture-figures = The figures belong to the works cited. Amounts converted at the average rate of each figure's own year.
picture-licence = { $title }, version { $version }. Chart licensed CC BY 4.0 ({ $address }).
picture-host = Published in: { $host }
picture-made = Made on { $date }.

## Streets, described

# To describe without naming: forms, colours, places. The person who reads decides.
seen-street-city = A street between tall fronts.
seen-street-village = A village street, pitched roofs.
seen-street-suburb = A road, houses behind their hedges.
seen-street-country = A road, fields.
seen-street-coast = A road, the sea on one side.
seen-street-mountain = A mountain road, fir trees.
seen-street-works = A road, sheds and chimneys.
seen-street-across = A row of houses, seen from the other pavement.
seen-street-park = A park behind its railings, seen from the other pavement.
seen-street-clear = The weather is fine.
seen-street-cloudy = The sky is overcast.
seen-street-rain = It is raining.
seen-street-snow = It is snowing.
seen-street-fog = There is fog.
seen-street-night = It is night.
seen-street-rainy-night = It is raining, at night.
seen-street-vehicles = { $n ->
    [0] Nobody is driving.
    [one] One vehicle drives by.
   *[other] { $n } vehicles drive by.
}
seen-street-bicycle = A bicycle leans at the kerb.
seen-street-walker = A person walks by.
seen-street-umbrella = A person walks by under an umbrella.
seen-street-balloon = A person holds a red ball on a string.
seen-street-bollards = Three low posts edge the pavement.
seen-street-bench = A bench is empty.
seen-street-post-box = A box with a slot for letters stands on the pavement.
seen-street-parasol = A cloth in two colours shades a table.
seen-street-clock = At the top of a post: a disc, black and white; on it, two hands.
seen-street-flag = At the top of a post: a cloth with three coloured bands.
seen-street-bin = A litter bin stands on the pavement.
seen-street-pole = At the top of a post: nothing.
seen-street-plate = At the top of a post: { $form }, { $colours }; on it, { $mark }.
seen-street-rider = Below it, a small plate gives a distance.
seen-street-hidden = Something hides a part of it.
seen-street-disc = a disc
seen-street-triangle = a triangle standing on its base
seen-street-on-its-tip = a triangle standing on its tip
seen-street-on-its-corner = a square standing on a corner
seen-street-octagon = a plate with eight sides
seen-street-rectangle = a rectangle
seen-street-arrow = a rectangle that ends in a point
seen-street-colours = { $edge } and { $most }
seen-street-red = red
seen-street-white = white
seen-street-black = black
seen-street-blue = blue
seen-street-yellow = yellow
seen-street-green = green
seen-street-orange = orange
seen-street-mark-number = a number
seen-street-mark-word = a word
seen-street-mark-drawing = a simple drawing
seen-street-mark-nothing = nothing written
seen-street-doubt-back = At the top of a post, from behind: a grey plate and its clamps.
seen-street-doubt-corner = Cut by the edge of the picture: { $form }, { $colours }. Only a corner of it shows.
seen-street-doubt-light = At the top of a post: a dark box with three round lamps, one of them lit.
seen-street-doubt-board = At the top of a post: a large poster, with a cup.
seen-street-doubt-shop = At the end of an iron arm: a hanging plate, with a steaming cup.
seen-street-doubt-name = On a low wall: a long plate; on it, the name of the street.
seen-street-doubt-far = Very far away, tiny, at the top of a post: { $form }, { $colours }.
seen-street-doubt-puddle = In a puddle, upside down: { $form }, { $colours }. Nothing like it stands upright.
seen-street-doubt-wall = Painted by hand on a low wall: a red and white form.
seen-street-doubt-ground = Painted in white on the road: letters, or an arrow.

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
seen-aerial-bars = { $n ->
    [2] From its top start two long thin bars, in one line, reaching far beyond the body; their shadow repeats them on the ground.
   *[other] From its top start { $n } long thin bars, like a star, reaching far beyond the body; their shadow repeats the star on the ground.
}
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
