import type { Action, EventEntry } from "./protocol";

/** Custom functions among all messages of a host. */
const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** Flags of a call. */
const CANCELABLE = 1;

/** What a function gave: a value, or a block of such, or the number of an error and its sentence. */
type FunctionOutcome =
  | { readonly succeeded: true; readonly value: unknown }
  | { readonly succeeded: false; readonly code: number; readonly message: string };

interface CallOptions {
  readonly cancelable?: boolean;
  /** The cell that calls, such as `Sheet1!B7`. */
  readonly address?: string;
}

/** Calls functions through Microsoft's runtime, as Excel does: by messages, all answers of half a second in one. */
export class FunctionsService {
  private readonly waiting = new Map<number, (outcome: FunctionOutcome) => void>();
  private made = 0;
  private open: () => void = () => undefined;
  /** Settles when the runtime takes calls. */
  readonly ready = new Promise<void>((resolve) => (this.open = resolve));

  constructor(private readonly notify: (entries: readonly EventEntry[]) => void) {}

  /** Answers what the runtime asks of its host. */
  readonly answer = ({ Name, ArgumentInfo }: Action): unknown => {
    if (Name === "_SetOsfControlContainerReadyForCustomFunctions") this.open();
    if (Name === "SetInvocationArrayResults")
      this.deliver(ArgumentInfo?.Arguments?.[0] as readonly unknown[][]);
    return null;
  };

  /** Calls a function by its id. */
  call(id: string, given: readonly unknown[], { cancelable = false, address }: CallOptions = {}) {
    const number = this.made++;
    const outcome = new Promise<FunctionOutcome>((resolve) => this.waiting.set(number, resolve));
    const flags = cancelable ? CANCELABLE : 0;
    this.tell(INVOKE, [number, id, given, address ?? null, flags]);
    return { outcome, cancel: () => this.tell(CANCEL, { invocationId: number }) };
  }

  private tell(messageType: number, message: unknown): void {
    this.notify([{ messageCategory: CATEGORY, messageType, targetId: "", message: JSON.stringify(message) }]);
  }

  private deliver(results: readonly unknown[][]): void {
    for (const [number, succeeded, value, code] of results) {
      const settle = this.waiting.get(number as number);
      this.waiting.delete(number as number);
      settle?.(
        succeeded === true || succeeded === 1
          ? { succeeded: true, value }
          : { succeeded: false, code: code as number, message: value as string },
      );
    }
  }
}
