/** What a remark says of the hand-over rather than of the report, and what it says here instead. */
const WORDINGS: readonly (readonly [before: string, after: string])[] = [
  ["label carries literal backslashes before underscores; target does not; ", ""],
  ["label carries literal backslashes before underscores; target does not", ""],
  ["the methodology document itself is not in our hands", "the methodology document itself is not at hand"],
  [" (stored copy found)", ""],
  ["stored copy found: ", ""],
  [" (see policies_body_only.csv)", ""],
  ["not found in our corpora", "not found in the sources searched"],
  ["(not checked in our corpora)", "(not checked)"],
  ["in the seed (lines", "in the text (lines"],
];

export function rewordComment(text: string): string {
  return WORDINGS.reduce((reworded, [before, after]) => reworded.replace(before, after), text);
}
