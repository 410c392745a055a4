import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Form, required, SelectInput, TextInput, useDataProvider, useNotify, useRefresh } from 'react-admin'
import { enImportWords } from '../provider/i18n/message/en-import.ts'
import { codeOf } from '../provider/data/failure.ts'
import { useText } from '../provider/i18n/text.ts'

const KINDS = Object.keys(enImportWords.contactKind) as (keyof typeof enImportWords.contactKind)[]

/** A note; asked twice after a lost answer it is written once. */
export const ContactDialog = ({ parliamentarian, onClose }: { parliamentarian: string; onClose: () => void }) => {
  const t = useText()
  const id = useId()
  const notify = useNotify()
  const refresh = useRefresh()
  const dataProvider = useDataProvider()
  const [commandId, setCommandId] = useState(() => crypto.randomUUID())
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (values: Record<string, unknown>) =>
      dataProvider.create('contacts', { data: { ...values, parliamentarian, commandId } }),
    onSuccess: () => {
      notify(t('contact.done'), { type: 'success' })
      refresh()
      onClose()
    },
    // Refused, nothing was written: the next try is another command.
    onError: (refusal) => codeOf(refusal) !== null && setCommandId(crypto.randomUUID()),
  })
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={isPending ? undefined : onClose} aria-labelledby={id}>
      <Form
        // The note's own fields only: the member, which a form takes by itself, is no input.
        record={NO_RECORD}
        onSubmit={(values: Record<string, unknown>) => mutate(values)}
        defaultValues={{ kind: 'CALL', on: today() }}
        sanitizeEmptyValues
      >
        <DialogTitle id={id}>{t('contact.title')}</DialogTitle>
        <DialogContent>
          <SelectInput
            source="kind"
            label={t('contact.kind')}
            choices={KINDS.map((kind) => ({ id: kind, name: t(`word.contactKind.${kind}`) }))}
            translateChoice={false}
            validate={required()}
            helperText={false}
          />
          <TextInput source="on" label={t('contact.on')} validate={required()} helperText={false} />
          <TextInput
            source="summary"
            label={t('contact.summary')}
            validate={required()}
            multiline
            minRows={3}
            helperText={t('contact.sealed')}
          />
          <TextInput source="nextStep" label={t('contact.nextStep')} helperText={false} />
          <TextInput source="nextStepOn" label={t('contact.nextStepOn')} helperText={false} />
          {error !== null && (
            <Alert severity="error">{codeOf(error) === null ? t('console.networkLost') : error.message}</Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isPending}>
            {t('console.cancel')}
          </Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {t('contact.add')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}

const NO_RECORD = {}

const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date())
