import type { SheetDefinition, TemplateId } from "../../../src/plans/sheet/definition/definition";
import { templateOf } from "../../../src/plans/sheet/templates";

export const standard = (id: TemplateId): SheetDefinition => templateOf(id).standard;
