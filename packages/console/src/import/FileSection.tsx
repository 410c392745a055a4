import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material'
import { type ChangeEvent, useRef } from 'react'
import { usePermissions } from 'react-admin'
import type { ImportKind } from '../generated/graphql.ts'
import { Section } from '../look/Section.tsx'
import { enImport } from '../provider/i18n/message/en-import.ts'
import { useText } from '../provider/i18n/text.ts'
import { packFile } from './pack-file.ts'
import type { Import } from './use-import.ts'

/** Who may bring in what; the server decides. */
const NEEDS: Readonly<Record<ImportKind, string>> = {
  ROSTER: 'parliamentarian:import',
  PRISONERS: 'prisoner:write',
  PLEDGES: 'pledge:document',
  ACTIVITIES: 'activity:report',
  CONTACTS: 'contact:write',
}
const KINDS = Object.keys(enImport.import.kinds) as ImportKind[]

type TextName = 'legislature' | 'campaign' | 'language' | 'houseName' | 'country'
type Asked = { texts: readonly TextName[]; tick: 'linksOpened' | 'verified' | null; level?: true }

/** What each kind asks beside the file. */
const ASKED: Readonly<Record<ImportKind, Asked>> = {
  ROSTER: { texts: ['legislature', 'houseName', 'country'], tick: null, level: true },
  PRISONERS: { texts: ['language'], tick: null },
  PLEDGES: { texts: ['legislature', 'campaign'], tick: 'linksOpened' },
  ACTIVITIES: { texts: ['legislature'], tick: 'verified' },
  CONTACTS: { texts: ['legislature'], tick: null },
}
const LABEL = {
  legislature: 'import.house',
  campaign: 'import.campaign',
  language: 'import.language',
  houseName: 'import.houseName',
  country: 'import.country',
} as const
const HELP = { legislature: 'import.houseHelp', campaign: 'import.campaignHelp' } as const
const LEVELS = ['NATIONAL', 'SUPRANATIONAL', 'REGIONAL'] as const

const Settings = ({ work, kind }: { work: Import; kind: ImportKind }) => {
  const t = useText()
  const { permissions = [] } = usePermissions<string[]>()
  const { texts, tick, level } = ASKED[kind]
  const { said, say } = work
  const mayTick = tick !== null && (tick !== 'verified' || permissions.includes('activity:verify'))
  return (
    <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
      {texts.map((name) => (
        <TextField
          key={name}
          label={t(LABEL[name])}
          value={said[name] ?? ''}
          helperText={name in HELP ? t(HELP[name as keyof typeof HELP]) : ' '}
          onChange={({ target }) => say({ [name]: target.value })}
          autoComplete="off"
        />
      ))}
      {level === true && (
        <TextField
          select
          label={t('import.level')}
          value={said.level ?? ''}
          onChange={({ target }) => say({ level: target.value })}
        >
          <MenuItem value="">–</MenuItem>
          {LEVELS.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`word.legislatureLevel.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {mayTick && (
        <FormControlLabel
          sx={{ gridColumn: '1 / -1' }}
          control={
            <Checkbox checked={said[tick] === true} onChange={({ target }) => say({ [tick]: target.checked })} />
          }
          label={t(`import.${tick}`)}
        />
      )}
    </Box>
  )
}

/** What it holds, which file it is, and what no column says. */
export const FileSection = ({ work }: { work: Import }) => {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const { permissions = [] } = usePermissions<string[]>()
  const { kind, chosen } = work
  const kinds = KINDS.filter((one) => permissions.includes(NEEDS[one]))

  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // The same file can be chosen again after it was corrected.
    target.value = ''
    if (file === undefined) return
    const content = await packFile(file)
    if (content === null) work.setRefusal(t('import.tooLarge'))
    else work.chooseFile({ name: file.name, size: Math.ceil(file.size / 1024), content })
  }

  return (
    <Section title={t('import.file')}>
      <TextField
        select
        label={t('import.kind')}
        value={kind ?? ''}
        onChange={({ target }) => work.chooseKind(target.value as ImportKind)}
      >
        {kinds.map((one) => (
          <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
            {t(`import.kinds.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind !== null && (
        <>
          <Typography color="text.secondary">{t(`import.about.${kind}`)}</Typography>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <input
              ref={input}
              type="file"
              accept=".csv,.tsv,.txt,.json,.yaml,.yml"
              aria-label={t('import.choose')}
              style={{ display: 'none' }}
              onChange={(event) => void take(event)}
            />
            <Button variant="outlined" onClick={() => input.current?.click()}>
              {t('import.choose')}
            </Button>
            {chosen !== null && (
              <Typography sx={{ overflowWrap: 'anywhere' }}>
                {t('import.chosen', { name: chosen.name, size: chosen.size })}
              </Typography>
            )}
          </Box>
          <Settings work={work} kind={kind} />
          <div>
            <Button
              variant={work.plan === null ? 'contained' : 'outlined'}
              disabled={chosen === null}
              loading={work.isComparing}
              onClick={() => void work.compare()}
            >
              {t(work.plan === null ? 'import.compare' : 'import.compareAgain')}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
