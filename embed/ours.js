// Our own pages: their address, language, title and theme are ours to read and to set.

import { titles } from "generated";
import { addressOptions } from "./address.js";
import { ourLanguage } from "./options.js";

/** Gives the page's only element the options of the page's address, now and when its fragment changes. */
export function followAddress() {
  const widget = document.querySelector("click-work");
  readAddress(widget);
  addEventListener("hashchange", () => readAddress(widget));
}

function readAddress(widget) {
  const options = addressOptions(location);
  options.lang = ourLanguage(options.lang ?? navigator.language);
  options.theme = theme(options.theme);
  document.documentElement.lang = options.lang;
  document.documentElement.dataset.theme = options.theme;
  document.title = titles[options.lang];
  // The static version holds both languages: the reader's comes first.
  widget.prepend(...widget.querySelectorAll(`:scope > [lang="${options.lang}"]`));
  for (const [name, value] of Object.entries(options)) widget.setAttribute(name, value);
}

// In a frame we cannot see the page around us, which is light more often than not.
function theme(asked) {
  if (asked === "light" || asked === "dark") return asked;
  const isAlone = window.parent === window;
  return isAlone && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
