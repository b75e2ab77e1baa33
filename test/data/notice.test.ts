import { readFileSync } from "node:fs";
import path from "node:path";
import { bundle } from "../../src/data/compiled/bundle";

const notice = readFileSync(path.resolve(__dirname, "../../src/data/NOTICE.md"), "utf8");

test.each(bundle.datasets.map(({ id, licence, attribution }) => [id, licence.name, attribution]))(
  "the notices give the licence and the attribution of %s",
  (id, licence, attribution) => {
    const section = notice.split("\n## ").find((part) => part.startsWith(id)) ?? "";
    expect(section).toContain(`Licence: ${licence}`);
    expect(section).toContain(`Attribution: ${attribution}`);
  },
);
