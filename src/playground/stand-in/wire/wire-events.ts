import type { RequestQueue } from "../excel/request-queue";
import type { EventEntry } from "./protocol";
import { describeWire, identityOf, type WireObject } from "./wire-object";

/** Excel's events among all messages of a host. */
const CATEGORY = 65_536;
/** The selection of the workbook, which the client does not ask to be told of. */
const SELECTION = 2;

/** The client's numbers for the events of a worksheet, and of all worksheets together. */
const WORKSHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  FormulaChanged: 23,
  NameChanged: 25,
  VisibilityChanged: 26,
};

/** Events that the client calls otherwise than its members. */
const PUBLIC_NAMES: Readonly<Record<string, string>> = { DataChanged: "Changed" };

interface Handlers {
  add(handler: (args: unknown) => Promise<unknown>): { remove(): void };
}

/** Hands events of the stand-in on to the client that asked for them. */
export class WireEvents {
  /** By number and target, what stops it. */
  private readonly heard = new Map<string, () => void>();

  constructor(
    private readonly queue: RequestQueue,
    private readonly notify: (entry: EventEntry) => void,
  ) {}

  selectionChanged(): void {
    this.notify({ messageCategory: CATEGORY, messageType: SELECTION, targetId: "", message: "{}" });
  }

  /** Answers `_RegisterSelectionChangedEvent` and the like. */
  register(object: WireObject, event: string): void {
    const messageType = numberOf(object, event);
    let targetId = "";
    const member = `on${PUBLIC_NAMES[event] ?? event}`;
    const added = (object[member] as Handlers).add((args) => {
      const message = JSON.stringify(args);
      if (this.heard.has(keyOf(messageType, targetId)))
        this.notify({ messageCategory: CATEGORY, messageType, targetId, message });
      return Promise.resolve();
    });
    // Which object it is comes out at the sync.
    this.queue.add(() => {
      targetId = targetOf(object);
      this.heard.set(keyOf(messageType, targetId), () => added.remove());
    });
  }

  unregister(object: WireObject, event: string): void {
    const messageType = numberOf(object, event);
    this.queue.add(() => {
      const key = keyOf(messageType, targetOf(object));
      this.heard.get(key)?.();
      this.heard.delete(key);
    });
  }
}

function numberOf(object: WireObject, event: string): number {
  const { name } = describeWire(object);
  const number = name.startsWith("Worksheet") ? WORKSHEET_EVENTS[event] : undefined;
  if (number === undefined) throw new Error(`the event ${name}.on${event} is not in the stand-in`);
  return number;
}

const keyOf = (messageType: number, targetId: string): string => `${messageType} of ${targetId}`;

/** All sheets together go by a name of their own. */
function targetOf(object: WireObject): string {
  const id = identityOf(object)?.Id;
  return typeof id === "string" ? id : "Workbook";
}
