let left = Infinity;

/** Runs a call in which at most so many unknown names are compared with all that are known: each takes a while. */
export function withHints<T>(most: number, compute: () => T): T {
  left = most;
  try {
    return compute();
  } finally {
    left = Infinity;
  }
}

/** Whether one more unknown name may get a hint, which then counts. */
export function takeHint(): boolean {
  left -= 1;
  return left >= 0;
}

/** Whether unknown names get no hint any more in this call. */
export const hintsSpent = (): boolean => left <= 0;
