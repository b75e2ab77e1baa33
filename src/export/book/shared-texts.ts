import { MAIN } from "../parts/namespaces";
import { storedText } from "../parts/stored-text";
import { xml, type Xml } from "../parts/xml";

/** The texts of all cells, each once; cells call them by their number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses += 1;
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  part(): Xml {
    return xml(
      "sst",
      { xmlns: MAIN, count: this.uses, uniqueCount: this.numbers.size },
      [...this.numbers.keys()].map((text) => xml("si", {}, [textXml(text)])),
    );
  }
}

/** Readers drop blanks and lines at the ends of a text unless they are told to keep them. */
export const textXml = (text: string): Xml =>
  xml("t", { "xml:space": text === text.trim() ? undefined : "preserve" }, [storedText(text)]);
