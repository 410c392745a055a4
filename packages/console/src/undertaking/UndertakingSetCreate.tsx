import { Alert } from '@mui/material'
import { useState } from 'react'
import { Create, regex, required, SimpleForm, TextInput, useGetList, useGetOne } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { useSayRefusal } from '../act/use-say-refusal.ts'
import type { UndertakingSetPageFragment, UndertakingSetRowFragment } from '../generated/graphql.ts'
import { TextInputs, TextLanguages } from '../language/TextInputs.tsx'
import { Waiting } from '../look/Waiting.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { PointInputs } from './PointInputs.tsx'
import { formOf, inputOf, nextVersion, type SetForm } from './set-form.ts'

const POINT = /^undertakings\.(\d+)/

/** A new set, or, begun from one that is there, its next version. */
export const UndertakingSetCreate = () => {
  const [search] = useSearchParams()
  const from = search.get('from')
  const { data: begun } = useGetOne<UndertakingSetPageFragment>(
    'undertakingSets',
    { id: from ?? '', meta: WHOLE },
    { enabled: from !== null },
  )
  const { data: all } = useGetList<UndertakingSetRowFragment>('undertakingSets')
  if (all === undefined || (from !== null && begun === undefined)) return <Waiting />
  return <NewSet begun={begun} all={all} />
}

type Given = { begun: UndertakingSetPageFragment | undefined; all: readonly UndertakingSetRowFragment[] }

const NewSet = ({ begun, all }: Given) => {
  const t = useText()
  const onError = useSayRefusal((field) => {
    const at = POINT.exec(field)?.[1]
    return at === undefined ? '' : `${t('undertaking.pointAt', { at: Number(at) + 1 })}: `
  })
  // One record however often the network makes us send it.
  const [commandId] = useState(() => crypto.randomUUID())
  const version = begun === undefined ? 1 : nextVersion(begun.code, all)
  const title = begun === undefined ? t('undertaking.create') : t('undertaking.version', { name: begun.name, version })
  const submit = begun === undefined ? t('undertaking.create') : t('undertaking.createVersion', { version })
  return (
    <Create
      redirect="show"
      mutationMode="pessimistic"
      title={title}
      mutationOptions={{ onError }}
      transform={(values: SetForm) => inputOf(values, version, commandId)}
    >
      <SimpleForm
        toolbar={<SendToolbar label={submit} />}
        sanitizeEmptyValues
        defaultValues={formOf(begun)}
        sx={{ maxWidth: 1100 }}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('undertaking.createBounds')}
        </Alert>
        {begun === undefined && (
          <TextInput
            source="code"
            label={t('undertaking.code')}
            helperText={t('undertaking.codeHelp')}
            validate={[required(), regex(/^[a-z0-9-]{2,60}$/, t('prisoner.slugWrong'))]}
            autoComplete="off"
          />
        )}
        <TextLanguages />
        <TextInputs source="name" label={t('field.name')} max={160} />
        <PointInputs />
        <TextInputs source="statementDefinition" label={t('undertaking.definition')} rows={4} max={1500} />
      </SimpleForm>
    </Create>
  )
}
