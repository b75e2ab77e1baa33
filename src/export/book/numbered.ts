import { xmlText, type Xml } from "../parts/xml";

/** Elements that a file lists once and calls by their number. */
export class Numbered {
  readonly all: Xml[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly Xml[]) {
    for (const each of first) this.numberOf(each);
  }

  numberOf(each: Xml): number {
    const text = xmlText(each);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.all.length);
    return this.all.push(each) - 1;
  }
}
