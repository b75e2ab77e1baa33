export type LoadOptions = string | readonly string[] | object | undefined;

/** What a load asks of the object itself, and, by the member's name, of objects under it. */
interface ExpandedLoad {
  readonly own: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

/** Reads `"name, title/text"`, `["name"]` and `{ name: true, title: { text: true } }`. */
export function expandLoad(options: LoadOptions): ExpandedLoad {
  const paths = pathsIn(options);
  // Without names Excel loads whatever it likes, which no code should count on.
  if (paths.length === 0) throw new Error("load() without names is not in the stand-in");
  const own: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf("/");
    if (slash < 0) own.push(path);
    else
      nested.set(path.slice(0, slash), [...(nested.get(path.slice(0, slash)) ?? []), path.slice(slash + 1)]);
  }
  return { own, nested };
}

function pathsIn(options: LoadOptions): string[] {
  if (options === undefined) return [];
  if (typeof options === "string") return options.split(",").map((path) => path.trim());
  if (Array.isArray(options)) return options.flatMap(pathsIn);
  return Object.entries(options).flatMap(([name, wanted]: [string, unknown]) => {
    if (wanted === true) return [name];
    if (typeof wanted !== "object" || wanted === null) return [];
    return pathsIn(wanted).map((path) => `${name}/${path}`);
  });
}
