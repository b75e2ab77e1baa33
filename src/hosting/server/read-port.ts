const DEFAULT_PORT = 3000;

/** Reads the PORT setting; throws one sentence when it is no port. */
export function readPort(setting: string | undefined): number {
  if (setting === undefined || setting.trim() === "") return DEFAULT_PORT;
  const port = /^\d+$/.test(setting.trim()) ? Number(setting) : NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new Error(`PORT must be a number from 1 to 65535, not "${setting}".`);
}
