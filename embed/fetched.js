// The application as separate files beside the loader: fetched and compiled once a page.

import { compile, demandWebAssembly, Failure } from "./failure.js";

/** Fetches, compiles and starts the application at these addresses. Gives the glue, whose `mount` is ready. */
export async function fetchApp(glueUrl, wasmUrl) {
  demandWebAssembly();
  const policy = watchPolicy([glueUrl, wasmUrl]);
  try {
    const [glue, module] = await Promise.all([importGlue(glueUrl), fetchModule(wasmUrl)]);
    await glue.default({ module_or_path: module });
    return glue;
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
async function fetchModule(url) {
  let bytes;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new Failure("network", error);
  }
  return compile(bytes);
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
