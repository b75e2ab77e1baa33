import type { FunctionCall } from "./stand-in/custom-functions/call";
import type { FunctionsMetadata } from "./stand-in/custom-functions/metadata";
import type { Grid } from "./stand-in/grid";
import type { SpreadsheetHost } from "./stand-in/host";

type Register = SpreadsheetHost["register"];

/** The host of a pane that is there before its grid: functions are kept for it, and whoever wants cells waits for `ready`. */
export class LateHost implements SpreadsheetHost {
  readonly grid: Grid;
  readonly ready: Promise<void>;
  /** Lets those in who wait for the grid. */
  readonly open: () => void;
  private arrived: Grid | undefined;
  private registerAtGrid: Register | undefined;
  private readonly kept: (readonly [string, FunctionCall])[] = [];

  constructor(readonly metadata: FunctionsMetadata) {
    let open = (): void => undefined;
    this.ready = new Promise((resolve) => (open = resolve));
    this.open = open;
    this.grid = new Proxy({} as Grid, { get: (_target, key) => this.memberOf(key) });
  }

  register(name: string, call: FunctionCall): void {
    if (this.registerAtGrid) this.registerAtGrid(name, call);
    else this.kept.push([name, call]);
  }

  /** The grid is there, and gets all functions. */
  arrive(grid: Grid, register: Register): void {
    this.arrived = grid;
    this.registerAtGrid = register;
    for (const [name, call] of this.kept.splice(0)) register(name, call);
  }

  private memberOf(key: string | symbol): unknown {
    if (!this.arrived) throw new Error(`The grid was asked for "${String(key)}" before it was there.`);
    const member: unknown = Reflect.get(this.arrived, key);
    return typeof member === "function" ? (member.bind(this.arrived) as unknown) : member;
  }
}
