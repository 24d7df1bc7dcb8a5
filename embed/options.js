// The options of the widget: their names are the element's attributes and the file's query.

export const OPTION_NAMES = [
  "lang", "theme", "scene", "seed", "country", "currency", "points", "depth", "tasks", "font", "mode",
  "cite-as",
];

// A longer value is no value that we know: it is left out before anything reads it.
const MAX_VALUE_LENGTH = 64;
// A citation is a sentence; the application counts its characters.
const MAX_CITATION_LENGTH = 1200;

function maxLength(name) {
  return name === "cite-as" ? MAX_CITATION_LENGTH : MAX_VALUE_LENGTH;
}

/** The known options among [name, value] pairs, as a plain object of strings. */
export function knownOptions(pairs) {
  const options = {};
  for (const [name, value] of pairs) {
    if (OPTION_NAMES.includes(name) && value.length <= maxLength(name)) options[name] = value;
  }
  return options;
}

/** The language we speak that answers best to a language tag: French, else English. */
export function ourLanguage(tag) {
  return /^fr\b/i.test(tag ?? "") ? "fr" : "en";
}
