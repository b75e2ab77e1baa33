/** What the tests do in a browser that Playwright does not drive here: little, and the same in each. */
export interface Driver {
  readonly name: string;
  open(url: string): Promise<unknown>;
  /** Runs the body of a function with these arguments in the page. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>;
  click(x: number, y: number): Promise<unknown>;
  /** Types with real keys; a line feed is Enter. */
  type(text: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser that is installed here or not; `start` is asked only where it is. */
export interface OtherBrowser {
  readonly name: string;
  readonly installed: boolean;
  readonly start: () => Promise<Driver>;
}

const ENTER = "\uE007";

/** Actions of the W3C's WebDriver: a click of the left button. */
export const clickAt = (x: number, y: number): object[] => [
  {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  },
];

/** Actions of the W3C's WebDriver: one key after the other. */
export const keysOf = (text: string): object[] => [
  {
    type: "key",
    id: "keys",
    actions: Array.from(text.replaceAll("\n", ENTER)).flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]),
  },
];
