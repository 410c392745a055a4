/** Where the keyboard begins in a dialog: the first element that `selector` finds, once the dialog stands. */
export const startOn = (selector: string) => ({
  transition: { onEntered: (dialog: HTMLElement) => dialog.querySelector<HTMLElement>(selector)?.focus() },
})
