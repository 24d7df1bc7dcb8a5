// An author's own evidence: a block among the element's children, or a file of the same site. What it says is judged by
// the application; here it is only fetched, capped and decoded.

const MAX_BYTES = 1_000_000;
const TIMEOUT_MS = 20_000;
const MAX_ADDRESS_LENGTH = 2048;

/** The options that carry an element's evidence, now or in a promise: { ratesText }, { ratesFault }, or none. */
export function ratesOptions(element, files) {
  const block = element.querySelector(':scope > script.click-work-rates[type="application/json"]');
  if (block?.textContent.trim()) return { ratesText: block.textContent };
  const address = element.getAttribute("rates");
  if (!files || !address || address.length > MAX_ADDRESS_LENGTH) return {};
  // Each file is asked for once a page.
  if (!files.has(address)) files.set(address, fetchRates(address));
  return files.get(address);
}

async function fetchRates(address) {
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin || url.origin === "null") return { ratesFault: "origin" };
    return { ratesText: decode(await fetchBytes(url)) };
  } catch (error) {
    console.warn("click-work: rates", error);
    return { ratesFault: FAULTS.includes(error.message) ? error.message : "network" };
  }
}

const FAULTS = ["large", "encoding"];

// Not a byte more than may be is taken, whatever the server says of the length.
async function fetchBytes(url) {
  // Same origin even after redirections; the deadline holds for the last byte too.
  const response = await fetch(url, { mode: "same-origin", signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${response.status}`);
  const chunks = [];
  let length = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    length += value.length;
    if (length > MAX_BYTES) {
      reader.cancel();
      throw new Error("large");
    }
  }
}

function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("encoding");
  }
}
