// The address of our own pages: the query holds the options, the fragment the scene, the edits or a code. All else is ignored.

import { knownOptions } from "./options.js";

// Nothing we write is this long: what is longer is noise, and is not even parsed.
const MAX_QUERY_LENGTH = 2048;
const MAX_HASH_LENGTH = 3 * 8192;

const SCENE = /^#scene\/([a-z0-9-]{1,32})$/;
// Edits stand in the fragment alone: what she changed is not for a server to read. Mail programs write ; and = as %3B and %3D.
const EDIT = /^#edit\/((?:[\w=;-]|%3B|%3D){1,8192})$/i;
// So does a code: it is a reader's answers. What is damaged is handed on, and answered on the class's page.
const CODE = /^#code\/([\w-]{1,64})$/;
// Whose figures are shown is for an author to say, not for a link.
const NOT_IN_QUERY = ["edit", "code", "rates"];

/** The options of an address (a Location or URL). */
export function addressOptions({ search, hash }) {
  const pairs = search.length <= MAX_QUERY_LENGTH ? Array.from(new URLSearchParams(search)) : [];
  const options = knownOptions(pairs.filter(([name]) => !NOT_IN_QUERY.includes(name)));
  const scene = found(SCENE, hash);
  const edit = found(EDIT, hash)?.replace(/%3B/gi, ";").replace(/%3D/gi, "=");
  const code = found(CODE, hash);
  return { ...options, ...(scene && { scene }), ...(edit && { edit }), ...(code && { code }) };
}

/**
 * The names by which hosts know again the frame that reports its height: `secret`, which WordPress puts in the fragment,
 * and `childId`, which pym puts in the query.
 */
export function frameNames({ search, hash }) {
  const secret = found(/^#\?secret=(\w{1,64})$/, hash);
  const childId = search.length <= MAX_QUERY_LENGTH ? /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(search)?.[1] : undefined;
  return { secret, childId };
}

/** An address without query and fragment, if it is one that can be given to others. */
export function plainAddress(href) {
  return /^(?:https?|file):/.test(href) ? href.split(/[?#]/)[0] : undefined;
}

function found(pattern, hash) {
  return hash.length <= MAX_HASH_LENGTH ? pattern.exec(hash)?.[1] : undefined;
}
