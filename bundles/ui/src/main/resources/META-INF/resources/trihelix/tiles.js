import { Picture, define } from './picture.js';

const STEPS = 5;
const GAP = 2;
const LEGEND = 44;
const LABELLED = 32;
const FIRST = 0.5;

/** A tile for each region, the darker the more. */
class TrihelixTiles extends Picture {
  option(model, style, width, height) {
    const columns = Math.max(...model.tiles.map((tile) => tile.column)) + 1;
    const rows = Math.max(...model.tiles.map((tile) => tile.row)) + 1;
    const size = Math.min(width / columns, (height - LEGEND) / rows);
    const side = (width - size * columns) / 2;
    const scale = shades(model, style);
    const numbers = new Intl.NumberFormat(model.language);
    return {
      grid: { left: side, right: side, top: 0, height: size * rows },
      xAxis: { type: 'value', min: 0, max: columns, show: false },
      yAxis: { type: 'value', min: 0, max: rows, inverse: true, show: false },
      tooltip: { formatter: ({ data }) => `${data.name}\n${data.given == null ? model.none : `${numbers.format(data.given)} · ${model.unit}`}` },
      series: {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: size - GAP,
        data: model.tiles.map((tile) => drawn(tile, scale, size, style)),
      },
      graphic: key(scale, width, height, style, numbers),
    };
  }
}

function drawn(tile, scale, size, style) {
  const shade = scale.of(tile.value);
  return {
    value: [tile.column + 0.5, tile.row + 0.5],
    name: tile.label,
    given: tile.value,
    path: tile.path,
    cursor: tile.path ? 'pointer' : 'default',
    itemStyle: { color: shade.colour, opacity: 1 },
    label: { show: size >= LABELLED, formatter: tile.short, color: shade.ink, fontSize: Math.min(13, size / 4) },
    emphasis: { itemStyle: { borderColor: style.text, borderWidth: 1 } },
  };
}

/** Five shades at equal distances between the least and the most. */
function shades(model, style) {
  const values = model.tiles.map((tile) => tile.value).filter((value) => value != null);
  const [least, most] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
  const whole = values.every((value) => Number.isInteger(value));
  const count = most === least ? 1 : Math.min(STEPS, whole ? most - least + 1 : STEPS);
  const steps = Array.from({ length: count }, (_, i) => {
    const colour = mix(style.sunk, style.palette[0], (i + 1.2) / (count + 0.2));
    const from = least + ((most - least + (whole ? 1 : 0)) * i) / count;
    return { colour, ink: ink(colour), from: whole ? Math.ceil(from) : from };
  });
  const none = { colour: style.sunk, ink: style.quiet };
  const of = (value) => (value == null ? none : steps.findLast((step) => value >= step.from) ?? steps[0]);
  return { steps: values.length ? steps : [], none, of, most, whole, words: model.none };
}

function key(scale, width, height, style, numbers) {
  const entries = [{ ...scale.none, text: scale.words }, ...scale.steps.map((step, i) => ({ ...step, text: range(scale, i, numbers) }))];
  // The first entry has words in it, the others numbers.
  const room = Math.min(110, width / (entries.length + FIRST));
  return entries.map((entry, i) => ({
    type: 'group',
    left: i * room + (i > 0 ? FIRST * room : 0),
    top: height - LEGEND + 12,
    silent: true,
    children: [
      { type: 'rect', shape: { width: (i > 0 ? room : room * (1 + FIRST)) - 4, height: 8 }, style: { fill: entry.colour, stroke: style.line } },
      { type: 'text', top: 14, style: { text: entry.text, fill: style.quiet, font: `${room < 70 ? 11 : 12}px ${style.font}` } },
    ],
  }));
}

function range(scale, i, numbers) {
  const { from } = scale.steps[i];
  const last = i === scale.steps.length - 1;
  const to = last ? scale.most : scale.whole ? scale.steps[i + 1].from - 1 : scale.steps[i + 1].from;
  return from === to ? numbers.format(from) : `${numbers.format(from)}–${numbers.format(to)}`;
}

function parts(colour) {
  return colour.match(/[\d.]+/g).slice(0, 3).map(Number);
}

function mix(one, other, share) {
  const b = parts(other);
  return `rgb(${parts(one).map((value, i) => Math.round(value + (b[i] - value) * share)).join(',')})`;
}

/** Black or white, whichever can be read on it (WCAG's relative luminance). */
function ink(colour) {
  const [r, g, b] = parts(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000' : '#fff';
}

define('trihelix-tiles', TrihelixTiles);
