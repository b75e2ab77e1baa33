import type { IncomingMessage, ServerResponse } from "node:http";

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

/** What a server says of its answer that holds for the answer that is passed on; it comes uncompressed here. */
const PASSED_ON = ["access-control-allow-origin", "cache-control", "content-security-policy", "content-type"];

/** Passes on what is served at an address, with a script in each page that runs before all others and keeps complaints. */
export function withComplaints(address: string) {
  return async ({ url = "/" }: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (url === SCRIPT) {
      response.writeHead(200, { "Content-Type": "text/javascript" }).end(PROGRAM);
      return;
    }
    const found = await fetch(address + url.slice(1), { redirect: "manual" });
    const headers = PASSED_ON.flatMap((name) => {
      const value = found.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const body = Buffer.from(await found.arrayBuffer());
    const isPage = found.headers.get("content-type")?.startsWith("text/html") ?? false;
    const page = () => body.toString("utf8").replace("<head>", `<head><script src="${SCRIPT}"></script>`);
    response.writeHead(found.status, Object.fromEntries(headers)).end(isPage ? page() : body);
  };
}
