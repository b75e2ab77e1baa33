import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { openInBrowser } from "../../excel/host/open-in-browser";
import { addinAddress } from "./addin-address";

interface HelpLinkProps {
  /** A page of the help, such as `help/share.html`. */
  readonly page: string;
  /** Its name where the words alone do not tell to what they lead. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to a page of the help in the browser: the pane stays as it is. */
export function HelpLink({ page, label, children }: HelpLinkProps) {
  const href = addinAddress(page);
  return (
    <Link
      inline
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      onClick={(event) => {
        if (openInBrowser(href)) event.preventDefault();
      }}
    >
      {children}
    </Link>
  );
}
