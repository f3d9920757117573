// Keeps one request waiting at the server and lets the page fetch its changes when told to.
// There is one loop per page: a shell that is built anew takes over from the one before.
// Browsers open six connections to a hub: hidden pages leave them to those that are looked at, and ask now and then.
const SLOWEST = 10000;
const HIDDEN = 20000;
let current = 0;

const visible = () => document.visibilityState === 'visible';

/** Ends after the time, or earlier when the page is shown or hidden. */
function pause(ms) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    document.addEventListener('visibilitychange', done);
  });
}

async function ask(address) {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  document.addEventListener('visibilitychange', leave);
  try {
    const response = await fetch(visible() ? address : `${address}&wait=0`, {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: leaving.signal,
    });
    if (!response.ok) {
      throw new Error(`status ${response.status}`);
    }
    return await response.text();
  } catch (error) {
    if (leaving.signal.aborted) {
      return 'nothing';
    }
    throw error;
  } finally {
    document.removeEventListener('visibilitychange', leave);
  }
}

export async function follow(shell, address) {
  const mine = ++current;
  let delay = 500;
  while (mine === current && shell.isConnected) {
    try {
      const before = visible();
      const word = await ask(address);
      if (mine !== current || !shell.isConnected) {
        return;
      }
      if (word !== 'nothing') {
        await shell.$server.pull();
      }
      if (word === 'gone') {
        return;
      }
      delay = 500;
      if (!before && !visible()) {
        await pause(HIDDEN);
      }
    } catch (error) {
      await pause(delay);
      delay = Math.min(delay * 2, SLOWEST);
    }
  }
}
