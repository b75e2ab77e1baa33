import { build } from "esbuild";
import path from "node:path";
import { ExcludingEnvironment } from "./excluding-environment";
import "./judge";

/** Lets the pane of the browser tests run on Microsoft's client, without the tests that it is not asked for. */
export default class PageEnvironment extends ExcludingEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const { outputFiles } = await build({
      entryPoints: [path.resolve(__dirname, "page-host.ts")],
      bundle: true,
      write: false,
      target: "es2020",
    });
    this.global.officeJsPageHost = outputFiles[0]?.text;
  }
}
