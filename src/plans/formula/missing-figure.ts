import { Refusal } from "../../core/refusal";

/** Why a figure is missing, and which it is: a note beside a cell stays when the cell shows another one. */
export class MissingFigure extends Refusal {
  /** `words` name the area, the technology and the years, in this order. */
  constructor(
    reason: Refusal,
    private readonly words: readonly string[],
  ) {
    super(reason.kind, reason.message);
  }

  /** The reason, after what it is about where it does not say so itself. */
  get note(): string {
    const isNamed = this.words.every((word) => this.message.includes(word));
    return isNamed ? this.message : `${this.words.join(", ")}: ${this.message}`;
  }
}
