import guide from "../../../data/compiled/guide.json";

/** A function as the guide describes it: made by the build from the comment above the function. */
export interface GuideFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The page of the help, from the folder of the add-in. */
  readonly help: string;
  readonly parameters: readonly GuideParameter[];
  readonly examples: readonly GuideExample[];
}

export interface GuideParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly type?: string;
}

export interface GuideExample {
  readonly formula: string;
  readonly result: string;
  /** Number format that suits the result. */
  readonly format?: string;
}

export const guideFunctions: readonly GuideFunction[] = guide.functions;

/** How the function is called: `ATI.SHARE(areas, technologies, [years], [dataset])`. */
export function signatureOf({ name, parameters }: GuideFunction): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `ATI.${name}(${names.join(", ")})`;
}
