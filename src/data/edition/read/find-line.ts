import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** The line of a file, however large, on which something stands for the first time; 1 where it stands nowhere. */
export async function findLine(path: string, isIt: (text: string) => boolean): Promise<number> {
  const stream = createReadStream(path);
  let line = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      line += 1;
      if (isIt(text)) return line;
    }
  } finally {
    stream.destroy();
  }
  return 1;
}
