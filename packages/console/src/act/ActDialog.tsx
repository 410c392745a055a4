import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Form, type HttpError, type RaRecord, useNotify, useRefresh } from 'react-admin'
import { startOn } from '../look/start-on.ts'
import type { ActData, ActName } from '../provider/data/act.ts'
import { codeOf, isOvertaken } from '../provider/data/failure.ts'
import { useAct } from '../provider/data/use-act.ts'
import { useText } from '../provider/i18n/text.ts'

export type ActTone = 'primary' | 'error'

export type ActDialogProps<A extends ActName> = {
  resource: string
  act: A
  record: { id: string; version?: number }
  /** The question, what follows from a yes, and the word on the button. */
  title: string
  bounds: string
  submit: string
  tone?: ActTone
  /** What the form begins with; it may hold more than the act takes (`toData`). */
  defaults?: Record<string, unknown>
  /** What of the form is the act's; by default all. */
  toData?: (values: Record<string, unknown>) => ActData<A>
  /** Where the keyboard begins: in the first field, or on the button when the fields are optional. */
  startsAt?: 'field' | 'submit'
  children?: ReactNode
  onDone: (result: RaRecord) => void
  /** What the record says now, shown beside what was typed when somebody else changed it first. */
  theirs?: ReactNode
  /** Somebody else acted on the record first; without this it is said like any other refusal. */
  onOvertaken?: () => void
  onClose: () => void
}

/** Control or command with Enter sends from any field; Enter alone would send half a sentence. */
const sendsForm = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.currentTarget.querySelector('form')?.requestSubmit()
}

const NO_RECORD = {}

/** A refusal below the fold would look like nothing had happened. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'center' })

const START = { field: '[role="combobox"], textarea, input', submit: '[type="submit"]' }

/** One act and its consequences. It closes only when the server has said yes; a refusal leaves all that was typed. */
export const ActDialog = <A extends ActName>(props: ActDialogProps<A>) => {
  const { resource, act, record, title, bounds, submit, tone = 'primary', startsAt = 'field', children } = props
  // As it was when the dialog opened: a record that is read again meanwhile must not take away what was typed.
  const [defaults] = useState(props.defaults)
  const { toData = (values) => values as ActData<A>, theirs, onDone, onOvertaken, onClose } = props
  const t = useText()
  const id = useId()
  const { mutateAsync, isPending } = useAct(resource, act)
  const refresh = useRefresh()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isConflict, setConflict] = useState(false)

  const send = async (values: Record<string, unknown>) => {
    setRefusal(null)
    try {
      const result = await mutateAsync({ record, data: toData(values) })
      onClose()
      onDone(result)
    } catch (error) {
      if (onOvertaken !== undefined && isOvertaken(error)) {
        onClose()
        onOvertaken()
        return
      }
      // The page is read again, so that the next try is made on the record as it is now.
      setConflict(isOvertaken(error))
      if (isOvertaken(error)) refresh()
      const errors = ((error as HttpError).body as { errors?: Record<string, string> } | undefined)?.errors ?? {}
      const isSaidAtItsField = Object.keys(errors).some((field) => field in values)
      if (!isSaidAtItsField) setRefusal(codeOf(error) === null ? t('console.networkLost') : (error as Error).message)
      return errors
    }
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={isPending ? undefined : onClose}
      aria-labelledby={id}
      onKeyDown={sendsForm}
      slotProps={startOn(START[startsAt])}
      sx={{ '& form': { display: 'flex', flexDirection: 'column', minHeight: 0 } }}
    >
      <Form
        // The act's own fields only: the page's record, which a form takes by itself, is no input.
        record={NO_RECORD}
        onSubmit={send}
        {...(defaults && { defaultValues: defaults })}
        sanitizeEmptyValues
        disableInvalidFormNotification
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1 }}>
          <Typography>{bounds}</Typography>
          <Box>{children}</Box>
          {refusal !== null && (
            <Alert ref={intoView} severity="error" onClose={() => setRefusal(null)}>
              {refusal}
            </Alert>
          )}
          {isConflict && theirs !== undefined && <Alert severity="info">{theirs}</Alert>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2, gap: 1, flexWrap: 'wrap' }}>
          <Button onClick={onClose} disabled={isPending}>
            {t('console.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={tone} loading={isPending}>
            {submit}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

/** For `onDone` of acts that stay on their page. */
export const useSayDone = () => {
  const notify = useNotify()
  return (sentence: string) => notify(sentence, { type: 'success' })
}
