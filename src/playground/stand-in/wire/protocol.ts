// What Microsoft's Excel client and its host say to each other, as far as the client of ExcelApi 1.15 says it.

/** How an object is found from another one; the numbers are the client's. */
export const PATH = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  item: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Among the flags of a request: that it waits while the user edits a cell. */
export const WAITS = 64;

export interface Arguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the path that it stands for; 0 or null for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

/** One sync of the client. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    /** -1 where no single action failed. */
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  } | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** Something that happened in the host, told to the client unasked. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** The client's names of members begin with a capital; a few are its own. */
const OWN_NAMES: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

export function memberName(wireName: string): string {
  return OWN_NAMES[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
