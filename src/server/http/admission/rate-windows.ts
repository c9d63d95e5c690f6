import { LRUCache } from 'lru-cache';

export interface RateState {
  /** Requests of this window, the one that is counted now among them. */
  readonly asked: number;
  readonly secondsLeft: number;
}

interface Window {
  readonly endsAt: number;
  asked: number;
}

/** A million addresses, each once, must not take the memory that answers need: whoever asked longest ago is forgotten first. */
const mostClients = 50_000;

/** Counts a client's requests in windows of so many seconds, the first of which begins with its first request. */
export function rateWindows(seconds: number, { clients = mostClients, clock = () => performance.now() } = {}): (client: string) => RateState {
  const windows = new LRUCache<string, Window>({ max: clients });
  return (client) => {
    const now = clock();
    let window = windows.get(client);
    if (!window || now >= window.endsAt) windows.set(client, window = { endsAt: now + seconds * 1000, asked: 0 });
    window.asked += 1;
    return { asked: window.asked, secondsLeft: Math.max(1, Math.ceil((window.endsAt - now) / 1000)) };
  };
}
