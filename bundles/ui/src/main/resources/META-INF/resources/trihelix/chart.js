import * as echarts from './echarts/echarts.esm.min.js';

const COLOURS = 8;
const LABELLED_LINES = 4;
const CATEGORY_WIDTH = 110;

/** Draws the `model` that the server sets; colours and type come from the style sheet and follow it. */
class TrihelixChart extends HTMLElement {
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

  #draw() {
    if (this.#chart && this.#model) {
      this.#chart.setOption(option(this.#model, look(this), this.clientWidth), true);
    }
  }
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
    surface: resolve('--th-surface'),
    font: getComputedStyle(element).fontFamily,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  probe.remove();
  return found;
}

function option(model, style, width) {
  const numbers = new Intl.NumberFormat(model.language);
  const lines = model.kind === 'line';
  const several = model.series.length > 1;
  // Where names of columns would not fit beside each other the bars lie down, so that every one keeps its name.
  const lying = !lines && width < model.categories.length * CATEGORY_WIDTH;
  const legend = several && !(lines && model.series.length <= LABELLED_LINES);
  return {
    animation: !style.still,
    animationDuration: 200,
    color: style.palette,
    textStyle: { fontFamily: style.font, color: style.text, fontSize: 13 },
    aria: { enabled: true, label: { enabled: false }, decal: { show: several && !lines } },
    grid: { left: 8, right: legend || !several ? 16 : 120, top: legend ? 64 : lying ? 8 : 36, bottom: lying ? 32 : 8, containLabel: true },
    legend: { show: legend, top: 0, left: 0, textStyle: { color: style.text } },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: style.surface,
      borderColor: style.line,
      textStyle: { color: style.text },
      valueFormatter: (value) => (value == null ? '–' : numbers.format(value)),
    },
    [lying ? 'yAxis' : 'xAxis']: {
      type: 'category',
      data: model.categories,
      inverse: lying,
      axisLine: { lineStyle: { color: style.line } },
      axisTick: { show: false },
      axisLabel: { color: style.quiet, hideOverlap: lines },
    },
    [lying ? 'xAxis' : 'yAxis']: {
      type: 'value',
      name: model.unit,
      nameLocation: lying ? 'middle' : 'end',
      nameGap: lying ? 28 : 15,
      nameTextStyle: { color: style.quiet, align: lying ? 'center' : 'left' },
      minInterval: model.series.every((one) => one.values.every((value) => Number.isInteger(value ?? 0))) ? 1 : 0,
      axisLabel: { color: style.quiet, formatter: (value) => numbers.format(value) },
      splitLine: { lineStyle: { color: style.line } },
    },
    series: model.series.map((one, index) => series(one, index, { lines, lying, several, legend, style, numbers })),
  };
}

function series(one, index, { lines, lying, several, legend, style, numbers }) {
  const label = { show: true, color: style.text, textBorderWidth: 0 };
  if (!lines) {
    return {
      type: 'bar',
      name: one.name,
      data: one.values,
      barMaxWidth: 48,
      itemStyle: { borderRadius: lying ? [0, 2, 2, 0] : [2, 2, 0, 0] },
      label: several ? { show: false } : { ...label, position: lying ? 'right' : 'top', formatter: (p) => numbers.format(p.value) },
    };
  }
  return {
    type: 'line',
    name: one.name,
    data: one.values,
    symbol: ['circle', 'rect', 'triangle', 'diamond'][index % 4],
    symbolSize: 7,
    lineStyle: { width: 2, type: ['solid', 'dashed', 'dotted'][index % 3] },
    endLabel: several && !legend ? { ...label, formatter: '{a}' } : { show: false },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

if (!customElements.get('trihelix-chart')) {
  customElements.define('trihelix-chart', TrihelixChart);
}
