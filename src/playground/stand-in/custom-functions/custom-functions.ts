import type { SpreadsheetHost } from "../host";
import { FRIENDLY } from "../excel/manners";
import { callOf } from "./call";
import { CustomFunctionsError, ErrorCode } from "./error";
import type { PassingManners } from "./pass-argument";

type Implementation = (...args: unknown[]) => unknown;

/** The global CustomFunctions of the pane's page. */
export function createCustomFunctions(host: SpreadsheetHost | undefined, manners: PassingManners = FRIENDLY) {
  function associateOne(id: string, implementation: Implementation): void {
    const metadata = host?.metadata.functions.find((entry) => entry.id === id.toUpperCase());
    if (host && !metadata) throw new Error(`functions.json has no function "${id}".`);
    if (host && metadata) host.register(metadata.name, callOf(metadata, implementation, manners));
  }

  return {
    associate(idOrMappings: string | Record<string, Implementation>, implementation?: Implementation): void {
      const mappings =
        typeof idOrMappings === "string" ? { [idOrMappings]: implementation } : { ...idOrMappings };
      for (const [id, mapped] of Object.entries(mappings)) {
        if (typeof mapped !== "function") throw new Error(`No function was given for "${id}".`);
        associateOne(id, mapped);
      }
    },
    Error: CustomFunctionsError,
    ErrorCode,
  };
}
