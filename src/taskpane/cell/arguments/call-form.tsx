import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type FormEvent } from "react";
import type { Call } from "../../../excel/reading/formula/find-calls";
import type { ReadCell } from "../../../excel/reading/cell/read-cell";
import type { OwnTables } from "../../shared/own/own-tables";
import { useOwnTables } from "../../shared/own/use-own-tables";
import { useTyping } from "../../shared/typing/typing";
import type { GuideFunction } from "../../shared/questions/guide-function";
import { argumentChoice, type ArgumentChoice } from "./argument-choice";
import { ArgumentField } from "./argument-field";
import { argumentTexts, changeCall } from "./change-call";
import { isError } from "../strip-line";
import type { TypedProblem } from "./typed-argument";
import type { SelectedCell } from "../use-selected-cell";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CallFormProps {
  readonly read: ReadCell;
  readonly call: Call;
  readonly entry: GuideFunction;
  readonly selected: SelectedCell;
}

/** The arguments of a call, each in a field, and the button that writes them back. */
export function CallForm({ read, call, entry, selected }: CallFormProps) {
  const styles = useStyles();
  const place = useRef<HTMLFormElement>(null);
  const { typed: asTyped, written } = useTyping();
  const texts = argumentTexts(call, entry);
  const shown = texts.map(asTyped);
  const [formula, setFormula] = useState(read.formula);
  const [typed, setTyped] = useState(shown);
  const [problems, setProblems] = useState<readonly (TypedProblem | undefined)[]>([]);
  const [isWriting, setWriting] = useState(false);

  // Here and not by a key, because the field that has the focus must stay.
  if (formula !== read.formula) {
    setFormula(read.formula);
    setTyped(shown);
    setProblems([]);
  }

  // What was not touched stays as the formula has it.
  const asked = typed.map((text, at) => (text === shown[at] ? (texts[at] ?? "") : written(text)));
  const tables = useOwnTables(
    "excel",
    entry.parameters.some(({ name }) => name === "own"),
  );
  const choices = useChoices(entry, JSON.stringify(asked), tables);

  const type = (at: number, text: string) => {
    setTyped(typed.map((old, index) => (index === at ? text : old)));
    setProblems(problems.map((old, index) => (index === at ? undefined : old)));
  };

  /** Writes the call with these arguments. */
  const write = async (wanted: readonly string[]) => {
    if (isWriting) return;
    const changed = changeCall(read.formula, call, entry, wanted, tables);
    if ("problems" in changed) {
      setProblems(changed.problems);
      const first = changed.problems.findIndex((problem) => problem !== undefined);
      place.current?.querySelectorAll("input")[first]?.focus();
      selected.tell({ text: "Nothing was written; see the field.", failed: true });
      return;
    }
    setProblems([]);
    if (changed.formula === read.formula && !isError(read.text)) {
      selected.tell({ text: `${read.cell} holds just that.`, failed: false });
      return;
    }
    setWriting(true);
    // What shows an error may be calculated anew as it is.
    const done = changed.formula === read.formula ? `${read.cell} is entered again.` : undefined;
    await selected.change(read, changed.formula, done);
    setWriting(false);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void write(asked);
  };

  /** What is chosen of a list is meant. */
  const choose = (at: number, text: string) => {
    type(at, asTyped(text));
    void write(asked.map((old, index) => (index === at ? text : old)));
  };

  return (
    <form ref={place} className={styles.form} aria-label="Arguments" onSubmit={submit}>
      {entry.parameters.map((parameter, at) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          text={typed[at] ?? ""}
          problem={problems[at]}
          choice={choices[at]}
          onType={(text) => type(at, text)}
          onChoose={(text) => choose(at, text)}
        />
      ))}
      {entry.parameters.length > 0 && (
        <div className={styles.actions}>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isWriting}>
            Change {read.cell}
          </Button>
        </div>
      )}
    </form>
  );
}

/** The choice for each argument: they depend on one another, for a dataset has not all years. */
const useChoices = (
  entry: GuideFunction,
  asked: string,
  tables: OwnTables,
): readonly (ArgumentChoice | undefined)[] =>
  useMemo(() => {
    const texts = JSON.parse(asked) as readonly string[];
    return entry.parameters.map((parameter) => argumentChoice(parameter, entry, texts, tables));
  }, [entry, asked, tables]);
