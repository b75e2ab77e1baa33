/** One entry of a list to pick from. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** What it is, or why it cannot be chosen. */
  readonly note: string;
  readonly disabled: boolean;
  /** Further words by which it is found. */
  readonly about: string;
}

/** Options under a heading. */
export interface ChoiceGroup {
  readonly title: string;
  readonly options: readonly ChoiceOption[];
}
