import { AsyncObject, BaseFunction } from "@univerjs/preset-sheets-core";
import type { FunctionCall } from "../stand-in/custom-functions/call";
import { fromGiven, toValueObject, type Given } from "./value-objects";

/** One ATI function as the grid's formula engine sees it. */
export class AtiFunction extends BaseFunction {
  // Cells come as what they are, with what they carry.
  override needsReferenceObject = true;
  // The call itself says how many arguments it takes, in a sentence.
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly call: FunctionCall,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: Given[]): AsyncObject {
    return new AsyncObject(this.call(given.map(fromGiven)).then(toValueObject));
  }
}
