import { BY_HAND } from "../shared/open-room";
import { Tabs, tabId } from "../shared/tabs";
import { useRemembered } from "../shared/use-remembered";
import type { Host } from "../shared/watch-host";
import { ByHand } from "./by-hand";
import { FunctionList } from "./function-list";

const PAGES = [
  { id: "functions", title: "Functions" },
  { id: BY_HAND, title: "Check Excel by hand" },
] as const;

/** The room that explains: every function, and what to look at in an Excel that nobody has tried yet. */
export function GuideRoom({ host }: { readonly host: Host }) {
  const [remembered, open] = useRemembered("guide.page");
  const chosen = remembered === BY_HAND ? BY_HAND : "functions";
  return (
    <>
      <Tabs
        label="Pages of the guide"
        tabs={PAGES}
        chosen={chosen}
        panel="guide-page"
        size="small"
        onChoose={open}
      />
      <div id="guide-page" role="tabpanel" aria-labelledby={tabId("guide-page", chosen)}>
        {chosen === BY_HAND ? <ByHand /> : <FunctionList host={host} />}
      </div>
    </>
  );
}
