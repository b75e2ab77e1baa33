import { argumentValue } from "../../workbook/reading/argument-value";

/** The one value that an argument comes down to, or why there is none to be told. */
export type GivenValue =
  | { readonly kind: "left out" }
  /** A cell or a text that holds nothing. */
  | { readonly kind: "empty"; readonly reason: string }
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "unknown"; readonly reason: string };

/** Works out an argument from its text and from what the cells hold that it refers to. */
export function givenValue(name: string, text: string, inputs: ReadonlyMap<string, unknown>): GivenValue {
  const read = argumentValue(text);
  switch (read.kind) {
    case "left out":
      return read;
    case "literal":
      return known(read.value, `The argument ${name} is empty, and so is the answer.`);
    case "list":
    case "range":
      return unknown(`The argument ${name} holds several values, and so does the answer.`);
    case "expression":
      return unknown(`What ${text} gives for ${name} is known to Excel alone.`);
    case "cell": {
      const { reference } = read;
      if (!inputs.has(reference)) return unknown(`The cell ${reference} cannot be read.`);
      return known(inputs.get(reference), `The cell ${reference} is empty, and so is the answer.`, reference);
    }
  }
}

// An empty cell that a formula refers to, and 0, count as empty for areas, technologies, years and datasets.
function known(value: unknown, empty: string, reference = ""): GivenValue {
  if (typeof value === "boolean") return { kind: "value", value };
  if (value === 0 || value === null || value === undefined) return { kind: "empty", reason: empty };
  if (typeof value === "number") return { kind: "value", value };
  if (typeof value !== "string") return unknown(`The cell ${reference} holds neither a text nor a number.`);
  if (value.trim() === "") return { kind: "empty", reason: empty };
  return reference !== "" && ERROR.test(value)
    ? unknown(`The cell ${reference} holds the error ${value}.`)
    : { kind: "value", value };
}

const ERROR = /^#[A-Z0-9/_]+[!?]?$/;
const unknown = (reason: string): GivenValue => ({ kind: "unknown", reason });
