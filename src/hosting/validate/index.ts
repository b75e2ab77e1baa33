// The second half of npm run validate, after the checks that need no network.
import { resolve } from "node:path";
import { validateManifest } from "office-addin-manifest";
import { askMicrosoft } from "./ask-microsoft";

const [manifest = "manifest.xml"] = process.argv.slice(2);

void askMicrosoft(validateManifest, resolve(manifest)).then(({ lines, refused }) => {
  for (const line of lines) console.log(line);
  if (refused) process.exitCode = 1;
});
