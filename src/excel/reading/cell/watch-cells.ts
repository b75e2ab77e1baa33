/** Stops the watching. */
type Unwatch = () => Promise<void>;

type Listener = () => Promise<void>;

/**
 * Tells whenever another cell is selected, or what cells hold may have changed. A host without one of the events
 * is watched by the others.
 */
export async function watchCells(changed: () => void): Promise<Unwatch> {
  const listener: Listener = () => {
    changed();
    return Promise.resolve();
  };
  const events = await Promise.all([
    added(({ workbook }) => workbook.onSelectionChanged.add(listener)),
    added(({ workbook }) => workbook.worksheets.onChanged.add(listener)),
    // A changed cell is told of before the formulas that depend on it have their new values.
    added(({ workbook }) => workbook.worksheets.onCalculated.add(listener)),
  ]);
  return async () => {
    await Promise.all(events.map((stop) => (stop ? stop() : Promise.resolve())));
  };
}

async function added(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<never>,
): Promise<Unwatch | undefined> {
  try {
    const event = await Excel.run(async (context) => {
      const result = add(context);
      await context.sync();
      return result;
    });
    return async () => {
      event.remove();
      await event.context.sync();
    };
  } catch {
    return undefined;
  }
}
