// The page of `cargo xtask bench`: our widget and, beside it, a chart of Chart.js that draws the same data.
// What each function measures, and where its clock starts and stops, is said in xtask/src/bench/charts.rs.

import {
  CategoryScale, Chart, LinearScale, LineController, LineElement, LogarithmicScale, PointElement,
} from "chart.js";

Chart.register(CategoryScale, LinearScale, LineController, LineElement, LogarithmicScale, PointElement);

// The page's head keeps the true clock under this name, and gives the widget one that stands still between two acts.
const now = () => window.trueNow();

const widget = () => document.querySelector("click-work");
const inside = (css) => widget().shadowRoot.querySelector(css);
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Waits until something holds. Yew renders in a microtask, and goes on in another task when it has taken too long: no
 * frame is waited for.
 */
async function soon(holds, what) {
  for (let turn = 0; turn < 2000; turn += 1) {
    if (holds()) return;
    await (turn % 100 < 99 ? null : new Promise((resolve) => setTimeout(resolve)));
  }
  throw new Error(`not done: ${what}`);
}

/** Waits over several frames. */
async function later(holds, what) {
  for (let turn = 0; turn < 600; turn += 1) {
    if (holds()) return;
    await frame();
  }
  throw new Error(`it does not come: ${what}`);
}

/** Presses buttons one after the other; before each, this many milliseconds pass for the widget. */
export async function walk(acts) {
  for (const [css, milliseconds] of acts) {
    await later(() => inside(css), css);
    window.pass(milliseconds);
    inside(css).click();
    await frame();
  }
}

/** A fixed piece of arithmetic that allocates nothing: what the machine alone makes of a time. */
function fixedWork() {
  const start = now();
  let state = 2463534242;
  for (let turn = 0; turn < 500_000; turn += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  window.lastState = state;
  return now() - start;
}

// What has been told to a canvas is painted later; reading one pixel paints it now, for both alike.
const paintedNow = (canvas) => canvas.getContext("2d").getImageData(0, 0, 1, 1);

// The browser lays the page out for the new width before it tells anybody of it.
const setWidth = (width) => {
  document.querySelector("#ours").style.width = `${width}px`;
  return document.body.offsetHeight;
};

/** Our redraw at another width: from the call of the widget's ResizeObserver to painted pixels. */
function redrawOurs(canvas, width) {
  const before = canvas.width;
  setWidth(width);
  const wanted = Math.round(canvas.getBoundingClientRect().width * devicePixelRatio);
  if (before === wanted) throw new Error(`the chart is as wide as before at ${width}`);
  return new Promise((resolve, reject) => {
    window.beforeDelivery = () => {
      window.beforeDelivery = undefined;
      const start = now();
      const done = () => {
        paintedNow(canvas);
        resolve(now() - start);
      };
      soon(() => canvas.width === wanted, "redrawn").then(done, reject);
    };
  });
}

/** The redraw of Chart.js at another size. */
function redrawTheirs(chart, { width, height }) {
  const before = chart.canvas.width;
  setWidth(document.querySelector("#ours").offsetWidth);
  const start = now();
  chart.resize(width, height);
  paintedNow(chart.canvas);
  const took = now() - start;
  if (chart.canvas.width === before) throw new Error("Chart.js did not redraw");
  return took;
}

/** Draws with Chart.js what our canvas shows, at the same size and pixels. `spec` is in charts.rs. */
function rival(spec, { width, height }) {
  const holder = document.querySelector("#theirs");
  holder.replaceChildren(document.createElement("canvas"));
  const canvas = holder.firstElementChild;
  Object.assign(canvas, { width, height });
  return new Chart(canvas, configuration(spec));
}

/** Redraws both at two widths in turn. Gives times in milliseconds: ours, theirs, of the fixed work. */
export async function compare(css, spec, widths, nRounds) {
  const canvas = inside(css);
  const sizes = [];
  for (const width of widths) {
    setWidth(width);
    await frame();
    await frame();
    const { width: w, height: h } = canvas.getBoundingClientRect();
    sizes.push({ width: w, height: h });
  }
  const chart = rival(spec, sizes[1]);
  const times = { ours: [], theirs: [], fixed: [], size: sizes[0] };
  for (let round = 0; round < nRounds; round += 1) {
    const side = round % 2;
    const ours = async () => times.ours.push(await redrawOurs(canvas, widths[side]));
    const theirs = () => times.theirs.push(redrawTheirs(chart, sizes[side]));
    // A B B A A B …: neither always comes first.
    for (const redraw of round % 4 < 2 ? [ours, theirs] : [theirs, ours]) {
      await frame();
      await redraw();
    }
    await frame();
    times.fixed.push(fixedWork());
  }
  times.pixels = [canvas.width, chart.canvas.width];
  chart.destroy();
  return times;
}

/** The texts of what a selector finds in the widget. */
export const texts = (css) => Array.from(widget().shadowRoot.querySelectorAll(css), (element) => element.textContent);

/** Takes one grid after the other, refuses it, takes the next: from the press to nine pictures laid out. */
export async function grids(nRounds) {
  const times = { grid: [], fixed: [] };
  const pictures = () => Array.from(widget().shadowRoot.querySelectorAll(".grid .tile .picture"));
  const nPictures = () => pictures().filter((holder) => holder.shadowRoot.querySelector("path")).length;
  for (let round = 0; round < nRounds; round += 1) {
    inside(".refuse").click();
    await later(() => inside(".another"), ".another");
    window.pass(1000);
    // For 400 ms a second press is taken for a double click and does nothing: no reader comes sooner, and meanwhile the
    // widget draws the next grid.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await frame();
    const button = inside(".another");
    const start = now();
    button.click();
    await soon(() => nPictures() === 9, "nine pictures");
    inside(".grid").getBoundingClientRect();
    times.grid.push(now() - start);
    await frame();
    times.fixed.push(fixedWork());
  }
  return times;
}

/** Runs a function of the bench's own WebAssembly many times. */
export async function repeat(work, nRounds) {
  const times = [];
  for (let round = 0; round < nRounds; round += 1) {
    const start = now();
    work();
    times.push(now() - start);
    if (round % 10 === 9) await frame();
  }
  return times;
}

const ROLES = {
  you: { color: "#b3341e", pointStyle: "circle", radius: 8 },
  worker: { color: "#1f4e8c", pointStyle: "circle", radius: 5.5 },
  seller: { color: "#6f6259", pointStyle: "circle", radius: 5.5 },
  minimum: { color: "#2f6b3a", pointStyle: "rect", radius: 7 },
};

// Known to be fast: no animation, no parsing, no tooltip, no legend, nothing heard.
const COMMON = {
  responsive: false,
  maintainAspectRatio: false,
  animation: false,
  parsing: false,
  normalized: true,
  events: [],
};

function configuration(spec) {
  return spec.lines ? session(spec) : strips(spec);
}

// Ranges are two dots and the line between them; a gap keeps rows apart.
const GAP = { x: NaN, y: NaN };

function strips(spec) {
  const datasets = Object.entries(ROLES).map(([role, look]) => ({
    data: spec.rows.flatMap((row, y) => (row.role === role ? [...span(row, spec).map((x) => ({ x, y })), GAP] : [])),
    borderColor: look.color,
    backgroundColor: role === "seller" ? "#fff" : look.color,
    borderWidth: 3,
    pointStyle: look.pointStyle,
    pointRadius: look.radius,
  }));
  const unpaid = spec.rows.flatMap((row, y) =>
    row.paid === null ? [] : [{ x: span(row, spec)[0], y }, { x: row.paid, y }, GAP]);
  datasets.push({ data: unpaid, borderColor: "#8a6d1c66", borderWidth: 10, pointRadius: 0 });
  const minimum = spec.rows.flatMap((row, y) => (row.minimum === null ? [] : [{ x: row.minimum, y }]));
  datasets.push({
    data: minimum, showLine: false, borderColor: "#2f6b3a", pointStyle: "line", rotation: 90, pointRadius: 8,
    borderWidth: 3,
  });
  if (spec.bet !== null) {
    const ends = [{ x: spec.bet, y: 0 }, { x: spec.bet, y: spec.rows.length - 1 }];
    datasets.push({ data: ends, borderColor: "#b3341e", borderDash: [7, 5], borderWidth: 2, pointRadius: 0 });
  }
  return {
    type: "line",
    data: { datasets: datasets.filter(({ data }) => data.length > 0) },
    options: {
      ...COMMON,
      indexAxis: "x",
      scales: {
        x: { type: "logarithmic", min: spec.low, max: spec.high, position: "top" },
        y: {
          type: "linear",
          reverse: true,
          min: -0.5,
          max: spec.rows.length - 0.5,
          // The names stand in the page, beside our canvas; here they are left out.
          ticks: { display: false, stepSize: 1, autoSkip: false },
          afterBuildTicks: (axis) => {
            axis.ticks = spec.rows.map((_, value) => ({ value }));
          },
        },
      },
    },
  };
}

// On a logarithmic axis nothing stands at zero: there it is drawn at the lower end.
function span(row, spec) {
  const ends = [row.low ?? row.high, row.high ?? row.low].map((value) => Math.max(value, spec.low));
  return ends[0] === ends[1] ? [ends[0]] : ends;
}

function session(spec) {
  const datasets = spec.lines.map(({ role, points }) => ({
    data: points.map(([x, y]) => ({ x, y })),
    stepped: true,
    borderColor: ROLES[role].color,
    backgroundColor: ROLES[role].color,
    borderWidth: 2.5,
    pointRadius: 3.5,
  }));
  return {
    type: "line",
    data: { datasets },
    options: {
      ...COMMON,
      scales: {
        x: { type: "linear", min: 0, max: spec.worked },
        y: { type: "logarithmic", min: spec.low, max: spec.high },
      },
    },
  };
}
