import type { Circus } from "@jest/types";
import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-node";
import path from "node:path";
import { PROXIES_ONLY } from "./proxies-only";

/** Lets the tests of a file run without those that Microsoft's client is not asked for. */
export class ExcludingEnvironment extends TestEnvironment {
  private readonly excluded: Set<string>;
  private readonly file: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.file = path.relative(config.globalConfig.rootDir, context.testPath).split(path.sep).join("/");
    this.excluded = new Set(Object.values(PROXIES_ONLY).flatMap((files) => files[this.file] ?? []));
  }

  handleTestEvent(event: Circus.Event, state: Circus.State): void {
    if (event.name !== "run_start") return;
    const unknown = new Set(this.excluded);
    this.exclude(state.rootDescribeBlock, "", unknown);
    if (unknown.size > 0)
      throw new Error(
        `proxies-only.ts names tests that ${this.file} does not have: ${[...unknown].join(", ")}`,
      );
  }

  private exclude(block: Circus.DescribeBlock, above: string, unknown: Set<string>): void {
    for (const child of block.children) {
      const name = `${above}${child.name}`;
      if (child.type === "describeBlock") this.exclude(child, `${name} `, unknown);
      else if (this.excluded.has(name)) {
        child.mode = "skip";
        unknown.delete(name);
      }
    }
  }
}
