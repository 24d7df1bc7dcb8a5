// Types of the element <click-work>, version {{version}}: its attributes and properties, its events, and the messages that
// the framed form, embed.html, sends to the page around it. Importing the module defines the element.

/** The scenes of the story, in order. */
export type ClickWorkScene = {{scenes}};

/** The kinds of task. More may come in a later version: treat one that you do not know as any task. */
export type ClickWorkTaskKind = {{kinds}};

/** Why the application did not start, or stopped. The reader then has the static version, and a sentence. */
export type ClickWorkFailure = {{failures}};

/** How a task ended. What was answered is never told. */
export type ClickWorkEnding = "answered" | "refused";

/**
 * The element. Each property is the attribute of the same name, and `""` where it is not set; a value that is not known is
 * as none. `lang` is every element's own. A type alone: the class is not exported, `document.createElement("click-work")` makes one.
 */
export interface ClickWorkElement extends HTMLElement {
  /** `light`, `dark`, or `auto`, which follows the page. */
  theme: string;
  /** Where the story opens: a {@link ClickWorkScene}. */
  scene: string;
  /** `short` tells the story up to the points, then invites to go on; else all of it. */
  depth: string;
  /** {@link ClickWorkTaskKind}s, parted by commas: those alone wait at the counter. */
  tasks: string;
  /** A whole number below 2^64, in digits: the same seed gives everyone the same items. */
  seed: string;
  /** `fr` or `us`: whose minimum wage stands beside the reader's time. */
  country: string;
  /** `eur` or `usd`. */
  currency: string;
  /** `off` hides the points. */
  points: string;
  /** `class` is for one projector before a class. */
  mode: string;
  /** `host` sets the prose in the page's font. */
  font: string;
  /** The address, on the same site, of a file of your own figures. */
  rates: string;
  /** How your page wants to be cited; the attribute is `cite-as`. */
  citeAs: string;
  /** Figures changed by a reader, as in the links that she shares. */
  edit: string;
  /** A code of a class, as in the links that readers share: it joins those of the class's page. */
  code: string;
}

/** What each event carries. All bubble and are composed. None holds an answer. Version 1: words are added, never changed. */
export interface ClickWorkEventDetails {
  /** The application is ready for the reader. */
  "click-work:live": Record<string, never>;
  /** It is not, or no more. */
  "click-work:failed": { reason: ClickWorkFailure };
  /** A scene is on display. */
  "click-work:scene": { scene: ClickWorkScene };
  /** A task is on display; `index` counts those of its kind, from 0, in digits. */
  "click-work:task": { kind: ClickWorkTaskKind; index: string };
  /** A task is done with. */
  "click-work:closed": { kind: ClickWorkTaskKind; index: string; ending: ClickWorkEnding };
  /** The reader began anew. */
  "click-work:reset": Record<string, never>;
  /** Of your own figures, how many hold, and how many sentences say what is wrong with others; in digits. */
  "click-work:rates": { loaded: string; complaints: string };
}

/** The events by name, as `addEventListener` gives them. */
export type ClickWorkEventMap = {
  [Name in keyof ClickWorkEventDetails]: CustomEvent<ClickWorkEventDetails[Name]>;
};

/**
 * What embed.html, framed, posts to the page around it at each change of its height, in whole CSS pixels: one message for
 * each dialect. That of WordPress only where its secret is in our fragment, that of pym (a string) only where its childId
 * is in our query.
 */
export type ClickWorkMessage =
  | { height: number }
  | { sentinel: "amp"; type: "embed-size"; height: number }
  | { context: "h5p"; action: "hello" }
  | { context: "h5p"; action: "resize"; scrollHeight: number; height: number }
  | { subject: "lti.frameResize"; height: number }
  | { message: "height"; value: number; secret: string }
  | `pymxPYMx${string}xPYMxheightxPYMx${number}`;

declare global {
  interface HTMLElementTagNameMap {
    "click-work": ClickWorkElement;
  }
  interface HTMLElementEventMap extends ClickWorkEventMap {}
  interface DocumentEventMap extends ClickWorkEventMap {}
}
