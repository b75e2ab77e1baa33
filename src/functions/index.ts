// What the pane needs from the page comes first, then every custom function.
import "../core/figures/leave-on-page";
import { leaveFunctions } from "../core/figures/functions-on-page";
import { balanceof } from "./balanceof";
import { card } from "./card";
import { change } from "./change";
import { cite } from "./cite";
import { compare } from "./compare";
import { country } from "./country";
import { coverage } from "./coverage";
import { explain } from "./explain";
import { exportshare } from "./exportshare";
import { fact } from "./fact";
import { facts } from "./facts";
import { figure } from "./figure";
import { findings } from "./findings";
import { flags } from "./flags";
import { goodsExports } from "./goods-exports";
import { goodsImports } from "./goods-imports";
import { grade } from "./grade";
import { importshare } from "./importshare";
import { investment } from "./investment";
import { list } from "./list";
import { meta } from "./meta";
import { patents } from "./patents";
import { policies } from "./policies";
import { policy } from "./policy";
import { rank } from "./rank";
import { rpa } from "./rpa";
import { rpaof } from "./rpaof";
import { search } from "./search";
import { series } from "./series";
import { share } from "./share";
import { summary } from "./summary";
import { table } from "./table";
import { technology } from "./technology";
import { top } from "./top";
import { tradebalance } from "./tradebalance";
import { use } from "./use";
import { value } from "./value";
import { version } from "./version";

// By their ids, as Excel calls them.
leaveFunctions({
  BALANCEOF: balanceof,
  CARD: card,
  CHANGE: change,
  CITE: cite,
  COMPARE: compare,
  COUNTRY: country,
  COVERAGE: coverage,
  EXPLAIN: explain,
  EXPORTSHARE: exportshare,
  FACT: fact,
  FACTS: facts,
  FIGURE: figure,
  FINDINGS: findings,
  FLAGS: flags,
  EXPORTS: goodsExports,
  IMPORTS: goodsImports,
  GRADE: grade,
  IMPORTSHARE: importshare,
  INVESTMENT: investment,
  LIST: list,
  META: meta,
  PATENTS: patents,
  POLICIES: policies,
  POLICY: policy,
  RANK: rank,
  RPA: rpa,
  RPAOF: rpaof,
  SEARCH: search,
  SERIES: series,
  SHARE: share,
  SUMMARY: summary,
  TABLE: table,
  TECHNOLOGY: technology,
  TOP: top,
  TRADEBALANCE: tradebalance,
  USE: use,
  VALUE: value,
  VERSION: version,
});
