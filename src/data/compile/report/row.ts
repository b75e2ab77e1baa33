import { CompileError } from "../compile-error";
import type { Located } from "../read-records";

/** A row of one of the report's tables that says where it stands when a cell is refused. */
export class Row<Column extends string> {
  constructor(private readonly located: Located<Column>) {}

  reject(reason: string): never {
    throw new CompileError(this.located.file, this.located.line, reason);
  }

  text(column: Column): string {
    return this.located.value[column];
  }

  number(column: Column): number {
    const text = this.text(column);
    if (!/^[+-]?\d+(\.\d+)?$/.test(text)) this.reject(`${column}: "${text}" is not a number`);
    return Number(text);
  }

  numberOrNull(column: Column): number | null {
    return this.text(column) === "" ? null : this.number(column);
  }

  oneOf<Choice extends string>(column: Column, choices: readonly Choice[]): Choice {
    const choice = choices.find((known) => known === this.text(column));
    return choice ?? this.reject(`unknown ${column} "${this.text(column)}"`);
  }

  /** A list of codes, each of them known. */
  codes(column: Column, known: ReadonlySet<string>, what: string): string[] {
    const text = this.text(column);
    const codes = text === "" ? [] : text.split("|");
    const stranger = codes.find((code) => !known.has(code));
    if (stranger !== undefined) this.reject(`unknown ${what} "${stranger}"`);
    return codes;
  }

  /** Lines of the printed text, such as `203; 231; 241-261`. */
  lines(column: Column): string {
    const text = this.text(column);
    if (!/^\d+(-\d+)?(; \d+(-\d+)?)*$/.test(text)) this.reject(`${column}: "${text}" names no lines`);
    return text;
  }

  /** An address that can be opened as it stands; empty where there is none. */
  address(column: Column): string {
    const text = this.text(column);
    if (text !== "" && !(/^https?:\/\/\S+$/.test(text) && URL.canParse(text))) {
      this.reject(`${column}: "${text}" is not an address`);
    }
    return text;
  }
}
