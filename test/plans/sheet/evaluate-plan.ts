import { parse, parseA1Ref, tokenize } from "@borgar/fx";
import type { Place, Plan, PlannedCell, PlannedFormula } from "../../../src/plans/plan";
import { CustomFunctionsError } from "../../functions/custom-functions";
import { call } from "../../functions/formula";
import { SPREADSHEET } from "./spreadsheet-functions";

/** A cell's content as Excel shows it: an error is its code. */
export type Shown = string | number | boolean;
export type Matrix = Shown[][];

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const carried = ({ value }: PlannedFormula): Shown | undefined =>
  typeof value === "object" ? value.error : value;

const near = (one: Shown, other: Shown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

/** Works a plan's formulas out as a sheet does, with the real custom functions; spilled blocks fill their cells. */
export class EvaluatedPlan {
  private readonly cells = new Map<string, PlannedCell>();
  private readonly results = new Map<string, Matrix>();
  private readonly spilled = new Map<string, Shown>();

  /** `typed` holds cells that a user types over; the tables are those of the workbook, by name. */
  constructor(
    plan: Plan,
    typed: readonly (readonly [row: number, column: number, value: PlannedCell])[] = [],
    private readonly tables: Readonly<Record<string, unknown[][]>> = {},
  ) {
    for (const { row, column, cells } of plan.cells) {
      cells.forEach((line, down) =>
        line.forEach((cell, across) => this.cells.set(`${row + down},${column + across}`, cell)),
      );
    }
    for (const [row, column, value] of typed) this.cells.set(`${row},${column}`, value);
    for (const [key, cell] of this.cells) {
      if (typeof cell !== "object" || cell === null || cell.value !== undefined) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      this.result(row, column, cell).forEach((line, down) =>
        line.forEach((value, across) => this.spilled.set(`${row + down},${column + across}`, value)),
      );
    }
  }

  /** What a cell shows; "" for an empty one. */
  at(row: number, column: number): Shown {
    const key = `${row},${column}`;
    const cell = this.cells.get(key);
    if (typeof cell === "object" && cell !== null) return this.result(row, column, cell)[0]![0]!;
    return cell ?? this.spilled.get(key) ?? "";
  }

  block({ row, column, rows, columns }: Place): Matrix {
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => this.at(row + down, column + across)),
    );
  }

  /** The first row whose first cell begins with a text. */
  rowOf(beginning: string, from = 0): number {
    const rows = [...this.cells.keys()].map((key) => key.split(",").map(Number) as [number, number]);
    const found = rows
      .filter(([row, column]) => column === 0 && row >= from)
      .map(([row]) => row)
      .sort((a, b) => a - b)
      .find((row) => String(this.at(row, 0)).startsWith(beginning));
    if (found === undefined) throw new Error(`no row ${beginning}`);
    return found;
  }

  /** Every formula with its cell. */
  formulas(): { row: number; column: number; cell: PlannedFormula }[] {
    return [...this.cells].flatMap(([key, cell]) => {
      if (typeof cell !== "object" || cell === null) return [];
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [{ row, column, cell }];
    });
  }

  /** Formulas that carry another value than the functions give for them, with what they show. */
  wrong(): { cell: PlannedFormula; shown: Shown }[] {
    return this.formulas()
      .filter(({ cell }) => cell.value !== undefined)
      .map(({ row, column, cell }) => ({ cell, shown: this.at(row, column) }))
      .filter(({ cell, shown }) => !near(carried(cell) ?? "", shown));
  }

  private result(row: number, column: number, { formula }: PlannedFormula): Matrix {
    const key = `${row},${column}`;
    const known = this.results.get(key);
    if (known) return known;
    const tree = parse(tokenize(formula, { mergeRefs: true })) as unknown as Node;
    const found = this.evaluate(tree.type === "Program" ? (tree.body as Node) : tree);
    this.results.set(key, found);
    return found;
  }

  private evaluate(node: Node | null | undefined): Matrix {
    if (!node) return [[""]];
    switch (node.type) {
      case "Literal":
        return [[node.value as Shown]];
      case "ErrorLiteral":
        return [[String(node.value)]];
      case "ReferenceIdentifier":
        return this.reference(String(node.value));
      case "UnaryExpression":
        return [[-Number(this.evaluate((node.arguments as Node[])[0])[0]![0])]];
      case "BinaryExpression":
        return this.binary(node);
      case "CallExpression":
        return this.call(node);
      default:
        throw new Error(`no idea of ${node.type}`);
    }
  }

  private reference(text: string): Matrix {
    const table = /^(.+)\[#All\]$/.exec(text);
    if (table) return this.tables[table[1]!] as Matrix;
    const found = parseA1Ref(text);
    if (!found || !("range" in found)) throw new Error(`no reference ${text}`);
    const { top, left, bottom, right } = found.range as unknown as Record<string, number>;
    return this.block({ row: top!, column: left!, rows: bottom! - top! + 1, columns: right! - left! + 1 });
  }

  private binary({ operator, arguments: sides }: Node): Matrix {
    const [one, other] = (sides as Node[]).map((side) => this.evaluate(side)) as [Matrix, Matrix];
    const rows = Math.max(one.length, other.length);
    return Array.from({ length: rows }, (_, row) => {
      const [a, b] = [one[one.length === 1 ? 0 : row]![0]!, other[other.length === 1 ? 0 : row]![0]!];
      return [operate(String(operator), a, b)];
    });
  }

  private call({ callee, arguments: given }: Node): Matrix {
    const name = String((callee as Node).name);
    const nodes = given as (Node | null)[];
    if (name.startsWith("ATI.")) {
      const args = nodes.map((node) => (node ? this.argument(node) : null));
      return call(name.slice(4), ...args).map((line) =>
        line.map((value) => (value instanceof CustomFunctionsError ? value.code : value)),
      );
    }
    const custom = SPREADSHEET[name];
    if (!custom) throw new Error(`no function ${name}`);
    return custom(nodes.map((node) => () => this.evaluate(node)));
  }

  /** A range is handed on as it is, anything else as its one value. */
  private argument(node: Node): unknown {
    const value = this.evaluate(node);
    return value.length === 1 && value[0]!.length === 1 ? value[0]![0] : value;
  }
}

export const isError = (value: Shown): boolean =>
  typeof value === "string" && /^#(N\/A|VALUE!|NUM!|REF!)$/.test(value);

function operate(operator: string, a: Shown, b: Shown): Shown {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "&") return `${a}${b}`;
  if (operator === "=") return String(a).toLowerCase() === String(b).toLowerCase();
  const [x, y] = [Number(a), Number(b)];
  if (typeof a === "boolean" && typeof b === "boolean") return x * y;
  // Excel takes no text for a number.
  if (typeof a === "string" || typeof b === "string") return "#VALUE!";
  if (operator === "+") return x + y;
  if (operator === "-") return x - y;
  if (operator === "<") return x < y;
  if (operator === ">") return x > y;
  if (operator === "*") return x * y;
  if (operator === "/") return x / y;
  if (operator === "<=") return x <= y;
  throw new Error(`no operator ${operator}`);
}
