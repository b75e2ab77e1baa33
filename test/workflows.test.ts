import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly "runs-on": string;
  readonly "timeout-minutes": number;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const ROOT = path.resolve(__dirname, "..");
const FOLDER = path.join(ROOT, ".github/workflows");
const { scripts, engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** The parser ships no types. */
const yaml = jest.requireActual<{ load(text: string): unknown }>("js-yaml");

const workflows = readdirSync(FOLDER).map((name) => {
  const workflow = yaml.load(readFileSync(path.join(FOLDER, name), "utf8")) as Workflow;
  return [name, workflow] as const;
});
const jobs = workflows.flatMap(([name, workflow]) =>
  Object.entries(workflow.jobs).map(([id, job]) => [`${name}: ${id}`, job] as const),
);

test("there is a workflow for tests, releases, the public demo and the next edition, each named as its file", () => {
  expect(workflows.map(([name, workflow]) => [name, workflow.name])).toEqual([
    ["edition.yml", "edition"],
    ["pages.yml", "pages"],
    ["release.yml", "release"],
    ["test.yml", "test"],
  ]);
});

describe.each(jobs)("%s", (_name, { steps, ...job }) => {
  const commands = steps.flatMap(({ run }) => run ?? []);

  it("runs scripts that there are", () => {
    const named = commands.flatMap((command) =>
      [...command.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script = ""]) => script),
    );
    expect(named).toContain("ci");
    expect(named.filter((script) => script !== "ci" && !(script in scripts))).toEqual([]);
    const files = commands.flatMap((command) => /^bash (\S+)/.exec(command)?.[1] ?? []);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it("is thin, ends by itself, and takes each action in a version", () => {
    for (const command of commands) expect(command.split("\n").filter((line) => line.trim())).toHaveLength(1);
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  it("takes a Node that the project is made for", () => {
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    for (const version of job.strategy?.matrix.node ?? [readFileSync(path.join(ROOT, ".nvmrc"), "utf8")])
      expect(Number(version)).toBeGreaterThanOrEqual(least);
  });
});
