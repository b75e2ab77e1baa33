import type { IncomingMessage, ServerResponse } from "node:http";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const CHANGES = "/changes";
const SCRIPT = "/reload.js";

/** The page asks to be told of changes, and is loaded again at the first. */
const PROGRAM = `new EventSource("${CHANGES}").addEventListener("message", () => location.reload());\n`;

export interface Reloading {
  readonly handle: Handler;
  /** Lets every open page load itself again. */
  readonly reload: () => void;
}

/** Puts the script that a page reloads itself with, and what it listens to, before a handler of files. */
export function withReload(handle: Handler): Reloading {
  const pages = new Set<ServerResponse>();
  return {
    async handle(request, response) {
      if (request.url === SCRIPT) {
        response.writeHead(200, { "Content-Type": "text/javascript", "Cache-Control": "no-store" });
        response.end(PROGRAM);
      } else if (request.url === CHANGES) {
        response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
        // Sent at once, so that the page knows that it is connected.
        response.write(":\n\n");
        pages.add(response);
        response.on("close", () => pages.delete(response));
      } else {
        await handle(request, response);
      }
    },
    reload() {
      for (const page of pages) page.write("data: changed\n\n");
    },
  };
}
