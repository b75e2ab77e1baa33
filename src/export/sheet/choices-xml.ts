import { addressOf } from "../../plans/address";
import type { Plan } from "../../plans/plan";
import { addressAt } from "../filled-cells";
import { storedText } from "../parts/stored-text";
import { countedList, xml, type Xml } from "../parts/xml";

/** Said while such a cell is selected: whoever has the add-in may choose, and others shall know why not to. */
const PROMPT = {
  title: "Needs ATI for Excel",
  words: "With the add-in, figures and charts follow this cell. Without it they would turn to #NAME?.",
};

/** The cells in which one of a list is chosen. */
export const choicesXml = ({ choices = [] }: Plan): Xml | undefined =>
  countedList(
    "dataValidations",
    choices.map(({ refusal, ...choice }) =>
      xml(
        "dataValidation",
        {
          type: "list",
          // As on the sheets that the add-in makes in Excel.
          allowBlank: true,
          showInputMessage: true,
          ...(refusal === undefined ? {} : { showErrorMessage: true, error: storedText(refusal) }),
          promptTitle: PROMPT.title,
          prompt: PROMPT.words,
          sqref: addressAt(choice),
        },
        [
          xml("formula1", {}, [
            storedText(
              choice.words === undefined
                ? addressOf(choice.sheet, choice.list, "$")
                : `"${choice.words.join(",")}"`,
            ),
          ]),
        ],
      ),
    ),
  );
