import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchMissing } from "./downloads/fetch-missing";
import { filesUnder } from "./downloads/find-files";
import { sortDownloads } from "./downloads/sort-downloads";
import { readRules } from "./downloads/wanted";
import { makeEdition, type Made } from "./make-edition";
import { readOptions, USAGE, type Options, type ResultOptions } from "./options";
import { toldFault } from "./told-fault";
import { NEXT, statementFor } from "./transnational/engines";
import { importResult } from "./transnational/import-result";

const data = join(__dirname, "..");

async function run(options: Options | ResultOptions): Promise<boolean> {
  if ("result" in options) {
    const { transnational, ...request } = options;
    return tell(await importResult({ ...request, engine: transnational, data }), options);
  }
  if (options.fetch) await fetchAll(options);
  if (!existsSync(options.from)) {
    console.error(`There is no folder ${options.from}; with --fetch it is made and filled.`);
    return false;
  }
  return tell(await makeEdition({ ...options, data }), options);
}

/** Tells what was made; whether it was written. */
function tell({ page, refused, written, datasets }: Made, { report }: { readonly report: string }): boolean {
  console.log(page);
  if (report !== "") writeFileSync(report, page);
  if (refused.length > 0) {
    console.error("Nothing was written, since losses are not accepted. Those that are meant are accepted by");
    for (const { name } of refused) console.error(`  --accept "${name}"`);
    return false;
  }
  if (datasets.length > 0) {
    console.log(
      written.length === 0 ? "Nothing was written: nothing changed." : `Wrote ${written.join(", ")}.`,
    );
  }
  return datasets.length > 0;
}

async function fetchAll({ from, only }: Options): Promise<void> {
  const { missing } = sortDownloads(data, only, existsSync(from) ? filesUnder(from) : []);
  const { files, failures } = await fetchMissing(missing, from);
  for (const file of files) console.log(`Fetched ${file}`);
  for (const failure of failures) console.error(failure);
}

const options = readOptions(
  process.argv.slice(2),
  new Date().toISOString().slice(0, 10),
  readRules(data).map(({ dataset }) => dataset),
);
if (typeof options === "string") {
  console.error(`${options}\n${USAGE}`);
  process.exitCode = 1;
} else if ("choice" in options) {
  // The statement alone goes where a file is made of it.
  console.log(statementFor(data, options.transnational, options.choice, options));
  console.error(NEXT[options.transnational]);
} else {
  run(options)
    .then((made) => {
      if (!made) process.exitCode = 1;
    })
    .catch((error: unknown) => {
      const fault = toldFault(error);
      if (fault === undefined) throw error;
      console.error(`${fault}\nNothing was written.`);
      process.exitCode = 1;
    });
}
