import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileHandler } from "../../../src/hosting/server/file-handler";

const SCRIPT = "/complaints.js";

/** What went wrong in a page or in the pane within it is kept in the outer one. */
const PROGRAM = `
  const told = (window.top.complaints ??= []);
  const tell = (kind, what) => told.push(kind + ": " + what);
  addEventListener("error", ({ message, target }) => tell("error", message ?? target?.src), true);
  addEventListener("unhandledrejection", ({ reason }) => tell("rejection", reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective }) => tell("policy", violatedDirective));
  const { error } = console;
  console.error = (...words) => {
    tell("console", words.join(" "));
    error.apply(console, words);
  };`;

/** Serves the built pages with a script in each that runs before all others and keeps complaints. */
export function withComplaints(dist: string): ReturnType<typeof fileHandler> {
  const handle = fileHandler(dist);
  return async (request, response) => {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    if (path === SCRIPT) {
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(PROGRAM);
    } else if (path.endsWith(".html") || path.endsWith("/")) {
      const page = readFileSync(join(dist, path.endsWith("/") ? `${path}index.html` : path), "utf8");
      response
        .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
        .end(page.replace("<head>", `<head><script src="${SCRIPT}"></script>`));
    } else {
      await handle(request, response);
    }
  };
}
