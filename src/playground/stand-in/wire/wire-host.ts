import type { Grid } from "../grid";
import { ExcelHost, type ExcelOptions } from "../excel/excel-host";
import { isResult } from "../excel/client-result";
import { itemNotFound, OfficeError } from "../excel/office-error";
import { RequestQueue } from "../excel/request-queue";
import { createWorkbook } from "../excel/workbook";
import { BatchObjects } from "./batch-objects";
import { loadAnswer } from "./load-answer";
import {
  ACTION,
  memberName,
  PATH,
  WAITS,
  type Action,
  type EventEntry,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { WireEvents } from "./wire-events";
import { callMember, describeWire, identityOf, type WireAnswer, type WireObject } from "./wire-object";

const NOTHING: WireAnswer = () => null;

/** A host for Microsoft's own client, whose Excel is the stand-in: it does what the client's requests ask for. */
export class WireHost {
  private readonly queue: RequestQueue;
  private readonly workbook: WireObject;
  private readonly references = new Map<string, WireObject>();
  private readonly events: WireEvents;
  private made = 0;
  /** Of the batch that is being done. */
  private readonly run = { waits: false };

  constructor(grid: Grid, options: ExcelOptions, notify: (entry: EventEntry) => void) {
    this.queue = new RequestQueue(new ExcelHost(grid, options), this.run);
    // The client has a context of its own.
    this.queue.context = {} as never;
    this.workbook = createWorkbook(this.queue) as unknown as WireObject;
    this.events = new WireEvents(this.queue, notify);
    grid.onSelectionChanged(() => this.events.selectionChanged());
  }

  /** Does one batch: all of it is put to the stand-in's objects, which do it in one sync, and then answered. */
  async execute(body: RequestBody, flags = 0): Promise<ResponseBody> {
    this.run.waits = (flags & WAITS) !== 0;
    const { Actions: actions } = body;
    const objects = new BatchObjects(body.ObjectPaths, this.workbook, this.references);
    if (actions.every((action) => isHousekeeping(objects, action))) return this.keepHouse(actions);
    const answers: WireAnswer[] = [];
    let reached = -1;
    let failure: unknown;
    for (const [index, action] of actions.entries()) {
      try {
        answers.push(this.put(objects, action));
      } catch (error) {
        failure = error;
        break;
      }
      this.queue.add(() => (reached = index));
    }
    try {
      await this.queue.sync();
    } catch (error) {
      // It comes from an action before the one that could not be put.
      failure = error;
    }
    const done = actions.slice(0, reached + 1);
    return {
      Error:
        failure === undefined ? null : wireError(failure, done.length < actions.length ? done.length : -1),
      Results: done.map(({ Id }, index) => ({ ActionId: Id, Value: answers[index]?.() ?? null })),
      TraceIds: done.filter(({ ActionType }) => ActionType === ACTION.trace).map(({ Id }) => Id),
    };
  }

  /** What the client does of itself around a run is no sync of the add-in's. */
  private keepHouse(actions: readonly Action[]): ResponseBody {
    for (const action of actions) this.forget(action);
    return { Error: null, Results: actions.map(({ Id }) => ({ ActionId: Id, Value: null })), TraceIds: [] };
  }

  private forget({ Name, ArgumentInfo }: Action): void {
    if (Name === "_RemoveReference") this.references.delete(String(ArgumentInfo?.Arguments?.[0]));
  }

  private put(objects: BatchObjects, action: Action): WireAnswer {
    if (action.ActionType === ACTION.trace) return NOTHING;
    const object = objects.get(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(objects, action.ObjectPathId, object);
      case ACTION.query:
        return this.load(objects, action, object);
      case ACTION.method:
        return this.call(objects, action, object);
      case ACTION.set: {
        if (object === null) throw itemNotFound("null object");
        const [value] = objects.argumentsOf(action.ArgumentInfo);
        if (!Reflect.set(object, memberName(action.Name), value))
          throw new Error(`${action.Name} cannot be set`);
        return NOTHING;
      }
      default:
        throw new Error(`an action of the type ${action.ActionType} is not in the stand-in`);
    }
  }

  private load(
    objects: BatchObjects,
    { QueryInfo, ObjectPathId }: Action,
    object: WireObject | null,
  ): WireAnswer {
    if (object === null) return NOTHING;
    const { Select = [], Expand = [], Top, Skip } = QueryInfo ?? {};
    if (Top !== undefined || Skip !== undefined) throw new Error("$top and $skip are not in the stand-in");
    const loaded = loadAnswer(this.queue, object, [...Select, ...Expand]);
    const identity = this.identify(objects, ObjectPathId, object);
    return () => {
      const own = identity();
      return own === null ? null : { ...own, ...(loaded() as object) };
    };
  }

  private call(objects: BatchObjects, action: Action, object: WireObject | null): WireAnswer {
    const { Name } = action;
    if (Name === "_KeepReference") {
      objects.keep(action.ObjectPathId);
      return NOTHING;
    }
    if (Name === "_RemoveReference") {
      this.forget(action);
      return NOTHING;
    }
    if (object === null) throw itemNotFound("null object");
    // Asked before a large write is cut, and checked when it is written.
    if (Name === "_ValidateArraySize") return NOTHING;
    const [, un, event] = /^_(Unr|R)egister(\w+)Event$/.exec(Name) ?? [];
    if (event !== undefined) {
      if (un === "R") this.events.register(object, event);
      else this.events.unregister(object, event);
      return NOTHING;
    }
    const given = callMember(object, memberName(Name), objects.argumentsOf(action.ArgumentInfo));
    return isResult(given) ? () => given.value : NOTHING;
  }

  /** What lets the client find the object again: its id, or a reference that is kept for it. */
  private identify(objects: BatchObjects, pathId: number, object: WireObject | null): () => object | null {
    if (object === null) return () => null;
    const path = objects.pathOf(pathId);
    let reference = path.ObjectPathType === PATH.reference ? path.Name : undefined;
    if (objects.isToKeep(pathId)) {
      reference = `r${++this.made}`;
      this.references.set(reference, object);
    }
    let told: object | null = null;
    this.queue.add(() => {
      if (describeWire(object).isNull()) return;
      told = { ...identityOf(object), ...(reference !== undefined && { _ReferenceId: reference }) };
    });
    return () => told;
  }
}

function isHousekeeping(objects: BatchObjects, { ActionType, Name, ObjectPathId }: Action): boolean {
  if (ActionType === ACTION.instantiate) return objects.pathOf(ObjectPathId).ObjectPathType === PATH.workbook;
  return Name === "_RemoveReference";
}

function wireError(failure: unknown, ActionIndex: number): NonNullable<ResponseBody["Error"]> {
  const isOffice = failure instanceof OfficeError;
  return {
    Code: isOffice ? failure.code : "NotInStandIn",
    Message: failure instanceof Error ? failure.message : String(failure),
    Location: "",
    ActionIndex,
    HttpStatusCode: 400,
  };
}
