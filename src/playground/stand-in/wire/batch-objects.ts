import { OfficeError } from "../excel/office-error";
import { memberName, PATH, type Arguments, type ObjectPath, type RequestBody } from "./protocol";
import { callMember, type WireObject } from "./wire-object";

/** The objects that the paths of one batch lead to; null for what the client knows not to be there. */
export class BatchObjects {
  private readonly found = new Map<number, WireObject | null>();
  private readonly kept = new Set<number>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly workbook: WireObject,
    /** What the client keeps beyond a sync, by the names that it was given. */
    private readonly references: ReadonlyMap<string, WireObject>,
  ) {}

  pathOf(id: number): ObjectPath {
    const path = this.paths[id];
    if (!path) throw new OfficeError("InvalidObjectPath", `The batch has no object path ${id}.`);
    return path;
  }

  /** The client wants a reference to this one, which it is told with the next answer. */
  keep(id: number): void {
    this.kept.add(id);
  }

  /** Whether a reference is to be told now. */
  isToKeep(id: number): boolean {
    return this.kept.delete(id);
  }

  /** Found once, where the batch first needs it. */
  get(id: number): WireObject | null {
    let object = this.found.get(id);
    if (object === undefined) {
      object = this.find(this.pathOf(id));
      this.found.set(id, object);
    }
    return object;
  }

  argumentsOf(info: Arguments = {}): unknown[] {
    const { Arguments: given = [], ReferencedObjectPathIds: ids } = info;
    return withoutTail(given.map((value, at) => this.resolve(value, ids?.[at])));
  }

  private resolve(value: unknown, id: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((each, i) => this.resolve(each, id[i]));
    return typeof id === "number" && id > 0 ? this.get(id) : value;
  }

  private find(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return this.workbook;
      case PATH.nothing:
        return null;
      case PATH.reference: {
        const kept = this.references.get(path.Name);
        if (kept) return kept;
        throw new OfficeError("InvalidReference", "This reference is not valid for the current operation.");
      }
      default:
        return this.findUnder(path);
    }
  }

  private findUnder(path: ObjectPath): WireObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.get(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent[memberName(path.Name)] as WireObject;
      case PATH.method:
        return callMember(parent, memberName(path.Name), this.argumentsOf(path.ArgumentInfo)) as WireObject;
      case PATH.item:
        return callMember(parent, "getItem", this.argumentsOf(path.ArgumentInfo)) as WireObject;
      default:
        throw new Error(`an object path of the type ${path.ObjectPathType} is not in the stand-in`);
    }
  }
}

/** What was left out comes as null. */
function withoutTail(given: readonly unknown[]): unknown[] {
  let end = given.length;
  while (end > 0 && (given[end - 1] ?? null) === null) end -= 1;
  return given.slice(0, end);
}
