import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identityOf, isRunning } from './process-identity.ts';
import type { ProcessIdentity } from './process-identity.ts';

/** What a lock file says: who holds it, and which process it runs on the holder's behalf. */
export interface LockContent {
  readonly holder: ProcessIdentity;
  readonly child: ProcessIdentity | null;
}

export interface ProcessLock {
  /** What the process that held the lock before, and ended without giving it back, left running: its child, or null. */
  readonly leftBehind: ProcessIdentity | null;
  /** Notes the child in the lock, so that whoever takes the lock over after a crash finds it. */
  recordChild(pid: number): void;
  release(): void;
}

export type LockAttempt = { readonly lock: ProcessLock } | { readonly heldBy: ProcessIdentity };

/**
 * Takes a lock file for this process, unless a process that still runs holds it.
 * The file appears whole or not at all (a hard link), so that of several at once exactly one wins.
 */
export function takeProcessLock(path: string): LockAttempt {
  const holder = identityOf(process.pid);
  for (;;) {
    const existing = readLock(path);
    if (existing?.content && isRunning(existing.content.holder)) return { heldBy: existing.content.holder };
    if (existing && !removeStale(path, existing.text)) continue;
    if (create(path, { holder, child: null })) return { lock: heldLock(path, holder, existing?.content?.child ?? null) };
  }
}

function heldLock(path: string, holder: ProcessIdentity, leftBehind: ProcessIdentity | null): ProcessLock {
  let held = true;
  return {
    leftBehind,
    recordChild(pid) {
      const draft = besides(path);
      writeFileSync(draft, JSON.stringify({ holder, child: identityOf(pid) } satisfies LockContent));
      renameSync(draft, path);
    },
    release() {
      if (held) rmSync(path, { force: true });
      held = false;
    },
  };
}

function create(path: string, content: LockContent): boolean {
  const draft = besides(path);
  writeFileSync(draft, JSON.stringify(content));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a lock out of the way; if meanwhile another process took it over, puts that one's lock back and answers false. */
function removeStale(path: string, staleText: string): boolean {
  const aside = besides(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
  try {
    if (readFileSync(aside, 'utf8') === staleText) return true;
    linkSync(aside, path);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** The lock file; `content` is null when it is none of ours (an empty or broken file), which counts as stale. */
function readLock(path: string): { readonly text: string; readonly content: LockContent | null } | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { holder, child } = JSON.parse(text) as LockContent;
    return { text, content: Number.isInteger(holder.pid) ? { holder, child } : null };
  } catch {
    return { text, content: null };
  }
}

function besides(path: string): string {
  return `${path}.${process.pid}.${randomUUID()}`;
}
