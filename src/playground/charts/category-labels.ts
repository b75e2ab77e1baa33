/** About how wide a letter of a label is, and how high a line, in pixels. */
const LETTER = 6;
const LINE = 12;

export function labelWidth(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => label.length)) * LETTER;
}

interface CategoryLabels {
  /** The places of the labels that are shown. */
  readonly ticks: readonly number[];
  /** In em, where labels may take several lines. */
  readonly lineWidth?: number;
  readonly tickRotate?: number;
  /** In pixels. */
  readonly height: number;
}

/** Under a line not every label is needed: all are shown, or every second, third and so on. */
export function thinned(labels: readonly string[], room: number): CategoryLabels {
  const step = Math.max(1, Math.ceil((labels.length * (labelWidth(labels) + 8)) / Math.max(room, 1)));
  return { ticks: labels.flatMap((_, at) => (at % step === 0 ? [at] : [])), height: LINE };
}

/** Every column needs its label: on several lines, or at a slant where its words are too long for that. */
export function everyLabel(labels: readonly string[], room: number): CategoryLabels {
  const ticks = labels.map((_, at) => at);
  const each = room / Math.max(labels.length, 1) - 4;
  if (labelWidth(labels.flatMap((label) => label.split(" "))) > each) {
    return { ticks, tickRotate: -40, height: Math.min(labelWidth(labels), 110) * 0.64 + LINE };
  }
  const lines = Math.max(1, ...labels.map((label) => Math.ceil((label.length * LETTER) / each)));
  return { ticks, lineWidth: Math.max(each, LETTER) / (LINE - 1), height: lines * LINE };
}
