// Flow's router loses a link that is clicked while it is on its way to another page, and may lose the page with it
// (vaadin/flow#20404). Here the later click waits until the way is free; of several, the last wins.
const LOOK = 20;

/** Looks in a row that find Flow at rest, after which a way that has come to no end counts as free. */
const REST = 25;

let going = null;
let wanted = null;
let timer = 0;
let rested = 0;
let followed = null;

const active = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
const underWay = () => going || active() || window.Vaadin?.Flow?.navigation;

function linkOf(event) {
  const plain = event.button === 0 && !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
  const link = plain && event.composedPath().find((node) => node.nodeName === 'A' && node.href);
  const inside = link && link.href.startsWith(document.baseURI) && !link.hash;
  return inside && !link.target && !link.hasAttribute('download') && !link.hasAttribute('router-ignore') ? link : null;
}

function watch() {
  rested = 0;
  timer ||= setInterval(look, LOOK);
}

function look() {
  rested = active() ? 0 : rested + 1;
  if (underWay() && rested < REST) {
    return;
  }
  clearInterval(timer);
  timer = 0;
  going = null;
  if (wanted) {
    follow(wanted);
  }
}

function follow(address) {
  wanted = null;
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  followed = link;
  link.click();
  link.remove();
}

window.addEventListener(
  'click',
  (event) => {
    const link = linkOf(event);
    if (link && link !== followed && underWay()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      wanted = link.href;
      watch();
    } else if (link) {
      going = link.href;
      watch();
    }
  },
  true,
);

window.addEventListener('vaadin-navigated', () => {
  if (going === window.location.href) {
    going = null;
  }
});
