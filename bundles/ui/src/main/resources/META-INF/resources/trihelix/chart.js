import { Picture, define, written } from './picture.js';

const LABELLED_LINES = 4;
const CATEGORY_WIDTH = 110;
const LETTER_WIDTH = 7;
const LEGEND_MARK = 45;
const LEGEND_ROW = 24;

/** Bars and lines. */
class TrihelixChart extends Picture {
  option(model, style, width) {
    return option(model, style, width);
  }
}

function option(model, style, width) {
  const numbers = new Intl.NumberFormat(model.language);
  const lines = model.kind === 'line';
  const several = model.series.length > 1;
  // Where names of columns would not fit beside each other the bars lie down, so that every one keeps its name.
  const longest = Math.max(0, ...model.categories.map((name) => name.length));
  const lying = !lines && width < model.categories.length * Math.max(CATEGORY_WIDTH, longest * LETTER_WIDTH);
  const legend = several && !(lines && model.series.length <= LABELLED_LINES);
  return {
    aria: { enabled: true, label: { enabled: false }, decal: { show: several && !lines } },
    grid: {
      left: 8,
      right: several ? (legend ? 16 : 120) : lying ? besideBars(model, style, numbers) : 16,
      top: (legend ? rows(model, style, width) * LEGEND_ROW + 8 : 8) + (lying ? 0 : 28),
      bottom: lying ? 32 : 8,
      containLabel: true,
    },
    legend: { show: legend, top: 0, left: 0, textStyle: { color: style.text, width: width - LEGEND_MARK, overflow: 'truncate' } },
    tooltip: { trigger: 'axis', valueFormatter: (value) => (value == null ? '–' : numbers.format(value)) },
    [lying ? 'yAxis' : 'xAxis']: {
      type: 'category',
      data: model.categories,
      inverse: lying,
      axisLine: { lineStyle: { color: style.line } },
      axisTick: { show: false },
      axisLabel: { color: style.quiet, hideOverlap: lines, ...(lying && { width: Math.min(240, width * 0.4), overflow: 'truncate' }) },
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

/** What the number at the end of the longest bar takes. */
function besideBars(model, style, numbers) {
  const values = model.series.flatMap((one) => one.values.filter((value) => value != null));
  return 16 + Math.max(0, ...values.map((value) => written(numbers.format(value), style)));
}

/** Lines of the legend, as they are broken where a name does not fit beside those before it. */
function rows(model, style, width) {
  let [count, at] = [1, 0];
  for (const { name } of model.series) {
    const room = Math.min(width, written(name, style) + LEGEND_MARK);
    [count, at] = at > 0 && at + room > width ? [count + 1, room] : [count, at + room];
  }
  return count;
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

define('trihelix-chart', TrihelixChart);
