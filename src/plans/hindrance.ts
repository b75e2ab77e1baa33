/**
 * What keeps the add-in from doing something, in a sentence for the user. The message of any other error is not for
 * them: it is the platform's, in its words.
 */
export class Hindrance extends Error {
  override readonly name: string = "Hindrance";
}
