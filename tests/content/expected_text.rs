impl Text {
    /// `Hello: what’s the “time”?`
    pub fn greeting(self) -> &'static str {
        match self.language {
            Language::French => "Bonjour\u{202f}: l’heure\u{202f}?",
            Language::English => "Hello: what’s the “time”?",
        }
    }

    /// `Some help`
    pub fn greeting_hint(self) -> &'static str {
        match self.language {
            Language::French => "Une aide",
            Language::English => "Some help",
        }
    }

    /// `{ $n } tasks for { $name }!`
    pub fn tasks(self, n: u64, name: &str) -> String {
        let mut out = String::new();
        match self.language {
            Language::French => {
match n {
0 => {
out.push_str("Aucune tâche");
}
1 => {
out.push_str(&crate::content::numbers::integer(self.language, n));
out.push_str(" tâche");
}
_ => {
out.push_str(&crate::content::numbers::integer(self.language, n));
out.push_str(" tâches");
}
}
out.push_str(" pour ");
out.push_str(name);
out.push_str("\u{202f}!");
            }
            Language::English => {
match n {
1 => {
out.push_str("One task");
}
_ => {
out.push_str(&crate::content::numbers::integer(self.language, n));
out.push_str(" tasks");
}
}
out.push_str(" for ");
out.push_str(name);
out.push('!');
            }
        }
        out
    }

    /// `{ $part }% of €{ $whole }`
    pub fn share(self, part: &str, whole: &str) -> String {
        let mut out = String::new();
        match self.language {
            Language::French => {
out.push_str(part);
out.push_str("\u{202f}% de ");
out.push_str(whole);
out.push_str("\u{a0}€");
            }
            Language::English => {
out.push_str(part);
out.push_str("% of €");
out.push_str(whole);
            }
        }
        out
    }

    /// `{ $a }x{ $a }`
    pub fn mark(self, a: &str) -> String {
        let mut out = String::new();
        match self.language {
            Language::French => {
out.push_str(a);
out.push('x');
out.push_str(a);
            }
            Language::English => {
out.push_str(a);
out.push('x');
out.push_str(a);
            }
        }
        out
    }

    /// The what of a rate of the evidence, by its index.
    pub fn rate_what(self, index: usize) -> &'static str {
        static FRENCH: [&str; 2] = [
            "Mot saisi",
            "Image classée",
        ];
        static ENGLISH: [&str; 2] = [
            "Word typed",
            "Image classified",
        ];
        let texts = match self.language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        };
        texts.get(index).copied().unwrap_or("")
    }

    /// The place of a rate of the evidence, by its index.
    pub fn rate_place(self, index: usize) -> &'static str {
        static FRENCH: [&str; 2] = [
            "Ici",
            "Là",
        ];
        static ENGLISH: [&str; 2] = [
            "Here",
            "There",
        ];
        let texts = match self.language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        };
        texts.get(index).copied().unwrap_or("")
    }

    /// The note of a rate of the evidence, by its index.
    pub fn rate_note(self, index: usize) -> Option<&'static str> {
        static FRENCH: [Option<&str>; 2] = [
            Some("Une note."),
            None,
        ];
        static ENGLISH: [Option<&str>; 2] = [
            Some("A note."),
            None,
        ];
        let texts = match self.language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        };
        texts.get(index).copied().unwrap_or(None)
    }

    /// The what of a wage of the evidence, by its index.
    pub fn wage_what(self, index: usize) -> &'static str {
        static FRENCH: [&str; 1] = [
            "Minimum",
        ];
        static ENGLISH: [&str; 1] = [
            "Minimum",
        ];
        let texts = match self.language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        };
        texts.get(index).copied().unwrap_or("")
    }

    /// The place of a wage of the evidence, by its index.
    pub fn wage_place(self, index: usize) -> &'static str {
        static FRENCH: [&str; 1] = [
            "Ici",
        ];
        static ENGLISH: [&str; 1] = [
            "Here",
        ];
        let texts = match self.language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
        };
        texts.get(index).copied().unwrap_or("")
    }

}
