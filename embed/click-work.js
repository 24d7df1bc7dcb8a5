// The loader for pages of others: <script type="module" src=".../click-work.js"> and the element <click-work>.
// The application lies beside it; all addresses are relative to this file.

import { hasOpening } from "generated";
import { plainAddress } from "./address.js";
import { defineElement } from "./element.js";
import { fetchedParts } from "./fetched.js";

const home = plainAddress(new URL("./index.html", import.meta.url).href);
defineElement(fetchedParts(new URL("./app/", import.meta.url).href, hasOpening), { form: "element", home });
