/** Why a chart cannot be drawn as Excel was told, in a sentence that is shown in its place. */
export class ChartProblem extends Error {}
