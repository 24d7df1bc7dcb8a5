// The address of the one-file form: the query holds the options, the fragment the scene. All else is ignored.

import { knownOptions } from "./options.js";

// Nothing we write is this long: what is longer is noise, and is not even parsed.
const MAX_LENGTH = 2048;

/** The options of an address (a Location or URL). */
export function addressOptions({ search, hash }) {
  const pairs = search.length <= MAX_LENGTH ? new URLSearchParams(search) : [];
  const options = knownOptions(pairs);
  const scene = hash.length <= MAX_LENGTH && /^#scene\/([a-z0-9-]{1,32})$/.exec(hash)?.[1];
  return scene ? { ...options, scene } : options;
}

/** The secret that WordPress puts in the fragment, to know again the frame that reports its height. */
export function wordpressSecret({ hash }) {
  return hash.length <= MAX_LENGTH ? /^#\?secret=(\w{1,64})$/.exec(hash)?.[1] : undefined;
}
