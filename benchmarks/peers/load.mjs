import autocannon from 'autocannon';

/** Asks what it is told, so many at once, and says how many were answered a second. It stays, so that its own code is as fast for the first contender as for the last. */
process.on('message', async ({ url, body, atOnce, requests }) => {
  // It ends with a sample: with few of them a short load would seem long.
  const { duration, errors, non2xx } = await autocannon({ url, connections: atOnce, amount: requests, method: 'POST', headers: { 'content-type': 'application/json' }, body, timeout: 60, sampleInt: 20 });
  process.send({ perSecond: requests / duration, failed: errors + non2xx });
});
process.on('disconnect', () => process.exit());
