import type { Grid } from "../grid";
import type { ExcelHost } from "./excel-host";
import { generalException, OfficeError, tooLarge, undoNotSupported } from "./office-error";

/** In milliseconds, for how long a request may keep the page from its user. */
const MOST_AT_ONCE = 30;

/** How a run was begun. */
interface RunOptions {
  /** Whether all of it is one step of undo. */
  readonly isGroup?: boolean;
  /** Whether it waits while the user edits a cell. */
  readonly waits?: boolean;
}

interface Request {
  readonly run: () => void;
  /** Waits for formulas that were changed before it. */
  readonly settled: boolean;
  /** What the journal says of it; undefined where it changes nothing. */
  readonly line: (() => string) | undefined;
}

/** Something that is looked up once, at the sync, in the order in which it was asked for; undefined for a null object. */
export interface Ref<T> {
  readonly get: () => T | undefined;
  readonly isDone: () => boolean;
}

/** Keeps what a batch asked for until its sync, as Excel does. */
export class RequestQueue {
  /** Made together with the queue, and set right after it. */
  context!: Excel.RequestContext;
  private requests: Request[] = [];
  private dirty = false;
  private closed = false;
  private done = 0;

  private formulas = 0;
  /** In bytes, of the request that is being made and of the answer to it. */
  private readonly size = { sent: 0, told: 0 };

  constructor(
    readonly host: ExcelHost,
    private readonly options: RunOptions = {},
  ) {}

  get grid(): Grid {
    return this.host.grid;
  }

  get isEmpty(): boolean {
    return this.requests.length === 0;
  }

  /** How many syncs there were. */
  get syncs(): number {
    return this.done;
  }

  /** True when the run is over to which it belongs. */
  get isClosed(): boolean {
    return this.closed;
  }

  close(): void {
    this.closed = true;
  }

  /** For a request that needs no formula's result and changes nothing. */
  add(run: () => void): void {
    this.requests.push({ run, settled: false, line: undefined });
  }

  /** For a request that reads what formulas give. */
  read(run: () => void): void {
    this.requests.push({ run, settled: true, line: undefined });
  }

  /** For a request that changes the workbook. */
  change(run: () => void, line: () => string): void {
    this.requests.push({ run, settled: false, line });
  }

  /** Something that goes into the request. */
  sends(value: unknown): void {
    this.size.sent += this.bytesOf(value);
  }

  /** Something that goes into the answer. */
  tells(value: unknown): void {
    this.size.told += this.bytesOf(value);
  }

  private bytesOf(value: unknown): number {
    return this.host.manners.mostBytes < Infinity ? JSON.stringify(value ?? null).length : 0;
  }

  lookup<T>(find: () => T | undefined, { settled = false, line }: LookupOptions = {}): Ref<T> {
    let found: { value: T | undefined } | undefined;
    const get = (): T | undefined => (found ??= { value: find() }).value;
    this.requests.push({ run: get, settled, line });
    return { get, isDone: () => found !== undefined };
  }

  /** Does what the host may not be able to undo. */
  undoable(member: string, change: () => void): void {
    const { manners, grid } = this.host;
    const hasUndo = !manners.withoutUndo.includes(member);
    if (!hasUndo && this.options.isGroup) throw undoNotSupported(member);
    change();
    if (!hasUndo) grid.forgetUndo();
  }

  /** Formulas that were entered, of which not any number may be in a group. */
  entered(count: number): void {
    this.formulas += count;
    if (this.options.isGroup && this.formulas >= this.host.manners.tooManyToGroup)
      throw undoNotSupported("Range.formulas");
  }

  /** What changed cells calls this, so that later requests wait for formulas. */
  cellsChanged(): void {
    this.dirty = true;
  }

  /**
   * Does it all in order; at an error, what came before stays done, and what comes after does not happen. Where nothing
   * was asked for, nothing is sent, as Microsoft's client does it.
   */
  async sync(): Promise<void> {
    const { requests } = this;
    if (requests.length === 0) return this.settle();
    this.requests = [];
    const { sent } = this.size;
    this.size.sent = 0;
    return this.host.exclusively(() => this.send(requests, sent));
  }

  private async send(requests: readonly Request[], sent: number): Promise<void> {
    this.size.told = 0;
    const fault = this.host.countSync();
    try {
      if (fault === "before") throw generalException();
      if (sent > this.host.manners.mostBytes) throw tooLarge("Request");
      if (fault === "edited" || (fault === "editing" && !this.options.waits)) throw inCellEditMode();
      const changes = requests.filter(({ line }) => line !== undefined).length;
      if (this.options.isGroup && changes > 0 && this.host.manners.groupsFail) throw generalException();
      let left = fault === "half" ? Math.floor(changes / 2) : changes;
      let since = performance.now();
      for (const request of requests) {
        if (this.host.breathe && performance.now() - since > MOST_AT_ONCE) {
          await this.host.breathe();
          since = performance.now();
        }
        if (request.line !== undefined && left-- === 0) break;
        await this.perform(request);
      }
      if (fault && fault !== "editing") throw generalException();
      // All was done by then.
      if (this.size.told > this.host.manners.mostBytes) throw tooLarge("Response");
      this.host.record("sync");
    } catch (error) {
      this.host.record("sync failed");
      throw error;
    } finally {
      this.done += 1;
      await this.settle();
    }
  }

  private async perform({ run, settled, line }: Request): Promise<void> {
    if (settled) await this.settle();
    const words = this.host.hasJournal ? line?.() : undefined;
    this.host.isSending = true;
    try {
      run();
    } finally {
      this.host.isSending = false;
    }
    if (words !== undefined) this.host.record(words);
  }

  private async settle(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    await this.grid.calculated();
  }
}

interface LookupOptions {
  /** Waits for formulas first. */
  readonly settled?: boolean;
  /** What the journal says, where finding it makes it. */
  readonly line?: () => string;
}

/** A Ref to what is already at hand. */
export function known<T>(value: T): Ref<T> {
  return { get: () => value, isDone: () => true };
}

function inCellEditMode(): OfficeError {
  return new OfficeError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );
}
