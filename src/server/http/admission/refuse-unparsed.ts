import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { PlainQuestion } from './plain-question.ts';
import { plainQuestion } from './plain-question.ts';

export interface Refusing {
  /** So many connections, with a question each, find room, and are left to node: to read before it takes a twentieth of the time of a question. */
  readonly connectionsWithRoom: number;
  /** Whether a question that comes now on this connection may have to be refused. */
  mayRefuse(socket: Socket): boolean;
  /** Refuses one: the bytes to be written; null where it may be answered all the same. */
  refusalOf(question: PlainQuestion): string | null;
}

type Read = (bytes: Buffer) => void;

/**
 * Refuses questions before node parses them: with a request and a response made for each, ten times the load that can be served took all the time of the process for
 * refusing, four times as much as this way, and nobody was answered soon. Of the connections beyond those that find room each is looked at whose requests come one at a time and
 * whole; any other is left to node.
 */
export function refuseUnparsed(server: Server, refusing: Refusing): void {
  const connections = new WeakMap<Socket, Connection>();
  let open = 0;
  server.on('connection', (socket: Socket) => {
    open += 1;
    socket.once('close', () => {
      open -= 1;
    });
    if (open <= refusing.connectionsWithRoom) return;
    const [parse, ...others] = socket.listeners('data') as Read[];
    if (parse && others.length === 0) connections.set(socket, new Connection(socket, parse, refusing, () => void connections.delete(socket)));
  });
  server.on('request', (request, response) => connections.get(request.socket)?.note(request, response));
}

const endOfHead = '\r\n\r\n';

class Connection {
  readonly #socket: Socket;
  readonly #parse: Read;
  readonly #refusing: Refusing;
  readonly #onLeft: () => void;
  /** Requests that node parses or the server works on. Not 0 before the first: node gives a connection so long for its first request, and closes it when it has parsed none by then. */
  #underWay: number | 'none yet' = 'none yet';
  #parsed: readonly { readonly request: IncomingMessage; readonly response: ServerResponse }[] = [];

  constructor(socket: Socket, parse: Read, refusing: Refusing, onLeft: () => void) {
    this.#socket = socket;
    this.#parse = parse;
    this.#refusing = refusing;
    this.#onLeft = onLeft;
    socket.off('data', parse).on('data', this.#read);
  }

  /** A request of this connection that node has parsed. */
  note(request: IncomingMessage, response: ServerResponse): void {
    this.#parsed = [...this.#parsed, { request, response }];
  }

  readonly #read: Read = (bytes) => {
    const refusal = this.#underWay === 0 ? this.#refusal(bytes) : null;
    if (refusal !== null) {
      this.#socket.write(refusal, 'latin1');
      return;
    }
    this.#parsed = [];
    this.#parse.call(this.#socket, bytes);
    const [only] = this.#parsed;
    if (only && this.#parsed.length === 1 && isAllOf(bytes, only.request)) this.#await(only.response);
    else this.#leave();
    this.#parsed = [];
  };

  #refusal(bytes: Buffer): string | null {
    // Whoever takes no answers is left to node, which then reads no further.
    if (!this.#refusing.mayRefuse(this.#socket) || this.#socket.writableLength > 0 || !this.#socket.writable) return null;
    const question = plainQuestion(bytes);
    return question && this.#refusing.refusalOf(question);
  }

  #await(response: ServerResponse): void {
    this.#underWay = (this.#underWay === 'none yet' ? 0 : this.#underWay) + 1;
    response.once('close', () => {
      this.#underWay = Number(this.#underWay) - 1;
    });
  }

  #leave(): void {
    this.#socket.off('data', this.#read).on('data', this.#parse);
    this.#onLeft();
  }
}

/** Whether the bytes were this request and no part of another. */
function isAllOf(bytes: Buffer, { complete, headers }: IncomingMessage): boolean {
  return complete && bytes.indexOf(endOfHead) + endOfHead.length + Number(headers['content-length'] ?? 0) === bytes.length;
}
