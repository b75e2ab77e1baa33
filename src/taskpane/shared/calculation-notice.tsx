import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { calculateNow, isManual } from "../../excel/host/calculation";
import { describeExcelError } from "../../excel/host/describe-excel-error";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorder1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Says that Excel calculates by hand, where it does, and offers to calculate; looked at whenever the pane is gone to. */
export function CalculationNotice() {
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const [told, setTold] = useState("");

  useEffect(() => {
    let isHere = true;
    const look = () =>
      void isManual()
        // An Excel that cannot say so calculates as ever.
        .catch(() => false)
        .then((manual) => {
          if (isHere) setShown(manual);
        });
    look();
    addEventListener("focus", look);
    return () => {
      isHere = false;
      removeEventListener("focus", look);
    };
  }, []);

  const calculate = async () => {
    setTold("Calculating.");
    try {
      await calculateNow();
      setTold("Calculated.");
    } catch (error) {
      setTold(describeExcelError(error));
    }
  };

  if (!isShown) return null;
  return (
    <div role="group" aria-label="Manual calculation" className={styles.notice}>
      <Body1>
        Excel calculates by hand here (Formulas, Calculation Options): figures that depend on others may be
        old.
      </Body1>
      <Button size="small" onClick={() => void calculate()}>
        Calculate now
      </Button>
      <Body1 role="status">{told}</Body1>
    </div>
  );
}
