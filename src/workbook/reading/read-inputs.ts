import { argumentValue } from "./argument-value";
import type { Call } from "./find-calls";

type Reference = Extract<ReturnType<typeof argumentValue>, { kind: "cell" }>;

/** The values of the single cells that arguments refer to, by reference; those on a sheet that is not there are left out. */
export async function readInputs(
  context: Excel.RequestContext,
  home: Excel.Worksheet,
  calls: readonly Call[],
): Promise<ReadonlyMap<string, unknown>> {
  const references = referencesIn(calls);
  if (references.length === 0) return new Map();

  const sheets = references.map(({ sheet }) =>
    sheet === undefined ? home : context.workbook.worksheets.getItemOrNullObject(sheet),
  );
  if (sheets.some((sheet) => sheet !== home)) await context.sync();

  const read = references.flatMap(({ reference, cell }, at) => {
    const sheet = sheets[at];
    if (!sheet || (sheet !== home && sheet.isNullObject)) return [];
    const range = sheet.getRange(cell);
    range.load("values");
    return [{ reference, range }];
  });
  await context.sync();
  return new Map(read.map(({ reference, range }) => [reference, range.values[0]?.[0] as unknown]));
}

function referencesIn(calls: readonly Call[]): Reference[] {
  const found = new Map<string, Reference>();
  for (const argument of calls.flatMap((call) => call.arguments)) {
    const value = argumentValue(argument.text);
    if (value.kind === "cell") found.set(value.reference, value);
  }
  return [...found.values()];
}
