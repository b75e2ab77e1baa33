import { existsSync, mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Starts an installed browser, else the one that travels in @sparticuz/chromium. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  const installed = installedBrowsers().filter(existsSync);
  const packaged = process.platform === "linux" && process.arch === "x64" ? [unpackedBrowser] : [];
  for (const find of [...installed.map((path) => () => Promise.resolve(path)), ...packaged]) {
    const browser = await start(find, failures);
    if (browser) return browser;
  }
  const why = failures.length > 0 ? ` Tried: ${failures.join("; ")}.` : "";
  throw new Error(
    `No browser starts: install Chrome, Edge or Chromium, or set CHROME_PATH to one of them.${why}`,
  );
}

async function start(find: () => Promise<string>, failures: string[]): Promise<Browser | undefined> {
  let executablePath = "the packaged browser";
  try {
    executablePath = await find();
    return await chromium.launch({
      executablePath,
      args: ["--disable-gpu", "--disable-background-networking"],
      env: process.env,
    });
  } catch (error) {
    failures.push(`${executablePath} (${reasonOf(error)})`);
    return undefined;
  }
}

/** A browser's log is long; the line that names the missing library, or else the first, says enough. */
function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split("\n");
  return (lines.find((line) => line.includes("shared librar")) ?? lines[0] ?? "").trim();
}

function installedBrowsers(): string[] {
  const { CHROME_PATH, PROGRAMFILES, "PROGRAMFILES(X86)": PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  const chosen = CHROME_PATH ? [CHROME_PATH] : [];
  if (process.platform === "darwin") {
    const names = ["Google Chrome", "Microsoft Edge", "Chromium"];
    return [...chosen, ...names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)];
  }
  if (process.platform === "win32") {
    const folders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "Chromium\\Application\\chrome.exe",
    ];
    return [...chosen, ...folders.flatMap((folder) => programs.map((program) => join(folder, program)))];
  }
  const names = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  const folders = ["/usr/bin", "/usr/local/bin", "/snap/bin"];
  return [...chosen, ...folders.flatMap((folder) => names.map((name) => join(folder, name)))];
}

/** Unpacks the packaged browser with the libraries that a bare machine lacks, and returns its path. */
async function unpackedBrowser(): Promise<string> {
  // This setting makes the package unpack its libraries too, and name them in LD_LIBRARY_PATH.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return exclusively("ati-chromium-lock", async () => {
    const executablePath = await packaged.executablePath();
    process.env.FONTCONFIG_FILE ??= fontSettings();
    return executablePath;
  });
}

/**
 * Without any font the packaged browser stops at the first text, so it is shown its own besides the machine's. Its own
 * come first, that text is as wide on every machine.
 */
function fontSettings(): string {
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", join(tmpdir(), "fonts")];
  const file = join(tmpdir(), "ati-fonts.conf");
  const entries = folders.map((folder) => `<dir>${folder}</dir>`).join("");
  const cache = `<cachedir>${join(tmpdir(), "ati-fonts-cache")}</cachedir>`;
  const own = FAMILIES.map(
    (family) =>
      `<alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  ).join("");
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${entries}${cache}${own}</fontconfig>`);
  return file;
}

/** What pages ask for without naming a font that may be there. */
const FAMILIES = ["sans-serif", "serif", "system-ui"];

/** Test files run side by side, and two must not unpack into the same file. */
async function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), name);
  for (let waits = 0; !taken(lock) && waits < 300; waits++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
