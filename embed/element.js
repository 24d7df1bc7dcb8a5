// The element <click-work>: a static version to read; the first task to begin with; then the application.
// Attributes are the options. What the author put inside is the static version, shown again after a failure.
// Events, all composed: click-work:live, click-work:failed {reason}, and those of the application.

import { css, sentences } from "generated";
import { FirstTask, fitsFirst, isDark } from "./first.js";
import { ratesOptions } from "./rates.js";
import { knownOptions, OPTION_NAMES, ourLanguage } from "./options.js";
import { fitsOpening, SharedApp } from "./shared.js";

const TIMEOUT_MS = 8000;
const NEAR = "300px";
// What the application tells when a task is done with, or a scene left: her record is kept then, and the whole may take over.
const PAUSES = ["click-work:closed", "click-work:scene", "click-work:reset"];

const OWN_CSS =
  ":host{display:block}:host([hidden]),[hidden]{display:none}.restart{font:inherit;min-height:44px;padding-inline:1em}";

/**
 * Defines the element once. `parts` are the application's. `form` is "element", "file" or "scorm": each makes its own promise of
 * privacy. `home` is the address of our own page, for links to share. `keeper`, where
 * there is one, has the record to begin with and keeps each new one.
 */
export function defineElement(parts, { form, home, keeper }) {
  // The same loader twice on a page, or two versions of it: the first stays.
  if (customElements.get("click-work")) return;
  const page = { app: new SharedApp(parts), parts, form, home, keeper, sheet: undefined };
  // A file of its own makes no request: there, evidence is inlined.
  page.files = form === "element" && new Map();
  customElements.define("click-work", elementClass(page));
}

function elementClass(page) {
  class ClickWork extends HTMLElement {
    static observedAttributes = OPTION_NAMES;

    #slot = document.createElement("slot");
    #note = document.createElement("p");
    #stage = document.createElement("div");
    #glue = null;
    #handle = null;
    #record = page.keeper?.record;
    #first = null;
    #watcher = null;
    #timer = 0;
    #isStarting = false;
    #isUpdateDue = false;
    #isPauseDue = false;
    #rates = {};

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      dress(root, page);
      this.#note.part = "failure";
      this.#note.className = "failure";
      this.#note.setAttribute("role", "status");
      this.#stage.hidden = true;
      this.#prepareStage();
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
      const language = this.#language();
      this.#note.lang = language;
      this.#note.replaceChildren(sentences[language][reason] ?? "");
      if (reason === "panic") this.#note.append(" ", this.#restartButton(language));
      this.#show(false);
      this.#keepFirst(reason);
      this.#tell("failed", { reason });
    }

    // What is late may still come: then she goes on with her task, and what there is to read stands below it.
    #keepFirst(reason) {
      if (!this.#first) return;
      const isKept = reason === "timeout" && this.#first.isAtTask;
      this.#first.stage.hidden = !isKept;
      if (isKept) this.shadowRoot.append(this.#note, this.#slot);
    }

    /** Forgets the application without calling it: it stopped, and cannot be called any more. */
    forget() {
      this.#handle = this.#glue = null;
      this.#stage.replaceChildren();
    }

    /** Draws anew what all elements share; without the rest, the static version is within reach. */
    refresh() {
      this.#guard(() => this.#handle?.refresh());
      this.#offerStatic();
    }

    /** The whole is here. It takes the place of the opening at once where she waits for it, or has not put her hand to
     * anything; else at the next pause, since what she is at must not vanish under it. */
    takeOver() {
      const isAtRest = !this.shadowRoot.activeElement;
      if (isAtRest || this.#stage.querySelector(".awaits-rest")) this.#pause(!isAtRest);
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
      this.#offerFirst();
      // What is still on its way with the page itself is not late.
      await page.parts.arrived?.();
      this.#timer = setTimeout(() => this.fail("timeout"), TIMEOUT_MS);
      try {
        const rates = this.#askForRates();
        const glue = await page.app.begin(fitsOpening(this.#options()));
        await this.#first?.atRest();
        if (this.isConnected) this.#mount(glue);
        this.#receiveRates(rates);
      } catch (error) {
        // For the page's author; the reader gets the sentence.
        console.warn("click-work:", error.reason, error.cause);
        if (this.isConnected) this.fail(error.reason ?? "damaged");
      } finally {
        clearTimeout(this.#timer);
        this.#isStarting = false;
      }
    }

    // Before the application is live, since nothing is asked after; she does not wait for the answer.
    #askForRates() {
      const rates = ratesOptions(this, page.files);
      this.#rates = rates instanceof Promise ? {} : rates;
      return rates;
    }

    async #receiveRates(rates) {
      if (!(rates instanceof Promise)) return;
      this.#rates = await rates;
      this.#guard(() => this.#handle?.update(this.#options()));
    }

    #mount(glue) {
      // Shown before it is filled and filled in the same task: nothing empty is ever painted.
      this.#show(true);
      this.#note.replaceChildren();
      // After a panic she pressed to go on: the focus follows.
      this.#fill(glue, this.#record !== page.keeper?.record);
      if (!this.#handle) return;
      this.#adoptFirst();
      page.app.live.add(this);
      this.#offerStatic();
      setTimeout(() => {
        if (!this.#handle) return;
        this.toggleAttribute("data-live", true);
        this.#tell("live", {});
      });
    }

    // From her record, if one is kept: after a panic, or when the whole follows the opening.
    #fill(glue, hasFocus) {
      this.#guard(() => {
        const options = this.#options();
        // Asked otherwise meanwhile, she had another task before her.
        if (!this.#record && fitsFirst(options)) options.early = this.#first?.text();
        this.#handle = glue.mount(this.#stage, options, this.#record, hasFocus);
        this.#glue = glue;
      });
    }

    // What can be begun before the application is here. Without it she reads, and waits, as without this.
    async #offerFirst() {
      const options = this.#options();
      if (this.#first || this.#record || page.app.isStarted || !fitsFirst(options)) return;
      try {
        const { first } = page.parts;
        const [beginning, drawn] = [first[options.lang](), first.pictures()];
        // If it fails, the first wait for it says so.
        drawn.catch(() => {});
        if (options.scene === "prove") await drawn;
        const html = await beginning;
        // Too late: the application is here, or will not be, or is asked for otherwise.
        const isFailed = this.#note.hasChildNodes();
        if (this.#handle || !this.#isStarting || isFailed || this.#language() !== options.lang) return;
        const task = new FirstTask(html, options, isDark(this, options.theme));
        this.#first = task;
        this.#stage.before(task.stage);
        this.#slot.hidden = true;
        task.draw(await drawn);
      } catch (error) {
        console.warn("click-work:", error);
      }
    }

    // The application fills its stage in this very task, when what runs now has ended; then the first task gives way.
    async #adoptFirst() {
      const [first, stage] = [this.#first, this.#stage];
      if (!first) return;
      this.#first = null;
      for (let turn = 0; turn < 20 && !stage.firstChild; turn += 1) await undefined;
      first.yieldTo(stage);
    }

    #prepareStage() {
      this.#stage.className = this.#stage.part = "stage";
      // The panic comes from the application's own hook: after it no instance may be called again.
      this.#stage.addEventListener("click-work:panic", () => panicked(page));
      for (const name of PAUSES) this.#stage.addEventListener(name, () => this.#pauseSoon());
    }

    // The application tells of a pause in the midst of its own work: it is called again when that is done.
    #pauseSoon() {
      if (this.#isPauseDue) return;
      this.#isPauseDue = true;
      // Asked now: what she pressed may be gone by then, and what is new not have the focus yet.
      const hasFocus = this.shadowRoot.activeElement !== null;
      queueMicrotask(() => {
        this.#isPauseDue = false;
        this.#pause(hasFocus);
      });
    }

    // Her record is kept outside the application's memory; and if the whole is here, it goes on in the opening's place.
    #pause(hasFocus) {
      this.#guard(() => (this.#record = this.#handle?.record()));
      page.keeper?.keep(this.#record);
      const whole = page.app.whole;
      if (!this.#handle || !whole || this.#glue === whole) return;
      const [handle, stage] = [this.#handle, this.#stage];
      this.#stage = document.createElement("div");
      this.#prepareStage();
      // The new stage is filled before it takes the old one's place, in one task: nothing is seen to move.
      stage.after(this.#stage);
      this.#fill(whole, hasFocus);
      stage.remove();
      this.#guard(() => handle.destroy());
    }

    #restartButton(language) {
      const button = document.createElement("button");
      button.className = "restart";
      button.textContent = sentences[language].restart;
      button.addEventListener("click", () => this.#start());
      return button;
    }

    #end() {
      this.#stopWatching();
      clearTimeout(this.#timer);
      this.#first?.remove();
      this.#first = null;
      this.#guard(() => this.#handle?.destroy());
      this.forget();
      this.#record = undefined;
      page.app.live.delete(this);
      this.#note.replaceChildren();
      this.#show(false);
    }

    // A call into the application that throws is its end, for all instances: they share one memory.
    #guard(call) {
      guard(page, call, this);
    }

    // Below what is live, so that nothing of it moves.
    #offerStatic() {
      if (!page.app.lacksRest || !this.#handle) return;
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
      delete options.rates;
      return { ...options, ...this.#rates, lang: this.#language(), form: page.form, home: page.home };
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

// After a panic the application's memory is unsound: nobody calls it again. Each reader may start anew, from her record.
function panicked(page, starting) {
  const fallen = new Set(page.app.live);
  if (starting) fallen.add(starting);
  page.app.live.clear();
  page.app.fall();
  for (const element of fallen) {
    element.forget();
    element.fail("panic");
  }
}

// Each option is a property too, but those that every element has already.
function reflectOptions(prototype) {
  for (const name of OPTION_NAMES) {
    if (name in HTMLElement.prototype) continue;
    // `cite-as` is `citeAs`, as every property of an attribute in two words.
    const property = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    Object.defineProperty(prototype, property, {
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
