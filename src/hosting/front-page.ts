/** What stands at the address itself: it leads on to the first of these pages, and names the others. */
export const frontPage = (
  pages: readonly (readonly [file: string, name: string])[],
): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="0; url=${pages[0]?.[0] ?? ""}" />
  <title>ATI for Excel</title>
  <h1>ATI for Excel</h1>
  <ul>
${pages.map(([file, name]) => `    <li><a href="${file}">${name}</a></li>`).join("\n")}
  </ul>
</html>
`;

/** The pages that every host of the add-in has. */
export const HOSTED_PAGES = [
  ["help/index.html", "Help"],
  ["manifest.xml", "The manifest, to give to Excel"],
] as const;
