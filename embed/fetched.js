// The application as separate files beside the loader: each part fetched and compiled once a page.

import { compile, demandWebAssembly, Failure } from "./failure.js";

// What is not needed at the start may be slow, but not for ever.
const LATER_TIMEOUT_MS = 30_000;

/**
 * The parts of the application, each asked for once, whenever it is first wanted: `opening`, what the first task needs;
 * `whole`, everything; `annex`, the words that either shows. What follows the first part is asked for as soon as the
 * bytes of that part are here, so as not to compete with it, and before anything is live, because nothing is asked after
 * that. `files` says where each is: `opening` (or none) and `whole` as { importGlue, glueUrl, wasmUrl }, `annex` a URL,
 * `first` URLs of what she may begin with before any of them: one a language, and its `pictures`.
 */
export function fetchedParts(files) {
  const parts = {
    opening: once(() => fetchPart(files.opening, askForRest)),
    whole: once((onBytes) => fetchPart(files.whole, onBytes)),
    annex: once(() => fetchText(files.annex)),
  };
  const firsts = Object.entries(files.first).map(([lang, url]) => [lang, once(() => fetchText(url))]);
  // Who waits for them hears of their failures; if nobody ever does, that is no error of the page.
  function askForRest() {
    parts.annex().catch(() => {});
    parts.whole().catch(() => {});
  }
  return {
    opening: files.opening ? parts.opening : undefined,
    whole: () => parts.whole(() => parts.annex().catch(() => {})),
    annex: parts.annex,
    first: Object.fromEntries(firsts),
  };
}

// Asks at the first call, and gives the same promise to all; what has failed may be asked for again.
function once(ask) {
  let promise;
  return (...rest) => {
    promise ??= ask(...rest).catch((error) => {
      promise = undefined;
      throw error;
    });
    return promise;
  };
}

// A part: its compiled WebAssembly, and the function that makes its glue, which can be made anew without a request.
async function fetchPart({ importGlue, glueUrl, wasmUrl }, onBytes) {
  demandWebAssembly();
  const policy = watchPolicy([glueUrl.href, wasmUrl.href]);
  try {
    const [makeGlue, module] = await Promise.all([receiveGlue(importGlue), fetchModule(wasmUrl, onBytes)]);
    return { makeGlue, module };
  } catch (error) {
    // The report of a blocked request comes one task after the failure that it explains.
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw policy.blocked ? new Failure("blocked", error) : error;
  } finally {
    policy.stop();
  }
}

async function receiveGlue(importGlue) {
  try {
    return (await importGlue()).makeGlue;
  } catch (error) {
    throw new Failure(error instanceof SyntaxError ? "damaged" : "network", error);
  }
}

// Without compileStreaming, which refuses a file that is right but served under another type.
async function fetchModule(url, onBytes) {
  let bytes;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new Failure("network", error);
  }
  onBytes?.();
  return compile(bytes);
}

async function fetchText(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(LATER_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

// Hears whether the page's policy refuses one of our files, until told to stop.
function watchPolicy(urls) {
  const watch = {
    blocked: false,
    stop: () => document.removeEventListener("securitypolicyviolation", hear),
  };
  function hear(event) {
    watch.blocked ||= urls.includes(event.blockedURI);
  }
  document.addEventListener("securitypolicyviolation", hear);
  return watch;
}
