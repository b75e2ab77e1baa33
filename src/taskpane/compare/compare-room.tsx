import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { tableNamed } from "../../core/own/own-table";
import { ChoiceSection } from "../shared/choosing/choice-section";
import { useOwnTables } from "../shared/own/use-own-tables";
import type { Host } from "../shared/watch-host";
import { BuildButtons } from "./build-buttons";
import { ChoicesForm } from "./choices/choices-form";
import { MadeList } from "./made/made-list";
import { RebuildMade, type MadeReady } from "./made/rebuild-made";
import { previewOf } from "./preview/preview-of";
import { SheetPreview } from "./preview/sheet-preview";
import { TemplateChoice } from "./templates/template-choice";
import { useCompareState } from "./use-compare-state";

/** The room where the user's own comparison sheets are made, and where those already made are looked after. */
export function CompareRoom({ host }: { readonly host: Host }) {
  const state = useCompareState();
  const { definition, setTemplate, setDefinition } = state;
  // Choosing stays quick while a large sheet is worked out.
  const settled = useDeferredValue(definition);
  const [asksTables, setAsksTables] = useState(false);
  const own = useOwnTables(host, asksTables || tableNamed(definition.dataset) !== undefined);
  const preview = useMemo(() => previewOf(settled, own), [settled, own]);
  const [opened, setOpened] = useState<MadeReady>();
  const [built, setBuilt] = useState(0);
  const canBuild = host === "excel";
  // Who goes on to another template means another sheet.
  const above = opened?.definition.template === definition.template ? opened : undefined;
  const onBuilt = () => setBuilt((count) => count + 1);

  return (
    <>
      <ChoiceSection title="Start from">
        <TemplateChoice chosen={definition.template} onChoose={setTemplate} />
      </ChoiceSection>
      <ChoiceSection title="What to compare">
        <ChoicesForm
          state={state}
          own={own}
          onDatasets={() => setAsksTables(true)}
          isFlattened={preview.state === "ready" && preview.page.charts.some((chart) => chart.isFlattened)}
        />
      </ChoiceSection>
      {preview.state === "ready" ? (
        <SheetPreview page={preview.page} />
      ) : (
        <MessageBar layout="multiline" intent="info">
          <MessageBarBody>{preview.problem}</MessageBarBody>
        </MessageBar>
      )}
      {above && (
        <RebuildMade
          made={above}
          wanted={() => Promise.resolve(settled)}
          isPrimary
          isDisabled={preview.state !== "ready"}
          onChanged={onBuilt}
        />
      )}
      <BuildButtons
        definition={settled}
        preview={preview}
        canBuild={canBuild}
        isAnother={above !== undefined}
        onBuilt={onBuilt}
      />
      {canBuild && (
        <MadeList
          built={built}
          above={above?.id}
          onOpen={(made, kept) => {
            setOpened(made);
            setDefinition(kept);
          }}
        />
      )}
    </>
  );
}
