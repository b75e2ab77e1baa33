/** The lists of the room, in the order of their tabs. */
export const LISTS = ["policies", "facts", "figures", "findings", "flags"] as const;

export type ListId = (typeof LISTS)[number];

/** What is shown of one list. */
export interface View {
  readonly text: string;
  /** Chosen values by the id of the filter; a filter that is not set is missing. */
  readonly filters: Readonly<Record<string, string>>;
  /** Id of the open entry; empty for none. */
  readonly open: string;
}

interface ReportState {
  readonly list: ListId;
  readonly views: Readonly<Record<ListId, View>>;
}

export const EVERYTHING: View = { text: "", filters: {}, open: "" };

/** Reads what was remembered; whatever is missing or unknown becomes its default. */
export function parseState(text: string): ReportState {
  const found = objectIn(text);
  const views = isObject(found.views) ? found.views : {};
  return {
    list: LISTS.find((list) => list === found.list) ?? "policies",
    views: {
      policies: viewOf(views.policies),
      facts: viewOf(views.facts),
      figures: viewOf(views.figures),
      findings: viewOf(views.findings),
      flags: viewOf(views.flags),
    },
  };
}

/** Whether nothing of what was remembered became a default. */
export function isReportWhole(text: string): boolean {
  const found = objectIn(text);
  const { list, views } = parseState(text);
  const kept = isObject(found.views) ? found.views : {};
  return found.list === list && LISTS.every((id) => !(id in kept) || sameView(kept[id], views[id]));
}

/** Whatever the order in which its fields were written. */
function sameView(found: unknown, { text, filters, open }: View): boolean {
  if (!isObject(found) || found.text !== text || found.open !== open) return false;
  return JSON.stringify(found.filters) === JSON.stringify(filters);
}

function viewOf(found: unknown): View {
  if (!isObject(found)) return EVERYTHING;
  const filters = isObject(found.filters) ? found.filters : {};
  return {
    text: textOf(found.text),
    filters: Object.fromEntries(
      Object.entries(filters)
        .slice(0, MOST_FILTERS)
        .filter((entry): entry is [string, string] => entry.every((each) => textOf(each) === each)),
    ),
    open: textOf(found.open),
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text);
    return isObject(found) ? found : {};
  } catch {
    return {};
  }
}

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === "object" && found !== null;

/** No list has more filters, and nobody searches for a longer text. */
const MOST_FILTERS = 20;
const LONGEST_TEXT = 1000;

const textOf = (found: unknown): string =>
  typeof found === "string" && found.length <= LONGEST_TEXT ? found : "";
