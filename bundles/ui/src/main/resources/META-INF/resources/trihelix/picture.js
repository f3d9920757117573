import * as echarts from './echarts/echarts.esm.min.js';

const COLOURS = 8;
const SYMBOLS = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'path://M50 0 L62 36 L98 36 L69 58 L80 95 L50 73 L20 95 L31 58 L2 36 L38 36 Z',
  'path://M50 0 L98 36 L79 95 L21 95 L2 36 Z',
  'path://M35 0 H65 V35 H100 V65 H65 V100 H35 V65 H0 V35 H35 Z',
  'path://M25 5 H75 L100 50 L75 95 H25 L0 50 Z',
];
const SHARPNESS = 2;
const GAP = 14;
const MARK = 14;

/** Draws the `model` that the server sets; colours and type come from the style sheet and follow it. */
export class Picture extends HTMLElement {
  #model = null;
  #chart = null;
  #stop = [];

  connectedCallback() {
    // Flow sets properties before the module has arrived; such a value hides the accessors below.
    if (Object.hasOwn(this, 'model')) {
      const early = this.model;
      delete this.model;
      this.model = early;
    }
    this.#chart = echarts.init(this, null, { renderer: 'svg' });
    this.#chart.on('click', ({ data }) => data?.path && this.#open(data.path));
    const sized = new ResizeObserver(() => {
      this.#chart.resize();
      this.#draw();
    });
    sized.observe(this);
    const themed = new MutationObserver(() => this.#draw());
    themed.observe(document.documentElement, { attributes: true });
    const system = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => this.#draw();
    system.addEventListener('change', redraw);
    this.#stop = [
      () => sized.disconnect(),
      () => themed.disconnect(),
      () => system.removeEventListener('change', redraw),
    ];
    this.#draw();
  }

  disconnectedCallback() {
    this.#stop.forEach((stop) => stop());
    this.#chart?.dispose();
    this.#chart = null;
  }

  get model() {
    return this.#model;
  }

  set model(value) {
    this.#model = value;
    this.#draw();
  }

  /** Gives the reader the picture as a file: `svg`, or `png` at twice its size. */
  save(format, name) {
    const scene = document.createElement('div');
    const still = { ...this.#option(), animation: false };
    const size = { width: this.clientWidth, height: this.clientHeight };
    const chart = echarts.init(scene, null, { ...size, renderer: format === 'svg' ? 'svg' : 'canvas', devicePixelRatio: SHARPNESS });
    chart.setOption({ ...still, backgroundColor: look(this).surface });
    const link = document.createElement('a');
    link.href = chart.getDataURL({ type: format, pixelRatio: SHARPNESS });
    link.download = `${name}.${format}`;
    link.click();
    chart.dispose();
  }

  #open(path) {
    this.dispatchEvent(new CustomEvent('open', { detail: { path } }));
  }

  #draw() {
    if (this.#chart && this.#model && this.clientWidth > 0) {
      this.#chart.setOption(this.#option(), true);
    }
  }

  #option() {
    const style = look(this);
    const special = this.option(this.#model, style, this.clientWidth, this.clientHeight);
    return { ...common(style), ...special, tooltip: { ...tooltip(style), ...special.tooltip } };
  }
}

function common(style) {
  return {
    animation: !style.still,
    animationDuration: 200,
    animationDurationUpdate: 200,
    color: style.palette,
    textStyle: { fontFamily: style.font, color: style.text, fontSize: 13 },
  };
}

function tooltip(style) {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: style.surface,
    borderColor: style.line,
    textStyle: { color: style.text },
  };
}

/** Colours as the browser resolves them, since custom properties may hold light-dark(). */
function look(element) {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const resolve = (name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    palette: Array.from({ length: COLOURS }, (_, i) => resolve(`--th-chart-${i + 1}`)),
    text: resolve('--th-text'),
    quiet: resolve('--th-text-2'),
    line: resolve('--th-line'),
    strong: resolve('--th-line-strong'),
    sunk: resolve('--th-sunk'),
    surface: resolve('--th-surface'),
    font: getComputedStyle(element).fontFamily,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  probe.remove();
  return found;
}

/** Colour and shape of a group: colour alone must not tell them apart. */
export function group(index, style) {
  return { symbol: SYMBOLS[index % SYMBOLS.length], color: style.palette[index % COLOURS] };
}

/** Names of groups with their colour and shape, above the picture. */
export function legend(names, style) {
  const data = names.map((name, i) => ({ name, icon: group(i, style).symbol, itemStyle: { color: group(i, style).color, opacity: 1 } }));
  return { show: names.length > 1, top: 0, left: 0, itemGap: GAP, itemWidth: MARK, itemHeight: MARK, textStyle: { color: style.text }, data };
}

/** Pixels that the legend takes from the top, with some air below it. */
export function legendHeight(names, style, width) {
  if (names.length < 2) {
    return 0;
  }
  let [rows, at] = [1, 0];
  for (const name of names) {
    const room = MARK + 5 + written(name, style);
    [rows, at] = at > 0 && at + room > width - GAP ? [rows + 1, room + GAP] : [rows, at + room + GAP];
  }
  return rows * (MARK + GAP) + GAP;
}

/** Pixels that a text takes. */
export function written(text, style) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `13px ${style.font}`;
  return pen.measureText(text).width;
}

export function define(name, element) {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
