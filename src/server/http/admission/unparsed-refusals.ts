import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { PlainQuestion } from './plain-question.ts';
import { plainQuestion } from './plain-question.ts';

export interface Refusing {
  /** So many connections find room with a question each. */
  readonly connectionsWithRoom: number;
  /** Whether a question that comes now on this connection may have to be refused. */
  mayRefuse(socket: Socket): boolean;
  /** Refuses one: the bytes to be written; null where it may be answered all the same. */
  refusalOf(question: PlainQuestion): string | null;
}

type Read = (bytes: Buffer) => void;

/**
 * Refuses questions before node parses them: with a request and a response made for each, ten times the load that can be served took all the time of the process for
 * refusing, four times as much as this way, and nobody was answered soon. A connection whose requests come one at a time and whole is looked at; any other is left to node.
 * To look costs every question of a connection a twentieth more, since node reads others without handing over the bytes. So as many connections as find room with a question
 * each are not looked at, until one of them is refused a question all the same.
 */
export class UnparsedRefusals {
  readonly #refusing: Refusing;
  readonly #connections = new WeakMap<Socket, Connection>();
  readonly #unwatched = new Set<Connection>();
  #open = 0;
  #isDue = false;

  constructor(refusing: Refusing) {
    this.#refusing = refusing;
  }

  /** Knows the connections of this server from now on. */
  follow(server: Server): void {
    server.on('connection', (socket: Socket) => {
      const connection = new Connection(socket, this.#refusing, () => void this.#connections.delete(socket));
      this.#connections.set(socket, connection);
      this.#open += 1;
      if (this.#open > this.#refusing.connectionsWithRoom) connection.watch();
      else this.#unwatched.add(connection);
      socket.once('close', () => {
        this.#open -= 1;
        this.#unwatched.delete(connection);
      });
    });
    server.on('request', (request, response) => this.#connections.get(request.socket)?.note(request, response));
  }

  /** Looks at all connections that are open, for as long as they are: a question was refused. Not from within node's parser. */
  watch(): void {
    if (this.#isDue || this.#unwatched.size === 0) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      const connections = [...this.#unwatched];
      this.#unwatched.clear();
      for (const connection of connections) connection.watch();
    });
  }
}

const endOfHead = '\r\n\r\n';

class Connection {
  readonly #socket: Socket;
  readonly #refusing: Refusing;
  readonly #onLeft: () => void;
  #parse: Read | undefined;
  #underWay = 0;
  /** Requests that node has parsed of what is read now. */
  #parsed: readonly IncomingMessage[] = [];
  /** Whether node waits for the beginning of a request. Not before the first: node gives a connection so long for that, and closes it when it has parsed none by then. */
  #isBetweenRequests = false;

  constructor(socket: Socket, refusing: Refusing, onLeft: () => void) {
    this.#socket = socket;
    this.#refusing = refusing;
    this.#onLeft = onLeft;
  }

  watch(): void {
    const [parse, ...others] = this.#socket.listeners('data') as Read[];
    if (!parse || others.length > 0) {
      this.#leave();
      return;
    }
    this.#parse = parse;
    this.#socket.off('data', parse).on('data', this.#read);
  }

  /** A request of this connection that node has parsed. */
  note(request: IncomingMessage, response: ServerResponse): void {
    this.#underWay += 1;
    response.once('close', () => {
      this.#underWay -= 1;
    });
    if (this.#parse) this.#parsed = [...this.#parsed, request];
  }

  readonly #read: Read = (bytes) => {
    const refusal = this.#isBetweenRequests && this.#underWay === 0 ? this.#refusal(bytes) : null;
    if (refusal !== null) {
      this.#socket.write(refusal, 'latin1');
      return;
    }
    this.#parse?.call(this.#socket, bytes);
    const [only, ...others] = this.#parsed;
    this.#parsed = [];
    this.#isBetweenRequests = only !== undefined && others.length === 0 && bytesEndWith(only, bytes);
    if (!this.#isBetweenRequests) this.#leave();
  };

  #refusal(bytes: Buffer): string | null {
    // Whoever takes no answers is left to node, which then reads no further.
    if (!this.#refusing.mayRefuse(this.#socket) || this.#socket.writableLength > 0 || !this.#socket.writable) return null;
    const question = plainQuestion(bytes);
    return question && this.#refusing.refusalOf(question);
  }

  #leave(): void {
    if (this.#parse) this.#socket.off('data', this.#read).on('data', this.#parse);
    this.#onLeft();
  }
}

const space = 0x20;

/**
 * Whether the bytes end where this request does, the only one whose head ends in them. The first end of a head that they have is its own, or lies in the rest of an earlier
 * body, and then the sum is too small. Only where they begin with a line break may it be neither: that may be the rest of an end.
 */
function bytesEndWith({ complete, headers }: IncomingMessage, bytes: Buffer): boolean {
  return complete && bytes[0]! > space && bytes.indexOf(endOfHead) + endOfHead.length + Number(headers['content-length'] ?? 0) === bytes.length;
}
