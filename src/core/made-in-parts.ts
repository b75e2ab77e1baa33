/** Something large that is made when it is first needed: at once, or part by part where a page is to answer meanwhile. */
export class MadeInParts<T> {
  private made: { readonly whole: T } | undefined;
  private making: Generator<void, T> | undefined;

  constructor(private readonly make: () => Generator<void, T>) {}

  /** All of it, made by now. */
  whole(): T {
    while (this.made === undefined) this.step();
    return this.made.whole;
  }

  /** Makes a part of what is left at each step. */
  *parts(): Generator<void> {
    while (this.made === undefined) {
      this.step();
      yield;
    }
  }

  private step(): void {
    this.making ??= this.make();
    const { done, value } = this.making.next();
    if (done === true) this.made = { whole: value };
  }
}
