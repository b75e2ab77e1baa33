import type { NamedFigure } from "../asking/question";
import { answerOf } from "../indicators/answer";
import type { Area } from "../catalogue/areas";
import type { Indicator } from "../catalogue/indicators";
import type { Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { measurementOf } from "../indicators/choice";
import type { Measurement, Year } from "../indicators/measurement";
import { Refusal } from "../refusal";
import { cautionsOf, scopesOf } from "./cautions";
import { MissingReasons, type Missing } from "./missing-reasons";

/** What is asked of one technology: each year of each area once. */
interface OfTechnology {
  readonly measurement: Measurement | Refusal;
  readonly years: Map<Area | Refusal, Set<Year | Refusal>>;
}

/** What there is of a block of figures; a figure that is asked for twice counts once. */
export class BlockTally {
  asked = 0;
  found = 0;
  readonly areas = new Set<Area | Refusal>();
  readonly years = new Set<number>();
  /** How many figures each dataset gives, and each caution is about. */
  readonly datasets = new Map<string, number>();
  readonly cautions = new Map<string, number>();
  /** Those cautions that say what an area's figures cover: of few figures, and yet to be told. */
  readonly scopes = new Set<string>();
  readonly reasons = new MissingReasons();
  /** How many figures cannot be asked for so, such as those of unknown names. */
  invalid = 0;
  private readonly byTechnology = new Map<Technology | Refusal, OfTechnology>();

  constructor(
    readonly indicator: Indicator,
    private readonly dataset: Dataset | undefined,
  ) {}

  get technologies(): readonly (Technology | Refusal)[] {
    return [...this.byTechnology.keys()];
  }

  add({ area, technology, year }: NamedFigure): void {
    const { measurement, years } = this.of(technology);
    const when = measurement instanceof Refusal || year instanceof Refusal ? year : measurement.yearOf(year);
    let known = years.get(area);
    if (!known) years.set(area, (known = new Set<Year | Refusal>()));
    if (known.has(when)) return;
    known.add(when);
    this.asked += 1;
    this.areas.add(area);
    if (typeof when === "number") this.years.add(when);
    // Names before figures: an unknown one is told, whatever else is missing.
    if (area instanceof Refusal) this.miss(area);
    else if (technology instanceof Refusal) this.miss(technology);
    else if (when instanceof Refusal) this.miss(when);
    else if (measurement instanceof Refusal) this.miss(measurement, { technology: technology.name });
    else this.look(measurement, area, measurement.yearOf(when));
  }

  private of(technology: Technology | Refusal): OfTechnology {
    let known = this.byTechnology.get(technology);
    if (!known) {
      const measurement =
        technology instanceof Refusal ? technology : measurementOf(this.indicator, technology, this.dataset);
      this.byTechnology.set(technology, (known = { measurement, years: new Map() }));
    }
    return known;
  }

  private look(measurement: Measurement, area: Area, year: number): void {
    const value = answerOf(measurement, area, year);
    if (value instanceof Refusal) {
      this.miss(value, { area: area.name, technology: measurement.technology.name, year });
      return;
    }
    this.found += 1;
    count(this.datasets, measurement.dataset.id);
    for (const caution of cautionsOf(measurement, area, year)) count(this.cautions, caution);
    for (const scope of scopesOf(measurement, area, year)) this.scopes.add(scope);
  }

  private miss({ kind, message }: Refusal, missing?: Missing): void {
    this.reasons.add(message, missing);
    if (kind === "invalid") this.invalid += 1;
  }
}

const count = (counts: Map<string, number>, key: string): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
