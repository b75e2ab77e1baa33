import type { BridgeHost } from "../../src/playground/stand-in/wire/bridge";
import type { EventEntry } from "../../src/playground/stand-in/wire/protocol";
import type { Client } from "./boot-client";

/** Microsoft's client in the tests that it judges. */
export interface OfficeJsJudge {
  readonly client: Client;
  /** From now on the client speaks to this host. */
  readonly serve: (host: BridgeHost) => void;
  readonly notify: (entries: readonly EventEntry[]) => void;
}

declare global {
  /** Set by the environment of the project "office-js"; on the quick proxies there is none. */
  var officeJsJudge: OfficeJsJudge | undefined;
  /** The script that makes the playground a host of that client; set by the environment of the project "office-js-page". */
  var officeJsPageHost: string | undefined;
}
