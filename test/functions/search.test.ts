import { run } from "./formula";
import { CustomFunctionsError } from "./custom-functions";
import { only, spill, textOf } from "./shown";

const codes = (text: string, n = 10): unknown[] =>
  spill(`=ATI.SEARCH("${text}",${n})`).map(([, code]) => code);

describe("SEARCH", () => {
  it.each([
    ["semicondutors", "WIPO:8"],
    ["semicondutors", "MNE"],
    ["big dta", "BIGDATA"],
    ["robotcs", "ROB"],
    ["Germny", "DE"],
    ["south koera", "KR"],
    ["cybersecurty", "VC:Cybersecurity"],
    ["brodband", "BROADBAND"],
    ["lathes", "HS:8458"],
    ["venture capital", "INVESTMENT"],
    ["uspto", "uspto-patents"],
    ["group of seven", "G7"],
  ])("forgives typos: %s finds %s", (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    ["KR", "KR"],
    ["Korea", "KR"],
    ["G7", "G7"],
    ["HS:8542", "HS:8542"],
    ["uspto-patents", "uspto-patents"],
    ["RPA", "RPA"],
  ])("puts an exact name first: %s", (text, code) => {
    expect(codes(text)[0]).toBe(code);
  });

  it("has kind, code, name and a formula to try, without a header row", () => {
    expect(spill('=ATI.SEARCH("Germany",1)')).toEqual([
      ["country", "DE", "Germany", expect.stringMatching(/^=ATI\./)],
    ]);
  });

  it.each([
    [
      "artifical inteligence korea",
      "Patent share in Artificial Intelligence: South Korea",
      '=ATI.SHARE("KR","AI")',
    ],
    ["chips", "Patent share in Micro- and Nanoelectronics: South Korea", '=ATI.SHARE("KR","MNE")'],
    ["top 10 biotech", "Patent share in Industrial Biotechnology: top 10", '=ATI.TOP("SHARE","IBT",10)'],
  ])("leads with the figure that is asked for, which counts: %s", (text, title, formula) => {
    expect(spill(`=ATI.SEARCH("${text}",2)`)).toEqual([
      ["figure", "", title, formula],
      [expect.stringMatching(/^(?!figure)/), expect.anything(), expect.anything(), expect.anything()],
    ]);
  });

  it.each([
    ["chips korea 1850", "Patent share in Micro- and Nanoelectronics: South Korea. Not understood: “1850”."],
    ["robot r&d spending japan", "R&D expenditure, % of GDP: Japan. Not understood: “robot”."],
    [
      "lowest r&d spending",
      "R&D expenditure, % of GDP: top 10. Rankings begin with the highest; there is none from the lowest up.",
    ],
  ])("says what of the ask is not in the figure: %s", (text, title) => {
    expect(spill(`=ATI.SEARCH("${text}",1)`).map(([kind, , name]) => [kind, name])).toEqual([
      ["figure", title],
    ]);
  });

  it("leads with what there is where the figure asked for is not", () => {
    // The concordance has no field for Blockchain; venture capital by technology is of two countries.
    expect(spill('=ATI.SEARCH("blockchain patents",1)')).toEqual([
      [
        "figure",
        "",
        "No patents of Blockchain; venture capital, United States and China",
        '=ATI.TABLE("INVESTMENT",{"US";"CN"},"BLOCKCHAIN")',
      ],
    ]);
  });

  it("gives ten at most where n is left out, and n where it is given", () => {
    expect(spill('=ATI.SEARCH("technology")')).toHaveLength(10);
    expect(spill('=ATI.SEARCH("technology",3)')).toHaveLength(3);
    expect(textOf('=ATI.SEARCH("technology",0)')).toMatch(/^#VALUE! n must be/);
  });

  it("proposes formulas that give a first figure or a description", () => {
    for (const text of [
      "korea",
      "robotics",
      "cybersecurity",
      "baci",
      "gerd",
      "nordic",
      "chemistry",
      "machinery",
    ]) {
      for (const [, code, , formula] of spill(`=ATI.SEARCH("${text}")`)) {
        const [[value]] = run(String(formula)) as [[unknown]];
        if (value instanceof CustomFunctionsError) throw new Error(`${code} ${formula}: ${value.message}`);
      }
    }
  });

  it("is #N/A where nothing comes near, and #VALUE! without a text", () => {
    expect(only('=ATI.SEARCH("xyzzyplugh")')).toBe('#N/A Nothing is named like "xyzzyplugh".');
    expect(textOf('=ATI.SEARCH("")')).toMatch(/^#VALUE! No text given/);
  });
});
