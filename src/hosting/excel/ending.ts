import { request as plain, type IncomingMessage, type ServerResponse } from "node:http";
import { request as secure } from "node:https";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const PATH = "/process";
const NAME = "ATI for Excel";

/** Tells who asks on this machine which process serves, before a handler of files. */
export function withProcess(handle: Handler): Handler {
  return async (request, response) => {
    if (request.url === PATH) response.end(`${NAME} ${process.pid}`);
    else await handle(request, response);
  };
}

/** The process that serves the add-in at an address of this machine, if it is one of ours. */
export function servingProcess(address: string): Promise<number | undefined> {
  const url = new URL(PATH, address);
  const ask = url.protocol === "https:" ? secure : plain;
  return new Promise((resolve) => {
    // Nothing secret is sent, so whether the certificate is trusted does not matter.
    ask(url, { rejectUnauthorized: false }, (response) => {
      let text = "";
      response.on("data", (part) => (text += String(part)));
      response.on("end", () => {
        const [, id] = new RegExp(`^${NAME} (\\d+)$`).exec(text) ?? [];
        resolve(id === undefined ? undefined : Number(id));
      });
    })
      .on("error", () => resolve(undefined))
      .end();
  });
}
