import { squeezed } from "../../data/codec/fold-words";

/** Stands for a letter that was lost. */
const HOLE = "\ufffd";
const LOST_LETTERS = /[^\x20-\x7e]|\?/gu;
const BEYOND_ASCII = /[^\x20-\x7e]/gu;

/** Words with letters beyond ASCII, found by what is left of them where such letters are lost. */
export class AccentedWords {
  /** Undefined where the same is left of two words. */
  private readonly byRest = new Map<string, string | undefined>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const word of wordsOf(name)) {
        const holes = word.replace(BEYOND_ASCII, HOLE);
        for (const rest of new Set([holes, holes.replaceAll("'", HOLE), holes.replaceAll(HOLE, "")])) {
          if (rest !== word) this.add(rest, word);
        }
      }
    }
  }

  /** A text with the lost letters put back into its words, "türkiye" for "T?rkiye" and "Trkiye"; undefined where none is lost. */
  restore(text: string): string | undefined {
    const before = composed(text);
    const after = before.replace(WORD, (word) => this.byRest.get(word.replace(LOST_LETTERS, HOLE)) ?? word);
    return after === before ? undefined : after;
  }

  private add(rest: string, word: string): void {
    const known = this.byRest.get(rest);
    const same = known === undefined ? !this.byRest.has(rest) : squeezed(known) === squeezed(word);
    this.byRest.set(rest, same ? word : undefined);
  }
}

const WORD = /[^\s,;:()[\]/&-]+/gu;

const composed = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘ʼ`´]/gu, "'");

const wordsOf = (text: string): readonly string[] => composed(text).match(WORD) ?? [];
