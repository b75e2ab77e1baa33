interface Sector {
  /** How the codes of its indicators end. */
  readonly ending: string;
  /** Whether something is lost where the word is passed over: nothing of "industrial robots". */
  readonly isTelling: boolean;
}

/** Who performs or funds research, by the word that says so. */
export const SECTORS: Readonly<Record<string, Sector>> = {
  businesses: { ending: "BUSINESS", isTelling: true },
  industrial: { ending: "BUSINESS", isTelling: false },
  government: { ending: "GOVERNMENT", isTelling: true },
  universities: { ending: "HIGHER", isTelling: true },
  academic: { ending: "HIGHER", isTelling: false },
  nonprofit: { ending: "NONPROFIT", isTelling: true },
  abroad: { ending: "ABROAD", isTelling: true },
};
