//! What a log adds up to: pieces, times, controls.
//!
//! Worked is an item in front of her; searching is from seeing the offers to taking one;
//! reading is never work; failed, refused and set-aside seconds count; a hidden page stops the
//! clock.

use super::log::{Event, Log, Millis};
use super::task::{Answer, ChallengeId, Corpus, Counted, Marks, TaskKind, mark, points};

/// How many of each thing that a rate may pay for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Submitted answers of any kind: the pieces.
    pub n_pieces: u32,
    /// Submitted CAPTCHA challenges (a grid, a pair of words).
    pub n_challenges: u32,
    /// Transcribed words.
    pub n_words: u32,
    /// Classified images, or other items: what annotation rates pay for.
    pub n_images: u32,
    /// Likes, shares, follows and votes, those of missions too.
    pub n_gestures: u32,
    /// Time worked on what is a CAPTCHA challenge.
    pub worked_challenges: Millis,
    /// Time worked on transcribed words.
    pub worked_words: Millis,
    /// Time worked on classified images and items.
    pub worked_images: Millis,
    /// Time worked on gestures.
    pub worked_gestures: Millis,
}

impl Counts {
    /// Adds time worked on a kind to each count that the kind goes into.
    fn add_time(&mut self, kind: TaskKind, elapsed: Millis) {
        let add = |time: &mut Millis| *time = time.plus(elapsed);
        match kind.facts().counted {
            Counted::ChallengeOfImages => {
                add(&mut self.worked_challenges);
                add(&mut self.worked_images);
            }
            Counted::ChallengeOfWords => {
                add(&mut self.worked_challenges);
                add(&mut self.worked_words);
            }
            Counted::Items => add(&mut self.worked_images),
            Counted::Gestures => add(&mut self.worked_gestures),
            Counted::Task => {}
        }
    }

    /// Adds a submitted answer to each count that its kind goes into.
    fn add_answer(&mut self, kind: TaskKind, marks: Marks) {
        self.n_pieces += 1;
        match kind.facts().counted {
            Counted::ChallengeOfImages => {
                self.n_challenges += 1;
                self.n_images += marks.n_items;
            }
            Counted::ChallengeOfWords => {
                self.n_challenges += 1;
                self.n_words += marks.n_items;
            }
            Counted::Items => self.n_images += marks.n_items,
            Counted::Gestures => self.n_gestures += marks.n_items,
            Counted::Task => {}
        }
    }
}

/// What one kind of work adds up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindTally {
    /// Which kind.
    pub kind: TaskKind,
    /// Challenges answered.
    pub n_answered: u32,
    /// Challenges refused.
    pub n_refused: u32,
    /// Their items, gold and unknown.
    pub marks: Marks,
}

/// What a log adds up to at some instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// A row a kind, in the order of the counter, whether or not it was done.
    pub kinds: Vec<KindTally>,
    /// What rates may multiply.
    pub counts: Counts,
    /// An item was in front of her.
    pub worked: Millis,
    /// Offers were in front of her.
    pub searching: Millis,
    /// Neither: she was reading.
    pub idle: Millis,
    /// The page was hidden.
    pub away: Millis,
    /// All items, gold and unknown.
    pub marks: Marks,
    /// Submissions in which a gold item was labelled wrong: a client could refuse to pay them.
    pub n_failed: u32,
    /// Challenges refused.
    pub n_refused: u32,
    /// One point a piece, and those of missions, as in the seed; worth nothing.
    pub points: u32,
}

/// Where a log stood just after a submitted answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Time worked until then.
    pub worked: Millis,
    /// What had been made until then, this answer included.
    pub counts: Counts,
}

/// What stands in front of her.
#[derive(Clone, Copy, PartialEq)]
enum Front {
    Nothing,
    Item(TaskKind),
    Offers,
}

impl Tally {
    /// Adds up a log, up to an instant.
    pub fn of(log: &Log, corpus: &Corpus, now: Millis) -> Self {
        Self::watched(log, corpus, now, &mut |_| {})
    }

    /// Where the log stood after each submitted answer, oldest first.
    pub fn moments(log: &Log, corpus: &Corpus) -> Vec<Moment> {
        let mut moments = Vec::new();
        Self::watched(log, corpus, Millis(0), &mut |tally| {
            moments.push(Moment { worked: tally.worked, counts: tally.counts });
        });
        moments
    }

    /// Adds up a log, and shows the sum after each submitted answer.
    fn watched(log: &Log, corpus: &Corpus, now: Millis, after_answer: &mut dyn FnMut(&Self)) -> Self {
        let mut tally = Self::empty();
        let mut front = Front::Nothing;
        let mut is_hidden = false;
        let mut last = Millis(0);
        for dated in &log.events {
            tally.add_time(front, is_hidden, dated.at.since(last));
            last = last.max(dated.at);
            match &dated.event {
                Event::Shown(challenge) => front = Front::Item(challenge.kind),
                Event::Answered { challenge, answer } => {
                    tally.add_answer(log.header.seed, corpus, *challenge, answer);
                    after_answer(&tally);
                    front = Front::Nothing;
                }
                Event::Refused(challenge) => {
                    tally.add_refusal(*challenge);
                    front = Front::Nothing;
                }
                Event::OffersShown => front = Front::Offers,
                Event::SetAside(_) | Event::TicketTaken(_) | Event::OffersLeft => {
                    front = Front::Nothing;
                }
                Event::Hidden => is_hidden = true,
                Event::Returned => is_hidden = false,
                Event::Bet { .. }
                | Event::PayBet { .. }
                | Event::Filled { .. }
                | Event::Opined { .. }
                | Event::HandsCounted { .. } => {}
            }
        }
        tally.add_time(front, is_hidden, now.since(last));
        tally
    }

    /// Items an hour of worked time; none before anything was done.
    pub fn throughput(&self) -> Option<u64> {
        let hour = 3_600_000;
        (self.worked.0 > 0 && self.marks.n_items > 0)
            .then(|| u64::from(self.marks.n_items) * hour / self.worked.0)
    }

    /// The row of one kind.
    pub fn kind(&self, kind: TaskKind) -> Option<&KindTally> {
        self.kinds.iter().find(|row| row.kind == kind)
    }

    fn empty() -> Self {
        let row = |kind| KindTally { kind, n_answered: 0, n_refused: 0, marks: Marks::default() };
        Self {
            kinds: TaskKind::ALL.map(row).to_vec(),
            counts: Counts::default(),
            worked: Millis(0),
            searching: Millis(0),
            idle: Millis(0),
            away: Millis(0),
            marks: Marks::default(),
            n_failed: 0,
            n_refused: 0,
            points: 0,
        }
    }

    fn add_time(&mut self, front: Front, is_hidden: bool, elapsed: Millis) {
        let clock = match front {
            _ if is_hidden => &mut self.away,
            Front::Item(kind) => {
                self.counts.add_time(kind, elapsed);
                &mut self.worked
            }
            Front::Offers => &mut self.searching,
            Front::Nothing => &mut self.idle,
        };
        *clock = clock.plus(elapsed);
    }

    fn add_answer(&mut self, seed: u64, corpus: &Corpus, challenge: ChallengeId, answer: &Answer) {
        let marks = mark(seed, corpus, challenge, answer);
        self.marks = sum(self.marks, marks);
        self.counts.add_answer(challenge.kind, marks);
        self.points += points(seed, corpus, challenge, answer);
        self.n_failed += u32::from(marks.n_gold_right < marks.n_gold);
        for row in self.kinds.iter_mut().filter(|row| row.kind == challenge.kind) {
            row.n_answered += 1;
            row.marks = sum(row.marks, marks);
        }
    }

    fn add_refusal(&mut self, challenge: ChallengeId) {
        self.n_refused += 1;
        for row in self.kinds.iter_mut().filter(|row| row.kind == challenge.kind) {
            row.n_refused += 1;
        }
    }
}

fn sum(a: Marks, b: Marks) -> Marks {
    Marks {
        n_items: a.n_items + b.n_items,
        n_unknown: a.n_unknown + b.n_unknown,
        n_gold: a.n_gold + b.n_gold,
        n_gold_right: a.n_gold_right + b.n_gold_right,
    }
}
