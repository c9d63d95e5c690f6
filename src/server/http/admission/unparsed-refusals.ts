import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { PlainQuestion } from './plain-question.ts';
import { plainQuestion } from './plain-question.ts';

export interface Refusing {
  /** Whether there is no room for a question that comes now. */
  isFull(): boolean;
  /** Refuses one: the bytes to be written; null where it may be answered all the same. */
  refusalOf(question: PlainQuestion): string | null;
}

type Read = (bytes: Buffer) => void;

/**
 * Refuses questions before node parses them. With a request and a response made for each, ten times the load that can be served took all the time of the process for refusing, four
 * times as much as this way, and nobody was answered soon. Only connections on which a question has been refused are looked at: others cost nothing more. One whose requests do not
 * come one at a time and whole is left to node.
 */
export class UnparsedRefusals {
  readonly #refusing: Refusing;
  readonly #connections = new WeakMap<Socket, Connection>();

  constructor(refusing: Refusing) {
    this.#refusing = refusing;
  }

  /** From its next question on, this connection is looked at. */
  watch(socket: Socket): void {
    // Not while node parses what has just come on it.
    setImmediate(() => {
      if (socket.destroyed || this.#connections.has(socket)) return;
      const [parse, ...others] = socket.listeners('data') as Read[];
      if (parse && others.length === 0) this.#connections.set(socket, new Connection(socket, parse, this.#refusing));
    });
  }

  /** Told of every request that node has parsed. */
  note(request: IncomingMessage, response: ServerResponse): void {
    this.#connections.get(request.socket)?.note(request, response);
  }
}

const endOfHead = '\r\n\r\n';

class Connection {
  readonly #socket: Socket;
  readonly #parse: Read;
  readonly #refusing: Refusing;
  /** Requests that are worked on, once node has parsed one to its end: before that it may hold the beginning of one. */
  #underWay: number | 'not known' = 'not known';
  #parsed: readonly { readonly request: IncomingMessage; readonly response: ServerResponse }[] = [];

  constructor(socket: Socket, parse: Read, refusing: Refusing) {
    this.#socket = socket;
    this.#parse = parse;
    this.#refusing = refusing;
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
    if (!this.#refusing.isFull() || this.#socket.writableLength > 0 || !this.#socket.writable) return null;
    const question = plainQuestion(bytes);
    return question && this.#refusing.refusalOf(question);
  }

  #await(response: ServerResponse): void {
    this.#underWay = (this.#underWay === 'not known' ? 0 : this.#underWay) + 1;
    response.once('close', () => {
      this.#underWay = Number(this.#underWay) - 1;
    });
  }

  #leave(): void {
    this.#socket.off('data', this.#read).on('data', this.#parse);
  }
}

/** Whether the bytes ended with this request, and held no other. */
function isAllOf(bytes: Buffer, { complete, headers }: IncomingMessage): boolean {
  return complete && bytes.indexOf(endOfHead) + endOfHead.length + Number(headers['content-length'] ?? 0) === bytes.length;
}
