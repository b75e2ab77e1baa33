import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileHandler } from "./file-handler";

export interface RunningServer {
  readonly port: number;
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const ATTEMPTS = 20;

/** Serves a built folder on this machine only; a port in use is told and the next one taken, 0 takes any. */
export async function startServer(
  root: string,
  port: number,
  tell: (sentence: string) => void = () => undefined,
  handle = fileHandler(root),
): Promise<RunningServer> {
  const last = Math.min(port + ATTEMPTS, 65535);
  for (let candidate = port; candidate <= last; candidate++) {
    const server = await listen(handle, candidate);
    if (server) return running(server);
    if (candidate < last) tell(`Port ${candidate} is in use; taking ${candidate + 1} instead.`);
  }
  throw new Error(`No port from ${port} to ${last} is free; set PORT to another one.`);
}

function listen(handle: ReturnType<typeof fileHandler>, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => void handle(request, response));
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else if (error.code === "EACCES")
        reject(new Error(`Port ${port} is not allowed here; set PORT to one above 1023.`));
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

function running(server: Server): RunningServer {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
