// The entry of embed.html, the one-file form: this page is ours, so its address, title and theme are ours to use.

import * as glue from "glue";
import { titles } from "generated";
import { addressOptions, wordpressSecret } from "./address.js";
import { defineElement } from "./element.js";
import { reportHeight } from "./height.js";
import { inlineApp } from "./inlined.js";
import { ourLanguage } from "./options.js";

const widget = document.querySelector("click-work");

function readAddress() {
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

readAddress();
addEventListener("hashchange", readAddress);
reportHeight(wordpressSecret(location));
defineElement(() => inlineApp(glue, "app", "annex"), "file");
