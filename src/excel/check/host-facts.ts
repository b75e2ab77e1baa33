import { edition } from "../../core/provenance/edition";

/** Which Excel was asked. */
export interface HostFacts {
  /** `Excel`, `PC`, `16.0.19201.20002`; empty where Excel does not say. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** `ExcelApi 1.20`, the newest of each set that it claims to have. */
  readonly sets: readonly string[];
  /** Of the add-in's figures. */
  readonly edition: string;
}

/** The sets that matter here, with a minor version that none has reached yet. */
const SETS = {
  ExcelApi: 40,
  CustomFunctionsRuntime: 9,
  SharedRuntime: 9,
  RibbonApi: 9,
  KeyboardShortcuts: 9,
} as const;

/** Asks Excel for its name, its build and what it says that it can do. */
export function hostFacts(): HostFacts {
  const { diagnostics, requirements } = Office.context;
  const told = diagnostics as Partial<Office.ContextInformation> | undefined;
  const sets = Object.entries(SETS).map(([name, most]) => {
    const minor = Array.from({ length: most }, (_, at) => most - at).find((each) =>
      requirements.isSetSupported(name, `1.${each}`),
    );
    return minor === undefined ? `no ${name}` : `${name} 1.${minor}`;
  });
  return {
    host: String(told?.host ?? ""),
    platform: String(told?.platform ?? ""),
    version: told?.version ?? "",
    sets,
    edition: edition(),
  };
}
