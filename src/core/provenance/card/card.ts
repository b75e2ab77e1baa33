/** A line of a card, which a formula reads by its name: `=A2.Grade`. */
export interface CardField {
  readonly name: string;
  readonly value: string | number;
  /** A number's format in Excel. */
  readonly format?: string;
  /** What stands beside it in small letters: its year and its dataset. */
  readonly note?: string;
}

export interface CardSection {
  readonly title: string;
  readonly fields: readonly CardField[];
}

/** Where what a card tells comes from; of what is computed from several datasets, none alone. */
export interface CardSource {
  readonly text: string;
  readonly address: string;
  readonly licence: string;
  readonly licenceAddress: string;
}

/** A value that carries what is known of it. */
export interface Card {
  readonly value: string | number;
  readonly format?: string;
  readonly title: string;
  readonly sections: readonly CardSection[];
  readonly source?: CardSource;
}

/** The fields that say something: an empty line of a card tells nothing. */
export const filled = (fields: readonly CardField[]): readonly CardField[] =>
  fields.filter(({ value }) => value !== "");
