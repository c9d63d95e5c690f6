import autocannon from 'autocannon';

/** Sends so many requests a second, whatever comes back, and says how many came back with which status and how long those of each took. */
process.on('message', async ({ url, bodies, headers, perSecond, seconds, connections }) => {
  const taken = {};
  let next = 0;
  const { errors } = await autocannon({
    url, connections, overallRate: perSecond, duration: seconds, timeout: 30, ignoreCoordinatedOmission: true, sampleInt: 1000,
    requests: [{ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, setupRequest: (request) => ({ ...request, body: bodies[next++ % bodies.length] }) }],
    setupClient: (client) => client.on('response', (status, _bytes, milliseconds) => (taken[status] ??= []).push(milliseconds)),
  });
  process.send({ errors, taken });
});
process.on('disconnect', () => process.exit());
