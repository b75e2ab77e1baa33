// The last step of npm run pages: the address itself leads to the playground, which our own server sees to elsewhere.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";

const LEAD_ON = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="0; url=playground/" />
  <title>ATI for Excel</title>
  <a href="playground/">Open the playground</a>, read the <a href="help/index.html">help</a>, or give Excel the
  <a href="manifest.xml">manifest</a>.
</html>
`;

const dist = resolve(__dirname, "../../dist");
writeFileSync(resolve(dist, "index.html"), LEAD_ON);
writeFileSync(resolve(dist, ".nojekyll"), "");
