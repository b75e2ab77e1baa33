import { fault } from "../reading";
import { findLine } from "../find-line";
import type { Database, Row } from "./duckdb";
import type { YearFile } from "./release";

interface Check {
  /** The first flow that is not right, as its cells `t, i, j, k`. */
  readonly sql: string;
  readonly reason: (flow: Row) => string;
}

const FLOW = "t, i, j, k";

/** What no flow of a release may be; each is told by its line. */
const checks = (year: number): readonly Check[] => [
  { sql: `t is distinct from ${year}`, reason: ([t]) => `holds the year ${t}, expected ${year}` },
  {
    sql: `i is null or i not in (select code::integer from economies)`,
    reason: ([, i]) => `economy ${i} is not in country_codes`,
  },
  {
    sql: `j is null or j not in (select code::integer from economies)`,
    reason: ([, , j]) => `economy ${j} is not in country_codes`,
  },
  {
    sql: "k not in (select k from products)",
    reason: ([, , , k]) => `product "${k}" is not in product_codes: leading zeros were lost?`,
  },
  { sql: "v is null", reason: () => "a flow without its value" },
  { sql: "not (v >= 0 and isfinite(v))", reason: () => "a value that is no sum of money" },
];

/** Fails where a flow of the table `flows` is not right. */
export async function checkFlows(
  database: Database,
  { file, year }: Omit<YearFile, "use">,
  path: string,
): Promise<void> {
  for (const { sql, reason } of checks(year)) {
    const [flow] = await database.rows(`select ${FLOW} from flows where ${sql} order by all limit 1`);
    if (flow !== undefined) throw fault({ file, line: await lineOf(path, flow) }, reason(flow));
  }
  const [twice] = await database.rows(
    `select ${FLOW} from flows group by ${FLOW} having count(*) > 1 order by all limit 1`,
  );
  if (twice === undefined) return;
  const [first, second] = [await lineOf(path, twice), await lineOf(path, twice, 2)];
  throw fault({ file, line: second }, `a flow for the second time, first on line ${first}`);
}

/** Only where something is wrong is the file read again, to tell the line. */
function lineOf(path: string, flow: Row, which = 1): Promise<number> {
  const wanted = flow.map((cell) => (cell === null ? "" : String(cell))).join();
  let found = 0;
  return findLine(path, (text) => {
    if (
      text
        .replaceAll('"', "")
        .split(",")
        .slice(0, flow.length)
        .map((cell) => cell.trim())
        .join() === wanted
    )
      found += 1;
    return found === which;
  });
}
