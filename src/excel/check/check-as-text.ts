import { allDoubted } from "../host/session";
import type { CheckResult } from "./run-check";

/** The whole result as plain text with a table in Markdown, to be put into a report. */
export function checkAsText({ facts, results, left }: CheckResult): string {
  const { host, platform, version, sets, edition } = facts;
  const rows = results.map(({ step, state, seen, time }) =>
    [step.title, step.expected, seen, state, `${time} ms`].map(inCell).join(" | "),
  );
  const without = allDoubted();
  return [
    `ATI for Excel, figures of ${edition}`,
    [host, platform, version].filter((part) => part !== "").join(", ") || "An Excel that does not say which",
    sets.join(", "),
    ...(without.length > 0 ? [`Done without in this session: ${without.join(", ")}`] : []),
    ...left,
    "",
    "| step | expected | seen | result | time |",
    "| --- | --- | --- | --- | ---: |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}

const inCell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
