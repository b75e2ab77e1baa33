import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { createControl } from "../../src/playground/stand-in/wire/control";
import type { Bridge } from "../../src/playground/stand-in/wire/bridge";
import { CLIENT_SETS } from "./client-sets";

/** A development dependency alone: its licence forbids to hand it on, so nothing of it is built or committed. */
export const OFFICE_JS = path.join("node_modules", "@microsoft", "office-js", "dist");

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Runs a classic script on the client's page. */
  readonly run: (file: string) => void;
}

interface Script {
  readonly src: string;
  onload?: () => void;
  onerror?: () => void;
}

const ORIGIN = "https://office.test";
/** Compiled once in a process, for it is 1.7 MB. */
const compiled = new Map<string, vm.Script>();

function scriptOf(file: string): vm.Script {
  const known = compiled.get(file);
  if (known) return known;
  const script = new vm.Script(readFileSync(file, "utf8"), { filename: path.basename(file) });
  compiled.set(file, script);
  return script;
}

/** Starts Microsoft's office.js as it comes, "inside Excel", in a context that has as little of a page as it needs. */
export async function bootClient(bridge: Bridge, shared: object = {}): Promise<Client> {
  const head = {
    appendChild(script: Script): void {
      const file = path.join(OFFICE_JS, script.src.replace(`${ORIGIN}/`, ""));
      queueMicrotask(() => {
        if (!existsSync(file)) return script.onerror?.();
        scriptOf(file).runInContext(page);
        script.onload?.();
      });
    },
  };
  const own = { src: `${ORIGIN}/office.js`, getAttribute: () => null };
  const window: Record<string, unknown> = {
    ...shared,
    document: {
      readyState: "complete",
      URL: `${ORIGIN}/pane.html`,
      cookie: "",
      body: {},
      getElementsByTagName: (name: string) => (name === "script" ? [own] : [head]),
      getElementById: () => null,
      createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null, style: {} }),
      addEventListener: () => undefined,
      querySelectorAll: () => [],
    },
    location: { href: `${ORIGIN}/pane.html`, hash: "", search: "", origin: ORIGIN, protocol: "https:" },
    navigator: { userAgent: "node", language: "en-US" },
    history: {},
    name: "",
    ...{ performance, console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    open: () => undefined,
    external: createControl({ requirements: CLIENT_SETS }),
    _richApiNativeBridge: bridge,
  };
  Object.assign(window, { window, self: window, top: window, parent: window });
  const page = vm.createContext(window);
  scriptOf(path.join(OFFICE_JS, "office.js")).runInContext(page);
  const { Office: office } = window as unknown as Client;
  await office.onReady();
  const { Excel, OfficeExtension, CustomFunctions } = window as unknown as Client;
  return {
    Excel,
    Office: office,
    OfficeExtension,
    CustomFunctions,
    run: (file) => void scriptOf(file).runInContext(page),
  };
}
