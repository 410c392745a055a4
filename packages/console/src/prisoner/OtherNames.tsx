import { Typography } from '@mui/material'
import type { PrisonerRowFragment } from '../generated/graphql.ts'

/** The forms that are not the reader's, each marked with its language for whoever listens. */
export const OtherNames = ({ prisoner }: { prisoner: Pick<PrisonerRowFragment, 'name' | 'names'> }) => {
  const others = prisoner.names.filter(({ text }) => text !== prisoner.name).slice(0, 3)
  if (others.length === 0) return null
  return (
    <Typography variant="body2" color="text.secondary">
      {others.map(({ text, language }, at) => (
        <span key={`${language}${text}`} lang={language}>
          {at > 0 && ' · '}
          {text}
        </span>
      ))}
    </Typography>
  )
}
