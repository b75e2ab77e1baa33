// The package brings no types; of what it gives only what is used here.
declare module "jsonstat-toolkit" {
  type Cell = string | number | boolean | null;

  interface JsonStatDimension {
    readonly id: readonly string[];
    readonly role: string | null;
    Category(id: string): { readonly label?: string } | null;
  }

  export interface JsonStatDataset {
    readonly class: string;
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly value: readonly unknown[];
    readonly label?: unknown;
    readonly source?: unknown;
    readonly role: Readonly<Partial<Record<"geo" | "time" | "metric", readonly string[] | null>>> | null;
    Dimension(id: string): JsonStatDimension | null;
    toTable(options: {
      readonly type: "array";
      readonly status: boolean;
      readonly content: "id";
      readonly field: "id";
    }): readonly (readonly Cell[])[];
  }

  interface JsonStatFile extends JsonStatDataset {
    readonly length?: number;
    Dataset?(at: number): JsonStatDataset | null;
  }

  export default function JSONstat(held: unknown): JsonStatFile;
}
