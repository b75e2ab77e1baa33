/** Names of functions without their namespace, in capitals: `SHARE`. */
export type KnownNames = ReadonlySet<string>;

// Excel stores a custom function as _xldudf_ATI_SHARE; _xludf. stands in files that other programs wrote.
const PLAIN = /^ATI\.([A-Z0-9]+)$/i;
const STORED = /^(?:_xlfn\.)?(?:_xldudf_ATI_|_xludf\.ATI\.)([A-Z0-9]+)$/i;

/** How a formula names one of our functions. */
interface Spelling {
  /** `SHARE`. */
  readonly name: string;
  /** Whether Excel shows it as we do, in whatever case; another spelling gives `#NAME?`. */
  readonly isPlain: boolean;
}

/** Reads the name of a function as a formula has it; undefined where it is none of the known ones. */
export function readSpelling(written: string, known: KnownNames): Spelling | undefined {
  const plain = PLAIN.exec(written);
  const name = (plain ?? STORED.exec(written))?.[1]?.toUpperCase();
  return name !== undefined && known.has(name) ? { name, isPlain: plain !== null } : undefined;
}

/** `ATI.SHARE`, as Excel takes it. */
export const plainName = (name: string): string => `ATI.${name}`;
