// The page in which every state of the widget is looked at by axe-core, and by the eye of layout: it walks there by
// pressing what a reader presses, inside the page, which is a hundred times faster than through a driver.

/** What WCAG 2.0 to 2.2 ask at levels A and AA, as axe-core names them. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** The rules whose answer a change of colours can change. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
/** How long anything may take, in milliseconds. */
const PATIENCE = 25_000;

let widget;
const root = () => widget.shadowRoot;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Asks until there is an answer. */
async function until(name, ask) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`${name} does not come`);
    await pause(4);
  }
}

const nth = (css, place) => until(css, () => {
  const found = root().querySelectorAll(css)[place];
  return found && !found.disabled && found;
});

function type(field, text) {
  field.focus();
  field.value += text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

/** What a key does to a slider: the driver's keys are not here. */
function press(key) {
  const slider = root().activeElement;
  if (key === "Home") slider.value = slider.min;
  else slider.stepUp();
  slider.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}

async function take([act, css, place, text]) {
  if (act === "pause") return pause(place);
  if (act === "press") return press(css);
  if (act === "text") {
    const found = () => [...root().querySelectorAll(css)].find((element) => element.textContent.includes(text));
    return (await until(text, found)).click();
  }
  const element = await nth(css, place);
  if (act === "type") type(element, text);
  if (act === "click") {
    // A slider takes the focus from a click.
    if (element.matches("input[type=range]")) element.focus();
    else element.click();
  }
  await frame();
}

/** Puts a new widget into the page and walks to a state. */
export async function walk(options, steps) {
  widget?.remove();
  document.documentElement.lang = options.lang;
  widget = document.createElement("click-work");
  for (const [name, value] of Object.entries(options)) widget.setAttribute(name, value);
  document.querySelector("main").append(widget);
  await until("a live widget", () => widget.hasAttribute("data-live") && !root().querySelector(".awaits-rest"));
  await until("the words about figures", () => root().querySelector(".line-wage .number.opener"));
  for (const step of steps) await take(step);
  await pause(30);
}

/** Sets language and theme of the state that is there, and has axe-core look at it: what it finds, each in a line. */
export async function audit(lang, theme, isOfColoursAlone) {
  document.documentElement.lang = lang;
  document.documentElement.className = theme;
  widget.setAttribute("lang", lang);
  widget.setAttribute("theme", theme);
  await until(`${theme} in ${lang}`, () => root().querySelector(`.cw[lang="${lang}"][data-theme="${theme}"]`));
  await frame();
  return look(isOfColoursAlone);
}

/** What axe-core finds now, each violation in a line; and how much it could not decide. */
export async function look(isOfColoursAlone) {
  const runOnly = isOfColoursAlone ? { type: "rule", values: OF_COLOURS } : { type: "tag", values: TAGS };
  const found = await axe.run(document, {
    runOnly,
    rules: isOfColoursAlone ? {} : { "target-size": { enabled: true } },
    resultTypes: ["violations", "incomplete"],
    preload: false,
  });
  const line = (rule) => (node) =>
    `${rule.id}: ${node.target.flat().join(" ")}: ${node.html.slice(0, 160)}: ${node.failureSummary?.split("\n")[1]?.trim()}`;
  const all = (rules) => rules.flatMap((rule) => rule.nodes.map(line(rule)));
  return { violations: all(found.violations), undecided: all(found.incomplete), n_rules: found.passes.length };
}

const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

/** Sets what readers set: text twice as large, WCAG's text spacing, or lines that run from right to left. */
export async function set(condition) {
  const page = document.documentElement;
  page.style.fontSize = condition === "twice" ? "200%" : "";
  page.dir = condition === "rtl" ? "rtl" : "ltr";
  const spaced = new CSSStyleSheet();
  spaced.replaceSync(condition === "spaced" ? SPACED : "");
  const kept = root().adoptedStyleSheets.filter((sheet) => !sheet.isOfAccess);
  spaced.isOfAccess = true;
  root().adoptedStyleSheets = [...kept, spaced];
  await frame();
  await pause(120);
}

/** Whether an element is for voices alone, or moves in its own frame, or is a drawing. */
const isExempt = (element) => element.closest("svg, canvas, .table-frame, .unseen, option");

/** What does not fit: what is beside the page, and text that is cut off. */
export function lost() {
  const page = document.scrollingElement;
  const wide = page.clientWidth;
  const found = page.scrollWidth > wide + 1 ? [`the page is ${page.scrollWidth} px wide`] : [];
  for (const element of root().querySelectorAll(".page *")) {
    if (isExempt(element)) continue;
    const { width, height, left, right } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) continue;
    const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
    if (right > wide + 1 || left < -1) found.push(`${name} lies from ${Math.round(left)} to ${Math.round(right)} px of ${wide}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (flow, inside, outside) => ["hidden", "clip"].includes(flow) && inside > outside + 2;
    const isCut = cut(overflowX, element.scrollWidth, element.clientWidth)
      || cut(overflowY, element.scrollHeight, element.clientHeight);
    if (isCut && element.textContent.trim()) found.push(`${name} is cut off`);
  }
  return [...new Set(found)].slice(0, 4);
}

/** The size of the letters of the first paragraph. */
export const letters = () => Number.parseFloat(getComputedStyle(root().querySelector("p")).fontSize);
