/** The figures of a range as they are read: a row of years for each series, technology and area that it holds. */
export class FigureRows {
  readonly rowsAt: number[][][] = [];
  figures: Float64Array;
  private rows = 0;
  private series = -1;
  private code = -1;
  private area = -1;
  private begin = -1;

  constructor(
    readonly firstYear: number,
    readonly years: number,
    expected: number,
  ) {
    this.figures = new Float64Array(Math.max(FEWEST, expected) * years).fill(NaN);
  }

  /** Where the years of a row begin, which is made where there is none. */
  start(series: number, code: number, area: number): number {
    // Most rows follow one of the same.
    if (area === this.area && code === this.code && series === this.series) return this.begin;
    this.area = area;
    this.code = code;
    this.series = series;
    return (this.begin = this.find(series, code, area));
  }

  private find(series: number, code: number, area: number): number {
    const ofSeries = (this.rowsAt[series] ??= []);
    const ofCode = (ofSeries[code] ??= []);
    let row = ofCode[area];
    if (row === undefined) {
      row = ofCode[area] = this.rows;
      this.rows += 1;
      if (this.rows * this.years > this.figures.length) this.grow();
    }
    return row * this.years;
  }

  /** Whether there are more figures than a page has room for. */
  get isTooLarge(): boolean {
    return this.figures.length > MOST;
  }

  private grow(): void {
    const larger = new Float64Array(this.figures.length * 2).fill(NaN, this.figures.length);
    larger.set(this.figures);
    this.figures = larger;
  }
}

const FEWEST = 64;
/** A hundred megabytes. */
const MOST = 12_500_000;
