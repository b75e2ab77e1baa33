/** A mistake of who typed the command, told in one line. */
export class CommandMistake extends Error {
  override readonly name = "CommandMistake";
}
