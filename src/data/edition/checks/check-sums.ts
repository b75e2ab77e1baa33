import { CompileError } from "../../compile/compile-error";
import { splitList } from "../../compile/read-records";
import { readTable } from "../../compile/read-table";
import { Observations } from "../make/observations";
import { aiMembers } from "./ai-members";
import { balance } from "./balance";
import type { Check, Dataset } from "./check";
import { fields } from "./fields";
import { codesAddUp, sharesOfWhole } from "./parts";
import { percentages } from "./percentages";
import { sectors } from "./sectors";
import { stages } from "./stages";
import { withinWorld } from "./within-world";

const KTI_MANUFACTURING = "KTI manufacturing industries";
const KTI_SERVICES = "KTI service industries";

/** Research by who performs it, and by who pays for it. */
const RESEARCH = [
  ["GERDPERFBUSINESS", "GERDPERFGOVERNMENT", "GERDPERFHIGHER", "GERDPERFNONPROFIT"],
  ["GERDFUNDBUSINESS", "GERDFUNDGOVERNMENT", "GERDFUNDOTHER", "GERDFUNDABROAD"],
] as const;

/** The sums that hold in each dataset. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  "uspto-patents": [fields, withinWorld],
  "patent-families": [fields, withinWorld],
  "pct-applications": [withinWorld],
  "ai-patents-oecd-ip5": [withinWorld, aiMembers],
  "uspto-patents-2024": [sectors],
  "trade-baci-hs4": [balance],
  "venture-capital-oecd": [stages],
  "ict-use-by-businesses-oecd": [percentages],
  "venture-capital-ncses-2024": [withinWorld],
  "venture-capital-ai-biotech-ncses": [withinWorld],
  "trade-kti-ncses": [codesAddUp([{ whole: "ALL", parts: ["HIGH", "MEDHIGH"], within: 1.5 }])],
  "kti-value-added-exports": [
    withinWorld,
    codesAddUp([
      { whole: "All KTI industries", parts: [KTI_MANUFACTURING, KTI_SERVICES], within: 1.5 },
      {
        whole: KTI_SERVICES,
        parts: ["IT and other information services", "Scientific R&D", "Software publishing"],
        within: 2,
      },
    ]),
  ],
  "context-indicators": [sharesOfWhole(RESEARCH, 0.5)],
};

/** Fails where the figures of a dataset do not add up as its producer's do. */
export function checkSums(data: string, id: string): void {
  const dataset = readDataset(data, id);
  for (const check of CHECKS[id] ?? []) {
    const reason = check(dataset);
    if (reason !== undefined) throw new CompileError(`${id}/observations.csv`, 1, reason);
  }
}

function readDataset(data: string, id: string): Dataset {
  const observations = Observations.read(data, id);
  const { header, rows } = readTable(data, "areas/areas.csv");
  const column = (name: string): number => header.indexOf(name);
  const areas = rows.map(({ cells }) => ({
    code: cells[column("code")] ?? "",
    kind: cells[column("kind")] ?? "",
    members: splitList(cells[column("members")] ?? ""),
  }));
  return {
    observations,
    areas: [...new Set(observations.keys.map(({ area }) => area))],
    codes: [...new Set(observations.keys.map(({ code }) => code))],
    series: [...new Set(observations.keys.map(({ series }) => series))],
    countries: new Set(areas.filter(({ kind }) => kind === "country").map(({ code }) => code)),
    membersOf: (group) => areas.find(({ code }) => code === group)?.members ?? [],
  };
}
