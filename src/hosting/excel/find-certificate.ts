import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Certificate } from "../server/start-server";
import { hasExcel } from "./read-request";

/** What is used of office-addin-dev-certs. */
export interface CertificateTool {
  /** Makes the certificates where there are none that are valid, and lets this machine trust them. */
  getHttpsServerOptions(): Promise<Certificate>;
  generateCertificates(authority: string, certificate: string, key: string, days: number): Promise<void>;
}

const FOLDER = join(homedir(), ".office-addin-dev-certs");
const DAYS = 30;

/** A certificate for https://localhost; where no Excel runs it is not put among the trusted ones, which asks for root. */
export async function findCertificate(
  tool: CertificateTool,
  platform: NodeJS.Platform,
  folder = FOLDER,
): Promise<Certificate> {
  if (hasExcel(platform)) return tool.getHttpsServerOptions();
  const [authority, certificate, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  if (!existsSync(key) || !isFresh(certificate))
    await tool.generateCertificates(authority, certificate, key, DAYS);
  return { cert: readFileSync(certificate), key: readFileSync(key) };
}

const isFresh = (file: string): boolean =>
  existsSync(file) && Date.now() - statSync(file).mtimeMs < (DAYS - 1) * 86_400_000;
