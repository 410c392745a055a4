import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material'
import { useState } from 'react'
import { useGetOne } from 'react-admin'
import { EachProgress } from '../act/EachProgress.tsx'
import { useEachAct } from '../act/use-each-act.ts'
import type { NoticePreviewsQuery, NoticesPageFragment } from '../generated/graphql.ts'
import { useText } from '../provider/i18n/text.ts'

type Previews = Extract<NonNullable<NoticePreviewsQuery['result']>, { notices: unknown }>

/** The letters of one language: read one as it will arrive, then send all or some. */
export const NoticeGroup = ({ prisoner, notices }: { prisoner: string; notices: NoticesPageFragment['notices'] }) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { run, progress, isRunning } = useEachAct('pledges', 'sendNotice')
  const { data } = useGetOne<Previews & { id: string }>('noticePreviews', { id: prisoner }, { enabled: isOpen })
  const [first] = notices
  const preview = data?.notices.find(({ pledge }) => pledge.id === first?.pledge.id)?.preview ?? null
  const chosen = notices.map(({ pledge }) => pledge).filter(({ id }) => !left.has(id))
  const toggle = (id: string) =>
    setLeft((was) => (was.has(id) ? new Set([...was].filter((one) => one !== id)) : new Set([...was, id])))
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, maxHeight: '16rem', overflowY: 'auto' }}>
        {notices.map(({ pledge: { id, parliamentarian } }) => (
          <Box component="li" key={id}>
            <FormControlLabel
              control={<Checkbox checked={!left.has(id)} onChange={() => toggle(id)} disabled={isRunning} />}
              label={parliamentarian.name}
            />
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('ending.preview')}
        </Button>
        <Button
          variant="contained"
          loading={isRunning}
          // Nobody sends what they have not read.
          disabled={chosen.length === 0 || preview === null}
          onClick={() => void run(chosen, {})}
        >
          {t('ending.send', { smart_count: chosen.length })}
        </Button>
      </Box>
      {isOpen && preview !== null && (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2 }}>
          <Typography sx={{ fontWeight: 600 }}>{preview.subject}</Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{preview.text}</Typography>
        </Box>
      )}
      {isOpen && data !== undefined && preview === null && <Typography>{t('ending.noPreview')}</Typography>}
      <EachProgress
        progress={progress}
        nameOf={(id) => notices.find(({ pledge }) => pledge.id === id)?.pledge.parliamentarian.name ?? id}
      />
    </>
  )
}
