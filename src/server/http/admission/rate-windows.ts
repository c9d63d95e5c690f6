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

/** Counts a client's requests in windows of so many seconds, the first of which begins with its first request. Of more than so many clients, whoever asked longest ago is forgotten first. */
export function rateWindows(seconds: number, mostClients: number, clock = () => performance.now()): (client: string) => RateState {
  const windows = new LRUCache<string, Window>({ max: mostClients });
  return (client) => {
    // In whole milliseconds, which add up exactly.
    const now = Math.floor(clock());
    let window = windows.get(client);
    if (!window || now >= window.endsAt) windows.set(client, window = { endsAt: now + seconds * 1000, asked: 0 });
    window.asked += 1;
    return { asked: window.asked, secondsLeft: Math.ceil((window.endsAt - now) / 1000) };
  };
}
