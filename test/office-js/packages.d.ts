// As much of two packages as the tests use, so that the types can be checked where they are not installed yet.
declare module "office-addin-mock" {
  export class OfficeMockObject {
    constructor(object?: object);
    sync(): Promise<void>;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test puts into it
    [member: string]: any;
  }
}

declare module "ajv-draft-04" {
  interface Check {
    (given: unknown): boolean;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  }
  export default class AjvDraft04 {
    constructor(options: { readonly allErrors: boolean; readonly strict: boolean });
    compile(schema: object): Check;
  }
}
