// The entry of embed.html, the one-file form: a page of ours that tells the page around it its height.

import { makeGlue } from "glue";
import { frameNames, plainAddress } from "./address.js";
import { defineElement } from "./element.js";
import { reportHeight } from "./height.js";
import { inlinedParts } from "./inlined.js";
import { followAddress } from "./ours.js";

followAddress();
reportHeight(frameNames(location));
defineElement(inlinedParts(makeGlue, "app", "annex"), { form: "file", home: plainAddress(location.href) });
