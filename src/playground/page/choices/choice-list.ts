import { matchingOptions } from "./matching-options";
import { isOption, optionText, type Option } from "./choice-options";

interface ChoiceQuestion {
  /** For screen readers: "Choose a value for B4". */
  readonly label: string;
  readonly options: readonly Option[];
  readonly present: Option | undefined;
  onPick(option: Option): void;
  /** Whichever way it closes; refocus tells whether the keyboard should go back to the grid. */
  onClose(refocus: boolean): void;
}

/** A list with a field that narrows it down; the keyboard stays in the field. */
export class ChoiceList {
  readonly element = document.createElement("div");
  private readonly field = document.createElement("input");
  private readonly list = document.createElement("ul");
  private readonly nothing = document.createElement("p");
  private question: ChoiceQuestion | undefined;
  private shown: readonly Option[] = [];
  private at = -1;

  constructor() {
    const { element, field, list, nothing } = this;
    element.className = "choice-list";
    element.hidden = true;
    list.id = "choice-options";
    list.setAttribute("role", "listbox");
    nothing.setAttribute("role", "status");
    field.type = "text";
    field.autocomplete = "off";
    field.placeholder = "Type to find";
    for (const [name, value] of [
      ["role", "combobox"],
      ["aria-autocomplete", "list"],
      ["aria-expanded", "true"],
      ["aria-controls", list.id],
    ] as const) {
      field.setAttribute(name, value);
    }
    element.append(field, list, nothing);
    field.addEventListener("input", () => this.showMatching());
    field.addEventListener("keydown", (event) => this.onKey(event));
    field.addEventListener("blur", () => this.close(false));
    // The field keeps the keyboard while the pointer is in the list.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => {
      const item = target instanceof Element ? target.closest("li") : undefined;
      if (item) this.pick([...list.children].indexOf(item));
    });
  }

  get isOpen(): boolean {
    return this.question !== undefined;
  }

  open(question: ChoiceQuestion): void {
    this.close(false);
    this.question = question;
    this.element.hidden = false;
    this.field.value = "";
    this.field.setAttribute("aria-label", question.label);
    this.list.setAttribute("aria-label", question.label);
    this.showMatching();
    this.field.focus({ preventScroll: true });
  }

  close(refocus: boolean): void {
    const { question } = this;
    if (!question) return;
    this.question = undefined;
    this.element.hidden = true;
    question.onClose(refocus);
  }

  private showMatching(): void {
    const { options = [], present } = this.question ?? {};
    this.shown = matchingOptions(options, this.field.value);
    this.list.replaceChildren(...this.shown.map(optionElement));
    this.list.hidden = this.shown.length === 0;
    this.nothing.hidden = this.shown.length > 0;
    this.nothing.textContent = options.length === 0 ? "The list is empty." : "Nothing in the list matches.";
    const chosen =
      present === undefined || this.field.value !== ""
        ? -1
        : this.shown.findIndex((option) => isOption([option], present));
    this.move(Math.max(chosen, 0));
  }

  private move(to: number): void {
    this.at = Math.min(Math.max(to, 0), this.shown.length - 1);
    for (const [at, item] of [...this.list.children].entries()) {
      item.setAttribute("aria-selected", String(at === this.at));
      if (at === this.at) item.scrollIntoView({ block: "nearest" });
    }
    if (this.at < 0) this.field.removeAttribute("aria-activedescendant");
    else this.field.setAttribute("aria-activedescendant", optionId(this.at));
  }

  private pick(at: number): void {
    const option = this.shown[at];
    const { question } = this;
    if (option === undefined || !question) return;
    this.close(true);
    question.onPick(option);
  }

  private onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    // What is typed here is not for the grid.
    event.stopPropagation();
    if (event.isComposing) return;
    if (step !== undefined) this.move(this.at + step);
    else if (event.key === "Enter") this.pick(this.at);
    else if (event.key === "Escape" || event.key === "Tab") this.close(true);
    else return;
    event.preventDefault();
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function optionElement(option: Option, at: number): HTMLElement {
  const item = document.createElement("li");
  item.id = optionId(at);
  item.setAttribute("role", "option");
  item.textContent = optionText(option);
  return item;
}

function optionId(at: number): string {
  return `choice-option-${at}`;
}
