import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Leads out of the pane, which stays as it is. */
export const OutsideLink = ({
  href,
  children = href,
}: {
  readonly href: string;
  readonly children?: ReactNode;
}) => (
  <Link inline href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </Link>
);
