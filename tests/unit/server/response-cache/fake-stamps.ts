import type { GraphReader } from '../../../../src/domain/graph.ts';

/** A database that says of its dataset what the test wants, when the test wants. */
export function fakeStamps() {
  const state = { version: 'v1', loadedAt: 'monday', isAnnounced: false, isDown: false, now: 0, readings: 0 };
  const held: (() => void)[] = [];
  let isHeld = false;
  const graph: GraphReader = {
    async read() {
      state.readings += 1;
      const row = [state.version, state.loadedAt, 1, !state.isAnnounced];
      if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
      if (state.isDown) throw new Error('the database is down');
      return [row];
    },
  };
  return {
    state, graph,
    clock: () => state.now,
    /** Readings from now on wait to be let go. */
    hold: () => void (isHeld = true),
    letGo: () => {
      isHeld = false;
      for (const resolve of held.splice(0)) resolve();
    },
  };
}
