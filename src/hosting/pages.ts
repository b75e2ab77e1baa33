// The last step of npm run pages: the address itself leads to the playground, which our own server sees to elsewhere.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { frontPage, HOSTED_PAGES } from "./front-page";

const dist = resolve(__dirname, "../../dist");
writeFileSync(resolve(dist, "index.html"), frontPage([["playground/", "The playground"], ...HOSTED_PAGES]));
writeFileSync(resolve(dist, ".nojekyll"), "");
