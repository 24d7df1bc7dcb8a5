// The entry of the page of learning platforms: embed.html with an adapter to SCORM 1.2.

import { makeGlue } from "glue";
import { sentences } from "generated";
import { frameNames, plainAddress } from "./address.js";
import { defineElement } from "./element.js";
import { reportHeight } from "./height.js";
import { inlinedParts } from "./inlined.js";
import { ourLanguage } from "./options.js";
import { followAddress } from "./ours.js";
import { beginVisit, findApi } from "./scorm.js";

const widget = document.querySelector("click-work");

start();

async function start() {
  const api = findApi(window);
  const visit = api && (await beginVisit(api, widget.dataset.build));
  followAddress();
  reportHeight(frameNames(location));
  if (visit) follow(visit);
  // Without a platform nobody is told anything: the promise is that of the file.
  const form = visit ? "scorm" : "file";
  defineElement(inlinedParts(makeGlue, "app", "annex"), { form, home: plainAddress(location.href), keeper: visit });
}

function follow(visit) {
  const options = () => ({ depth: widget.getAttribute("depth"), points: widget.getAttribute("points") });
  widget.addEventListener("click-work:live", () => visit.see(widget.getAttribute("scene") ?? "threshold", options()));
  widget.addEventListener("click-work:scene", ({ detail }) => visit.see(detail.scene, options()));
  visit.onfull = () => {
    const note = document.getElementById("room");
    note.lang = ourLanguage(document.documentElement.lang);
    note.textContent = sentences[note.lang].room;
  };
  // The first where it is heard; frames that are taken out of a page may hear the second alone.
  for (const name of ["pagehide", "unload"]) addEventListener(name, () => visit.end());
}
