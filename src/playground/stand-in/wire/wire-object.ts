import { descriptionOf, type Description } from "../excel/client-object";

/** An object of the stand-in whose members are asked for by the names that the client sends. */
export type WireObject = Readonly<Record<string, unknown>>;

/** A part of the answer that is put together after the sync. */
export type WireAnswer = () => unknown;

export function describeWire(object: WireObject): Description {
  const description = descriptionOf(object);
  if (!description) throw new Error("What the client asks for is no object of the stand-in.");
  return description;
}

/** Calls a method by its name; what the stand-in lacks throws there. */
export function callMember(object: WireObject, name: string, given: readonly unknown[]): unknown {
  const method = object[name];
  if (typeof method !== "function") throw new Error(`${describeWire(object).name}.${name} is no method.`);
  return (method as (...args: unknown[]) => unknown)(...given);
}

/** By what the client finds an object again in its collection; undefined where Excel gives it nothing. */
export function identityOf(object: WireObject): Readonly<Record<string, unknown>> | undefined {
  const { name, has, read } = describeWire(object);
  if (has("id")) return { Id: read("id") };
  // Settings and custom properties.
  if (has("key")) return { _Id: read("key") };
  return name === "NamedItem" ? { _Id: read("name") } : undefined;
}
