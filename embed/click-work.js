// The loader for pages of others: <script type="module" src=".../click-work.js"> and the element <click-work>.
// The application lies beside it; all addresses are relative to this file.

import { hasOpening } from "generated";
import { plainAddress } from "./address.js";
import { defineElement } from "./element.js";
import { fetchedParts } from "./fetched.js";

const here = import.meta.url;

// Each file that is needed stands here whole, in the form that bundlers follow (an import, a URL beside import.meta.url):
// so a page that bundles us takes them along. The address of the glue is only compared with what a policy blocks, and
// `home` only given to readers: both are written so that no bundler takes what they name for one more file.
const files = {
  opening: hasOpening && {
    importGlue: () => import("./app/opening.js"),
    glueUrl: new URL("./app/opening.js", here),
    wasmUrl: new URL("./app/opening_bg.wasm", import.meta.url),
  },
  whole: {
    importGlue: () => import("./app/click-work.js"),
    glueUrl: new URL("./app/click-work.js", here),
    wasmUrl: new URL("./app/click-work_bg.wasm", import.meta.url),
  },
  annex: new URL("./app/annex.txt", import.meta.url),
  first: {
    fr: new URL("./app/first-fr.txt", import.meta.url),
    en: new URL("./app/first-en.txt", import.meta.url),
    pictures: new URL("./app/first-pictures.txt", import.meta.url),
  },
};

// Our own page lies beside us, but not beside another file into which we were bundled.
const isOwnFile = new URL(here).pathname.endsWith("/click-work.js");
const home = isOwnFile ? plainAddress(new URL("./index.html", here).href) : undefined;
defineElement(fetchedParts(files), { form: "element", home });
