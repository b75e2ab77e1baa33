import { runExport } from "./run-export";

void runExport(process.argv.slice(2), new Date(), process.env.ADDIN_URL).then(({ text, ok }) => {
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  if (!ok) process.exitCode = 1;
});
