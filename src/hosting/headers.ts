import policy from "./policy.json";

export type Headers = Readonly<Record<string, string>>;

/**
 * What a page may load: its own files and Microsoft's office.js, which asks in a frame from the same origin whether an
 * Excel on the web that it does not know may be trusted. Both office.js and the controls write style elements. Who may
 * frame the pane is left open: Excel on the web comes from more origins than Microsoft names.
 */
export const CONTENT_SECURITY_POLICY = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
  .join("; ");

/** What every server sends with every file. */
export const EVERYWHERE: Headers = {
  // Excel on the web reads functions.json from a page of its own, on another origin.
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
};

/** The folder of what keeps its name only as long as it keeps its content. */
export const KEPT_FOLDER = "assets";

/** In seconds: a week. */
export const KEPT_FOR = 604_800;

/** Icons may be kept; all else is asked for again, so that a new page never meets an old script. */
export const KEPT = `public, max-age=${KEPT_FOR}`;
export const ASKED_AGAIN = "no-cache";

export function cacheControl(path: string): string {
  return path.split("/").includes(KEPT_FOLDER) ? KEPT : ASKED_AGAIN;
}
