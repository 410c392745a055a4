import { Alert, Box, Card, useMediaQuery } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { Title, useGetOne, useRequireAccess } from 'react-admin'
import { useNavigate, useParams } from 'react-router-dom'
import { Waiting } from '../look/Waiting.tsx'
import { WHOLE } from '../provider/data/whole.ts'
import { useText } from '../provider/i18n/text.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { QueueEmpty } from './QueueEmpty.tsx'
import { QueueKinds } from '../queue/QueueKinds.tsx'
import { QueueSentence } from './QueueSentence.tsx'
import { ReviewItem, resourceOf } from './ReviewItem.tsx'
import { ReviewQueue } from './ReviewQueue.tsx'
import { useKeys } from './use-keys.ts'
import { useQueue, useReviewPath } from './use-queue.ts'

/** The queue, and one item that fills the screen beside it; on a telephone one of the two. */
export const ReviewPage = () => {
  const t = useText()
  // Whoever has no queue is told so, as on every list.
  const { isPending } = useRequireAccess({ resource: 'review', action: 'list' })
  const { id } = useParams()
  const navigate = useNavigate()
  const isWide = useMediaQuery('(width >= 75rem)')
  const queue = useQueue(id)
  const [help, setHelp] = useState(false)
  const pathOf = useReviewPath()
  const go = (to: string | undefined) => void navigate(pathOf(to))
  const shown = useRef(id)
  useEffect(() => {
    shown.current = id
    return () => {
      shown.current = undefined
    }
  }, [id])
  // The answer may come when the person has gone on already: it must not take them from where they are.
  const goFrom = (from: string) => (to: string | undefined) => {
    if (shown.current === from) go(to)
  }
  // The next one is read while this one is looked at.
  useGetOne(resourceOf(queue.next ?? ''), { id: queue.next ?? '', meta: WHOLE }, { enabled: queue.next !== undefined })
  useKeys({
    help: () => setHelp(true),
    back: () => go(undefined),
    ...(queue.next !== undefined && { next: () => go(queue.next) }),
    ...(queue.previous !== undefined && { previous: () => go(queue.previous) }),
  })

  if (isPending || queue.isLoading) return <Waiting />
  if (queue.error !== null) return <Alert severity="error">{t('console.networkLost')}</Alert>
  const isEmpty = queue.items.length === 0 && id === undefined && queue.kind === null
  const showsQueue = !isEmpty && (isWide || id === undefined)
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, mt: 1 }}>
      <Title title={t('review.title')} />
      {showsQueue && (
        <Card
          sx={{
            width: isWide ? 320 : '100%',
            flexShrink: 0,
            ...(isWide && { position: 'sticky', top: 56, maxHeight: 'calc(100vh - 64px)', overflowY: 'auto' }),
          }}
        >
          <QueueKinds />
          {queue.items.length === 0 && <QueueSentence>{t('review.empty')}</QueueSentence>}
          <ReviewQueue items={queue.items} open={id} more={queue.more} />
        </Card>
      )}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {isEmpty && <QueueEmpty />}
        {id !== undefined && <ReviewItem key={id} id={id} queue={queue} go={goFrom(id)} onHelp={() => setHelp(true)} />}
        {id === undefined && isWide && !isEmpty && <QueueSentence>{t('review.pick')}</QueueSentence>}
      </Box>
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </Box>
  )
}
