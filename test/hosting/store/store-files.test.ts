import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { imageSize } from "image-size";
import { LIMITS, LISTING, LOGO, SCREENSHOT } from "../../../src/hosting/store/listing";
import { storeFiles } from "../../../src/hosting/store/store-files";
import { spill } from "../../functions/shown";

const ROOT = resolve(__dirname, "../../..");
const files = storeFiles(ROOT);

test("the words keep within what the store takes, and neither repeats the other", () => {
  for (const part of ["name", "summary", "description"] as const)
    expect([part, LISTING[part].length <= LIMITS[part]]).toEqual([part, true]);
  expect(LISTING.keywords.length).toBeLessThanOrEqual(LIMITS.keywords);
  expect(LISTING.description).not.toContain(LISTING.summary);
});

test("the name is the manifest's, and the provider another than the product", () => {
  const manifest = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<DisplayName DefaultValue="${LISTING.name}"/>`);
  const [, provider = ""] = /<ProviderName>(.*)<\/ProviderName>/.exec(manifest) ?? [];
  expect(provider).not.toBe(LISTING.name);
  expect(readFileSync(resolve(ROOT, "LICENSE"), "utf8")).toContain(provider);
});

/** 2,888 of 45,929 patents. */
const GIVEN: Readonly<Record<string, RegExp>> = {
  '=ATI.SHARE("KR","Big Data",2018)': /^0\.0628796/,
  '=ATI.SHARE("KR","Big Dta",2018)': /^#VALUE! Unknown technology "Big Dta"\. Did you mean "Big Data"\?/,
  '=ATI.SHARE("KR","Blockchain",2018)': /^#N\/A .*Blockchain/,
};

test("every formula in them gives what they say", () => {
  const named = [LISTING.description, LISTING.testNotes].flatMap(
    (text) => text.match(/=ATI\.\w+\([^)]*\)/g) ?? [],
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(GIVEN).sort());
  for (const [formula, answer] of Object.entries(GIVEN))
    expect(String(spill(formula)[0]?.[0])).toMatch(answer);
});

test("the pictures are of the sizes that the store asks for, and small enough", () => {
  const pictures = Object.entries(files).filter(([file]) => file.endsWith(".png"));
  const sizes = pictures.map(([file, content]) => {
    const { width, height } = imageSize(content);
    return [file, { width, height }] as const;
  });
  expect(sizes[0]).toEqual(["logo.png", LOGO]);
  expect(sizes.length).toBe(6);
  for (const [file, size] of sizes.slice(1)) expect([file, size]).toEqual([file, SCREENSHOT]);
  for (const [file, content] of pictures) expect([file, content.length < 1_000_000]).toEqual([file, true]);
});
