/** Something that one wants to do, and the formula that does it. */
interface GuideTask {
  readonly title: string;
  /** What to do, in whole sentences. */
  readonly text: string;
  readonly formula: string;
  /** What the formula gives, in a sentence. */
  readonly gives: string;
  readonly format?: string;
  /** The room that does the same without a formula. */
  readonly room?: { readonly id: string; readonly words: string };
}

/** What people come for, the commonest first. */
export const GUIDE_TASKS: readonly GuideTask[] = [
  {
    title: "One figure",
    text: "Name an area, a technology and a year. Codes, names and common spellings are understood; without a year it is the latest complete one.",
    formula: '=ATI.SHARE("KR","Big Data",2018)',
    gives: "It gives South Korea’s share of the world’s patents in Big Data.",
    format: "0.0%",
    room: { id: "explore", words: "Ask for it in Explore" },
  },
  {
    title: "A table",
    text: "Give areas below each other and technologies side by side. One formula fills the whole table, with its headings.",
    formula: '=ATI.TABLE("SHARE",{"KR";"JP";"DE"},{"Big Data","Robotics"},2018)',
    gives: "It gives the patent shares of three countries in two technologies.",
    room: { id: "explore", words: "Insert one from Explore" },
  },
  {
    title: "A ranking",
    text: "Name an indicator and a technology, and say how many countries you want to see.",
    formula: '=ATI.TOP("SHARE","Big Data",5,2018)',
    gives: "It gives the five countries with the most patents in Big Data.",
  },
  {
    title: "A comparison",
    text: "Ask for the key messages about two countries, or build a whole sheet of tables and charts that follow its yellow cells.",
    formula: '=ATI.SUMMARY("SHARE",{"KR","DE"},,2018)',
    gives: "It says in sentences where South Korea leads Germany, with the numbers that carry each.",
    room: { id: "compare", words: "Build a sheet in Compare" },
  },
  {
    title: "The report",
    text: "Look up what the European Commission’s report on South Korea states, and whether open data agree.",
    formula: '=ATI.FINDINGS(4,,"id,dataset,verdict")',
    gives: "It gives what the report says of its Figure 4, and what each dataset makes of it.",
    room: { id: "report", words: "Read it in Report" },
  },
  {
    title: "Your own figures",
    text: "Give a table of your own in the last argument, headers and all: of a table Patents it is Patents[#All]. Sources makes such a table of a file. One formula for many areas and technologies is quicker than one in each cell.",
    formula:
      '=ATI.SHARE({"KR";"JP"},"AI",2018,,{"area","technology","year","patents";"KR","AI",2018,12;"JP","AI",2018,30;"World","AI",2018,120})',
    gives: "It gives the shares of two countries in your own counts, here made up.",
    format: "0.0%",
  },
  {
    title: "Your own numbers",
    text: "The same formulas work on counts of your own: of the area in the field, of the area, of the field, and of all.",
    formula: "=ATI.RPAOF(20,100,100,1000)",
    gives: "It gives the specialisation, from -100 to +100.",
    format: "0",
  },
];
