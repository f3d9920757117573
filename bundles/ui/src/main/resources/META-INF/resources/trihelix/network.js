import { layOut } from './layout.js';
import { Picture, define, group, legend, legendHeight } from './picture.js';

const NARROW = 500;
const STEP = 80;
const WIDE = { node: [14, 36], line: [1, 7], label: 140, lines: 3, font: 12 };
const SMALL = { node: [10, 22], line: [1, 4], label: 96, lines: 3, font: 11 };

/** Things and their ties. */
class TrihelixNetwork extends Picture {
  #laid = {};

  option(model, style, width, height) {
    const numbers = new Intl.NumberFormat(model.language);
    const most = Math.max(1, ...model.nodes.map((node) => node.ties));
    const heaviest = Math.max(...model.edges.map((edge) => edge.weight), 0) || 1;
    const look = width < NARROW ? SMALL : WIDE;
    this.style.setProperty('--th-nodes', model.nodes.length);
    const words = { width: Math.max(look.label, longestWord(model, look, style)), height: look.lines * (look.font + 2) + 8 };
    const top = legendHeight(model.groups, style, width) + look.node[1] / 2;
    const box = { left: words.width / 2, top, right: words.width / 2, bottom: words.height + look.node[1] / 2 };
    const room = { width: words.width, height: words.height + look.node[1] };
    const places = this.#places(model, width - box.left - box.right, height - box.top - box.bottom, room);
    const wrapped = wrapping(`${look.font}px ${style.font}`, look);
    return {
      legend: legend(model.groups, style),
      tooltip: { formatter: ({ dataType, data }) => (dataType === 'edge' ? tie(data, model, numbers) : data.name) },
      series: {
        type: 'graph',
        layout: 'none',
        ...box,
        categories: model.groups.map((name, i) => ({ name, symbol: group(i, style).symbol, itemStyle: { color: group(i, style).color } })),
        data: model.nodes.map((node, i) => ({
          id: node.id,
          name: node.label,
          path: node.path,
          category: node.group,
          ...places[i],
          symbolSize: between(look.node, Math.sqrt(node.ties / most)),
          cursor: node.path ? 'pointer' : 'default',
        })),
        links: model.edges.map((edge) => ({
          source: edge.from,
          target: edge.to,
          weight: edge.weight,
          lineStyle: { width: between(look.line, edge.weight / heaviest) },
        })),
        itemStyle: { borderColor: style.surface, borderWidth: 1.5, opacity: 1 },
        lineStyle: { color: style.strong, opacity: 0.55 },
        label: { show: true, position: 'bottom', formatter: ({ name }) => wrapped(name), color: style.text, fontSize: look.font, lineHeight: look.font + 2, textBorderColor: style.surface, textBorderWidth: 3 },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 } },
      },
    };
  }

  /** Laid out once for the same data and about the same size, into which the chart fits it: a change of theme moves nothing. */
  #places(model, exactWidth, exactHeight, room) {
    const [width, height] = [stepped(exactWidth), stepped(exactHeight)];
    if (this.#laid.model !== model || this.#laid.width !== width || this.#laid.height !== height) {
      this.#laid = { model, width, height, places: layOut(model, width, height, room) };
    }
    return this.#laid.places;
  }
}

/** Laying out takes longer than a frame: it is not done for each pixel of a window that is being drawn larger. */
function stepped(size) {
  return Math.max(STEP, Math.round(size / STEP) * STEP);
}

/** Breaks names between words; what has no room in the lines there are is cut. */
function wrapping(font, { label, lines }) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = font;
  const fits = (text) => pen.measureText(text).width <= label;
  return (name) => {
    const made = [''];
    for (const word of name.split(' ')) {
      const longer = `${made.at(-1)} ${word}`.trim();
      if (made.at(-1) === '' || fits(longer)) {
        made[made.length - 1] = longer;
      } else {
        made.push(word);
      }
    }
    const cut = made.length > lines ? [...made.slice(0, lines - 1), `${made[lines - 1]}…`] : made;
    return cut.join('\n');
  };
}

/** A word is never broken, so it may be wider than a line. */
function longestWord(model, look, style) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${look.font}px ${style.font}`;
  return Math.max(0, ...model.nodes.flatMap((node) => node.label.split(' ')).map((word) => pen.measureText(word).width + 4));
}

function tie(data, model, numbers) {
  const label = (id) => model.nodes.find((node) => node.id === id)?.label;
  return `${label(data.source)} – ${label(data.target)}\n${numbers.format(data.weight)} · ${model.unit}`;
}

function between([least, most], share) {
  return least + (most - least) * share;
}

define('trihelix-network', TrihelixNetwork);
