import { createBridge, type BridgeHost } from "../../src/playground/stand-in/wire/bridge";
import { bootClient } from "./boot-client";
import { ExcludingEnvironment } from "./excluding-environment";
import type { OfficeJsJudge } from "./judge";

/** Lets the tests of a file run on Microsoft's client, without those that it cannot run. */
export default class OfficeJsEnvironment extends ExcludingEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    let host: BridgeHost | undefined;
    const { bridge, notify } = createBridge(() => {
      if (!host) throw new Error("The test opened no Excel.");
      return host;
    });
    // The tests ask whether it is an Error.
    const client = await bootClient(bridge, { Error: this.global.Error });
    const judge: OfficeJsJudge = { client, notify, serve: (served) => (host = served) };
    this.global.officeJsJudge = judge;
  }
}
