import { createServer as createPlain, type RequestListener, type Server } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";
import { fileHandler } from "./file-handler";

export interface RunningServer {
  readonly port: number;
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface ServerOptions {
  readonly tell?: (sentence: string) => void;
  readonly handle?: ReturnType<typeof fileHandler>;
  /** Serves https on this port alone: a manifest names it. */
  readonly certificate?: Certificate;
}

const ATTEMPTS = 20;

/** Serves a built folder on this machine only; a port in use is told and the next one taken, 0 takes any. */
export async function startServer(
  root: string,
  port: number,
  { tell = () => undefined, handle = fileHandler(root), certificate }: ServerOptions = {},
): Promise<RunningServer> {
  const create = (listener: RequestListener): Server =>
    certificate ? createSecure(certificate, listener) : createPlain(listener);
  const last = certificate ? port : Math.min(port + ATTEMPTS, 65535);
  for (let candidate = port; candidate <= last; candidate++) {
    const server = await listen(
      create((request, response) => void handle(request, response)),
      candidate,
    );
    if (server) return running(server, certificate ? "https://localhost" : "http://127.0.0.1");
    if (candidate < last) tell(`Port ${candidate} is in use; taking ${candidate + 1} instead.`);
  }
  if (certificate)
    throw new Error(`Port ${port} is in use, and the manifest names it; end what listens there first.`);
  throw new Error(`No port from ${port} to ${last} is free; set PORT to another one.`);
}

function listen(server: Server, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else if (error.code === "EACCES")
        reject(new Error(`Port ${port} is not allowed here; set PORT to one above 1023.`));
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function running(server: Server, host: string): RunningServer {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `${host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
