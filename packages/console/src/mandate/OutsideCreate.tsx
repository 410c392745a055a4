import { Alert } from '@mui/material'
import { useState } from 'react'
import { Create, regex, required, SelectInput, SimpleForm, TextInput, useGetList } from 'react-admin'
import { ReasonInput } from '../act/ReasonInput.tsx'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { useSayRefusal } from '../act/use-say-refusal.ts'
import type { LegislatureRowFragment } from '../generated/graphql.ts'
import { TextInputs, TextLanguages } from '../language/TextInputs.tsx'
import { linesOf, OWN_LANGUAGES } from '../language/texts.ts'
import { useText } from '../provider/i18n/text.ts'

/** Somebody who can be a patron and sits in no house. */
export const OutsideCreate = () => {
  const t = useText()
  const onError = useSayRefusal()
  const { data: houses = [] } = useGetList<LegislatureRowFragment>('legislatures')
  // One record however often the network makes us send it.
  const [commandId] = useState(() => crypto.randomUUID())
  return (
    <Create
      redirect="show"
      mutationMode="pessimistic"
      title={t('mandate.recordOutside')}
      mutationOptions={{ onError }}
      transform={({ textLanguages, role, ...values }: Record<string, unknown>) => ({
        ...values,
        commandId,
        role: linesOf(role, textLanguages as string[]),
      })}
    >
      <SimpleForm
        toolbar={<SendToolbar label={t('mandate.recordOutside')} />}
        sanitizeEmptyValues
        defaultValues={{ textLanguages: [...OWN_LANGUAGES] }}
        sx={{ maxWidth: 800 }}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('mandate.outsideBounds')}
        </Alert>
        <TextInput
          source="name"
          label={t('mandate.latinName')}
          validate={required()}
          helperText={false}
          autoComplete="off"
        />
        <TextInput
          source="slug"
          label={t('campaign.slug')}
          helperText={t('mandate.slugHelp')}
          validate={[required(), regex(/^[a-z0-9-]{2,60}$/, t('prisoner.slugWrong'))]}
          autoComplete="off"
        />
        <TextLanguages />
        <TextInputs source="role" label={t('mandate.role')} max={160} />
        <SelectInput
          source="legislature"
          label={t('field.house')}
          choices={houses}
          optionText="name"
          translateChoice={false}
          validate={required()}
          helperText={t('mandate.outsideHouseHelp')}
        />
        <ReasonInput />
      </SimpleForm>
    </Create>
  )
}
