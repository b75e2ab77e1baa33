import type { Answered } from "../run/custom";
import { isFailure } from "../run/custom";
import { shown } from "../answers/shown";
import { errorLink } from "../help-address";

/** A longer answer is cut here, and how much is left out is said. */
const MOST_ROWS = 10;

interface LiveExampleProps {
  readonly formula: string;
  readonly rows: readonly (readonly Answered[])[];
}

/** A formula and what it gives: one value in the line, several as they would fill the cells. */
export function LiveExample({ formula, rows }: LiveExampleProps) {
  const [[first] = []] = rows;
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  return (
    <div className="example">
      <p>
        <code>{formula}</code>
      </p>
      {isOne && first !== undefined ? (
        <p>
          gives <Cell value={first} />
          {isFailure(first) && `: ${first.message}`}
        </p>
      ) : (
        <Spilled formula={formula} rows={rows} />
      )}
    </div>
  );
}

function Spilled({ formula, rows }: LiveExampleProps) {
  const left = rows.length - MOST_ROWS;
  return (
    <div className="wide" role="region" aria-label={`What ${formula} gives`} tabIndex={0}>
      <table className="cells">
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, at) => (
            <tr key={at}>
              {row.map((value, column) => (
                <td key={column} className={typeof value === "number" ? "number" : undefined}>
                  <Cell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>and {left} more rows</p>}
    </div>
  );
}

function Cell({ value }: { readonly value: Answered }) {
  return isFailure(value) ? (
    <a href={errorLink(value.code)} title={value.message}>
      {value.code}
    </a>
  ) : (
    <output>{shown(value)}</output>
  );
}
