import type { HelpContent, HelpPage } from "../help-content";
import { LiveExample } from "../parts/live-example";

/** Made up: what stands in the cells of the examples. */
const PATENTS =
  '{"Country","Technology","Year","Patents";"Korea","AI",2018,12;"Japan","AI",2018,30;"World","AI",2018,120;"Korea","ALL",2018,100;"World","ALL",2018,2000}';

const EXAMPLES: readonly (readonly [words: string, formula: string])[] = [
  ["A share:", `=ATI.SHARE({"KR";"JP"},"AI",2018,,${PATENTS})`],
  ["A specialisation:", `=ATI.RPA("KR","AI",2018,,${PATENTS})`],
  ["A league table:", `=ATI.TOP("PATENTS","AI",5,2018,,,0,${PATENTS})`],
  ["What is behind a figure:", `=ATI.EXPLAIN("SHARE","KR","AI",2018,,${PATENTS})`],
];

/** How figures of the user's own stand in a table, and what is made of them. */
export const ownFiguresPage = ({ answer }: HelpContent): HelpPage => ({
  file: "own-figures.html",
  title: "Your own figures",
  chapter: "Errors, figures and sources",
  summary:
    "How to give a table of your own to the functions, in their last argument: shares, league tables, verdicts.",
  words:
    "own range table dataset import open file CSV TSV SDMX JSON-stat XLSX Eurostat OECD paste counts Fraunhofer confidential private Patents[#All]",
  body: (
    <>
      <p className="lead">
        Every function that computes from a dataset takes a range of your own in its last argument,{" "}
        <code>own</code>. Nothing of it is stored or sent anywhere: the figures stand in your cells, and
        travel with the workbook.
      </p>
      <p>
        Make a table of your figures (Insert, Table), call it Patents, and give all of it:{" "}
        <code>{'=ATI.SHARE("KR","AI",2018,,Patents[#All])'}</code>. A plain range such as <code>A1:D200</code>{" "}
        and whole columns such as <code>A:D</code> do as well. One formula with lists of areas and
        technologies fills a whole block, and is much quicker than a formula in each cell: Excel hands over
        your table with every formula.
      </p>
      <p>
        In the pane, Sources lists under Your figures the tables that can serve: what formulas read of each,
        what is wrong in which row, and a formula to copy. It makes a table of the selection, too.
      </p>
      <h2>From a file</h2>
      <p>
        <b>Open a file</b> there, or drop one on it: CSV and TSV (SDMX-CSV of OECD and Eurostat as it comes),
        JSON-stat, and workbooks (.xlsx). It is read on your machine and goes nowhere. Each column shows what
        stands in it and what it is taken for; choose otherwise where that is wrong, and choose the rows that
        you need by the values of any column. Of a dimension that is not used, such as sex or size, its total
        is taken where it has one. Rows that are left side by side (two sectors of the same country and year)
        are told as a problem, never added up in silence; a check box adds them up, months and quarters to
        years too. A million rows are read in seconds, with a way to stop.
      </p>
      <p>
        What is wrong is told by its row in the file, and nothing is written while there is any. Then a table
        is written at the selected cell or near it, with its source above it, called after the file. Texts
        stay texts, whatever they begin with; Undo takes the table back. A table has at most 50,000 rows.
      </p>
      <h2>The table</h2>
      <p>The first row names the columns, in any order and in English, German, French, Spanish and more:</p>
      <ul>
        <li>
          an area: “Country”, “Land”, “Pays”, “REF_AREA”. Areas may be codes and names that the add-in knows,
          and any words of your own, which are found as you write them;
        </li>
        <li>
          a technology: “Tech”, “Technologie”. One of the sixteen, ALL (“Total” and “_T” too), a code of a
          dataset with its prefix, such as <code>HS:8542</code>, or words of your own. Without the column
          everything is ALL;
        </li>
        <li>
          years: a column “Year”, “Jahr” or “TIME_PERIOD” with the figures in a column “Value” or “OBS_VALUE”,
          or a column for each year, headed 2017, 2018 and so on;
        </li>
        <li>
          if you like, what is counted, in a column “Indicator” (patents, exports, imports, or any indicator
          of the add-in that is no share or index), or a column for each. Without it your figures are what the
          formula asks for, and patents for FINDINGS and FIGURE;
        </li>
        <li>if you like, a unit, a source and a grade (close, broader, narrower or proxy).</li>
      </ul>
      <p>
        Tables of OECD, Eurostat and others in SDMX-CSV go in as they come: UNIT_MULT multiplies, a break in
        OBS_STATUS stops changes across it, provisional figures are told as such. Other columns are passed
        over.
      </p>
      <h2>The world, and all technologies</h2>
      <p>
        A share needs the area World. Where your areas are the whole, add a row with the area Sum and nothing
        else in it, or a row World without a figure: the sum of your areas is then taken, and said to be. A
        specialisation needs rows of the technology ALL. A trade balance needs exports and imports.
      </p>
      <h2>What is missing, and what is wrong</h2>
      <p>
        An empty cell, <code>#N/A</code>, “:” and “..” are missing figures, and never zero. Two figures for
        the same, a text among the numbers, a date for a year: the formula says which row is meant, counted
        from the first of the range. A dataset and figures of your own together are refused.
      </p>
      <h2>Examples</h2>
      <p>With figures made up for this page, in the formula where your table would stand:</p>
      {EXAMPLES.map(([words, formula]) => (
        <section key={formula}>
          <p>{words}</p>
          <LiveExample formula={formula} rows={answer(formula)} />
        </section>
      ))}
    </>
  ),
});
