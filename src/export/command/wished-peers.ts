import type { Area } from "../../core/catalogue/areas";
import { ownNameTrouble } from "../../plans/sheet/own-name";
import type { OwnPeers } from "../../plans/sheet/own-peers";

/** Areas as a peer group, groups replaced by their members, named after what was asked for as fully as there is room. */
export function wishedPeers(asked: readonly Area[]): OwnPeers {
  const codes = asked.flatMap(({ kind, code, members }) => (kind === "group" ? members : [code]));
  const areas = [...new Set(codes)];
  const byName = asked.map(({ name }) => name).join(" + ");
  const byCode = asked.map(({ code }) => code).join(" + ");
  const name = [byName, byCode].find((each) => ownNameTrouble(each) === undefined);
  return { name: name ?? `Group of ${areas.length} areas`, areas };
}
