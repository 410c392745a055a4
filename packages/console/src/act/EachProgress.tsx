import { Alert, LinearProgress, Typography } from '@mui/material'
import { useText } from '../provider/i18n/text.ts'
import type { Progress } from './use-each-act.ts'

/** How far an act on several records is; each refusal in its own words. */
export const EachProgress = ({ progress, nameOf }: { progress: Progress | null; nameOf: (id: string) => string }) => {
  const t = useText()
  if (progress === null) return null
  const { done, total, refused } = progress
  return (
    <>
      <Typography component="output">{t('ending.progress', { done, total })}</Typography>
      {done + refused.length < total && (
        <LinearProgress
          variant="determinate"
          value={(100 * (done + refused.length)) / Math.max(1, total)}
          aria-label={t('ending.progress', { done, total })}
        />
      )}
      {refused.map(({ id, why }) => (
        <Alert key={id} severity="warning">{`${nameOf(id)}: ${why}`}</Alert>
      ))}
    </>
  )
}
