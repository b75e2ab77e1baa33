import type { Indicator } from "../../../core/catalogue/indicators";
import { tableReference } from "../../../core/own/own-table";
import { whyNotServing } from "../own/chosen-dataset";
import type { OwnTables } from "../own/own-tables";
import { counted } from "../counted";
import type { ChoiceGroup, ChoiceOption } from "./choice-option";

/** The tables of the user's own that can serve one of the indicators; one that cannot says why. */
export function tableGroup(
  { tables, state, problem }: OwnTables,
  indicators: readonly Indicator[],
): ChoiceGroup {
  const options = tables.map((table): ChoiceOption => {
    const { name, dataset } = table;
    const served = indicators.filter(({ code }) => dataset?.entry.indicators.includes(code));
    const why = dataset ? served.length === 0 && whyLacking(dataset, indicators) : whyNotServing(table);
    const years = dataset ? yearsOf(dataset) : "";
    return {
      value: tableReference(name),
      label: `Your figures: ${name}`,
      note: why === false ? `${counted(dataset?.own.rows ?? 0, "row")}, ${years}` : why,
      disabled: why !== false,
      about: "own table",
    };
  });
  const waiting = problem !== "" ? problem : state === "reading" ? "Looking for tables…" : "";
  return { title: "Your figures", options: options.length > 0 || waiting === "" ? options : [told(waiting)] };
}

type OwnDataset = NonNullable<OwnTables["tables"][number]["dataset"]>;

const yearsOf = ({ firstYear, lastYear }: OwnDataset): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;

function whyLacking(dataset: OwnDataset, [first]: readonly Indicator[]): string {
  const why = first && dataset.lacks(first);
  return why ?? `It serves ${dataset.entry.indicators.join(", ")}.`;
}

const told = (note: string): ChoiceOption => ({
  value: "reading",
  label: "Your figures",
  note,
  disabled: true,
  about: "",
});
