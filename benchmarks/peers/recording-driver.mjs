import neo4j from 'neo4j-driver';

/** The driver as it is, but each statement of its transactions is told before it runs, with whole numbers as BigInt. */
export function recording(driver, tell) {
  const transactions = (transaction) => instead(transaction, { run: (text, parameters) => (tell({ text, parameters: plain(parameters) }), transaction.run(text, parameters)) });
  const sessions = (session) => instead(session, {
    executeRead: (work, config) => session.executeRead((transaction) => work(transactions(transaction)), config),
    executeWrite: (work, config) => session.executeWrite((transaction) => work(transactions(transaction)), config),
  });
  return instead(driver, { session: (config) => sessions(driver.session(config)) });
}

function instead(target, replaced) {
  return new Proxy(target, {
    get(_target, name) {
      const value = name in replaced ? replaced[name] : target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function plain(value) {
  if (neo4j.isInt(value)) return value.toBigInt();
  if (Array.isArray(value)) return value.map(plain);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, held]) => [name, plain(held)])) : value;
}
