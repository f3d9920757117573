import { Picture, define, group, legend } from './picture.js';

const NODE = [12, 34];
const LINE = [1, 7];
const LABEL = 120;

/** Things and their ties. */
class TrihelixNetwork extends Picture {
  option(model, style, width, height) {
    const numbers = new Intl.NumberFormat(model.language);
    const most = Math.max(1, ...model.nodes.map((node) => node.ties));
    const heaviest = Math.max(...model.edges.map((edge) => edge.weight), 0) || 1;
    const room = Math.sqrt((width * height) / Math.max(1, model.nodes.length));
    return {
      legend: legend(model.groups, style),
      tooltip: { formatter: ({ dataType, data }) => (dataType === 'edge' ? tie(data, model, numbers) : data.name) },
      series: {
        type: 'graph',
        layout: 'force',
        top: 48,
        bottom: 24,
        left: 24,
        right: 24,
        force: { initLayout: 'circular', layoutAnimation: false, repulsion: room * 2.2, edgeLength: [room * 0.45, room * 0.9], gravity: 0.12 },
        categories: model.groups.map((name, i) => ({ name, symbol: group(i, style).symbol, itemStyle: { color: group(i, style).color } })),
        data: model.nodes.map((node) => ({
          id: node.id,
          name: node.label,
          path: node.path,
          category: node.group,
          symbolSize: between(NODE, Math.sqrt(node.ties / most)),
          cursor: node.path ? 'pointer' : 'default',
        })),
        links: model.edges.map((edge) => ({
          source: edge.from,
          target: edge.to,
          weight: edge.weight,
          lineStyle: { width: between(LINE, edge.weight / heaviest) },
        })),
        itemStyle: { borderColor: style.surface, borderWidth: 1.5 },
        lineStyle: { color: style.strong, opacity: 0.55 },
        label: { show: true, position: 'bottom', color: style.text, fontSize: 12, width: LABEL, overflow: 'truncate', textBorderColor: style.surface, textBorderWidth: 3 },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 } },
      },
    };
  }
}

function tie(data, model, numbers) {
  const label = (id) => model.nodes.find((node) => node.id === id)?.label;
  return `${label(data.source)} – ${label(data.target)}\n${numbers.format(data.weight)} · ${model.unit}`;
}

function between([least, most], share) {
  return least + (most - least) * share;
}

define('trihelix-network', TrihelixNetwork);
