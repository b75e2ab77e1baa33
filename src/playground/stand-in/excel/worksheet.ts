import { formatArea, parseArea, splitAddress, type Area } from "../area";
import type { Sheet } from "../grid";
import { createEvent } from "./event";
import { invalidArgument, itemNotFound } from "./office-error";
import { Properties } from "./properties";
import { createRange } from "./range";
import type { RequestQueue } from "./request-queue";
import { strict } from "./strict";

type WorksheetMembers = Pick<
  Excel.Worksheet,
  "activate" | "delete" | "getRange" | "id" | "isNullObject" | "load" | "name" | "onSelectionChanged"
>;

class WorksheetStandIn implements WorksheetMembers {
  readonly #queue: RequestQueue;
  readonly #find: () => Sheet | undefined;
  readonly #properties: Properties;
  readonly onSelectionChanged: Excel.Worksheet["onSelectionChanged"];

  constructor(queue: RequestQueue, context: Excel.RequestContext, find: () => Sheet | undefined) {
    this.#queue = queue;
    this.#find = queue.lookup(find);
    this.#properties = new Properties("Worksheet", queue, {
      id: () => this.#find()?.id,
      name: () => this.#find()?.name,
      isNullObject: () => this.#find() === undefined,
    });
    this.#properties.load("isNullObject");
    this.onSelectionChanged = createEvent("Worksheet.onSelectionChanged", queue, context, (handler) => {
      const { id } = this.#sheet();
      return queue.grid.onSelectionChanged(({ sheet, area }) => {
        if (sheet.id === id) void handler(selectionEvent(id, area));
      });
    });
  }

  load(options?: unknown): Excel.Worksheet {
    this.#properties.load(options as string);
    return this as unknown as Excel.Worksheet;
  }

  get id(): string {
    return this.#properties.get("id") as string;
  }
  get name(): string {
    return this.#properties.get("name") as string;
  }
  get isNullObject(): boolean {
    return this.#properties.get("isNullObject") as boolean;
  }

  activate(): void {
    this.#queue.add(() => this.#queue.grid.activateSheet(this.#sheet().id));
  }

  delete(): void {
    this.#queue.change(() => this.#queue.grid.deleteSheet(this.#sheet().id));
  }

  getRange(address?: string): Excel.Range {
    return createRange(this.#queue, () => ({ sheet: this.#sheet(), area: cellsAt(address) }));
  }

  #sheet(): Sheet {
    const sheet = this.#find();
    if (!sheet) throw itemNotFound("worksheet");
    return sheet;
  }
}

export function createWorksheet(
  queue: RequestQueue,
  context: Excel.RequestContext,
  find: () => Sheet | undefined,
): Excel.Worksheet {
  return strict("Worksheet", new WorksheetStandIn(queue, context, find));
}

function selectionEvent(worksheetId: string, area: Area): Excel.WorksheetSelectionChangedEventArgs {
  const members: Pick<Excel.WorksheetSelectionChangedEventArgs, "address" | "type" | "worksheetId"> = {
    type: "WorksheetSelectionChanged",
    address: formatArea(area),
    worksheetId,
  };
  return strict("WorksheetSelectionChangedEventArgs", members);
}

function cellsAt(address: string | undefined): Area {
  if (address === undefined)
    throw new Error("Worksheet.getRange() without an address is not in the stand-in");
  const area = parseArea(splitAddress(address).cells);
  if (!area) throw invalidArgument(`"${address}" is not an address that the stand-in knows.`);
  return area;
}
