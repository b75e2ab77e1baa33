interface Issue {
  readonly title?: string;
  readonly content?: string;
}

/** What is used of the answer of office-addin-manifest. */
interface Validation {
  readonly isValid: boolean;
  readonly status?: number;
  readonly report?: { readonly errors?: readonly Issue[]; readonly warnings?: readonly Issue[] };
}

export interface Verdict {
  readonly lines: readonly string[];
  readonly refused: boolean;
}

const OFFLINE = "The manifest was checked offline alone.";

/** What Microsoft's service says of a manifest; a service that is not reached refuses nothing. */
export async function askMicrosoft(
  validate: (manifest: string) => Promise<Validation>,
  manifest: string,
): Promise<Verdict> {
  const validation = await validate(manifest).catch((error: unknown) => String(error));
  if (typeof validation === "string")
    return { lines: [validation.split("\n")[0] ?? "", OFFLINE], refused: false };
  const { isValid, status, report } = validation;
  if (status !== 200)
    return {
      lines: [`Microsoft's service answered with status ${status ?? "none"}.`, OFFLINE],
      refused: false,
    };
  const say = (kind: string, issues: readonly Issue[] = []) =>
    issues.map(({ title = "", content = "" }) => `${kind}: ${title} ${content}`.trim());
  return {
    lines: [
      ...say("Error", report?.errors),
      ...say("Warning", report?.warnings),
      `Microsoft's service finds the manifest ${isValid ? "valid" : "not valid"}.`,
    ],
    refused: !isValid,
  };
}
