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

}
