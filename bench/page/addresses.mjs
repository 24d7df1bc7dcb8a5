// Damages addresses of our own pages a million times, as benches/fuzz.rs damages the rest, and holds what embed/address.js
// makes of them: known names alone, each short, and nothing that runs. Given a number, so many cases are tried.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { addressOptions, frameNames, plainAddress } from "../../embed/address.js";
import { OPTION_NAMES } from "../../embed/options.js";

const corpus = readFileSync(new URL("../../benches/corpus/addresses.txt", import.meta.url), "utf8").trim().split("\n");
const oddities = ["", "\0", "%", "%00", "%E9", "&", "=", "#", "?", ";", "é", "👩‍🌾", "‮", "../", "javascript:", "<script>", "x".repeat(3000), "7".repeat(90)];
const n_cases = Number(process.argv[2] ?? 1_000_000);

// The same cases at each run.
let state = 1;
const below = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * n);
};
const pick = (list) => list[below(list.length)];

function damaged() {
  let text = pick(corpus);
  for (let left = below(7); left > 0; left -= 1) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + below(12));
    const put = [() => pick(oddities), () => "", () => text.slice(at, end).repeat(2), () => pick(corpus).slice(below(20)),
      () => String.fromCharCode(below(0x3000))];
    text = text.slice(0, at) + pick(put)() + text.slice(end);
  }
  return text;
}

for (let nth = 0; nth < n_cases; nth += 1) {
  const text = damaged();
  const cut = text.indexOf("#");
  const [search, hash] = cut < 0 ? [text, ""] : [text.slice(0, cut), text.slice(cut)];
  const start = performance.now();
  const options = addressOptions({ search, hash });
  const { secret, childId } = frameNames({ search, hash });
  assert(plainAddress(`https://example.org/${text}`)?.startsWith("https://example.org/"), text);
  if (!/^(https?|file):/.test(text)) assert.equal(plainAddress(text), undefined, text);
  for (const [name, value] of Object.entries(options)) {
    assert(OPTION_NAMES.includes(name) && typeof value === "string" && value.length <= 8192, text);
  }
  assert(options.scene === undefined || options.scene.length <= 64, text);
  assert(options.rates === undefined, text);
  for (const name of [secret, childId]) assert(name === undefined || /^[\w-]{1,64}$/.test(name), text);
  assert(performance.now() - start < 1000, `a hang: ${text}`);
}
console.log(`addresses ${n_cases}`);
