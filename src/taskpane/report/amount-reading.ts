import type { Amount } from "../../core/report/amounts";

const english = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** A EUR amount in both readings: as printed, and as the rate of the euro says that it must be read. */
export function amountReading({ printed, corrected, check }: Amount): string {
  if (!check) return `${printed} as printed; no amount in another currency stands beside it to test it.`;
  const atRate = `at the ECB's mean rate of 2020 it is EUR ${english.format(Math.round(check.expected))} m`;
  if (check.factor === undefined) return `${printed} as printed fits neither million nor billion: ${atRate}.`;
  if (check.factor === 1) return `${printed} as printed, which fits: ${atRate}.`;
  const reads = `EUR ${english.format(corrected)} m (${english.format(corrected / 1000)} bn)`;
  return `${printed} as printed — reads ${reads}: ${atRate}.`;
}
