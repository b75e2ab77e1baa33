/** The page of the help that tells how to install the add-in. */
const PAGE = "help/support.html#install";

/** Nobody else reaches these. */
const OWN = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Where the add-in that is served from an address can be had; undefined where no reader of a file could go. */
export function installAddress(addin: string): string | undefined {
  try {
    const base = new URL(addin.endsWith("/") ? addin : `${addin}/`);
    const isOpen = base.protocol === "https:" && !OWN.test(base.hostname);
    return isOpen ? new URL(PAGE, base).href : undefined;
  } catch {
    return undefined;
  }
}
