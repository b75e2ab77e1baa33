import { Badge, type BadgeProps } from "@fluentui/react-components";
import {
  CheckmarkRegular,
  DismissRegular,
  MoreHorizontalRegular,
  QuestionRegular,
} from "@fluentui/react-icons";
import type { Overall } from "../../core/report/outcome";

type Look = Required<Pick<BadgeProps, "appearance" | "color">> & { readonly icon: React.JSX.Element };

// No red: a dataset that disagrees does not make the report wrong. Told apart by their signs too.
const LOOKS: Readonly<Record<Overall, Look>> = {
  agrees: { appearance: "tint", color: "success", icon: <CheckmarkRegular /> },
  disagrees: { appearance: "filled", color: "severe", icon: <DismissRegular /> },
  "datasets differ": { appearance: "tint", color: "warning", icon: <MoreHorizontalRegular /> },
  "cannot be tested": { appearance: "outline", color: "informative", icon: <QuestionRegular /> },
};

/** Whether open data agree, in words that colour and sign only repeat. */
export const VerdictBadge = ({ verdict }: { readonly verdict: Overall }) => (
  <Badge {...LOOKS[verdict]}>{verdict}</Badge>
);
