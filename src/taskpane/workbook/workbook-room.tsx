import type { RoomPartProps } from "./room-part";
import type { Host } from "../shared/watch-host";
import { CardsCard } from "./cards-card";
import { CheckCard } from "./check-card";
import { FormatsCard } from "./formats-card";
import { FreezeCard } from "./freeze-card";
import { LeaderCard } from "./leader-card";
import { RepairCard } from "./repair-card";
import { ThawCard } from "./thaw-card";

/** The room for the workbook as a whole: repairs its formulas, freezes them, brings them back, and checks Excel itself. */
export function WorkbookRoom({ host }: { readonly host: Host }) {
  const canChange = host === "excel";
  const part: RoomPartProps = { canChange, buttonTitle: canChange ? {} : { title: "Only inside Excel" } };
  return (
    <>
      <RepairCard {...part} />
      <FreezeCard {...part} />
      <ThawCard {...part} />
      <FormatsCard />
      <CardsCard {...part} />
      <LeaderCard {...part} />
      <CheckCard {...part} />
    </>
  );
}
