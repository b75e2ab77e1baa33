import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import { contentType } from "./content-type";

/** Answers with the files under a folder, and with nothing outside it. */
export function fileHandler(root: string) {
  const folder = resolve(root);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(response, 405, "Only GET is served.");
      return;
    }
    const path = pathOf(request.url ?? "/");
    if (path === undefined) {
      answer(response, 400, "This is no valid address.");
      return;
    }
    if (path === "/" || path === "/playground") {
      redirect(response, "/playground/");
      return;
    }

    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(folder + sep) || !(await isFile(file))) {
      answer(response, 404, "Not found.");
      return;
    }
    // A rebuilt page must never meet an old script.
    response.writeHead(200, { "Content-Type": contentType(file), "Cache-Control": "no-store" });
    if (request.method === "HEAD") return void response.end();
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
  };
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return path.startsWith("/") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}
