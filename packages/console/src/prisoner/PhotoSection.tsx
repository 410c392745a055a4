import { Box, Typography } from '@mui/material'
import { required, TextInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { ReasonInput } from '../act/ReasonInput.tsx'
import type { PrisonerPageFragment } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { Terms } from '../look/Terms.tsx'
import type { ActData } from '../provider/data/act.ts'
import { useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import { SourceInputs, TextsInput } from '../act/ListInput.tsx'
import { PictureInput } from './edit/PictureInput.tsx'
import { GroupRow } from './LevelSection.tsx'
import { SourceList } from './SourceList.tsx'

/** The picture, whose it is, what is seen, and who may see it. */
export const PhotoSection = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const { photo, publication } = prisoner
  const group = publication.groups.find((one) => one.group === 'PHOTO')
  return (
    <Section title={t('record.photo.title')}>
      {photo === null ? (
        <Typography color="text.secondary">{t('record.photo.none')}</Typography>
      ) : (
        <>
          <Box
            component="img"
            src={photo.url}
            alt={photo.alternativeText}
            width={photo.width}
            height={photo.height}
            sx={{ width: 'auto', height: 'auto', maxWidth: '100%', maxHeight: 280, borderRadius: 1 }}
          />
          <Terms
            rows={[
              [t('record.photo.credit'), photo.credit],
              [
                t('record.photo.seen'),
                photo.alternativeTexts.map(({ language, text }) => (
                  <span key={language} lang={language} style={{ display: 'block' }}>
                    {text}
                  </span>
                )),
              ],
              [t('record.photo.licence'), photo.licence],
              [t('prisoner.sources'), <SourceList key="source" sources={[photo.source]} />],
            ]}
          />
          {group !== undefined && (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              <GroupRow prisoner={prisoner} group={group} />
            </Box>
          )}
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <SetPhoto prisoner={prisoner} />
        {photo !== null && (
          <ActButton
            resource="prisoners"
            act="removePhoto"
            record={prisoner}
            isCalm
            tone="error"
            label={t('record.photo.remove')}
            title={t('record.photo.removeTitle', { name: prisoner.name })}
            bounds={t('record.photo.removeBounds')}
            done={t('record.photo.removed')}
          >
            <ReasonInput />
          </ActButton>
        )}
      </Box>
    </Section>
  )
}

const SetPhoto = ({ prisoner }: { prisoner: PrisonerPageFragment }) => {
  const t = useText()
  const { locale } = useFormat()
  const { photo } = prisoner
  const defaults =
    photo === null
      ? { alternativeText: [{ language: locale, text: '' }] }
      : {
          credit: photo.credit,
          alternativeText: photo.alternativeTexts,
          licence: photo.licence,
          source: photo.source,
        }
  return (
    <ActButton
      resource="prisoners"
      act="setPhoto"
      record={prisoner}
      label={t(photo === null ? 'record.photo.add' : 'record.photo.change')}
      title={t('record.photo.setTitle', { name: prisoner.name })}
      bounds={t('record.photo.bounds')}
      done={(result) =>
        (result as PrisonerPageFragment).photo?.url === photo?.url ? t('record.saved') : t('record.photo.isInternal')
      }
      defaults={defaults}
      toData={(values) => values as ActData<'setPhoto'>}
    >
      <PictureInput isRequired={photo === null} />
      <TextInput source="credit" label={t('record.photo.credit')} validate={required()} helperText={false} />
      <TextsInput source="alternativeText" label={t('record.photo.seen')} />
      <SourceInputs within="source." />
      <TextInput
        source="licence"
        label={t('record.photo.licenceOptional')}
        helperText={t('record.photo.licenceHelp')}
      />
    </ActButton>
  )
}
