const ROUNDS = 300;
const APART = 200;

/**
 * Places for nodes in a box: ties pull, all push each other (Fruchterman and Reingold 1991), and the result fills the box. The same data
 * always gives the same places.
 */
export function layOut(model, width, height, label) {
  const index = new Map(model.nodes.map((node, i) => [node.id, i]));
  const ties = model.edges.map((edge) => [index.get(edge.from), index.get(edge.to)]);
  const places = circle(model.nodes);
  const ideal = Math.sqrt(1 / Math.max(1, places.length));
  for (let round = 0; round < ROUNDS; round++) {
    move(places, forces(places, ties, ideal), 0.1 * (1 - round / ROUNDS));
  }
  fill(places, width, height);
  for (let round = 0; round < APART; round++) {
    part(places, label, width, height);
  }
  return places;
}

/** Groups beside each other, so that they begin near their own. */
function circle(nodes) {
  const order = nodes.map((node, i) => i).sort((a, b) => nodes[a].group - nodes[b].group || a - b);
  const places = [];
  order.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / nodes.length;
    places[node] = { x: 0.5 + 0.4 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
  });
  return places;
}

function forces(places, ties, ideal) {
  const sum = places.map(({ x, y }) => ({ x: (0.5 - x) * ideal, y: (0.5 - y) * ideal }));
  const pull = (a, b, strength) => {
    const [dx, dy] = [places[b].x - places[a].x, places[b].y - places[a].y];
    const distance = Math.max(1e-4, Math.hypot(dx, dy));
    const force = strength(distance) / distance;
    sum[a].x += dx * force;
    sum[a].y += dy * force;
    sum[b].x -= dx * force;
    sum[b].y -= dy * force;
  };
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) {
      pull(a, b, (distance) => (-ideal * ideal) / distance);
    }
  }
  ties.forEach(([a, b]) => pull(a, b, (distance) => (distance * distance) / ideal));
  return sum;
}

function move(places, sum, most) {
  places.forEach((place, i) => {
    const length = Math.max(1e-9, Math.hypot(sum[i].x, sum[i].y));
    const step = Math.min(length, most) / length;
    place.x += sum[i].x * step;
    place.y += sum[i].y * step;
  });
}

function fill(places, width, height) {
  for (const [axis, size] of [['x', width], ['y', height]]) {
    const values = places.map((place) => place[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    places.forEach((place) => (place[axis] = most > least ? ((place[axis] - least) / (most - least)) * size : size / 2));
  }
}

/** Moves nodes apart, up and down or aside, whose words would lie on each other. */
function part(places, label, width, height) {
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) {
      const [dx, dy] = [places[b].x - places[a].x, places[b].y - places[a].y];
      const [overX, overY] = [label.width - Math.abs(dx), label.height - Math.abs(dy)];
      if (overX > 0 && overY > 0) {
        const axis = overX / width < overY / height ? 'x' : 'y';
        const by = ((axis === 'x' ? overX : overY) / 4) * ((axis === 'x' ? dx : dy) < 0 ? -1 : 1);
        places[a][axis] -= by;
        places[b][axis] += by;
      }
    }
  }
  for (const place of places) {
    place.x = Math.min(width, Math.max(0, place.x));
    place.y = Math.min(height, Math.max(0, place.y));
  }
}
