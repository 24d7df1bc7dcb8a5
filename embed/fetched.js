// The application as separate files beside the loader: fetched and compiled once a page.

import { compile, demandWebAssembly, Failure } from "./failure.js";

// The annex is not needed at the start: it may be slow, but not for ever.
const ANNEX_TIMEOUT_MS = 30_000;

/**
 * Fetches, compiles and starts the application at these addresses. Gives the glue, whose `mount` is ready, and the
 * promise of the annex: it is asked for once the WebAssembly is here, so as not to compete with it, and before the
 * application is live, because nothing is asked after that.
 */
export async function fetchApp(glueUrl, wasmUrl, annexUrl) {
  demandWebAssembly();
  const policy = watchPolicy([glueUrl, wasmUrl]);
  try {
    const [glue, [module, annex]] = await Promise.all([importGlue(glueUrl), fetchModule(wasmUrl, annexUrl)]);
    await glue.default({ module_or_path: module });
    return { glue, annex };
  } catch (error) {
    // The report of a blocked request comes one task after the failure that it explains.
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw policy.blocked ? new Failure("blocked", error) : error;
  } finally {
    policy.stop();
  }
}

async function importGlue(url) {
  try {
    return await import(url);
  } catch (error) {
    throw new Failure(error instanceof SyntaxError ? "damaged" : "network", error);
  }
}

// Without compileStreaming, which refuses a file that is right but served under another type.
async function fetchModule(url, annexUrl) {
  let bytes;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new Failure("network", error);
  }
  const annex = fetchText(annexUrl);
  // Who waits for it hears of its failure; if nobody ever does, that is no error of the page.
  annex.catch(() => {});
  return [await compile(bytes), annex];
}

async function fetchText(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(ANNEX_TIMEOUT_MS) });
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
