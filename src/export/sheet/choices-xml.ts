import { addressOf } from "../../plans/address";
import type { Plan } from "../../plans/plan";
import { addressAt } from "../filled-cells";
import { storedText } from "../parts/stored-text";
import { counted, xml, type Xml } from "../parts/xml";

/** The cells in which one of a list is chosen. */
export const choicesXml = ({ choices = [] }: Plan): Xml | undefined =>
  counted(
    "dataValidations",
    choices.map(({ refusal, ...choice }) =>
      xml(
        "dataValidation",
        { type: "list", showErrorMessage: true, error: storedText(refusal), sqref: addressAt(choice) },
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
