import { NO_PARTS, type Parts } from "../stand-in/parts";

/** What stands in the workbook beside its cells, as it is now. */
export class PartsStore {
  private parts = NO_PARTS;
  private readonly listeners = new Set<() => void>();

  get now(): Parts {
    return this.parts;
  }

  replace(parts: Parts): void {
    this.parts = parts;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
