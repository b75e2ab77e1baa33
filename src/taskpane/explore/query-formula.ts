import { findArea } from "../../core/catalogue/areas";
import { OWN_FUNCTION } from "../../core/catalogue/formula-to-try";
import { isFound } from "../../core/refusal";
import { isMatrix, type Answerable } from "./asked";
import { isOneYear, yearAsked, yearsAsked } from "./asked-years";
import { technologyName } from "./technology-name";

/** Title and source stand above the table, so that it can be cited wherever it is pasted. */
const TITLE_AND_SOURCE = 2;

/** The formula of the one value: `=ATI.SHARE("KR","Big Data",2018)`; undefined where several are asked for. */
export function valueFormula(asked: Answerable): string | undefined {
  const { indicator, areas, dataset, query } = asked;
  const [area] = areas;
  if (area === undefined || areas.length > 1 || isMatrix(asked)) return undefined;
  const year = query.to === "latest" ? "" : String(query.to);
  const rest = [text(area.code), technologiesIn(asked), year, text(dataset?.id)];
  return OWN_FUNCTION.test(indicator.code)
    ? formula(indicator.code, rest)
    : formula("VALUE", [text(indicator.code), ...rest]);
}

/** The formula of the table: years down and areas across, or for one year the areas down and the technologies across. */
export function tableFormula(asked: Answerable): string {
  const { indicator, dataset } = asked;
  const head = [String(TITLE_AND_SOURCE), text(dataset?.id)];
  if (isOneYear(asked)) {
    const technologies = indicator.context ? text("ALL") : technologiesIn(asked);
    const year = asked.query.to === "latest" ? "" : String(yearAsked(asked));
    return formula("TABLE", [text(indicator.code), areasIn(asked, ";"), technologies, year, ...head]);
  }
  return formula("SERIES", [
    text(indicator.code),
    areasIn(asked, ","),
    technologiesIn(asked),
    period(asked),
    ...head,
  ]);
}

/** Left out for all complete years, 2015 for all since then, "2010:2018" for those alone. */
function period(asked: Answerable): string {
  const { query } = asked;
  if (query.to !== "latest") return text(`${yearsAsked(asked)[0] ?? ""}:${yearAsked(asked)}`);
  return query.from === "first" ? "" : String(yearsAsked(asked)[0] ?? "");
}

/** A group by its own code, unless an area would then come twice. */
function areasIn({ query, areas }: Answerable, between: "," | ";"): string {
  const members = query.areas.map((code) => findArea(code)).filter(isFound);
  const count = members.reduce((sum, { kind, members: of }) => sum + (kind === "group" ? of.length : 1), 0);
  const isWhole = members.length === query.areas.length && count === areas.length;
  return list(
    (isWhole ? members : areas).map(({ code }) => code),
    between,
  );
}

const technologiesIn = ({ indicator, technologies }: Answerable): string =>
  indicator.context
    ? ""
    : list(
        technologies.map(({ technology }) => technologyName(technology, indicator)),
        ",",
      );

/** Arguments left out are empty; the last ones are dropped. */
function formula(name: string, given: readonly string[]): string {
  const last = given.reduce((end, argument, at) => (argument === "" ? end : at + 1), 0);
  return `=ATI.${name}(${given.slice(0, last).join(",")})`;
}

const list = (items: readonly string[], between: "," | ";"): string =>
  items.length === 1 ? text(items[0]) : `{${items.map(text).join(between)}}`;

const text = (given: string | undefined): string => (given === undefined ? "" : `"${given}"`);
