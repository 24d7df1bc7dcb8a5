// A learning platform that speaks SCORM 1.2: it is told completion, the share of scenes seen and the time, never how right
// the answers were; and it keeps the session, for the reader to go on with. Where there is none, nothing is said.

import { story } from "generated";
import { bytesOf, passed } from "./deflated.js";

// What the standard has a platform keep of a session, in characters; and how far up its interface may be.
const MAX_KEPT = 4096;
const MAX_FRAMES = 10;
const FORM = "1";

/** The platform's interface: in a window around us, or around the one that opened us. Another site's refuse to be read. */
export function findApi(from) {
  return apiAround(from) ?? apiAround(read(from, "opener"));
}

function apiAround(from) {
  let place = from;
  for (let n = 0; place && n < MAX_FRAMES; n += 1) {
    const api = read(place, "API");
    if (typeof read(api, "LMSInitialize") === "function") return api;
    const parent = read(place, "parent");
    if (parent === place) return undefined;
    place = parent;
  }
  return undefined;
}

function read(from, name) {
  try {
    return from?.[name] ?? undefined;
  } catch {
    return undefined;
  }
}

/** Begins with a platform: what it kept is read, for the same build alone. None, if it does not want to begin. */
export async function beginVisit(api, build) {
  const call = (name, ...values) => {
    try {
      return String(api[name](...values));
    } catch {
      return "false";
    }
  };
  if (call("LMSInitialize", "") !== "true") return undefined;
  const [form, keptBuild, seen, packed] = call("LMSGetValue", "cmi.suspend_data").split(".");
  const visit = new Visit(call, build, form === FORM ? seen : "");
  if (form === FORM && keptBuild === build) await visit.unpack(packed ?? "");
  visit.begin();
  return visit;
}

/** A reader's visit: the record it begins with, and what the platform is told. */
class Visit {
  /** The record to go on from. */
  record;
  /** Called when the platform has no room for what follows. */
  onfull = () => {};

  #call;
  #build;
  #seen;
  #packed = "";
  #n = 0;
  #started = performance.now();
  #isOver = false;

  constructor(call, build, seen) {
    this.#call = call;
    this.#build = build;
    this.#seen = new Set(story.filter((_, place) => seen?.[place] === "1"));
  }

  async unpack(packed) {
    try {
      const record = await passed(bytesOf(packed), new DecompressionStream("deflate-raw"));
      if (record.length > 0) [this.record, this.#packed] = [record, packed];
    } catch {
      // Damaged: the session begins anew.
    }
  }

  begin() {
    const status = this.#call("LMSGetValue", "cmi.core.lesson_status");
    if (status !== "completed" && status !== "passed") this.#set("cmi.core.lesson_status", "incomplete");
    this.#set("cmi.core.score.min", "0");
    this.#set("cmi.core.score.max", "100");
    this.#tell();
  }

  /** A scene is on display. The story is complete at its end: the short one's is the payslip's, or the points'. */
  see(scene, { depth, points }) {
    if (!story.includes(scene)) return;
    this.#seen.add(scene);
    const told = story.slice(0, depth === "short" ? story.indexOf("points") + 1 : story.length);
    const all = told.filter((name) => name !== "points" || points !== "off");
    const nSeen = all.filter((name) => this.#seen.has(name)).length;
    this.#set("cmi.core.score.raw", String(Math.round((100 * nSeen) / all.length)));
    if (scene === all.at(-1)) this.#set("cmi.core.lesson_status", "completed");
    this.#tell();
  }

  /** Keeps a record. When it is too long, the last that was not stays, and the reader is told. */
  async keep(record) {
    if (!record) return;
    const n = (this.#n += 1);
    const bytes = await passed(record, new CompressionStream("deflate-raw"));
    // A later one has come meanwhile.
    if (n !== this.#n) return;
    const packed = btoa(String.fromCharCode(...bytes));
    if (this.#kept(packed).length > MAX_KEPT) return this.onfull();
    this.#packed = packed;
    this.#tell();
  }

  /** She leaves. */
  end() {
    if (this.#isOver) return;
    this.#set("cmi.core.session_time", timespan(performance.now() - this.#started));
    this.#set("cmi.core.exit", "suspend");
    this.#tell();
    this.#call("LMSFinish", "");
    this.#isOver = true;
  }

  #kept(packed) {
    const seen = story.map((name) => (this.#seen.has(name) ? "1" : "0")).join("");
    return [FORM, this.#build, seen, packed].join(".");
  }

  #tell() {
    this.#set("cmi.suspend_data", this.#kept(this.#packed));
    if (!this.#isOver) this.#call("LMSCommit", "");
  }

  #set(name, value) {
    if (!this.#isOver) this.#call("LMSSetValue", name, value);
  }
}

/** Milliseconds as the standard writes them: HHHH:MM:SS.SS. */
export function timespan(millis) {
  const hundredths = Math.min(Math.floor(millis / 10), 9999 * 360000 + 359999);
  const two = (value) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(hundredths / 360000), Math.floor(hundredths / 6000) % 60];
  const seconds = Math.floor(hundredths / 100) % 60;
  return `${String(hours).padStart(4, "0")}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}
