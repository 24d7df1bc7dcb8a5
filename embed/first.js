// The first task before the application is here: drawn at build as the application draws it, and worked on with what the
// browser has by itself. What she does is taken down with its time and handed over; nothing is decided by it here.
//
// It can be begun: she presses the box of the threshold, and the nine pictures are there, to be ticked and submitted.

// Options that make another beginning than the one that was drawn.
const OTHERWISE = ["seed", "country", "currency", "points", "depth", "tasks", "mode", "edit", "code"];
// As the application has it (`app::desk::DOUBLE_CLICK`): the second click of a double click has not read what was wrong.
const DOUBLE_CLICK_MS = 400;
// More than anyone does while she waits; the application reads no more than 8 192 characters of it.
const MAX_ACTS = 700;
const RELEASES = ["pointerup", "pointercancel", "keyup"];
// A press that never ends, as when the hand leaves the window, holds nothing up for longer.
const LONGEST_PRESS_MS = 2000;

/** Whether what is asked begins as it was drawn. */
export function fitsFirst(options) {
  return !OTHERWISE.some((name) => options[name]) && ["threshold", "prove", "", undefined].includes(options.scene);
}

export class FirstTask {
  /** What is shown. */
  stage = document.createElement("div");
  lang;

  #scenes;
  #nothing;
  #kept;
  #began = performance.now();
  #acts = [];
  #isAtTask = false;
  #isDrawn = false;
  #toldAt;
  #isOver = false;
  #awaiting;
  #isPressing = false;
  #onRest = () => {};

  /** From what `prerender::first` drew: two scenes without their pictures, and two sentences. */
  constructor(html, { lang, scene, font }, isDark) {
    const [threshold, task, nothing, kept] = parsed(html);
    this.#scenes = [threshold, task];
    [this.#nothing, this.#kept] = [nothing.textContent, kept.textContent];
    for (const root of this.#scenes) {
      root.dataset.theme = isDark ? "dark" : "light";
      root.classList.toggle("host-font", font === "host");
    }
    this.lang = lang;
    this.stage.className = this.stage.part = "stage";
    this.#isAtTask = scene === "prove";
    this.stage.append(this.#scenes[Number(this.#isAtTask)]);
    this.stage.addEventListener("click", this);
    for (const name of ["pointerdown", "keydown"]) this.stage.addEventListener(name, this);
    for (const name of RELEASES) addEventListener(name, this, true);
    document.addEventListener("visibilitychange", this);
    if (document.hidden) this.#note("h");
  }

  /** Puts the pictures in their places. Until then the task waits: nobody works on blanks. */
  draw(pictures) {
    const places = this.#scenes[1].querySelectorAll(".tile > .picture");
    // In a tree of its own, as the application puts it there.
    parsed(pictures).forEach((picture, place) => places[place].attachShadow({ mode: "open" }).append(picture));
    this.#isDrawn = true;
    if (this.#awaiting && isBox(this.#awaiting)) this.#open();
  }

  /** Whether the task is in front of her. */
  get isAtTask() {
    return this.#isAtTask;
  }

  /** What she did, for `app::early`; nothing, where the application may as well begin by itself. */
  text() {
    if (!this.#isAtTask) return undefined;
    return [...this.#acts, this.#now()].join();
  }

  /** Waits for the end of a press, so that its click is not lost between what goes and what comes. */
  async atRest() {
    if (!this.#isPressing) return;
    await new Promise((resolve) => {
      this.#onRest = resolve;
      setTimeout(resolve, LONGEST_PRESS_MS);
    });
    // The click comes after the release.
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Gives way to a stage that the application has filled: the focus, what is open and what was pressed are the same there. */
  yieldTo(stage) {
    const focused = this.stage.getRootNode().activeElement;
    const hadFocus = this.stage.contains(focused);
    const focusTwin = hadFocus && this.#twin(focused, stage);
    const pressed = this.#awaiting && this.#twin(this.#awaiting, stage);
    const open = [...stage.querySelectorAll("details")];
    this.stage.querySelectorAll("details").forEach((details, place) => {
      if (details.open && open[place]) open[place].open = true;
    });
    this.remove();
    const target = focusTwin || (hadFocus && stage.querySelector(".start"));
    if (target) target.focus({ preventScroll: true });
    pressed?.click();
  }

  remove() {
    this.stage.remove();
    for (const name of RELEASES) removeEventListener(name, this, true);
    document.removeEventListener("visibilitychange", this);
  }

  handleEvent(event) {
    switch (event.type) {
      case "click":
        return this.#click(event);
      case "visibilitychange":
        return this.#note(document.hidden ? "h" : "v");
      case "pointerdown":
      case "keydown":
        this.#isPressing = true;
        return;
      default:
        this.#isPressing = false;
        this.#onRest();
    }
  }

  #click(event) {
    const target = event.target.closest("button,input");
    if (!target) return;
    if (target.localName === "input") return this.#tick(target, event);
    const { classList } = target;
    if (!this.#isAtTask && this.#isDrawn && isBox(target)) return this.#open();
    if (classList.contains("submit")) return this.#submit();
    if (classList.contains("refuse")) return this.#isOver || this.#end("r");
    // Whatever else is pressed waits for the application, which is pressed there in its turn.
    this.#awaiting?.removeAttribute("aria-busy");
    this.#awaiting = target;
    target.setAttribute("aria-busy", "true");
    this.stage.querySelector("[role=status]").textContent = this.#kept;
  }

  #open() {
    this.#awaiting = undefined;
    this.#note("p");
    this.#isAtTask = true;
    this.stage.replaceChildren(this.#scenes[1]);
    this.stage.querySelector(".start").focus();
  }

  #tick(input, event) {
    if (this.#isOver || this.#acts.length > MAX_ACTS) return event.preventDefault();
    const tile = input.parentNode;
    this.#note(`t${[...tile.parentNode.children].indexOf(tile)}`);
    tile.classList.toggle("tile-ticked", input.checked);
    this.#toldAt = undefined;
    this.#say("");
  }

  #submit() {
    if (this.#isOver) return;
    const isDouble = this.#toldAt !== undefined && this.#now() - this.#toldAt < DOUBLE_CLICK_MS;
    if (isDouble) return;
    if (this.#toldAt !== undefined || this.stage.querySelector("input:checked")) return this.#end("s");
    this.#note("s");
    this.#toldAt = this.#now();
    this.#say(this.#nothing);
  }

  #end(act) {
    this.#note(act);
    this.#isOver = true;
    this.#say(this.#kept);
    this.stage.querySelector(".complaint").classList.add("kept");
  }

  #say(sentence) {
    this.stage.querySelector(".complaint").textContent = sentence;
  }

  #now() {
    return Math.round(performance.now() - this.#began);
  }

  #note(act) {
    this.#acts.push(this.#now() + act);
  }

  // The control in the same place; none where the scene goes on, or is another.
  #twin(control, stage) {
    // By its place among those of its class: the application may have more of another, such as a line of the receipt.
    const alike = (root) => [...root.querySelectorAll("button,input,summary,[tabindex]")]
      .filter(({ localName, className }) => localName === control.localName && className === control.className);
    const twin = alike(stage)[alike(this.stage).indexOf(control)];
    const isInTask = control.closest(".scene");
    return this.#isOver && isInTask ? undefined : twin;
  }
}

// What opens the first task.
function isBox({ classList }) {
  return classList.contains("robot") || classList.contains("way-prove");
}

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.children];
}

/** Whether the page around an element is dark, as the application finds it: the text that it inherits is light. */
export function isDark(element, theme) {
  if (theme === "dark" || theme === "light") return theme === "dark";
  if (matchMedia("(forced-colors: active) and (prefers-color-scheme: dark)").matches) return true;
  const [red, green, blue] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
  return red + green + blue > 3 * 127;
}
