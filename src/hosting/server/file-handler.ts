import { createReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { cacheControl, EVERYWHERE } from "../headers";
import { contentType } from "./content-type";
import { storedFile } from "./stored-file";

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

    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = join(folder, name);
    const accepted = request.headers["accept-encoding"] ?? "";
    const stored = file.startsWith(folder + sep) ? await storedFile(folder, file, accepted) : undefined;
    if (!stored) {
      answer(response, 404, "Not found.");
      return;
    }
    const headers = {
      ...EVERYWHERE,
      "Cache-Control": cacheControl(name),
      ETag: stored.tag,
      Vary: "Accept-Encoding",
    };
    if (request.headers["if-none-match"] === stored.tag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      "Content-Type": contentType(name),
      "Content-Length": stored.size,
      ...(stored.encoding && { "Content-Encoding": stored.encoding }),
    });
    if (request.method === "HEAD") return void response.end();
    // Closes the file where the reader goes away, and the answer where the file cannot be read.
    await pipeline(createReadStream(stored.path), response).catch(() => undefined);
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

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { ...EVERYWHERE, Location: to }).end();
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response
    .writeHead(status, { ...EVERYWHERE, "Content-Type": "text/plain; charset=utf-8" })
    .end(`${sentence}\n`);
}
