import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentType } from "./content-type";

/** No browser shall guess a type of its own. */
const PLAIN = { "X-Content-Type-Options": "nosniff" };

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
    if (!file.startsWith(folder + sep) || !(await isFile(folder, file))) {
      answer(response, 404, "Not found.");
      return;
    }
    // A rebuilt page must never meet an old script.
    response.writeHead(200, { ...PLAIN, "Content-Type": contentType(file), "Cache-Control": "no-store" });
    if (request.method === "HEAD") return void response.end();
    // Closes the file where the reader goes away, and the answer where the file cannot be read.
    await pipeline(createReadStream(file), response).catch(() => undefined);
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

/** Whether it is a file that no symbolic link on the way from the folder leads to: a link may lead outside. */
async function isFile(folder: string, path: string): Promise<boolean> {
  let reached = folder;
  for (const part of relative(folder, path).split(sep)) {
    reached = join(reached, part);
    const found = await lstat(reached).catch(() => undefined);
    if (!found || found.isSymbolicLink()) return false;
    if (reached === path) return found.isFile();
  }
  return false;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { ...PLAIN, Location: to }).end();
}

function answer(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...PLAIN, "Content-Type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}
