import type { BuiltInPackage } from "./built-in-package";

const BETWEEN = `\n${"-".repeat(80)}\n\n`;
const HEAD = /^(\S+) (\S+) \((.+)\)$/;

/** The licences of libraries in one text; the terms of a kind of licence serve those that bring no copy of it. */
export function licencesFile(
  packages: readonly BuiltInPackage[],
  termsOf: (licence: string) => string,
): string {
  const terms = ({ licence, owner }: BuiltInPackage): string => {
    const like = packages.find((other) => other.licence === licence && other.text !== undefined);
    const printed = like
      ? `The package brings no copy of its licence: the terms are those printed with ${like.name}.`
      : termsOf(licence);
    return `Copyright ${owner}\n\n${printed}`;
  };
  return [...packages]
    .sort((one, other) =>
      one.name < other.name || (one.name === other.name && one.version < other.version) ? -1 : 1,
    )
    .map((each) => `${each.name} ${each.version} (${each.licence})\n\n${each.text ?? terms(each)}\n`)
    .join(BETWEEN);
}

/** What such a text says is built in. */
export const packagesIn = (text: string): readonly Pick<BuiltInPackage, "name" | "version" | "licence">[] =>
  text.split(BETWEEN).map((part) => {
    const [, name, version, licence] = HEAD.exec(part.split("\n", 1)[0] ?? "") ?? [];
    if (name === undefined || version === undefined || licence === undefined)
      throw new Error("This is no list of the licences of what is built in.");
    return { name, version, licence };
  });
