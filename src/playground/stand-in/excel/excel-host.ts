import type { Grid } from "../grid";
import { lateResults } from "./late-results";
import { FRIENDLY, type Manners } from "./manners";
import { protectedGrid } from "./protected-grid";
import { StaleCells } from "./stale-cells";

/**
 * How much of a sync happens before it fails. While the user edits a cell nothing happens, and it fails only where it
 * was not told to wait for the end of that; "edited" even then, as it has been known to.
 */
export type Fault = "before" | "half" | "after" | "editing" | "edited";

export interface ExcelOptions extends Partial<Manners> {
  /** Asked at each sync, counted from 1 over all runs; what it names makes that sync fail. */
  readonly failSync?: (count: number) => Fault | undefined;
  /** What the user does between two syncs: called before each of them, with its count. */
  readonly between?: (count: number, grid: Grid) => void;
  /** Gets a line for each request that changed something, and one for each sync. */
  readonly journal?: string[];
  /** Lets the page answer its user for a moment: Excel does a request elsewhere, the stand-in in the page itself. */
  readonly breathe?: () => Promise<void>;
  /** Gets each file that is opened as a new workbook, in base 64. */
  readonly openWorkbook?: (file: string) => void;
  /** Settles when there is a grid, where that comes later; no batch begins before. */
  readonly ready?: Promise<void>;
}

/** Counted over all hosts: an id is not given again when what had it is gone. */
let ids = 0;

/** The Excel behind all runs: its grid, its age, its faults and its journal. */
export class ExcelHost {
  readonly manners: Manners;
  readonly grid: Grid;
  /** As the user has it, who can lift what they protect. */
  private readonly unprotected: Grid;
  readonly stale: StaleCells;
  private readonly failSync: (count: number) => Fault | undefined;
  private readonly between: (count: number, grid: Grid) => void;
  private readonly journal: string[] | undefined;
  readonly openWorkbook: (file: string) => void;
  readonly ready: Promise<void> | undefined;
  readonly breathe: (() => Promise<void>) | undefined;
  /** Whether a request of an add-in is being done, so that what changes is not the user's doing. */
  isSending = false;
  private syncs = 0;
  private underWay: Promise<unknown> | undefined;

  constructor(
    grid: Grid,
    {
      failSync = () => undefined,
      between = () => undefined,
      journal,
      breathe,
      openWorkbook = () => undefined,
      ready,
      ...manners
    }: ExcelOptions = {},
  ) {
    this.manners = { ...FRIENDLY, ...manners };
    const { late } = this.manners;
    this.unprotected = late > 0 ? lateResults(grid, late, () => this.syncs) : grid;
    this.grid = protectedGrid(this.unprotected);
    this.stale = new StaleCells(this.grid, this.manners);
    this.failSync = failSync;
    this.between = between;
    this.journal = journal;
    this.breathe = breathe;
    this.openWorkbook = openWorkbook;
    this.ready = ready;
  }

  /** As Excel.CalculationMode names it; Excel's own, not a workbook's, so that no undo changes it. */
  get calculationMode(): Manners["calculation"] {
    return this.stale.mode;
  }

  set calculationMode(mode: Manners["calculation"]) {
    this.stale.mode = mode;
  }

  get api(): string {
    return this.manners.api;
  }

  /** How many syncs there were, the one that is under way among them. */
  get syncCount(): number {
    return this.syncs;
  }

  /** Does a request as a whole: another run's comes before it or after it. */
  async exclusively<T>(request: () => Promise<T>): Promise<T> {
    while (this.underWay) await this.underWay;
    const done = request();
    const ended = done.then(
      () => (this.underWay = undefined),
      () => (this.underWay = undefined),
    );
    this.underWay = ended;
    return done;
  }

  countSync(): Fault | undefined {
    this.syncs += 1;
    this.between(this.syncs, this.unprotected);
    return this.failSync(this.syncs);
  }

  get hasJournal(): boolean {
    return this.journal !== undefined;
  }

  record(line: string): void {
    this.journal?.push(line);
  }

  /** An id that no part of the workbook has yet. */
  newId(kind: string): string {
    const { charts, tables, heatMaps, rules } = this.grid.parts();
    const taken = new Set([...charts, ...tables, ...heatMaps, ...rules].map(({ id }) => id));
    let id: string;
    do id = `{${kind}-${++ids}}`;
    while (taken.has(id));
    return id;
  }
}
