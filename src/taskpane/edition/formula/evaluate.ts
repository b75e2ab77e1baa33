import { tokenize, type Token } from "@borgar/fx";
import { takeFunctions } from "../../../core/figures/functions-on-page";
import type { FoundFormula } from "../../../excel/upkeep/scan-formulas";
import type { References } from "../../../excel/upkeep/values/read-references";
import { isError, plainValue } from "../../shared/questions/try-formula";
import { EXCEL_FUNCTIONS } from "./excel-functions";
import { LEVELS, numbers } from "./operators";
import { OnlyExcel, pairwise, single, valueOf, type Matrix, type Value } from "./values";

/** What a formula gives around the functions of this page; undefined where only Excel can work it out. */
export function evaluate(found: FoundFormula, references: References): Matrix | undefined {
  try {
    return new Evaluation(found, references).whole();
  } catch (error) {
    if (error instanceof OnlyExcel) return undefined;
    throw error;
  }
}

type Placed = Token & { readonly start: number };

class Evaluation {
  private readonly tokens: readonly Placed[];
  private at = 0;

  constructor(
    private readonly found: FoundFormula,
    private readonly references: References,
  ) {
    let start = 0;
    this.tokens = tokenize(found.formula, { mergeRefs: true })
      .map((token) => {
        const placed = { ...token, start };
        start += token.value.length;
        return placed;
      })
      .filter(({ type }) => type !== "whitespace" && type !== "fx_prefix");
  }

  whole(): Matrix {
    const value = this.level(0);
    if (this.at < this.tokens.length) throw new OnlyExcel();
    return value;
  }

  private level(depth: number): Matrix {
    const operations = LEVELS[depth];
    if (operations === undefined) return this.percent();
    let value = this.level(depth + 1);
    for (;;) {
      const token = this.tokens[this.at];
      const work = token?.type === "operator" ? operations[token.value] : undefined;
      if (work === undefined) return value;
      this.at += 1;
      value = pairwise(value, this.level(depth + 1), work);
    }
  }

  private percent(): Matrix {
    let value = this.signed();
    while (this.takes("%"))
      value = pairwise(
        value,
        single(100),
        numbers((one, other) => one / other),
      );
    return value;
  }

  private signed(): Matrix {
    if (this.takes("-"))
      return pairwise(
        single(-1),
        this.signed(),
        numbers((one, other) => one * other),
      );
    return this.takes("+") ? this.signed() : this.term();
  }

  private term(): Matrix {
    const token = this.tokens[this.at];
    if (token === undefined) throw new OnlyExcel();
    this.at += 1;
    if (token.type === "number") return single(Number(token.value));
    if (token.type === "string") return single(token.value.slice(1, -1).replaceAll('""', '"'));
    if (token.type === "bool") return single(token.value.toUpperCase() === "TRUE");
    if (token.type === "error") return single({ error: token.value.toUpperCase() });
    if (token.type === "func") return this.call(token);
    if (token.type === "operator" && token.value === "(") {
      const value = this.level(0);
      this.expect(")");
      return value;
    }
    if (token.type === "operator" && token.value === "{") return this.list();
    const cells = this.references.get(token.value);
    if (cells === undefined) throw new OnlyExcel();
    return cells.map((line) => line.map(valueOf));
  }

  /** A constant list, `{"KR";"JP"}`. */
  private list(): Matrix {
    const rows: Value[][] = [[]];
    for (;;) {
      const [[value] = []] = this.signed();
      if (value === undefined) throw new OnlyExcel();
      rows.at(-1)?.push(value);
      if (this.takes("}")) return rows;
      if (this.takes(";")) rows.push([]);
      else this.expect(",");
    }
  }

  private call(name: Placed): Matrix {
    this.expect("(");
    const given: (Matrix | undefined)[] = [];
    if (!this.takes(")")) {
      do given.push(this.isAtEnd() ? undefined : this.level(0));
      while (this.takes(","));
      this.expect(")");
    }
    const own = this.found.calls.find(({ written }) => written.start === name.start);
    if (own) return answered(own.name, given);
    const excel = EXCEL_FUNCTIONS.get(name.value.toUpperCase());
    if (!excel) throw new OnlyExcel();
    return excel(...given.map((each) => each ?? single(0)));
  }

  private isAtEnd(): boolean {
    const token = this.tokens[this.at];
    return token?.type === "operator" && (token.value === "," || token.value === ")");
  }

  private takes(operator: string): boolean {
    const token = this.tokens[this.at];
    if (token?.type !== "operator" || token.value !== operator) return false;
    this.at += 1;
    return true;
  }

  private expect(operator: string): void {
    if (!this.takes(operator)) throw new OnlyExcel();
  }
}

/** What a function of this page answers; a single value goes in as such, a block as rows. */
function answered(name: string, given: readonly (Matrix | undefined)[]): Matrix {
  const custom = takeFunctions()?.[name];
  if (!custom) throw new OnlyExcel();
  const values = given.map((block) => (block?.flat().length === 1 ? block[0]?.[0] : (block ?? null)));
  const error = given.flatMap((block) => block?.flat() ?? []).find((value) => isObject(value));
  // Excel does not call a function with an error.
  if (error !== undefined) return single(error);
  try {
    return custom(...(values as never[])).map((row) => row.map(answerOf));
  } catch (thrown) {
    if (isError(thrown)) return single(answerOf(thrown));
    throw new OnlyExcel();
  }
}

const isObject = (value: Value): boolean => typeof value === "object" && value !== null;

/** Excel's codes of errors are told apart only where a formula asks for #N/A. */
const answerOf = (value: unknown): Value =>
  isError(value)
    ? { error: value.code.startsWith("#") ? value.code : (CODES[value.code] ?? "#VALUE!") }
    : valueOf(plainValue(value));

const CODES: Readonly<Record<string, string>> = { notAvailable: "#N/A", "N/A": "#N/A" };
