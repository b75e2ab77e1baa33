import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { helpUrlOf } from "./help-page";
import { suggestions, SUGGESTED, type Suggestions } from "./suggestions";

/** functions.json as Excel reads it. */
export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly Suggestions[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly dimensionality?: "matrix";
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

/** A formula from a function's doc comment and what it gives. */
export interface Example {
  readonly formula: string;
  readonly result: string;
}

/** The files that hold the custom functions, one each. */
export const functionFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => path.join(folder, file));

/** What the doc comments say of every function, with the suggestions that the code lists give. */
export async function readMetadata(files: readonly string[]): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson) as Metadata;
  return {
    ...metadata,
    functions: [...metadata.functions]
      .sort((one, two) => one.id.localeCompare(two.id, "en"))
      .map((each) => ({
        ...each,
        helpUrl: helpUrlOf(each.id),
        parameters: each.parameters.map(withSuggestions),
      })),
    enums: suggestions,
  };
}

function withSuggestions(parameter: ParameterMetadata): ParameterMetadata {
  const list = parameter.dimensionality === "matrix" ? undefined : SUGGESTED[parameter.name];
  return list === undefined ? parameter : { ...parameter, customEnumId: list };
}

/** The examples in the doc comment of each function, by its id. */
export function readExamples(files: readonly string[]): Map<string, Example[]> {
  const examples = new Map<string, Example[]>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      const tags = ts.getJSDocTags(statement);
      const id = tags.find((tag) => tag.tagName.text === "customfunction");
      if (!id) continue;
      examples.set(textOf(id), tags.filter((tag) => tag.tagName.text === "example").map(exampleOf));
    }
  }
  return examples;
}

const textOf = (tag: ts.JSDocTag): string => ts.getTextOfJSDocComment(tag.comment)?.trim() ?? "";

function exampleOf(tag: ts.JSDocTag): Example {
  const [formula = "", result = ""] = textOf(tag).split("//=>");
  if (!formula.startsWith("=") || result.trim() === "") {
    throw new Error(`An example is a formula, //=> and what it gives, not: ${textOf(tag)}`);
  }
  return { formula: formula.trim(), result: result.trim() };
}
