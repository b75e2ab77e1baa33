export interface RoomPartProps {
  /** Whether there are cells to change. */
  readonly canChange: boolean;
  /** Says on a button why it is disabled. */
  readonly buttonTitle: { readonly title?: string };
}
