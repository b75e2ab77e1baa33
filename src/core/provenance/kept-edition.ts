import { bundle } from "../figures/bundle";
import { edition } from "./edition";

/** What a workbook keeps of the figures that it was calculated with. */
export interface KeptEdition {
  readonly edition: string;
  /** Of each dataset, by id: its last complete year and a sum over its figures. */
  readonly datasets: Readonly<Record<string, string>>;
}

/** Under this name the codes of the technologies are summed; no dataset is called so. */
const CODES = "codes";

/** What a workbook is to keep that is calculated with the figures of now. */
export const editionToKeep = (): KeptEdition => ({
  edition: edition(),
  datasets: Object.fromEntries<string>([
    ...bundle.datasets.map(
      ({ id, lastComplete, lastYear, block }) => [id, `${lastComplete ?? lastYear} ${sumOf(block)}`] as const,
    ),
    [CODES, sumOf(JSON.stringify(bundle.concordance))],
  ]),
});

/** No edition and no id of ours has as many letters. */
const LONGEST = 100;

/** What was kept; undefined for what is no such text. */
export function keptEdition(text: unknown): KeptEdition | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const { edition: kept, datasets } = Object(JSON.parse(text)) as Partial<
      Record<keyof KeptEdition, unknown>
    >;
    if (
      typeof kept !== "string" ||
      kept.length > LONGEST ||
      typeof datasets !== "object" ||
      datasets === null
    )
      return undefined;
    // Anybody may have written it: what is no id of ours is not told.
    const ours = Object.entries(datasets).filter(([id]) => /^[a-z0-9-]+$/.test(id) && id.length <= LONGEST);
    return { edition: kept, datasets: Object.fromEntries<string>(ours) };
  } catch {
    return undefined;
  }
}

/** What is different of the figures since then, a part of a sentence each; empty where it was not kept. */
export function renewedSince({ datasets: before }: KeptEdition): string[] {
  const { [CODES]: codes, ...now } = editionToKeep().datasets;
  const ids = Object.keys(before).filter((id) => id !== CODES);
  if (ids.length === 0) return [];
  const renewed = Object.entries(now).flatMap(([id, mark]) => {
    const kept = before[id];
    if (kept === undefined) return `${id} is new`;
    if (kept === mark) return [];
    const [last, other] = [yearOf(mark), yearOf(kept)];
    return last === other
      ? `${id} has other figures`
      : `${id} is complete until ${last} now, and was until ${other}`;
  });
  return [
    ...renewed,
    ...ids.filter((id) => !(id in now)).map((id) => `${id} has gone`),
    ...(before[CODES] === codes ? [] : ["other codes stand for some technologies"]),
  ];
}

/** Anybody may have written what a workbook keeps. */
const yearOf = (mark: unknown): string => /^\d+/.exec(String(mark))?.[0] ?? "another year";

/** FNV-1a over a text, in hexadecimal digits: tells other figures, and need not withstand an attack. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16);
}
