// The loader for pages of others: <script type="module" src=".../click-work.js"> and the element <click-work>.
// The application lies beside it; all addresses are relative to this file.

import { plainAddress } from "./address.js";
import { defineElement } from "./element.js";
import { fetchApp } from "./fetched.js";

defineElement(() => fetchApp(
  new URL("./app/click-work.js", import.meta.url).href,
  new URL("./app/click-work_bg.wasm", import.meta.url).href,
  new URL("./app/annex.txt", import.meta.url).href,
), { form: "element", home: plainAddress(new URL("./index.html", import.meta.url).href) });
