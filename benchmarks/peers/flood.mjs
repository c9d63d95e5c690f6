import { connect } from 'node:net';

/**
 * Sends so many requests a second, evenly, whatever comes back, and says how many came back with which status and how long those of each took from when they were sent.
 * A request whose turn comes while every connection waits for an answer is not sent: `unsent`. All connections are opened before, and answered once.
 * Over plain sockets, with bytes that are made once: a client library took more than half of a core for this, of two that server and database share, and its own delays counted as the server's.
 */
process.on('message', async ({ url, bodies, headers, perSecond, seconds, connections }) => {
  const { hostname, port, host, pathname } = new URL(url);
  const head = Object.entries({ host, 'content-type': 'application/json', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const requests = bodies.map((body) => Buffer.from(`POST ${pathname} HTTP/1.1\r\n${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`));
  const probe = Buffer.from(`GET /healthz HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  const all = await Promise.all(Array.from({ length: connections }, () => opened(Number(port), hostname)));
  for (const connection of all) await new Promise((resolve, reject) => connection.ask(probe, (status) => (status === 200 ? resolve() : reject(new Error(`/healthz answered ${status}`)))));

  const taken = {};
  const [counts, free] = [{ sent: 0, unsent: 0, errors: 0, underWay: 0 }, new Fifo(all)];
  let settled = () => undefined;
  const send = (connection) => {
    const sent = performance.now();
    counts.sent += 1;
    counts.underWay += 1;
    connection.ask(requests[counts.sent % requests.length], (status) => {
      if (status === null) {
        counts.errors += 1;
      } else {
        (taken[status] ??= []).push(performance.now() - sent);
        free.add(connection);
      }
      counts.underWay -= 1;
      if (counts.underWay === 0) settled();
    });
  };

  const begun = performance.now();
  await new Promise((resolve) => {
    const clock = setInterval(() => {
      const elapsed = Math.min(performance.now() - begun, seconds * 1000);
      for (let due = Math.floor((elapsed / 1000) * perSecond) - counts.sent - counts.unsent; due > 0; due -= 1) {
        const connection = free.take();
        if (connection) send(connection);
        else counts.unsent += 1;
      }
      if (elapsed < seconds * 1000) return;
      clearInterval(clock);
      settled = resolve;
      if (counts.underWay === 0) resolve();
    }, 1);
  });
  process.send({ errors: counts.errors, unsent: counts.unsent, taken });
  for (const connection of all) connection.close();
});
process.on('disconnect', () => process.exit());

/** Connections in the order in which they got free, so that each is used as often as the others. */
class Fifo {
  #items;
  #first = 0;

  constructor(items) {
    this.#items = [...items];
  }

  add(item) {
    this.#items.push(item);
  }

  take() {
    if (this.#first === this.#items.length) return undefined;
    const item = this.#items[this.#first];
    this.#first += 1;
    if (this.#first === 10_000) {
      this.#items.splice(0, this.#first);
      this.#first = 0;
    }
    return item;
  }
}

function opened(port, hostname) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: hostname, noDelay: true }, () => resolve(new Connection(socket)));
    socket.once('error', reject);
  });
}

/** One request at a time; its answer has a length or no body. */
class Connection {
  #socket;
  #answered = () => undefined;
  #isWaiting = false;
  #head = Buffer.alloc(0);
  #status = 0;
  /** Bytes of the body that are still to come; null: the head is. */
  #missing = null;

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#read(bytes));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#settle(null));
    socket.setTimeout(30_000, () => {
      if (this.#isWaiting) socket.destroy();
    });
  }

  /** `answered` is told the status, or null when the connection broke. */
  ask(request, answered) {
    [this.#answered, this.#isWaiting] = [answered, true];
    if (this.#socket.destroyed) this.#settle(null);
    else this.#socket.write(request);
  }

  close() {
    this.#socket.destroy();
  }

  #read(bytes) {
    if (this.#missing === null) {
      const text = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
      const end = text.indexOf('\r\n\r\n');
      this.#head = end < 0 ? text : Buffer.alloc(0);
      if (end < 0) return;
      const head = text.latin1Slice(0, end);
      this.#status = Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length));
      if (/^transfer-encoding:/im.test(head)) throw new Error(`an answer without a length: ${head}`);
      this.#missing = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0) - (text.length - end - '\r\n\r\n'.length);
    } else {
      this.#missing -= bytes.length;
    }
    if (this.#missing > 0) return;
    this.#missing = null;
    this.#settle(this.#status);
  }

  #settle(status) {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#answered(status);
  }
}
