import { copyText } from "../../../src/taskpane/shared/copy-button";

const shown = {} as Element;
const written: string[] = [];
const selected: Element[] = [];

const withClipboard = (writeText?: (text: string) => Promise<void>): void => {
  Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: writeText ? { clipboard: { writeText } } : {},
  });
};

beforeAll(() => {
  Object.assign(globalThis, {
    getSelection: () => ({ selectAllChildren: (element: Element) => selected.push(element) }),
  });
});

it("copies", async () => {
  withClipboard((text) => Promise.resolve(void written.push(text)));
  expect(await copyText("10.2826/09523", shown)).toBe("copied");
  expect([written, selected]).toEqual([["10.2826/09523"], []]);
});

it("selects the text where the clipboard is forbidden or missing", async () => {
  withClipboard(() => Promise.reject(new Error("NotAllowedError")));
  expect(await copyText("x", shown)).toBe("selected");
  withClipboard();
  expect(await copyText("x", shown)).toBe("selected");
  expect(selected).toEqual([shown, shown]);
});
