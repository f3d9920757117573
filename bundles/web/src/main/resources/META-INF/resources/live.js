// Keeps one request waiting at the server and lets the page fetch its changes when told to.
// There is one loop per page: a shell that is built anew takes over from the one before.
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const SLOWEST = 10000;
let current = 0;

async function ask(address) {
  const response = await fetch(address, { cache: 'no-store', credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  return response.text();
}

export async function follow(shell, address) {
  const mine = ++current;
  let delay = 500;
  while (mine === current && shell.isConnected) {
    try {
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
    } catch (error) {
      await pause(delay);
      delay = Math.min(delay * 2, SLOWEST);
    }
  }
}
