import { signatureOf } from "../../../../src/taskpane/shared/questions/guide-function";

// The test is of the signature alone and needs no compiled guide.
jest.mock("../../../../src/data/compiled/guide.json", () => ({ functions: [] }), { virtual: true });

const described = { id: "X", description: "", help: "", examples: [] };

it("puts optional arguments into brackets", () => {
  const parameters = [
    { name: "areas", description: "" },
    { name: "years", description: "", optional: true },
  ];
  expect(signatureOf({ ...described, name: "SHARE", parameters })).toBe("ATI.SHARE(areas, [years])");
});

it("leaves the brackets empty where there are no arguments", () => {
  expect(signatureOf({ ...described, name: "VERSION", parameters: [] })).toBe("ATI.VERSION()");
});
