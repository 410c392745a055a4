import { Alert } from '@mui/material'
import { useState } from 'react'
import { Create, regex, required, SimpleForm, TextInput } from 'react-admin'
import { SendToolbar } from '../act/SendToolbar.tsx'
import { useSayRefusal } from '../act/use-say-refusal.ts'
import { TextInputs, TextLanguages } from '../language/TextInputs.tsx'
import { linesOf, OWN_LANGUAGES } from '../language/texts.ts'
import { useText } from '../provider/i18n/text.ts'
import { AudienceInput, DayInputs, daysOf, SetInput } from './CampaignInputs.tsx'

/** A wave of one's own organisation. */
export const CampaignCreate = () => {
  const t = useText()
  const onError = useSayRefusal()
  // One record however often the network makes us send it.
  const [commandId] = useState(() => crypto.randomUUID())
  return (
    <Create
      redirect="show"
      mutationMode="pessimistic"
      title={t('campaign.create')}
      mutationOptions={{ onError }}
      transform={(values: Record<string, unknown>) => ({
        commandId,
        slug: values['slug'],
        title: linesOf(values['title'], values['textLanguages'] as string[]),
        audience: values['audience'],
        undertakingSet: values['undertakingSet'],
        ...daysOf(values),
      })}
    >
      <SimpleForm
        toolbar={<SendToolbar label={t('campaign.create')} />}
        sanitizeEmptyValues
        defaultValues={{ textLanguages: [...OWN_LANGUAGES] }}
        sx={{ maxWidth: 800 }}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {t('campaign.createBounds')}
        </Alert>
        <TextLanguages />
        <TextInputs source="title" label={t('campaign.title')} max={160} />
        <TextInput
          source="slug"
          label={t('campaign.slug')}
          helperText={t('campaign.slugHelp')}
          validate={[required(), regex(/^[a-z0-9-]{2,60}$/, t('prisoner.slugWrong'))]}
          autoComplete="off"
        />
        <AudienceInput />
        <SetInput />
        <DayInputs />
      </SimpleForm>
    </Create>
  )
}
