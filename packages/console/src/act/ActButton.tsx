import { Button, type ButtonProps } from '@mui/material'
import { useState } from 'react'
import { useCanAccess } from 'react-admin'
import type { ActName } from '../provider/data/act.ts'
import { ActDialog, type ActDialogProps, useSayDone } from './ActDialog.tsx'

type Given<A extends ActName> = Omit<ActDialogProps<A>, 'onDone' | 'onClose' | 'submit'> & {
  label: string
  /** Said when it is done. */
  done: string | ((result: Record<string, unknown>) => string)
  variant?: ButtonProps['variant']
  icon?: ButtonProps['startIcon']
  /** Among many of its kind: no frame, no colour. The dialog keeps its tone. */
  isCalm?: boolean
}

/** A button that opens the dialog of one act; absent for whoever may not. */
export const ActButton = <A extends ActName>({
  label,
  done,
  variant = 'outlined',
  icon,
  isCalm = false,
  ...dialog
}: Given<A>) => {
  const { canAccess } = useCanAccess({ resource: dialog.resource, action: dialog.act })
  const sayDone = useSayDone()
  const [open, setOpen] = useState(false)
  // A dialog that is open keeps what was typed, whatever is asked anew behind it; the server decides anyway.
  if (canAccess !== true && !open) return null
  return (
    <>
      <Button
        variant={isCalm ? 'text' : variant}
        color={isCalm ? 'inherit' : (dialog.tone ?? 'primary')}
        startIcon={icon}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      {open && (
        <ActDialog<A>
          {...dialog}
          submit={label}
          onDone={(result) => sayDone(typeof done === 'string' ? done : done(result))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
