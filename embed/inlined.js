// The application inside one file: deflated, in base64, in a block of data of the page.

import { compile, demandWebAssembly, Failure } from "./failure.js";

/** Unpacks, compiles and starts the application found in the block of one id, with the annex in that of another. */
export async function inlineApp(glue, appId, annexId) {
  demandWebAssembly();
  const module = await compile(await inflate(readBlock(appId)));
  await glue.default({ module_or_path: module });
  const annex = Promise.resolve(document.getElementById(annexId)?.textContent ?? "");
  return { glue, annex };
}

function readBlock(id) {
  try {
    return Uint8Array.from(atob(document.getElementById(id).textContent), (char) => char.charCodeAt(0));
  } catch (error) {
    throw new Failure("damaged", error);
  }
}

async function inflate(bytes) {
  // Browsers of the same years brought both: without the one, the other would be of no use to us.
  if (typeof DecompressionStream !== "function") throw new Failure("no-wasm");
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return await new Response(stream).arrayBuffer();
  } catch (error) {
    throw new Failure("damaged", error);
  }
}
