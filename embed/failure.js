// The ways the application can fail to start, by name. A sentence exists for each in each language.

/** An error that carries the name of its cause. */
export class Failure extends Error {
  constructor(reason, cause) {
    super(reason, { cause });
    this.reason = reason;
  }
}

// The smallest module there is: the magic number and the version.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Throws where WebAssembly is missing, or forbidden by the page's policy. */
export function demandWebAssembly() {
  if (typeof WebAssembly !== "object") throw new Failure("no-wasm");
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (error) {
    throw new Failure("blocked", error);
  }
}

/** Compiles bytes; whatever is wrong with them, they are damaged (permission was asked before). */
export async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new Failure("damaged", error);
  }
}
