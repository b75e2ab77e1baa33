/** What promises, tests and consoles ask of any object. */
const ASKED_OF_ANYTHING = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
]);

/** Presents a few members as the whole Excel object: one that is missing throws its name, never passes silently. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what is presented
export function strict<T extends object>(name: string, members: object): T {
  const proxy: object = new Proxy(members, {
    get(target, key) {
      if (!(key in target)) {
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
      if (!(key in target)) throw new Error(`${name}.${String(key)} is not in the stand-in`);
      return Reflect.set(target, key, value, target);
    },
  });
  return proxy as T;
}
