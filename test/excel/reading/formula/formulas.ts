import fc from "fast-check";

/** A few functions are enough to tell known from unknown. */
export const KNOWN = new Set(["SHARE", "RPA", "TOP", "VERSION"]);

const PREFIXES = ["", "[2]!", "'BloombergUI.xla'!", "BloombergUI.xla!", "'C:\\My books\\O''Neil [1].xla'!"];
const NAMES = ["ATI.SHARE", "ati.Share", "ATI.RPA", "_xldudf_ATI_SHARE", "_XLDUDF_ATI_TOP"];

/** How a call may be named in a file. */
export const writtenName = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...NAMES))
  .map(([prefix, name]) => prefix + name);

const text = fc.string({ maxLength: 12 }).map((given) => `"${given.replaceAll('"', '""')}"`);
const plain = fc.oneof(
  text,
  fc.constantFrom(
    '"ATI.SHARE("',
    "B2",
    "$C$3:D9",
    "'My sheet'!A1",
    "2018",
    "-1.5",
    "TRUE",
    "A1#",
    "Table1[[#All],[a]]",
  ),
  fc.constantFrom('{"KR";"JP"}', "{1,2}", "(A1,B2)", "#N/A", "MyName"),
);

/** Formula text with spaces, nesting and lists, in brackets that close. */
export const { expression } = fc.letrec<{ expression: string; call: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    { arbitrary: plain, weight: 4 },
    { arbitrary: tie("call"), weight: 2 },
    {
      arbitrary: fc
        .tuple(tie("expression"), fc.constantFrom("+", "&", " = "), tie("expression"))
        .map((all) => all.join("")),
      weight: 1,
    },
    {
      arbitrary: fc
        .tuple(fc.constantFrom("SUM", "IF", "_xlfn.LET"), tie("expression"), tie("expression"))
        .map(([name, a, b]) => `${name}(${a}, ${b})`),
      weight: 1,
    },
  ),
  call: fc
    .tuple(writtenName, fc.array(fc.oneof(tie("expression"), fc.constantFrom("", " ")), { maxLength: 4 }))
    .map(([name, parts]) => `${name}(${parts.join(",")})`),
}));

export const formula = expression.map((inside) => `=${inside}`);
