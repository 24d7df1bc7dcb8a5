// The element <click-work>: a static version to read until the application is live, then the application.
// Attributes are the options. What the author put inside is the static version, shown again after a failure.
// Events, all composed: click-work:live, click-work:failed {reason}, and those of the application.

import { css, sentences } from "generated";
import { Failure } from "./failure.js";
import { knownOptions, OPTION_NAMES, ourLanguage } from "./options.js";

const TIMEOUT_MS = 8000;
const NEAR = "300px";

const OWN_CSS = ":host{display:block}:host([hidden]),[hidden]{display:none}";

/**
 * Defines the element once. `load` starts the application and gives its glue, with the promise of its annex; it is
 * called once a page. `form` is "element" or "file": each makes its own promise of privacy. `home` is the address of our
 * own page, for links to share.
 */
export function defineElement(load, { form, home }) {
  // The same loader twice on a page, or two versions of it: the first stays.
  if (customElements.get("click-work")) return;
  const page = { load, form, home, app: undefined, lacksAnnex: false, isFallen: false, live: new Set(), sheet: undefined };
  customElements.define("click-work", elementClass(page));
}

// What all elements share: one application, fetched once; a failure may be tried again by a later element.
function sharedApp(page) {
  page.app ??= page.load().then((app) => start(page, app), (error) => {
    page.app = undefined;
    throw error;
  });
  return page.app;
}

// The words about figures are handed over once, before or after the first element is live.
function start(page, { glue, annex }) {
  const receive = (take) => {
    if (page.isFallen) return;
    guard(page, () => (page.lacksAnnex = !take()));
    for (const element of page.live) element.refresh();
  };
  annex.then(
    (text) => receive(() => glue.deliver(text)),
    (error) => {
      console.warn("click-work: annex", error);
      receive(() => glue.annex_failed());
    },
  );
  return glue;
}

function elementClass(page) {
  class ClickWork extends HTMLElement {
    static observedAttributes = OPTION_NAMES;

    #slot = document.createElement("slot");
    #note = document.createElement("p");
    #stage = document.createElement("div");
    #handle = null;
    #watcher = null;
    #timer = 0;
    #isStarting = false;
    #isUpdateDue = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      dress(root, page);
      this.#note.part = "failure";
      this.#note.className = "failure";
      this.#note.setAttribute("role", "status");
      this.#stage.className = "stage";
      this.#stage.hidden = true;
      // The panic comes from the application's own hook: after it no instance may be called again.
      this.#stage.addEventListener("click-work:panic", () => panicked(page));
      root.append(this.#note, this.#slot, this.#stage);
    }

    connectedCallback() {
      if (this.#handle || this.#watcher || this.#isStarting) return;
      this.#whenNear(() => this.#start());
    }

    disconnectedCallback() {
      // A move in the page is a removal and an insertion in the same task: only the first without the second is the end.
      setTimeout(() => this.isConnected || this.#end());
    }

    attributeChangedCallback() {
      if (!this.#handle || this.#isUpdateDue) return;
      // Several attributes set in one task make one update.
      this.#isUpdateDue = true;
      queueMicrotask(() => {
        this.#isUpdateDue = false;
        this.#guard(() => this.#handle?.update(this.#options()));
      });
    }

    /** Shows the static version with the sentence for a reason, and tells the page. */
    fail(reason) {
      clearTimeout(this.#timer);
      this.#note.lang = this.#language();
      this.#note.textContent = sentences[this.#note.lang][reason] ?? "";
      this.#show(false);
      this.#tell("failed", { reason });
    }

    /** Forgets the application without calling it: it stopped, and cannot be called any more. */
    forget() {
      this.#handle = null;
      this.#stage.replaceChildren();
    }

    // Work that is heavy waits until the reader is near.
    #whenNear(then) {
      if (typeof IntersectionObserver !== "function") return then();
      this.#watcher = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#stopWatching();
        then();
      }, { rootMargin: NEAR });
      this.#watcher.observe(this);
    }

    #stopWatching() {
      this.#watcher?.disconnect();
      this.#watcher = null;
    }

    async #start() {
      this.#isStarting = true;
      this.#timer = setTimeout(() => this.fail("timeout"), TIMEOUT_MS);
      try {
        const app = await sharedApp(page);
        if (this.isConnected) this.#mount(app);
      } catch (error) {
        // For the page's author; the reader gets the sentence.
        console.warn("click-work:", error.reason, error.cause);
        if (this.isConnected) this.fail(error.reason ?? "damaged");
      } finally {
        clearTimeout(this.#timer);
        this.#isStarting = false;
      }
    }

    /** Draws anew what all elements share; without the annex, the static version is within reach. */
    refresh() {
      this.#guard(() => this.#handle?.refresh());
      this.#offerStatic();
    }

    #mount(app) {
      // Shown before it is filled and filled in the same task: nothing empty is ever painted.
      this.#show(true);
      this.#note.textContent = "";
      this.#guard(() => (this.#handle = app.mount(this.#stage, this.#options())));
      if (!this.#handle) return;
      page.live.add(this);
      this.#offerStatic();
      setTimeout(() => {
        if (!this.#handle) return;
        this.toggleAttribute("data-live", true);
        this.#tell("live", {});
      });
    }

    #end() {
      this.#stopWatching();
      clearTimeout(this.#timer);
      this.#guard(() => this.#handle?.destroy());
      this.forget();
      page.live.delete(this);
      this.#note.textContent = "";
      this.#show(false);
    }

    // A call into the application that throws is its end, for all instances: they share one memory.
    #guard(call) {
      guard(page, call, this);
    }

    // Below what is live, so that nothing of it moves.
    #offerStatic() {
      if (!page.lacksAnnex || !this.#handle) return;
      this.shadowRoot.append(this.#slot);
      this.#slot.hidden = false;
    }

    #show(isLive) {
      this.#slot.hidden = isLive;
      this.#stage.hidden = !isLive;
      if (!isLive) this.removeAttribute("data-live");
    }

    #options() {
      const options = knownOptions(Array.from(this.attributes, ({ name, value }) => [name, value]));
      return { ...options, lang: this.#language(), form: page.form, home: page.home };
    }

    #language() {
      const tag = this.closest("[lang]")?.lang || navigator.language;
      return ourLanguage(tag);
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(`click-work:${name}`, { bubbles: true, composed: true, detail }));
    }
  }

  reflectOptions(ClickWork.prototype);
  return ClickWork;
}

// The page's elements share one style sheet; no style attribute, which strict hosts refuse.
function dress(root, page) {
  if (!page.sheet) {
    page.sheet = new CSSStyleSheet();
    page.sheet.replaceSync(OWN_CSS + css);
  }
  root.adoptedStyleSheets = [page.sheet];
}

function guard(page, call, element) {
  try {
    call();
  } catch {
    panicked(page, element);
  }
}

// After a panic the application's memory is unsound: nobody calls it again, and who comes later is told so.
function panicked(page, starting) {
  page.isFallen = true;
  page.app = Promise.reject(new Failure("panic"));
  page.app.catch(() => {});
  const fallen = new Set(page.live);
  if (starting) fallen.add(starting);
  page.live.clear();
  for (const element of fallen) {
    element.forget();
    element.fail("panic");
  }
}

// Each option is a property too, but those that every element has already.
function reflectOptions(prototype) {
  for (const name of OPTION_NAMES) {
    if (name in HTMLElement.prototype) continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name) ?? "";
      },
      set(value) {
        this.setAttribute(name, value);
      },
    });
  }
}
