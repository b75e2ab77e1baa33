import { OfficeError } from "./office-error";
import type { RequestQueue } from "./request-queue";

/**
 * How long an object that has no id can be found again: a range until its run has ended, what was added to a
 * collection that knows no ids until the next sync.
 */
export type Lifetime = "run" | "sync";

interface Life {
  readonly queue: RequestQueue;
  readonly isOver: () => boolean;
  /** What it is a part of. */
  parent?: object;
}

const lives = new WeakMap<object, Life>();

export function beginLife(object: object, queue: RequestQueue, lifetime: Lifetime | undefined): void {
  const { syncs, isClosed } = queue;
  const isOver = (): boolean => {
    // What is made after the run is tracked by nobody.
    if (lifetime === "sync" || (lifetime === "run" && isClosed)) return queue.syncs > syncs;
    return lifetime === "run" && queue.isClosed;
  };
  lives.set(object, { queue, isOver });
}

/** A part of an object lives as long as that. */
export function bindLife(part: unknown, parent: object): void {
  const life = typeof part === "object" && part !== null ? lives.get(part) : undefined;
  if (life) life.parent = parent;
}

/** Refuses an object that Excel would not find any more. */
export function checkAlive(object: object, name: string): void {
  for (let each: object | undefined = object; each; each = lives.get(each)?.parent)
    if (lives.get(each)?.isOver()) throw invalidObjectPath(name);
}

/** Refuses objects of another run as arguments. */
export function checkArguments(queue: RequestQueue, given: readonly unknown[]): void {
  for (const each of given) {
    const life = typeof each === "object" && each !== null ? lives.get(each) : undefined;
    if (life && life.queue !== queue)
      throw new OfficeError(
        "InvalidRequestContext",
        "Cannot use the object across different request contexts.",
      );
  }
}

function invalidObjectPath(name: string): OfficeError {
  return new OfficeError(
    "InvalidObjectPath",
    `The object path of a ${name} isn't working for what you're trying to do. If you're using the object across ` +
      `multiple "context.sync" calls and outside the sequential execution of a ".run" batch, please use the ` +
      `"context.trackedObjects.add()" and "context.trackedObjects.remove()" methods to manage the object's lifetime.`,
  );
}
