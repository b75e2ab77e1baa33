import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The markup of a part of the pane, in the pane's dress. */
export const rendered = (part: ReactElement): string =>
  renderToStaticMarkup(<FluentProvider>{part}</FluentProvider>);
