import path from "node:path";
import root from "../../../jest.config.mjs";

const [unit] = root.projects;

/** The tests of the step that makes the next edition, which needs a package of its own: `npm run test:edition`. */
export default {
  ...unit,
  displayName: "edition",
  rootDir: path.resolve("."),
  testMatch: ["<rootDir>/test/data/edition/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 180_000,
  // What is imported when it is needed is a module of Node's own kind.
  transform: {
    "^.+\\.ts$": [
      unit.transform["^.+\\.ts$"][0],
      {
        ...unit.transform["^.+\\.ts$"][1],
        module: { ...unit.transform["^.+\\.ts$"][1].module, ignoreDynamic: true },
      },
    ],
  },
};
