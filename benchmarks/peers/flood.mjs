import { Pool } from 'undici';

/**
 * Sends so many requests a second, evenly, whatever comes back, and says how many came back with which status and how long those of each took from when they were sent.
 * A request whose turn comes while every connection waits for an answer is not sent: `unsent`. All connections are opened before.
 */
process.on('message', async ({ url, bodies, headers, perSecond, seconds, connections }) => {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 30_000, bodyTimeout: 30_000 });
  await Promise.all(Array.from({ length: connections }, async () => (await pool.request({ path: '/healthz', method: 'GET' })).body.dump()));
  const taken = {};
  const all = { sent: 0, unsent: 0, errors: 0, underWay: 0 };
  const begun = performance.now();
  let settled = () => undefined;
  const over = () => {
    all.underWay -= 1;
    if (all.underWay === 0) settled();
  };

  const send = () => {
    const sent = performance.now();
    let status = 0;
    all.sent += 1;
    all.underWay += 1;
    pool.dispatch({ path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: bodies[all.sent % bodies.length] }, {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData() {},
      onResponseEnd() {
        (taken[status] ??= []).push(performance.now() - sent);
        over();
      },
      onResponseError() {
        all.errors += 1;
        over();
      },
    });
  };

  await new Promise((resolve) => {
    const clock = setInterval(() => {
      const elapsed = Math.min(performance.now() - begun, seconds * 1000);
      for (let due = Math.floor((elapsed / 1000) * perSecond) - all.sent - all.unsent; due > 0; due -= 1) {
        if (all.underWay < connections) send();
        else all.unsent += 1;
      }
      if (elapsed < seconds * 1000) return;
      clearInterval(clock);
      settled = resolve;
      if (all.underWay === 0) resolve();
    }, 1);
  });
  process.send({ errors: all.errors, unsent: all.unsent, taken });
  await pool.destroy();
});
process.on('disconnect', () => process.exit());
