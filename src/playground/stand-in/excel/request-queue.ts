import type { Grid } from "../grid";

interface Request {
  readonly kind: "find" | "read" | "change";
  readonly run: () => void;
}

/** Keeps what a batch asked for until its sync, as Excel does. */
export class RequestQueue {
  private requests: Request[] = [];

  constructor(readonly grid: Grid) {}

  /** For a request that needs no formula's result. */
  add(run: () => void): void {
    this.requests.push({ kind: "find", run });
  }

  /** For a request that reads what formulas give. */
  read(run: () => void): void {
    this.requests.push({ kind: "read", run });
  }

  /** For a request after which formulas may give something else. */
  change(run: () => void): void {
    this.requests.push({ kind: "change", run });
  }

  /** Something that is looked up once, at the sync, in the order in which it was asked for. */
  lookup<T>(find: () => T): () => T {
    let found: { value: T } | undefined;
    const get = (): T => (found ??= { value: find() }).value;
    this.add(get);
    return get;
  }

  /** Does it all in order; at an error, what came before stays done, and what comes after does not happen. */
  async sync(): Promise<void> {
    const { requests } = this;
    this.requests = [];
    let changed = false;
    try {
      for (const { kind, run } of requests) {
        if (kind === "read" && changed) {
          await this.grid.calculated();
          changed = false;
        }
        changed ||= kind === "change";
        run();
      }
    } finally {
      if (changed) await this.grid.calculated();
    }
  }
}
