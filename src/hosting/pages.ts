// The last step of npm run pages: the address itself leads to the playground, which our own server sees to elsewhere, and
// every edition that is kept in a folder, such as `npm run pages -- editions`, stays at an address of its own.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { EDITIONS, keepEdition } from "./editions/keep-edition";
import { frontPage, HOSTED_PAGES } from "./front-page";

const dist = resolve(__dirname, "../../dist");
writeFileSync(resolve(dist, "index.html"), frontPage([["playground/", "The playground"], ...HOSTED_PAGES]));
writeFileSync(resolve(dist, ".nojekyll"), "");

const [kept] = process.argv.slice(2);
const editions = kept === undefined ? resolve(dist, EDITIONS) : resolve(kept, EDITIONS);
mkdirSync(editions, { recursive: true });
keepEdition(dist, editions);
if (kept !== undefined) cpSync(editions, resolve(dist, EDITIONS), { recursive: true });
