import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { Picker } from "../../shared/choosing/picker";
import type { GuideParameter } from "../../shared/questions/guide-function";
import { useTyping } from "../../shared/typing/typing";
import type { ArgumentChoice } from "./argument-choice";
import type { TypedProblem } from "./typed-argument";

const useStyles = makeStyles({
  // Else a field would not become narrower than its text.
  input: { minWidth: 0, "& input": { minWidth: 0, fontFamily: tokens.fontFamilyMonospace } },
  use: { marginTop: tokens.spacingVerticalXS },
});

interface ArgumentFieldProps {
  readonly parameter: GuideParameter;
  readonly text: string;
  readonly problem: TypedProblem | undefined;
  /** What it is chosen from; undefined where any text may stand. */
  readonly choice: ArgumentChoice | undefined;
  readonly onType: (text: string) => void;
  readonly onChoose: (text: string) => void;
}

/** An argument as the formula has it, what it means, what it is chosen from, and what is wrong with it. */
export function ArgumentField({ parameter, text, problem, choice, onType, onChoose }: ArgumentFieldProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { name, description, optional } = parameter;
  const { typed } = useTyping();
  const suggestion = problem?.suggestion === undefined ? undefined : typed(problem.suggestion);

  useEffect(() => {
    if (!isChoosing) return;
    // Whoever opens the list wants to search it, and to see it whole.
    list.current?.querySelector("input")?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "start" });
  }, [isChoosing]);

  const close = () => {
    // Where the focus is elsewhere already, it stays.
    if (list.current?.contains(document.activeElement)) opener.current?.focus();
    setChoosing(false);
  };

  return (
    <div ref={place}>
      <Field
        size="small"
        label={optional === true ? `${name} (optional)` : name}
        hint={description}
        {...(problem ? { validationState: "error", validationMessage: problem.problem } : {})}
      >
        <Input
          size="small"
          className={styles.input}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(_event, { value }) => onType(value)}
          contentAfter={
            choice ? (
              <Button
                ref={(element: HTMLButtonElement | null) => void (opener.current = element)}
                size="small"
                appearance="transparent"
                icon={isChoosing ? <ChevronUpRegular /> : <ChevronDownRegular />}
                aria-expanded={isChoosing}
                aria-label={`Choose ${name} from a list`}
                title="Choose from a list"
                onClick={() => setChoosing(!isChoosing)}
              />
            ) : null
          }
        />
      </Field>
      {choice && isChoosing && (
        <div ref={list}>
          <Picker
            startsOpen
            isBelow
            label={`Search ${name}`}
            groups={choice.groups}
            chosen={choice.chosen}
            several={choice.several}
            onChoose={(values) => onChoose(choice.textOf(values))}
            onClose={close}
          />
        </div>
      )}
      {suggestion !== undefined && (
        <Button
          size="small"
          className={styles.use}
          onClick={() => {
            onType(suggestion);
            place.current?.querySelector("input")?.focus();
          }}
        >
          Use {suggestion}
        </Button>
      )}
    </div>
  );
}
