import { Box, Button, Stack, Typography } from '@mui/material'
import { Show, useCanAccess, useRecordContext } from 'react-admin'
import { Link } from 'react-router-dom'
import { History } from '../audit/History.tsx'
import type { UndertakingSetPageFragment } from '../generated/graphql.ts'
import { useLanguageName } from '../language/language-name.ts'
import { languagesOf, type Line } from '../language/texts.ts'
import { Mark } from '../look/Mark.tsx'
import { Section } from '../look/Section.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'

type Page = UndertakingSetPageFragment

/** One text in every language of the set, beside each other; what is not there says so. */
const SideBySide = ({ lines, languages }: { lines: readonly Line[]; languages: readonly string[] }) => {
  const t = useText()
  const nameOf = useLanguageName()
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
      }}
    >
      {languages.map((language) => {
        const text = lines.find((line) => line.language === language)?.text
        return (
          <div key={language}>
            <Typography variant="body2" color="text.secondary">
              {nameOf(language)}
            </Typography>
            {text === undefined ? (
              <Mark word={t('undertaking.missing')} tone="wait" />
            ) : (
              <Typography lang={language} sx={{ overflowWrap: 'anywhere' }}>
                {text}
              </Typography>
            )}
          </div>
        )
      })}
    </Box>
  )
}

const NewVersion = ({ set }: { set: Page }) => {
  const t = useText()
  const { canAccess } = useCanAccess({ resource: 'undertakingSets', action: 'create' })
  if (canAccess !== true) return null
  return (
    <div>
      <Button variant="contained" component={Link} to={`/undertakingSets/create?from=${set.id}`}>
        {t('undertaking.newVersion')}
      </Button>
    </div>
  )
}

const SetPage = () => {
  const t = useText()
  const set = useRecordContext<Page>()
  if (set === undefined) return null
  const { names, statementDefinitions, undertakings } = set
  const languages = languagesOf(names, statementDefinitions, ...undertakings.map(({ texts }) => texts))
  return (
    <Stack sx={{ gap: 2, mt: 1 }}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography component="h1" variant="h1" sx={{ fontSize: { xs: '1.3125rem', sm: '1.75rem' } }}>
          {set.name}
        </Typography>
        <Typography color="text.secondary">
          {[set.code, t('undertaking.versionAlone', { version: set.version })].join(' · ')}
        </Typography>
        <Typography>{t('undertaking.versionBounds')}</Typography>
        <NewVersion set={set} />
      </Box>
      {undertakings.map(({ key, kind, counts, texts }, at) => (
        <Section key={key} title={`${at + 1}. ${t(`word.activity.${kind}`)}`}>
          <div>
            <Mark word={t(`word.counts.${counts}`)} tone={counts === 'PRINCIPLE' ? 'plain' : 'action'} />
          </div>
          <SideBySide lines={texts} languages={languages} />
        </Section>
      ))}
      <Section title={t('undertaking.definition')}>
        <SideBySide lines={statementDefinitions} languages={languages} />
      </Section>
      <Section title={t('pledge.history')}>
        <History record={set.id} />
      </Section>
    </Stack>
  )
}

/** One version of a set, each point with how it counts, its languages beside each other. */
export const UndertakingSetShow = () => (
  <Show queryOptions={{ meta: WHOLE }} actions={false} component="div">
    <SetPage />
  </Show>
)
