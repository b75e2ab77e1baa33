// The functions and the pane are two scripts on one page.
const page = globalThis as typeof globalThis & { atiAnswered?: boolean; atiOnAnswer?: () => void };

/** Notes that a function has answered. */
export function noteAnswer(): void {
  if (page.atiAnswered === true) return;
  page.atiAnswered = true;
  page.atiOnAnswer?.();
}

/** Whether any function has answered on this page. */
export const hasAnswered = (): boolean => page.atiAnswered === true;

/** Does work once a function has answered; what it gives takes that back. */
export function whenAnswered(work: () => void): () => void {
  if (hasAnswered()) work();
  else page.atiOnAnswer = work;
  return () => {
    if (page.atiOnAnswer === work) delete page.atiOnAnswer;
  };
}
