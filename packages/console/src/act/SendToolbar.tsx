import { SaveButton, Toolbar } from 'react-admin'

/** One button, named after what it does, never greyed out: pressed too early, it says what is missing. */
export const SendToolbar = ({ label }: { label: string }) => (
  <Toolbar>
    <SaveButton label={label} icon={<></>} alwaysEnable />
  </Toolbar>
)
