import type { RequestQueue } from "../excel/request-queue";
import { wireName } from "./protocol";
import { callMember, describeWire, identityOf, type WireAnswer, type WireObject } from "./wire-object";

/** Loads what the client selects, such as `name` and `title/text`; of a collection, what it has not itself is its items'. */
export function loadAnswer(queue: RequestQueue, object: WireObject, select: readonly string[]): WireAnswer {
  const names = select.filter((path) => path !== "*");
  const isCollection = describeWire(object).has("items");
  callMember(object, "load", [names.length > 0 || !isCollection ? names : ["items"]]);
  // What an item is called must be kept at once, for it may be gone when all is answered.
  let ids: readonly unknown[] = [];
  if (isCollection) queue.add(() => (ids = itemsOf(object).map(identityOf)));
  return () => (describeWire(object).isNull() ? {} : told(object, names, ids));
}

function told(object: WireObject, select: readonly string[], ids?: readonly unknown[]): object {
  const { has } = describeWire(object);
  const isCollection = has("items");
  const tree: Record<string, unknown> = {};
  const ofItems: string[] = [];
  for (const [head, rest] of grouped(select)) {
    if (head === "isNullObject") continue;
    if (isCollection && head === "items") ofItems.push(...rest);
    else if (isCollection && !has(head)) ofItems.push(...under(head, rest));
    else tree[wireName(head)] = rest.length === 0 ? (object[head] ?? null) : part(object[head], rest);
  }
  if (isCollection)
    tree._Items = itemsOf(object).map((item, index) => ({
      ...((ids ? ids[index] : identityOf(item)) ?? { _Index: index }),
      ...told(item, ofItems),
    }));
  return tree;
}

function part(object: unknown, select: readonly string[]): object | null {
  const inner = object as WireObject;
  return describeWire(inner).isNull() ? null : told(inner, select);
}

const itemsOf = ({ items }: WireObject): readonly WireObject[] => items as readonly WireObject[];

const under = (head: string, rest: readonly string[]): readonly string[] =>
  rest.length === 0 ? [head] : rest.map((path) => `${head}/${path}`);

/** The first names of paths, each with what comes below it. */
function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const group = groups.get(head) ?? [];
    groups.set(head, group);
    if (rest.length > 0) group.push(rest.join("/"));
  }
  return groups;
}
