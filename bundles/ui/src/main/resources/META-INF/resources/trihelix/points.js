import { Picture, define, group, legend, legendHeight } from './picture.js';

const SIZE = [9, 30];
const PLAIN = 12;
const LABELLED = 25;
const EDGE = 16;
const NARROW = 500;

/** Places on a plain map, above faint places that show the country. */
class TrihelixPoints extends Picture {
  option(model, style, width, height) {
    const numbers = new Intl.NumberFormat(model.language);
    const most = Math.max(...model.points.map((point) => point.value ?? 0), 0);
    const axes = frame(model, width, height, legendHeight(model.groups, style, width) + EDGE);
    return {
      ...axes,
      legend: legend(model.groups, style),
      tooltip: { formatter: ({ data }) => (data.given == null ? data.name : `${data.name}\n${numbers.format(data.given)} · ${model.unit}`) },
      series: [
        { type: 'scatter', silent: true, tooltip: { show: false }, symbolSize: width < NARROW ? 4 : 6, itemStyle: { color: style.strong, opacity: 0.4 }, data: model.ground },
        ...model.groups.map((name, index) => ({
          type: 'scatter',
          name,
          symbol: group(index, style).symbol,
          itemStyle: { color: group(index, style).color, opacity: 0.85, borderColor: style.surface, borderWidth: 1 },
          label: { show: model.points.length <= LABELLED, formatter: '{b}', color: style.text, fontSize: 12, textBorderColor: style.surface, textBorderWidth: 3 },
          labelLayout: { hideOverlap: true },
          data: model.points.filter((point) => point.group === index).map((point) => drawn(point, most, axes.xAxis)),
        })),
      ],
    };
  }
}

function drawn(point, most, { min, max }) {
  const size = point.value == null || most === 0 ? PLAIN : SIZE[0] + (SIZE[1] - SIZE[0]) * Math.sqrt(Math.max(0, point.value) / most);
  // Words at the eastern edge stand to the west of their place.
  const label = { position: point.at[0] > min + (max - min) * 0.65 ? 'left' : 'right' };
  return { label, value: point.at, name: point.label, given: point.value, path: point.path, symbolSize: size, cursor: point.path ? 'pointer' : 'default' };
}

/** Axes of one scale in both directions, so that the country keeps its shape. */
function frame(model, width, height, top) {
  const all = [...model.ground, ...model.points.map((point) => point.at)];
  const [left, right] = bounds(all.map(([x]) => x));
  const [south, north] = bounds(all.map(([, y]) => y));
  const inner = { width: width - 2 * EDGE, height: height - top - EDGE };
  const unit = Math.max((right - left) / inner.width, (north - south) / inner.height) || 1;
  const x = [(left + right) / 2 - (unit * inner.width) / 2, (left + right) / 2 + (unit * inner.width) / 2];
  const y = [(south + north) / 2 - (unit * inner.height) / 2, (south + north) / 2 + (unit * inner.height) / 2];
  return {
    grid: { left: EDGE, right: EDGE, top, bottom: EDGE },
    xAxis: { type: 'value', show: false, min: x[0], max: x[1] },
    yAxis: { type: 'value', show: false, min: y[0], max: y[1] },
  };
}

function bounds(values) {
  return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
}

define('trihelix-points', TrihelixPoints);
