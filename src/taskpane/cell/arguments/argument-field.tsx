import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useTyping } from "../../shared/typing/typing";
import type { GuideParameter } from "../../shared/questions/guide-function";
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
  readonly onType: (text: string) => void;
}

/** An argument as the formula has it, what it means, and what is wrong with it. */
export function ArgumentField({ parameter, text, problem, onType }: ArgumentFieldProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { name, description, optional } = parameter;
  const { typed } = useTyping();
  const suggestion = problem?.suggestion === undefined ? undefined : typed(problem.suggestion);

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
        />
      </Field>
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
