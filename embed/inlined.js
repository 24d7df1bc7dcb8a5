// The application inside one file: deflated, in base64, in a block of data of the page. It is there whole, without opening.

import { bytesOf, passed } from "./deflated.js";
import { compile, demandWebAssembly, Failure } from "./failure.js";

/**
 * The parts of the application: the whole, unpacked from the block of one id, and the annex, from that of another. They
 * stand at the end of the file, and our script before them: on a slow line the page is read and worked on while they come.
 */
export function inlinedParts(makeGlue, appId, annexId) {
  return {
    first: { fr: () => readTemplate("first-fr"), en: () => readTemplate("first-en"), pictures: () => readTemplate("first-pictures") },
    /** When the last of the file is here. */
    async arrived() {
      if (document.readyState !== "loading") return;
      await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
    },
    async whole() {
      demandWebAssembly();
      return { makeGlue, module: await compile(await inflate(readBlock(appId))) };
    },
    async annex() {
      return document.getElementById(annexId)?.textContent ?? "";
    },
  };
}

async function readTemplate(id) {
  return document.getElementById(id).innerHTML;
}

function readBlock(id) {
  try {
    return bytesOf(document.getElementById(id).textContent);
  } catch (error) {
    throw new Failure("damaged", error);
  }
}

async function inflate(bytes) {
  // Browsers of the same years brought both: without the one, the other would be of no use to us.
  if (typeof DecompressionStream !== "function") throw new Failure("no-wasm");
  try {
    return await passed(bytes, new DecompressionStream("deflate-raw"));
  } catch (error) {
    throw new Failure("damaged", error);
  }
}
