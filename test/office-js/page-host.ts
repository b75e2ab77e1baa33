// Runs in the pane's frame before Microsoft's office.js, which so starts inside an Excel: the playground around it.
import { callOf } from "../../src/playground/stand-in/custom-functions/call";
import { EXCELS } from "../../src/playground/stand-in/excel/manners";
import { findHost, type SpreadsheetHost } from "../../src/playground/stand-in/host";
import { createBridge } from "../../src/playground/stand-in/wire/bridge";
import { createControl } from "../../src/playground/stand-in/wire/control";
import { WireHost } from "../../src/playground/stand-in/wire/wire-host";
import { CLIENT_API, CLIENT_SETS } from "./client-sets";

/** Where office.js keeps, by id, what Excel would call. */
interface Runtime {
  readonly _association: { readonly mappings: Readonly<Record<string, (...given: unknown[]) => unknown>> };
}

function serve(host: SpreadsheetHost): void {
  const excel = host.ready.then(
    () => new WireHost(host.grid, { ...EXCELS.windows, api: CLIENT_API }, (entry) => notify([entry])),
  );
  const { bridge, notify } = createBridge(() => ({
    execute: async (body, flags) => (await excel).execute(body, flags),
  }));
  Object.assign(window, { _richApiNativeBridge: bridge });
  // The browser has an object of this name, which cannot be set.
  Object.defineProperty(window, "external", { value: createControl({ requirements: CLIENT_SETS }) });
  for (const described of host.metadata.functions) {
    // The runtime hands results on twice a second at the most: what it would call is called at once instead.
    const call = (...given: unknown[]): unknown =>
      (CustomFunctions as unknown as Runtime)._association.mappings[described.id]?.(...given);
    host.register(described.name, callOf(described, call, EXCELS.windows));
  }
}

const around = findHost();
if (around) serve(around);
