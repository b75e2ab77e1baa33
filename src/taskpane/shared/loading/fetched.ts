import { Hindrance } from "../../../plans/hindrance";

/** What is fetched only when it is asked for; where it cannot be had, an error that says what to do. */
export async function fetched<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!isOutOfReach(cause)) throw cause;
    throw new OutOfReach(name, { cause });
  }
}

/** A part of the add-in that could not be fetched; asked for again, it may come. */
export class OutOfReach extends Hindrance {
  constructor(name: string, options?: ErrorOptions) {
    super(
      `${name} could not be loaded. Check the connection and try again; after an update of the add-in, close the pane and open it anew.`,
      options,
    );
  }
}

/** As webpack names it; what a part throws by itself is told as it is. */
const isOutOfReach = (cause: unknown): boolean => cause instanceof Error && cause.name === "ChunkLoadError";
