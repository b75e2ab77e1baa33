import type { Download } from "../downloads/wanted";
import { missingLines } from "../downloads/missing";
import type { Flagged } from "../make/flags";
import type { NotesChange } from "../notes/notes";
import type { Change, Moved } from "./compare";
import type { Loss } from "./losses";

/** What a page of text says of one dataset. */
export interface DatasetReport {
  readonly dataset: string;
  readonly release: string;
  readonly change: Change;
  readonly losses: readonly Loss[];
  readonly accepted: readonly string[];
  readonly flagged: readonly Flagged[];
  readonly notes: NotesChange;
  /** What the producer calls areas that were not taken. */
  readonly left: readonly string[];
  /** Sentences of the description that speak of the last years, which somebody has to read again. */
  readonly readAgain: readonly string[];
}

/** The report of what changed, in Markdown. */
export function page(date: string, reports: readonly DatasetReport[], missing: readonly Download[]): string {
  const lines = [
    `# Edition of ${date}: what changed`,
    "",
    ...(reports.length === 0
      ? ["No dataset was made: nothing that belongs to one is in the folder.", ""]
      : []),
    ...reports.flatMap(section),
    ...(missing.length === 0
      ? []
      : ["## Left as they are, since their files are missing", "", ...missingLines(missing), ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function section(report: DatasetReport): string[] {
  const { change } = report;
  const items = [
    list("New years", change.newYears),
    list("New areas", change.newAreas),
    list("New codes", change.newCodes),
    change.newValues === 0 ? [] : [`- New figures: ${change.newValues}`],
    report.losses.map(({ name, text }) => {
      const accepted = report.accepted.includes(name) ? "accepted" : `not accepted; \`--accept "${name}"\``;
      return `- Lost: ${text} (${accepted})`;
    }),
    breaks(report.flagged),
    report.notes.come.map((note) => `- New note: ${note}`),
    report.notes.gone.map((note) => `- Note gone: ${note}`),
    list("In the download and not taken", report.left),
    report.readAgain.map((text) => `- Read again: ${text}`),
    moved(change.moved),
  ].flat();
  const title = report.release === "" ? report.dataset : `${report.dataset} (${report.release})`;
  return [`## ${title}`, "", ...(items.length === 0 ? ["- Nothing changed."] : items), ""];
}

const list = (name: string, values: readonly (string | number)[]): string[] =>
  values.length === 0 ? [] : [`- ${name}: ${values.join(", ")}`];

function breaks(flagged: readonly Flagged[]): string[] {
  const counts = (["break", "provisional"] as const).map((flag) => ({
    flag,
    found: flagged.filter((each) => each.flag === flag),
  }));
  return counts.flatMap(({ flag, found }) => {
    if (found.length === 0) return [];
    const years = [...new Set(found.map(({ year }) => year))].sort((one, other) => one - other);
    return [`- Marked by the producer as ${flag}: ${found.length} figures (${years.join(", ")})`];
  });
}

function moved(areas: readonly Moved[]): string[] {
  if (areas.length === 0) return [];
  return [
    "- Moved by more than rounding:",
    "",
    "  | area | figures | the largest |",
    "  | --- | --- | --- |",
    ...areas.map(({ area, values, largest: { key, year, from, to } }) => {
      const what = [key.series, key.code, year].filter((part) => part !== "").join(" ");
      return `  | ${area} | ${values} | ${what}: ${from} to ${to} |`;
    }),
  ];
}
