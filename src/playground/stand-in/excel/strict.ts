/** What promises, tests and consoles ask of any object. */
const ASKED_OF_ANYTHING = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
]);

/** Members that are made when they are first asked for. */
interface Later {
  readonly names: () => readonly string[];
  readonly describe: (name: string) => PropertyDescriptor | undefined;
}

/** Presents a few members as the whole Excel object: one that is missing throws its name, never passes silently. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what is presented
export function strict<T extends object>(
  name: string,
  members: object,
  later: Later = { names: () => [], describe: () => undefined },
): T {
  const isThere = (target: object, key: string | symbol): boolean => {
    if (key in target) return true;
    const described = typeof key === "string" ? later.describe(key) : undefined;
    if (described) Object.defineProperty(target, key, described);
    return described !== undefined;
  };
  const proxy: object = new Proxy(members, {
    has: isThere,
    ownKeys(target) {
      for (const member of later.names()) isThere(target, member);
      return Reflect.ownKeys(target);
    },
    get(target, key) {
      if (!isThere(target, key)) {
        if (typeof key === "symbol" || ASKED_OF_ANYTHING.has(key)) return undefined;
        throw new Error(`${name}.${key} is not in the stand-in`);
      }
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== "function" || key === "constructor") return member;
      return (...args: unknown[]): unknown => {
        const result: unknown = member.apply(target, args);
        return result === target ? proxy : result;
      };
    },
    set(target, key, value) {
      if (!isThere(target, key)) throw new Error(`${name}.${String(key)} is not in the stand-in`);
      return Reflect.set(target, key, value, target);
    },
  });
  return proxy as T;
}
