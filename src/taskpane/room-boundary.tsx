import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary, type FallbackProps } from "react-error-boundary";
import { forget } from "./shared/use-remembered";

interface RoomBoundaryProps {
  /** In a sentence: "Explore", "The selected cell". */
  readonly name: string;
  /** How the keys begin under which it remembers what it shows. */
  readonly memory: string;
  readonly children: ReactNode;
}

/** Keeps a failure within one room: it says so and offers a way back, while the others go on. */
export const RoomBoundary = ({ name, memory, children }: RoomBoundaryProps) => (
  <ErrorBoundary
    fallbackRender={(failure) => <Failed {...failure} name={name} memory={memory} />}
    resetKeys={[name]}
  >
    {children}
  </ErrorBoundary>
);

interface FailedProps extends FallbackProps {
  readonly name: string;
  readonly memory: string;
}

function Failed({ resetErrorBoundary, name, memory }: FailedProps) {
  const startAfresh = () => {
    forget(memory);
    resetErrorBoundary();
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{name} could not be shown.</MessageBarTitle>
        Nothing in the workbook was changed by that.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => resetErrorBoundary()}>
          Try again
        </Button>
        <Button size="small" onClick={startAfresh}>
          Forget what it showed, and start afresh
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
