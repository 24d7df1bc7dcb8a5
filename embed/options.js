// The options of the widget: their names are the element's attributes and, but for some, the query of our own pages.

// A longer value is no value that we know: it is left out before anything reads it.
const MAX_VALUE_LENGTH = 64;
// A citation is a sentence, whose characters the application counts.
const MAX_LENGTHS = { edit: 8192, rates: 2048, tasks: 256, "cite-as": 1200 };

export const OPTION_NAMES = [
  "lang", "theme", "scene", "seed", "country", "currency", "points", "depth", "tasks", "font", "mode", "edit",
  "code", "rates", "cite-as",
];

/** The known options among [name, value] pairs, as a plain object of strings. */
export function knownOptions(pairs) {
  const options = {};
  for (const [name, value] of pairs) {
    if (OPTION_NAMES.includes(name) && value.length <= (MAX_LENGTHS[name] ?? MAX_VALUE_LENGTH)) options[name] = value;
  }
  return options;
}

/** The language we speak that answers best to a language tag: French, else English. */
export function ourLanguage(tag) {
  return /^fr\b/i.test(tag ?? "") ? "fr" : "en";
}
