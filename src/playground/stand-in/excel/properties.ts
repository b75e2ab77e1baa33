import { OfficeError } from "./office-error";
import type { RequestQueue } from "./request-queue";

type LoadOptions = string | readonly string[] | object | undefined;

/** The values of one Excel object: a property can be read after load and sync only, and is written at sync. */
export class Properties {
  private readonly known = new Map<string, unknown>();

  constructor(
    private readonly owner: string,
    private readonly queue: RequestQueue,
    private readonly readers: Readonly<Record<string, () => unknown>>,
  ) {}

  load(options: LoadOptions): void {
    for (const name of namesIn(options)) {
      if (!(name in this.readers)) throw new Error(`load("${name}") of ${this.owner} is not in the stand-in`);
    }
    for (const name of namesIn(options)) {
      this.queue.read(() => this.known.set(name, this.readers[name]?.()));
    }
  }

  get(name: string): unknown {
    if (!this.known.has(name)) {
      throw new OfficeError(
        "PropertyNotLoaded",
        `The property '${name}' is not available. Before reading the property's value, call the load method on ` +
          `the containing object and call "context.sync()" on the associated request context.`,
        { errorLocation: `${this.owner}.${name}` },
      );
    }
    return this.known.get(name);
  }

  set(name: string, value: unknown, write: () => void): void {
    this.known.set(name, value);
    this.queue.change(write);
  }
}

function namesIn(options: LoadOptions): string[] {
  if (options === undefined) return [];
  if (typeof options === "string") return options.split(",").map((name) => name.trim());
  if (Array.isArray(options)) return options.flatMap(namesIn);
  return Object.entries(options).flatMap(([name, wanted]) => (wanted === true ? [name] : []));
}
