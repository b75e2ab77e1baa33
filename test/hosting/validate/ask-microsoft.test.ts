import { askMicrosoft } from "../../../src/hosting/validate/ask-microsoft";

const answering = (answer: object) => () => Promise.resolve(answer as { isValid: boolean });

test("a service that is not reached, or answers nothing of use, refuses no manifest", async () => {
  const unreached = () => Promise.reject(new Error("Unable to contact the service.\nENOTFOUND"));
  const offline = "The manifest was checked offline alone.";
  expect(await askMicrosoft(unreached, "manifest.xml")).toEqual({
    lines: ["Error: Unable to contact the service.", offline],
    refused: false,
  });
  expect(await askMicrosoft(answering({ isValid: false, status: 503 }), "manifest.xml")).toEqual({
    lines: ["Microsoft's service answered with status 503.", offline],
    refused: false,
  });
});

test("what the service finds is told, and a fault refuses the manifest", async () => {
  const report = {
    errors: [{ title: "Icon", content: "is not there." }],
    warnings: [{ title: "Localhost" }],
  };
  expect(await askMicrosoft(answering({ isValid: false, status: 200, report }), "manifest.xml")).toEqual({
    lines: [
      "Error: Icon is not there.",
      "Warning: Localhost",
      "Microsoft's service finds the manifest not valid.",
    ],
    refused: true,
  });
  expect(await askMicrosoft(answering({ isValid: true, status: 200, report: {} }), "manifest.xml")).toEqual({
    lines: ["Microsoft's service finds the manifest valid."],
    refused: false,
  });
});
