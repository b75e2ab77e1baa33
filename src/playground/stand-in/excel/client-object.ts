import { createGate } from "./api-versions";
import { asSent } from "./as-sent";
import { expandLoad, type LoadOptions } from "./load-options";
import { beginLife, bindLife, checkAlive, checkArguments, type Lifetime } from "./object-life";
import { itemNotFound, propertyNotLoaded } from "./office-error";
import type { Ref, RequestQueue } from "./request-queue";
import { show } from "./show";
import { strict } from "./strict";

/** What an enumeration's value is kept as. */
type Told<V> = V extends string ? string : V;

export interface Property<V> {
  /** Undefined where the stand-in cannot be asked. */
  readonly read?: () => Told<V> | null;
  readonly write?: (value: V) => void;
}

/** One class of Excel: every name and type is checked against T, so that drift breaks the compile. */
export interface ObjectSpec<T> {
  readonly name: string;
  /** How the journal calls it. */
  readonly label: () => string;
  /** Undefined for a part of another object, such as a chart's title. */
  readonly ref?: Ref<unknown>;
  /** Undefined for what can be found again by its id or its name. */
  readonly lifetime?: Lifetime | undefined;
  /** Read after load and sync, written at sync. */
  readonly properties?: { readonly [P in keyof T]?: Property<T[P]> };
  /** Methods that change the workbook at sync and give nothing. */
  readonly actions?: Partial<T>;
  /** What is done at once: navigation, and what queues its own requests. */
  readonly members?: Partial<T>;
  /** Reads what a load asks for, at a sync, where that is more than its own properties and its parts'. */
  readonly loadNow?: (options: LoadOptions, readOwn: (names: readonly string[]) => void) => void;
}

/** What is known of an object of Excel beside its members. */
export interface Description {
  readonly name: string;
  /** Whether the class has a property that can be read. */
  readonly has: (property: string) => boolean;
  /** Reads a property at a sync, whether it was loaded or not. */
  readonly read: (property: string) => unknown;
  /** True once it was looked up and not found. */
  readonly isNull: () => boolean;
  /** Reads what a load asks for, at a sync. */
  readonly loadNow: (options: unknown) => void;
}

type Method = (...args: unknown[]) => unknown;
const descriptions = new WeakMap<object, Description>();

/** Presents a class of Excel over a queue. */
export function createObject<T extends object>(queue: RequestQueue, spec: ObjectSpec<T>): T {
  const { name, label, ref } = spec;
  const properties = (spec.properties ?? {}) as Readonly<Record<string, Property<unknown>>>;
  const known = new Map<string, unknown>();
  const checkAge = createGate(queue, name);
  const gate = (member: string): void => {
    checkAlive(proxy, name);
    checkAge(member);
  };
  const isNull = (): boolean => ref !== undefined && ref.isDone() && ref.get() === undefined;

  const readNow = (names: readonly string[]): void => {
    if (ref && ref.get() === undefined) return;
    for (const property of names) {
      const value = properties[property]?.read?.();
      known.set(property, value);
      // The items of a collection tell what is loaded of each.
      if (property !== "items") queue.tells(value);
    }
  };

  const ofProperty = (property: string, { read, write }: Property<unknown>): PropertyDescriptor => ({
    configurable: true,
    enumerable: true,
    get() {
      if (!read) throw new Error(`reading ${name}.${property} is not in the stand-in`);
      if (!known.has(property) && !isNull()) throw propertyNotLoaded(name, property);
      return known.get(property);
    },
    set(given: unknown) {
      if (!write) throw new Error(`setting ${name}.${property} is not in the stand-in`);
      gate(property);
      const value = asSent(given);
      known.set(property, value);
      queue.sends(value);
      const run = (): void => {
        if (ref && ref.get() === undefined) throw itemNotFound(name);
        queue.undoable(`${name}.${property}`, () => write(value));
      };
      queue.change(run, () => `${label()}.${property} = ${JSON.stringify(value)}`);
    },
  });

  const ofAction = (action: string, run: Method): PropertyDescriptor => ({
    configurable: true,
    value: (...args: unknown[]): void => {
      gate(action);
      checkArguments(queue, args);
      for (const arg of args) if (Array.isArray(arg)) queue.sends(arg);
      queue.change(
        () => queue.undoable(`${name}.${action}`, () => run(...args)),
        () => `${label()}.${action}(${args.map(show).join(", ")})`,
      );
    },
  });

  const before: Before = {
    gate,
    checkArguments: (args) => checkArguments(queue, args),
    bind: (part) => bindLife(part, proxy),
  };
  const load = (options: LoadOptions): T => {
    checkAlive(proxy, name);
    const { own: asked, nested } = expandLoad(options);
    // Whether it is a null object is known without asking.
    const own = asked.filter((property) => ref === undefined || property !== "isNullObject");
    for (const property of own) {
      if (!properties[property]?.read)
        throw new Error(`load("${property}") of ${name} is not in the stand-in`);
      gate(property);
    }
    queue.read(() => readNow(own));
    for (const [member, inner] of nested) (Reflect.get(proxy, member) as Loadable).load(inner);
    return proxy;
  };

  const ofEvery = (member: string): PropertyDescriptor | undefined => {
    if (member === "context") return { configurable: true, value: queue.context };
    if (member === "load") return { configurable: true, value: load };
    if (member !== "isNullObject" || !ref) return undefined;
    return {
      configurable: true,
      get() {
        if (!ref.isDone()) throw propertyNotLoaded(name, "isNullObject");
        return isNull();
      },
    };
  };

  const actions = (spec.actions ?? {}) as Readonly<Record<string, Method>>;
  // Each when it is first asked for: most objects live for a call or two.
  const describe = (member: string): PropertyDescriptor | undefined => {
    const own = Object.getOwnPropertyDescriptor(spec.members ?? {}, member);
    if (own) return gated(member, own, before);
    const every = ofEvery(member);
    if (every) return every;
    const action = Object.hasOwn(actions, member) ? actions[member] : undefined;
    if (action) return ofAction(member, action);
    const property = Object.hasOwn(properties, member) ? properties[member] : undefined;
    return property && ofProperty(member, property);
  };

  const names = (): string[] => [
    ...Object.keys({ ...properties, ...actions }),
    ...Object.getOwnPropertyNames(spec.members ?? {}),
  ];
  const proxy = strict<T>(name, {}, { names, describe });
  beginLife(proxy, queue, spec.lifetime);
  const loadTreeNow = (options: LoadOptions): void => {
    const { own, nested } = expandLoad(options);
    const unknown = own.find((property) => !properties[property]?.read);
    if (unknown !== undefined) throw new Error(`load("${unknown}") of ${name} is not in the stand-in`);
    readNow(own);
    for (const [member, inner] of nested) loadNow(Reflect.get(proxy, member) as object, inner);
  };
  descriptions.set(proxy, {
    name,
    has: (property) => properties[property]?.read !== undefined,
    read: (property) => properties[property]?.read?.(),
    isNull,
    loadNow: (options) => (spec.loadNow ?? loadTreeNow)(options as LoadOptions, readNow),
  });
  return proxy;
}

/** Undefined for what is no object of Excel. */
export function descriptionOf(object: object): Description | undefined {
  return descriptions.get(object);
}

interface Loadable {
  load(options: unknown): unknown;
}

/** Reads properties of an object at once, for the items of a collection that is being loaded. */
export function loadNow(object: object, options: unknown): void {
  descriptions.get(object)?.loadNow(options);
}

/** What is done before a member is reached, and with what it gives. */
interface Before {
  readonly gate: (member: string) => void;
  readonly checkArguments: (args: readonly unknown[]) => void;
  readonly bind: (part: unknown) => void;
}

function gated(
  member: string,
  descriptor: PropertyDescriptor,
  { gate, checkArguments: checkArgs, bind }: Before,
): PropertyDescriptor {
  const value: unknown = descriptor.value;
  if (typeof value === "function") {
    return {
      configurable: true,
      value: (...args: unknown[]): unknown => {
        gate(member);
        checkArgs(args);
        return (value as Method)(...args);
      },
    };
  }
  let kept: { readonly value: unknown } | undefined;
  return {
    configurable: true,
    enumerable: true,
    get() {
      gate(member);
      // Always the same object, for it knows what was loaded.
      if (!kept) {
        kept = { value: descriptor.get ? (descriptor.get.call(undefined) as unknown) : value };
        bind(kept.value);
      }
      return kept.value;
    },
  };
}
