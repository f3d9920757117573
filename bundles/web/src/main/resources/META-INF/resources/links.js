// Flow's router loses a link that is clicked while it is on its way to another page, and may lose the page with it
// (vaadin/flow#20404). Here the later click waits until the way is free; of several, the last wins.
const FREE = 300;
const LOOK = 20;
let busyAt = 0;
let going = null;
let wanted = null;
let timer = 0;

function underWay() {
  const flow = window.Vaadin?.Flow ?? {};
  const active = Object.values(flow.clients ?? {}).some((client) => client.isActive?.());
  if (active) {
    busyAt = performance.now();
  }
  return active || ((going || flow.navigation) && performance.now() - busyAt < FREE);
}

function linkOf(event) {
  const plain = event.button === 0 && !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
  const link = plain && event.composedPath().find((node) => node.nodeName === 'A' && node.href);
  const inside = link && link.href.startsWith(document.baseURI) && !link.hash;
  return inside && !link.target && !link.hasAttribute('download') && !link.hasAttribute('router-ignore') ? link : null;
}

function go() {
  if (underWay()) {
    return;
  }
  clearInterval(timer);
  timer = 0;
  const link = document.createElement('a');
  link.href = wanted;
  document.body.append(link);
  link.click();
  link.remove();
}

window.addEventListener(
  'click',
  (event) => {
    const link = linkOf(event);
    if (!link) {
      return;
    }
    if (underWay() || timer) {
      event.preventDefault();
      event.stopImmediatePropagation();
      wanted = link.href;
      timer ||= setInterval(go, LOOK);
    } else {
      going = link.href;
      busyAt = performance.now();
    }
  },
  true,
);

window.addEventListener('vaadin-navigated', () => {
  if (going === window.location.href) {
    going = null;
  }
});
