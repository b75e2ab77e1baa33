import { parse, tokenize } from "@borgar/fx";

/** What a name stands for at a place of a formula. */
export interface Meant {
  /** The text of an argument. */
  readonly text: string;
  /** Of a parameter of MAP: each cell of it in turn. */
  readonly isEach: boolean;
}

interface Node {
  readonly type: string;
  readonly loc?: readonly [number, number];
  readonly name?: string;
  readonly callee?: Node;
  readonly arguments?: readonly (Node | null)[];
  readonly params?: readonly Node[];
  readonly declarations?: readonly { readonly id: Node; readonly init: Node }[];
  readonly body?: Node;
}

/** The names of LET, and of LAMBDA where it is called at once or by MAP, that hold at a place; by their lower case. */
export function namesAt(formula: string, place: number): ReadonlyMap<string, Meant> {
  const names = new Map<string, Meant>();
  const root = treeOf(formula);
  if (root) collect(root, formula, place, names);
  return names;
}

/** Undefined for a formula that the parser does not know, such as one in a spelling that Excel stores. */
function treeOf(formula: string): Node | undefined {
  try {
    return parse(tokenize(formula, { mergeRefs: true, withLocation: true })) as unknown as Node;
  } catch {
    return undefined;
  }
}

function collect(node: Node, formula: string, place: number, names: Map<string, Meant>): void {
  if (!isIn(node, place)) return;
  const bind = (name: Node | undefined, value: Node | null | undefined, isEach: boolean): void => {
    if (!name?.name || !value?.loc) return;
    names.set(name.name.toLowerCase(), { text: formula.slice(...value.loc), isEach });
  };
  for (const { id, init } of node.declarations ?? []) {
    // A name holds in what comes after it.
    if ((init.loc?.[1] ?? Infinity) <= place) bind(id, init, false);
  }
  const given = node.arguments ?? [];
  const called = node.callee?.type === "LambdaExpression" ? node.callee : mapped(node);
  if (called && isIn(called, place))
    for (const [at, parameter] of (called.params ?? []).entries())
      bind(parameter, given[at], called !== node.callee);
  const inner = [node.callee, node.body, ...given, ...(node.declarations ?? []).map(({ init }) => init)];
  for (const each of inner) if (each) collect(each, formula, place, names);
}

/** The LAMBDA that MAP calls for each cell. */
function mapped({ callee, arguments: given = [] }: Node): Node | undefined {
  const last = given.at(-1);
  return callee?.name?.toUpperCase() === "MAP" && last?.type === "LambdaExpression" ? last : undefined;
}

const isIn = ({ loc }: Node, place: number): boolean =>
  loc !== undefined && loc[0] <= place && place < loc[1];
