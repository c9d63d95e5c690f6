import { setTimeout as sleep } from 'node:timers/promises';

export interface Question {
  readonly query: string;
  /** With `$times`, the answer is the same each time, and yet no cache can know it. */
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** How many answers were whole and right, how many said that they could not be given, by code, and every one that was neither. */
export interface Tally {
  whole: number;
  readonly refused: Record<string, number>;
  readonly wrong: string[];
}

export interface Load {
  readonly tally: Tally;
  /** Asks on until then. */
  stop(): Promise<Tally>;
}

/** What an answer may say while the database has a bad day. */
const outages: ReadonlySet<unknown> = new Set(['DATABASE_UNAVAILABLE', 'DATABASE_TIMEOUT', 'DATASET_NOT_LOADED', 'OVERLOADED']);

/** Asks the same questions over and over, so many at once, and holds every answer to what was answered before the first fault. */
export async function truthfulLoad(address: string, questions: readonly Question[], atOnce: number): Promise<Load> {
  const truths = new Map<Question, Answer['data']>();
  for (const question of questions) truths.set(question, await firstAnswer(address, question));
  const tally: Tally = { whole: 0, refused: {}, wrong: [] };
  const run = { goesOn: true };
  let times = 0;
  const client = async (first: number): Promise<void> => {
    for (let at = first; run.goesOn; at += 1) {
      const question = questions[at % questions.length]!;
      try {
        const { status, answer } = await ask(address, question, (times += 1));
        judge(tally, question, truths.get(question)!, status, answer);
        // Whoever is refused waits before asking again, as a client should.
        if (answer.errors) await sleep(50);
      } catch (error) {
        tally.wrong.push(`no answer at all: ${String(error)} ${String((error as Error).cause)}`);
      }
    }
  };
  const clients = Array.from({ length: atOnce }, (_, at) => client(at));
  return {
    tally,
    async stop() {
      run.goesOn = false;
      await Promise.all(clients);
      return tally;
    },
  };
}

/** A database that has just started may need longer for its first statements than a request is given. */
async function firstAnswer(address: string, question: Question): Promise<Answer['data']> {
  for (let tries = 0; ; tries += 1) {
    const { status, answer } = await ask(address, question, -1 - tries);
    if (status === 200 && !answer.errors && answer.data) return answer.data;
    if (status !== 503 || tries > 10) throw new Error(`before any fault: ${status} ${JSON.stringify(answer.errors)}`);
  }
}

function judge(tally: Tally, { query }: Question, truth: NonNullable<Answer['data']>, status: number, { data, errors }: Answer): void {
  const say = (what: string) => void tally.wrong.push(`${what}: ${status} ${query} ${JSON.stringify({ data, errors }).slice(0, 500)}`);
  if (!errors) {
    if (status === 200 && JSON.stringify(data) === JSON.stringify(truth)) tally.whole += 1;
    else say('looks whole and is not');
    return;
  }
  for (const { extensions: { code } } of errors) {
    if (outages.has(code)) tally.refused[String(code)] = (tally.refused[String(code)] ?? 0) + 1;
    else say('an error that is no outage');
  }
  const answered = Object.entries(data ?? {}).filter(([, value]) => value !== null);
  if (answered.some(([name, value]) => JSON.stringify(value) !== JSON.stringify(truth[name]))) say('a part that is not true');
  if (status !== (answered.length > 0 ? 200 : 503)) say('another status than that of an outage');
}

async function ask(address: string, { query }: Question, times: number): Promise<{ readonly status: number; readonly answer: Answer }> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: query.includes('$times') ? { times: `asked ${times} times` } : {} }), signal: AbortSignal.timeout(60_000) });
  return { status: response.status, answer: JSON.parse(await response.text()) as Answer };
}
