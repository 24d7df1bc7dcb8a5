// What all elements of a page share: one application, which starts with its opening and goes on with the whole; its
// annex; and, when it fails, its end and a new start.

// The scenes of the opening (`Scene::is_in_opening`); with the address of any other, the whole is asked for first.
const OPENING_SCENES = ["threshold", "prove", "understand"];

/** Whether what is asked can begin with the opening. A link that changes figures leads to the payslip,
 * one that carries a code to the class. */
export function fitsOpening({ scene, edit, code }) {
  return !edit && !code && (!scene || OPENING_SCENES.includes(scene));
}

export class SharedApp {
  /** The live elements. */
  live = new Set();
  /** Whether the annex, or the whole, was given up. */
  lacksRest = false;
  /** The whole's glue, once it is ready. */
  whole;

  #parts;
  #opening;
  #whole;
  #started = [];
  #hadWhole = false;
  #annex;
  #annexText;
  #isAnnexMissing = false;

  constructor(parts) {
    this.#parts = parts;
  }

  /** Whether something of the application runs already. */
  get isStarted() {
    return this.#started.length > 0;
  }

  /** The glue to begin with, ready: that of the opening, if it will do and the whole is not here; else of the whole. */
  begin(isOpeningEnough) {
    const isWholeNear = this.#hadWhole || (this.#whole && !this.#opening);
    if (this.whole || isWholeNear || !isOpeningEnough || !this.#parts.opening) return this.#startWhole();
    this.#opening ??= this.#start(this.#parts.opening()).catch((error) => {
      this.#opening = undefined;
      throw error;
    });
    this.#opening.then(() => this.#follow(), () => {});
    return this.#opening;
  }

  /** After a panic the memory of all that runs is unsound: nobody calls it again. What starts next is made anew from
   * the modules that are here, without a request. */
  fall() {
    this.#hadWhole ||= this.whole !== undefined;
    this.#opening = this.#whole = this.whole = undefined;
    this.#started = [];
  }

  #startWhole() {
    this.#whole ??= this.#start(this.#parts.whole()).then(
      (glue) => (this.whole = glue),
      (error) => {
        this.#whole = undefined;
        throw error;
      },
    );
    return this.#whole;
  }

  // Behind the opening comes the whole; each live element takes it over when its reader has finished what she is at.
  async #follow() {
    try {
      await this.#startWhole();
      for (const element of this.live) element.takeOver();
    } catch (error) {
      console.warn("click-work:", error.reason, error.cause);
      this.#giveUp();
    }
  }

  async #start(part) {
    const { makeGlue, module } = await part;
    const glue = makeGlue();
    await glue.default({ module_or_path: module });
    this.#started.push(glue);
    this.#annex ??= this.#receiveAnnex();
    this.#brief(glue);
    return glue;
  }

  async #receiveAnnex() {
    try {
      this.#annexText = await this.#parts.annex();
    } catch (error) {
      console.warn("click-work: annex", error);
      this.#isAnnexMissing = true;
    }
    for (const glue of this.#started) this.#brief(glue);
    for (const element of this.live) element.refresh();
  }

  // Hands the annex over, before or after the first element is live; or says that it will not come.
  #brief(glue) {
    if (this.#annexText !== undefined) {
      if (!glue.deliver(this.#annexText)) this.lacksRest = true;
    } else if (this.#isAnnexMissing) {
      glue.annex_failed();
      this.lacksRest = true;
    }
  }

  #giveUp() {
    this.lacksRest = true;
    for (const glue of this.#started) glue.annex_failed();
    for (const element of this.live) element.refresh();
  }
}
