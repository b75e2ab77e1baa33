import { argumentValue } from "../../../excel/reading/formula/argument-value";
import type { CallArgument } from "../../../excel/reading/formula/find-calls";
import { heldAt, isLong, type HeldCells, type Offset } from "../../../excel/reading/cell/held-cells";
import type { Surroundings } from "../../../excel/reading/cell/read-cell";

/** The one value that an argument comes down to for a cell of the answer, or why there is none to be told. */
type GivenValue =
  | { readonly kind: "left out" }
  /** A cell or a text that holds nothing. */
  | { readonly kind: "empty"; readonly reason: string }
  /** `isOneOf`: of several that the argument holds, the one that stands at the cell's place. */
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly isOneOf: boolean }
  | { readonly kind: "unknown"; readonly reason: string };

const LEFT_OUT: GivenValue = { kind: "left out" };

/** Works out an argument from its text, what the cells hold that it refers to, and which cell of the answer is meant. */
export function givenValue(
  name: string,
  argument: CallArgument | undefined,
  { inputs, offset }: Pick<Surroundings, "inputs" | "offset">,
): GivenValue {
  if (!argument) return LEFT_OUT;
  const { text } = argument;
  const read = argumentValue(argument.means?.text ?? text);
  switch (read.kind) {
    case "left out":
      return LEFT_OUT;
    case "literal":
      return known(read.value, `The argument ${name} is empty, and so is the answer.`);
    case "list":
      return oneOf(gridOf(read.rows), offset, `a value of ${text}`, name);
    case "expression":
      return unknown(`What ${text} gives for ${name} is known to Excel alone.`);
    default: {
      const { reference } = read;
      const held = inputs.get(reference);
      return held
        ? oneOf(held, offset, `The cell ${reference}`, name)
        : unknown(`The cell ${reference} cannot be read.`);
    }
  }
}

/** All values of an argument, row by row; undefined where they cannot be told. */
export function givenValues(
  argument: CallArgument | undefined,
  { inputs }: Pick<Surroundings, "inputs">,
): readonly unknown[] | undefined {
  const read = argumentValue(argument?.means?.text ?? argument?.text ?? "");
  if (read.kind === "literal") return [read.value];
  if (read.kind === "list") return read.rows.flat();
  if (!("reference" in read)) return undefined;
  const held = inputs.get(read.reference);
  return held && !isLong(held) ? held.cells.flat() : undefined;
}

function oneOf(held: HeldCells, offset: Offset, where: string, name: string): GivenValue {
  const isOne = held.rows === 1 && held.columns === 1;
  const place = isOne ? where : `The cell of ${name} at this place`;
  const found = heldAt(held, offset);
  if (found === undefined && !isOne) return unknown(`The argument ${name} has no value for this place.`);
  return known(found, `${place} is empty, and so is the answer.`, place, !isOne);
}

const gridOf = (rows: readonly (readonly unknown[])[]): HeldCells => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  cells: rows,
});

// An empty cell that a formula refers to, and 0, count as empty for areas, technologies, years and datasets.
function known(value: unknown, empty: string, place = "", isOneOf = false): GivenValue {
  if (typeof value === "boolean") return { kind: "value", value, isOneOf };
  if (value === 0 || value === null || value === undefined) return { kind: "empty", reason: empty };
  if (typeof value === "number") return { kind: "value", value, isOneOf };
  if (typeof value !== "string") return unknown(`${place} holds neither a text nor a number.`);
  if (value.trim() === "") return { kind: "empty", reason: empty };
  return place !== "" && ERROR.test(value)
    ? unknown(`${place} holds the error ${value}.`)
    : { kind: "value", value, isOneOf };
}

const ERROR = /^#[A-Z0-9/_]+[!?]?$/;
const unknown = (reason: string): GivenValue => ({ kind: "unknown", reason });
