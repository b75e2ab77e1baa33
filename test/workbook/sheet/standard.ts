import type { SheetDefinition, TemplateId } from "../../../src/workbook/sheet/definition";
import { templateOf } from "../../../src/workbook/sheet/templates";

export const standard = (id: TemplateId): SheetDefinition => templateOf(id).standard;
