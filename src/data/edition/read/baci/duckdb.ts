import { createRequire } from "node:module";

/** What is used of DuckDB: it is of this step's own package, which the top one does not bring. */
interface Package {
  readonly DuckDBInstance: {
    create(
      path: string,
      options?: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection> }>;
  };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): (string | number | null)[][] }>;
  closeSync(): void;
}

export type Row = readonly (string | number | null)[];

/** An embedded database that works out of core: what does not fit into its memory goes to the folder given. */
export class Database {
  private constructor(private readonly connection: Connection) {}

  static async open(spill: string): Promise<Database> {
    const { DuckDBInstance } = createRequire(__filename)("@duckdb/node-api") as Package;
    const options = { memory_limit: "1200MB", temp_directory: spill, preserve_insertion_order: "false" };
    return new Database(await (await DuckDBInstance.create(":memory:", options)).connect());
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<Row[]> {
    return (await this.connection.runAndReadAll(sql)).getRowsJson();
  }

  /** Makes a table of texts. */
  async table(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
    await this.run(`create table ${name} (${columns.map((column) => `${column} varchar`).join(", ")})`);
    if (rows.length === 0) return;
    const values = rows.map((row) => `(${row.map(quoted).join(", ")})`);
    await this.run(`insert into ${name} values ${values.join(", ")}`);
  }

  close(): void {
    this.connection.closeSync();
  }
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
