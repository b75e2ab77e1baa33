import { Parts, type Part } from "../parts/parts";
import { SharedTexts } from "./shared-texts";
import { StyleBook } from "./style-book";

/** A file that is being written: its parts, and what all of its sheets share. */
export class Book {
  readonly parts = new Parts();
  readonly workbook: Part = this.parts.begin("workbook");
  readonly styles = new StyleBook();
  readonly texts = new SharedTexts();
  /** The names that its tables have; grows. */
  readonly tableNames: string[] = [];
  /** Whether a formula on it is marked as one that may spill. */
  hasArrays = false;
}
