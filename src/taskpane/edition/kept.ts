import { hasAnswered } from "../../core/figures/answered";
import { editionToKeep, keptEdition, type KeptEdition } from "../../core/provenance/kept-edition";
import { calculateAll } from "../../excel/host/calculation";
import {
  EDITION_SETTING,
  keepSetting,
  LEADER_SETTING,
  readSettings,
} from "../../excel/host/workbook-settings";
import { entryIn, registryIn, SETTING } from "../../excel/made/listed/registry";
import { hasFormulas } from "../../excel/upkeep/has-formulas";
import { followLeader } from "../shared/leader-setting";

/**
 * The other edition that the workbook was calculated with; undefined where it is this one, or where none is kept. Which
 * dataset the workbook asks first holds from now on.
 */
export async function otherEdition(): Promise<KeptEdition | undefined> {
  const [text, leader, sheets] = await readSettings(EDITION_SETTING, LEADER_SETTING, SETTING);
  const leads = followLeader(leader);
  const { edition } = editionToKeep();
  const kept = keptEdition(text) ?? ofSheets(sheets, edition);
  if (kept !== undefined && kept.edition !== edition) return kept;
  // What was answered before this was known was answered by another dataset.
  if (leads && hasAnswered()) await calculateAll();
  return undefined;
}

/** Before workbooks kept it, their comparison sheets did, each its own. */
function ofSheets(sheets: unknown, now: string): KeptEdition | undefined {
  const editions = registryIn(sheets).entries.flatMap((entry) => entryIn(entry)?.edition ?? []);
  const other = editions.find((edition) => edition !== "" && edition !== now);
  return other === undefined ? undefined : { edition: other, datasets: {} };
}

/** Lets the workbook keep that it was calculated with the figures of now. */
export const keepThisEdition = (): Promise<void> =>
  keepSetting(EDITION_SETTING, JSON.stringify(editionToKeep()));

/** As keepThisEdition, where it has formulas of ours and keeps none yet. */
export async function keepFirstEdition(): Promise<void> {
  const [text] = await readSettings(EDITION_SETTING);
  if (keptEdition(text) === undefined && (await hasFormulas())) await keepThisEdition();
}
