import { Box, Typography } from '@mui/material'
import { useCanAccess, useGetOne } from 'react-admin'
import type { NoticesPageFragment } from '../generated/graphql.ts'
import { useLanguageName } from '../language/language-name.ts'
import { Section } from '../look/Section.tsx'
import { useText } from '../provider/i18n/text.ts'
import { NoticeGroup } from './NoticeGroup.tsx'

/** Letters about an end that nobody has sent yet, by the language of the offices; nothing goes out by itself. */
export const NoticeSection = ({ prisoner }: { prisoner: string }) => {
  const t = useText()
  const languageName = useLanguageName()
  const { canAccess } = useCanAccess({ resource: 'pledges', action: 'sendNotice' })
  const { data } = useGetOne<NoticesPageFragment>('notices', { id: prisoner }, { enabled: canAccess === true })
  const notices = data?.notices ?? []
  if (canAccess !== true || notices.length === 0) return null
  const waiting = notices.filter(({ sentAt }) => sentAt === null)
  const groups = [...Map.groupBy(waiting, ({ kind, language }) => `${kind} ${language ?? 'en'}`)]
  return (
    <Section title={t('ending.noticeTitle')} tone={waiting.length > 0 ? 'wait' : 'kept'}>
      <Typography>{t('ending.noticeBounds')}</Typography>
      {groups.map(([key, group]) => {
        const [kind = '', language = 'en'] = key.split(' ')
        return (
          <Box
            key={key}
            component="section"
            aria-label={languageName(language)}
            sx={{ display: 'grid', gap: 1, pt: 1 }}
          >
            <Typography component="h3" variant="subtitle1">
              {`${t(`ending.kind.${kind as 'PRISONER_FREED'}`)} · ${languageName(language)} · ${group.length}`}
            </Typography>
            <NoticeGroup prisoner={prisoner} notices={group} />
          </Box>
        )
      })}
      <Typography color="text.secondary">
        {t('ending.noticeSent', { smart_count: notices.length - waiting.length })}
      </Typography>
    </Section>
  )
}
