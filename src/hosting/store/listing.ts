/** The words of a listing in Microsoft's store. */
export const LISTING = {
  name: "ATI for Excel",
  /** What a search shows of it. */
  summary: "Compare advanced technologies between countries in Excel, with a source for every figure.",
  description: `Type =ATI.SHARE("KR","Big Data",2018) into a cell and get a figure with a known source: 6.3 %, which is 2,888 of the 45,929 patents that the USPTO granted in the fields that contain Big Data.

ATI for Excel is for people who compare advanced technologies between countries: policy officers, industry analysts, students of innovation. It covers sixteen technologies, from Artificial Intelligence and Big Data to Robotics and Security, in patents, trade, venture capital and use by businesses, for the countries of the world.

WHAT YOU CAN DO
- Ask in one line, as you type: "chips korea vs japan since 2010". The answer is a number with its place and its change, and a chart with its source, ready to insert.
- Use functions in your own sheets: shares, specialisation, trade, rankings, changes, whole tables. Names are forgiving, and groups such as G7 stand for their members.
- Build comparison sheets that follow their yellow cells: country profile, head to head, league table, trend and more. Every number, title and key message is a live formula.
- Read what the European Commission's report Advanced Technologies for Industry: South Korea (2021) says, and whether open data agree.
- Put figures of your own beside the others. They never leave the workbook.

WHAT IT PROMISES
- No invented number. Each figure is computed from cited, open data, and a formula tells how. Where nobody measured, the answer is #N/A with the reason.
- It needs nothing. The figures travel in the add-in: no account, no key, no data service, no additional purchase.
- No data leaves your workbook. There is no telemetry and no advertising.

WHAT IT NEEDS
Excel for Microsoft 365 on Windows or Mac, Excel for the web, or Excel 2024. Excel on iPad has no custom functions. The add-in is in English; names of countries are understood in many languages.

The figures are those of NSF/NCSES, OECD, CEPII, the World Bank and Ember, under their licences, which the add-in names with each dataset. It is not a product of any of them, nor of the European Commission.`,
  keywords: ["patents", "technology statistics", "country comparison"],
  testNotes: `No account, licence key or test data is needed. Everything works without a sign-in.

1. Open a new workbook in Excel for Microsoft 365 on Windows or Mac, or in Excel for the web, and add the add-in. The tab ATI appears on the ribbon.
2. Press "ATI pane" on the tab ATI. The pane opens in the room Explore and says what it is for, with four ways to begin.
3. In the line of Explore, type "big data patents korea vs eu" and press Enter. A number and a chart appear. Press "Insert table and chart": both stand on the sheet, with a source line below.
4. In an empty cell, type =ATI.SHARE("KR","Big Data",2018). The cell shows 6.3 % (0.0628796...).
5. Type =ATI.SHARE("KR","Big Dta",2018). The cell shows #VALUE!, and its error card says: Unknown technology "Big Dta". Did you mean "Big Data"?
6. Type =ATI.SHARE("KR","Blockchain",2018). The cell shows #N/A: no patent field measures Blockchain. Select the cell: the strip at the top of the pane says why.
7. Open the room Compare, choose "Head to head", and press "Build the sheet". A new sheet with tables and charts is built. Change the area in a yellow cell: everything follows.
8. Open the room Guide and press "Help page" on the card of a function: its page opens in the browser.
9. Open the room Workbook and press "Check this Excel": in half a minute it lists what this Excel can do. It works on a sheet "ATI check" that it deletes again.

The add-in calls no service. It loads its own files from the address in the manifest, and office.js from Microsoft. #N/A is an answer, not a fault: it stands where no open source has a figure.`,
} as const;

/** In letters: what the store takes at most. */
export const LIMITS = { name: 50, summary: 100, description: 4_000, keywords: 3 } as const;

/** In pixels. */
export const LOGO = { width: 300, height: 300 } as const;
export const SCREENSHOT = { width: 1366, height: 768 } as const;
