import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ListId } from "./report-state";
import type { Go } from "./use-report-state";

interface EntryLinkProps {
  readonly list: ListId;
  readonly id: string;
  readonly go: Go;
  /** The id, where nothing else is given. */
  readonly children?: ReactNode;
}

/** Leads to another entry of the report. */
export const EntryLink = ({ list, id, go, children = id }: EntryLinkProps) => (
  <Link as="button" inline onClick={() => go(list, id)}>
    {children}
  </Link>
);
