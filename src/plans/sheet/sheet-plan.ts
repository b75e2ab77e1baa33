import { tableNamed } from "../../core/own/own-table";
import { cutText, plainText } from "../cut-text";
import { layOut } from "../page/lay-out";
import type { Page } from "../page/page";
import type { Plan } from "../plan";
import type { SheetDefinition, TemplateId } from "./definition/definition";
import { listsPlan } from "./lists-plan";
import type { SheetOptions } from "./sheet-options";
import { shortcomingOf } from "./definition/shortcoming";
import { templateOf } from "./templates";
import { areasByTechnologies } from "./templates/areas-by-technologies";
import { headToHead } from "./templates/head-to-head";
import { league } from "./templates/league";
import { policy } from "./templates/policy";
import { profile } from "./templates/profile";
import { recomputed } from "./templates/recomputed";
import { trend } from "./templates/trend";
import { Hindrance } from "../hindrance";

/** Excel takes no text of more than 255 letters in a formula, and a title of so many is none. */
const LONGEST_TITLE = 100;

/** A comparison sheet, and the hidden sheet that its parameters choose from. */
interface SheetPlan {
  readonly page: Plan;
  readonly lists: Plan;
}

type PageOf = (definition: SheetDefinition, lead: string, options: SheetOptions) => Page;

const PAGES: Readonly<Record<TemplateId, PageOf>> = {
  "head-to-head": headToHead,
  specialisation: areasByTechnologies,
  empty: areasByTechnologies,
  trend,
  profile,
  policy,
  recomputed,
  league,
};

/** What is written for a definition. Throws the shortcoming, as a sentence, of one that makes no sheet. */
export function sheetPlan(definition: SheetDefinition, options: SheetOptions = {}): SheetPlan {
  const shortcoming = shortcomingOf(definition);
  if (shortcoming !== undefined) throw new Hindrance(shortcoming);
  const table = tableNamed(definition.dataset);
  if (table !== undefined && !options.own) {
    throw new Hindrance(`The figures of your table ${table} are needed, which only its workbook has.`);
  }
  const lead =
    cutText(plainText(definition.title), LONGEST_TITLE).trimEnd() || templateOf(definition.template).name;
  const page = layOut(PAGES[definition.template](eachOnce(definition), lead, options));
  return { page, lists: listsPlan() };
}

/** What is chosen twice is shown once. */
const eachOnce = (definition: SheetDefinition): SheetDefinition => ({
  ...definition,
  technologies: [...new Set(definition.technologies)],
  indicators: [...new Set(definition.indicators)],
});

/** A definition's page with a formula a cell: figures that spill have no values in a plan. Only then it is made again. */
export const withoutSpills = (definition: SheetDefinition, page: Plan, own: SheetOptions["own"]): Plan =>
  page.spills?.length ? sheetPlan(definition, { figures: "cells", own }).page : page;
